// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

#include <optional>

class QTextLayout;

namespace lectern
{

/// Paints every list of the window: two lines of text, a quiet line below, headers between. It knows role numbers only (rowroles.h).
/// Heights come from an estimate of the text's width, so that 50,000 rows are laid out without shaping one of them.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTextLines(int lines) { m_textLines = lines; } ///< 2 unless set: at most so many lines of a row's text
    void setUniform(bool uniform) { m_isUniform = uniform; } ///< every row, and header, is as high as the highest may be

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] static QFont quietFont(const QFont &font);

private:
    struct Metrics;

    void paintHeader(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] const Metrics &metrics(const QFont &font) const;
    [[nodiscard]] int linesOf(const QModelIndex &index, const Metrics &metrics, int width) const;

    int m_textLines = 2;
    bool m_isUniform = false;
    mutable std::shared_ptr<Metrics> m_metrics;
};

} // namespace lectern
