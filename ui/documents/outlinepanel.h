// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace lectern
{

class ViewState;
struct ParsedDocument;

/// The headings of the active document as a tree. A click leads to a heading; the one that the caret is under is selected.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(ViewState *state, QWidget *parent = nullptr);

    void focusTree();

signals:
    void textRequested(); ///< Esc

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void followDocument();
    void followCaret(qsizetype caret);
    void goTo(const QTreeWidgetItem *item);

    ViewState *m_state;
    QTreeWidget *m_tree;
    QLabel *m_empty;
    std::vector<std::pair<qsizetype, QTreeWidgetItem *>> m_items; ///< by source offset
};

} // namespace lectern
