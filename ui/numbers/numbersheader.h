// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QSet>

namespace lectern
{

/// The head of the table of numbers: a click on a title orders, one on the funnel beside it filters. The funnel of a column that filters is always seen, that of
/// another under the mouse.
class NumbersHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit NumbersHeader(QWidget *parent = nullptr);

    void setFiltered(const QSet<int> &columns);
    [[nodiscard]] QRect funnelRect(int column) const; ///< in the viewport

signals:
    void filterRequested(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int funnelAt(const QPoint &point) const; ///< −1: none
    [[nodiscard]] bool isSorted(int column) const;
    void setHovered(int column);

    QSet<int> m_filtered;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace lectern
