// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lectern
{

/// A small sample of what an article says, by which near duplicates are found without looking at the texts: the smallest hashes of its shingles (runs of
/// `ShingleLength` words, a Han character counting as one, of the search projection: scripts, case, width and glosses folded, punctuation gone; no boilerplate,
/// references or code). The share of equal ones among the smallest of two sketches estimates the share of equal shingles (bottom-k MinHash: A. Broder: "On the
/// resemblance and containment of documents", SEQUENCES 1997) with a standard error below 0.05. Ascending; at most SketchSize; a short text has fewer.
using Sketch = std::vector<uint32_t>;

constexpr size_t SketchSize = 128;
constexpr int ShingleLength = 5;

[[nodiscard]] Sketch sketchOf(const ParsedDocument &document);

/// The share of equal shingles of two texts among all that they have, 0 to 1 (Jaccard's coefficient), estimated.
[[nodiscard]] double resemblance(const Sketch &a, const Sketch &b);

/// Two documents that say much the same, by their places in the list given.
struct NearPair {
    int first = 0, second = 0; ///< first < second
    double resemblance = 0.0;
    auto operator<=>(const NearPair &) const = default;
};

/// Below this, texts are taken for different ones that quote the same. One word in five exchanged here and there, or two thirds of the paragraphs, leaves about as
/// much; of documents made from the same sentence templates (tests/bench/corpus.h) one pair in a hundred thousand has it (./dev bench duplicates).
constexpr double leastResemblance = 0.15;

/// All pairs that resemble each other at least so much, by their places; where more than some fifty documents share hashes only each and its
/// neighbours in the list, which keeps them together. The time grows with the documents, not with their pairs.
[[nodiscard]] std::vector<NearPair> nearPairs(std::span<const Sketch> sketches, double least = leastResemblance);

/// Documents that hang together through pairs, as lists of places: each list ascending, the lists by their first.
[[nodiscard]] std::vector<std::vector<int>> groupsOf(std::span<const NearPair> pairs, int documents);

} // namespace lectern
