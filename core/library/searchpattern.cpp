// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/orderedpool.h"
#include "core/library/searchengine.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qint64 longestSearch = 20'000; // milliseconds, over all documents
constexpr qint64 longestDocument = 2'000; // in one

enum class Outcome { Absent, Present, GaveUp };

/// The places of documents in a catalogue. Both by id.
std::vector<int> placesOf(const std::vector<PhraseMatch> &matches, const std::vector<IndexedDocument> &documents)
{
    std::vector<int> places;
    auto document = documents.begin();
    for (const PhraseMatch &match : matches) {
        document = std::ranges::lower_bound(document, documents.end(), SourceId{match.source}, {}, &IndexedDocument::source);
        if (document != documents.end() && document->source.value == match.source)
            places.push_back(int(document - documents.begin()));
    }
    return places;
}

std::vector<int> merged(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> both;
    std::ranges::set_union(a, b, std::back_inserter(both));
    return both;
}

std::vector<int> common(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

} // namespace

QRegularExpression boundedExpression(const QueryNode &pattern)
{
    // PCRE2 counts its own steps (pcre2pattern(3), "Setting match resource limits"); a user's setting can only lower these.
    QRegularExpression expression(u"(*LIMIT_MATCH=500000)(*LIMIT_DEPTH=20000)(*LIMIT_HEAP=20000)"_s + pattern.text,
                                  QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    if (pattern.ignoresCase)
        expression.setPatternOptions(expression.patternOptions() | QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

std::vector<Span> patternMatches(const QRegularExpression &expression, const QString &text, bool &gaveUp, int most)
{
    const QDeadlineTimer deadline(longestDocument);
    std::vector<Span> found;
    for (qsizetype at = 0; at <= text.size();) {
        const QRegularExpressionMatch match =
            expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid() || deadline.hasExpired()) {
            gaveUp = true;
            return {};
        }
        if (!match.hasMatch())
            break;
        if (match.capturedLength() > 0)
            found.push_back({match.capturedStart(), match.capturedEnd()});
        if (most > 0 && found.size() >= size_t(most))
            break;
        at = match.capturedLength() > 0 ? match.capturedEnd() : match.capturedEnd() + 1;
        if (at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
            ++at;
    }
    return found;
}

/// The documents that may hold what a pattern needs, ascending; none known where that is all.
Result<std::optional<std::vector<int>>> SearchEngine::holding(const PatternNeed &need)
{
    using Kind = PatternNeed::Kind;
    if (need.kind == Kind::Nothing)
        return std::nullopt;
    if (need.kind == Kind::Term || need.kind == Kind::WordPart) {
        const auto found =
            m_library.noting(m_library.indexReader.use([&](Database &database) -> Result<std::optional<PhraseMatches>> {
                if (need.kind == Kind::WordPart)
                    return SearchIndex(database).partMatches(need.part);
                return SearchIndex(database).matches(need.term).transform(
                    [](PhraseMatches &&matches) { return std::optional(std::move(matches)); });
            }));
        if (!found)
            return std::unexpected(found.error());
        return *found ? std::optional(placesOf((*found)->documents, m_catalogue->documents)) : std::nullopt;
    }
    std::optional<std::vector<int>> all;
    for (const PatternNeed &part : need.parts) {
        const auto some = holding(part);
        if (!some)
            return some;
        if (!*some && need.kind == Kind::Either)
            return std::nullopt;
        if (*some)
            all = !all ? **some : need.kind == Kind::Either ? merged(*all, **some) : common(*all, **some);
    }
    return all;
}

Result<MatchSet> SearchEngine::pattern(const QueryNode &node, Within within)
{
    const auto narrowed = holding(needOf(node.text));
    if (!narrowed)
        return std::unexpected(narrowed.error());
    std::vector<int> candidates;
    if (within && *narrowed) {
        candidates = common(*within, **narrowed);
    } else if (within || *narrowed) {
        candidates = within ? *within : **narrowed;
    } else {
        candidates.resize(m_catalogue->documents.size());
        std::iota(candidates.begin(), candidates.end(), 0);
    }
    const QRegularExpression expression = boundedExpression(node);
    const QDeadlineTimer deadline(longestSearch);
    MatchSet found;
    std::optional<Error> error;
    inOrder(
        candidates.size(),
        [&](size_t i) -> Result<Outcome> {
            if (deadline.hasExpired())
                return Outcome::GaveUp;
            const auto parsed = readParsed(m_library, m_catalogue->documents[size_t(candidates[i])].source);
            if (!parsed || !*parsed)
                return parsed ? Result<Outcome>(Outcome::Absent) : std::unexpected(parsed.error());
            bool gaveUp = false;
            const QString text = makeSearchText(**parsed, Folding::Reading).projection.text();
            const bool isThere = !patternMatches(expression, text, gaveUp, 1).empty();
            return gaveUp ? Outcome::GaveUp : isThere ? Outcome::Present : Outcome::Absent;
        },
        [&](size_t i, Result<Outcome> outcome) {
            m_progress.report(qint64(i), qint64(candidates.size()));
            if (!outcome)
                error = outcome.error();
            else if (*outcome == Outcome::Present)
                found.add(candidates[i], 0.0F);
            else if (*outcome == Outcome::GaveUp)
                ++m_unfinished;
            return !error && !m_progress.cancelled();
        });
    if (error)
        return std::unexpected(*error);
    if (m_progress.cancelled())
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
    return found;
}

} // namespace lectern
