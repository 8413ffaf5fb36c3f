// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace lectern
{

/// The menu bar's menus, in its order. Actions of None are reached by key and command palette only.
enum class ActionMenu { File, Edit, View, Go, Evidence, Entities, Notes, Help, None };

/// One thing a person can do. Menus, tool bar, command palette, shortcut page and help are made from these alone.
struct ActionSpec {
    const char *id;          ///< stable, "area.verb"; handlers and tests name it
    const char *text;        ///< English, imperative, with its mnemonic; context "Actions"
    const char *help;        ///< one sentence for status tip, tool tip, palette; context "Actions"
    const char *icon = "";   ///< a Breeze icon's name, or ""
    const char *keys =
        "";   ///< default keys in portable form, parted by a space; no single letters: an input method would swallow them
    ActionMenu menu = ActionMenu::None;
    int group = 0;           ///< a separator stands between groups of a menu
    bool checkable = false;
};

/// Every action, in the order of the menus.
[[nodiscard]] std::span<const ActionSpec> actionTable();

/// The translated title of a menu, with its mnemonic. None has no title.
[[nodiscard]] const char *menuTitle(ActionMenu menu);

} // namespace lectern
