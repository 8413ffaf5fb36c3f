// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentsfilter.h"

#include "core/text/projection.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

template<typename Key, typename Compare>
void sortBy(std::vector<int> &rows, const std::vector<Key> &keys, Compare compare)
{
    std::ranges::stable_sort(rows, compare, [&](int row) -> const Key & { return keys[size_t(row)]; });
}

template<typename KeyOf>
auto keysOf(const std::vector<SourceSummary> &sources, KeyOf keyOf)
{
    std::vector<std::invoke_result_t<KeyOf, const SourceSummary &>> keys;
    keys.reserve(sources.size());
    std::ranges::transform(sources, std::back_inserter(keys), keyOf);
    return keys;
}

/// Sort keys cost as much as one comparison each, and compare as bytes.
std::vector<QCollatorSortKey> collated(const std::vector<QString> &texts)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    return keys;
}

} // namespace

std::vector<int> sortedDocuments(const std::vector<SourceSummary> &sources, DocumentOrder order)
{
    std::vector<int> rows(sources.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto dates = [&] { return keysOf(sources, [](const SourceSummary &s) { return s.meta.date.toJulianDay(); }); };
    switch (order) {
    case DocumentOrder::Imported:
        break;
    case DocumentOrder::Newest:
        sortBy(rows, dates(), std::greater());
        break;
    case DocumentOrder::Oldest:
        sortBy(rows, dates(), std::less());
        break;
    case DocumentOrder::Title:
    case DocumentOrder::Site:
        sortBy(rows, collated(keysOf(sources, shownTitle)), std::less());
        if (order == DocumentOrder::Site)
            sortBy(rows, collated(keysOf(sources, [](const SourceSummary &s) { return s.meta.site; })), std::less());
        break;
    case DocumentOrder::Longest:
        sortBy(rows, keysOf(sources, [](const SourceSummary &s) { return s.characters; }), std::greater());
        break;
    case DocumentOrder::MostClaims:
        sortBy(rows, keysOf(sources, [](const SourceSummary &s) { return s.claims; }), std::greater());
        break;
    case DocumentOrder::MostNotes:
        sortBy(rows, keysOf(sources, [](const SourceSummary &s) { return s.annotations; }), std::greater());
        break;
    }
    return rows;
}

DocumentsFilter::DocumentsFilter(DocumentsModel *model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, &DocumentsFilter::reload);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (m_order == DocumentOrder::MostNotes && roles.contains(DocumentsModel::CountsRole))
                    setOrder(m_order);
                else if (!m_rows.empty())
                    emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), roles);
            });
    connect(model, &DocumentsModel::marksChanged, this, [this] {
        if (m_shown != DocumentsShown::All)
            setShown(m_shown);
    });
    arrange();
    refill();
}

void DocumentsFilter::reload()
{
    arrange();
    refill();
    endResetModel();
}

void DocumentsFilter::setWords(const QString &words)
{
    const QStringList list = folded(words, Folding::Search).split(u' ', Qt::SkipEmptyParts);
    if (list == m_words)
        return;
    beginResetModel();
    m_words = list;
    refill();
    endResetModel();
}

void DocumentsFilter::setOrder(DocumentOrder order)
{
    beginResetModel();
    m_order = order;
    arrange();
    refill();
    endResetModel();
}

void DocumentsFilter::setShown(DocumentsShown shown)
{
    beginResetModel();
    m_shown = shown;
    refill();
    endResetModel();
}

void DocumentsFilter::arrange()
{
    m_sorted = sortedDocuments(m_model->sources(), m_order);
}

void DocumentsFilter::refill()
{
    m_rows.clear();
    m_places.assign(m_sorted.size(), -1);
    for (const int row : m_sorted) {
        if (!accepts(row))
            continue;
        m_places[size_t(row)] = int(m_rows.size());
        m_rows.push_back(row);
    }
}

bool DocumentsFilter::accepts(int row) const
{
    if (m_shown != DocumentsShown::All) {
        const DocumentMarks &marks = m_model->marks(m_model->at(row).id);
        if (m_shown == DocumentsShown::Missing ? !marks.isMissing : marks.similar.empty() && marks.places.isEmpty())
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString &text = m_model->filterTexts()[size_t(row)];
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

QModelIndex DocumentsFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model->index(m_rows[size_t(index.row())]) : QModelIndex();
}

QModelIndex DocumentsFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_places.size() || m_places[size_t(index.row())] < 0)
        return {};
    return createIndex(m_places[size_t(index.row())], 0);
}

QModelIndex DocumentsFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex DocumentsFilter::parent(const QModelIndex &) const
{
    return {};
}

int DocumentsFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DocumentsFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

} // namespace lectern

#include "moc_documentsfilter.cpp"
