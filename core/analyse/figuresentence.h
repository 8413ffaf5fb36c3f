// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/figure.h"
#include "core/extract/cues.h"
#include "core/extract/rowindex.h"

#include <deque>
#include <optional>
#include <span>

namespace lectern
{

/// The words of arithmetic-cues.tsv.
enum class ArithmeticCue {
    From,     ///< 从, from
    To,       ///< 至, to: a level follows
    Compared, ///< 相比, compared with: the old level follows
    Grow,     ///< 增长 before 倍 is growth, not a multiple
    More,     ///< 多, 高出: an amount follows that is a difference
    Is,       ///< 是, 相当于: a multiple follows
    Share,    ///< 占, accounts for
    PartOf,   ///< 其中, of which: what follows is part of what stands before
    Within,   ///< 中 right behind a whole, "of" before one
    Whole,    ///< 总额: what the share is a share of
    Total,    ///< 合计, in total
    List,     ///< 分别, respectively: all addends are named
    Compound, ///< 复合增长率, CAGR
    Each,     ///< 每次, per: an amount for one
    Period,   ///< 每天, a day: no amount for one, but a rate over time
    Result,   ///< 则, that is: what follows is computed from what stands before
    Bridge,   ///< light words between a level and its change
    Range,    ///< 不等: from … to … is no change
    None,     ///< only looks like one of these
};

/// A number of a sentence, ready to be reckoned with.
struct SentenceFigure {
    Span span;   ///< projected
    int row = 0; ///< index into Extraction::quantities
    const Quantity *quantity = nullptr;
    Figure figure;

    [[nodiscard]] QuantityKind kind() const { return quantity->kind; }
    /// The number is a level and can be compared with others, not the size of a change.
    [[nodiscard]] bool isLevel() const;
};

/// One sentence as the rules of arithmetic see it: its figures, times and cue words in order.
class FigureSentence
{
public:
    FigureSentence(const Reading &reading, const Extraction &found, const RowIndex &rows, int sentence);
    FigureSentence(FigureSentence &&) = default; // figures point into m_bounds

    [[nodiscard]] const Reading &reading() const { return *m_reading; }
    [[nodiscard]] const Extraction &found() const { return *m_found; }
    [[nodiscard]] Span span() const { return m_span; }
    [[nodiscard]] const std::vector<SentenceFigure> &figures() const { return m_figures; }
    [[nodiscard]] std::span<const CueHit> cues(Span within) const; ///< those that lie in `within`, in order
    [[nodiscard]] const std::vector<int> &times() const { return m_times; } ///< rows, in order

    [[nodiscard]] static bool is(const CueHit &hit, ArithmeticCue cue) { return hit.cue->is(int(cue)); }
    /// The last hit of a cue that lies in `within`; nullptr if there is none.
    [[nodiscard]] const CueHit *lastCue(ArithmeticCue cue, Span within) const;
    [[nodiscard]] const CueHit *firstCue(ArithmeticCue cue, Span within) const;
    [[nodiscard]] bool hasCue(ArithmeticCue cue, Span within) const { return firstCue(cue, within) != nullptr; }

    /// How many letters of `gap` belong to no cue word, time or modifier: 0 where two numbers are tied together by nothing but such words.
    [[nodiscard]] int strangers(Span gap) const;
    /// How many commas and brackets part the two ends of `gap`.
    [[nodiscard]] int breaks(Span gap) const;
    /// The year that a figure is of: the last one named between the figure before it and itself, or right behind it ("$4 billion in 2023").
    [[nodiscard]] std::optional<int> yearOf(const SentenceFigure &figure) const;
    /// A stop within the sentence (；) parts them.
    [[nodiscard]] bool parted(Span gap) const;

private:
    void takeFigures(const RowIndex &rows);
    void takeCues();
    void splitLevels();

    const Reading *m_reading;
    const Extraction *m_found;
    Span m_span;
    std::vector<SentenceFigure> m_figures;
    std::deque<Quantity> m_bounds; ///< of ranges that are two levels: from $2 million to $6 million
    std::vector<CueHit> m_cues;
    std::vector<int> m_times;
    std::vector<Span> m_known; ///< spans of cues and times, ascending
};

/// The years of a calendar expression's value: 2023 → 2023 and 2023, 2023/2028 → both; nothing for months and quarters.
[[nodiscard]] std::optional<std::pair<int, int>> yearsOf(const QString &value);

/// Whether two numbers measure the same thing as far as their units tell: kind and unit are equal; of counts one may lack its counter word.
[[nodiscard]] bool commensurable(const Quantity &a, const Quantity &b);

} // namespace lectern
