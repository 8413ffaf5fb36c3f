// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"
#include "ui/rows/groupedmodel.h"

#include <optional>

namespace lectern
{

/// What stands where nothing is looked for yet: saved searches, those of late, and examples to learn from.
class StartModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    void setSearches(const std::vector<SavedSearch> &saved, const QStringList &late, const std::vector<QueryHelpRow> &examples);

    [[nodiscard]] std::optional<SavedSearch>
    searchAt(const QModelIndex &index) const; ///< without a name unless it is a saved one
    [[nodiscard]] int savedAt(const QModelIndex &index) const; ///< its place among the saved ones; -1 for others
    [[nodiscard]] QModelIndex indexOfSaved(int place) const;

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;
    [[nodiscard]] QVariant groupData(const RowGroup &group, int role) const override;

private:
    struct Row {
        SavedSearch search;
        QString text, quiet;
    };
    std::vector<Row> m_rows; ///< saved ones first
    int m_saved = 0;
};

/// Three rows of the help of the query language that teach most: several words, a field, a number's value.
[[nodiscard]] std::vector<QueryHelpRow> queryExamples();

} // namespace lectern
