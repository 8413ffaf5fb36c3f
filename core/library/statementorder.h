// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/statementfilter.h"

namespace lectern
{

/// In which order claims or trends stand, within their groups; equal ones keep reading order.
enum class StatementSort {
    Reading,   ///< document by document, as one reads
    Worth,     ///< most worth checking first; of trends those that rest on most numbers
    Certainty, ///< least certain first
    Year,      ///< earliest time first, those without last
};

struct StatementOrder {
    StatementSort sort = StatementSort::Reading;
    /// Rows of one text of this field under a heading. Headings and documents in reading order, kinds, directions, statuses, checks and reviews in theirs, years as
    /// time goes, all others the largest group first; rows whose field is empty stand last.
    std::optional<StatementField> group;
    bool operator==(const StatementOrder &) const = default;
};

/// Rows under one heading.
struct StatementGroup {
    QString title; ///< the field's text, as textOf(); of a heading it begins with its document where there are several
    std::vector<int> rows;
    bool operator==(const StatementGroup &) const = default;
};

/// What rows may be grouped by, in the order of a menu.
[[nodiscard]] std::span<const StatementField> statementGroups(Layer layer);

/// The names used on the command line and in settings: "reading", "worth", …
[[nodiscard]] QString toName(StatementSort sort);
[[nodiscard]] std::optional<StatementSort> statementSortFromName(QStringView name);

/// The rows that meet a predicate, in order: indexes into `rows`. Without grouping one group without title (none if there is no row).
[[nodiscard]] std::vector<StatementGroup> arranged(const std::vector<StatementRow> &rows, const StatementPredicate &predicate,
                                                   const StatementOrder &order);

/// The rows of groups, one after the other.
[[nodiscard]] std::vector<int> rowsOf(const std::vector<StatementGroup> &groups);

} // namespace lectern
