// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/search.h"
#include "core/library/searchengine.h"
#include "core/library/searchhits.h"

#include <QCoreApplication>

namespace lectern
{

namespace
{

struct Ranking {
    std::shared_ptr<const SearchCatalogue> catalogue;
    MatchSet matches;
    std::vector<size_t> order; ///< indexes into `matches`, as far as they were asked for in order
    int unfinished = 0;
};

/// One Han character has no counts, so it cannot be ranked.
bool isCharacterAlone(const SearchQuery &query)
{
    const QueryNode &root = query.root;
    return root.kind == QueryNode::Kind::Words && root.field == QueryField::Any && root.terms.size() == 1
        && isCharacter(root.terms.front());
}

void putInOrder(Ranking &ranking, SearchOrder order, size_t first)
{
    const auto &documents = ranking.catalogue->documents;
    const auto &matches = ranking.matches;
    const auto day = [&](size_t i) { return documents[size_t(matches.documents[i])].day; };
    const auto before = [&](size_t a, size_t b) {
        if (order == SearchOrder::Relevance && matches.scores[a] != matches.scores[b])
            return matches.scores[a] > matches.scores[b];
        if (order == SearchOrder::Newest && day(a) != day(b))
            return day(a) > day(b);
        if (order == SearchOrder::Oldest && day(a) != day(b))
            return day(a) != 0 && (day(b) == 0 || day(a) < day(b));
        return a < b; // by id
    };
    ranking.order.resize(matches.documents.size());
    for (size_t i = 0; i < ranking.order.size(); ++i)
        ranking.order[i] = i;
    std::partial_sort(ranking.order.begin(), ranking.order.begin() + qsizetype(std::min(first, ranking.order.size())),
                      ranking.order.end(), before);
}

Result<Ranking> rank(LibraryPrivate &d, const SearchRequest &request, const Progress &progress)
{
    auto catalogue = d.catalogues.current(d);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    SearchEngine engine(d, *catalogue, progress);
    auto matches = engine.evaluate(request.query);
    if (!matches)
        return std::unexpected(matches.error());
    Ranking ranking{std::move(*catalogue), std::move(*matches), {}, engine.unfinished()};
    const bool isRanked = request.order != SearchOrder::Relevance || !isCharacterAlone(request.query);
    if (!isRanked)
        std::ranges::fill(ranking.matches.scores, 0.0F);
    const size_t wanted =
        request.limit > 0 ? size_t(std::max(request.offset, 0)) + size_t(request.limit) : ranking.matches.documents.size();
    putInOrder(ranking, isRanked ? request.order : SearchOrder::Newest, wanted);
    return ranking;
}

Result<FoundDocument> described(LibraryPrivate &d, const IndexedDocument &document, double score)
{
    const auto fields =
        d.noting(d.indexReader.use([&](Database &database) { return SearchIndex(database).fields(document.source); }));
    if (!fields)
        return std::unexpected(fields.error());
    const IndexedFields known = fields->value_or(IndexedFields());
    return FoundDocument{document.source, known.title, known.site,
                         document.day == 0 ? QDate() : QDate::fromJulianDay(document.day), score};
}

/// Calls `take(finder, result)` for each document that has one, until it fails.
template<typename Take>
Result<void> forEachDocument(const Library &library, const SearchQuery &query, const std::vector<SourceId> &sources, int most,
                             const Progress &progress, Take take)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    const auto catalogue = d.catalogues.current(d);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    const HitFinder finder(library, d, **catalogue, query);
    for (const SourceId source : sources) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
        auto result = finder.find(source, most);
        if (!result)
            return std::unexpected(result.error());
        if (!*result)
            continue;
        if (const auto taken = take(finder, std::move(**result)); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<FoundDocuments> findDocuments(const Library &library, const SearchRequest &request, const Progress &progress)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    const auto ranking = rank(d, request, progress);
    if (!ranking)
        return std::unexpected(ranking.error());
    FoundDocuments found{{}, int(ranking->matches.documents.size()), ranking->unfinished};
    const size_t first = size_t(std::max(request.offset, 0));
    const size_t end = request.limit > 0 ? std::min(ranking->order.size(), first + size_t(request.limit)) : ranking->order.size();
    for (size_t i = first; i < end; ++i) {
        const size_t match = ranking->order[i];
        auto document = described(d, ranking->catalogue->documents[size_t(ranking->matches.documents[match])],
                                  double(ranking->matches.scores[match]));
        if (!document)
            return std::unexpected(document.error());
        found.documents.push_back(std::move(*document));
    }
    return found;
}

Result<std::vector<SearchResult>> hitsIn(const Library &library, const SearchQuery &query, const std::vector<SourceId> &sources,
                                         int most, const Progress &progress)
{
    std::vector<SearchResult> results;
    return forEachDocument(library, query, sources, most, progress,
                           [&](const HitFinder &, SearchResult &&result) -> Result<void> {
                               results.push_back(std::move(result));
                               return {};
                           })
        .transform([&] { return std::move(results); });
}

Result<std::vector<DocumentHits>> hitLinesIn(const Library &library, const SearchQuery &query,
                                             const std::vector<SourceId> &sources, int most, const Progress &progress)
{
    std::vector<DocumentHits> results;
    return forEachDocument(library, query, sources, most, progress,
                           [&](const HitFinder &finder, SearchResult &&result) {
                               return finder.lines(result).transform([&](std::vector<HitLine> &&lines) {
                                   results.push_back({std::move(result), std::move(lines)});
                               });
                           })
        .transform([&] { return std::move(results); });
}

Result<QString> canonicalText(const Library &library, SourceId source)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    if (const auto known = d.searched.find(source))
        return known->source.text;
    return d.libraryReader.use([source](Database &database) { return SourceStore(database).text(source); })
        .transform([](const SourceText &text) { return text.text; });
}

Result<std::vector<SearchResult>> Library::search(const QString &query, int limit) const
{
    const auto parsed = parseQuery(query);
    if (!parsed)
        return fail(ErrorCode::BadArgument, parsed.error().message);
    const auto found = findDocuments(*this, {*parsed, SearchOrder::Relevance, 0, limit});
    if (!found)
        return std::unexpected(found.error());
    std::vector<SourceId> sources;
    for (const FoundDocument &document : found->documents)
        sources.push_back(document.source);
    auto results = hitsIn(*this, *parsed, sources);
    if (!results)
        return results;
    for (SearchResult &result : *results)
        result.score = std::ranges::find(found->documents, result.source, &FoundDocument::source)->score;
    return results;
}

} // namespace lectern
