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
    packed.facts = lectern::packed(searchFactsOf(extraction));
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
        .and_then([&] {
            return m_database->run("INSERT INTO search_values (source, facts) VALUES (?, ?)", id.value, search.facts.values);
        })
        .and_then([&] {
            return m_database->run("INSERT INTO search_names (source, facts) VALUES (?, ?)", id.value, search.facts.names);
        })
        .and_then([&] {
            return m_database->run("INSERT INTO search_sentences (source, spans) VALUES (?, ?)", id.value, search.sentences);
        });
}

Result<void> SearchIndex::putFacts(SourceId id, const PackedFacts &facts)
{
    return m_database->run("UPDATE search_values SET facts = ? WHERE source = ?", facts.values, id.value).and_then([&] {
        return m_database->run("UPDATE search_names SET facts = ? WHERE source = ?", facts.names, id.value);
    });
}

Result<void> SearchIndex::remove(SourceId id)
{
    Result<void> done;
    for (const char *sql : {"DELETE FROM search WHERE rowid = ?", "DELETE FROM search_characters WHERE rowid = ?",
                            "DELETE FROM search_documents WHERE source = ?", "DELETE FROM search_fields WHERE source = ?",
                            "DELETE FROM search_values WHERE source = ?", "DELETE FROM search_names WHERE source = ?",
                            "DELETE FROM search_sentences WHERE source = ?"})
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

/// A term's phrases: also those in which its first character is the last of several, behind each character that the index has before it.
Result<std::vector<IndexPhrase>> SearchIndex::phrasesOf(const SearchTerm &term) const
{
    std::vector<IndexPhrase> phrases{fts5Phrase(term)};
    const QString runEnd = runEndOf(term);
    if (runEnd.isEmpty())
        return phrases;
    const auto before = m_database->rows(
        "SELECT term FROM search_character_words AS known WHERE EXISTS (SELECT 1 FROM search_words WHERE term = known.term || ?)",
        [](const Statement &row) { return row.text(0); }, runEnd);
    if (!before)
        return std::unexpected(before.error());
    for (const QString &character : *before)
        phrases.push_back(fts5PhraseBehind(character, term));
    return phrases;
}

Result<PhraseMatches> SearchIndex::matches(const SearchTerm &term, const char *filter, bool withPlaces) const
{
    if (isCharacter(term) && !*filter && !withPlaces)
        return phraseMatches(*m_database, SearchTable::Characters, std::vector<IndexPhrase>{{fts5Character(term), 0, 1}});
    return phrasesOf(term).and_then([&](const std::vector<IndexPhrase> &phrases) {
        return phraseMatches(*m_database, SearchTable::Words, phrases, filter, withPlaces);
    });
}

Result<std::optional<PhraseMatches>> SearchIndex::partMatches(const QString &part) const
{
    constexpr size_t mostWords = 5'000;
    // All terms but the pairs of Han characters, which no word begins like: what is before, between and behind their two blocks.
    const auto words = m_database->rows(
        "SELECT term FROM search_words WHERE term >= '0' AND term < char(0x3400) AND instr(term, ?1)"
        " UNION ALL SELECT term FROM search_words"
        " WHERE term >= char(0x4dc0) AND term < char(0x4e00) AND instr(term, ?1)"
        " UNION ALL SELECT term FROM search_words WHERE term >= char(0xa000) AND instr(term, ?1)",
        [](const Statement &row) { return IndexPhrase{'"' + row.text(0).toUtf8() + '"', 0, 1}; }, part);
    if (!words || words->size() > mostWords)
        return words ? Result<std::optional<PhraseMatches>>(std::nullopt) : std::unexpected(words.error());
    return phraseMatches(*m_database, SearchTable::Words, *words).transform([](PhraseMatches &&found) {
        return std::optional(std::move(found));
    });
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

Result<void> SearchIndex::eachValues(const std::function<void(const IndexedFacts &)> &take) const
{
    return m_database
        ->rows("SELECT source, facts FROM search_values ORDER BY source",
               [&](const Statement &row) {
                   take({{row.integer(0)}, unpacked({row.bytes(1), {}})});
                   return true;
               })
        .transform([](const std::vector<bool> &) {});
}

Result<void> SearchIndex::eachNames(const std::function<void(const IndexedFacts &)> &take) const
{
    return m_database
        ->rows("SELECT source, facts FROM search_names ORDER BY source",
               [&](const Statement &row) {
                   take({{row.integer(0)}, unpacked({{}, row.bytes(1)})});
                   return true;
               })
        .transform([](const std::vector<bool> &) {});
}

Result<SearchFacts> SearchIndex::values(SourceId id) const
{
    return m_database
        ->row(
            "SELECT facts FROM search_values WHERE source = ?", [](const Statement &row) { return unpacked({row.bytes(0), {}}); },
            id.value)
        .transform([](std::optional<SearchFacts> &&facts) { return std::move(facts).value_or(SearchFacts()); });
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
