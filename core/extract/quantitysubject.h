// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// Fills in whose each number is, what it measures and the time it belongs to: subject, metric and period of every quantity, from the words
/// of its sentence and of the sentences before, and in tables from the heads of row and column. Needs the times and entities
/// of the same reading; changes nothing else. Linear in the length of the sentences that hold a quantity.
///
/// The metric is read by quantitymetric.h. The subject is, in this order:
/// - in a bracket behind an item, the item (客服（9%）); of a converted or coordinated amount, that of the amount before;
/// - what the metric belongs to (北美的投资额, "Apple's revenue") or what the number describes (估值55亿美元的Cohere, 28%的受访者);
/// - the subject of its clause, else of the nearest clause before it in the sentence that has one of its own: names and nouns at its
///   head, the last of them where a clause describes it (马斯克创立的xAI); clauses with 其 or "its" keep the one before;
/// - what is counted; the topic of the sentences before; the name in the heading above.
/// Names that are only cited, compared with, or stand in a phrase of place are taken last or not at all.
void resolveSubjects(const Reading &reading, Extraction &extraction);

} // namespace lectern
