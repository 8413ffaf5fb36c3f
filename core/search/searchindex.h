// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/search/phrasematches.h"
#include "core/search/query.h"
#include "core/search/searchfacts.h"
#include "core/search/searchtext.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace lectern
{

class Database;

/// A document as it is written to the full-text index, made by packSearch() away from the writer's thread. Texts are folded, UTF-8.
struct PackedSearch {
    QByteArray title;
    QByteArray body;
    QByteArray aside; ///< footnotes, references, boilerplate, code
    QByteArray about; ///< authors, site, summary, tags
    QByteArray characters; ///< each Character of these once, parted by tokenSeparator
    int length = 0; ///< tokens
    qint64 textKey = 0; ///< textKeyOf()
    Metadata meta; ///< as it is shown
    QByteArray sentences; ///< the SentenceMap
    PackedFacts facts;
};

[[nodiscard]] PackedSearch packSearch(const ParsedDocument &document, const Metadata &meta, const Extraction &extraction = {});

/// The first 64 bits of a SHA-256 in hexadecimal: tells whether an index entry is of a text.
[[nodiscard]] qint64 textKeyOf(const QByteArray &textSha256);

/// What ranking needs of every document.
struct IndexedDocument {
    SourceId source;
    qint64 textKey = 0;
    int length = 0; ///< tokens
    qint64 day = 0; ///< of publication, QDate::toJulianDay(); 0 if it has no date
    bool operator==(const IndexedDocument &) const = default;
};

/// What conditions and facets need of every document.
struct IndexedFields {
    SourceId source;
    QString title, site, language;
    QStringList authors, tags;
};

struct IndexedFacts {
    SourceId source;
    SearchFacts facts;
};

/// The full-text index, tables of the index file: FTS5 over pairs of Han characters and whole words, FTS5 over single characters without places, the
/// fields and facts of documents, and the sentences in which hits are shown. Writing calls stand in the caller's transaction. Errors: those of Database.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) ///< not owned; has the tokenizer (core/search/fts5tokenizer.h)
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<void> put(SourceId id, const PackedSearch &search);
    [[nodiscard]] Result<void> putFacts(SourceId id,
                                        const PackedFacts &facts); ///< after a decision; nothing if the document is not there
    [[nodiscard]] Result<void> remove(SourceId id);

    /// A step of merging the full-text tables to one segment, which makes them smaller and the first search after opening faster; some 50 ms.
    /// `start` begins anew. False when there is nothing left to do. Its own transaction.
    [[nodiscard]] Result<bool> tidy(bool start);

    /// Where a term stands. One of a single Character has no counts and places unless it is asked for places, or in some
    /// columns (`filter`, "" for all), which takes a tenth of a second, as does one that begins with a Character before a Break.
    [[nodiscard]] Result<PhraseMatches> matches(const SearchTerm &term, const char *filter = "", bool withPlaces = false) const;

    /// The documents with a word or number that holds a text (folded, of letters or digits); none known if these words are very many.
    [[nodiscard]] Result<std::optional<PhraseMatches>> partMatches(const QString &part) const;

    /// By id, ascending.
    [[nodiscard]] Result<std::vector<IndexedDocument>> documents() const;
    [[nodiscard]] Result<std::vector<IndexedFields>> fields() const;
    /// Half of the facts of every document, handed on one after the other.
    [[nodiscard]] Result<void> eachValues(const std::function<void(const IndexedFacts &)> &take) const; ///< kinds and numbers
    [[nodiscard]] Result<void> eachNames(const std::function<void(const IndexedFacts &)> &take) const; ///< entities and speakers
    [[nodiscard]] Result<SearchFacts> values(SourceId id) const; ///< kinds and numbers; empty if there is none
    [[nodiscard]] Result<std::optional<IndexedFields>> fields(SourceId id) const;

    [[nodiscard]] Result<SentenceMap> sentences(SourceId id) const; ///< empty if there is none

private:
    [[nodiscard]] Result<std::vector<IndexPhrase>> phrasesOf(const SearchTerm &term) const;

    Database *m_database;
};

/// Whether a term is a single Character.
[[nodiscard]] bool isCharacter(const SearchTerm &term);

} // namespace lectern
