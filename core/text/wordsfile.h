// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/phrasetrie.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <span>

namespace lectern
{

/// The compiled dictionary `words.dat`: written at build time by make/makewords.cpp in the byte order of the machine, mapped at run time.
/// Behind the header stand, each from a multiple of eight bytes on: roots, nodes, units of the nodes; then the frequencies;
/// tag names; the states of the hidden Markov model, its starts, transitions, firstPredecessors, predecessors, firstEmissions and emissions;
/// and last the singles, the pair bits and the pairs, which say nothing new.
struct WordsHeader {
    static constexpr std::array<char, 8> expectedMagic{'L', 'E', 'C', 'T', 'W', 'R', 'D', '4'};
    static constexpr uint32_t expectedByteOrder = 0x01020304;

    std::array<char, 8> magic = expectedMagic;
    uint32_t byteOrder = expectedByteOrder;
    uint32_t nodeCount = 0;
    uint32_t frequencyCount = 0;
    uint32_t tagCount = 0;
    uint32_t stateCount = 0;
    uint32_t emissionCount = 0;
    uint32_t predecessorCount = 0;
    uint32_t pairBits = 0; ///< binary logarithm of the number of places for pairs
    double logTotal = 0; ///< logarithm of the sum of all frequencies
    std::array<uint8_t, 32> sha256{}; ///< of everything behind the header but the singles and pairs
};

/// A frequency that some words have, with the logarithm of its probability. Number 0 is that of nodes which are no word.
struct WordFrequency {
    double logProbability = 0;
    uint32_t frequency = 0;
    uint32_t reserved = 0;
};

using TagName = std::array<char, 16>; ///< zero-terminated

/// A state of the model: a place in a word and the word's part of speech. In order of (place, name of the tag), which decides between equals.
struct WordState {
    enum Place : uint8_t { Begin, End, Middle, Single }; ///< in the order of their letters, B E M S
    uint8_t place = Single;
    uint8_t tag = 0;
};

struct WordEmission {
    float logProbability = 0;
    uint8_t state = 0;
    uint8_t usual = 0; ///< whether the state is tried wherever the character stands
    uint16_t reserved = 0;
};

/// Logarithm of what cannot be; still larger than what has no transition at all.
inline constexpr float impossible = -1e30F;

struct WordNode {
    uint32_t firstChild = 0; ///< its children go on to the next node's first
    uint16_t value = 0; ///< index of its frequency, 0 if it is no word
    uint8_t tag = 0;
    uint8_t reserved = 0;
};

/// The value and tag of the word that is one unit; value 0 if it is none.
struct WordSingle {
    uint16_t value = 0;
    uint8_t tag = 0;
    uint8_t reserved = 0;
};

/// The words that begin with two units, found by a hash of them: one place in memory to look at where a search among the children of the
/// first has many. A place without a node is empty; who is not at its place stands behind it, before an empty one.
struct WordPair {
    char16_t first = 0;
    char16_t second = 0;
    uint32_t node = 0;
    uint16_t value = 0; ///< of the word of these two, as in its node
    uint8_t tag = 0;
    uint8_t goesOn = 0; ///< whether there are longer words

    static constexpr uint32_t filterBits = 2; ///< the binary logarithm of the pair bits for each place

    [[nodiscard]] static constexpr uint32_t hash(char16_t first, char16_t second)
    {
        return uint32_t(first) * 0x9E3779B1U ^ uint32_t(second) * 0x85EBCA6BU;
    }
};

/// A trie of words over UTF-16 units, breadth first: the children of a node follow one another, in order of their units. Node 0 is the root.
struct WordsFile {
    WordsHeader header;
    std::span<const uint32_t> roots; ///< the root's child for each unit, 0 for none
    std::span<const WordNode> nodes; ///< and an end
    std::span<const char16_t> units;
    std::span<const WordFrequency> frequencies;
    std::span<const TagName> tags;
    std::span<const WordState> states;
    std::span<const float> starts;
    std::span<const float> transitions; ///< [to * stateCount + from], -infinity for none
    std::span<const uint32_t> firstPredecessors; ///< of each state, and an end
    std::span<const uint8_t> predecessors; ///< the states that a state can follow, ascending
    std::span<const uint32_t> firstEmissions; ///< of each unit, and an end
    std::span<const WordEmission> emissions;
    std::span<const WordSingle> singles; ///< for each unit
    std::span<const uint64_t> pairBits; ///< a bit for the hash of each pair, which tells most that are none
    std::span<const WordPair> pairs; ///< a power of two of them, at least half empty

    /// The process-wide mapping of `words.dat`: in ../share/lectern beside the program's folder. Empty spans if there is none or it is damaged.
    static const WordsFile &instance();

    [[nodiscard]] bool isEmpty() const { return units.empty(); }
    [[nodiscard]] uint32_t child(uint32_t node, char16_t unit) const ///< 0 for none
    {
        const uint32_t first = nodes[node].firstChild;
        const uint32_t count = nodes[node + 1].firstChild - first;
        const size_t index = indexOfUnit(units.data() + first, count, unit);
        return index < count ? first + static_cast<uint32_t>(index) : 0;
    }
    /// Where two units may stand among the pairs, to be fetched before it is asked for; null if no word begins with them.
    [[nodiscard]] const WordPair *placeOf(char16_t first, char16_t second) const
    {
        const uint32_t hash = WordPair::hash(first, second);
        const uint32_t bit = hash >> (32 - header.pairBits - WordPair::filterBits);
        const bool known = (pairBits[bit >> 6] >> (bit & 63) & 1U) != 0;
        return known ? pairs.data() + (hash >> (32 - header.pairBits)) : nullptr;
    }
    /// The pair of two units from its place on, null if there is none.
    [[nodiscard]] const WordPair *pairFrom(const WordPair *place, char16_t first, char16_t second) const
    {
        if (place == nullptr)
            return nullptr;
        while (place->node != 0 && (place->first != first || place->second != second)) {
            if (++place == pairs.data() + pairs.size())
                place = pairs.data();
        }
        return place->node != 0 ? place : nullptr;
    }
    [[nodiscard]] uint32_t find(QStringView word) const; ///< its node, 0 for none
    [[nodiscard]] const WordFrequency &frequencyOf(uint32_t node) const { return frequencies[nodes[node].value]; }
    [[nodiscard]] QLatin1StringView tagName(uint8_t tag) const { return QLatin1StringView(tags[tag].data()); }
    [[nodiscard]] std::span<const WordEmission> emissionsOf(char16_t unit) const
    {
        return emissions.subspan(firstEmissions[unit], firstEmissions[unit + 1U] - firstEmissions[unit]);
    }
};

/// The spans of a file's bytes; empty if they are not such a file.
[[nodiscard]] WordsFile wordsFile(std::span<const std::byte> bytes);

} // namespace lectern
