// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"

namespace lectern
{

/// What was perhaps meant by words of a query that stand in no document: for Latin words those of the index at most two changes away (one in words of up to four letters), where a change puts in, leaves out, replaces a
/// letter or swaps two (Damerau); for runs of Han characters those that differ in one. Best first: fewest changes, then most documents.
[[nodiscard]] Result<std::vector<QuerySuggestion>> suggestionsFor(LibraryPrivate &library, const SearchQuery &query,
                                                                  const Progress &progress);

/// The number of changes that make one text of another (optimal string alignment), or `limit` + 1 if it takes more.
[[nodiscard]] int changesBetween(QStringView a, QStringView b, int limit);

} // namespace lectern
