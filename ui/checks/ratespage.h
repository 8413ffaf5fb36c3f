// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/ratetable.h"
#include "ui/rows/savedialog.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace lectern
{

class RateBook;
class RatesModel;
class StatusLabel;

/// The dated exchange rates of the library in a tab: a table to edit, a line to add one, paste, import and export. Nothing here asks for confirmation: undo brings
/// everything back.
class RatesPage : public QWidget
{
    Q_OBJECT

public:
    explicit RatesPage(RateBook *book, QWidget *parent = nullptr); ///< not owned, outlives it

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *dateField() const { return m_date; }
    [[nodiscard]] QLineEdit *fromField() const { return m_from; }
    [[nodiscard]] QLineEdit *toField() const { return m_to; }
    [[nodiscard]] QLineEdit *rateField() const { return m_rate; }
    [[nodiscard]] QLineEdit *sourceField() const { return m_source; }
    [[nodiscard]] QString status() const;
    /// Fills the line with what a finding lacks, and puts the keyboard where its rate goes.
    void ask(const ExchangeRate &missing);

    void setAskForFile(AskForList ask) { m_ask = std::move(ask); }

public slots:
    void addRate();
    void removeRows();
    void paste(); ///< lines of the clipboard: day, currency, currency, rate, source
    void copy();
    void importFile();
    void exportFile();

signals:
    void textRequested(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addActions();
    void take(const QString &text, const QString &step);
    void follow();

    RateBook *m_book;
    RatesModel *m_model;
    QTableView *m_table;
    QLineEdit *m_date, *m_from, *m_to, *m_rate, *m_source;
    StatusLabel *m_status;
    QLabel *m_empty;
    AskForList m_ask;
};

} // namespace lectern
