// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/sketch.h"

#include "core/import/blockprojection.h"
#include "core/text/script.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <utility>

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

/// Which documents have which hash, for all of them at once.
class Postings
{
public:
    explicit Postings(std::span<const Sketch> sketches)
        : m_first(sketches.size() + 1, 0)
    {
        for (size_t document = 0; document < sketches.size(); ++document) {
            m_first[document + 1] = m_first[document] + sketches[document].size();
            for (const uint32_t hash : sketches[document])
                m_entries.push_back({hash, uint32_t(document)});
        }
        std::ranges::sort(m_entries);
        m_places.resize(m_entries.size());
        std::vector<size_t> next = m_first;
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_places[next[m_entries[i].document]++] = i;
    }

    /// Calls `shares(document)` once for every hash that a later document shares with this one.
    template<typename Shares>
    void forEachLater(size_t document, Shares shares) const
    {
        for (size_t place = m_first[document]; place < m_first[document + 1]; ++place) {
            const size_t own = m_places[place];
            size_t end = own + 1;
            while (end < m_entries.size() && end - own <= mostPaired && m_entries[end].hash == m_entries[own].hash)
                ++end;
            if (end - own > mostPaired)
                end = own + 1 + neighbours;
            for (size_t i = own + 1; i < end; ++i)
                shares(m_entries[i].document);
        }
    }

private:
    struct Entry {
        uint32_t hash = 0, document = 0;
        auto operator<=>(const Entry &) const = default;
    };
    std::vector<Entry> m_entries; ///< sorted
    std::vector<size_t> m_first; ///< into m_places, by document
    std::vector<size_t> m_places; ///< of each document's entries
};

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
    const Postings postings(sketches);
    std::vector<int> shared(sketches.size(), 0);
    std::vector<uint32_t> touched;
    std::vector<NearPair> pairs;
    for (size_t document = 0; document < sketches.size(); ++document) {
        postings.forEachLater(document, [&](uint32_t other) {
            if (shared[other]++ == 0)
                touched.push_back(other);
        });
        std::ranges::sort(touched);
        for (const uint32_t other : touched) {
            const Sketch &a = sketches[document], &b = sketches[other];
            if (std::exchange(shared[other], 0) < std::min<int>(fewestShared, int(std::min(a.size(), b.size()))))
                continue;
            if (const double alike = resemblance(a, b); alike >= least)
                pairs.push_back({int(document), int(other), alike});
        }
        touched.clear();
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
