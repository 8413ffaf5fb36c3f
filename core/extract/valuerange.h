// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/calendar.h"
#include "core/extract/rows.h"

#include <QDate>
#include <QString>

#include <expected>
#include <limits>
#include <optional>

namespace lectern
{

/// The two ends of a number in base units, equal for an exact one; an open end is infinite, a number without any is none.
struct NumberBounds {
    double low = 0;
    double high = 0;
};
[[nodiscard]] std::optional<NumberBounds> boundsOf(const Quantity &quantity);

/// A condition on the value of a number.
///
///     range = bound ".." bound | bound ".." | ".." bound | ( ">" | ">=" | "≥" | "<" | "<=" | "≤" | "=" ) bound | bound
///
/// A bound is a number (1e8), a number and a unit (1e8 USD, 1e8USD, $1e8), or what core/extract/quantities.h reads (10亿, 20%, 10亿美元); in 20..30亿 both share magnitude and
/// unit. A bound alone is that value.
struct ValueRange {
    double low = -std::numeric_limits<double>::infinity(); ///< base units
    double high = std::numeric_limits<double>::infinity();
    bool lowOpen = false, highOpen = false; ///< that end does not belong to the range
    QString unit; ///< empty: any

    /// All known ends must lie within: 8–12 is not >10, nor is 上亿 (from 1e8, no end). “Over 10” is >10 and “under 10” <10, for so it is said.
    [[nodiscard]] bool contains(const Quantity &quantity) const;
    [[nodiscard]] bool contains(NumberBounds bounds, Modifier modifier) const; ///< whatever its unit
    [[nodiscard]] bool allows(const QString &unitOfNumber) const;
    bool operator==(const ValueRange &) const = default;
};

/// A condition on a day or period: bounds are years, halves, quarters, months or days and count whole. An invalid end is open.
struct DayRange {
    QDate first, last;

    [[nodiscard]] bool contains(const DateRange &days) const ///< all of them
    {
        return (!first.isValid() || days.first >= first) && (!last.isValid() || days.last <= last);
    }
    [[nodiscard]] bool touches(const DateRange &days) const ///< one of them at least
    {
        return (!first.isValid() || days.last >= first) && (!last.isValid() || days.first <= last);
    }
    bool operator==(const DayRange &) const = default;
};

/// `a..b`, `>a`: the texts of the two ends, and which of them do not belong to the range.
struct RangeEnds {
    QString low, high;
    bool lowOpen = false, highOpen = false;
    bool isOne = false; ///< a bound alone, in `low`
};
[[nodiscard]] RangeEnds rangeEnds(const QString &text);

enum class RangeFault { Unread, Backwards };

[[nodiscard]] std::expected<ValueRange, RangeFault> parseValueRange(const QString &text);
[[nodiscard]] std::expected<DayRange, RangeFault> parseDayRange(const QString &text);

} // namespace lectern
