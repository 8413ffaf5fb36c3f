// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityphrase.h"

namespace lectern
{

/// Who or what a clause speaks of.
struct Topic {
    Span span;               ///< projected; empty: the clause has no subject of its own
    EntityType type = EntityType::Term;
    bool isName = false;
    bool isPronoun = false;  ///< begins with 其 or "it": that of the clause before
    bool isGeneral = false;  ///< 该公司, "the company": a name of `type` before it; the span is the noun's
    bool isRelative = false; ///< "which …": of the noun before the clause
    bool isBare = false;     ///< the clause is nothing else: DeepSeek V3，…
    bool isDescribed = false; ///< by a clause with 的 before it
    Span object;             ///< the product at its end that it brings up: 推出了o3-mini
    bool isSpeaker = false;  ///< only says what follows (马斯克表示，…)
    Span place;              ///< what a phrase of place or "with" names, for want of a better one
    bool placeIsName = false;
    Span cited;              ///< a name that is only a source
    [[nodiscard]] bool isEmpty() const { return span.isEmpty(); }
};

/// Reads the head of the clause whose words are [from, to).
///
///     clause  = { adverb | time | and | phrase of a preposition } head rest
///     head    = nouns { 的 nouns | [phrase of a preposition] verb 的 nouns }      the last name counts, unless a metric follows it
[[nodiscard]] Topic clauseTopic(const ClauseText &sentence, int from, int to);

/// The topic of the sentence: of its first clause that has one.
[[nodiscard]] Topic sentenceTopic(const ClauseText &sentence);

} // namespace lectern
