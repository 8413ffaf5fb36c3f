// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/sketch.h"

#include "core/import/blockprojection.h"
#include "core/text/script.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace lectern
{

namespace
{

/// The finalizer of splitmix64.
uint64_t spread(uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

/// Keeps the smallest distinct hashes of shingles that go by.
class Sketcher
{
public:
    void add(QStringView text)
    {
        for (qsizetype i = 0; i < text.size();) {
            if (!text[i].isLetterOrNumber() && !text[i].isSurrogate()) {
                ++i;
                continue;
            }
            uint64_t word = 0;
            do {
                word = word * 0x9E3779B97F4A7C15ULL + text[i].unicode() + 1;
                ++i;
            } while (i < text.size() && text[i].isLetterOrNumber() && !isIdeograph(text[i]) && !isIdeograph(text[i - 1]));
            push(spread(word));
        }
    }

    [[nodiscard]] Sketch take()
    {
        if (m_count < ShingleLength && m_count > 0)
            keep(shingle(m_count));
        reduce();
        Sketch sketch;
        for (const uint64_t hash : m_smallest)
            sketch.push_back(uint32_t(hash >> 32));
        return sketch;
    }

private:
    static bool isIdeograph(QChar c) { return c.script() == QChar::Script_Han || c.isSurrogate(); }

    void push(uint64_t word)
    {
        m_words[m_count++ % ShingleLength] = word;
        if (m_count >= ShingleLength)
            keep(shingle(ShingleLength));
    }

    [[nodiscard]] uint64_t shingle(size_t words) const
    {
        uint64_t hash = 0;
        for (size_t i = m_count - words; i < m_count; ++i)
            hash = hash * 0x9E3779B97F4A7C15ULL + m_words[i % ShingleLength];
        return spread(hash);
    }

    void keep(uint64_t hash)
    {
        if (hash > m_limit)
            return;
        m_smallest.push_back(hash);
        if (m_smallest.size() >= 8 * SketchSize)
            reduce();
    }

    void reduce()
    {
        std::ranges::sort(m_smallest);
        m_smallest.erase(std::ranges::unique(m_smallest).begin(), m_smallest.end());
        if (m_smallest.size() >= SketchSize) {
            m_smallest.resize(SketchSize);
            m_limit = m_smallest.back();
        }
    }

    std::array<uint64_t, ShingleLength> m_words = {};
    size_t m_count = 0;
    std::vector<uint64_t> m_smallest;
    uint64_t m_limit = ~uint64_t(0);
};

/// Documents that share one hash are paired up to so many; beyond that each with so many neighbours.
constexpr size_t mostPaired = 48, neighbours = 8;

/// So many equal hashes of two sketches are needed before they are compared; it is below what `leastResemblance` gives.
constexpr int fewestShared = 8;

using Shared = std::map<std::pair<int, int>, int>;

void countPairs(std::span<const int> documents, Shared &shared)
{
    const size_t reach = documents.size() <= mostPaired ? documents.size() : neighbours;
    for (size_t i = 0; i < documents.size(); ++i)
        for (size_t j = i + 1; j < std::min(documents.size(), i + 1 + reach); ++j)
            ++shared[{documents[i], documents[j]}];
}

} // namespace

Sketch sketchOf(const ParsedDocument &document)
{
    Sketcher sketcher;
    for (const Block &block : document.blocks) {
        if (!block.isRead())
            continue;
        ProjectionBuilder builder(document.source.text, Folding::Search);
        appendBlock(builder, document.source.text, block);
        sketcher.add(builder.take().text());
    }
    return sketcher.take();
}

double resemblance(const Sketch &a, const Sketch &b)
{
    if (a.empty() || b.empty())
        return 0.0;
    size_t inBoth = 0, seen = 0, i = 0, j = 0;
    while (seen < SketchSize && (i < a.size() || j < b.size())) {
        const bool takeA = j == b.size() || (i < a.size() && a[i] <= b[j]);
        const bool takeB = i == a.size() || (j < b.size() && b[j] <= a[i]);
        inBoth += takeA && takeB;
        i += takeA;
        j += takeB;
        ++seen;
    }
    return double(inBoth) / double(seen);
}

std::vector<NearPair> nearPairs(std::span<const Sketch> sketches, double least)
{
    std::vector<std::pair<uint32_t, int>> postings;
    for (size_t document = 0; document < sketches.size(); ++document)
        for (const uint32_t hash : sketches[document])
            postings.emplace_back(hash, int(document));
    std::ranges::sort(postings);
    Shared shared;
    std::vector<int> documents;
    for (size_t i = 0; i < postings.size();) {
        const uint32_t hash = postings[i].first;
        documents.clear();
        for (; i < postings.size() && postings[i].first == hash; ++i)
            documents.push_back(postings[i].second);
        countPairs(documents, shared);
    }
    std::vector<NearPair> pairs;
    for (const auto &[pair, count] : shared) {
        const auto &a = sketches[size_t(pair.first)], &b = sketches[size_t(pair.second)];
        if (count < std::min<int>(fewestShared, int(std::min(a.size(), b.size()))))
            continue;
        if (const double alike = resemblance(a, b); alike >= least)
            pairs.push_back({pair.first, pair.second, alike});
    }
    return pairs;
}

std::vector<std::vector<int>> groupsOf(std::span<const NearPair> pairs, int documents)
{
    std::vector<int> first(size_t(documents), 0); // of the group, by documents
    std::iota(first.begin(), first.end(), 0);
    const auto root = [&](int document) {
        while (first[size_t(document)] != document)
            document = first[size_t(document)] = first[size_t(first[size_t(document)])];
        return document;
    };
    for (const NearPair &pair : pairs) {
        const auto [low, high] = std::minmax({root(pair.first), root(pair.second)});
        first[size_t(high)] = low;
    }
    std::map<int, std::vector<int>> groups;
    for (int document = 0; document < documents; ++document)
        groups[root(document)].push_back(document);
    std::vector<std::vector<int>> found;
    for (auto &[id, group] : groups)
        if (group.size() > 1)
            found.push_back(std::move(group));
    return found;
}

} // namespace lectern
