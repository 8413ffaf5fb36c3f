// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "ui/jobs/jobs.h"

#include <QObject>
#include <QStringList>

namespace lectern
{

class ViewState;

/// Imports files and folders in a job, one batch after the other.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    explicit ImportFlow(ViewState *state, QObject *parent = nullptr); ///< outlives it

    void start(const QStringList &paths); ///< waits for a batch that is running
    void cancel();                        ///< what is read already stays
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] const ImportReport &lastReport() const { return m_report; }

signals:
    void progress(qint64 done, qint64 total, const QString &what);
    void finished(const lectern::ImportReport &report);
    void failed(const lectern::Error &error);

private:
    void next();

    ViewState *m_state;
    QList<QStringList> m_waiting;
    Job m_job;
    ImportReport m_report;
};

/// "5 documents read, 1 could not be" — what the message after an import says.
[[nodiscard]] QString summaryOf(const ImportReport &report);

} // namespace lectern
