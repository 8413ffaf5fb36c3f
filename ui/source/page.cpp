// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/page.h"

#include <algorithm>

namespace lectern
{

qreal VisibleLine::x(qsizetype offset) const
{
    const qsizetype inside = std::clamp(offset, view.start, view.end) - view.start + line.textStart();
    return origin.x() + line.cursorToX(int(inside));
}

QRectF VisibleLine::rect(Span part) const
{
    const qreal from = x(part.start);
    return {from, band.top(), x(part.end) - from, band.height()};
}

Span Page::viewSpan() const
{
    return lines.empty() ? Span{} : Span{lines.front().view.start, lines.back().view.end};
}

Span Page::sourceSpan() const
{
    return text ? text->map.toSource(viewSpan()) : Span{};
}

size_t Page::firstLine(qsizetype view) const
{
    return size_t(std::ranges::partition_point(lines, [&](const VisibleLine &line) { return line.view.end <= view; })
                  - lines.begin());
}

std::vector<QRectF> Page::rects(Span source) const
{
    std::vector<QRectF> rects;
    forEachLine(source, [&](const VisibleLine &line, Span view) { rects.push_back(line.rect(view)); });
    return rects;
}

} // namespace lectern
