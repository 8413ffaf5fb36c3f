// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/batch.h"
#include "ui/jobs/jobs.h"
#include "ui/search/searchexport.h"
#include "ui/state/viewstate.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QToolButton;

namespace lectern
{

class BatchModel;

/// Counts a pasted list of names over all documents: the list at the left, the table names × documents beside it. A cell leads to the name's hits in that
/// document, a name to those in all.
class BatchPage : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPage(ViewState *state, QWidget *parent = nullptr); ///< outlives it
    ~BatchPage() override;

    void setNames(const QString &text);
    void count(); ///< the names, in a job
    void stop();
    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }

    [[nodiscard]] QPlainTextEdit *names() const { return m_names; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] BatchModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QCheckBox *hideEmpty() const { return m_hideEmpty; }
    [[nodiscard]] QComboBox *rows() const { return m_rows; }
    [[nodiscard]] SearchExport *exporter() const { return m_exporter; }

signals:
    void cellChosen(const QString &name, lectern::SourceId source, const QString &title); ///< without a source: in all documents
    void textRequested(); ///< Esc
    void failed(const lectern::Error &error);
    void exported(const QString &message, const QUrl &folder);
    void refused(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeTable();
    void fillExportMenu();
    void connectParts();
    void bringNames(); ///< those that the library had last
    void keepNames(); ///< for the next time that the page opens
    void take(const Result<BatchResult> &batch);
    void choose(const QModelIndex &index);
    void followFilter();
    void fitColumns();
    void describe();

    ViewState *m_state;
    BatchModel *m_model;
    SearchExport *m_exporter;
    QPlainTextEdit *m_names;
    QLabel *m_known; ///< how many names there are
    QPushButton *m_button; ///< counts, or stops
    QProgressBar *m_progress;
    QLineEdit *m_filter;
    QComboBox *m_rows;
    QCheckBox *m_hideEmpty;
    QToolButton *m_export;
    QLabel *m_status;
    QTableView *m_table;
    Job m_job;
    QTimer m_keep; ///< runs while names are typed
    bool m_outdated = false; ///< documents have changed since
};

} // namespace lectern
