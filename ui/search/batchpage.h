// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/batch.h"
#include "ui/jobs/jobs.h"
#include "ui/search/searchexport.h"
#include "ui/state/viewstate.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace lectern
{

class BatchModel;
class NameList;

/// Counts a pasted list of names over all documents: the list at the left, the table names × documents beside it. A cell leads to the name's hits in that
/// document, a name to those in all. The line above the table says what is counted, or why nothing is.
class BatchPage : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPage(ViewState *state, QWidget *parent = nullptr); ///< outlives it
    ~BatchPage() override;

    void setNames(const QString &text);
    void count(); ///< the names, in a job
    void stop(); ///< the table stays that of the count before
    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }

    [[nodiscard]] QPlainTextEdit *names() const;
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] BatchModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QCheckBox *hideEmpty() const { return m_hideEmpty; }
    [[nodiscard]] QComboBox *rows() const { return m_rows; }
    [[nodiscard]] SearchExport *exporter() const { return m_exporter; }
    [[nodiscard]] QString status() const;

signals:
    void cellChosen(const QString &name, lectern::SourceId source, const QString &title); ///< without a source: in all documents
    void textRequested(); ///< Esc
    void failed(const lectern::Error &error);
    void exported(const QString &message, const QUrl &folder);
    void refused(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    void setUpTable();
    void fillExportMenu();
    void connectParts();
    void drop();
    void take(const Result<BatchResult> &batch);
    void choose(const QModelIndex &index);
    void followFilter();
    void fitColumns();
    void keepColumn(int column, int width);
    void describe();
    [[nodiscard]] QStringList statusParts() const;

    ViewState *m_state;
    BatchModel *m_model;
    SearchExport *m_exporter;
    NameList *m_list;
    QLineEdit *m_filter;
    QComboBox *m_rows;
    QCheckBox *m_hideEmpty;
    QToolButton *m_export;
    QLabel *m_status;
    QTableView *m_table;
    Job m_job;
    std::optional<Error> m_error; ///< of the last count
    int m_nowhere = 0; ///< names that no document has
    bool m_stopped = false; ///< by the reader
    bool m_outdated = false; ///< documents have changed since
};

} // namespace lectern
