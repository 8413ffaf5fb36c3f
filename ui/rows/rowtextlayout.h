// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QFont>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace lectern
{

/// Text with stretches in bold.
struct RowText {
    QString text;
    std::vector<Span> emphasis;
};

/// Draws at most `lines` lines at the top of a box, in the painter's pen; what does not fit ends in an ellipsis.
void drawRowText(QPainter *painter, const QRect &box, const QFont &font, const RowText &row, int lines);

} // namespace lectern
