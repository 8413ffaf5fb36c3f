// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityprofile.h"
#include "ui/entities/documentlabels.h"
#include "ui/state/viewstate.h"

namespace lectern
{

/// The passages of an entity as keywords in their context, document by document, for a RowView.
class KeywordModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    void setPassages(std::vector<KeywordLine> passages, const DocumentLabels &labels);
    [[nodiscard]] std::optional<Passage> passageAt(const QModelIndex &index) const; ///< none for a header

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    std::vector<KeywordLine> m_passages;
};

} // namespace lectern
