// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/segmentbar.h"

#include "ui/rows/rowdelegate.h"
#include "ui/settings/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Above = 6;
constexpr int Below = 7;
constexpr double SmallestLabel = 0.8;

} // namespace

SegmentBar::SegmentBar(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(true);
    setUsesScrollButtons(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

void SegmentBar::setCount(int tab, int count, int total)
{
    setTabData(tab, QLocale().toString(count));
    const QString spoken = count == total ? tr("%1: %2").arg(tabText(tab)).arg(total)
                                          : tr("%1: %2 of %3 match the filter").arg(tabText(tab)).arg(count).arg(total);
    setTabToolTip(tab, spoken);
    setAccessibleTabName(tab, spoken);
    updateGeometry();
    update();
}

void SegmentBar::clearCount(int tab)
{
    setTabData(tab, {});
    setTabToolTip(tab, {});
    setAccessibleTabName(tab, tabText(tab));
    update();
}

QSize SegmentBar::tabSizeHint(int tab) const
{
    const QFontMetrics label(RowDelegate::quietFont(font()));
    const QFontMetrics count(font());
    const int width = std::max(label.horizontalAdvance(tabText(tab)), count.horizontalAdvance(tabData(tab).toString()));
    return {width + 12, count.height() + label.height() + Above + Below};
}

QSize SegmentBar::minimumTabSizeHint(int tab) const
{
    const QFontMetrics label(scaledLabel(SmallestLabel));
    return {std::max(20, label.horizontalAdvance(tabText(tab)) + 3), tabSizeHint(tab).height()};
}

QFont SegmentBar::scaledLabel(double scale) const
{
    QFont label = RowDelegate::quietFont(font());
    label.setPointSizeF(label.pointSizeF() * scale);
    return label;
}

QFont SegmentBar::labelFont() const
{
    // All labels in one size: the largest in which each fits its tab.
    const QFontMetricsF metrics(scaledLabel(1));
    double scale = 1;
    for (int tab = 0; tab < count(); ++tab)
        scale = std::min(scale, (tabRect(tab).width() - 2) / std::max(1.0, metrics.horizontalAdvance(tabText(tab))));
    return scaledLabel(std::clamp(scale, SmallestLabel, 1.0));
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().line);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    for (int tab = 0; tab < count(); ++tab)
        paintTab(&painter, tab);
}

void SegmentBar::paintTab(QPainter *painter, int tab)
{
    const Theme &theme = Theme::current();
    const QRect box = tabRect(tab);
    const bool chosen = tab == currentIndex();
    const bool hovered = underMouse() && box.contains(mapFromGlobal(QCursor::pos()));
    if (hovered && !chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(QRectF(box).adjusted(2, 3, -2, -4), 6, 6);
    }
    QFont countFont = font();
    countFont.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics count(countFont);
    painter->setFont(countFont);
    painter->setPen(chosen ? theme.text : theme.muted);
    painter->drawText(QRect(box.left(), box.top() + Above, box.width(), count.height()), Qt::AlignCenter,
                      tabData(tab).toString());

    const QFont small = labelFont();
    const QFontMetrics label(small);
    painter->setFont(small);
    painter->drawText(QRect(box.left(), box.top() + Above + count.height(), box.width(), label.height()), Qt::AlignCenter,
                      label.elidedText(tabText(tab), Qt::ElideRight, box.width() - 2));
    if (!chosen)
        return;
    const QColor color = m_colors.value(tab, theme.accent);
    painter->fillRect(QRect(box.left() + 6, height() - 3, box.width() - 12, 3), color);
    if (hasFocus()) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(2.5, 3.5, -2.5, -4.5), 6, 6);
    }
}

} // namespace lectern

#include "moc_segmentbar.cpp"
