// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/foldcard.h"

#include "ui/settings/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qreal Gap = 8.0;

QFont scaled(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

FoldCard::FoldCard(std::shared_ptr<const PreparedText> text, const QFont &font)
    : m_text(std::move(text))
    , m_font(font)
    , m_titleFont(scaled(font, 1.6))
    , m_smallFont(scaled(font, 0.85))
{
    m_titleFont.setBold(true);
}

QString FoldCard::title() const
{
    return m_text->document->parsed.meta.title;
}

QString FoldCard::byline() const
{
    const Metadata &meta = m_text->document->parsed.meta;
    QStringList parts;
    if (!meta.site.isEmpty())
        parts << meta.site;
    if (meta.date.isValid())
        parts << QLocale().toString(meta.date, QLocale::LongFormat);
    parts << meta.authors.mid(0, 4);
    return parts.join(u" · "_s);
}

QString FoldCard::quietLine(const Fold &fold) const
{
    switch (fold.kind) {
    case Fold::Kind::FrontMatter:
        return QCoreApplication::translate("FoldCard", "Front matter, %n line(s)", nullptr, fold.lines);
    case Fold::Kind::Boilerplate:
        return QCoreApplication::translate("FoldCard", "Page furniture, %n line(s)", nullptr, fold.lines);
    case Fold::Kind::Image:
        return fold.label.isEmpty() ? QCoreApplication::translate("FoldCard", "Image, not loaded")
                                    : QCoreApplication::translate("FoldCard", "Image, not loaded: %1").arg(fold.label);
    }
    Q_UNREACHABLE_RETURN({});
}

QRectF FoldCard::titleRect(qreal width) const
{
    return QFontMetricsF(m_titleFont).boundingRect(QRectF(0, 0, width, 100000), Qt::TextWordWrap, title());
}

qreal FoldCard::height(const Fold &fold, qreal width) const
{
    const qreal quiet = QFontMetricsF(m_smallFont).height() + Gap;
    if (fold.kind != Fold::Kind::FrontMatter || title().isEmpty())
        return quiet;
    return 2 * Gap + titleRect(width).height() + Gap + QFontMetricsF(m_smallFont).height() + Gap + quiet;
}

void FoldCard::paint(QPainter &painter, const Fold &fold, const QRectF &rect) const
{
    const Theme &theme = Theme::current();
    QRectF rest = rect;
    if (fold.kind == Fold::Kind::FrontMatter && !title().isEmpty()) {
        rest.setTop(rest.top() + 2 * Gap);
        painter.setFont(m_titleFont);
        painter.setPen(theme.text);
        painter.drawText(rest, Qt::TextWordWrap, title());
        rest.setTop(rest.top() + titleRect(rect.width()).height() + Gap);
        const QFontMetricsF small(m_smallFont);
        painter.setFont(m_smallFont);
        painter.setPen(theme.muted);
        painter.drawText(rest, Qt::TextSingleLine, small.elidedText(byline(), Qt::ElideRight, rest.width()));
        rest.setTop(rest.top() + small.height() + Gap);
    }
    painter.setFont(m_smallFont);
    const QFontMetricsF small(m_smallFont);
    painter.setPen(theme.faint);
    const QString line = u"▸  "_s + quietLine(fold);
    painter.drawText(rest, Qt::TextSingleLine | Qt::AlignVCenter, small.elidedText(line, Qt::ElideRight, rest.width()));
}

} // namespace lectern
