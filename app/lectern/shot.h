// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lectern/arguments.h"

#include <QObject>
#include <QPixmap>
#include <QTimer>

namespace lectern
{

class MainWindow;

/// Brings a window into the state asked for, step by step as its jobs finish, writes its picture or its notes and ends the program.
class Shot : public QObject
{
    Q_OBJECT

public:
    Shot(MainWindow *window, const Arguments &arguments, QObject *parent = nullptr); ///< `window` outlives it

    void start();
    void endWithoutLibrary(); ///< with an error on stderr and code 1, should the library not open

private:
    void step();
    [[nodiscard]] bool next();
    void openDocument();
    void showPanel();
    void search();
    void select();
    void runAction();
    [[nodiscard]] QPixmap picture() const; ///< the window with the sheets over it
    void finish();

    MainWindow *m_window;
    Arguments m_arguments;
    QTimer m_timer;
    int m_step = 0;
    int m_quiet = 0; ///< ticks without work
};

} // namespace lectern
