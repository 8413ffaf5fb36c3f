// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/anchor.h"

#include "core/notes/editdistance.h"

#include <QStringMatcher>

#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace lectern
{

namespace
{

constexpr qsizetype contextLength = 32;
constexpr double scoreFloor = 0.6;
constexpr double margin = 0.05; ///< a second place this near to the best makes the best doubtful
constexpr qsizetype longestAligned = 512; ///< a longer quote is found by its two ends
constexpr qsizetype endLength = 128;
constexpr size_t mostCandidates = 24;
constexpr size_t mostOccurrences = 4096;

/// A context never begins or ends inside a surrogate pair.
QString contextBefore(const QString &text, qsizetype end)
{
    qsizetype start = std::max<qsizetype>(0, end - contextLength);
    if (start < end && text[start].isLowSurrogate())
        ++start;
    return text.sliced(start, end - start);
}

QString contextAfter(const QString &text, qsizetype start)
{
    qsizetype end = std::min(text.size(), start + contextLength);
    if (end > start && text[end - 1].isHighSurrogate())
        --end;
    return text.sliced(start, end - start);
}

/// The formula of the header: quote and context that agree, the quote weighing six times as much a character.
double score(const Anchor &anchor, const QString &text, Span span, double quoteAgrees)
{
    const auto before = QStringView(text).first(span.start).last(std::min(anchor.before.size(), span.start));
    const auto after = QStringView(text).sliced(span.end).first(std::min(anchor.after.size(), text.size() - span.end));
    const double quoteWeight = 6.0 * double(std::max<qsizetype>(anchor.quote.size(), 4));
    const double beforeWeight = double(anchor.before.size());
    const double afterWeight = double(anchor.after.size());
    return (quoteWeight * quoteAgrees + beforeWeight * similarity(anchor.before, before)
            + afterWeight * similarity(anchor.after, after))
        / (quoteWeight + beforeWeight + afterWeight);
}

struct Candidate {
    Span span;
    double score = 0.0;
};

std::vector<qsizetype> occurrences(QStringView pattern, QStringView text, size_t most)
{
    const QStringMatcher matcher(pattern);
    std::vector<qsizetype> found;
    for (qsizetype at = matcher.indexIn(text); at >= 0 && found.size() < most; at = matcher.indexIn(text, at + 1))
        found.push_back(at);
    return found;
}

/// Of equal scores the place nearest to the old one; a rival is any place that fits about as well and does not overlap.
PlacedAnchor choose(const Anchor &anchor, const std::vector<Candidate> &candidates, AnchorState stateIfAlone)
{
    const Candidate *best = nullptr;
    const auto distance = [&](const Candidate &c) { return std::abs(c.span.start - anchor.span.start); };
    for (const Candidate &c : candidates)
        if (!best || c.score > best->score || (c.score == best->score && distance(c) < distance(*best)))
            best = &c;
    if (!best || best->score < scoreFloor)
        return {{}, AnchorState::Lost, best ? best->score : 0.0};
    const bool rival = std::ranges::any_of(
        candidates, [&](const Candidate &c) { return !c.span.overlaps(best->span) && c.score >= best->score - margin; });
    return {best->span, rival ? AnchorState::Doubtful : stateIfAlone, best->score};
}

std::vector<Candidate> verbatim(const Anchor &anchor, const QString &text)
{
    std::vector<Candidate> candidates;
    for (const qsizetype at : occurrences(anchor.quote, text, mostOccurrences)) {
        const Span span{at, at + anchor.quote.size()};
        candidates.push_back({span, score(anchor, text, span, 1.0)});
    }
    return candidates;
}

/// Where a changed pattern may begin: pieces of it are looked up, each votes for the start that it implies.
std::vector<qsizetype> likelyStarts(QStringView pattern, QStringView text, qsizetype oldStart)
{
    const qsizetype piece = std::clamp<qsizetype>(pattern.size() / 8, 2, 12);
    const qsizetype bucket = std::max<qsizetype>(piece, pattern.size() / 8);
    std::map<qsizetype, int> votes;
    for (qsizetype at = 0; at + piece <= pattern.size(); at += piece)
        for (const qsizetype found : occurrences(pattern.sliced(at, piece), text, 256))
            ++votes[(found - at) / bucket];
    std::vector<std::pair<qsizetype, int>> ranked(votes.begin(), votes.end());
    std::ranges::sort(ranked, [&](const auto &a, const auto &b) {
        const auto distance = [&](qsizetype start) { return std::abs(start * bucket - oldStart); };
        return a.second != b.second ? a.second > b.second : distance(a.first) < distance(b.first);
    });
    std::vector<qsizetype> starts;
    for (size_t i = 0; i < std::min(ranked.size(), mostCandidates); ++i)
        starts.push_back(ranked[i].first * bucket);
    return starts;
}

struct Fit {
    Span span;
    double agrees = 0.0;
};

std::vector<Fit> fits(QStringView pattern, QStringView text, qsizetype oldStart)
{
    std::vector<Fit> found;
    const qsizetype slack = pattern.size() / 4 + 16;
    for (const qsizetype start : likelyStarts(pattern, text, oldStart)) {
        const qsizetype from = std::clamp<qsizetype>(start - slack, 0, text.size());
        const qsizetype to = std::clamp<qsizetype>(start + pattern.size() + 2 * slack, from, text.size());
        const ApproximateMatch match = bestMatch(pattern, text.sliced(from, to - from));
        const Fit fit{{from + match.span.start, from + match.span.end}, 1.0 - double(match.edits) / double(pattern.size())};
        if (!fit.span.isEmpty() && std::ranges::none_of(found, [&](const Fit &f) { return f.span == fit.span; }))
            found.push_back(fit);
    }
    return found;
}

/// A long quote: its first and its last part, each where it fits, in order and about as far apart as they were.
std::vector<Fit> fitsByEnds(QStringView quote, QStringView text, qsizetype oldStart)
{
    std::vector<Fit> found;
    const auto heads = fits(quote.first(endLength), text, oldStart);
    const auto tails = fits(quote.last(endLength), text, oldStart + quote.size() - endLength);
    for (const Fit &head : heads) {
        for (const Fit &tail : tails) {
            const Span span{head.span.start, tail.span.end};
            const double stretch = std::abs(double(span.length()) / double(quote.size()) - 1.0);
            if (head.span.end <= tail.span.start && stretch < 0.25)
                found.push_back({span, (head.agrees + tail.agrees) / 2 * (1.0 - stretch)});
        }
    }
    return found;
}

std::vector<Candidate> alike(const Anchor &anchor, const QString &text)
{
    const bool isLong = anchor.quote.size() > longestAligned;
    std::vector<Candidate> candidates;
    for (const Fit &fit :
         isLong ? fitsByEnds(anchor.quote, text, anchor.span.start) : fits(anchor.quote, text, anchor.span.start))
        if (fit.agrees >= scoreFloor)
            candidates.push_back({fit.span, score(anchor, text, fit.span, fit.agrees)});
    return candidates;
}

bool standsWhereItStood(const Anchor &anchor, const QString &text)
{
    return anchor.span.start >= 0 && anchor.span.end <= text.size() && anchor.span.length() == anchor.quote.size()
        && QStringView(text).sliced(anchor.span.start, anchor.span.length()) == anchor.quote;
}

} // namespace

Anchor makeAnchor(const QString &text, const QByteArray &textSha256, Span span)
{
    span = span.intersected({0, text.size()});
    return {span, text.sliced(span.start, span.length()), contextBefore(text, span.start), contextAfter(text, span.end),
            textSha256};
}

PlacedAnchor placeAnchor(const Anchor &anchor, const QString &text, const QByteArray &textSha256)
{
    if (anchor.quote.isEmpty())
        return {};
    if (anchor.textSha256 == textSha256 && standsWhereItStood(anchor, text))
        return {anchor.span, AnchorState::Exact, 1.0};
    const PlacedAnchor placed = choose(anchor, verbatim(anchor, text), AnchorState::Moved);
    if (placed.state != AnchorState::Lost)
        return placed;
    return choose(anchor, alike(anchor, text), AnchorState::Doubtful);
}

} // namespace lectern
