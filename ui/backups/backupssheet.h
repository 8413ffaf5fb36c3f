// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/backups.h"
#include "ui/jobs/jobs.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace lectern
{

/// The backups of a library: a list with what each holds, what would be different from now, and what to do with it; below, when and where backups are made.
/// It restores nothing itself: the library must be closed for that. Not modal.
class BackupsSheet : public QDialog
{
    Q_OBJECT

public:
    /// Seams that tests answer: a folder for backups, a file for a copy; empty: neither.
    using Ask = std::function<QString(QWidget *parent)>;

    explicit BackupsSheet(const QString &library, QWidget *parent = nullptr);

    void reload(); ///< the list, in a job
    void setAskForFolder(Ask ask) { m_askForFolder = std::move(ask); }
    void setAskForFile(Ask ask) { m_askForFile = std::move(ask); }
    void showProblem(const QString &message); ///< at the list, until the next reload

signals:
    void backUpRequested();
    void restoreRequested(const QString &backup);
    void copyRequested(const QString &backup, const QString &to);
    void settingsChanged();

private:
    struct Entry {
        Backup backup;
        Result<LibraryCounts> counts;
    };
    void makeList();
    void makeSettings();
    void fill(const std::vector<Entry> &entries);
    void followSelection();
    void followSettings();
    void changeFolder(const QString &folder);
    [[nodiscard]] QString selected() const; ///< its path

    const QString m_library;
    QTreeWidget *m_list;
    QLabel *m_difference;
    QPushButton *m_restore;
    QPushButton *m_copy;
    QCheckBox *m_on;
    QSpinBox *m_minutes;
    QLabel *m_folder;
    QPushButton *m_beside;
    Job m_listing;
    Job m_comparing;
    Ask m_askForFolder;
    Ask m_askForFile;
};

} // namespace lectern
