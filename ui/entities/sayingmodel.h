// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityprofile.h"
#include "ui/entities/documentlabels.h"
#include "ui/state/viewstate.h"

namespace lectern
{

/// What was said by an entity or about it, document by document, for a RowView.
class SayingModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    void setSayings(std::vector<Saying> sayings, const DocumentLabels &labels);
    [[nodiscard]] std::optional<Passage> passageAt(const QModelIndex &index) const; ///< none for a header

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    std::vector<Saying> m_sayings;
};

} // namespace lectern
