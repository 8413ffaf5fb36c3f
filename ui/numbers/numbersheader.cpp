// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersheader.h"

#include "ui/settings/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace lectern
{

namespace
{

constexpr int Side = 11; // as the text of the cells
constexpr int Sign = 16; // of the arrow and of the funnel

void paintArrow(QPainter *painter, const QRectF &box, bool up, const QColor &color)
{
    const QPointF middle = box.center();
    const double turn = up ? -1 : 1;
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -1.75 * turn), middle + QPointF(0, 1.75 * turn), middle + QPointF(3.5, -1.75 * turn)});
}

void paintFunnel(QPainter *painter, const QRectF &box, const QColor &color, bool filled)
{
    const QPointF middle = box.center();
    const QPolygonF funnel{middle + QPointF(-5, -4.5),  middle + QPointF(5, -4.5),     middle + QPointF(1.25, 0),
                           middle + QPointF(1.25, 4.5), middle + QPointF(-1.25, 3.25), middle + QPointF(-1.25, 0)};
    painter->setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawPolygon(funnel);
}

} // namespace

NumbersHeader::NumbersHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setMinimumSectionSize(44);
}

void NumbersHeader::setFiltered(const QSet<int> &columns)
{
    m_filtered = columns;
    viewport()->update();
}

bool NumbersHeader::isSorted(int column) const
{
    return sortIndicatorSection() == column;
}

QRect NumbersHeader::funnelRect(int column) const
{
    return {sectionViewportPosition(column) + sectionSize(column) - Sign - 4, 0, Sign, height()};
}

QSize NumbersHeader::sectionSizeFromContents(int column) const
{
    const int text = fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    return {text + 2 * Side + 2 * Sign, fontMetrics().height() + 14};
}

void NumbersHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = Theme::current();
    const bool funnel = m_filtered.contains(column) || column == m_hovered;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, theme.panel);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (column == m_hovered)
        painter->drawLine(rect.topRight() + QPoint(0, 6), rect.bottomRight() - QPoint(0, 6));
    int right = Side;
    if (funnel) {
        paintFunnel(painter, QRectF(rect.right() - Sign - 3, rect.top(), Sign, rect.height()),
                    m_filtered.contains(column) ? theme.accent : theme.muted, m_filtered.contains(column));
        right += Sign;
    }
    if (isSorted(column)) {
        paintArrow(painter, QRectF(rect.right() - right - Sign + 3, rect.top(), Sign, rect.height()),
                   sortIndicatorOrder() == Qt::AscendingOrder, theme.text);
        right += Sign;
    }
    const QRect box = rect.adjusted(Side, 0, -right, 0);
    const auto alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    painter->setFont(font());
    painter->setPen(column == m_hovered || isSorted(column) || m_filtered.contains(column) ? theme.text : theme.muted);
    painter->drawText(box, alignment, fontMetrics().elidedText(title, Qt::ElideRight, box.width()));
    painter->restore();
}

int NumbersHeader::funnelAt(const QPoint &point) const
{
    const int column = logicalIndexAt(point);
    return column >= 0 && funnelRect(column).contains(point) ? column : -1;
}

void NumbersHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? funnelAt(event->position().toPoint()) : -1;
    // The edge between two columns is for dragging it.
    if (m_pressed >= 0 && cursor().shape() != Qt::SplitHCursor)
        return;
    m_pressed = -1;
    QHeaderView::mousePressEvent(event);
}

void NumbersHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed < 0) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    const int column = std::exchange(m_pressed, -1);
    if (funnelAt(event->position().toPoint()) == column)
        emit filterRequested(column);
}

void NumbersHeader::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(logicalIndexAt(event->position().toPoint()));
    QHeaderView::mouseMoveEvent(event);
}

void NumbersHeader::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QHeaderView::leaveEvent(event);
}

void NumbersHeader::setHovered(int column)
{
    if (column == m_hovered)
        return;
    m_hovered = column;
    viewport()->update();
}

} // namespace lectern

#include "moc_numbersheader.cpp"
