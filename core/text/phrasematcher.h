// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/phrasetrie.h"

#include <QString>

#include <memory>
#include <vector>

namespace lectern
{

/// A set of phrases, each with a number, found by longest match at a position in time linear in the match. Build once, then const
/// and thread-safe. Moves, does not copy.
class PhraseMatcher
{
public:
    using Match = PhraseTrie::Match;

    PhraseMatcher();
    ~PhraseMatcher();
    PhraseMatcher(PhraseMatcher &&) noexcept;
    PhraseMatcher &operator=(PhraseMatcher &&) noexcept;
    /// A matcher over a trie that lies elsewhere (in a mapped file, which outlives it); takes no further phrases.
    explicit PhraseMatcher(const PhraseTrie &trie);

    /// Adds a phrase; of equal phrases the first one added wins, returns the id it now has.
    int add(QStringView phrase, int id);
    /// Lays the trie out; call once after the last add(). Nothing is found before.
    void finish();

    [[nodiscard]] Match longestAt(QStringView text, qsizetype position) const { return m_trie.longestAt(text, position); }
    /// All phrases that begin at `position`, shortest first.
    void allAt(QStringView text, qsizetype position, std::vector<Match> &matches) const
    {
        matches.clear();
        m_trie.eachAt(text, position, [&](Match match) { matches.push_back(match); });
    }
    /// The same, handed to a function as they are found.
    template<typename Take>
    void eachAt(QStringView text, qsizetype position, Take take) const
    {
        m_trie.eachAt(text, position, take);
    }
    /// The same for a whole text: each position at which a phrase begins that `wanted` (asked in order) does not pass over.
    template<typename Wanted, typename Take>
    void eachIn(QStringView text, Wanted wanted, Take take) const
    {
        for (qsizetype from = 0; from < text.size() && !isEmpty(); from += PhraseTrie::stretch) {
            for (uint64_t places = m_trie.places(text, from); places != 0; places &= places - 1) {
                const qsizetype position = from + std::countr_zero(places);
                if (wanted(position))
                    m_trie.eachAt(text, position, [&](Match match) { take(position, match); });
            }
        }
    }
    [[nodiscard]] bool mayStart(QChar c) const { return m_trie.mayStart(c.unicode()); }
    [[nodiscard]] bool isEmpty() const { return m_trie.isEmpty(); }
    [[nodiscard]] const PhraseTrie &trie() const { return m_trie; }

private:
    struct Building;
    std::unique_ptr<Building> m_building;
    std::unique_ptr<PhraseTrieStore> m_store;
    PhraseTrie m_trie;
};

} // namespace lectern
