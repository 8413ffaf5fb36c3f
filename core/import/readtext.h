// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <QStringView>

#include <vector>

namespace lectern
{

/// What a reader finds in a canonical text: blocks, disjoint and in order, and what stands inside them.
struct ReadText {
    std::vector<Block> blocks;
    std::vector<FootnoteMark> footnoteMarks;
    std::vector<Link> links;
};

/// Markdown through md4c (CommonMark, tables, task lists; no indented code, since scraped pages indent paragraphs; no strikethrough and no
/// formulas, since `2~3年` and `$65` are prose). The `blanked` spans (front matter, footnote definitions; in order) are not read. Linear time.
[[nodiscard]] ReadText readMarkdown(QStringView text, const std::vector<Span> &blanked);

/// Text without marks: paragraphs by lines, list marks, lines that stand as headings.
[[nodiscard]] ReadText readPlainText(QStringView text, const std::vector<Span> &blanked);

} // namespace lectern
