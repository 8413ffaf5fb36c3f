// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/sharedorigin.h"

#include "core/text/script.h"

#include <map>
#include <numeric>

namespace lectern
{

namespace
{

constexpr qsizetype GapToBridge = 24; ///< characters that differ within one passage
constexpr qsizetype LongestEdit = 6;  ///< of either text, before a run too short for a fingerprint
constexpr int EditWeight = 24;        ///< of that run: 8 Han characters

/// One fingerprint of one document.
struct Posting {
    uint64_t hash = 0;
    int32_t document = 0;
    int32_t position = 0;
    auto operator<=>(const Posting &) const = default;
};

/// Equal characters of two texts: [a, a + length) and [b, b + length).
struct Match {
    qsizetype a = 0, b = 0, length = 0;
};

/// A run of matches in both texts in the same order.
struct Chain {
    Span a, b;
    qsizetype equal = 0;
    int weight = 0;
};

using Pair = std::pair<int32_t, int32_t>;

/// The places where a document and the first that has the same fingerprint may agree, by pairs of documents.
std::map<Pair, std::vector<Pair>> meetings(std::span<const OriginText> texts, const std::stop_token &stop)
{
    std::vector<Posting> postings;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (stop.stop_requested())
            return {};
        for (const Fingerprint &print : texts[i].fingerprints())
            postings.push_back({print.hash, int32_t(i), print.position});
    }
    std::ranges::sort(postings);
    std::map<Pair, std::vector<Pair>> found;
    for (size_t i = 0, end = 0; i < postings.size(); i = end) {
        if (stop.stop_requested())
            return {};
        const Posting &first = postings[i];
        int32_t last = first.document;
        for (end = i + 1; end < postings.size() && postings[end].hash == first.hash; ++end) {
            const Posting &other = postings[end];
            if (std::exchange(last, other.document) != other.document)
                found[{first.document, other.document}].emplace_back(first.position, other.position);
        }
    }
    for (auto &[pair, places] : found)
        std::ranges::sort(places);
    return found;
}

Match extended(QStringView a, QStringView b, Pair place)
{
    qsizetype i = place.first, j = place.second;
    while (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
        --i;
        --j;
    }
    qsizetype length = place.first - i;
    while (i + length < a.size() && j + length < b.size() && a[i + length] == b[j + length])
        ++length;
    return {i, j, length};
}

int weightOf(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), 0, [](int sum, QChar c) { return sum + (isHan(c.unicode()) ? 3 : 1); });
}

bool follows(const Chain &chain, const Match &match)
{
    const qsizetype gapA = match.a - chain.a.end, gapB = match.b - chain.b.end;
    return gapA >= 0 && gapB >= 0 && gapA <= GapToBridge && gapB <= GapToBridge;
}

/// A small edit at the end of a chain: after a few characters that differ the texts are equal again, for too short a run to have a fingerprint.
bool extendOverEdit(QStringView a, QStringView b, Chain &chain)
{
    for (qsizetype skip = 1; skip <= 2 * LongestEdit; ++skip) {
        for (qsizetype i = std::max(qsizetype(0), skip - LongestEdit); i <= std::min(skip, LongestEdit); ++i) {
            const qsizetype from = chain.a.end + i, other = chain.b.end + skip - i;
            qsizetype length = 0;
            while (from + length < a.size() && other + length < b.size() && a[from + length] == b[other + length])
                ++length;
            const QStringView run = a.sliced(std::min(from, a.size()), length);
            if (weightOf(run) < EditWeight)
                continue;
            chain = {{chain.a.start, from + length},
                     {chain.b.start, other + length},
                     chain.equal + length,
                     chain.weight + weightOf(run)};
            return true;
        }
    }
    return false;
}

/// The same before its beginning, on the texts read backwards.
void extendOverEdits(const OriginText &a, const OriginText &b, Chain &chain)
{
    const QStringView textA = a.text(), textB = b.text();
    while (extendOverEdit(textA, textB, chain)) { }
    const qsizetype reach = 200; // an edit further from the beginning is another passage
    const qsizetype fromA = std::max(qsizetype(0), chain.a.start - reach), fromB = std::max(qsizetype(0), chain.b.start - reach);
    QString backA(textA.sliced(fromA, chain.a.start - fromA)), backB(textB.sliced(fromB, chain.b.start - fromB));
    std::ranges::reverse(backA);
    std::ranges::reverse(backB);
    Chain before;
    while (extendOverEdit(backA, backB, before)) { }
    chain = {{chain.a.start - before.a.end, chain.a.end},
             {chain.b.start - before.b.end, chain.b.end},
             chain.equal + before.equal,
             chain.weight + before.weight};
}

/// A match found again from a place within it is known; one that overlaps the chain is cut.
std::vector<Chain> chains(QStringView a, QStringView b, const std::vector<Pair> &places)
{
    std::vector<Chain> found;
    qsizetype covered = 0; // in a: each of its characters is looked at once
    for (const Pair &place : places) {
        if (place.first < covered)
            continue;
        Match match = extended(a, b, place);
        if (match.length < FingerprintLength)
            continue; // two texts with one hash
        covered = match.a + match.length;
        if (!found.empty()) {
            const qsizetype overlap = std::max({qsizetype(0), found.back().a.end - match.a, found.back().b.end - match.b});
            const bool inOrder = match.b + match.length > found.back().b.end;
            if (inOrder && overlap < match.length)
                match = {match.a + overlap, match.b + overlap, match.length - overlap};
        }
        if (found.empty() || !follows(found.back(), match))
            found.push_back({{match.a, match.a}, {match.b, match.b}, 0, 0});
        Chain &chain = found.back();
        chain.a.end = match.a + match.length;
        chain.b.end = match.b + match.length;
        chain.equal += match.length;
        chain.weight += weightOf(a.sliced(match.a, match.length));
    }
    return found;
}

/// Rows that begin with the same place of the same document are one passage.
std::vector<SharedPassage> grouped(std::vector<SharedPassage> pairs)
{
    std::ranges::stable_sort(pairs, {}, &SharedPassage::places);
    std::vector<SharedPassage> passages;
    for (SharedPassage &pair : pairs) {
        const DocumentSpan &first = pair.places.front();
        SharedPassage *same = nullptr;
        if (!passages.empty()) {
            const DocumentSpan &last = passages.back().places.front();
            const Span both = last.span.intersected(first.span);
            if (last.document == first.document && both.length() * 10 >= 9 * std::max(last.span.length(), first.span.length()))
                same = &passages.back();
        }
        if (!same) {
            passages.push_back(std::move(pair));
            continue;
        }
        const DocumentSpan &other = pair.places.back();
        if (std::ranges::find(same->places, other.document, &DocumentSpan::document) == same->places.end())
            same->places.push_back(other);
    }
    for (SharedPassage &passage : passages)
        std::ranges::sort(passage.places);
    return passages;
}

} // namespace

std::vector<SharedPassage> sharedPassages(std::span<const OriginText> texts, const std::stop_token &stop)
{
    std::vector<SharedPassage> pairs;
    for (const auto &[pair, places] : meetings(texts, stop)) {
        if (stop.stop_requested())
            return {};
        const OriginText &a = texts[size_t(pair.first)], &b = texts[size_t(pair.second)];
        for (Chain &chain : chains(a.text(), b.text(), places)) {
            if (chain.weight < SharedWeight)
                continue;
            extendOverEdits(a, b, chain);
            SharedPassage passage;
            passage.places = {{pair.first, a.toSource(chain.a)}, {pair.second, b.toSource(chain.b)}};
            passage.characters = int(chain.equal);
            passage.likeness = double(chain.equal) / double(std::max(chain.a.length(), chain.b.length()));
            pairs.push_back(std::move(passage));
        }
    }
    return grouped(std::move(pairs));
}

VoiceCounter::VoiceCounter(std::span<const SharedPassage> passages)
{
    for (size_t i = 0; i < passages.size(); ++i) {
        for (const DocumentSpan &place : passages[i].places)
            m_places.push_back({place, int(i)});
    }
    std::ranges::sort(m_places, {}, &Place::place);
}

int VoiceCounter::count(std::span<const DocumentSpan> statements) const
{
    std::vector<int> parent(statements.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&parent](int i) {
        while (parent[size_t(i)] != i)
            i = parent[size_t(i)];
        return i;
    };
    std::map<int, int> byDocument, byPassage;
    const auto join = [&](std::map<int, int> &groups, int key, int statement) {
        const int one = root(groups.emplace(key, statement).first->second), other = root(statement);
        parent[size_t(std::max(one, other))] = std::min(one, other);
    };
    for (int i = 0; i < int(statements.size()); ++i) {
        const DocumentSpan &statement = statements[size_t(i)];
        join(byDocument, statement.document, i);
        const DocumentSpan begin{statement.document, {0, 0}};
        for (auto at = std::ranges::lower_bound(m_places, begin, {}, &Place::place);
             at != m_places.end() && at->place.document == statement.document && at->place.span.start < statement.span.end;
             ++at) {
            if (at->place.span.contains(statement.span))
                join(byPassage, at->passage, i);
        }
    }
    int count = 0;
    for (int i = 0; i < int(parent.size()); ++i)
        count += parent[size_t(i)] == i;
    return count;
}

QString toName(SharedKind kind)
{
    return kind == SharedKind::Copy ? QStringLiteral("copy") : QStringLiteral("translation");
}

} // namespace lectern
