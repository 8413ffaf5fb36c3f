// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/columnlayout.h"
#include "ui/source/markpainter.h"
#include "ui/source/sourceview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QStyleHints>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

// The half of SourceView that listens: mouse, wheel, keys.

namespace lectern
{

const VisibleLine *SourceView::lineAt(const std::vector<VisibleLine> &lines, qreal y) const
{
    const auto line = std::ranges::partition_point(lines, [&](const VisibleLine &visible) { return visible.band.bottom() <= y; });
    return line != lines.end() && line->band.top() <= y ? &*line : nullptr;
}

QMouseEvent SourceView::snapped(const QMouseEvent &event) const
{
    // The widget looks for the line whose letters are under the mouse; between two lines it would jump to their ends.
    QPointF position = event.position();
    const std::vector<VisibleLine> lines = visibleLines();
    if (const VisibleLine *line = lineAt(lines, position.y())) {
        const QRectF letters = line->line.naturalTextRect().translated(line->origin);
        position.setY(std::clamp(position.y(), letters.top() + 1, letters.bottom() - 1));
    }
    return QMouseEvent(event.type(), position, position, event.globalPosition(), event.button(), event.buttons(),
                       event.modifiers(), event.pointingDevice());
}

std::optional<qsizetype> SourceView::sourceAt(const QPoint &point) const
{
    const std::vector<VisibleLine> lines = visibleLines();
    const VisibleLine *line = lineAt(lines, point.y());
    if (!m_text || !line)
        return {};
    const QRectF letters = line->line.naturalTextRect().translated(line->origin);
    if (point.x() < letters.left() || point.x() >= letters.right())
        return {};
    const int inBlock = line->line.xToCursor(point.x() - line->origin.x(), QTextLine::CursorOnCharacter);
    return m_text->map.toSource(line->view.start + inBlock - line->line.textStart());
}

std::vector<RowRef> SourceView::rowsInStrip(const QPoint &point) const
{
    std::vector<RowRef> rows;
    const std::vector<VisibleLine> lines = visibleLines();
    const VisibleLine *line = lineAt(lines, point.y());
    if (!m_text || !line || point.x() >= m_layout->left() - 4 || point.x() < m_layout->left() - StripWidth)
        return rows;
    const Span source = m_text->map.toSource(line->view);
    for (const Layer layer : {Layer::Claims, Layer::Quotes}) {
        if (m_marking.layers.contains(layer))
            m_text->marksOf(layer).overlapping(source, [&](const Mark &mark) { rows.push_back({layer, mark.row}); });
    }
    return rows;
}

bool SourceView::toggleFoldAt(const QPoint &point)
{
    QPointF origin = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && origin.y() <= point.y(); block = block.next()) {
        const qreal bottom = origin.y() + blockBoundingRect(block).height();
        if (point.y() < bottom && m_folds.closedAt(block.position())) {
            setFold(block.position(), true);
            return true;
        }
        origin.ry() = bottom;
    }
    return false;
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton) {
        if (toggleFoldAt(point))
            return;
        if (const auto rows = rowsInStrip(point); !rows.empty()) {
            emit rowClicked(rows.front());
            return;
        }
        clearFrame();
        const bool third = m_doubleClick.isValid()
            && m_doubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
            && (point - m_doubleClickAt).manhattanLength() < QGuiApplication::styleHints()->startDragDistance();
        if (third) {
            m_doubleClick.invalidate();
            if (const auto at = sourceAt(point))
                setSelection(sentenceAt(*at));
            return;
        }
    }
    QMouseEvent own = snapped(*event);
    QPlainTextEdit::mousePressEvent(&own);
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    QMouseEvent own = snapped(*event);
    QPlainTextEdit::mouseMoveEvent(&own);
    const bool strip = !(event->buttons() & Qt::LeftButton) && !rowsInStrip(point).empty();
    viewport()->setCursor(strip ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent own = snapped(*event);
    QPlainTextEdit::mouseReleaseEvent(&own);
}

void SourceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent own = snapped(*event);
    QPlainTextEdit::mouseDoubleClickEvent(&own);
    m_doubleClick.start();
    m_doubleClickAt = event->position().toPoint();
    if (const auto at = sourceAt(m_doubleClickAt))
        setSelection(wordAt(*at));
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clearFrame();
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    // A right click outside of the selection puts the caret there, as everywhere.
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto at = sourceAt(event->pos());
        if (at && !selection().contains(*at))
            setCaret(*at);
    }
    emit menuRequested(event->globalPos());
}

void SourceView::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focused();
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_toolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_toolTip(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

} // namespace lectern
