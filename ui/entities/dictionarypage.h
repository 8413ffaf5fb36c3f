// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/userdictionary.h"
#include "ui/rows/savedialog.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace lectern
{

class DictionaryBook;
class DictionaryModel;
class StatusLabel;

/// The dictionary of the library in a tab: a table to edit, a line to add a name, import and export. Nothing here asks for confirmation: undo brings
/// everything back.
class DictionaryPage : public QWidget
{
    Q_OBJECT

public:
    explicit DictionaryPage(DictionaryBook *book, QWidget *parent = nullptr); ///< not owned, outlives it

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QString status() const;

    void setAskForFile(AskForList ask) { m_ask = std::move(ask); }

public slots:
    void addName();
    void removeRows();
    void importFile();
    void exportFile();

private:
    void build();
    void followEmptiness();

    DictionaryBook *m_book;
    DictionaryModel *m_model;
    QTableView *m_table;
    QLineEdit *m_name;
    StatusLabel *m_status;
    QLabel *m_empty; ///< in the place of a table without rows: what to do
    AskForList m_ask;
};

} // namespace lectern
