// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityscanner.h"

namespace lectern
{

/// What the words right around a quantity say of it (resources/lexicon/approximators.tsv, change-verbs.tsv).
struct QuantityContext {
    Modifier modifier = Modifier::None;
    Change change = Change::None;
    Span modifierSpan; ///< of the words that said so, for the Why sheet
    Span changeSpan;
};

/// The modifier stands before the number (约, 超过了, "more than"), inside it (20多家) or behind it (以上, 左右); the change is a verb
/// before it with no level word between (增长了28%, but not 增长到28%), a noun whose value is a change (涨幅达40%), or a noun behind it
/// (28%的增长, "28% below").
[[nodiscard]] QuantityContext quantityContext(QStringView text, const FoundQuantity &found);

} // namespace lectern
