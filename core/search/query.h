// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/valuerange.h"
#include "core/search/queryfield.h"
#include "core/search/tokens.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

namespace lectern
{

/// A run of words and characters that must stand side by side.
struct SearchTerm {
    QString text; ///< folded, without punctuation at its ends
    std::vector<Token> tokens; ///< of `text`; the first and last is a Character, Word or Number
    bool prefix = false; ///< the last word may go on: `work*`
    bool operator==(const SearchTerm &) const = default;
};

/// A part of a query: a tree.
struct QueryNode {
    enum class Kind {
        Words, ///< any of `terms` stands in `field`: one, or the forms of a word
        Pattern, ///< the regular expression `text` matches
        Name, ///< the language (also `zh` of zh-Hans) or the kind of a claim is `text`
        Days, ///< the document's date lies in `days`
        Value, ///< a number of the kind of `field` lies in `value`
        And, ///< all `parts`
        Or, ///< any of `parts`
        Not, ///< not parts[0]
        Near ///< the two `parts`, both Words, at most `distance` words and characters between them, in either order
    };
    Kind kind = Kind::And;
    Span place; ///< in the query
    QueryField field = QueryField::Any;
    std::vector<SearchTerm> terms;
    QString text;
    bool ignoresCase = false; ///< of a Pattern
    ValueRange value;
    DayRange days;
    int distance = 0;
    std::vector<QueryNode> parts;
    bool operator==(const QueryNode &) const = default;
};

/// What a person searches for, made by parseQuery(). A value; thread-safe.
struct SearchQuery {
    QString text; ///< as it was written
    QueryNode root; ///< an And without parts if there is nothing to look for

    [[nodiscard]] bool isEmpty() const { return root.kind == QueryNode::Kind::And && root.parts.empty(); }
    bool operator==(const SearchQuery &) const = default;
};

/// Why a query cannot be read, and where.
struct QueryError {
    Span place; ///< UTF-16 units of the query; empty at its end where something is missing
    QString message; ///< translated: what was found, and what was expected
    bool operator==(const QueryError &) const = default;
};

/// The grammar; capital operators only, brackets, quotation marks, colons and signs also full-width:
///
///     query     = or                                      nothing at all is a query that finds nothing
///     or        = and { ( "OR" | "||" | "|" ) and }
///     and       = near { [ "AND" | "&&" ] near }          parts side by side must all be there
///     near      = not [ "NEAR" [ "/" n ] not ]            both Words; n words and characters between them at most (10)
///     not       = [ "NOT" | "-" | "!" ] atom              the signs without a space behind them; -5 is a number
///     atom      = "(" or ")" | field ":" condition | "/" regular expression "/" [ "i" ] | words
///     words     = phrase | "~" word | word
///     phrase    = '"' text '"' [ "*" ]                    also “…”, „…“ and 「…」
///     word      = text without white space or quotation marks [ "*" ]
///     field     = a name of resources/lexicon/search-fields.tsv: title 标题 author 作者 …
///     condition = words                                   title author site tag note entity speaker
///               | range                                   date: days; money percent ratio count measure duration point number: numbers
///               | name                                    lang: zh zh-Hans zh-Hant en; kind: fact forecast opinion advice
///               | "(" or ")"                              of words or values: the field holds for all of them
///     range     = bound [ ".." [ bound ] ] | ".." bound | ( ">" | ">=" | "≥" | "<" | "<=" | "≤" | "=" ) bound
///
/// - A word or phrase is found as core/search/tokens.h has it: Han, kana and hangul as substrings, runs of Latin letters and of digits whole;
///   any other punctuation counts as one break. Folded like the index (case, width, accents, script, glosses, compatibility characters).
///   A sentence's end inside stands for that of a sentence or paragraph: a quotation of two sentences is found where the second follows the first.
/// - `*` behind a word of Latin letters or digits: it may go on. `~word`: also its English forms (resources/lexicon/search-forms.tsv).
/// - Words without a field are looked for in the text, the title, authors, site, summary and tags, and in notes with their tags.
/// - Bounds of numbers are what core/extract/quantities.h reads, `1e8 USD`, `10亿`, `20%`; a unit in a bound is part of the condition. All known ends of
///   a number must lie within (core/extract/valuerange.h). Bounds of days are years, halves, quarters, months or days: `2024..2025`, `2024-Q4`, `>2024-06-30`.
/// - A regular expression (PCRE) is matched on the reading projection of the visible text, block by block on a line of its own each; `i` leaves case aside. `\/` is a slash.
/// - Names of kinds and languages have Chinese spellings too, rows of resources/lexicon/search-values.tsv. NEAR is for the text and the title.
/// - A word that is all punctuation is left out. At most 10,000 characters and brackets 50 deep.
/// - A word before a colon that is no field is an error if it is of Latin letters and the colon is an ASCII one with text behind it (but `://`).
///
/// O(length). The error is the first from the left.
[[nodiscard]] std::expected<SearchQuery, QueryError> parseQuery(const QString &query);

/// One phrase, taken literally whatever stands in it: a name of a list.
[[nodiscard]] SearchQuery literalQuery(const QString &phrase);

/// `text` as a phrase of the grammar: in quotation marks, with those within it as spaces.
[[nodiscard]] QString quotedForQuery(const QString &text);

/// A line of the page that explains the grammar, translated: what is written, what it finds, and an example to try.
struct QueryHelpRow {
    QString form;
    QString meaning;
    QString example;
};
[[nodiscard]] std::vector<QueryHelpRow> queryHelp();

/// The terms whose places are marked as hits of the query: of its Words without a field that stand under no Not.
[[nodiscard]] std::vector<SearchTerm> markedTerms(const SearchQuery &query);

/// A short text (a query, a title, a note) folded as the index folds documents.
[[nodiscard]] QString foldForSearch(const QString &text);

} // namespace lectern
