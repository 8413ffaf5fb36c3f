// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowtextlayout.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace lectern
{

namespace
{

QList<QTextLayout::FormatRange> bold(const std::vector<Span> &spans, qsizetype length)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span span : spans) {
        const Span visible = span.intersected({0, length});
        if (visible.isEmpty())
            continue;
        QTextLayout::FormatRange range;
        range.start = int(visible.start);
        range.length = int(visible.length());
        range.format.setFontWeight(QFont::Bold);
        formats << range;
    }
    return formats;
}

/// Breaks the text into lines and returns where the last allowed line begins and whether anything is left behind it.
std::pair<int, bool> breakLines(QTextLayout &layout, int width, int lines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lastStart = 0, end = 0;
    double y = 0;
    for (int made = 0; made < lines; ++made) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        lastStart = line.textStart();
        end = lastStart + line.textLength();
    }
    layout.endLayout();
    return {lastStart, end < layout.text().size()};
}

} // namespace

void drawRowText(QPainter *painter, const QRect &box, const QFont &font, const RowText &row, int lines)
{
    if (box.width() <= 0)
        return;
    QTextLayout layout(row.text, font, painter->device());
    layout.setFormats(bold(row.emphasis, row.text.size()));
    const auto [lastStart, cut] = breakLines(layout, box.width(), lines);
    if (!cut) {
        layout.draw(painter, box.topLeft());
        return;
    }
    const QFontMetrics of(font);
    QString shown = row.text.left(lastStart) + of.elidedText(row.text.mid(lastStart, 400), Qt::ElideRight, box.width() - 2);
    QTextLayout elided(shown, font, painter->device());
    elided.setFormats(bold(row.emphasis, shown.size()));
    breakLines(elided, box.width(), lines);
    elided.draw(painter, box.topLeft());
}

} // namespace lectern
