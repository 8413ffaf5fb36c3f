// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupsettings.h"

#include "ui/settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

BackupSettings backupSettings()
{
    const Settings &settings = Settings::instance();
    BackupSettings read;
    read.isOn = settings.state(u"backups/off"_s) != "1";
    if (const int minutes = settings.state(u"backups/minutes"_s).toInt(); minutes > 0)
        read.minutes = std::clamp(minutes, 5, 1440);
    read.folder = QString::fromUtf8(settings.state(u"backups/folder"_s));
    return read;
}

void setBackupSettings(const BackupSettings &settings)
{
    Settings::instance().setState(u"backups/off"_s, settings.isOn ? "0" : "1");
    Settings::instance().setState(u"backups/minutes"_s, QByteArray::number(settings.minutes));
    Settings::instance().setState(u"backups/folder"_s, settings.folder.toUtf8());
}

} // namespace lectern
