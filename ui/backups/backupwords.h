// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/backups.h"

#include <QString>

namespace lectern
{

/// What restoring a backup would change, in a sentence for each of documents, notes and decisions; one sentence if that is nothing.
[[nodiscard]] QString differenceText(const BackupDifference &difference);

/// When a backup was made, in the reader's time and words.
[[nodiscard]] QString timeText(const Backup &backup);

} // namespace lectern
