// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace lectern
{

/// Whether a character is searched by itself, as a word of one: Han, kana, hangul, bopomofo, Yi.
[[nodiscard]] bool standsAlone(char32_t c);

/// Whether the character that holds a position of a text is part of a word of several letters: any other letter or mark. False outside the text.
[[nodiscard]] bool isSpelledAt(QStringView text, qsizetype position);

} // namespace lectern
