// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityscanner.h"

namespace lectern
{

/// Whose number it is and what it measures; empty spans where the text names none. Offsets of the text given.
struct QuantitySubject {
    Span subject;
    Span metric;
};

/// Reads both from the words of a quantity's sentence. `sentence` is its span in `text`, `before` that of the sentence before it in the same
/// paragraph (empty if there is none), to which the subject falls back.
///
/// Chinese: the metric is the noun before the number, over its verbs and approximators (估值达到约65亿), or right behind it (65亿美元融资, 28%的份额);
/// the subject is what stands with 的 before the metric, else the nearest name of the clause, its first noun, or the last name before it.
/// English: the metric is the noun of "revenue of $5", "revenue rose 5%" or "5% of revenue"; the subject the nearest name before it.
[[nodiscard]] QuantitySubject quantitySubject(QStringView text, const FoundQuantity &found, Span sentence, Span before);

} // namespace lectern
