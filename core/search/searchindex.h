// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/search/query.h"
#include "core/search/searchtext.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace lectern
{

class Database;

/// A document as it is written to the full-text index, made by packSearch() away from the writer's thread. All folded.
struct PackedSearch {
    QString title;
    QString body;
    QString aside; ///< footnotes, references, boilerplate, code
    QString about; ///< authors, site, tags
    QByteArray sentences; ///< the SentenceMap
};

[[nodiscard]] PackedSearch packSearch(const ParsedDocument &document, const Metadata &meta);

struct RankedSource {
    SourceId source;
    double score = 0.0; ///< higher is better
};

/// The full-text index, two tables of the index file: FTS5 over single Han characters and whole words, and the sentences in which hits are
/// shown. Hits themselves are found by scanning a document. Writing calls stand in the caller's transaction. Errors: those of Database.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) ///< not owned; has the tokenizer (core/search/fts5tokenizer.h)
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<void> put(SourceId id, const PackedSearch &search);
    [[nodiscard]] Result<void> remove(SourceId id);

    /// Documents where all terms occur, best first, by BM25: a word in the title weighs most, one in a footnote little.
    [[nodiscard]] Result<std::vector<RankedSource>> match(const std::vector<SearchTerm> &terms, int limit) const;
    [[nodiscard]] Result<SentenceMap> sentences(SourceId id) const; ///< empty if there is none

private:
    Database *m_database;
};

} // namespace lectern
