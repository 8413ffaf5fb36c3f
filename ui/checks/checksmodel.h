// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/checks/checkrow.h"
#include "ui/rows/groupedmodel.h"

#include <optional>

namespace lectern
{

/// What is found in a library, with the texts that the filter looks at, folded: of many documents made in a job. Immutable.
struct CheckList {
    std::vector<CheckRow> rows;
    std::vector<QString> texts; ///< of each
};
using SharedChecks = std::shared_ptr<const CheckList>;
[[nodiscard]] SharedChecks makeCheckList(std::vector<CheckRow> rows);

/// What is found, by kind, for a RowView: of one document or all, by words and by what it comes to.
class ChecksModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;
    ~ChecksModel() override;

    void setList(SharedChecks list);
    void setRows(std::vector<CheckRow> rows) { setList(makeCheckList(std::move(rows))); }
    void setSource(SourceId source); ///< none: all documents
    void setFilter(const QString &words); ///< all of which must occur
    void setOutcome(std::optional<CheckOutcome> outcome);

    [[nodiscard]] const std::vector<CheckRow> &rows() const { return m_list->rows; }
    [[nodiscard]] const CheckRow *rowOf(const QModelIndex &index) const; ///< null for a header
    [[nodiscard]] QModelIndex indexOfRow(const CheckRow &row) const; ///< of the same finding; invalid if it is not shown
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] int inScope() const { return m_inScope; } ///< without filters

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    void arrange();
    [[nodiscard]] bool matches(int row) const;

    SharedChecks m_list = std::make_shared<const CheckList>();
    SourceId m_source;
    QStringList m_words; ///< folded
    std::optional<CheckOutcome> m_outcome;
    int m_shown = 0;
    int m_inScope = 0;
};

} // namespace lectern
