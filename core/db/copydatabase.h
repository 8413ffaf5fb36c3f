// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QString>

namespace lectern
{

class Database;

/// Copies a database with SQLite's backup API, a piece at a time, as it is at this moment: the connection holds its snapshot, so that others write on meanwhile (write-ahead log) and
/// the copy need not begin again. The copy is one file without a log, on the disk, and complete, or not there: it is made as `TO.part`. Progress in pages.
/// One that fails SQLite's quick check is not kept. Errors: Cancelled, Damaged, CannotWrite, those of Database.
[[nodiscard]] Result<void> copyDatabase(Database &from, const QString &to, const Progress &progress = {});

} // namespace lectern
