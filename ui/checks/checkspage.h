// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/checks/checkrow.h"
#include "ui/jobs/jobs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace lectern
{

class CheckDetail;
class ChecksModel;
class RowView;

/// What is found when figures are read against each other, in the document under work or the whole library: arithmetic that was done again, differences and
/// agreements between sources, passages in common. Reads in a job when it is looked at and documents have changed.
class ChecksPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPage(ViewState *state, QWidget *parent = nullptr); ///< outlives it

    void setWholeLibrary(bool whole);
    [[nodiscard]] bool isWholeLibrary() const;
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

    [[nodiscard]] ChecksModel *model() const { return m_model; }
    [[nodiscard]] RowView *view() const { return m_view; }
    [[nodiscard]] CheckDetail *detail() const { return m_detail; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QComboBox *outcome() const { return m_outcome; }

public slots:
    void outdate(); ///< documents or decisions have changed

signals:
    void differencesRequested(const lectern::Passage &left, const lectern::Passage &right);
    void compareRequested(const lectern::Passage &left, const lectern::Passage &right); ///< in their texts
    void rateRequested(const lectern::ExchangeRate &missing); ///< a finding lacks it
    void textRequested(); ///< Esc
    void failed(const lectern::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void read();
    void stop();
    void take(const Result<std::vector<CheckRow>> &rows);
    void openMenu(const QPoint &point);
    void followScope();
    void describe();
    void keepRow(const std::function<void()> &change);
    void open(const QModelIndex &index);

    ViewState *m_state;
    ChecksModel *m_model;
    QComboBox *m_scope;
    QComboBox *m_outcome;
    QLineEdit *m_filter;
    QLabel *m_count;
    QPushButton *m_button; ///< stops the reading, or begins it
    QProgressBar *m_progress;
    RowView *m_view;
    CheckDetail *m_detail;
    Job m_reading;
    bool m_outdated = true;
    bool m_stopped = false;
};

} // namespace lectern
