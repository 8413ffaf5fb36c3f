// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/phrasematches.h"

#include "core/db/database.h"

#include <numeric>

#include <sqlite3.h>

namespace lectern
{

namespace
{

constexpr const char *sinkType = "lectern-matches";

struct MatchSink {
    const std::vector<IndexPhrase> &phrases;
    bool withCounts;
    bool withPlaces;
    size_t phrase = 0; ///< that is under way
    PhraseMatches found = {};
};

int takeDocument(const Fts5ExtensionApi *api, Fts5Context *fts, void *data)
{
    auto *sink = static_cast<MatchSink *>(data);
    PhraseMatch match;
    match.source = api->xRowid(fts);
    if (sink->withCounts) {
        if (sink->withPlaces)
            sink->found.places.emplace_back();
        Fts5PhraseIter place;
        int column = 0, position = 0;
        const int code = api->xPhraseFirst(fts, 0, &place, &column, &position);
        if (code != SQLITE_OK)
            return code;
        for (; column >= 0; api->xPhraseNext(fts, &place, &column, &position)) {
            if (size_t(column) >= PhraseMatch::columns)
                continue;
            ++match.counts[size_t(column)];
            if (sink->withPlaces) {
                const IndexPhrase &phrase = sink->phrases[sink->phrase];
                const int start = position + phrase.shift;
                sink->found.places.back().push_back({column, start, start + phrase.length});
            }
        }
    }
    sink->found.documents.push_back(match);
    return SQLITE_OK;
}

/// SELECT lectern_matches(search, sink): on the first row it takes all, of one phrase after the other.
void matchFunction(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *sink = count == 1 ? static_cast<MatchSink *>(sqlite3_value_pointer(values[0], sinkType)) : nullptr;
    int code = sink && size_t(api->xPhraseCount(fts)) == sink->phrases.size() ? SQLITE_OK : SQLITE_MISUSE;
    for (int phrase = 0; code == SQLITE_OK && size_t(phrase) < sink->phrases.size(); ++phrase) {
        sink->phrase = size_t(phrase);
        code = api->xQueryPhrase(fts, phrase, sink, takeDocument);
    }
    if (code != SQLITE_OK)
        sqlite3_result_error_code(context, code);
}

/// Counts the places of a document, each once.
void count(PhraseMatch &match, std::vector<PhrasePlace> &places)
{
    std::ranges::sort(places);
    const auto same = std::ranges::unique(places);
    places.erase(same.begin(), same.end());
    match.counts = {};
    for (const PhrasePlace &place : places)
        ++match.counts[size_t(place.column)];
}

/// Puts the documents of several phrases in order, each once.
PhraseMatches united(const PhraseMatches &found)
{
    std::vector<size_t> order(found.documents.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return found.documents[i].source; });
    PhraseMatches all;
    for (const size_t i : order) {
        if (all.documents.empty() || all.documents.back().source != found.documents[i].source) {
            all.documents.push_back(found.documents[i]);
            all.places.emplace_back();
        }
        all.places.back().insert(all.places.back().end(), found.places[i].begin(), found.places[i].end());
    }
    for (size_t i = 0; i < all.documents.size(); ++i)
        count(all.documents[i], all.places[i]);
    return all;
}

QByteArray matchExpression(const std::vector<IndexPhrase> &phrases, const char *filter)
{
    QByteArray any;
    for (const IndexPhrase &phrase : phrases)
        any += any.isEmpty() ? phrase.text : " OR " + phrase.text;
    return *filter ? QByteArray("{") + filter + "} : (" + any + ')' : any;
}

} // namespace

bool registerMatchFunction(fts5_api *api)
{
    return api->xCreateFunction(api, "lectern_matches", nullptr, matchFunction, nullptr) == SQLITE_OK;
}

Result<PhraseMatches> phraseMatches(Database &database, SearchTable table, const std::vector<IndexPhrase> &phrases,
                                    const char *filter, bool withPlaces)
{
    if (phrases.empty())
        return {};
    const char *sql = table == SearchTable::Words
        ? "SELECT lectern_matches(search, ?2) FROM search WHERE search MATCH ?1"
        : "SELECT lectern_matches(search_characters, ?2) FROM search_characters WHERE search_characters MATCH ?1";
    const bool isOne = phrases.size() == 1;
    MatchSink sink{phrases, table == SearchTable::Words, withPlaces || !isOne};
    const QByteArray query = matchExpression(phrases, filter);
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, query.constData(), int(query.size()), SQLITE_STATIC);
        sqlite3_bind_pointer(statement, 2, &sink, sinkType, nullptr);
        code = sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return std::unexpected(databaseError(database.handle(), database.path(), code));
    if (isOne)
        return std::move(sink.found);
    PhraseMatches all = united(sink.found);
    if (!withPlaces)
        all.places.clear();
    return all;
}

} // namespace lectern
