// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentsfilter.h"

#include "core/text/projection.h"

namespace lectern
{

DocumentsFilter::DocumentsFilter(DocumentsModel *model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    m_model->setWanted(m_query);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, &DocumentsFilter::reload);
    connect(model, &QAbstractItemModel::dataChanged, this, &DocumentsFilter::followData);
    connect(model, &DocumentsModel::marksChanged, this, [this] {
        if (m_query.shown != DocumentsShown::All)
            arrange();
    });
    m_shown = arranged(*m_model->listing(), m_model->extra(), m_query);
}

void DocumentsFilter::reload()
{
    m_arranging.drop();
    m_arranging = {};
    m_sorted.clear();
    const size_t count = m_model->sources().size();
    const bool few = count <= size_t(fewDocuments);
    // While many are being arranged, those that came with the listing are shown, or all as they were imported.
    if (const DocumentsArrangement &made = m_model->arrangement(); made.sorted)
        m_shown = made;
    else
        m_shown = arranged(*m_model->listing(), m_model->extra(), few ? m_query : DocumentsQuery());
    m_sorted[m_shown.query.order] = m_shown.sorted;
    endResetModel();
    if (m_shown.query != m_query || m_query.shown != DocumentsShown::All)
        arrange();
    emit arrangingChanged();
}

void DocumentsFilter::setWords(const QString &words)
{
    DocumentsQuery query = m_query;
    query.words = folded(words, Folding::Search).split(u' ', Qt::SkipEmptyParts);
    ask(query);
}

void DocumentsFilter::setOrder(DocumentOrder order)
{
    DocumentsQuery query = m_query;
    query.order = order;
    ask(query);
}

void DocumentsFilter::setShown(DocumentsShown shown)
{
    DocumentsQuery query = m_query;
    query.shown = shown;
    ask(query);
}

void DocumentsFilter::ask(const DocumentsQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_model->setWanted(query);
    arrange();
}

void DocumentsFilter::arrange()
{
    m_arranging.drop();
    m_arranging = {};
    const auto known = m_sorted.find(m_query.order);
    const Rows sorted = known == m_sorted.end() ? nullptr : known->second;
    if (m_model->sources().size() <= size_t(fewDocuments)) {
        take(arranged(*m_model->listing(), m_model->extra(), m_query, sorted));
        return;
    }
    m_arranging = Jobs::instance().start(
        this,
        [listing = m_model->listing(), extra = m_model->extra(), query = m_query, sorted](const Progress &) {
            return std::make_shared<DocumentsArrangement>(arranged(*listing, extra, query, sorted));
        },
        [this](const std::shared_ptr<DocumentsArrangement> &arrangement) {
            m_arranging = {};
            take(std::move(*arrangement));
        });
    emit arrangingChanged();
}

void DocumentsFilter::take(DocumentsArrangement arrangement)
{
    m_sorted[arrangement.query.order] = arrangement.sorted;
    if (arrangement.rows == m_shown.rows) { // the same documents: nothing to lay out anew
        m_shown = std::move(arrangement);
    } else {
        beginResetModel();
        m_shown = std::move(arrangement);
        endResetModel();
    }
    emit arrangingChanged();
}

void DocumentsFilter::followData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (roles.contains(DocumentsModel::CountsRole)) {
        m_sorted.erase(DocumentOrder::MostNotes);
        if (m_query.order == DocumentOrder::MostNotes)
            arrange();
    }
    if (first == last) {
        if (const QModelIndex shown = mapFromSource(first); shown.isValid())
            emit dataChanged(shown, shown, roles);
    } else if (!m_shown.rows.empty()) {
        emit dataChanged(index(0, 0), index(int(m_shown.rows.size()) - 1, 0), roles);
    }
}

QModelIndex DocumentsFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model->index(m_shown.rows[size_t(index.row())]) : QModelIndex();
}

QModelIndex DocumentsFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_shown.places.size() || m_shown.places[size_t(index.row())] < 0)
        return {};
    return createIndex(m_shown.places[size_t(index.row())], 0);
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
    return parent.isValid() ? 0 : int(m_shown.rows.size());
}

int DocumentsFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

} // namespace lectern

#include "moc_documentsfilter.cpp"
