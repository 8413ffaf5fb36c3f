// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/batchmodel.h"

#include "core/search/query.h"

#include <QCollator>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The columns before the counts, of either kind of table.
enum NameColumn { Name, NameDocuments, NameHits, NameFixed };
enum DocumentColumn { Title, Date, Site, DocumentNames, DocumentHits, DocumentFixed };

std::vector<int> all(qsizetype count)
{
    std::vector<int> indexes(size_t(count), 0);
    std::iota(indexes.begin(), indexes.end(), 0);
    return indexes;
}

QString titleOf(const BatchResult::Document &document)
{
    return document.title.isEmpty() ? document.path.section(u'/', -1) : document.title;
}

} // namespace

void BatchModel::setBatch(std::shared_ptr<const BatchResult> batch)
{
    beginResetModel();
    m_batch = std::move(batch);
    m_sorted = -1;
    choose();
    endResetModel();
}

void BatchModel::setRows(BatchRows rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_sorted = -1;
    choose();
    endResetModel();
}

void BatchModel::setFilter(const QString &names, bool hideEmpty)
{
    beginResetModel();
    m_filter = foldForSearch(names.trimmed());
    m_hideEmpty = hideEmpty;
    choose();
    endResetModel();
}

int BatchModel::fixedColumns() const
{
    return areNamesRows() ? int(NameFixed) : int(DocumentFixed);
}

int BatchModel::count(int name, int document) const
{
    return m_batch->documents[size_t(document)].counts[size_t(name)];
}

/// The filter is about what stands in the rows.
void BatchModel::choose()
{
    m_names = all(m_batch->names.size());
    m_documents = all(qsizetype(m_batch->documents.size()));
    const auto isOut = [this](const QString &text) { return !foldForSearch(text).contains(m_filter); };
    if (!m_filter.isEmpty() && areNamesRows())
        std::erase_if(m_names, [&](int name) { return isOut(m_batch->names[name]); });
    else if (!m_filter.isEmpty())
        std::erase_if(m_documents, [&](int at) { return isOut(titleOf(m_batch->documents[size_t(at)])); });
    if (m_hideEmpty)
        std::erase_if(m_documents, [this](int document) {
            return std::ranges::none_of(m_names, [&](int name) { return count(name, document) > 0; });
        });
    m_ofNames.assign(size_t(m_batch->names.size()), {});
    m_ofDocuments.assign(m_batch->documents.size(), {});
    for (const int document : m_documents) {
        for (const int name : m_names) {
            const int hits = count(name, document);
            for (Sum *sum : {&m_ofNames[size_t(name)], &m_ofDocuments[size_t(document)]}) {
                sum->hits += hits;
                sum->having += hits > 0 ? 1 : 0;
            }
        }
    }
    if (m_sorted >= 0 && m_sorted < columnCount())
        sort(m_sorted, m_order);
}

const BatchResult::Document &BatchModel::document(int place) const
{
    return m_batch->documents[size_t(m_documents[size_t(place)])];
}

int BatchModel::countAt(int row, int column) const
{
    const size_t beside = size_t(column - fixedColumns());
    if (row == rowCount() - 1)
        return areNamesRows() ? m_ofDocuments[size_t(m_documents[beside])].hits : m_ofNames[size_t(m_names[beside])].hits;
    return areNamesRows() ? count(m_names[size_t(row)], m_documents[beside]) : count(m_names[beside], m_documents[size_t(row)]);
}

BatchModel::Sum BatchModel::sumOf(int row) const
{
    if (row < rowCount() - 1)
        return areNamesRows() ? m_ofNames[size_t(m_names[size_t(row)])] : m_ofDocuments[size_t(m_documents[size_t(row)])];
    Sum all;
    for (int column = fixedColumns(); column < columnCount(); ++column) {
        const int hits = countAt(row, column);
        all.hits += hits;
        all.having += hits > 0 ? 1 : 0;
    }
    return all;
}

QVariant BatchModel::fixedValue(int row, int column) const
{
    const bool isTotal = row == rowCount() - 1;
    if (areNamesRows()) {
        switch (column) {
        case Name:
            return isTotal ? tr("All names") : m_batch->names[m_names[size_t(row)]];
        case NameDocuments:
            return sumOf(row).having;
        default:
            return sumOf(row).hits;
        }
    }
    switch (column) {
    case Title:
        return isTotal ? tr("All documents") : titleOf(document(row));
    case Date:
        return isTotal || !document(row).date.isValid() ? QVariant() : document(row).date;
    case Site:
        return isTotal ? QVariant() : document(row).site;
    case DocumentNames:
        return sumOf(row).having;
    default:
        return sumOf(row).hits;
    }
}

QVariant BatchModel::value(int row, int column) const
{
    return column < fixedColumns() ? fixedValue(row, column) : QVariant(countAt(row, column));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    const size_t rows = areNamesRows() ? m_names.size() : m_documents.size();
    return parent.isValid() || rows == 0 ? 0 : int(rows) + 1;
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    const size_t columns = areNamesRows() ? m_documents.size() : m_names.size();
    return parent.isValid() ? 0 : fixedColumns() + int(columns);
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isTotal = index.row() == rowCount() - 1;
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant shown = value(index.row(), index.column());
        if (shown.typeId() == QMetaType::QDate)
            return shown.toDate().toString(Qt::ISODate);
        if (shown.typeId() != QMetaType::Int)
            return shown;
        return shown.toInt() == 0 && index.column() >= fixedColumns() ? QString() : QLocale().toString(shown.toInt());
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= (areNamesRows() ? int(NameDocuments) : int(DocumentNames));
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::FontRole: {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return isTotal ? QVariant(bold) : QVariant();
    }
    case Qt::ToolTipRole:
        if (const auto cell = cellAt(index))
            //: A name, the title of a document, and how often the name occurs in it
            return tr("%1 in “%2”: %n time(s)", nullptr, cell->count).arg(cell->name, cell->title);
        return index.column() == 0 ? value(index.row(), 0) : QVariant();
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (section >= (areNamesRows() ? int(NameDocuments) : int(DocumentNames)) ? Qt::AlignRight : Qt::AlignLeft));
    const int beside = section - fixedColumns();
    if (role == Qt::ToolTipRole && beside >= 0 && areNamesRows() && beside < int(m_documents.size())) {
        const BatchResult::Document &of = document(beside);
        QStringList parts{titleOf(of)};
        if (of.date.isValid())
            parts << of.date.toString(Qt::ISODate);
        if (!of.site.isEmpty())
            parts << of.site;
        return parts.join(u" · "_s);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (beside >= 0)
        return areNamesRows() ? (beside < int(m_documents.size()) ? titleOf(document(beside)) : QString())
                              : m_batch->names.value(m_names[size_t(beside)]);
    static constexpr const char *ofNames[] = {QT_TR_NOOP("Name"), QT_TR_NOOP("Documents"), QT_TR_NOOP("Hits")};
    static constexpr const char *ofDocuments[] = {QT_TR_NOOP("Document"), QT_TR_NOOP("Date"), QT_TR_NOOP("Site"),
                                                  QT_TR_NOOP("Names"), QT_TR_NOOP("Hits")};
    return tr(areNamesRows() ? ofNames[section] : ofDocuments[section]);
}

void BatchModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    std::vector<int> &rows = areNamesRows() ? m_names : m_documents;
    std::vector<QVariant> keys;
    for (int row = 0; row < int(rows.size()); ++row)
        keys.push_back(column < 0 ? QVariant(rows[size_t(row)]) : value(row, column));
    std::vector<int> places = all(qsizetype(rows.size()));
    QCollator collator;
    collator.setNumericMode(true);
    const auto before = [&](int left, int right) {
        const QVariant &a = keys[size_t(order == Qt::AscendingOrder ? left : right)];
        const QVariant &b = keys[size_t(order == Qt::AscendingOrder ? right : left)];
        if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
            return collator.compare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    };
    // What is equal keeps the order it was given in.
    std::ranges::sort(places, {}, [&](int place) { return rows[size_t(place)]; });
    std::ranges::stable_sort(places, before);
    std::vector<int> sorted;
    for (const int place : places)
        sorted.push_back(rows[size_t(place)]);
    emit layoutAboutToBeChanged();
    rows = std::move(sorted);
    emit layoutChanged();
}

std::optional<BatchModel::Cell> BatchModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount() - 1 || index.column() < fixedColumns())
        return {};
    const int beside = index.column() - fixedColumns();
    const int name = m_names[size_t(areNamesRows() ? index.row() : beside)];
    const BatchResult::Document &of = document(areNamesRows() ? beside : index.row());
    return Cell{m_batch->names[name], of.source, titleOf(of), of.counts[size_t(name)]};
}

QString BatchModel::nameAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (areNamesRows())
        return index.row() < rowCount() - 1 ? m_batch->names[m_names[size_t(index.row())]] : QString();
    const int beside = index.column() - fixedColumns();
    return beside >= 0 ? m_batch->names[m_names[size_t(beside)]] : QString();
}

BatchResult BatchModel::shown() const
{
    BatchResult result;
    result.searched = m_batch->searched;
    for (const int name : m_names)
        result.names << m_batch->names[name];
    for (const int place : m_documents) {
        const BatchResult::Document &of = m_batch->documents[size_t(place)];
        BatchResult::Document kept{of.source, of.title, of.path, of.site, of.date, {}};
        for (const int name : m_names)
            kept.counts.push_back(of.counts[size_t(name)]);
        result.documents.push_back(std::move(kept));
    }
    return result;
}

} // namespace lectern

#include "moc_batchmodel.cpp"
