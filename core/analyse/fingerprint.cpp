// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/fingerprint.h"

#include "core/import/blockprojection.h"

namespace lectern
{

namespace
{

constexpr uint64_t Base = 0x9E3779B97F4A7C15ULL; ///< odd, so that no character is lost in the product

/// The polynomial hash is spread before it is compared, so that the smallest of a window is no particular character (the finalizer of splitmix64).
uint64_t spread(uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

std::vector<uint64_t> rollingHashes(QStringView text)
{
    std::vector<uint64_t> hashes;
    if (text.size() < FingerprintLength)
        return hashes;
    uint64_t first = 1; // the weight of the character that leaves
    for (int i = 1; i < FingerprintLength; ++i)
        first *= Base;
    hashes.reserve(size_t(text.size()));
    uint64_t hash = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i >= FingerprintLength)
            hash -= first * (uint64_t(text[i - FingerprintLength].unicode()) + 1);
        hash = hash * Base + text[i].unicode() + 1;
        if (i + 1 >= FingerprintLength)
            hashes.push_back(spread(hash));
    }
    return hashes;
}

} // namespace

OriginText::OriginText(const ParsedDocument &document)
{
    takeText(document);
    winnow();
}

void OriginText::takeText(const ParsedDocument &document)
{
    for (const Block &block : document.blocks) {
        if (!block.isRead())
            continue;
        ProjectionBuilder builder(document.source.text, Folding::Search);
        appendBlock(builder, document.source.text, block);
        const Projection projection = builder.take();
        m_blocks.push_back(int32_t(m_text.size()));
        for (const Projection::Run &run : projection.runs()) {
            for (qsizetype i = 0; i < run.length; ++i) {
                const QChar c = projection.text()[run.projected + i];
                if (!c.isLetterOrNumber())
                    continue; // half a surrogate pair is none either, so that no passage cuts one
                const auto source = int32_t(run.source + (run.more == 0 ? i : 0));
                const auto position = int32_t(m_text.size());
                if (m_runs.empty() || source - m_runs.back().source != position - m_runs.back().position)
                    m_runs.push_back({position, source});
                m_text += c;
            }
        }
    }
}

void OriginText::winnow()
{
    const std::vector<uint64_t> hashes = rollingHashes(m_text);
    std::vector<size_t> rising; // candidates of the window, smallest first
    size_t head = 0;
    for (size_t i = 0; i < hashes.size(); ++i) {
        while (rising.size() > head && hashes[rising.back()] >= hashes[i])
            rising.pop_back();
        rising.push_back(i);
        if (rising[head] + FingerprintWindow <= i)
            ++head;
        const bool whole = i + 1 >= size_t(FingerprintWindow) || i + 1 == hashes.size();
        const auto position = int32_t(rising[head]);
        if (whole && (m_fingerprints.empty() || m_fingerprints.back().position != position))
            m_fingerprints.push_back({hashes[rising[head]], position});
    }
    m_fingerprints.shrink_to_fit();
    m_runs.shrink_to_fit();
}

qsizetype OriginText::sourceOf(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_runs, position, {}, &Run::position);
    const Run &run = *(after - 1);
    return run.source + (position - run.position);
}

Span OriginText::toSource(Span span) const
{
    return {sourceOf(span.start), sourceOf(span.end - 1) + 1};
}

bool OriginText::isBlockStart(qsizetype position) const
{
    return std::ranges::binary_search(m_blocks, int32_t(position));
}

} // namespace lectern
