// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "core/search/queryhints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <numeric>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"search"_s,
    u"LIBRARY QUERY…"_s,
    u"Finds documents, best first, with every hit; --grammar explains queries. Prints a JSON line a document (text on a "
    u"terminal),\n"
    "{document, sha256, title, score, hits: [[start, end], …], notes: […]}, offsets in code points of the text; notes are the "
    "passages\n"
    "of notes that match. A query that cannot be read is shown with a mark under the place; exit code 2."_s,
    0,
    1000000,
    {{u"limit"_s, u"N"_s, u"at most N documents, 0 for all (50)"_s},
     {u"order"_s, u"ORDER"_s, u"relevance (the default), newest or oldest"_s},
     {u"facets"_s, {}, u"also count the documents by site, year, language, tag, entity and kind of claim, as a last line"_s},
     {u"text"_s, {}, u"text for people also where the output is no terminal"_s},
     {u"grammar"_s, {}, u"print how queries are written"_s}}};

struct Lines {
    const Library &library;
    const SearchQuery &query;
    std::map<SourceId, SourceSummary> sources;
    bool json = false;

    QStringList lines = {};

    Result<void> add(const FoundDocument &document)
    {
        if (json) {
            const auto results = hitsIn(library, query, {document.source});
            if (!results)
                return std::unexpected(results.error());
            return results->empty() ? Result<void>() : addJson(document, results->front());
        }
        const auto results = hitLinesIn(library, query, {document.source});
        if (!results)
            return std::unexpected(results.error());
        if (!results->empty())
            addText(document, results->front());
        return {};
    }

private:
    Result<void> addJson(const FoundDocument &document, const SearchResult &result)
    {
        QJsonArray hits, notes;
        if (!result.hits.empty()) {
            const auto text = canonicalText(library, document.source);
            if (!text)
                return std::unexpected(text.error());
            const CodePointMap map(*text);
            for (const SearchHit &hit : result.hits)
                (hit.note ? notes : hits).push_back(QJsonArray{map.toCodePoints(hit.span.start), map.toCodePoints(hit.span.end)});
        }
        const auto source = sources.find(document.source);
        if (source == sources.end())
            return {};
        const QJsonObject line{{u"document"_s, source->second.path},
                               {u"sha256"_s, QString::fromLatin1(source->second.sha256)},
                               {u"title"_s, document.title.isEmpty() ? QJsonValue() : QJsonValue(document.title)},
                               {u"score"_s, document.score},
                               {u"hits"_s, hits},
                               {u"notes"_s, notes}};
        lines << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
        return {};
    }

    /// Hits of one sentence share a line, unless that is cut around each.
    void addText(const FoundDocument &document, const DocumentHits &found)
    {
        const QString name = document.title.isEmpty() ? QString::number(document.source.value) : document.title;
        lines << u"%1 (%2)"_s.arg(name).arg(found.lines.size());
        QString last;
        for (const HitLine &line : found.lines)
            if (std::exchange(last, line.text) != line.text)
                lines << u"    "_s + line.text;
    }
};

QString nameOf(FacetKind kind)
{
    constexpr std::array names{"site", "year", "language", "tag", "entity", "kind"};
    return QString::fromLatin1(names[size_t(kind)]);
}

void printFacets(const SearchOverview &overview, bool json)
{
    QJsonObject facets;
    for (const Facet &facet : overview.facets) {
        QJsonArray values;
        for (const FacetValue &value : facet.values)
            values.push_back(QJsonObject{{u"value"_s, value.value}, {u"documents"_s, value.documents}});
        facets.insert(nameOf(facet.kind), values);
        if (json)
            continue;
        QStringList words;
        for (const FacetValue &value : facet.values)
            words << u"%1 %2"_s.arg(value.label).arg(value.documents);
        writeLine(stdout, u"%1: %2"_s.arg(titleOf(facet.kind), words.join(u" · "_s)));
    }
    if (json)
        writeLine(
            stdout,
            QString::fromUtf8(
                QJsonDocument(QJsonObject{{u"total"_s, overview.total}, {u"facets"_s, facets}}).toJson(QJsonDocument::Compact)));
}

/// −1 for what is no number.
int limitOf(const Arguments &arguments)
{
    if (!arguments.has(u"limit"_s))
        return 50;
    bool ok = false;
    const int limit = arguments.value(u"limit"_s).toInt(&ok);
    return ok && limit >= 0 ? limit : -1;
}

std::optional<SearchOrder> orderOf(const Arguments &arguments)
{
    const QStringList names{u"relevance"_s, u"newest"_s, u"oldest"_s};
    const qsizetype order = names.indexOf(arguments.value(u"order"_s));
    if (!arguments.has(u"order"_s))
        return SearchOrder::Relevance;
    return order < 0 ? std::nullopt : std::optional(SearchOrder(order));
}

/// How many cells of a terminal a text takes: Han, kana, hangul and full-width forms two each.
qsizetype cells(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0), [](qsizetype sum, QChar c) {
        const bool isWide = (c >= u'\u1100' && c <= u'\u115f') || (c >= u'\u2e80' && c <= u'\ua4cf')
            || (c >= u'\uac00' && c <= u'\ud7a3') || (c >= u'\uf900' && c <= u'\ufaff') || (c >= u'\ufe30' && c <= u'\ufe6f')
            || (c >= u'\uff00' && c <= u'\uff60') || c.isHighSurrogate();
        return sum + (c.isLowSurrogate() ? 0 : isWide ? 2 : 1);
    });
}

int printQueryError(const QString &query, const QueryError &error)
{
    writeLine(stderr, u"lectern-cli search: "_s + error.message);
    if (!query.contains(u'\n') && query.size() < 1000) {
        const QStringView text = query;
        writeLine(stderr, u"  "_s + query);
        writeLine(stderr,
                  u"  "_s + QString(cells(text.first(error.place.start)), u' ')
                      + QString(std::max(qsizetype(1), cells(text.sliced(error.place.start, error.place.length()))), u'^'));
    }
    return WrongUse;
}

int printGrammar()
{
    for (const QueryHelpRow &row : queryHelp())
        writeLine(stdout, u"%1\n    %2\n    %3"_s.arg(row.form, row.meaning, row.example));
    return Done;
}

void printHints(const SearchQuery &query, int documents)
{
    for (const QueryHint &hint : hintsFor(query, documents)) {
        writeLine(stderr, u"lectern-cli search: "_s + hint.message);
        if (!hint.better.isEmpty())
            writeLine(stderr, u"    perhaps: "_s + hint.better);
    }
}

void printSuggestions(const SearchOverview &overview)
{
    for (const QuerySuggestion &suggestion : overview.suggestions)
        writeLine(stderr, u"    perhaps: %1 (%2)"_s.arg(suggestion.query).arg(suggestion.documents));
}

struct Request {
    const SearchQuery &query;
    SearchOrder order = SearchOrder::Relevance;
    int limit = 0;
    bool json = false;
    bool facets = false;
};

/// All that is to be printed, so that nothing is before the whole is known to be sound.
struct Answer {
    QStringList lines;
    int total = 0;
    int unfinished = 0;
    std::optional<SearchOverview> overview; ///< where facets are asked for or nothing was found
};

Result<Answer> answerTo(const Library &library, const Request &request)
{
    const auto found = findDocuments(library, {request.query, request.order, 0, request.limit});
    const auto sources = found ? library.sources() : std::unexpected(found.error());
    if (!sources)
        return std::unexpected(sources.error());
    Lines lines{library, request.query, {}, request.json};
    for (const SourceSummary &source : *sources)
        lines.sources.emplace(source.id, source);
    for (const FoundDocument &document : found->documents)
        if (const auto done = lines.add(document); !done)
            return std::unexpected(done.error());
    Answer answer{std::move(lines.lines), found->total, found->unfinished, {}};
    if (!found->documents.empty() && !request.facets)
        return answer;
    return searchOverview(library, request.query).transform([&](SearchOverview overview) {
        answer.overview = std::move(overview);
        return std::move(answer);
    });
}

void print(const Answer &answer, const Request &request, bool isForPrograms)
{
    for (const QString &line : answer.lines)
        writeLine(stdout, line);
    if (answer.unfinished > 0)
        writeLine(stderr, u"lectern-cli search: the regular expression was given up in %1 documents"_s.arg(answer.unfinished));
    printHints(request.query, answer.total);
    if (request.facets)
        printFacets(*answer.overview, request.json);
    if (answer.lines.isEmpty() && answer.overview && !isForPrograms) {
        writeLine(stderr, u"lectern-cli search: nothing found"_s);
        printSuggestions(*answer.overview);
    }
}

} // namespace

int runSearch(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    if (arguments->has(u"grammar"_s))
        return printGrammar();
    const int limit = limitOf(*arguments);
    const auto order = orderOf(*arguments);
    if (arguments->words.size() < 2)
        return failed(usage.command, {ErrorCode::BadArgument, u"name a library and a query"_s});
    if (limit < 0)
        return failed(usage.command, {ErrorCode::BadArgument, u"--limit wants a number"_s});
    if (!order)
        return failed(usage.command, {ErrorCode::BadArgument, u"--order wants relevance, newest or oldest"_s});
    const QString text = arguments->words.mid(1).join(u' ');
    const auto query = parseQuery(text);
    if (!query)
        return printQueryError(text, query.error());
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const bool json = arguments->json() || (!arguments->has(u"text"_s) && !isatty(STDOUT_FILENO));
    const Request request{*query, *order, limit, json, arguments->has(u"facets"_s)};
    auto answer = answerTo(**library, request);
    if (!answer && answer.error().code == ErrorCode::Damaged) // the index was: it is an empty one by now
        answer = (*library)->refreshIndex(terminalProgress()).and_then([&] { return answerTo(**library, request); });
    if (!answer)
        return failed(usage.command, answer.error());
    print(*answer, request, arguments->json());
    return Done;
}

} // namespace lectern::cli
