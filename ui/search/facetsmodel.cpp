// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/facetsmodel.h"

#include "ui/rows/rowroles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

void FacetsModel::setFacets(const std::vector<Facet> &facets, const std::vector<FacetCondition> &conditions)
{
    beginResetModel();
    m_rows.clear();
    std::vector<RowGroup> groups;
    for (const Facet &facet : facets) {
        RowGroup group{titleOf(facet.kind), {}};
        for (const FacetValue &value : facet.values) {
            const FacetCondition condition{facet.kind, value.value, value.label};
            group.rows.push_back(int(m_rows.size()));
            m_rows.push_back({condition, value.documents, std::ranges::contains(conditions, condition), 0});
        }
        if (facet.more > 0) {
            group.rows.push_back(int(m_rows.size()));
            m_rows.push_back({{}, 0, false, facet.more});
        }
        groups.push_back(std::move(group));
    }
    setGroups(std::move(groups));
    endResetModel();
}

std::optional<FacetCondition> FacetsModel::conditionAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row < 0 || isMore(index) ? std::nullopt : std::optional(m_rows[size_t(row)].condition);
}

bool FacetsModel::isMore(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row >= 0 && m_rows[size_t(row)].more > 0;
}

QVariant FacetsModel::rowData(int index, int role) const
{
    const Row &row = m_rows[size_t(index)];
    switch (role) {
    case Qt::DisplayRole:
        if (row.more > 0)
            return tr("%n more…", nullptr, row.more);
        return row.condition.label.isEmpty() ? row.condition.value : row.condition.label;
    case Qt::ToolTipRole:
        return row.more > 0 ? QVariant() : QVariant(conditionOf(row.condition.kind, row.condition.value));
    case AsideRole:
        return row.more > 0 ? QString() : QLocale().toString(row.documents);
    case LeadRole:
        return row.chosen;
    default:
        return {};
    }
}

QVariant FacetsModel::groupData(const RowGroup &group, int role) const
{
    return role == CountRole ? QVariant() : GroupedModel::groupData(group, role); // a number of values says nothing here
}

} // namespace lectern

#include "moc_facetsmodel.cpp"
