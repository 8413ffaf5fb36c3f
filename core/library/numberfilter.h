// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/fieldfilter.h"
#include "core/library/numberfield.h"

namespace lectern
{

using NumberCondition = FieldCondition<NumberField>;

/// Which numbers a table shows: those that meet all conditions and in which all words occur.
///
///     filter      = { condition | word }                         parted by spaces
///     condition   = field ":" alternative { "," alternative }
///                 | ( ">" | ">=" | "<" | "<=" ) bound            of the value, without naming it
///     field       = value unit subject metric period passage speaker document date kind written modifier change site
///     alternative = [ "=" ] text | range                         quoted "…" if it holds spaces, commas or quotes (doubled); "" is a field that is empty
///     word        = text                                         quoted likewise
///     range       = bound ".." bound | bound ".." | ".." bound | ( ">" | ">=" | "<" | "<=" ) bound | bound
///
/// - kind, modifier, change and unit want the whole name (money, approx, up, USD), none is none of them, and another name than a known kind, modifier or
///   change is an error, as is a range that runs backwards or a field that there is not; other fields want the text within theirs, with "="
///   in front all of it; case, diacritics and Chinese script do not matter.
/// - value: a bound is what core/extract/quantities.h reads: 1e8, 10亿, 1.5 billion, 20%, 10亿美元; its unit is then part of the condition, and in 20..30亿 the
///   numbers share magnitude and unit. All known ends of a number must lie within: 8–12 is not >10, nor is 上亿 (from 1e8, no end). “Over 10” is >10 and
///   “under 10” <10, for so it is said. A bound alone is that value.
/// - period and date: a bound is a year, half, quarter, month or day: 2024, 2024-H1, 2024-Q4, 2024-11, 2024-11-05, 2024年11月. What it names counts whole: 2024..2025 ends
///   on the last day of 2025, >2024 begins after it. A period must lie within.
/// - words are looked for in passage, subject, metric, unit, speaker and period.
using NumberFilter = FieldFilter<NumberField>;

/// Errors: BadArgument, with the part that cannot be read.
[[nodiscard]] Result<NumberFilter> parseNumberFilter(const QString &text);

using NumberPredicate = RowPredicate<NumberRow>;

/// The filter made ready to ask. Errors: BadArgument. Thread-safe.
[[nodiscard]] Result<NumberPredicate> predicateOf(const NumberFilter &filter);

} // namespace lectern
