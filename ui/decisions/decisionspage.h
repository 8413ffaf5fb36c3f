// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/decisions/decisionbook.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace lectern
{

/// What decisions took away, and which of them lost their ground: the rows of the document under work that were rejected, to be restored, and the
/// decisions of all documents whose passage is not in the text any more, to be looked at and dropped.
class DecisionsPage : public QWidget
{
    Q_OBJECT

public:
    DecisionsPage(ViewState *state, DecisionBook *book, QWidget *parent = nullptr); ///< both outlive it

    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

signals:
    void textRequested(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void refreshRejected();
    void readLost();
    void showLost(const std::vector<LostDecision> &lost);
    void updateButtons();
    void goTo(const QTreeWidgetItem *item);
    void restore();
    void drop();

    ViewState *m_state;
    DecisionBook *m_book;
    std::shared_ptr<const OpenDocument> m_document; ///< whose rejected rows are listed
    std::vector<LostDecision> m_lost;
    QLabel *m_title;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_rejectedGroup;
    QTreeWidgetItem *m_lostGroup;
    QPushButton *m_restore, *m_goTo, *m_drop;
};

} // namespace lectern
