// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/search/batch.h"
#include "core/search/hitline.h"
#include "core/search/query.h"

#include <vector>

namespace lectern
{

// Searching a library, in three calls of growing cost, so that a window shows each as it comes: which documents (findDocuments), their hits
// (hitsIn), counts and facets over all that match (searchOverview). All are thread-safe and belong in a job; results of one query belong together only as long as
// the library does not change. Errors unless said otherwise: those of Database, and Cancelled.

enum class SearchOrder {
    Relevance, ///< BM25 over title, text, footnotes and the rest; then by id
    Newest, ///< by the document's date, those without one last; then by id
    Oldest
};

struct SearchRequest {
    SearchQuery query; ///< parseQuery()
    SearchOrder order = SearchOrder::Relevance;
    int offset = 0; ///< documents to leave out
    int limit = 10; ///< at most so many documents; 0 for all
};

struct FoundDocument {
    SourceId source;
    QString title; ///< may be empty
    QString site; ///< may be empty
    QDate date; ///< may be invalid
    double score = 0.0; ///< higher is better; 0 where only conditions without words matched
    bool operator==(const FoundDocument &) const = default;
};

struct FoundDocuments {
    std::vector<FoundDocument> documents;
    int total = 0; ///< that match, on all pages
    /// Documents in which a regular expression was given up (too much backtracking, or out of time): they count as not matching.
    int unfinished = 0;
};

/// The documents that match, a page of them. A query of one Han character alone is ordered by date where relevance is asked for.
[[nodiscard]] Result<FoundDocuments> findDocuments(const Library &library, const SearchRequest &request,
                                                   const Progress &progress = {});

/// The hits of a query in one document after the other, in the order given; a document that is gone, or whose index is behind, is left out. Places of the parts
/// of the query that stand under no NOT: words and patterns in the text, notes by their passages, entities by their mentions, numbers, quotes of a speaker, claims of
/// a kind. `most` hits a document (0: all); SearchResult::score is 0.
[[nodiscard]] Result<std::vector<SearchResult>> hitsIn(const Library &library, const SearchQuery &query,
                                                       const std::vector<SourceId> &sources, int most = 0,
                                                       const Progress &progress = {});

/// The hits of a document with a line to read for each.
struct DocumentHits {
    SearchResult result;
    std::vector<HitLine> lines; ///< one a hit
};

/// What hitsIn() gives, as a list of results shows it.
[[nodiscard]] Result<std::vector<DocumentHits>> hitLinesIn(const Library &library, const SearchQuery &query,
                                                           const std::vector<SourceId> &sources, int most = 0,
                                                           const Progress &progress = {});

/// The canonical text of a document, much cheaper than Library::document(). Error also: NotFound.
[[nodiscard]] Result<QString> canonicalText(const Library &library, SourceId source);

enum class FacetKind { Site, Year, Language, Tag, Entity, ClaimKind };

struct FacetValue {
    QString value; ///< as a query has it: "2024", "zh-Hans", "forecast", a site, tag or name
    QString label; ///< translated where the value is a word of ours
    int documents = 0; ///< of those that match
    bool operator==(const FacetValue &) const = default;
};

struct Facet {
    FacetKind kind = FacetKind::Site;
    std::vector<FacetValue> values; ///< those of most documents first, then by value; years from the last
    int more = 0; ///< values that were left out
};

/// A rewriting of the query for a word that the library does not know.
struct QuerySuggestion {
    Span place; ///< of the word in the query
    QString replacement;
    QString query; ///< the whole query with it
    int documents = 0; ///< that hold the replacement
    bool operator==(const QuerySuggestion &) const = default;
};

struct SearchOverview {
    int total = 0; ///< documents that match
    std::vector<Facet> facets; ///< in the order of FacetKind, those without values too
    /// For words that no document holds, best first, at most three a word. Only where the query finds nothing.
    std::vector<QuerySuggestion> suggestions;
    int unfinished = 0; ///< as in FoundDocuments
};

/// Reads what conditions and facets ask of all documents, so that the first of them need not wait for it. For a job, as a page of searches opens.
[[nodiscard]] Result<void> prepareSearch(const Library &library, const Progress &progress = {});

/// Counts over all documents that match. `mostValues` a facet.
[[nodiscard]] Result<SearchOverview> searchOverview(const Library &library, const SearchQuery &query, int mostValues = 12,
                                                    const Progress &progress = {});

/// The condition of the query language that a value of a facet stands for: `site:"36氪"`, `date:2024`. To narrow a query down put `query + ' ' + this`, with the query in
/// brackets if it has an OR (narrowed() does).
[[nodiscard]] QString conditionOf(FacetKind kind, const QString &value);
[[nodiscard]] QString narrowed(const QString &query, FacetKind kind, const QString &value);
/// "Site", "Year", …, translated.
[[nodiscard]] QString titleOf(FacetKind kind);
/// A value for people: of languages and kinds of claims a translated word, of others the value itself.
[[nodiscard]] QString labelOf(FacetKind kind, const QString &value);

/// Counts many names over all documents; each is a phrase taken literally.
[[nodiscard]] Result<BatchResult> batchSearch(const Library &library, const QStringList &names, const Progress &progress = {});

/// A search that a person keeps. Part of what people made: synced to disk before the call returns.
struct SavedSearch {
    QString name; ///< not empty; no two the same in any case
    QString query;
    SearchOrder order = SearchOrder::Relevance;
    bool operator==(const SavedSearch &) const = default;
};

[[nodiscard]] Result<std::vector<SavedSearch>> savedSearches(const Library &library); ///< in the person's order
/// Replaces the list; undo puts the former one back. Error also: BadArgument for names that are empty or the same.
[[nodiscard]] Result<void> setSavedSearches(Library &library, const std::vector<SavedSearch> &searches);

} // namespace lectern
