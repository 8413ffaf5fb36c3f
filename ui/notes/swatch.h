// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/annotation.h"

#include <QIcon>

#include <array>

namespace lectern
{

/// The five colours in the order in which they are offered.
[[nodiscard]] const std::array<HighlightColor, 5> &highlightColors();

[[nodiscard]] QString label(HighlightColor color); ///< translated

/// A colour as a shape of its own (circle, square, triangle, diamond, hexagon), so that nobody needs to tell the colours apart.
[[nodiscard]] QIcon swatchIcon(HighlightColor color);

} // namespace lectern
