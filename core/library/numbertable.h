// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/table.h"
#include "core/library/numberfield.h"

namespace lectern
{

/// Numbers as a table for other programs: the given rows and fields in their order. Value takes three columns: value, low and high in base units, real
/// numbers. Kind, modifier and change stand by their names.
[[nodiscard]] Table numberTable(const std::vector<NumberRow> &numbers, std::span<const int> rows,
                                std::span<const NumberField> fields, const QString &libraryId);

/// Adds a last column that says in each row which filter made the table: a CSV file has no other place for it. Nothing for an empty filter.
void addFilterColumn(Table &table, const QString &filter);

} // namespace lectern
