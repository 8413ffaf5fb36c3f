// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace lectern
{

class Actions;
class RowView;

/// Every command by its name: type a few of its letters, Enter.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Actions *actions, QWidget *window); ///< both outlive it

    void open(); ///< at the upper middle of the window

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void narrow(const QString &words);
    void run(const QModelIndex &index);

    Actions *m_actions;
    QLineEdit *m_words;
    QStandardItemModel *m_model;
    RowView *m_list;
};

/// How well a text answers to what was typed: 0 not at all. The letters must occur in order; at the beginnings of words they count more.
[[nodiscard]] int paletteScore(const QString &text, const QString &words);

} // namespace lectern
