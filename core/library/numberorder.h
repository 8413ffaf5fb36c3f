// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfilter.h"

#include <QLocale>

namespace lectern
{

/// How a table of numbers is ordered. Without a field: reading order, document by document.
///
/// By value or unit: the numbers of a unit stand together, the commonest unit first in either direction, and within it by value. Texts in the alphabet of the
/// language, periods and dates by their first day. Rows whose field is empty stand last in either direction; equal ones keep reading order.
struct NumberOrder {
    std::optional<NumberField> field;
    bool descending = false;
    std::optional<NumberField>
        group; ///< rows of one text of this field under a heading, the largest group first, those without last
    bool operator==(const NumberOrder &) const = default;
};

/// Rows of a table under one heading.
struct NumberGroup {
    QString title; ///< empty: the field is empty in these rows
    std::vector<int> rows;
    bool operator==(const NumberGroup &) const = default;
};

/// The rows that meet a predicate, in order: indexes into `numbers`. Without grouping one group without title (none if there is no row).
[[nodiscard]] std::vector<NumberGroup> arranged(const std::vector<NumberRow> &numbers, const NumberPredicate &predicate,
                                                const NumberOrder &order, const QLocale &locale = QLocale::c());

} // namespace lectern
