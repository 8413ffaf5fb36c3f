// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/integrity.h"
#include "core/library/repair.h"
#include "ui/jobs/jobs.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace lectern
{

/// Checks a library's file in a job and lists what is wrong with it, or what a repair kept and lost, with what to do about it.
class IntegrityPage : public QWidget
{
    Q_OBJECT

public:
    explicit IntegrityPage(QWidget *parent = nullptr);

    void check(const QString &library, IntegrityDepth depth); ///< starts at once
    void show(const IntegrityReport &report);
    void show(const RepairReport &report);
    [[nodiscard]] bool isChecking() const { return m_job.isRunning(); }

signals:
    void repairRequested();
    void backupsRequested();
    void checked(const lectern::IntegrityReport &report);

private:
    void describe(const QString &title, const QString &text);
    void addRow(const QString &what, const QString &where, const QString &message);

    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QTreeWidget *m_list;
    QWidget *m_buttons;
    Job m_job;
};

} // namespace lectern
