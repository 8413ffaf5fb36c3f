// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/tablemodel.h"

#include <cmath>

namespace lectern
{

namespace
{

/// Orders rows by their keys; equal keys keep reading order either way, and rows whose key says nothing stand last.
template<typename Key, typename IsNothing>
std::vector<int> ordered(std::vector<std::pair<Key, int>> keyed, Qt::SortOrder order, IsNothing isNothing)
{
    std::ranges::stable_sort(keyed, {}, [](const auto &entry) { return entry.second; });
    std::ranges::stable_sort(keyed, [&](const auto &a, const auto &b) {
        if (isNothing(a.first) || isNothing(b.first))
            return !isNothing(a.first) && isNothing(b.first);
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::vector<int> rows;
    rows.reserve(keyed.size());
    for (const auto &entry : keyed)
        rows.push_back(entry.second);
    return rows;
}

/// A text's place in the alphabet of the reader's language, made once a row.
struct TextKey {
    bool isEmpty;
    QCollatorSortKey key;
    bool operator<(const TextKey &other) const { return key.compare(other.key) < 0; }
};

} // namespace

TableModel::TableModel(Layer layer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columnsOf(layer))
{
    m_collator.setNumericMode(true);
}

void TableModel::setRows(std::shared_ptr<const OpenDocument> document, std::vector<int> rows)
{
    beginResetModel();
    if (!document)
        m_source.reset();
    else if (!m_source || m_source->document != document)
        m_source = std::make_unique<TableSource>(std::move(document));
    m_rows = m_source ? std::move(rows) : std::vector<int>();
    sortRows();
    endResetModel();
}

QModelIndex TableModel::indexOf(int row) const
{
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.cell(*m_source, rowAt(index)).text;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> held;
    for (const QModelIndex &index : before)
        held.push_back(rowAt(index));
    sortRows();
    QHash<int, int> places;
    for (size_t place = 0; place < m_rows.size(); ++place)
        places.insert(m_rows[place], int(place));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(places.value(held[size_t(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void TableModel::sortRows()
{
    if (!m_source)
        return;
    if (m_sortColumn < 0 || m_sortColumn >= columnCount()) {
        std::ranges::sort(m_rows);
        return;
    }
    const Column &column = m_columns[size_t(m_sortColumn)];
    m_rows = column.isNumber ? sortedByNumber(column) : sortedByText(column);
}

std::vector<int> TableModel::sortedByNumber(const Column &column) const
{
    std::vector<std::pair<double, int>> keyed;
    keyed.reserve(m_rows.size());
    for (const int row : m_rows)
        keyed.emplace_back(column.cell(*m_source, row).number, row);
    return ordered(std::move(keyed), m_sortOrder, [](double key) { return std::isnan(key); });
}

std::vector<int> TableModel::sortedByText(const Column &column) const
{
    std::vector<std::pair<TextKey, int>> keyed;
    keyed.reserve(m_rows.size());
    for (const int row : m_rows) {
        const QString text = column.cell(*m_source, row).text;
        keyed.emplace_back(TextKey{text.isEmpty(), m_collator.sortKey(text.left(80))}, row);
    }
    return ordered(std::move(keyed), m_sortOrder, [](const TextKey &key) { return key.isEmpty; });
}

} // namespace lectern

#include "moc_tablemodel.cpp"
