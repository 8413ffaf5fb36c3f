// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rows/rowview.h"

#include <QSet>

namespace lectern
{

class StatementsModel;

/// The list of claims or trends: several may be selected; keys that mean something else in the rest of the window mean its rows.
class StatementsView : public RowView
{
    Q_OBJECT

public:
    explicit StatementsView(StatementsModel *model, QWidget *parent = nullptr);

    /// The selected rows in the order of the list; a selected header stands for its group.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The titles of the groups that are folded, to fold them again after a reset.
    [[nodiscard]] QSet<QString> foldedGroups() const;
    void fold(const QSet<QString> &titles);

signals:
    void correctRequested(); ///< F2
    void acceptRequested();  ///< Ctrl+Shift+Return
    void rejectRequested();  ///< Delete, Ctrl+Shift+Backspace
    void quoteRequested();   ///< Ctrl+C, Ctrl+Shift+C
    void noteRequested();    ///< Ctrl+M
    void findRequested();    ///< Ctrl+F

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Signal = void (StatementsView::*)();
    [[nodiscard]] static Signal signalOf(const QKeyEvent *event); ///< null for other keys

    StatementsModel *m_model;
};

} // namespace lectern
