// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <QByteArray>

#include <vector>

namespace lectern
{

/// What is searched of a document: its visible text (all but front matter and images) as a search projection, a block a line. Addresses that stand
/// there for everyone to see are visible, those behind a link's text are not. Two blocks that only a hard line break (two spaces at a line's end) parts between Latin words
/// are one line (`Susan␣␣⏎Li`). Made again for each search from the stored blocks, which takes less than unpacking a stored copy would.
struct SearchText {
    Projection projection;
    std::vector<Span>
        asides; ///< projected spans of what is searched but is not the article: footnotes, references, boilerplate, code
};

/// `folding` is Search, or Reading for what regular expressions see.
[[nodiscard]] SearchText makeSearchText(const ParsedDocument &document, Folding folding = Folding::Search);

/// The same cut in the two columns of the index, so that places in these can be counted.
struct SearchColumns {
    struct Column {
        QString text;
        std::vector<Projection::Run> pieces; ///< `projected` of this text, `source` of the SearchText
        [[nodiscard]] Span toSearchText(Span span) const; ///< it may go over what stands between two pieces
    };
    Column body;
    Column aside; ///< footnotes, references, boilerplate, code, a line each

    SearchColumns() = default;
    explicit SearchColumns(const SearchText &text);
};

/// The source spans of what a hit is shown in: the sentences of the article; footnotes, references and the like whole. Ascending.
class SentenceMap
{
public:
    SentenceMap() = default;
    explicit SentenceMap(const ParsedDocument &document);
    /// As compact bytes for the index; an empty map for bytes that are not that.
    explicit SentenceMap(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    /// The sentence around a source span, or sentences; the span itself where there is none.
    [[nodiscard]] Span around(Span span) const;
    bool operator==(const SentenceMap &) const = default;

private:
    std::vector<Span> m_spans;
};

} // namespace lectern
