// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/library/integrity.h"
#include "ui/jobs/jobs.h"

#include <QObject>
#include <QPointer>

namespace lectern
{

class Actions;
class BackupSchedule;
class BackupsSheet;
class IntegrityPage;
class LibraryHolder;
class MainWindow;
class MessageBar;
class Welcome;

/// Looks after the safety of the open library: backups by time, the quick check on opening and the full one on request, restoring and repairing, also of a library that
/// cannot be opened. Restoring and repairing close the library, do their work in a job, and open it again.
class BackupFlow : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        MainWindow *window;
        Actions *actions;
        LibraryHolder *holder;
        MessageBar *messages;
        Welcome *welcome;
    };
    BackupFlow(const Parts &parts, QObject *parent); ///< all of them outlive it

    void restore(const QString &backup);
    void repair();
    [[nodiscard]] BackupsSheet *sheet() const; ///< null while it is not open
    [[nodiscard]] IntegrityPage *page() const; ///< likewise
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }

private:
    void followOpened();
    void followFailed(const Error &error, const QString &path);
    void checkQuickly();
    void openSheet();
    void openCheck();
    IntegrityPage *openPage();
    void copy(const QString &backup, const QString &to);
    void reopen();
    void showError(const Error &error);

    Parts m_parts;
    BackupSchedule *m_schedule;
    QPointer<BackupsSheet> m_sheet;
    QPointer<IntegrityPage> m_page;
    QString m_path; ///< of the library that is open, or could not be opened
    Job m_work;
    Job m_check;
};

} // namespace lectern
