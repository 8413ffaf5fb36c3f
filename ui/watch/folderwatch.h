// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/watched.h"
#include "ui/jobs/jobs.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace lectern
{

class ViewState;

/// Keeps the library like its watched folders: looks at them when a library is opened, when the system says that something changed in one of them, and
/// every ten minutes, and has what is new or changed imported quietly. The system can watch only so many folders (inotify's limit is shared by all
/// programs of a user); the rest is looked at by time alone, which isWhole() tells.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(ViewState *state, QObject *parent = nullptr); ///< outlives it

    static constexpr int rescanMinutes = 10;
    static constexpr qsizetype mostWatched = 4000; ///< folders; half of inotify's smallest default

    [[nodiscard]] QStringList folders() const { return m_folders; }
    [[nodiscard]] const WatchFindings &findings() const { return m_findings; } ///< of the last look
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

    void add(const QString &folder); ///< and looks at it
    void remove(const QString &folder); ///< its documents stay
    void scan(); ///< now, or once more after one that runs already
    void setDelay(int milliseconds)
    {
        m_soon.setInterval(milliseconds);
    } ///< between a change and a look, so that a copy is whole

signals:
    void changed(); ///< the list of folders
    void scanned(); ///< findings() are new
    void imported(const lectern::ImportReport &report); ///< only where something came in
    void failed(const lectern::Error &error);

private:
    struct Look;
    void followLibrary();
    void take(const Result<std::shared_ptr<Look>> &look);
    void show(const Look &look);
    void watch(const QStringList &folders);

    ViewState *m_state;
    QFileSystemWatcher m_watcher;
    QTimer m_soon, m_often;
    QStringList m_folders;
    QSet<QString> m_failed; ///< files that could not be read, until they change
    WatchFindings m_findings;
    bool m_whole = true;
    bool m_again = false; ///< something changed while a look was under way
    Job m_job;
};

} // namespace lectern
