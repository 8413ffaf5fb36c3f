// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "core/db/database.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString toFts5(const std::vector<SearchTerm> &terms)
{
    QStringList strings;
    for (const SearchTerm &term : terms)
        strings.push_back(u'"' + QString(term.text).replace(u'"', u"\"\""_s) + (term.prefix ? u"\" *"_s : u"\""_s));
    return strings.join(u" AND "_s);
}

} // namespace

PackedSearch packSearch(const ParsedDocument &document, const Metadata &meta)
{
    const SearchText text = makeSearchText(document);
    const QString &folded = text.projection.text();
    PackedSearch packed;
    packed.title = foldForSearch(meta.title);
    packed.about = foldForSearch((meta.authors + QStringList{meta.site, meta.summary} + meta.tags).join(u'\n'));
    qsizetype from = 0;
    for (const Span aside : text.asides) {
        packed.body += QStringView(folded).sliced(from, aside.start - from);
        packed.aside += QStringView(folded).sliced(aside.start, aside.length());
        packed.aside += u'\n';
        from = aside.end;
    }
    packed.body += QStringView(folded).sliced(from);
    packed.sentences = SentenceMap(document).toBytes();
    return packed;
}

Result<void> SearchIndex::put(SourceId id, const PackedSearch &search)
{
    return remove(id)
        .and_then([&] {
            return m_database->run("INSERT INTO search (rowid, title, body, aside, about) VALUES (?, ?, ?, ?, ?)", id.value,
                                   search.title, search.body, search.aside, search.about);
        })
        .and_then([&] {
            return m_database->run("INSERT INTO search_sentences (source, spans) VALUES (?, ?)", id.value, search.sentences);
        });
}

Result<void> SearchIndex::remove(SourceId id)
{
    return m_database->run("DELETE FROM search WHERE rowid = ?", id.value).and_then([&] {
        return m_database->run("DELETE FROM search_sentences WHERE source = ?", id.value);
    });
}

Result<std::vector<RankedSource>> SearchIndex::match(const std::vector<SearchTerm> &terms, int limit) const
{
    if (terms.empty())
        return {};
    const auto read = [](const Statement &row) { return RankedSource{{row.integer(0)}, -row.real(1)}; };
    return m_database->rows("SELECT rowid, bm25(search, 10.0, 1.0, 0.2, 4.0) AS rank FROM search WHERE search MATCH ?"
                            " ORDER BY rank, rowid LIMIT ?",
                            read, toFts5(terms), limit);
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
