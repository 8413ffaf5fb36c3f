// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace lectern
{

/// Tabs of two lines, the count over the name, that share the width: seven of them fit a narrow panel.
class SegmentBar : public QTabBar
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    void setCount(int tab, int count, int total); ///< "3" of 47 while a filter is set
    void clearCount(int tab); ///< shows the tab's icon in its place
    void setColor(int tab, const QColor &color) { m_colors[tab] = color; } ///< of the line below the chosen one

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter *painter, int tab);
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QFont scaledLabel(double scale) const;

    QHash<int, QColor> m_colors;
};

} // namespace lectern
