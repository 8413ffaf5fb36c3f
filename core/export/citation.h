// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <QString>

namespace lectern
{

/// Who says it, where and when: the known of author, title, site and date, in this order, and the place in the document.
struct Citation {
    QString authors; ///< joined by ", "
    QString title;   ///< the file's name where the document has none
    QString site;
    QString date;    ///< ISO 8601
    QString place;   ///< toString(Place)
    bool operator==(const Citation &) const = default;
};

[[nodiscard]] Citation citation(const ParsedDocument &document, const QString &path, Span span);

/// `张三, *标题*, 某网, 2025-02-08, 一、融资 ¶3`, with everything escaped that Markdown would take for a mark.
[[nodiscard]] QString toMarkdown(const Citation &citation);
[[nodiscard]] QString toHtml(const Citation &citation);
[[nodiscard]] QString toPlain(const Citation &citation);

/// Text as one line of Markdown that shows it as it is: marks, HTML and entities escaped, line breaks made spaces.
[[nodiscard]] QString escapeMarkdown(const QString &text);

/// A passage, verbatim, as one block quote: every line of it, empty ones too, behind `> `.
[[nodiscard]] QString blockQuote(const QString &text);

} // namespace lectern
