// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace lectern
{

class SearchPage;

/// What can be done with the results of a search: save, count names, copy, compare, export. The page outlives the menu.
void fillSearchMenu(QMenu *menu, SearchPage *page);

} // namespace lectern
