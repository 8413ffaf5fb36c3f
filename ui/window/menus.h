// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QMenuBar;
class QToolBar;

namespace lectern
{

class Actions;
class Legend;

/// Every menu, from the table of actions.
void fillMenuBar(QMenuBar *bar, const Actions &actions);
/// What can be done with a passage of the text.
void fillTextMenu(QMenu *menu, const Actions &actions);
/// What can be done with a row of evidence.
void fillRowMenu(QMenu *menu, const Actions &actions);
/// Back, forward, the search button, the legend, the table of numbers, compare and export.
void fillToolBar(QToolBar *bar, const Actions &actions, Legend *legend);

} // namespace lectern
