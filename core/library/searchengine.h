// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/library/searchcatalogue.h"
#include "core/search/patternneed.h"
#include "core/search/query.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace lectern
{

/// Documents that match, by their places in a catalogue, ascending, with what they score.
struct MatchSet {
    std::vector<int> documents;
    std::vector<float> scores;

    void add(int document, float score)
    {
        documents.push_back(document);
        scores.push_back(score);
    }
};

/// Finds out which documents match a query. Words are ranked by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009; k1 = 1.2, b = 0.75) over
/// columns as one field with weights (title 10, text 1, footnotes and the like 0.2, authors, site and tags 4, notes 2); idf = ln(1 + (N − n + ½) / (n + ½)).
/// Scores of AND and OR add up; conditions score nothing. One search, one thread; regular expressions use all cores.
class SearchEngine
{
public:
    SearchEngine(LibraryPrivate &library, std::shared_ptr<const SearchCatalogue> catalogue, const Progress &progress)
        : m_library(library)
        , m_catalogue(std::move(catalogue))
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<MatchSet> evaluate(const SearchQuery &query);
    [[nodiscard]] int unfinished() const { return m_unfinished; } ///< documents in which a regular expression was given up

private:
    using Within = const std::vector<int> *; ///< the only documents that matter, or null for all

    [[nodiscard]] Result<MatchSet> node(const QueryNode &node, Within within);
    [[nodiscard]] Result<MatchSet> words(const QueryNode &node);
    [[nodiscard]] Result<MatchSet> indexed(const QueryNode &node);
    [[nodiscard]] Result<MatchSet> near(const QueryNode &node);
    [[nodiscard]] Result<MatchSet> listed(const QueryNode &node);
    [[nodiscard]] Result<MatchSet> conditions(const QueryNode &node, Within within);
    [[nodiscard]] Result<MatchSet> valueConditions(const QueryNode &node, Within within);
    [[nodiscard]] Result<MatchSet> pattern(const QueryNode &node, Within within);
    [[nodiscard]] Result<std::optional<std::vector<int>>> holding(const PatternNeed &need);
    [[nodiscard]] Result<MatchSet> all(const QueryNode &node, Within within);
    [[nodiscard]] Result<MatchSet> any(const QueryNode &node, Within within);
    [[nodiscard]] Result<MatchSet> none(const QueryNode &node, Within within);
    [[nodiscard]] MatchSet ranked(std::vector<float> frequencies) const;
    void addNotes(const QueryNode &node, std::vector<float> &frequencies) const;

    LibraryPrivate &m_library;
    std::shared_ptr<const SearchCatalogue> m_catalogue;
    const Progress &m_progress;
    int m_unfinished = 0;
};

/// Whether a note matches a part of a query by its words.
[[nodiscard]] bool matchesNote(const QueryNode &words, const SearchedNote &note);

/// Whether the field of a Value is about numbers of a kind.
[[nodiscard]] bool isOfKind(QueryField field, QuantityKind kind);

/// A regular expression of a query made ready, with bounds on how far it may backtrack.
[[nodiscard]] QRegularExpression boundedExpression(const QueryNode &pattern);

/// Where an expression matches a text, without empty matches; none, and `gaveUp`, where it backtracks too far.
[[nodiscard]] std::vector<Span> patternMatches(const QRegularExpression &expression, const QString &text, bool &gaveUp,
                                               int most = 0);

} // namespace lectern
