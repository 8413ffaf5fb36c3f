// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/markpainter.h"

#include "ui/settings/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lectern
{

namespace
{

QColor faded(QColor color, qreal alpha)
{
    color.setAlphaF(float(color.alphaF() * alpha));
    return color;
}

void fill(QPainter &painter, const std::vector<QRectF> &rects, const QColor &color, qreal inset = 1.0)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect.adjusted(-1.5, inset, 1.5, -inset), 3, 3);
}

/// One outline around rectangles that follow each other from line to line.
QPainterPath outline(const std::vector<QRectF> &rects)
{
    QPainterPath path;
    for (const QRectF &rect : rects) {
        QPainterPath part;
        part.addRoundedRect(rect.adjusted(-3, -0.5, 3, 0.5), 4, 4);
        path = path.united(part);
    }
    return path;
}

bool shows(const Page &page, Layer layer)
{
    return page.marking->layers.contains(layer);
}

template<typename Visit>
void eachMark(const Page &page, Layer layer, Visit visit)
{
    if (shows(page, layer))
        page.text->marksOf(layer).overlapping(page.sourceSpan(), visit);
}

bool isCurrent(const Page &page, Layer layer, const Mark &mark)
{
    return page.marking->current == RowRef{layer, mark.row};
}

void paintTrends(QPainter &painter, const Page &page)
{
    const Theme &theme = Theme::current();
    eachMark(page, Layer::Trends, [&](const Mark &mark) { fill(painter, page.rects(mark.span), theme.trendTint); });
}

void paintNotes(QPainter &painter, const Page &page)
{
    const Marking &marking = *page.marking;
    if (!marking.showNotes)
        return;
    marking.noteSpans.overlapping(page.sourceSpan(), [&](const Mark &mark) {
        fill(painter, page.rects(mark.span), Theme::current().highlight(marking.notes[size_t(mark.row)].color));
    });
}

void paintHits(QPainter &painter, const Page &page)
{
    const Theme &theme = Theme::current();
    page.marking->hits.overlapping(page.sourceSpan(), [&](const Mark &mark) {
        fill(painter, page.rects(mark.span), theme.hit, 2.0);
        painter.setPen(QPen(faded(theme.currentHit, 0.5), 1));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF &rect : page.rects(mark.span))
            painter.drawRoundedRect(rect.adjusted(-1.5, 2.5, 1.5, -2.5), 3, 3);
    });
}

void paintFlash(QPainter &painter, const Page &page)
{
    if (page.marking->flash > 0)
        fill(painter, page.rects(page.marking->currentHit), faded(Theme::current().hit, page.marking->flash));
}

void paintSelection(QPainter &painter, const Page &page)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().selection);
    for (const QRectF &rect : page.rects(page.marking->selection))
        painter.drawRect(rect);
}

qreal underlineAt(const VisibleLine &line)
{
    return line.origin.y() + line.line.y() + line.line.ascent() + std::max(3.0, line.line.descent() * 0.72);
}

void paintUnderlines(QPainter &painter, const Page &page, Layer layer, const QPen &pen)
{
    eachMark(page, layer, [&](const Mark &mark) {
        QPen own = pen;
        if (isCurrent(page, layer, mark))
            own.setWidthF(pen.widthF() + 1);
        painter.setPen(own);
        page.forEachLine(mark.span, [&](const VisibleLine &line, Span view) {
            const QRectF rect = line.rect(view);
            const qreal y = underlineAt(line);
            // Round dots begin half their width inside, so that neighbours do not run together.
            const qreal inset = pen.capStyle() == Qt::RoundCap ? 1.5 : 0.5;
            painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y));
        });
    });
}

QPen dotted(const QColor &color)
{
    QPen pen(color, 1.8, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 2.2});
    return pen;
}

/// Bars of marks that overlap stand side by side.
class Lanes
{
public:
    int laneFor(Span span)
    {
        const auto free = std::ranges::find_if(m_ends, [&](qsizetype end) { return end <= span.start; });
        if (free == m_ends.end()) {
            m_ends.push_back(span.end);
            return int(m_ends.size()) - 1;
        }
        *free = span.end;
        return int(free - m_ends.begin());
    }

private:
    std::vector<qsizetype> m_ends;
};

QRectF barOf(const Page &page, Span span, qreal x, qreal width)
{
    QRectF bar;
    page.forEachLine(span, [&](const VisibleLine &line, Span) { bar = bar.united(line.band); });
    return bar.isNull() ? bar : QRectF(x, bar.top() + 3, width, bar.height() - 6);
}

void paintClaims(QPainter &painter, const Page &page)
{
    const QColor color = Theme::current().claim;
    Lanes lanes;
    painter.setPen(Qt::NoPen);
    eachMark(page, Layer::Claims, [&](const Mark &mark) {
        // Two claims that share a line overlap in the strip, though not in the text.
        Span lines{-1, -1};
        page.forEachLine(mark.span, [&](const VisibleLine &line, Span) {
            lines.start = lines.start < 0 ? line.view.start : lines.start;
            lines.end = line.view.end;
        });
        if (lines.start < 0)
            return;
        const int lane = std::min(lanes.laneFor(lines), 2);
        const bool current = isCurrent(page, Layer::Claims, mark);
        painter.setBrush(current ? color : faded(color, 0.55));
        const qreal width = current ? 4 : 3;
        painter.drawRoundedRect(barOf(page, mark.span, page.left - 14 - lane * 6 - width, width), 1.5, 1.5);
    });
}

void paintQuotes(QPainter &painter, const Page &page)
{
    painter.setPen(QPen(Theme::current().quote, 1.6, Qt::DashLine, Qt::FlatCap));
    eachMark(page, Layer::Quotes, [&](const Mark &mark) {
        const QRectF bar = barOf(page, mark.span, page.left - 9, 1);
        painter.drawLine(bar.topLeft(), bar.bottomLeft());
    });
}

void paintNoteDots(QPainter &painter, const Page &page)
{
    const Marking &marking = *page.marking;
    if (!marking.showNotes)
        return;
    marking.noteSpans.overlapping(page.sourceSpan(), [&](const Mark &mark) {
        const NoteMark &note = marking.notes[size_t(mark.row)];
        const QColor color = Theme::current().swatch(note.color);
        const QRectF bar = barOf(page, mark.span, page.left - StripWidth + 4, 4);
        if (bar.isNull())
            return;
        painter.setPen(QPen(color, 1.4));
        painter.setBrush(note.comment ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(bar.left() + 2, bar.top() + 7), 3.2, 3.2);
    });
}

} // namespace

void paintBehindText(QPainter &painter, const Page &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrends(painter, page);
    paintNotes(painter, page);
    paintHits(painter, page);
    paintFlash(painter, page);
    paintSelection(painter, page);
}

void paintOverText(QPainter &painter, const Page &page)
{
    const Theme &theme = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing);
    paintUnderlines(painter, page, Layer::Entities, dotted(theme.entity));
    paintUnderlines(painter, page, Layer::Times, QPen(theme.time, 1.5, Qt::SolidLine, Qt::FlatCap));
    paintUnderlines(painter, page, Layer::Quantities, QPen(theme.quantity, 1.5, Qt::SolidLine, Qt::FlatCap));
    if (!page.marking->currentHit.isEmpty()) {
        painter.setPen(QPen(theme.currentHit, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline(page.rects(page.marking->currentHit)));
    }
}

void paintStrip(QPainter &painter, const Page &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintClaims(painter, page);
    paintQuotes(painter, page);
    paintNoteDots(painter, page);
}

} // namespace lectern
