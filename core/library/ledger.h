// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"

#include <memory>
#include <vector>

namespace lectern
{

/// The document that a number stands in, as far as a table shows it.
struct LedgerDocument {
    SourceId id;
    QString title; ///< the file's name where the document has none
    QDate date;
    QString site;
    QByteArray textSha256;
    bool operator==(const LedgerDocument &) const = default;
};

/// A number of the library with all that a table says of it: a plain value that outlives the document it was read from.
struct NumberRow {
    std::shared_ptr<const LedgerDocument> document;
    int row = -1;          ///< index into Extraction::quantities of the document
    Quantity quantity;
    Span codePoints;       ///< of the number, as links name it
    QString written;       ///< the number as it stands there
    QString period;        ///< the value of the time it belongs to, or empty
    QString
        speaker; ///< of the innermost quote that it stands in, else of its claim, else the document's authors; empty if unknown
    bool byAuthor = false; ///< it is the author who says it
    Span sentence; ///< source span
    QString passage; ///< the sentence as a reader sees it, of a very long one the part around the number
    Span inPassage; ///< where the number stands in it
};

/// The numbers of a document in reading order. O(document).
[[nodiscard]] std::vector<NumberRow> numbersOf(const OpenDocument &document);

} // namespace lectern
