// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupschedule.h"

#include "ui/backups/backupsettings.h"

namespace lectern
{

using namespace std::chrono_literals;

BackupSchedule::BackupSchedule(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        start([](const QString &library, const QString &folder, const Progress &progress) {
            return backUpIfDue(library, folder, 0s, progress);
        });
    });
}

QString BackupSchedule::folderOf(const QString &library)
{
    return backupFolder(library, backupSettings().folder);
}

void BackupSchedule::follow(const QString &library)
{
    m_job.drop();
    m_job = {};
    m_library = library;
    applySettings();
    if (!m_library.isEmpty() && backupSettings().isOn)
        start([](const QString &path, const QString &folder, const Progress &progress) {
            return backUpIfDue(path, folder, 24h, progress);
        });
}

void BackupSchedule::applySettings()
{
    const BackupSettings settings = backupSettings();
    if (m_library.isEmpty() || !settings.isOn)
        m_timer.stop();
    else
        m_timer.start(std::chrono::minutes(settings.minutes));
}

void BackupSchedule::backUpNow()
{
    start([](const QString &library, const QString &folder, const Progress &progress) {
        return makeBackup(library, folder, progress).transform([](const Backup &backup) { return std::optional(backup); });
    });
}

void BackupSchedule::start(Work work)
{
    if (m_library.isEmpty() || m_job.isRunning())
        return;
    m_job = Jobs::instance().start(
        this,
        [work = std::move(work), library = m_library, folder = folderOf(m_library)](const Progress &progress) {
            return work(library, folder, progress);
        },
        [this](const Result<std::optional<Backup>> &result) {
            if (result && *result)
                emit made(**result);
            else if (!result && result.error().code != ErrorCode::Cancelled)
                emit failed(result.error());
        });
}

} // namespace lectern

#include "moc_backupschedule.cpp"
