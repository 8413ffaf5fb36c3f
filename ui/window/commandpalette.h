// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/palette.h"

namespace lectern
{

class Actions;

/// Every command by its name: type a few of its letters, Enter.
class CommandPalette : public Palette
{
    Q_OBJECT

public:
    CommandPalette(Actions *actions, QWidget *window); ///< both outlive it

protected:
    void narrow(const QString &words) override;
    void take(const QModelIndex &index) override;

private:
    Actions *m_actions;
};

} // namespace lectern
