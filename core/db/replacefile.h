// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace lectern
{

/// Puts a file in the place of another (or where there is none) so that after a power cut either the old or the new one is there, whole: the new one is synced,
/// renamed over, and its folder synced. Both are in one file system. Error: CannotWrite; `from` is left then.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);

/// Copies a file byte by byte and brings it to the disk. A file that is not there is not copied; one that is in the way is an error. Error: CannotWrite.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to);

/// Whether the file system of a folder has that much room; the error says how much there is. Error: CannotWrite. A folder that cannot be asked has room.
[[nodiscard]] Result<void> ensureRoom(const QString &folder, qint64 bytes);

} // namespace lectern
