// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/tokens.h"

#include <QString>

#include <vector>

namespace lectern
{

/// A run of words and characters that must stand side by side.
struct SearchTerm {
    QString text; ///< folded, without punctuation at its ends
    std::vector<Token> tokens; ///< of `text`; Character, Word, Number and Break only
    bool prefix = false; ///< the last word may go on: `work*`
    bool operator==(const SearchTerm &) const = default;
};

/// What a person searches for. All terms must occur.
struct SearchQuery {
    std::vector<SearchTerm> terms; ///< empty if there is nothing to look for
    bool operator==(const SearchQuery &) const = default;
};

/// The grammar:
///
///     query   = { phrase | word }          all must occur
///     phrase  = '"' text '"' ['*']         also “…” and „…“; one left open ends with the query
///     word    = text without white space or quotation marks ['*']
///     '*'     the last word of Latin letters or digits may go on
///
/// Folded like the index (case, width, accents, script, glosses). A sentence's end inside a phrase or word parts it in two terms.
[[nodiscard]] SearchQuery parseQuery(const QString &query);

/// The query in FTS5's language: each term a string, joined by AND.
[[nodiscard]] QString toFts5(const SearchQuery &query);

/// Every place where a term stands in a folded text, found by scanning it: spans of that text, in order, no two the same.
[[nodiscard]] std::vector<Span> occurrences(const SearchQuery &query, QStringView folded);

/// Whether all terms stand in a folded text; false for a query without terms.
[[nodiscard]] bool allOccur(const SearchQuery &query, QStringView folded);

/// A short text (a query, a title, a note) folded as the index folds documents.
[[nodiscard]] QString foldForSearch(const QString &text);

} // namespace lectern
