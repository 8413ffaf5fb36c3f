// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityprofile.h"
#include "ui/rows/groupedmodel.h"

#include <memory>

namespace lectern
{

/// With whom an entity appears, most often first, for a RowView.
class CompanionModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    void setCompanions(std::shared_ptr<const EntityLedger> ledger, std::vector<Companion> companions);
    [[nodiscard]] int entityAt(const QModelIndex &index) const; ///< in the ledger; -1 for none

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    std::shared_ptr<const EntityLedger> m_ledger;
    std::vector<Companion> m_companions;
};

} // namespace lectern
