// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// Finds paragraphs that stand as headings without a heading's mark: a short line without a stop at its end that begins with a number
/// (`一、`, `（二）`, `第三章`, `01`, `趋势四：`), that is bold throughout, or, where the document has no marked headings, that stands before a
/// longer paragraph and behind an ended one. The first line of plain text is its title (level 1).
void markHeadings(ParsedDocument &document);

/// Whether a line may be a document's title: short, no statement of its own (`作者:…`), no sentence, no line that announces something.
[[nodiscard]] bool mayBeTitle(QStringView line);

} // namespace lectern
