// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/quotationline.h"

#include "ui/rows/rowtextlayout.h"
#include "ui/settings/theme.h"

#include <QPainter>

namespace lectern
{

namespace
{

constexpr int Lines = 2;
constexpr int Bar = 3;
constexpr int Gap = 8;

} // namespace

QuotationLine::QuotationLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void QuotationLine::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    update();
}

void QuotationLine::setColor(const QColor &color)
{
    m_color = color;
    update();
}

QSize QuotationLine::sizeHint() const
{
    return {120, Lines * fontMetrics().lineSpacing()};
}

void QuotationLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_color.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        painter.drawRoundedRect(QRectF(0, 1, Bar, height() - 2), Bar / 2.0, Bar / 2.0);
    }
    painter.setPen(Theme::current().muted);
    drawRowText(&painter, rect().adjusted(m_color.isValid() ? Bar + Gap : 0, 0, 0, 0), font(), {m_text, {}}, Lines);
}

} // namespace lectern

#include "moc_quotationline.cpp"
