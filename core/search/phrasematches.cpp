// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/phrasematches.h"

#include "core/db/database.h"

#include <sqlite3.h>

namespace lectern
{

namespace
{

constexpr const char *sinkType = "lectern-matches";

struct MatchSink {
    PhraseMatches found;
    bool withCounts = true;
    bool withPlaces = false;
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
            if (sink->withPlaces)
                sink->found.places.back().push_back({column, position});
        }
    }
    sink->found.documents.push_back(match);
    return SQLITE_OK;
}

/// SELECT lectern_matches(search, sink): on the first row it takes all.
void matchFunction(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *sink = count == 1 ? static_cast<MatchSink *>(sqlite3_value_pointer(values[0], sinkType)) : nullptr;
    const int code = sink ? api->xQueryPhrase(fts, 0, sink, takeDocument) : SQLITE_MISUSE;
    if (code != SQLITE_OK)
        sqlite3_result_error_code(context, code);
}

} // namespace

bool registerMatchFunction(fts5_api *api)
{
    return api->xCreateFunction(api, "lectern_matches", nullptr, matchFunction, nullptr) == SQLITE_OK;
}

Result<PhraseMatches> phraseMatches(Database &database, SearchTable table, const QByteArray &phrase, const char *filter,
                                    bool withPlaces)
{
    const char *sql = table == SearchTable::Words
        ? "SELECT lectern_matches(search, ?2) FROM search WHERE search MATCH ?1"
        : "SELECT lectern_matches(search_characters, ?2) FROM search_characters WHERE search_characters MATCH ?1";
    MatchSink sink;
    sink.withCounts = table == SearchTable::Words;
    sink.withPlaces = withPlaces;
    const QByteArray query = *filter ? QByteArray("{") + filter + "} : " + phrase : phrase;
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
    return std::move(sink.found);
}

} // namespace lectern
