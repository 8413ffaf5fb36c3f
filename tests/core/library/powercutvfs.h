// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern
{

/// SQLite's file layer with a memory of what is safe: whenever SQLite syncs a file, its content at that moment is copied to `folder`. What the folder holds
/// is what a power cut would leave at worst, when the disk loses everything that was not synced. Becomes SQLite's default for connections opened later.
void installPowerCutVfs(const QString &folder);

} // namespace lectern
