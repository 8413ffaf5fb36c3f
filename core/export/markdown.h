// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/annotation.h"
#include "core/store/document.h"

#include <memory>
#include <optional>
#include <vector>

namespace lectern
{

/// `lectern://LIBRARY-ID/TEXT-SHA256?span=START-END`, offsets in code points.
struct PassageLink {
    QString library;
    QByteArray textSha256;
    Span codePoints;
    bool operator==(const PassageLink &) const = default;
};

[[nodiscard]] QString toString(const PassageLink &link);
[[nodiscard]] std::optional<PassageLink> parsePassageLink(const QString &text);

/// A passage with its citation, for the clipboard.
struct Quotation {
    QString markdown;
    QString html;
    QString plain;
};

/// The quoted passage, verbatim, with author, title, site, date, a human-readable place (heading, paragraph) and the link back.
[[nodiscard]] Quotation quotation(const OpenDocument &document, Span span, const QString &libraryId);

/// A document and what a person marked in it, in reading order.
struct NotedDocument {
    std::shared_ptr<const OpenDocument> document;
    std::vector<Annotation> annotations;
};

/// Notes as Markdown: front matter; a heading a document; each quotation as a block quote with its comment, tags and a link
/// back. Deterministic: the same notes give the same bytes.
[[nodiscard]] QString notesToMarkdown(const std::vector<NotedDocument> &documents, const QString &libraryId);

} // namespace lectern
