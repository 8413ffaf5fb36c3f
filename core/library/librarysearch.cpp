// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/search/query.h"
#include "core/store/annotationstore.h"

#include <map>

namespace lectern
{

namespace
{

void addTextHits(SearchResult &result, const SearchText &text, const SearchQuery &query, const QString &source)
{
    for (const Span projected : occurrences(query, text.projection.text())) {
        const Span span = text.projection.toSource(projected);
        const Span sentence = text.sentenceAround(span);
        result.hits.push_back({span, sentence, source.sliced(sentence.start, sentence.length()), {}});
    }
}

/// A note's hit is the passage that it stands on, if that is still there.
void addNoteHits(SearchResult &result, const SearchText &text, const std::vector<Annotation> &notes, const SourceText &source)
{
    for (const Annotation &note : notes) {
        const PlacedAnchor placed = placeAnchor(note.anchor, source.text, source.textSha256);
        const Span sentence = text.sentenceAround(placed.span);
        if (placed.state != AnchorState::Lost)
            result.hits.push_back({placed.span, sentence, source.slice(sentence).toString(), note.id});
    }
    std::ranges::stable_sort(result.hits, {}, &SearchHit::span);
}

using NotesOfSources = std::map<SourceId, std::vector<Annotation>>;

/// Notes are few and always current in the library file: they are scanned, not indexed.
Result<NotesOfSources> matchingNotes(LibraryPrivate &d, const SearchQuery &query)
{
    const auto notes = d.libraryReader.use([](Database &database) { return AnnotationStore(database).all(); });
    if (!notes)
        return std::unexpected(notes.error());
    NotesOfSources found;
    for (const Annotation &note : *notes)
        if (allOccur(query, foldForSearch(note.comment + u'\n' + note.tags.join(u'\n'))))
            found[note.source].push_back(note);
    return found;
}

/// Nothing for a document that was removed, or whose index is behind: its spans belong to another text.
Result<std::optional<SearchResult>> resultFor(LibraryPrivate &d, const RankedSource &ranked, const SearchQuery &query,
                                              const std::vector<Annotation> &notes)
{
    const auto stored = d.find(ranked.source);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    const auto source = d.libraryReader.use([&](Database &database) { return SourceStore(database).text(ranked.source); });
    const auto derived = d.indexReader.use([&](Database &database) { return DerivedStore(database).find(ranked.source); });
    const auto text = d.indexReader.use([&](Database &database) { return SearchIndex(database).text(ranked.source); });
    if (!stored || !source || !derived || !text)
        return std::unexpected(!stored ? stored.error() : !source ? source.error() : !derived ? derived.error() : text.error());
    if (!*derived || (*derived)->textSha256 != source->textSha256)
        return std::nullopt;
    SearchResult result{ranked.source, LibraryPrivate::merged(*stored, &**derived).meta.title, ranked.score, {}};
    addTextHits(result, *text, query, source->text);
    addNoteHits(result, *text, notes, *source);
    return result;
}

/// Documents found by their text in the order of their rank, then those found by their notes alone.
Result<std::vector<RankedSource>> ranking(LibraryPrivate &d, const SearchQuery &query, const NotesOfSources &notes)
{
    // All of them, because removed documents are still in the index; those past the limit cost only their rank.
    auto ranked = d.indexReader.use([&](Database &database) { return SearchIndex(database).match(query, -1); });
    if (!ranked)
        return ranked;
    for (const auto &[source, matching] : notes)
        if (std::ranges::find(*ranked, source, &RankedSource::source) == ranked->end())
            ranked->push_back({source, 0.0});
    return ranked;
}

} // namespace

Result<std::vector<SearchResult>> Library::search(const QString &query, int limit) const
{
    const SearchQuery parsed = parseQuery(query);
    if (parsed.terms.empty())
        return {};
    const auto notes = matchingNotes(*d, parsed);
    const auto ranked = notes.and_then([&](const NotesOfSources &found) { return d->noting(ranking(*d, parsed, found)); });
    if (!ranked)
        return std::unexpected(ranked.error());
    std::vector<SearchResult> results;
    for (const RankedSource &source : *ranked) {
        if (limit > 0 && results.size() >= size_t(limit))
            break;
        const auto own = notes->find(source.source);
        auto result = d->noting(resultFor(*d, source, parsed, own == notes->end() ? std::vector<Annotation>() : own->second));
        if (!result)
            return std::unexpected(result.error());
        if (*result)
            results.push_back(std::move(**result));
    }
    return results;
}

} // namespace lectern
