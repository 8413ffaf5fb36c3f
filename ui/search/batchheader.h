// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace lectern
{

/// `text` in at most `lines` lines of `width`, broken anywhere between Han characters and between Latin words where that is possible; the last one elided.
[[nodiscard]] QStringList wrappedTitle(const QString &text, const QFont &font, int width, int lines);

/// The head of the table of counts: titles of documents stand in up to three lines over narrow columns. A click orders by a column, a third one no more.
class BatchHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit BatchHeader(QWidget *parent = nullptr);

    static constexpr int MostLines = 3;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
};

} // namespace lectern
