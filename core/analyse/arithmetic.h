// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/figure.h"
#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// What a passage computes, stated in words. Percentages are in percent throughout.
enum class ArithmeticKind {
    Share,          ///< part / whole = percent or fraction
    Sum,            ///< a + b + … = total
    Growth,         ///< new / old − 1 = percent or times; 1 − new / old where it falls
    Multiple,       ///< new / old = times
    Difference,     ///< new − old = amount or percentage points
    CompoundGrowth, ///< (new / old)^(1 / years) − 1 = percent
    Product,        ///< each × count = total
    Conversion,     ///< one amount in two units; between currencies: one rate throughout the document
};

/// What else a check has to say; an order of words that is not the numbers' fault is still worth knowing.
enum class ArithmeticRemark {
    None,
    MultipleNotGrowth, ///< "grew 7.5 times" where new / old is 7.5 and the growth 6.5 times
    PartAboveWhole,    ///< the part is larger than the whole it is said to be part of
    FitsOtherWhole,    ///< both: the part is too large, and `other` is a whole of the passage that the share does fit
    OppositeDirection, ///< said to rise, and falls, or the reverse
    PointsNotPercent,  ///< "from 10% to 15%, up 5%": the difference is in percentage points
};

enum class TermRole { Part, Whole, Old, New, Addend, Each, Count, From, To, Years, Stated, Other };

/// One number of a working.
struct ArithmeticTerm {
    TermRole role = TermRole::Stated;
    Span span;    ///< source span; empty for a number that the text does not write (years between two dates)
    QString text; ///< as written, less glosses and marks
    Figure figure;
    bool operator==(const ArithmeticTerm &) const = default;
};

/// A calculation that a passage states, done again. The value row of a list of checks: all it takes to show the working stands in it.
struct ArithmeticFinding {
    ArithmeticKind kind = ArithmeticKind::Share;
    Verdict verdict = Verdict::Undecided;
    ArithmeticRemark remark = ArithmeticRemark::None;
    Span span; ///< source span of the passage, from its first term to its last
    std::vector<ArithmeticTerm> terms; ///< in the order of the formula, the stated one last but for `Other`
    Figure computed; ///< in the unit of the stated figure
    Figure stated;
    QString unit; ///< of both: "%", "x", a currency, an SI symbol, a counter word
    Provenance why;
    bool operator==(const ArithmeticFinding &) const = default;
};

/// Recomputes the calculations that the passages of a document state. Few and certain: a calculation is taken up only where the words tie its numbers together
/// (resources/lexicon/arithmetic-cues.tsv); where they leave a doubt which number is meant, only one that comes out right is reported.
/// A finding is one of a sentence; a whole may stand up to three sentences earlier in the paragraph. In order of their spans. Time is linear in the text. Thread-safe.
///
///     growth      b [,] compared-to a [,] grew c  |  from a to b [,] up c  |  grew c to b from a
///     multiple    b [,] is c times a  |  b [,] is of-a c times  |  the verbs of growth with 翻倍, tripled
///     difference  the patterns of growth, c in the unit of a and b, or points between percentages
///     compound    a in year y, b in year z, compound rate c  |  from a to b in n years, compound rate c
///     share       of w … p, share c  |  w, of which p, share c  |  p of w (c)
///     sum         a, b … in total t
///     product     each a … count b … total c
///     conversion  a (b)
[[nodiscard]] std::vector<ArithmeticFinding> checkArithmetic(const Reading &reading, const Extraction &found);

/// Stable names for JSON: "share", "compound-growth", "multiple-not-growth", "consistent", "part", …
[[nodiscard]] QString toName(ArithmeticKind kind);
[[nodiscard]] QString toName(ArithmeticRemark remark);
[[nodiscard]] QString toName(TermRole role);
[[nodiscard]] QString toName(Verdict verdict);

/// The formula in signs, without words: "part / whole", "(new / old)^(1 / years) − 1".
[[nodiscard]] QString formula(const ArithmeticFinding &finding);

/// The working as a line of text, translated: "991亿美金 / 771亿美金 = 128.5 %, stated 45.8 %: …".
[[nodiscard]] QString workingText(const ArithmeticFinding &finding);

} // namespace lectern
