// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/batchheader.h"

#include "ui/settings/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace lectern
{

namespace
{

constexpr int Side = 11; // as the text of the cells
constexpr int Above = 7;
constexpr int Arrow = 14;

void paintArrow(QPainter *painter, const QPointF &middle, bool up, const QColor &color)
{
    const double turn = up ? -1 : 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -1.75 * turn), middle + QPointF(0, 1.75 * turn), middle + QPointF(3.5, -1.75 * turn)});
}

} // namespace

QStringList wrappedTitle(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList wrapped;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = wrapped.size() + 1 == lines;
        wrapped << (isLast ? text.sliced(line.textStart()) : text.sliced(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    if (!wrapped.isEmpty())
        wrapped.back() = QFontMetrics(font).elidedText(wrapped.back(), Qt::ElideRight, width);
    return wrapped;
}

BatchHeader::BatchHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setMinimumSectionSize(56);
}

/// All columns have the height of the tallest, so one column can speak for all: asking each for its lines would shape thousands of titles.
QSize BatchHeader::sectionSizeFromContents(int column) const
{
    return {sectionSize(column), MostLines * fontMetrics().lineSpacing() + 2 * Above};
}

void BatchHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = Theme::current();
    const bool sorted = sortIndicatorSection() == column;
    painter->save();
    painter->fillRect(rect, theme.panel);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight() + QPoint(0, Above), rect.bottomRight() - QPoint(0, Above));
    if (sorted)
        paintArrow(painter, {rect.right() - Arrow / 2.0 - 2, rect.bottom() - Above - fontMetrics().lineSpacing() / 2.0},
                   sortIndicatorOrder() == Qt::AscendingOrder, theme.text);
    const QRect box = rect.adjusted(Side, Above, sorted ? -Arrow : -Side / 2, -Above);
    const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QStringList lines =
        wrappedTitle(model()->headerData(column, Qt::Horizontal).toString(), font(), box.width(), MostLines);
    painter->setFont(font());
    painter->setPen(sorted ? theme.text : theme.muted);
    int bottom = box.bottom() + 1;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const QRect place(box.left(), bottom - fontMetrics().lineSpacing(), box.width(), fontMetrics().lineSpacing());
        painter->drawText(place, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, *line);
        bottom -= fontMetrics().lineSpacing();
    }
    painter->restore();
}

} // namespace lectern

#include "moc_batchheader.cpp"
