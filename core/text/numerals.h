// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>

namespace lectern
{

/// A value that may be known only between two bounds: 数十 is 20 to 90, 三四 is 3 to 4.
struct Bounds {
    double low = 0;
    double high = 0;

    [[nodiscard]] bool isExact() const { return low == high; }
    [[nodiscard]] Bounds times(double factor) const { return {low * factor, high * factor}; }
    [[nodiscard]] Bounds plus(Bounds other) const { return {low + other.low, high + other.high}; }
    bool operator==(const Bounds &) const = default;
};

enum class NumeralForm { Arabic, Chinese, English };

/// A numeral as it stands in a text, without unit, currency or approximators.
struct Numeral {
    Span span;                    ///< of the text given; empty: there is none
    NumeralForm form = NumeralForm::Arabic;
    Bounds bounds;
    bool open = false;            ///< only the lower bound is known (上亿)
    bool indefinite = false;      ///< 数十, 几, several, dozens
    bool over = false;            ///< 多, 余 or + inside or behind (20多, 300余, 2000+)
    bool bare = false;            ///< begins with a magnitude (千亿, millions)
    bool single = false;          ///< a lone 一, "one" or "a", often an article
    bool article = false;         ///< begins with "a" or "an"
    bool fraction = false;        ///< 三分之一, two thirds, half
    bool percent = false;         ///< 百分之五: bounds are already in percent
    bool sound = true;            ///< false: not a number after all, but its characters are to be skipped
    bool grouped = false;         ///< has thousands separators
    bool decimal = false;         ///< has decimals
    bool suffixed = false;        ///< its magnitude is a glued letter (100k, 7B)
    bool alone = false;           ///< read by numeralAloneAt()
    int digits = 0;               ///< Arabic digits before the decimal point
    double magnitude = 1;         ///< the magnitude word at the end (亿: 1e8), which a range shares with its first number
    qsizetype moreEnd = 0;        ///< end with a trailing 多, 余 or + (20多), else span.end

    [[nodiscard]] bool isEmpty() const { return span.isEmpty(); }
};

/// Reads the numeral that begins at `at`, the longest there is. Time is linear in its length; a numeral that is no number
/// (too long, absurd) comes back with `sound` false so that a caller can step over it.
///
///     numeral   = chinese | arabic | english
///     arabic    = ( group [ "." digits ] | "." digits ) [ [" "] ( magnitude | en-magnitude | suffix ) ] [ "+" ]
///     chinese   = run { unit | magnitude | run | arabic-before-a-unit } [ point digits ] [ more ] { magnitude }
///                 run is one digit, digits in positional notation (二〇二四), or two neighbours that bound a range (三四)
///                 a digit that ends behind 百 or above without 零 counts in the next lower place (两千五 is 2500)
///     fraction  = numeral parts [sign] numeral                 (十分之一; 百分之五 is a percentage) | 十分一
///     english   = words up to trillions [ "and" part ] | half|quarter "a"|"of a" magnitude | plural "of" plural | few |
///                 article ( hundred | dozen | part ); tens "-" ordinal is none; parts of a whole are less than it (eight quarters are not)
///
/// Words and their roles are in resources/lexicon/numerals.tsv. Expects Simplified script and half-width digits (a reading projection).
/// `money`: a currency stands in front, so that suffixes like m (million) are read.
[[nodiscard]] Numeral numeralAt(QStringView text, qsizetype at, bool money = false);

/// The same in a text that is one expression: what running text says of other things is a number here (三角, "hundred", "none",
/// "three twenty-firsts").
[[nodiscard]] Numeral numeralAloneAt(QStringView text, qsizetype at, bool money = false);

/// Whether a numeral may begin with this character (a quick first test, with false positives).
[[nodiscard]] bool mayBeginNumeral(char16_t c);

/// Whether the characters are Arabic digits, Chinese digits or units of a numeral (for looking left).
[[nodiscard]] bool isChineseNumeralCharacter(char16_t c);

/// The value of one Chinese digit or a short Chinese or Arabic whole number (十二, 二〇二四, 30); -1 if the text is none.
[[nodiscard]] int wholeNumber(QStringView text);

} // namespace lectern
