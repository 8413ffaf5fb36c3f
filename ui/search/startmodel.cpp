// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/startmodel.h"

#include "ui/rows/rowroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype MostOfLate = 8;

/// The kind of a query by its first node below brackets, for choosing examples.
bool holds(const QueryNode &node, QueryNode::Kind kind)
{
    return node.kind == kind || std::ranges::any_of(node.parts, [kind](const QueryNode &part) { return holds(part, kind); });
}

} // namespace

std::vector<QueryHelpRow> queryExamples()
{
    const std::vector<QueryHelpRow> rows = queryHelp();
    std::vector<QueryHelpRow> examples;
    for (const QueryNode::Kind kind : {QueryNode::Kind::Words, QueryNode::Kind::Near, QueryNode::Kind::Value}) {
        const auto shows = [kind](const QueryHelpRow &row) {
            const auto query = parseQuery(row.example);
            return query && holds(query->root, kind);
        };
        if (const auto row = std::ranges::find_if(rows, shows); row != rows.end())
            examples.push_back(*row);
    }
    return examples;
}

void StartModel::setSearches(const std::vector<SavedSearch> &saved, const QStringList &late,
                             const std::vector<QueryHelpRow> &examples)
{
    beginResetModel();
    m_rows.clear();
    m_saved = int(saved.size());
    RowGroup kept{tr("Saved searches"), {}}, recent{tr("Searched lately"), {}}, taught{tr("Try one of these"), {}};
    const auto add = [this](RowGroup &group, Row row) {
        group.rows.push_back(int(m_rows.size()));
        m_rows.push_back(std::move(row));
    };
    for (const SavedSearch &search : saved)
        add(kept, {search, search.name, search.name == search.query ? QString() : search.query});
    for (const QString &query : late.mid(0, MostOfLate))
        add(recent, {{{}, query, {}}, query, {}});
    for (const QueryHelpRow &example : examples)
        add(taught, {{{}, example.example, {}}, example.example, example.meaning});
    setGroups({kept, recent, taught});
    endResetModel();
}

std::optional<SavedSearch> StartModel::searchAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row < 0 ? std::nullopt : std::optional(m_rows[size_t(row)].search);
}

int StartModel::savedAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row < m_saved ? row : -1;
}

QModelIndex StartModel::indexOfSaved(int place) const
{
    return place >= 0 && place < m_saved ? indexOf(place) : QModelIndex();
}

QVariant StartModel::rowData(int index, int role) const
{
    const Row &row = m_rows[size_t(index)];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case QuietRole:
        return row.quiet.isEmpty() ? QVariant() : QVariant(row.quiet);
    case Qt::ToolTipRole:
        return row.search.query;
    default:
        return {};
    }
}

QVariant StartModel::groupData(const RowGroup &group, int role) const
{
    return role == CountRole ? QVariant() : GroupedModel::groupData(group, role);
}

} // namespace lectern

#include "moc_startmodel.cpp"
