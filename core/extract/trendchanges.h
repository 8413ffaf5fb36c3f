// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/trendfeaturenames.h"

#include <array>

namespace lectern
{

/// The change words of one passage, each in its clause: which directions they speak for and how they stand (ChangeWay). A change word
/// is denied behind a negation (`没有下降`, `did not fall`) and everywhere in a passage about what is not the case (`would have fallen`,
/// `如果当时…`); it is subordinate in a clause that accompanies (`随着…`) or sets a condition (`若…`).
class TrendChanges
{
public:
    static constexpr int Directions = 5;

    /// `lower` and `small`, the hits of sentenceCues() in the passage, are kept by reference.
    TrendChanges(QStringView lower, Span passage, std::span<const CueHit> small);

    /// Reads the hits of changeCues() in the passage, and adds the features of single words.
    void read(const std::vector<CueHit> &allChange, Features &features);
    /// Adds the features of the passage.
    void addTo(Features &features) const;

    /// The change word of each direction that counts most; empty if there is none.
    [[nodiscard]] const std::array<Span, Directions> &strongest() const { return m_words; }
    /// There are change words, and every one is denied.
    [[nodiscard]] bool allDenied() const { return m_count == 0 && m_anyDenied; }
    /// The clause of the change word that counts most, and the word; empty if there is none.
    [[nodiscard]] std::pair<Span, Span> main() const;

private:
    struct Sum {
        float weight = 0.0F;
        Span words;

        void add(const CueHit &hit)
        {
            weight += float(hit.cue->weight);
            words = hit.span;
        }
    };

    [[nodiscard]] bool isUnreal(const std::vector<CueHit> &hits) const;
    [[nodiscard]] Span clauseFrom(qsizetype position) const;
    void advanceTo(qsizetype position);
    void readSmall(const CueHit &hit);
    [[nodiscard]] bool isDenied(const CueHit &hit) const;
    [[nodiscard]] ChangeWay way(const CueHit &hit) const;
    void note(int direction, ChangeWay way, const CueHit &hit);
    void change(Features &features, const CueHit &hit);

    QStringView m_lower;
    Span m_passage;
    std::span<const CueHit> m_small;
    size_t m_next = 0; ///< of m_small
    qsizetype m_clauseStart;
    qsizetype m_read;
    qsizetype m_denied = -1; ///< behind the last negation
    qsizetype m_subordinateEnd = -1; ///< of a clause that accompanies or sets a condition
    bool m_unreal = false;
    bool m_able = false;
    bool m_goal = false;
    bool m_then = false;
    bool m_now = false;
    bool m_anyDenied = false;
    Sum m_time, m_ahead, m_damp;
    std::array<std::array<Sum, ChangeWays>, Directions + 1> m_ways{};
    std::array<double, Directions> m_counts{};
    std::array<Span, Directions> m_words;
    std::pair<int, Span> m_first{-1, {}}, m_last{-1, {}};
    int m_count = 0;
    CueFeatures::Seen m_seen;
};

/// A border between clauses.
[[nodiscard]] constexpr bool isClauseMark(QChar c)
{
    return c == u'，' || c == u',' || c == u'；' || c == u';' || c == u'：' || c == u':' || c == u'。' || c == u'—';
}

} // namespace lectern
