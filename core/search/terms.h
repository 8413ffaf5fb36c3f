// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

#include <vector>

namespace lectern
{

/// The term of a word or phrase as it was written: folded, without punctuation at its ends. None for punctuation alone.
[[nodiscard]] std::vector<SearchTerm> termsOf(const QString &text, bool prefix = false);

/// Whether a term stands at a token of a folded text.
[[nodiscard]] bool standsAt(QStringView folded, const std::vector<Token> &all, size_t at, const SearchTerm &term);

/// Every place of a term in a folded text, in order; several may overlap.
[[nodiscard]] std::vector<Span> occurrences(const SearchTerm &term, QStringView folded);
/// Of any of several terms, no two the same.
[[nodiscard]] std::vector<Span> occurrences(const std::vector<SearchTerm> &terms, QStringView folded);
[[nodiscard]] bool occurs(const SearchTerm &term, QStringView folded);

/// The places of both terms with at most `distance` tokens between them, counting those that hasPosition().
[[nodiscard]] std::vector<Span> nearOccurrences(const SearchTerm &a, const SearchTerm &b, int distance, QStringView folded);

} // namespace lectern
