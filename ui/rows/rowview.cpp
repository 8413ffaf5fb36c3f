// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowview.h"

#include "ui/rows/rowdelegate.h"
#include "ui/rows/rowroles.h"
#include "ui/settings/fonts.h"
#include "ui/settings/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace lectern
{

namespace
{

constexpr int mostOfAnyHeight = 20'000; ///< rows that are measured one by one, in some 50 ms
constexpr int mostExpanded = 100'000;

bool isHeader(const QModelIndex &index)
{
    return index.data(HeaderRole).toBool();
}

} // namespace

RowView::RowView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new RowDelegate(this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(24);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setAnimated(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(0);
}

void RowView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RowView::expandRows);
    expandRows();
}

void RowView::expandRows()
{
    int rows = model()->rowCount();
    for (int top = 0, tops = rows; top < tops && rows <= mostExpanded; ++top)
        rows += model()->rowCount(model()->index(top, 0));
    const bool uniform = rows > mostOfAnyHeight;
    setUniformRowHeights(uniform);
    m_delegate->setUniform(uniform);
    if (rows <= mostExpanded)
        expandAll();
    else
        expand(model()->index(0, 0));
}

void RowView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    setAccessibleDescription(title + QLatin1Char(' ') + hint);
    viewport()->update();
}

void RowView::setTextLanguage(const QString &language)
{
    QFont text = QApplication::font();
    text.setFamilies(text.families().mid(0, 1) + hanFamilies(language));
    setFont(text);
}

void RowView::reveal(const QModelIndex &index)
{
    if (!index.isValid()) {
        selectionModel()->clearSelection();
        return;
    }
    expand(index.parent());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, EnsureVisible);
}

bool RowView::step(int by)
{
    const QModelIndex now = selectionModel()->hasSelection() ? currentIndex() : QModelIndex();
    QModelIndex next = now.isValid() ? now : model()->index(0, 0);
    const auto beside = [&](const QModelIndex &index) { return by > 0 ? indexBelow(index) : indexAbove(index); };
    if (now.isValid())
        next = beside(next);
    while (next.isValid() && isHeader(next))
        next = beside(next);
    if (!next.isValid())
        return false;
    reveal(next);
    emit chosen(next);
    return true;
}

QModelIndexList RowView::selectedRowIndexes() const
{
    QModelIndexList rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        if (!isHeader(index))
            rows << index;
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    return rows;
}

void RowView::choose(const QModelIndex &index)
{
    if (index.isValid() && !isHeader(index))
        emit chosen(index);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    switch (event->key()) {
    case Qt::Key_Escape:
        emit escaped();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (now.isValid() && isHeader(now))
            setExpanded(now, !isExpanded(now));
        else if (now.isValid())
            emit opened(now);
        return;
    default:
        break;
    }
    // With Shift or Ctrl rows are selected, not chosen.
    const bool selects = selectionMode() == ExtendedSelection && event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    const QScopedValueRollback walking(m_walking, !selects);
    QTreeView::keyPressEvent(event);
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_walking && m_choosesOnWalk)
        choose(current);
}

void RowView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const bool selects = selectionMode() == ExtendedSelection && event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (selects)
        return;
    if (isHeader(index))
        setExpanded(index, !isExpanded(index));
    else
        choose(index);
}

void RowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !isHeader(index))
        emit opened(index);
}

void RowView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = options; // not the base class's way: the style's row background would lie under the delegate's
    cell.rect.setLeft(0);
    cell.rect.setWidth(viewport()->width());
    if (index == currentIndex() && hasFocus())
        cell.state |= QStyle::State_HasFocus;
    cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    cell.state.setFlag(QStyle::State_Open, isExpanded(index));
    cell.state.setFlag(QStyle::State_MouseOver,
                       viewport()->underMouse() && index == indexAt(viewport()->mapFromGlobal(QCursor::pos())));
    cell.widget = this;
    m_delegate->paint(painter, cell, index);
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // heights follow the width
}

void RowView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() == 0)
        paintEmptyText();
}

void RowView::paintEmptyText()
{
    QPainter painter(viewport());
    const QRect box = viewport()->rect().adjusted(24, 32, -24, -16);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(Theme::current().muted);
    QRect used;
    painter.drawText(box, int(Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap, m_emptyTitle, &used);
    painter.setFont(font());
    painter.drawText(box.adjusted(0, used.height() + 8, 0, 0), int(Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap,
                     m_emptyHint);
}

} // namespace lectern

#include "moc_rowview.cpp"
