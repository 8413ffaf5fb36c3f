// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace lectern
{

class Actions;

/// Every command with its key and what it does, menu by menu; Enter or a double click runs it.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(Actions *actions, QWidget *parent = nullptr); ///< outlive it
};

} // namespace lectern
