// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace lectern
{

/// Position of a unit in an ascending stretch of units, or `count` if it is not there.
[[nodiscard]] inline size_t indexOfUnit(const char16_t *units, size_t count, char16_t unit)
{
    const char16_t *at = units;
    size_t left = count;
    for (; left > 1; left -= left / 2) // without branches: what follows a character cannot be predicted
        at += at[left / 2 - 1] < unit ? left / 2 : 0;
    return left == 1 && *at == unit ? static_cast<size_t>(at - units) : count;
}

/// A trie of phrases, each with a number, over UTF-16 units, laid out breadth first: the children of a node follow one another in order of
/// their units. Node 0 is the root. It refers to arrays that lie elsewhere, in a PhraseTrieStore or a mapped file.
class PhraseTrie
{
public:
    struct Match {
        qsizetype length = 0; ///< UTF-16 units; 0 for none
        int id = -1;
    };
    struct Node {
        uint32_t firstChild = 0;
        int32_t id = -1; ///< of the phrase that ends here, -1 for none
    };
    /// Which units begin a phrase, which are one, and how many smaller ones begin one: 64 units a cell, all of a unit in one line of the
    /// processor's cache.
    struct Firsts {
        struct alignas(32) Cell {
            uint64_t bits = 0;
            uint64_t alone = 0; ///< units that are phrases
            uint16_t before = 0;
        };
        std::array<Cell, 1024> cells{};

        [[nodiscard]] const Cell &of(char16_t unit) const { return cells[unit >> 6]; }
    };
    /// The nodes of two units, by a hash of the two: one place to look at where a search among the children of the first has many. Who is
    /// not at its place stands behind it, before an empty one. Most places of a text are passed over by the bits alone.
    struct Pairs {
        struct Pair {
            uint32_t units = 0;
            uint32_t node = 0; ///< 0: empty
        };
        const uint64_t *bits = nullptr;
        const Pair *places = nullptr; ///< a power of two of them, at least half empty
        uint32_t bitShift = 31; ///< 32 less the binary logarithm of the number of bits
        uint32_t placeShift = 31; ///< the same of the number of places

        [[nodiscard]] static constexpr uint32_t hash(char16_t first, char16_t second)
        {
            return uint32_t(first) * 0x9E3779B1U + uint32_t(second) * 0x85EBCA6BU;
        }
        [[nodiscard]] uint64_t mayHold(uint32_t hash) const ///< 1, or 0 if certainly not
        {
            const uint32_t bit = hash >> bitShift;
            return bits[bit >> 6] >> (bit & 63) & 1U;
        }
        [[nodiscard]] uint32_t find(char16_t first, char16_t second) const ///< a node, 0 for none
        {
            const uint32_t own = hash(first, second);
            if (mayHold(own) == 0)
                return 0;
            const uint32_t units = uint32_t(first) << 16 | second;
            const uint32_t mask = (uint32_t(1) << (32 - placeShift)) - 1;
            uint32_t place = own >> placeShift;
            while (places[place].node != 0 && places[place].units != units)
                place = (place + 1) & mask;
            return places[place].node;
        }
    };

    PhraseTrie();
    PhraseTrie(const Firsts &firsts, const Pairs &pairs, std::span<const Node> nodes, std::span<const char16_t> units)
        : m_firsts(&firsts)
        , m_pairs(pairs)
        , m_nodes(nodes.data())
        , m_units(units.data())
        , m_size(units.size())
    {
    }

    [[nodiscard]] bool mayStart(char16_t unit) const { return hasBit(m_firsts->of(unit).bits, unit); }
    [[nodiscard]] bool isEmpty() const { return m_size <= 1; }

    static constexpr qsizetype stretch = 64; ///< positions that places() looks at

    /// Where in the 64 positions from `from` on a phrase may begin, the lowest bit the first position: without branches, for there is no
    /// telling where it does; and what eachAt() needs there is fetched while the positions before are read. Not for an empty trie.
    [[nodiscard]] uint64_t places(QStringView text, qsizetype from) const
    {
        std::array<uint32_t, size_t(stretch)> hashes;
        uint64_t found = 0;
        const qsizetype count = std::min(stretch, text.size() - from);
        char16_t first = text[from].unicode();
        for (qsizetype i = 0; i < count; ++i) {
            const char16_t second = from + i + 1 < text.size() ? text[from + i + 1].unicode() : u'\0';
            const uint32_t hash = hashes[size_t(i)] = Pairs::hash(first, second);
            const uint64_t alone = m_firsts->of(first).alone >> (first & 63) & 1U;
            found |= (alone | m_pairs.mayHold(hash)) << i;
            first = second;
        }
        for (uint64_t left = found; left != 0; left &= left - 1)
            __builtin_prefetch(m_pairs.places + (hashes[size_t(std::countr_zero(left))] >> m_pairs.placeShift));
        return found;
    }

    /// Hands every phrase that begins at `position` to a function, shortest first.
    template<typename Take>
    void eachAt(QStringView text, qsizetype position, Take take) const
    {
        if (position >= text.size())
            return;
        const char16_t first = text[position].unicode();
        const Firsts::Cell &cell = m_firsts->of(first);
        if (!hasBit(cell.bits, first))
            return;
        if (hasBit(cell.alone, first))
            take(Match{1, m_nodes[root(first)].id});
        if (position + 1 >= text.size())
            return;
        uint32_t node = m_pairs.find(first, text[position + 1].unicode());
        for (qsizetype i = position + 2; node != 0; ++i) {
            if (m_nodes[node].id >= 0)
                take(Match{i - position, m_nodes[node].id});
            node = i < text.size() ? child(node, text[i].unicode()) : 0;
        }
    }
    [[nodiscard]] Match longestAt(QStringView text, qsizetype position) const
    {
        Match best;
        eachAt(text, position, [&](Match match) { best = match; });
        return best;
    }
    /// The longest phrase that ends at `end`, of a trie whose phrases were added backwards.
    [[nodiscard]] Match longestBackwards(QStringView text, qsizetype end) const
    {
        Match best;
        if (end <= 0 || !mayStart(text[end - 1].unicode()))
            return best;
        uint32_t node = root(text[end - 1].unicode());
        for (qsizetype i = end - 1; node != 0; --i) {
            if (m_nodes[node].id >= 0)
                best = {end - i, m_nodes[node].id};
            node = i > 0 ? child(node, text[i - 1].unicode()) : 0;
        }
        return best;
    }
    /// The number of a whole phrase, -1 if there is none.
    [[nodiscard]] int find(QStringView phrase) const
    {
        if (phrase.isEmpty() || !mayStart(phrase.front().unicode()))
            return -1;
        if (phrase.size() == 1)
            return m_nodes[root(phrase.front().unicode())].id;
        uint32_t node = m_pairs.find(phrase[0].unicode(), phrase[1].unicode());
        for (qsizetype i = 2; node != 0 && i < phrase.size(); ++i)
            node = child(node, phrase[i].unicode());
        return node == 0 ? -1 : m_nodes[node].id;
    }

private:
    [[nodiscard]] static constexpr bool hasBit(uint64_t bits, uint16_t bit) { return (bits >> (bit & 63) & 1U) != 0; }
    [[nodiscard]] uint32_t root(char16_t unit) const
    {
        const Firsts::Cell &cell = m_firsts->of(unit);
        const uint64_t smaller = cell.bits & ((uint64_t(1) << (unit & 63)) - 1);
        return 1U + cell.before + static_cast<uint32_t>(std::popcount(smaller));
    }
    [[nodiscard]] uint32_t child(uint32_t node, char16_t unit) const ///< 0 for none
    {
        const uint32_t first = m_nodes[node].firstChild;
        const uint32_t count = m_nodes[node + 1].firstChild - first;
        const size_t index = indexOfUnit(m_units + first, count, unit);
        return index < count ? first + static_cast<uint32_t>(index) : 0;
    }

    const Firsts *m_firsts;
    Pairs m_pairs;
    const Node *m_nodes = nullptr; ///< one more than there are
    const char16_t *m_units = nullptr;
    size_t m_size = 0;
};

/// The arrays of a trie in memory.
struct PhraseTrieStore {
    PhraseTrie::Firsts firsts;
    std::vector<uint64_t> pairBits;
    std::vector<PhraseTrie::Pairs::Pair> pairs;
    std::vector<PhraseTrie::Node> nodes; ///< one more, the end
    std::vector<char16_t> units;

    [[nodiscard]] PhraseTrie::Pairs pairTable() const
    {
        const auto shift = [](size_t size) { return uint32_t(32 - std::countr_zero(size)); };
        return {pairBits.data(), pairs.data(), shift(64 * pairBits.size()), shift(pairs.size())};
    }
    [[nodiscard]] PhraseTrie trie() const { return {firsts, pairTable(), nodes, units}; }
};

} // namespace lectern
