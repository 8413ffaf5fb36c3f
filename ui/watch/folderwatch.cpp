// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/folderwatch.h"

#include "ui/state/viewstate.h"

#include <algorithm>

namespace lectern
{

/// What one look at the folders brought.
struct FolderWatch::Look {
    WatchFindings findings;
    ImportReport report;
    QStringList folders; ///< to watch
    bool whole = true;
};

namespace
{

constexpr int soon = 2000; ///< milliseconds

bool isNews(const ImportReport &report)
{
    return std::ranges::any_of(report.lines, [](const ImportLine &line) {
        return line.outcome == ImportOutcome::Imported || line.outcome == ImportOutcome::Updated
            || (line.outcome == ImportOutcome::Unchanged && !line.messages.isEmpty());
    });
}

} // namespace

FolderWatch::FolderWatch(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_often.setInterval(rescanMinutes * 60 * 1000);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::scan);
    connect(&m_often, &QTimer::timeout, this, &FolderWatch::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(state, &ViewState::libraryChanged, this, &FolderWatch::followLibrary);
}

void FolderWatch::followLibrary()
{
    m_job.drop();
    m_job = {};
    m_again = false;
    m_soon.stop();
    m_often.stop();
    m_failed.clear();
    m_findings = {};
    watch({});
    m_folders.clear();
    const Library *library = m_state->library();
    if (library)
        m_folders = watchedFolders(*library).value_or(QStringList());
    emit changed();
    if (!m_folders.isEmpty())
        scan();
}

void FolderWatch::watch(const QStringList &folders)
{
    if (const QStringList before = m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (!folders.isEmpty() && !m_watcher.addPaths(folders).isEmpty())
        m_whole = false;
}

void FolderWatch::add(const QString &folder)
{
    Library *library = m_state->library();
    if (!library)
        return;
    if (const auto done = watchFolder(*library, folder); !done)
        emit failed(done.error());
    m_folders = watchedFolders(*library).value_or(QStringList());
    emit changed();
    scan();
}

void FolderWatch::remove(const QString &folder)
{
    Library *library = m_state->library();
    if (!library)
        return;
    if (const auto done = unwatchFolder(*library, folder); !done)
        emit failed(done.error());
    m_folders = watchedFolders(*library).value_or(QStringList());
    emit changed();
    scan();
}

void FolderWatch::scan()
{
    Library *library = m_state->library();
    m_again = library && m_job.isRunning(); // what it imports is told before the next look
    if (!library || m_again)
        return;
    m_job = Jobs::instance().startBehind(
        this,
        [library, folders = m_folders, failed = m_failed](const Progress &progress) -> Result<std::shared_ptr<Look>> {
            auto look = std::make_shared<Look>();
            std::tie(look->folders, look->whole) = withSubfolders(folders, mostWatched);
            auto findings = scanWatched(*library, progress);
            if (!findings)
                return std::unexpected(findings.error());
            findings->toImport.removeIf([&](const QString &file) { return failed.contains(file); });
            look->findings = std::move(*findings);
            if (look->findings.toImport.isEmpty())
                return look;
            auto report = library->import(look->findings.toImport, progress);
            if (!report)
                return std::unexpected(report.error());
            look->report = std::move(*report);
            // A file that moved was missing a moment ago.
            if (auto again = scanWatched(*library, progress))
                look->findings = std::move(*again);
            return look;
        },
        [this](const Result<std::shared_ptr<Look>> &look) { take(look); });
}

void FolderWatch::take(const Result<std::shared_ptr<Look>> &look)
{
    if (m_folders.isEmpty())
        m_often.stop();
    else
        m_often.start();
    if (look)
        show(**look);
    else if (look.error().code != ErrorCode::Cancelled)
        emit failed(look.error());
    if (std::exchange(m_again, false))
        scan();
}

void FolderWatch::show(const Look &look)
{
    m_whole = look.whole;
    watch(look.folders);
    m_findings = look.findings;
    for (const ImportLine &line : look.report.lines)
        if (line.outcome == ImportOutcome::Failed)
            m_failed.insert(line.path);
    emit scanned();
    if (isNews(look.report)) {
        emit m_state->sourcesChanged();
        emit imported(look.report);
    }
}

} // namespace lectern

#include "moc_folderwatch.cpp"
