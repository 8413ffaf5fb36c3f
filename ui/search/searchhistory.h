// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace lectern
{

/// The queries that led somewhere, the last one first; kept with the program's settings. GUI thread.
[[nodiscard]] QStringList searchHistory();
void rememberSearch(const QString &query);

} // namespace lectern
