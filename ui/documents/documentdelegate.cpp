// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentdelegate.h"

#include "ui/documents/documentsmodel.h"
#include "ui/settings/theme.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace lectern
{

namespace
{

constexpr int Left = 16;
constexpr int Right = 12;
constexpr int Vertical = 8;
constexpr int Gap = 3;
constexpr int TitleLines = 2;

QFont quietFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// The title's lines, the last one cut off with an ellipsis if there would be more.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == TitleLines - 1) {
            lines << QFontMetrics(font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << title.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 240) - Left - Right;
    const bool isUniform = view && view->uniformItemSizes(); // then one row is asked for all
    const int lines =
        isUniform ? TitleLines : int(std::max<qsizetype>(1, titleLines(index.data().toString(), option.font, width).size()));
    const int height = lines * QFontMetrics(option.font).height() + 2 * (Gap + QFontMetrics(quietFont(option.font)).height());
    return {80, height + 2 * Vertical};
}

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    if (index.data(DocumentsModel::OpenRole).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 6, 3, option.rect.height() - 12), theme.accent);
    if (selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    QRect rest = option.rect.adjusted(Left, Vertical, -Right, -Vertical);
    painter->setPen(theme.text);
    painter->setFont(option.font);
    const int height = QFontMetrics(option.font).height();
    for (const QString &line : titleLines(index.data().toString(), option.font, rest.width())) {
        painter->drawText(QRect(rest.left(), rest.top(), rest.width(), height),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        rest.setTop(rest.top() + height);
    }
    const QFont quiet = quietFont(option.font);
    const QFontMetrics metrics(quiet);
    painter->setFont(quiet);
    QRect line(rest.left(), rest.top() + Gap, rest.width(), metrics.height());
    const auto draw = [&](const QString &text, const QColor &color) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, line.width()));
        painter->setPen(color);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
        line.setLeft(line.left() + metrics.horizontalAdvance(shown));
    };
    draw(index.data(DocumentsModel::QuietRole).toString(), theme.muted);
    line = QRect(rest.left(), line.bottom() + 1 + Gap, rest.width(), metrics.height());
    const QString marks = index.data(DocumentsModel::MarksRole).toString();
    const QString counts = index.data(DocumentsModel::CountsRole).toString();
    if (!marks.isEmpty())
        draw(marks, theme.accent);
    draw(marks.isEmpty() || counts.isEmpty() ? counts : QStringLiteral(" · ") + counts, theme.muted);
    painter->restore();
}

} // namespace lectern

#include "moc_documentdelegate.cpp"
