// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/valuerange.h"
#include "core/library/ledger.h"

#include <optional>
#include <span>

namespace lectern
{

/// What a table of numbers shows of each, in its usual order.
enum class NumberField {
    Value, ///< in base units
    Unit,
    Subject,
    Metric,
    Period,
    Passage,
    Speaker,
    Document,
    Date, ///< of the document
    Kind,
    Written,
    Modifier,
    Change,
    Site,
    Link, ///< lectern:// to the number
};

/// All of them, in that order.
[[nodiscard]] std::span<const NumberField> numberFields();

/// The names used in filters, on the command line and in settings: "value", "unit", …
[[nodiscard]] QString toName(NumberField field);
[[nodiscard]] std::optional<NumberField> numberFieldFromName(QStringView name);
/// The heading of its column, translated.
[[nodiscard]] QString titleOf(NumberField field);

/// The field of a number as text: kind, modifier and change by their names ("money"), what is missing or none as an empty text, Value as written,
/// Date as ISO 8601, Link empty.
[[nodiscard]] QString textOf(const NumberRow &number, NumberField field);

/// What a number is ordered by: its value, else the middle of low and high, else the end there is; NaN if none.
[[nodiscard]] double orderValue(const Quantity &quantity);

} // namespace lectern
