// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/statementorder.h"
#include "ui/rows/groupedmodel.h"
#include "ui/state/rowplace.h"

#include <memory>

namespace lectern
{

using Statements = std::shared_ptr<const std::vector<StatementRow>>;

/// Claims or trends in groups, for a RowView. A dumb model: what it shows is set in one reset.
class StatementsModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;
    ~StatementsModel() override;

    /// `where`: rows name their document and heading.
    void setRows(Statements rows, std::vector<StatementGroup> groups, std::optional<StatementField> group, bool where);

    [[nodiscard]] const Statements &rows() const { return m_rows; } ///< never null
    [[nodiscard]] const StatementRow *rowOf(const QModelIndex &index) const; ///< null for a header
    [[nodiscard]] RowPlace placeOf(int row) const;
    [[nodiscard]] QModelIndexList
    indexesOf(const QList<Passage> &passages) const; ///< of those that are shown, in the order of the list
    [[nodiscard]] int shown() const { return m_shown; }
    /// The rows under a header, or the row itself.
    [[nodiscard]] std::vector<int> rowsUnder(const QModelIndex &index) const;

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    Statements m_rows = std::make_shared<std::vector<StatementRow>>();
    std::optional<StatementField> m_group;
    bool m_where = false;
    int m_shown = 0;
};

} // namespace lectern
