// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowdelegate.h"

#include "ui/rows/rowroles.h"
#include "ui/rows/rowtextlayout.h"
#include "ui/settings/theme.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>

namespace lectern
{

namespace
{

constexpr int Side = 12;       // left and right of the text
constexpr int Above = 7;       // and below
constexpr int Gap = 3;         // between the text and the quiet line
constexpr int Gutter = 20;     // of a sign
constexpr int HeaderAbove = 9; // a header stands nearer to its own rows
constexpr int HeaderBelow = 4;

bool flag(const QModelIndex &index, int role)
{
    return index.data(role).toBool();
}

QString text(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

int leftOf(const QModelIndex &index)
{
    const bool gutter = !text(index, SignRole).isEmpty() || index.data(Qt::DecorationRole).isValid();
    return gutter ? Side + Gutter : Side;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRectF box = QRectF(option.rect).adjusted(4, 1, -4, -1);
    const bool selected = option.state & QStyle::State_Selected;
    const Theme &theme = Theme::current();
    if (!selected && !(option.state & QStyle::State_MouseOver))
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? theme.selection : theme.hover);
    if (selected && (option.state & QStyle::State_HasFocus))
        painter->setPen(QPen(theme.accent, 1));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void paintAccent(QPainter *painter, const QStyleOptionViewItem &option, const QColor &color)
{
    if (!color.isValid())
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(QRectF(option.rect.left() + 4, option.rect.top() + 6, 3, option.rect.height() - 12), 1.5, 1.5);
}

void paintChevron(QPainter *painter, const QRect &box, bool open, const QColor &color)
{
    const QPointF middle = QRectF(box).center();
    QPolygonF line;
    if (open)
        line << middle + QPointF(-3.5, -1.75) << middle + QPointF(0, 1.75) << middle + QPointF(3.5, -1.75);
    else
        line << middle + QPointF(-1.75, -3.5) << middle + QPointF(1.75, 0) << middle + QPointF(-1.75, 3.5);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
}

QFont headerFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/// The keyword begins at two fifths of the width; what stands before it ends there.
void paintKeyword(QPainter *painter, const QRect &box, const QFont &font, const RowText &row)
{
    const Span keyword = row.emphasis.front();
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics plainly(font);
    const QFontMetrics boldly(bold);
    const int left = box.width() * 2 / 5;
    const QRect before(box.left(), box.top(), left - 2, box.height());
    QRect after = box.adjusted(left, 0, 0, 0);
    painter->setFont(font);
    painter->setPen(Theme::current().muted);
    painter->drawText(before, Qt::AlignRight | Qt::AlignTop,
                      plainly.elidedText(row.text.left(keyword.start), Qt::ElideLeft, before.width()));
    const QString word = boldly.elidedText(row.text.mid(keyword.start, keyword.length()), Qt::ElideRight, after.width());
    painter->setFont(bold);
    painter->setPen(Theme::current().text);
    painter->drawText(after, Qt::AlignLeft | Qt::AlignTop, word);
    after.setLeft(after.left() + boldly.horizontalAdvance(word) + 2);
    painter->setFont(font);
    painter->setPen(Theme::current().muted);
    painter->drawText(after, Qt::AlignLeft | Qt::AlignTop,
                      plainly.elidedText(row.text.mid(keyword.end), Qt::ElideRight, after.width()));
}

} // namespace

/// What the height of a row follows from, measured once a font.
struct RowDelegate::Metrics {
    QFont font;
    QFontMetrics text;
    QFontMetrics quiet;
    double wide;   ///< advance of a Han character
    double narrow; ///< of an average Latin one
};

QFont RowDelegate::quietFont(const QFont &font)
{
    QFont quiet = font;
    quiet.setPointSizeF(font.pointSizeF() * 0.9);
    return quiet;
}

const RowDelegate::Metrics &RowDelegate::metrics(const QFont &font) const
{
    if (!m_metrics || m_metrics->font != font) {
        const QFontMetrics of(font);
        const QString sample = QStringLiteral("the quick brown fox jumps over 13 lazy dogs");
        m_metrics = std::make_shared<Metrics>(font, of, QFontMetrics(quietFont(font)), of.horizontalAdvance(QChar(0x56fd)),
                                              double(of.horizontalAdvance(sample)) / double(sample.size()));
    }
    return *m_metrics;
}

int RowDelegate::linesOf(const QModelIndex &index, const Metrics &metrics, int width) const
{
    if (m_textLines == 1 || index.data(AsideRole).isValid() || flag(index, KeywordRole))
        return 1;
    const QString shown = text(index, Qt::DisplayRole);
    double advance = 0;
    for (const QChar character : shown) {
        advance += character.unicode() >= 0x2e80 ? metrics.wide : metrics.narrow;
        if (advance > width * m_textLines)
            return m_textLines;
    }
    if (advance > width * 0.8 && advance < width * 1.25)
        return metrics.text.horizontalAdvance(shown) > width ? std::min(2, m_textLines) : 1;
    return std::clamp(int(advance / width) + 1, 1, m_textLines);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics &of = metrics(option.font);
    const int width = viewWidth(option);
    if (m_isUniform)
        return {width, 2 * Above + m_textLines * of.text.lineSpacing() + Gap + of.quiet.height()};
    if (flag(index, HeaderRole))
        return {width, (flag(index, LeadRole) ? of.text : of.quiet).height() + HeaderAbove + HeaderBelow};
    const int lines = linesOf(index, of, width - leftOf(index) - Side);
    const int quiet = index.data(QuietRole).isValid() ? Gap + of.quiet.height() : 0;
    return {width, 2 * Above + lines * of.text.lineSpacing() + quiet};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (flag(index, HeaderRole))
        paintHeader(painter, option, index);
    else
        paintRow(painter, option, index);
    painter->restore();
}

void RowDelegate::paintHeader(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        paintBackground(painter, option);
    const bool leads = flag(index, LeadRole);
    const QFont font = headerFont(leads ? option.font : quietFont(option.font));
    const QFontMetrics of(font);
    const QFontMetrics quietly(quietFont(option.font));
    const QColor quiet = Theme::current().muted;
    const QRect box = option.rect.adjusted(Side, HeaderAbove, -Side, -HeaderBelow);
    paintChevron(painter, {box.left() - 2, box.top(), 12, box.height()}, option.state & QStyle::State_Open, quiet);
    const QVariant rows = index.data(CountRole);
    const QString count = rows.isValid() ? QLocale().toString(rows.toInt()) : text(index, AsideRole);
    painter->setFont(quietFont(option.font));
    painter->setPen(quiet);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, count);
    QRect titleBox = box.adjusted(16, 0, count.isEmpty() ? 0 : -quietly.horizontalAdvance(count) - 8, 0);
    if (const QString beside = text(index, QuietRole); !beside.isEmpty()) {
        // The title gives way only where it would leave less than a third of the line.
        const int room = std::min(quietly.horizontalAdvance(beside), titleBox.width() / 3) + 12;
        // A whole unit more, for the advance is rounded and eliding is not.
        const int title = std::min(of.horizontalAdvance(text(index, Qt::DisplayRole)) + 1, titleBox.width() - room);
        const QRect besideBox = titleBox.adjusted(title + 12, 0, 0, 0);
        painter->drawText(besideBox, Qt::AlignLeft | Qt::AlignVCenter,
                          quietly.elidedText(beside, Qt::ElideRight, besideBox.width()));
        titleBox.setWidth(title);
    }
    painter->setFont(font);
    painter->setPen(leads ? Theme::current().text : quiet);
    painter->drawText(titleBox, Qt::AlignLeft | Qt::AlignVCenter,
                      of.elidedText(text(index, Qt::DisplayRole), Qt::ElideRight, titleBox.width()));
}

void RowDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintBackground(painter, option);
    paintAccent(painter, option, index.data(AccentRole).value<QColor>());
    const Metrics &of = metrics(option.font);
    QRect box = option.rect.adjusted(leftOf(index), Above, -Side, -Above);
    const QColor quiet = Theme::current().muted;

    if (const QVariant icon = index.data(Qt::DecorationRole); icon.isValid())
        icon.value<QIcon>().paint(painter, QRect(box.left() - Gutter, box.top(), Gutter - 6, of.text.lineSpacing()));
    if (const QString sign = text(index, SignRole); !sign.isEmpty()) {
        painter->setPen(quiet);
        painter->setFont(option.font);
        painter->drawText(QRect(box.left() - Gutter, box.top(), Gutter - 4, of.text.lineSpacing()),
                          Qt::AlignHCenter | Qt::AlignTop, sign);
    }
    if (const QString line = text(index, QuietRole); !line.isEmpty()) {
        const QString mark = text(index, MarkRole);
        const QRect lineBox(box.left(), box.bottom() + 1 - of.quiet.height(), box.width(), of.quiet.height());
        const int markWidth = mark.isEmpty() ? 0 : of.quiet.horizontalAdvance(mark) + 6;
        painter->setPen(quiet);
        painter->setFont(quietFont(option.font));
        painter->drawText(lineBox, Qt::AlignLeft | Qt::AlignVCenter,
                          of.quiet.elidedText(line, Qt::ElideRight, lineBox.width() - markWidth));
        painter->drawText(lineBox, Qt::AlignRight | Qt::AlignVCenter, mark);
    }
    RowText shown{text(index, Qt::DisplayRole), index.data(EmphasisRole).value<std::vector<Span>>()};
    QRect textBox = box;
    int lines = m_textLines;
    if (const QVariant aside = index.data(AsideRole); aside.isValid()) {
        lines = 1;
        const int room = box.width() * 6 / 10;
        const QString fits = of.quiet.elidedText(aside.toString(), Qt::ElideRight, room);
        painter->setPen(quiet);
        painter->setFont(quietFont(option.font));
        painter->drawText(QRect(box.left(), box.top(), box.width(), of.text.lineSpacing()), Qt::AlignRight | Qt::AlignVCenter,
                          fits);
        textBox.setWidth(box.width() - of.quiet.horizontalAdvance(fits) - (fits.isEmpty() ? 0 : 10));
    }
    QFont font = option.font;
    if (flag(index, LeadRole))
        font.setWeight(QFont::DemiBold);
    painter->setPen(option.palette.color(QPalette::Text));
    if (flag(index, KeywordRole) && !shown.emphasis.empty())
        paintKeyword(painter, textBox, font, shown);
    else
        drawRowText(painter, textBox, font, shown, lines);
}

} // namespace lectern

#include "moc_rowdelegate.cpp"
