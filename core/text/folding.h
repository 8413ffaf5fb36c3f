// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/projection.h"

namespace lectern
{

/// 65,536 UTF-16 units, each what its index is folded to; 0 for ignorable characters (zero-width, soft hyphens, bidi controls, variation
/// selectors). In the reading table the characters that fold only in some words stand for themselves.
[[nodiscard]] const char16_t *foldTable(Folding folding);

/// Whether more than one Han character in twenty is one that Simplified text does not have.
[[nodiscard]] bool isTraditional(QStringView text);

/// Folds what depends on the words around it (沿著 → 沿着, but 著名 stays), in a Traditional text that went through the reading table. In Simplified text these characters stand for themselves.
void foldInContext(QString &text);

} // namespace lectern
