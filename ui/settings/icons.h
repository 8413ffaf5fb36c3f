// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace lectern
{

/// A Breeze icon by its name, in the text colour of the theme in use, whatever it is when the icon is drawn. An unknown name gives a null icon. GUI thread only.
[[nodiscard]] QIcon themeIcon(const QString &name);

} // namespace lectern
