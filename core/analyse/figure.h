// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/interval.h"
#include "core/extract/rows.h"

namespace lectern
{

/// A number of a text with what its rounding and its modifier leave open, in base units.
///
/// `likely` holds the values that a careful writer rounds to it; `possible` those that nobody could call wrong. A check holds where the likely
/// values meet and what the numbers as written come to agrees with the result as written (Agreement); it fails where not even the possible values
/// meet, and is not decidable between the two: rounding that nobody sees may explain an error, but proves nothing right.
///
///     written             likely                     possible
///     1.95亿, 771亿       ± half the last digit      ± three quarters of it (cut off rather than rounded)
///     16000, 5000万       zeros behind the third     zeros behind the second digit taken as rounded off
///                         digit taken as rounded off
///     28家, 120人         exact                      as above
///     三分之一, 一半      ± 5 %                      ± 20 %
///     约, 近, about       ± 5 % (fractions 10 %)     ± 20 % (fractions 25 %)
///     超过, 以上, over    up to 10 % more            anything above
///     不足, under         up to 10 % less            anything below
///     高达, up to         as without the word        anything below
///     35至45亿            from the lower to the upper, each with its rounding
struct Figure {
    double value = 0; ///< as written; the upper bound of a range
    Interval likely;
    Interval possible;
    double digit = 0; ///< one unit of the last digit as written; 0 for what was computed and for words of a fraction

    friend Figure operator+(const Figure &a, const Figure &b);
    friend Figure operator-(const Figure &a, const Figure &b);
    friend Figure operator*(const Figure &a, const Figure &b);
    friend Figure operator/(const Figure &a, const Figure &b);
    [[nodiscard]] Figure scaled(double factor) const;
    bool operator==(const Figure &) const = default;
};

/// A number that is exact (a count of years).
[[nodiscard]] Figure exactFigure(double value);

/// The figure of a quantity; `written` is its text in the reading projection, from whose digits the rounding is told.
[[nodiscard]] Figure figureOf(const Quantity &quantity, QStringView written);

/// What one unit of the last digit is worth (1.95亿 → 1e6, 35 → 1). Zeros behind the first `significant` digits of a whole number count as rounded off
/// (16000 → 1000 with two, 100 with three).
[[nodiscard]] double lastDigit(QStringView written, double value, int significant);

/// Whether a number is a fraction in words or with a stroke (三分之一, half, 1/5): rounder than any digits.
[[nodiscard]] bool isFraction(const Quantity &quantity, QStringView written);

enum class Verdict { Consistent, Inconsistent, Undecided };

/// How near the value computed from the figures as written must come to the stated one.
enum class Agreement {
    Total, ///< a sum: rounds to it at the stated precision, and lies within a twentieth of it
    Rounded, ///< a difference: rounds to it at the stated precision
    LastDigit, ///< products and ratios: no further off than one unit of the last digit stated
};

/// The rule above.
[[nodiscard]] Verdict compared(const Figure &computed, const Figure &stated, Agreement agreement = Agreement::LastDigit);

} // namespace lectern
