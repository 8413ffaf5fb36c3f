// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/swatch.h"

#include "ui/settings/theme.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace lectern
{

namespace
{

struct SwatchText {
    Q_DECLARE_TR_FUNCTIONS(HighlightColor)
};

/// Corners of a regular polygon that stands in the unit circle.
QPolygonF polygon(int corners, double turn)
{
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = (turn + 360.0 * i / corners) * std::numbers::pi / 180;
        shape << QPointF(std::cos(angle), std::sin(angle));
    }
    return shape;
}

void drawShape(QPainter *painter, HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        painter->drawEllipse(QPointF(), 0.8, 0.8);
        return;
    case HighlightColor::Green:
        painter->drawRect(QRectF(-0.7, -0.7, 1.4, 1.4));
        return;
    case HighlightColor::Blue:
        painter->drawPolygon(polygon(3, -90).translated(0, 0.2));
        return;
    case HighlightColor::Pink:
        painter->drawPolygon(polygon(4, 0));
        return;
    case HighlightColor::Purple:
        painter->drawPolygon(polygon(6, 0));
        return;
    }
}

/// Paints in the theme of the moment, at any size.
class SwatchEngine : public QIconEngine
{
public:
    explicit SwatchEngine(HighlightColor color)
        : m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const double radius = std::min(rect.width(), rect.height()) / 2.0 - 1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        painter->scale(radius, radius);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::current().swatch(m_color));
        drawShape(painter, m_color);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SwatchEngine(m_color); }

private:
    HighlightColor m_color;
};

} // namespace

const std::array<HighlightColor, 5> &highlightColors()
{
    using enum HighlightColor;
    static constexpr std::array colors{Yellow, Green, Blue, Pink, Purple};
    return colors;
}

QString label(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        return SwatchText::tr("Yellow");
    case HighlightColor::Green:
        return SwatchText::tr("Green");
    case HighlightColor::Blue:
        return SwatchText::tr("Blue");
    case HighlightColor::Pink:
        return SwatchText::tr("Pink");
    case HighlightColor::Purple:
        return SwatchText::tr("Purple");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon swatchIcon(HighlightColor color)
{
    return QIcon(new SwatchEngine(color));
}

} // namespace lectern
