// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// What a reader sees of a passage, in one line: its characters verbatim less Markdown marks and addresses, runs of white space as one
/// space, at most about `limit` units. O(log blocks + limit).
[[nodiscard]] QString visibleText(const ParsedDocument &document, Span span, qsizetype limit = 240);

/// The same text without pinyin glosses: `中國(guó)` → `中國`.
[[nodiscard]] QString withoutGlosses(QString text);

/// A passage within its paragraph: up to `around` units on each side, with ellipses where more was left out.
struct Context {
    QString text;
    Span passage; ///< in `text`
};
[[nodiscard]] Context contextOf(const ParsedDocument &document, Span span, qsizetype around);

/// The block that holds a source offset, or null.
[[nodiscard]] const Block *blockAt(const ParsedDocument &document, qsizetype position);

/// The headings above positions of a document.
class Headings
{
public:
    explicit Headings(const ParsedDocument &document);

    struct Heading {
        qsizetype start = 0;
        QString title; ///< empty: before the first heading
    };
    /// Index into all() of the heading that a source offset stands under, -1 if none.
    [[nodiscard]] int at(qsizetype position) const;
    [[nodiscard]] const std::vector<Heading> &all() const { return m_headings; }

private:
    std::vector<Heading> m_headings;
};

} // namespace lectern
