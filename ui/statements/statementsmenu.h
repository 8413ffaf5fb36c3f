// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/statementfilter.h"
#include "ui/state/rowplace.h"

#include <QMenu>

namespace lectern
{

class StatementsModel;

/// What is done with claims or trends of the list: the menu under the mouse, for the selected rows, or for those under a heading. It says what was chosen; the page
/// does it.
class StatementsMenu : public QMenu
{
    Q_OBJECT

public:
    StatementsMenu(const StatementsModel *model, const QModelIndex &clicked, std::vector<int> rows, bool decidable,
                   QWidget *parent);

signals:
    void passageRequested(const lectern::Passage &passage);
    void compareRequested(const lectern::Passage &left, const lectern::Passage &right);
    void noteRequested(const lectern::RowPlace &place);
    void quoteRequested();
    void acceptRequested();
    void correctRequested();
    void rejectRequested(bool everywhere); ///< everywhere: that sentence in the whole library
    void restoreRequested(const std::vector<int> &rows); ///< those of them that are rejected
    void forgetRequested();
    void conditionChosen(const lectern::StatementCondition &condition); ///< only rows like the one that was clicked

private:
    void addPassages();
    void addDecisions();
    void addConditions();

    const StatementsModel *m_model;
    QModelIndex m_clicked;
    std::vector<int> m_rows;
};

} // namespace lectern
