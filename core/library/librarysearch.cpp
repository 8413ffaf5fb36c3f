// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/search/query.h"
#include "core/search/terms.h"
#include "core/store/annotationstore.h"

#include <map>

namespace lectern
{

namespace
{

SearchHit hit(const Searchable &document, Span span, AnnotationId note = {})
{
    const Span sentence = document.sentences.around(span);
    return {span, sentence, document.source.slice(sentence).toString(), note};
}

void addTextHits(SearchResult &result, const Searchable &document, const std::vector<SearchTerm> &terms)
{
    const Projection &projection = document.text.projection;
    for (const Span projected : occurrences(terms, projection.text()))
        result.hits.push_back(hit(document, projection.toSource(projected)));
}

/// A note's hit is the passage that it stands on, if that is still there.
void addNoteHits(SearchResult &result, const Searchable &document, const std::vector<Annotation> &notes)
{
    for (const Annotation &note : notes) {
        const PlacedAnchor placed = placeAnchor(note.anchor, document.source.text, document.source.textSha256);
        if (placed.state != AnchorState::Lost)
            result.hits.push_back(hit(document, placed.span, note.id));
    }
    std::ranges::stable_sort(result.hits, {}, &SearchHit::span);
}

using NotesOfSources = std::map<SourceId, std::vector<Annotation>>;

/// Notes are few and always current in the library file: they are scanned, not indexed.
Result<NotesOfSources> matchingNotes(LibraryPrivate &d, const std::vector<SearchTerm> &terms)
{
    const auto notes = d.libraryReader.use([](Database &database) { return AnnotationStore(database).all(); });
    if (!notes)
        return std::unexpected(notes.error());
    NotesOfSources found;
    for (const Annotation &note : *notes)
        if (std::ranges::all_of(terms, [&](const SearchTerm &term) {
                return occurs(term, foldForSearch(note.comment + u'\n' + note.tags.join(u'\n')));
            }))
            found[note.source].push_back(note);
    return found;
}

Result<std::shared_ptr<const Searchable>> searchable(LibraryPrivate &d, SourceId id)
{
    if (auto known = d.searched.find(id))
        return known;
    const int generation = d.generation();
    auto read = readSearchable(d, id);
    if (read && *read && d.generation() == generation)
        d.searched.insert(*read);
    return read;
}

SearchResult resultIn(const Searchable &document, double score, const std::vector<SearchTerm> &terms,
                      const std::vector<Annotation> &notes)
{
    SearchResult result{document.id, document.title, score, {}};
    addTextHits(result, document, terms);
    addNoteHits(result, document, notes);
    return result;
}

/// Documents found by their text in the order of their rank, then those found by their notes alone.
Result<std::vector<RankedSource>> ranking(LibraryPrivate &d, const std::vector<SearchTerm> &terms, const NotesOfSources &notes)
{
    // All of them, because removed documents are still in the index; those past the limit cost only their rank.
    auto ranked = d.indexReader.use([&](Database &database) { return SearchIndex(database).match(terms, -1); });
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
    const auto read = parseQuery(query);
    if (!read)
        return fail(ErrorCode::BadArgument, read.error().message);
    const std::vector<SearchTerm> parsed = markedTerms(*read);
    if (parsed.empty())
        return {};
    const auto notes = matchingNotes(*d, parsed);
    const auto ranked = notes.and_then([&](const NotesOfSources &found) { return d->noting(ranking(*d, parsed, found)); });
    if (!ranked)
        return std::unexpected(ranked.error());
    std::vector<SearchResult> results;
    for (const RankedSource &source : *ranked) {
        if (limit > 0 && results.size() >= size_t(limit))
            break;
        const auto document = searchable(*d, source.source);
        if (!document)
            return std::unexpected(document.error());
        const auto own = notes->find(source.source);
        if (*document)
            results.push_back(
                resultIn(**document, source.score, parsed, own == notes->end() ? std::vector<Annotation>() : own->second));
    }
    return results;
}

} // namespace lectern
