// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/decisions/decisionbook.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

namespace lectern
{

class Actions;
class NumberSheet;
class StatementSheet;

/// The actions row.accept, row.reject, row.forget, row.correct, number.correct and number.add: what they mean in the document under work, and the sheets that they
/// open. They are enabled where there is something to do. Where several rows are selected beside the text, the first four mean all of them.
class RowActions : public QObject
{
    Q_OBJECT

public:
    RowActions(ViewState *state, DecisionBook *book, Actions *actions, QWidget *window); ///< all outlive it

    /// The row that is decided on: the one under work, if the caret is in it or nowhere; else the number at the caret. A row of −1 for none.
    [[nodiscard]] DocumentRow target() const;
    /// The number to be corrected: at the caret, else the row under work.
    [[nodiscard]] DocumentRow number() const;
    /// What is decided on: the selected rows if target() is one of them, else that.
    [[nodiscard]] std::vector<DocumentRow> targets() const;
    [[nodiscard]] NumberSheet *sheet() const; ///< that is open, or null
    [[nodiscard]] StatementSheet *statementSheet() const; ///< likewise

    void correct(const DocumentRow &row); ///< opens the sheet of a number, claim or trend
    void correct(const std::vector<DocumentRow> &rows); ///< claims or trends
    void select(const QList<RowRef> &rows); ///< several rows of the document under work, or none

signals:
    void refused(const QString &message); ///< why nothing was done

private:
    [[nodiscard]] int numberAt(qsizetype position) const;
    void addNumber();
    void open(QDialog *sheet);
    void follow();

    ViewState *m_state;
    DecisionBook *m_book;
    Actions *m_actions;
    QWidget *m_window;
    QPointer<QDialog> m_sheet;
    QList<RowRef> m_selected;
};

} // namespace lectern
