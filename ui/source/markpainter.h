// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/page.h"

class QPainter;

namespace lectern
{

/// Paints the marks of what is on the screen: only these are looked up, by binary search, so that a repaint costs the same for any number
/// of marks. Each kind has its own shape beside its own colour. Where they overlap, the later wins: trends, annotations, search hits, the current hit.

/// Behind the text: tints, highlights, hits, selection.
void paintBehindText(QPainter &painter, const Page &page);
/// Over the text: underlines, the frame of the current hit.
void paintOverText(QPainter &painter, const Page &page);
/// In the margin at the left of the column: claims, quotes, notes.
void paintStrip(QPainter &painter, const Page &page);

/// Width that the strip wants at the left of the column.
inline constexpr qreal StripWidth = 40.0;

} // namespace lectern
