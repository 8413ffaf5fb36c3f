// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/layerview.h"

#include "ui/rows/rowdelegate.h"
#include "ui/rows/wording.h"
#include "ui/state/rowspan.h"

#include <QKeyEvent>

namespace lectern
{

LayerView::LayerView(Layer layer, QWidget *parent)
    : RowView(parent)
    , m_layer(layer)
    , m_arrangement(arrangementsOf(layer).front())
    , m_model(new EvidenceModel(this))
{
    setObjectName(toName(layer));
    setAccessibleName(titleOf(layer));
    setModel(m_model);
    setSelectionMode(ExtendedSelection);
    describeEmptiness();
}

void LayerView::setArrangement(Arrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    outdate();
}

void LayerView::setDocument(std::shared_ptr<const OpenDocument> document)
{
    m_document = std::move(document);
    m_matcher = RowMatcher(m_document, m_layer);
    if (m_document)
        setTextLanguage(m_document->parsed.meta.language);
    outdate();
}

void LayerView::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    outdate();
}

int LayerView::total() const
{
    return m_document ? rowCount(m_document->extraction, m_layer) : 0;
}

QList<RowRef> LayerView::selectedRows() const
{
    QList<RowRef> rows;
    for (const QModelIndex &index : selectedRowIndexes())
        rows << RowRef{m_layer, m_model->rowAt(index)};
    return rows;
}

void LayerView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowView::selectionChanged(selected, deselected);
    emit rowsSelected();
}

bool LayerView::event(QEvent *event)
{
    const bool correctable = m_layer == Layer::Claims || m_layer == Layer::Trends;
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return RowView::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool corrects = correctable && key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier;
    // To select all means the rows here, not the text behind.
    if (event->type() == QEvent::ShortcutOverride && (corrects || key->matches(QKeySequence::SelectAll))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && corrects) {
        emit correctRequested();
        return true;
    }
    return RowView::event(event);
}

void LayerView::outdate()
{
    m_outdated = true;
    if (isVisible())
        refresh();
}

void LayerView::showEvent(QShowEvent *event)
{
    refresh();
    RowView::showEvent(event);
}

void LayerView::refresh()
{
    if (!m_outdated)
        return;
    m_outdated = false;
    const int kept = rowOf(currentIndex());
    const bool wasSelected = selectionModel()->hasSelection();
    describeEmptiness();
    if (!m_document) {
        m_model->setRows(nullptr, m_layer, m_arrangement, {});
        return;
    }
    m_model->setRows(m_document, m_layer, m_arrangement,
                     arranged(*m_document, m_layer, m_arrangement, m_matcher.match(m_filter)));
    if (wasSelected)
        revealRow(kept);
}

void LayerView::describeEmptiness()
{
    if (!m_document)
        setEmptyText(tr("No document is open"), tr("Open one from the list on the left, or drop a file or folder here."));
    else if (total() > 0)
        setEmptyText(tr("Nothing matches the filter"), tr("Shorten or clear it to see all %1 rows.").arg(total()));
    else
        setEmptyText(tr("%1: nothing found in this document").arg(titleOf(m_layer)),
                     tr("Select a passage and press Ctrl+M to note it yourself."));
}

int LayerView::rowUnder(qsizetype position) const
{
    int found = -1;
    qsizetype shortest = 0;
    const Extraction &rows = m_document->extraction;
    for (int row = 0; row < total(); ++row) {
        const Span span = spanOf(rows, {m_layer, row}, position);
        if (span.contains(position) && (found < 0 || span.length() < shortest)) {
            found = row;
            shortest = span.length();
        }
    }
    return found;
}

void LayerView::revealRow(int row)
{
    refresh();
    reveal(row < 0 ? QModelIndex() : m_model->indexOf(row));
}

} // namespace lectern

#include "moc_layerview.cpp"
