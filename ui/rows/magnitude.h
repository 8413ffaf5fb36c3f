// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"

namespace lectern
{

/// How large values are written: in the words of the interface's language (1.5 billion), with 万 and 亿, with K, M and B, or in all their digits.
enum class Scaling { Words, Han, Letters, Digits };

/// A value as people read it, with its unit: "≈ 5.5 million USD", "3.5–4.5 billion USD", "↑ 28%", "5 GW", "18 months". The words for
/// magnitudes are those of the interface's language; SI units take prefixes.
[[nodiscard]] QString formatted(const Quantity &quantity);

/// Value and unit apart, for tables.
[[nodiscard]] QString formattedValue(const Quantity &quantity, Scaling scaling = Scaling::Words);
[[nodiscard]] QString formattedUnit(const Quantity &quantity, Scaling scaling = Scaling::Words);

/// What a number sorts by: its value, else the middle of low and high, else the bound there is; NaN if none.
[[nodiscard]] double sortValue(const Quantity &quantity);

} // namespace lectern
