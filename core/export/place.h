// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <QString>
#include <QStringList>

namespace lectern
{

/// Where a passage stands, for people who hold the document in another form: the headings above it, outermost first, and the number of its
/// paragraph below the last of them, from 1 (0 in a heading itself). Paragraphs are what is read: running text, items of lists, block quotes.
struct Place {
    QStringList headings;
    int paragraph = 0;
    bool operator==(const Place &) const = default;
};

[[nodiscard]] Place placeOf(const ParsedDocument &document, Span span);

/// `一、融资 › 趋势二 ¶3`; empty for a place without heading and paragraph. The same in every language.
[[nodiscard]] QString toString(const Place &place);

/// The visible text of a stretch of the source, a block a paragraph: without Markdown marks, addresses and footnote marks.
[[nodiscard]] QStringList visibleParagraphs(const ParsedDocument &document, Span span);

} // namespace lectern
