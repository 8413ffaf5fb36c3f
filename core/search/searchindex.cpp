// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "core/db/database.h"
#include "core/search/fts5tokenizer.h"

#include <set>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Counts the tokens of a folded text and gathers its characters.
int gather(const QByteArray &folded, std::set<QByteArrayView> &characters)
{
    int count = 0;
    TokenScanner<QByteArrayView> scanner(folded);
    for (Token token; scanner.next(token); ++count)
        if (token.kind == TokenKind::Character)
            characters.insert(QByteArrayView(folded).sliced(token.span.start, token.span.length()));
    return count;
}

IndexedFields readFields(const Statement &row)
{
    const auto list = [&](int column) { return row.text(column).split(u'\n', Qt::SkipEmptyParts); };
    return {{row.integer(0)}, row.text(1), row.text(2), row.text(3), list(4), list(5)};
}

} // namespace

bool isCharacter(const SearchTerm &term)
{
    return term.tokens.size() == 1 && term.tokens.front().kind == TokenKind::Character;
}

qint64 textKeyOf(const QByteArray &textSha256)
{
    return qint64(textSha256.first(std::min<qsizetype>(16, textSha256.size())).toULongLong(nullptr, 16));
}

PackedSearch packSearch(const ParsedDocument &document, const Metadata &meta, const Extraction &extraction)
{
    const SearchColumns columns(makeSearchText(document));
    PackedSearch packed;
    packed.title = foldForSearch(meta.title).toUtf8();
    packed.about = foldForSearch((meta.authors + QStringList{meta.site, meta.summary} + meta.tags).join(u'\n')).toUtf8();
    packed.body = columns.body.text.toUtf8();
    packed.aside = columns.aside.text.toUtf8();
    std::set<QByteArrayView> characters;
    for (const QByteArray *text : {&packed.title, &packed.body, &packed.aside, &packed.about})
        packed.length += gather(*text, characters);
    for (const QByteArrayView character : characters)
        packed.characters.append(character).append(tokenSeparator);
    packed.textKey = textKeyOf(document.source.textSha256);
    packed.meta = meta;
    packed.sentences = SentenceMap(document).toBytes();
    packed.facts = toBytes(searchFactsOf(extraction));
    return packed;
}

Result<void> SearchIndex::put(SourceId id, const PackedSearch &search)
{
    const Metadata &meta = search.meta;
    return remove(id)
        .and_then([&] {
            return m_database->run("INSERT INTO search (rowid, title, body, aside, about) VALUES (?, CAST(? AS TEXT),"
                                   " CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))",
                                   id.value, search.title, search.body, search.aside, search.about);
        })
        .and_then([&] {
            return m_database->run("INSERT INTO search_characters (rowid, characters) VALUES (?, CAST(? AS TEXT))", id.value,
                                   search.characters);
        })
        .and_then([&] {
            return m_database->run("INSERT INTO search_documents (source, text_key, length, day) VALUES (?, ?, ?, ?)", id.value,
                                   search.textKey, search.length, meta.date.isValid() ? meta.date.toJulianDay() : 0);
        })
        .and_then([&] {
            return m_database->run(
                "INSERT INTO search_fields (source, title, site, language, authors, tags) VALUES (?, ?, ?, ?, ?, ?)", id.value,
                meta.title, meta.site, meta.language, meta.authors.join(u'\n'), meta.tags.join(u'\n'));
        })
        .and_then(
            [&] { return m_database->run("INSERT INTO search_facts (source, facts) VALUES (?, ?)", id.value, search.facts); })
        .and_then([&] {
            return m_database->run("INSERT INTO search_sentences (source, spans) VALUES (?, ?)", id.value, search.sentences);
        });
}

Result<void> SearchIndex::putFacts(SourceId id, const QByteArray &facts)
{
    return m_database->run("UPDATE search_facts SET facts = ? WHERE source = ?", facts, id.value);
}

Result<void> SearchIndex::remove(SourceId id)
{
    Result<void> done;
    for (const char *sql : {"DELETE FROM search WHERE rowid = ?", "DELETE FROM search_characters WHERE rowid = ?",
                            "DELETE FROM search_documents WHERE source = ?", "DELETE FROM search_fields WHERE source = ?",
                            "DELETE FROM search_facts WHERE source = ?", "DELETE FROM search_sentences WHERE source = ?"})
        done = done.and_then([&] { return m_database->run(sql, id.value); });
    return done;
}

Result<bool> SearchIndex::tidy(bool start)
{
    constexpr int pages = 500;
    bool goesOn = false;
    for (const char *sql : {"INSERT INTO search (search, rank) VALUES ('merge', ?)",
                            "INSERT INTO search_characters (search_characters, rank) VALUES ('merge', ?)"}) {
        // FTS5 tells only so whether it had anything to do ("The 'merge' command", www.sqlite.org/fts5.html).
        const int before = sqlite3_total_changes(m_database->handle());
        if (const auto done = m_database->run(sql, start ? -pages : pages); !done)
            return std::unexpected(done.error());
        goesOn = goesOn || sqlite3_total_changes(m_database->handle()) - before >= 2;
    }
    return goesOn;
}

Result<PhraseMatches> SearchIndex::matches(const SearchTerm &term, const char *filter, bool withPlaces) const
{
    if (!isCharacter(term))
        return phraseMatches(*m_database, SearchTable::Words, fts5Phrase(term), filter, withPlaces);
    if (*filter || withPlaces)
        return phraseMatches(*m_database, SearchTable::Words, fts5Phrase(term), filter, withPlaces);
    return phraseMatches(*m_database, SearchTable::Characters, fts5Character(term));
}

Result<std::vector<IndexedDocument>> SearchIndex::documents() const
{
    return m_database->rows("SELECT source, text_key, length, day FROM search_documents ORDER BY source",
                            [](const Statement &row) {
                                return IndexedDocument{{row.integer(0)}, row.integer(1), int(row.integer(2)), row.integer(3)};
                            });
}

Result<std::vector<IndexedFields>> SearchIndex::fields() const
{
    return m_database->rows("SELECT source, title, site, language, authors, tags FROM search_fields ORDER BY source", readFields);
}

Result<std::optional<IndexedFields>> SearchIndex::fields(SourceId id) const
{
    return m_database->row("SELECT source, title, site, language, authors, tags FROM search_fields WHERE source = ?", readFields,
                           id.value);
}

Result<std::vector<IndexedFacts>> SearchIndex::facts() const
{
    return m_database->rows("SELECT source, facts FROM search_facts ORDER BY source", [](const Statement &row) {
        return IndexedFacts{{row.integer(0)}, searchFactsFromBytes(row.bytes(1))};
    });
}

Result<SentenceMap> SearchIndex::sentences(SourceId id) const
{
    return m_database
        ->row(
            "SELECT spans FROM search_sentences WHERE source = ?", [](const Statement &row) { return SentenceMap(row.bytes(0)); },
            id.value)
        .transform([](std::optional<SentenceMap> &&map) { return std::move(map).value_or(SentenceMap()); });
}

} // namespace lectern
