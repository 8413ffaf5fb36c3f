// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace lectern
{

/// Writes an export: all of it or nothing, over a file of the same name. What is no regular file (a device, a FIFO) is written to as it stands.
/// Errors: BadArgument where the target is a library, its index or any SQLite file, under whatever name or link; CannotWrite.
[[nodiscard]] Result<void> writeExport(const QString &path, const QByteArray &bytes);

/// The same for a table as CSV: a byte-order mark in front tells spreadsheets that it is UTF-8.
[[nodiscard]] Result<void> writeCsvExport(const QString &path, const QString &csv);

} // namespace lectern
