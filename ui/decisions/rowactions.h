// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/decisions/decisionbook.h"

#include <QObject>
#include <QPointer>

namespace lectern
{

class Actions;
class NumberSheet;

/// The actions row.accept, row.reject, row.forget, number.correct and number.add: what they mean in the document under work, and the sheet that two of them
/// open. They are enabled where there is something to do.
class RowActions : public QObject
{
    Q_OBJECT

public:
    RowActions(ViewState *state, DecisionBook *book, Actions *actions, QWidget *window); ///< all outlive it

    /// The row that is decided on: the one under work, if the caret is in it or nowhere; else the number at the caret. A row of −1 for none.
    [[nodiscard]] DocumentRow target() const;
    /// The number to be corrected: at the caret, else the row under work.
    [[nodiscard]] DocumentRow number() const;
    [[nodiscard]] NumberSheet *sheet() const; ///< that is open, or null

    void correct(const DocumentRow &row); ///< opens the sheet

signals:
    void refused(const QString &message); ///< why nothing was done

private:
    [[nodiscard]] int numberAt(qsizetype position) const;
    void addNumber();
    void open(NumberSheet *sheet);
    void follow();

    ViewState *m_state;
    DecisionBook *m_book;
    Actions *m_actions;
    QWidget *m_window;
    QPointer<NumberSheet> m_sheet;
};

} // namespace lectern
