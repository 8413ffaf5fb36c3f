// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/backupflow.h"

#include "core/library/backups.h"
#include "core/library/repair.h"
#include "ui/actions/actions.h"
#include "ui/backups/backupschedule.h"
#include "ui/backups/backupssheet.h"
#include "ui/backups/integritypage.h"
#include "ui/settings/icons.h"
#include "ui/window/documentarea.h"
#include "ui/window/libraryholder.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/welcome.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lectern
{

BackupFlow::BackupFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_schedule(new BackupSchedule(this))
{
    connect(m_parts.holder, &LibraryHolder::opened, this, &BackupFlow::followOpened);
    connect(m_parts.holder, &LibraryHolder::failed, this, &BackupFlow::followFailed);
    connect(m_parts.holder, &LibraryHolder::aboutToClose, this, [this] { m_schedule->follow({}); });
    connect(m_schedule, &BackupSchedule::failed, this, &BackupFlow::showError);
    connect(m_schedule, &BackupSchedule::made, this, [this] {
        if (m_sheet)
            m_sheet->reload();
    });
    m_parts.actions->handle("library.backups", this, [this] { openSheet(); });
    m_parts.actions->handle("library.check", this, [this] { openCheck(); });
    m_parts.actions->setEnabled("library.backups", false);
    m_parts.actions->setEnabled("library.check", false);
}

BackupsSheet *BackupFlow::sheet() const
{
    return m_sheet;
}

IntegrityPage *BackupFlow::page() const
{
    return m_page;
}

void BackupFlow::followOpened()
{
    const QString path = m_parts.holder->library()->path();
    if (path != m_path && m_sheet)
        m_sheet->close();
    m_path = path;
    m_parts.welcome->clearProblem();
    m_parts.actions->setEnabled("library.backups", true);
    m_parts.actions->setEnabled("library.check", true);
    m_schedule->follow(m_path);
    checkQuickly();
}

void BackupFlow::followFailed(const Error &error, const QString &path)
{
    const bool isHelpless =
        error.code == ErrorCode::Locked || error.code == ErrorCode::TooNew || error.code == ErrorCode::Cancelled;
    if (m_parts.holder->library() || isHelpless || !QFile::exists(path))
        return;
    m_path = path;
    m_parts.actions->setEnabled("library.backups", true);
    m_parts.actions->setEnabled("library.check", true);
    m_parts.welcome->setProblem(error.message,
                                {{tr("Restore from a Backup…"), [this] { openSheet(); }}, {tr("Repair"), [this] { repair(); }}});
}

void BackupFlow::checkQuickly()
{
    m_check.drop();
    m_check = Jobs::instance().start(
        this, [path = m_path](const Progress &progress) { return checkLibrary(path, IntegrityDepth::Quick, progress); },
        [this](const Result<IntegrityReport> &report) {
            if (!report || report->isSound())
                return;
            m_parts.messages->show(
                MessageBar::Kind::Error,
                tr("The library is damaged: %1 What can be read is still there.").arg(report->findings.front().message),
                tr("Show"), [this, found = *report] { openPage()->show(found); });
        });
}

void BackupFlow::openSheet()
{
    if (m_sheet) {
        m_sheet->raise();
        m_sheet->activateWindow();
        return;
    }
    m_sheet = new BackupsSheet(m_path, m_parts.window);
    connect(m_sheet, &BackupsSheet::backUpRequested, m_schedule, &BackupSchedule::backUpNow);
    connect(m_sheet, &BackupsSheet::settingsChanged, m_schedule, &BackupSchedule::applySettings);
    connect(m_sheet, &BackupsSheet::restoreRequested, this, &BackupFlow::restore);
    connect(m_sheet, &BackupsSheet::copyRequested, this, &BackupFlow::copy);
    m_sheet->show();
}

IntegrityPage *BackupFlow::openPage()
{
    if (m_page) {
        m_parts.window->area()->showPage(m_page);
        return m_page;
    }
    m_page = new IntegrityPage;
    connect(m_page, &IntegrityPage::repairRequested, this, &BackupFlow::repair);
    connect(m_page, &IntegrityPage::backupsRequested, this, &BackupFlow::openSheet);
    m_parts.window->showArea();
    m_parts.window->area()->openPage(m_page, themeIcon(u"checkmark"_s), tr("Check of the library"));
    return m_page;
}

void BackupFlow::openCheck()
{
    openPage()->check(m_path, IntegrityDepth::Full);
}

void BackupFlow::restore(const QString &backup)
{
    if (m_work.isRunning())
        return;
    m_parts.window->closeLibrary();
    m_work = Jobs::instance().start(
        this,
        [path = m_path, backup, folder = BackupSchedule::folderOf(m_path)](const Progress &progress) {
            return restoreBackup(path, backup, folder, progress);
        },
        [this](const Result<QString> &kept) {
            if (!kept) {
                showError(kept.error());
                if (m_sheet)
                    m_sheet->showProblem(kept.error().message);
            } else {
                if (m_sheet)
                    m_sheet->close();
                m_parts.messages->show(MessageBar::Kind::News,
                                       kept->isEmpty()
                                           ? tr("The library is restored.")
                                           : tr("The library is restored. Its state before is kept as %1").arg(*kept));
            }
            reopen();
        });
}

void BackupFlow::repair()
{
    if (m_work.isRunning())
        return;
    m_parts.window->closeLibrary();
    m_work = Jobs::instance().start(
        this, [path = m_path](const Progress &progress) { return repairLibrary(path, progress); },
        [this](const Result<RepairReport> &report) {
            if (!report)
                showError(report.error());
            m_parts.window->openLibrary(m_path, [this, report] {
                if (report)
                    openPage()->show(*report);
            });
        });
}

void BackupFlow::copy(const QString &backup, const QString &to)
{
    if (m_work.isRunning())
        return;
    m_work = Jobs::instance().start(
        this, [backup, to](const Progress &progress) { return copyBackup(backup, to, progress); },
        [this, to](const Result<void> &copied) {
            if (copied)
                m_parts.window->openLibrary(to);
            else if (m_sheet)
                m_sheet->showProblem(copied.error().message);
        });
}

void BackupFlow::reopen()
{
    m_parts.window->openLibrary(m_path);
}

void BackupFlow::showError(const Error &error)
{
    m_parts.messages->show(MessageBar::Kind::Error, error.message);
}

} // namespace lectern

#include "moc_backupflow.cpp"
