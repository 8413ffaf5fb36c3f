// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

namespace lectern
{

/// What a person may not expect of a query that can be read.
struct QueryHint {
    Span place; ///< in the query
    QString message; ///< translated
    QString better; ///< the whole query as it may be meant; empty if there is no better one
    bool operator==(const QueryHint &) const = default;
};

/// Hints for a query that `documents` match: that it holds nothing to search for; that signs behind a short name (C++, C#) are not searched; where
/// nothing was found, that an operator in small letters is a word. In order of places.
[[nodiscard]] std::vector<QueryHint> hintsFor(const SearchQuery &query, int documents);

} // namespace lectern
