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

/// Where it stands: the column and the position of its first token.
struct PhrasePlace {
    int column = 0;
    int position = 0;
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

/// All documents of the index in which a phrase stands (fts5Phrase()). Goes through FTS5's own iteration (xQueryPhrase) in one call of a function, which is several times faster than
/// a row of SQL each. `filter` names the only column, or is empty. Errors: those of Database.
[[nodiscard]] Result<PhraseMatches> phraseMatches(Database &database, SearchTable table, const QByteArray &phrase,
                                                  const char *filter = "", bool withPlaces = false);

[[nodiscard]] bool registerMatchFunction(fts5_api *api); ///< by registerTokenizer()

} // namespace lectern
