// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfilter.h"
#include "ui/rows/filterchips.h"
#include "ui/rows/filterpopup.h"

namespace lectern
{

/// Whether a field has values to choose from; others are typed.
[[nodiscard]] bool offersValues(NumberField field);

/// What a field has in rows, the commonest first.
[[nodiscard]] std::vector<FieldValue> valuesOf(const std::vector<NumberRow> &numbers, const NumberPredicate &predicate,
                                               NumberField field);

/// What is asked for to filter by a field: its values are offered, with `current` chosen.
[[nodiscard]] FilterQuestion questionOf(NumberField field, const std::optional<NumberCondition> &current,
                                        const std::vector<FieldValue> &values);

/// "Kind: Money, Percent", "Value: >10亿", "Subject: none".
[[nodiscard]] QString shownText(const NumberCondition &condition);
[[nodiscard]] std::vector<FilterChip> chipsOf(const NumberFilter &filter);

} // namespace lectern
