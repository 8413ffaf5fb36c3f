// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/salvage.h"

namespace lectern
{

/// Rows that SQLite does not find because a page that leads to them is lost: the leaf pages of a file are read directly (file format, sections 1.6 and 2.1; pages on the
/// list of free ones are left out), and rows with as many columns of such types as the table has are taken for its own. Those that `table` names as
/// lost are put into the table of `to`, and taken off that list; where nothing tells which rows there were, all. Safe on any bytes. Errors are those of `to`.
[[nodiscard]] Result<void> salvageLeaves(const QString &file, Database &to, SalvagedTable &table);

} // namespace lectern
