// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/groupedmodel.h"

#include "ui/rows/rowroles.h"

namespace lectern
{

namespace
{

constexpr quintptr TopLevel = 0; // children carry their group's number plus one

} // namespace

void GroupedModel::setGroups(std::vector<RowGroup> groups)
{
    m_groups = std::move(groups);
    std::erase_if(m_groups, [](const RowGroup &group) { return group.rows.empty(); });
}

void GroupedModel::rowsChanged(const QList<int> &roles)
{
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
    if (isFlat())
        return;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex header = index(group, 0);
        emit dataChanged(index(0, 0, header), index(rowCount(header) - 1, 0, header), roles);
    }
}

int GroupedModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (index.internalId() == TopLevel)
        return isFlat() ? m_groups.front().rows[size_t(index.row())] : -1;
    return m_groups[size_t(index.internalId() - 1)].rows[size_t(index.row())];
}

QModelIndex GroupedModel::indexOf(int row) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const auto &rows = m_groups[group].rows;
        const auto found = std::ranges::find(rows, row);
        if (found != rows.end())
            return createIndex(int(found - rows.begin()), 0, isFlat() ? TopLevel : quintptr(group + 1));
    }
    return {};
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row() + 1) : TopLevel);
}

QModelIndex GroupedModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, TopLevel);
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return isFlat() ? int(m_groups.front().rows.size()) : int(m_groups.size());
    if (isFlat() || parent.internalId() != TopLevel)
        return 0;
    return int(m_groups[size_t(parent.row())].rows.size());
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = rowAt(index);
    return row < 0 ? groupData(m_groups[size_t(index.row())], role) : rowData(row, role);
}

QVariant GroupedModel::groupData(const RowGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case HeaderRole:
        return true;
    case CountRole:
        return int(group.rows.size());
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_groupedmodel.cpp"
