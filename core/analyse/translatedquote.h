// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/sharedorigin.h"
#include "core/extract/reading.h"
#include "core/extract/rows.h"

#include <span>

namespace lectern
{

/// What a quotation keeps when it is translated: who speaks, the numbers, the years, and the names that have a Latin spelling in the document.
struct QuoteTrace {
    Span span; ///< source span
    bool chinese = false;
    QStringList speakers; ///< all names of the speaker in the document, folded
    std::vector<QStringList> anchors; ///< each one number, one year, or an entity with its spellings, in this order
    int numbers = 0; ///< how many of them are numbers
};

/// The traces of a document's quotations that have two anchors or more. Thread-safe.
[[nodiscard]] std::vector<QuoteTrace> traceQuotes(const Reading &reading, const Extraction &found);

/// The quotations that one document has in Chinese and another in English: one speaker, and two numbers, or four anchors and one number among them, in common, that are two
/// thirds or more of the anchors of the quotation that has fewer. Each quotation is matched with the one most like it, so a passage has two places. Ordered by place.
/// Asked to stop it returns soon, with nothing.
[[nodiscard]] std::vector<SharedPassage> translatedQuotes(std::span<const std::vector<QuoteTrace>> documents,
                                                          const std::stop_token &stop = {});

} // namespace lectern
