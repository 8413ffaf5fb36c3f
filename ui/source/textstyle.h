// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <QFlags>

#include <vector>

namespace lectern
{

/// What a stretch of text is, as far as its looks go. They add up.
enum class TextRole : quint32 {
    Heading1 = 1u << 0,
    Heading2 = 1u << 1,
    Heading3 = 1u << 2, ///< and below
    Strong = 1u << 3,
    Emphasis = 1u << 4,
    Code = 1u << 5,
    Link = 1u << 6,     ///< the visible text of a link
    Syntax = 1u << 7,   ///< Markdown marks
    Address = 1u << 8,  ///< where a link or image leads
    Muted = 1u << 9,    ///< references, footnotes, captions, page furniture
    Footnote = 1u << 10, ///< the label of a footnote mark
};
Q_DECLARE_FLAGS(TextRoles, TextRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextRoles)

struct StyledSpan {
    Span span;
    TextRoles roles;
    bool operator==(const StyledSpan &) const = default;
};

/// Overlapping styles → disjoint ones in order, roles added up; what has none is left out. O(n log n).
[[nodiscard]] std::vector<StyledSpan> flattened(std::vector<StyledSpan> spans);

/// What KSyntaxHighlighting's Markdown definition says of a text: emphasis, code, links. Source spans. Slow for the GUI thread; call it in a job.
[[nodiscard]] std::vector<StyledSpan> markdownStyles(const QString &text);

/// What the blocks say: headings, marks, quiet parts. Source spans.
[[nodiscard]] std::vector<StyledSpan> blockStyles(const ParsedDocument &document);

} // namespace lectern
