// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace lectern
{

/// What is searched of a document: its visible text (all but front matter and images) as a search projection, a block a line, and the sentences in it.
struct SearchText {
    Projection projection;
    std::vector<Span> sentences; ///< source spans, in order
    std::vector<Span>
        asides; ///< projected spans of what is searched but is not the article: footnotes, references, boilerplate, code

    /// The source span of the sentence around a hit; the hit itself where there is none.
    [[nodiscard]] Span sentenceAround(Span source) const;
};

[[nodiscard]] SearchText makeSearchText(const ParsedDocument &document);

/// As compact bytes for the index (LEB128 differences and UTF-8, compressed); no value for bytes that are not that.
[[nodiscard]] QByteArray toBytes(const SearchText &text);
[[nodiscard]] std::optional<SearchText> searchTextFromBytes(const QByteArray &bytes);

} // namespace lectern
