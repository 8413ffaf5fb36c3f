// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/library/searchable.h"
#include "core/library/searchcatalogue.h"
#include "core/search/hitline.h"
#include "core/search/query.h"

namespace lectern
{

/// Finds the places of a query in documents by scanning them. One thread at a time.
class HitFinder
{
public:
    /// All must outlive this.
    HitFinder(const Library &library, LibraryPrivate &d, const SearchCatalogue &catalogue, const SearchQuery &query);

    /// At most `most` hits, 0 for all. Nothing for a document that is gone or whose index is behind.
    [[nodiscard]] Result<std::optional<SearchResult>> find(SourceId source, int most) const;
    /// A line for each hit of what find() gave; empty ones if the document changed in between.
    [[nodiscard]] Result<std::vector<HitLine>> lines(const SearchResult &result) const;

private:
    [[nodiscard]] Result<std::shared_ptr<const Searchable>> searchable(SourceId source) const;
    void addText(std::vector<Span> &spans, const Searchable &document) const;
    void addNear(std::vector<Span> &spans, const Searchable &document) const;
    [[nodiscard]] Result<void> addPatterns(std::vector<Span> &spans, SourceId source) const;
    [[nodiscard]] Result<void> addRows(std::vector<Span> &spans, SourceId source) const;
    void addNotes(SearchResult &result, const Searchable &document) const;

    const Library &m_library;
    LibraryPrivate &d;
    const SearchCatalogue &m_catalogue;
    std::vector<SearchTerm> m_terms;
    std::vector<const QueryNode *> m_words; ///< that notes may match
    std::vector<const QueryNode *> m_near;
    std::vector<const QueryNode *> m_patterns;
    std::vector<const QueryNode *> m_rows; ///< about what was extracted
};

} // namespace lectern
