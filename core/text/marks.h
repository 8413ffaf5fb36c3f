// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

#include <cstddef>

namespace lectern
{

/// Whether a character is one of a few that a literal names: `isOneOf(c, u"，,。")`. Compiled to comparisons, where a search in a string would cost a call.
template<size_t N>
[[nodiscard]] constexpr bool isOneOf(QChar c, const char16_t (&marks)[N])
{
    bool found = false;
    for (size_t i = 0; i + 1 < N; ++i)
        found |= c.unicode() == marks[i];
    return found;
}

} // namespace lectern
