// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

struct TimePhrase;

/// Finds calendar expressions and resolves relative ones against the document's date (gold/README.md, "times").
/// The grammar stands in core/extract/timephrase.h, its words in resources/lexicon/calendar.tsv and holidays.tsv.
[[nodiscard]] std::vector<TimeExpression> extractTimes(const Reading &reading);

/// The same over bare text in Simplified script and half-width digits, in offsets of that text. `date` may be invalid.
/// Linear in the text's length.
[[nodiscard]] std::vector<TimePhrase> findTimes(QStringView text, QDate date);

} // namespace lectern
