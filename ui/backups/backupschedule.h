// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/library/backups.h"
#include "ui/jobs/jobs.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace lectern
{

/// Makes backups of the open library in jobs: once it is opened, if the last one is older than a day, and every so many minutes while something changes, as the
/// settings say. Lives on the GUI thread.
class BackupSchedule : public QObject
{
    Q_OBJECT

public:
    explicit BackupSchedule(QObject *parent = nullptr);

    void follow(const QString &library); ///< its path; empty: none is open
    void applySettings(); ///< they were changed
    void backUpNow(); ///< whatever the settings say
    /// The folder of the backups of a library, as the settings have it.
    [[nodiscard]] static QString folderOf(const QString &library);

signals:
    void made(const lectern::Backup &backup);
    void failed(const lectern::Error &error);

private:
    using Work = std::function<Result<std::optional<Backup>>(const QString &library, const QString &folder, const Progress &)>;
    void start(Work work);

    QString m_library;
    QTimer m_timer;
    Job m_job;
};

} // namespace lectern
