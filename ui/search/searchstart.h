// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"

#include <QWidget>

namespace lectern
{

class RowView;
class SavedSearchBook;
class StartModel;

/// The search page while nothing is looked for: saved searches to run, rename (F2), delete (Del) and move (Ctrl+Up, Ctrl+Down), those of late, examples.
class SearchStart : public QWidget
{
    Q_OBJECT

public:
    explicit SearchStart(SavedSearchBook *book, QWidget *parent = nullptr); ///< outlives it

    [[nodiscard]] RowView *view() const { return m_view; }
    [[nodiscard]] StartModel *model() const { return m_model; }
    void focusFirst();

signals:
    void searchChosen(const lectern::SavedSearch &search); ///< its name is empty unless it is a saved one
    void renameRequested(int place);
    void fieldRequested(); ///< Esc, or Up from the first row

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(const QModelIndex &index);
    bool handleKey(const QKeyEvent &event);
    void move(int place, int by);
    void openMenu(const QPoint &point);

    SavedSearchBook *m_book;
    StartModel *m_model;
    RowView *m_view;
};

} // namespace lectern
