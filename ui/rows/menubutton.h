// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QString;
class QToolButton;
class QWidget;

namespace lectern
{

/// A button of a bar that opens a menu; `icon` is a name of the icon theme. Belongs to the parent.
[[nodiscard]] QToolButton *makeMenuButton(QWidget *parent, const QString &icon, const QString &text, const QString &tip,
                                          QMenu *menu);

} // namespace lectern
