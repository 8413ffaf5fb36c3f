// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"

#include <expected>

namespace lectern
{

/// A value of a facet that narrows a search down.
struct FacetCondition {
    FacetKind kind = FacetKind::Site;
    QString value;
    QString label; ///< for people
    bool operator==(const FacetCondition &other) const { return kind == other.kind && value == other.value; }
};

/// What the search page asks: words, what they were narrowed down by, and in what order documents come.
struct SearchAsk {
    QString words; ///< a query as it was typed
    std::vector<FacetCondition> conditions;
    SourceId within; ///< this document alone; none: all
    QString title; ///< of that document
    SearchOrder order = SearchOrder::Relevance;
    bool operator==(const SearchAsk &other) const
    {
        return words == other.words && conditions == other.conditions && within == other.within && order == other.order;
    }

    /// With the conditions in the query language.
    [[nodiscard]] QString query() const;
    /// Reads the words, then all. Places of the error are those of the words.
    [[nodiscard]] std::expected<SearchQuery, QueryError> parsed() const;
};

/// An ask and the row that was under work, as the window's history keeps it.
struct SearchPlace {
    SearchAsk ask;
    int documents = 0; ///< that were on show
    SourceId source; ///< of the row; none: no row
    Span span; ///< of the row's hit
    bool operator==(const SearchPlace &) const = default;
};

[[nodiscard]] QString toText(const SearchPlace &place); ///< JSON in one line
[[nodiscard]] SearchPlace searchPlaceFromText(const QString &text); ///< an empty ask for what is no place

} // namespace lectern
