// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern
{

/// When and where backups of the open library are made; the same for all libraries, kept in the desktop's place for settings.
struct BackupSettings {
    bool isOn = true; ///< on opening, once a day, and while something changes
    int minutes = 30; ///< between two while something changes, 5 to 1440
    QString folder; ///< empty: beside each library
    bool operator==(const BackupSettings &) const = default;
};

[[nodiscard]] BackupSettings backupSettings();
void setBackupSettings(const BackupSettings &settings);

} // namespace lectern
