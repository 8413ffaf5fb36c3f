// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/statementfilter.h"
#include "ui/rows/filterchips.h"
#include "ui/rows/filterpopup.h"

namespace lectern
{

/// Whether the values of a field are few enough to be offered.
[[nodiscard]] bool offersValues(StatementField field);

/// What a field has in rows, the commonest first; of names and terms each by itself.
[[nodiscard]] std::vector<FieldValue> valuesOf(const std::vector<StatementRow> &rows, const StatementPredicate &predicate,
                                               StatementField field);

/// What is asked for to filter by a field of a layer: its values are offered, with `current` chosen.
[[nodiscard]] FilterQuestion questionOf(Layer layer, StatementField field, const std::optional<StatementCondition> &current,
                                        const std::vector<FieldValue> &values);

/// "Kind: fact, forecast", "Said by: Zhao Lin".
[[nodiscard]] QString shownText(const StatementCondition &condition);
[[nodiscard]] std::vector<FilterChip> chipsOf(const StatementFilter &filter);

} // namespace lectern
