// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// Finds numbers with what they count or measure. The grammar stands in core/extract/quantityscanner.h; its words in
/// resources/lexicon/. `times` are the calendar expressions already found: a number inside one is no quantity.
/// Subject, metric and period are filled in later (quantitysubject.h).
[[nodiscard]] std::vector<Quantity> extractQuantities(const Reading &reading, const std::vector<TimeExpression> &times);

/// Reads one expression (`lectern-cli numeral`): the quantity that spans most of the text, if there is one. A bare number is
/// kind Count with an empty unit. Spans are relative to `text`.
/// Nothing is read where the text is longer than LongestExpression or has more digits than are told apart.
constexpr qsizetype LongestExpression = 500; ///< UTF-16 units
[[nodiscard]] std::optional<Quantity> parseQuantity(const QString &text);

} // namespace lectern
