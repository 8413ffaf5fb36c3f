// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/hitsview.h"

#include "ui/rows/rowroles.h"
#include "ui/settings/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

HitsView::HitsView(HitsModel *model, QWidget *parent)
    : RowView(parent)
    , m_hits(model)
{
    setObjectName(u"searchHits"_s);
    setAccessibleName(tr("Search results"));
    setSelectionMode(ExtendedSelection);
    setChoosesOnWalk(false);
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HitsView::unfold);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HitsView::lookBelow);
    connect(this, &RowView::chosen, this, &HitsView::open);
    connect(this, &RowView::opened, this, &HitsView::open);
}

/// Documents that come, and those whose first hits do.
void HitsView::unfold(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && first == 0)
        expand(parent);
    for (int row = first; !parent.isValid() && row <= last; ++row)
        expand(model()->index(row, 0));
}

/// Also where the rows do not fill the screen yet.
void HitsView::lookBelow()
{
    const QScrollBar *bar = verticalScrollBar();
    if (model() && model()->rowCount() > 0 && bar->maximum() - bar->value() < viewport()->height() / 2)
        emit nearEnd();
}

void HitsView::updateGeometries()
{
    RowView::updateGeometries();
    lookBelow();
}

QModelIndexList HitsView::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    rows.removeIf([](const QModelIndex &index) { return index.data(HeaderRole).toBool(); });
    std::ranges::sort(rows, [](const QModelIndex &left, const QModelIndex &right) {
        return std::pair(left.parent().row(), left.row()) < std::pair(right.parent().row(), right.row());
    });
    return rows;
}

bool HitsView::walk(int by)
{
    const QModelIndex now = selectionModel()->hasSelection() ? currentIndex() : QModelIndex();
    const auto beside = [&](const QModelIndex &index) { return by > 0 ? indexBelow(index) : indexAbove(index); };
    QModelIndex next = now.isValid() ? beside(now) : model()->index(0, 0);
    while (next.isValid() && next.data(HeaderRole).toBool())
        next = beside(next);
    if (next.isValid())
        reveal(next);
    return next.isValid();
}

bool HitsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Here to copy and to find mean the results, not the document behind; F3 the next of them.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Find) || key->key() == Qt::Key_F3) {
            event->accept();
            return true;
        }
    }
    return RowView::event(event);
}

void HitsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Find))
        emit findRequested();
    else if (event->key() == Qt::Key_F3)
        walk(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && !indexAbove(currentIndex()).isValid())
        emit findRequested();
    else
        RowView::keyPressEvent(event);
}

void HitsView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        QTreeView::mouseReleaseEvent(event); // selects, does not open
    else
        RowView::mouseReleaseEvent(event);
}

// ---- what can be done with hits --------------------------------------------------------------------------------------------

void HitsView::open(const QModelIndex &index)
{
    const FoundDocument *document = m_hits->documentAt(index);
    if (!document)
        return;
    const SourceId source = document->source;
    if (const auto passage = m_hits->passageAt(index)) {
        emit hitChosen(*passage);
    } else if (!m_hits->isMore(index)) {
        emit documentChosen(source);
    } else {
        const int row = index.row();
        if (!m_hits->showAll(source))
            emit allHitsRequested(source);
        reveal(m_hits->index(row, 0, m_hits->indexOf(source))); // the first of those that came
    }
}

void HitsView::compare()
{
    QList<Passage> hits;
    for (const QModelIndex &index : selectedRows())
        if (const auto passage = m_hits->passageAt(index))
            hits << *passage;
    if (hits.size() == 2)
        emit compareRequested(hits[0], hits[1]);
    else
        emit refused(tr("To compare, select two hits: the second with Ctrl and a click."));
}

void HitsView::copy()
{
    QList<Passage> passages;
    for (const QModelIndex &index : selectedRows())
        if (const auto passage = m_hits->sentenceAt(index); passage && !passages.contains(*passage))
            passages << *passage;
    if (passages.isEmpty())
        emit refused(tr("There is nothing to copy: select hits first."));
    else
        emit quotationsRequested(passages);
}

void HitsView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex under = indexAt(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse && under.isValid() && !selectionModel()->isSelected(under))
        reveal(under);
    const QModelIndex index = currentIndex();
    const FoundDocument *document = m_hits->documentAt(index);
    if (!document)
        return;
    const qsizetype selected = selectedRows().size();
    QMenu menu(this);
    menu.addAction(themeIcon(u"go-jump"_s), tr("Go to the Passage"), this, [this, index] { open(index); })
        ->setEnabled(m_hits->passageAt(index).has_value());
    menu.addAction(themeIcon(u"document-open"_s), tr("Open the Document"), this,
                   [this, source = document->source] { emit documentChosen(source); });
    menu.addAction(themeIcon(u"view-list-text"_s), tr("Show All Hits in This Document"), this,
                   [this, kept = *document] { emit keepRequested(kept); });
    menu.addSeparator();
    menu.addAction(themeIcon(u"format-text-blockquote"_s), tr("Copy as Quotations"), this, &HitsView::copy)
        ->setEnabled(selected > 0);
    menu.addAction(themeIcon(u"view-split-left-right"_s), tr("Compare Two Selected Hits"), this, &HitsView::compare)
        ->setEnabled(selected == 2);
    menu.exec(event->globalPos());
}

} // namespace lectern

#include "moc_hitsview.cpp"
