// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QString>

#include <vector>

namespace lectern
{

class Database;

/// What could be read of a table of a damaged file.
struct SalvagedTable {
    QString name;
    qint64 kept = 0;
    std::vector<qint64> lost; ///< ids of rows that are known to have been there (an index names them) and cannot be read
    bool isWhole = true; ///< false: there may have been more rows of which nothing is known
};

/// Copies the rows of a table that can be read into a table of the same name and at least some of the same columns; rows that are there already stay.
/// The ids come from the table from both its ends, from its indexes, and by trying those between; every row is read by itself.
/// Errors are those of `to`; what cannot be read of `from` is in the result. Cancelled.
[[nodiscard]] Result<SalvagedTable> salvageTable(Database &from, Database &to, const QString &table, const Progress &progress);

/// The tables of a database that hold its rows (those of virtual tables and of SQLite itself are left out).
[[nodiscard]] Result<std::vector<QString>> tablesOf(Database &database);

} // namespace lectern
