// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rows/groupedmodel.h"
#include "ui/search/searchask.h"

#include <optional>

namespace lectern
{

/// The facets of a search for a RowView: a header a facet, below it its values with their counts, those that the search is narrowed by with a mark, and a row
/// that asks for more values where there are.
class FacetsModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    void setFacets(const std::vector<Facet> &facets, const std::vector<FacetCondition> &conditions);

    [[nodiscard]] std::optional<FacetCondition>
    conditionAt(const QModelIndex &index) const; ///< none for headers and rows for more
    [[nodiscard]] bool isMore(const QModelIndex &index) const;

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;
    [[nodiscard]] QVariant groupData(const RowGroup &group, int role) const override;

private:
    struct Row {
        FacetCondition condition;
        int documents = 0;
        bool chosen = false;
        int more = 0; ///< not a value: so many are left out
    };
    std::vector<Row> m_rows;
};

} // namespace lectern
