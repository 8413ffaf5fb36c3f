// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersdelegate.h"

#include "ui/rows/rowroles.h"
#include "ui/settings/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Side = 11; // as the text of other cells

void paintChevron(QPainter *painter, QPointF middle, bool open, const QColor &color)
{
    QPolygonF line{middle + QPointF(-1.75, -3.5), middle + QPointF(1.75, 0), middle + QPointF(-1.75, 3.5)};
    if (open)
        line = {middle + QPointF(-3.5, -1.75), middle + QPointF(0, 1.75), middle + QPointF(3.5, -1.75)};
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

/// A passage cut at its beginning so that its number is seen in a width.
struct Shown {
    QString before, number, after;
};

Shown shownIn(const QString &text, Span number, const QFontMetrics &plain, const QFontMetrics &bold, int width)
{
    Shown shown{text.first(number.start), text.sliced(number.start, number.length()), text.sliced(number.end)};
    const int own = bold.horizontalAdvance(shown.number);
    const int behind = std::min(plain.horizontalAdvance(shown.after.left(40)), width / 3);
    const int room = std::max(width - own - behind, 0);
    if (plain.horizontalAdvance(shown.before) > room)
        shown.before = plain.elidedText(shown.before, Qt::ElideLeft, room);
    return shown;
}

} // namespace

void NumbersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(HeaderRole).toBool())
        paintHeading(painter, option, index);
    else if (index.data(EmphasisRole).isValid())
        paintPassage(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
    painter->restore();
}

/// The text stands at the left edge of the first column and goes on over the others: each cell paints its part of it.
void NumbersDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int left = table ? table->columnViewportPosition(table->horizontalHeader()->logicalIndex(0)) : option.rect.left();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selection : theme.panel);
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    paintChevron(painter, QPointF(left + Side + 5, option.rect.center().y() + 0.5), index.data(LeadRole).toBool(), theme.muted);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QString title = index.siblingAtColumn(0).data().toString();
    const QRect box(left + Side + 18, option.rect.top(), 4000, option.rect.height());
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    painter->drawText(box.adjusted(QFontMetrics(font).horizontalAdvance(title) + 10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      QLocale().toString(index.data(CountRole).toInt()));
}

void NumbersDelegate::paintPassage(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, QString());
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);
    const auto emphasis = index.data(EmphasisRole).value<std::vector<Span>>();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics plainMetrics(option.font), boldMetrics(bold);
    QRect box = option.rect.adjusted(Side, 0, -Side, 0);
    const Shown shown = shownIn(text, emphasis.front(), plainMetrics, boldMetrics, box.width());
    painter->setPen(Theme::current().text);
    const auto draw = [&](const QString &part, const QFont &font, const QFontMetrics &metrics) {
        painter->setFont(font);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(part, Qt::ElideRight, std::max(box.width(), 0)));
        box.setLeft(box.left() + metrics.horizontalAdvance(part));
    };
    draw(shown.before, option.font, plainMetrics);
    draw(shown.number, bold, boldMetrics);
    if (box.width() > 0)
        draw(shown.after, option.font, plainMetrics);
}

} // namespace lectern

#include "moc_numbersdelegate.cpp"
