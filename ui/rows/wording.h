// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"

namespace lectern
{

// The words that the evidence panel has for rows and their fields, translated.

[[nodiscard]] QString titleOf(Layer layer); ///< "Claims"
[[nodiscard]] QString nounOf(Layer layer);  ///< "Claim"
[[nodiscard]] QString label(ClaimKind kind);
[[nodiscard]] QString label(Direction direction);
[[nodiscard]] QString label(TrendStatus status);
[[nodiscard]] QString label(QuantityKind kind);
[[nodiscard]] QString label(Modifier modifier); ///< empty for None
[[nodiscard]] QString label(Change change);     ///< empty for None
[[nodiscard]] QString label(EntityType type);
[[nodiscard]] QString labels(EntityType type); ///< plural, for headers
[[nodiscard]] QString sign(Direction direction); ///< one character: ↑ ↓ ⇄ ✦ →
[[nodiscard]] QString speakerLabel(const QString &speaker); ///< "author" translated, names as they are
[[nodiscard]] QString percentage(double share); ///< 0.82 → "82 %"

} // namespace lectern
