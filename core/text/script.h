// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace lectern
{

/// A Han character of the BMP, radicals and compatibility forms with it.
[[nodiscard]] constexpr bool isHan(char16_t c)
{
    return (c >= 0x4E00 && c < 0xA000) || (c >= 0x3400 && c < 0x4DC0) || (c >= 0xF900 && c < 0xFB00)
        || (c >= 0x2E80 && c < 0x2FE0) || c == 0x3007;
}

/// Whether the character that ends at `end` (exclusive) is Han, those outside the BMP included.
[[nodiscard]] inline bool isHanBefore(QStringView text, qsizetype end)
{
    if (end <= 0)
        return false;
    const char16_t c = text[end - 1].unicode();
    if (!QChar::isLowSurrogate(c))
        return isHan(c);
    return end > 1 && text[end - 2].unicode() >= 0xD840 && text[end - 2].unicode() < 0xD8C0;
}

/// Han, kana, and the punctuation that is set in their width: no space stands at a line break beside these.
[[nodiscard]] constexpr bool isWide(char16_t c)
{
    return isHan(c) || (c >= 0x3000 && c < 0x3400) || (c >= 0xFF00 && c < 0xFFF0) || (c >= 0xD840 && c < 0xD8C0);
}

[[nodiscard]] constexpr bool isLatinLetter(char16_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7);
}

[[nodiscard]] constexpr bool isDigit(char16_t c)
{
    return c >= '0' && c <= '9';
}

} // namespace lectern
