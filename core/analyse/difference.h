// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/ratetable.h"
#include "core/extract/reading.h"
#include "core/extract/rows.h"

#include <array>
#include <optional>

namespace lectern
{

/// A document read for comparing a passage of it. Not owned.
struct ReadDocument {
    const Reading &reading;
    const Extraction &found;
};

/// A run of a passage's text, as a reader sees it, that the other passage has too or has not.
struct DifferencePiece {
    QString text;
    bool differs = false;
    bool isParagraph = false; ///< a paragraph begins with it
    bool operator==(const DifferencePiece &) const = default;
};

/// One of two passages: the sentences that hold what was chosen, and a sentence on each side.
struct DifferenceSide {
    Span passage; ///< source span
    std::vector<DifferencePiece> pieces; ///< of the whole passage, in order
    QString before, after; ///< the sentences around it; empty where there is none
    bool isChinese = false;
    bool operator==(const DifferenceSide &) const = default;
};

/// A number of one side.
struct DifferenceNumber {
    int row = -1; ///< index into Extraction::quantities
    Span span; ///< source span
    QString text; ///< as written
    QString
        lead; ///< the words right before it (公司声称, 成本约), which may be all that tells two numbers apart; empty at a stop
    double value = 0; ///< the upper bound of a range
    QString unit;
    Modifier modifier = Modifier::None;
    QString period; ///< the value of its time, or empty
    bool operator==(const DifferenceNumber &) const = default;
};

/// Numbers that stand for each other, or one that has no partner.
struct NumberLine {
    std::array<std::optional<DifferenceNumber>, 2> sides;
    std::optional<double> ratio; ///< the larger / the smaller; none where the units differ or one is 0
    std::optional<ExchangeRate> rate; ///< by which the left one was converted for the ratio
    bool differs = true; ///< value, unit or modifier
    bool operator==(const NumberLine &) const = default;
};

/// A time or an entity that both or one of the sides name.
struct NameLine {
    Layer layer = Layer::Entities;
    std::array<QString, 2> sides; ///< as each document writes it; empty where it does not
    [[nodiscard]] bool differs() const { return sides[0].isEmpty() || sides[1].isEmpty(); }
    bool operator==(const NameLine &) const = default;
};

/// Two passages held against each other.
struct PassageDifference {
    std::array<DifferenceSide, 2> sides;
    std::vector<NumberLine> numbers; ///< in the order of the left side, then what only the right one has
    std::vector<NameLine> names; ///< times, then entities, likewise
    bool acrossLanguages = false; ///< one is Chinese, the other not: only numbers, times and names are compared, no piece differs
    bool operator==(const PassageDifference &) const = default;
};

/// Compares two passages: words (of Chinese by the segmenter; in either script, width and case) by a longest common subsequence (core/analyse/tokendiff.h), where
/// a stop between two differences is no agreement; numbers, times and entities by what they mean, so across languages too.
///
/// Numbers stand for each other if they are of one kind, and of one unit (money in any currency; counter words in any): equal values first, then those of one metric and time,
/// then the nearest, up to twenty times apart; numbers that were themselves chosen (`left`, `right` are their spans) stand for each other before all.
/// Times by their value, entities by a name in common. Passages longer than `LongestPassage` are cut there. Linear in the documents' lists, else in the passages. Thread-safe.
[[nodiscard]] PassageDifference differenceOf(const ReadDocument &leftDocument, Span left, const ReadDocument &rightDocument,
                                             Span right, const RateTable &rates = {});
constexpr qsizetype LongestPassage = 20000; ///< UTF-16 units

} // namespace lectern
