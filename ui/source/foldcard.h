// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/preparedtext.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace lectern
{

/// What stands in place of a closed fold: for front matter the title of the document with site, date and authors, for the rest one quiet line.
class FoldCard
{
public:
    FoldCard() = default;
    FoldCard(std::shared_ptr<const PreparedText> text, const QFont &font);

    [[nodiscard]] qreal height(const Fold &fold, qreal width) const;
    void paint(QPainter &painter, const Fold &fold, const QRectF &rect) const;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString byline() const;
    [[nodiscard]] QString quietLine(const Fold &fold) const;
    [[nodiscard]] QRectF titleRect(qreal width) const;

    std::shared_ptr<const PreparedText> m_text;
    QFont m_font, m_titleFont, m_smallFont;
};

} // namespace lectern
