// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QUndoStack;

namespace lectern
{

class FolderWatch;

/// The watched folders of the library: add, remove, look now; each with what is wrong with it. Not modal; every change is one step of undo.
class WatchSheet : public QDialog
{
    Q_OBJECT

public:
    /// Asks for a folder; a seam that tests answer.
    using AskForFolder = std::function<QString(QWidget *parent)>;

    WatchSheet(FolderWatch *watch, QUndoStack *undo, AskForFolder ask, QWidget *parent = nullptr); ///< watch and undo outlive it

private:
    void follow();
    void addFolder();
    void removeFolder();

    FolderWatch *m_watch;
    QUndoStack *m_undo;
    AskForFolder m_ask;
    QListWidget *m_list;
    QLabel *m_state;
    QPushButton *m_remove;
    QPushButton *m_scan;
};

} // namespace lectern
