// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <array>
#include <vector>

struct fts5_api;

namespace lectern
{

class Database;

/// How often a phrase stands in each column of a document.
struct PhraseMatch {
    static constexpr size_t columns = 4; ///< body, title, aside, about
    qint64 source = 0;
    std::array<int, columns> counts{};
};

/// Where it stands: the column, the position of its first token and that behind its last.
struct PhrasePlace {
    int column = 0;
    int position = 0;
    int end = 0;
    auto operator<=>(const PhrasePlace &) const = default;
};

struct PhraseMatches {
    std::vector<PhraseMatch> documents; ///< by id, ascending
    std::vector<std::vector<PhrasePlace>> places; ///< of each, in order; only where they were asked for
};

enum class SearchTable {
    Words, ///< with positions
    Characters ///< documents only: no counts, no places
};

/// What FTS5 looks for, to find a term.
struct IndexPhrase {
    QByteArray text; ///< in FTS5's language
    int shift = 0; ///< positions from its first token to that of the term
    int length = 1; ///< positions that the term takes
};

/// All documents of the index in which one of several phrases stands; a place that several have counts once. Goes through FTS5's own iteration (xQueryPhrase)
/// in one call of a function, which is several times faster than a row of SQL each. `filter` names the only columns, or is empty. Errors: those of Database.
[[nodiscard]] Result<PhraseMatches> phraseMatches(Database &database, SearchTable table, const std::vector<IndexPhrase> &phrases,
                                                  const char *filter = "", bool withPlaces = false);

[[nodiscard]] bool registerMatchFunction(fts5_api *api); ///< by registerTokenizer()

} // namespace lectern
