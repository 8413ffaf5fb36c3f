// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace lectern
{

/// Paints the cells of a table of numbers: a heading across all columns, a passage so that its number is seen, in bold, whatever the column's width.
class NumbersDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPassage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace lectern
