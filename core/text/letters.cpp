// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/letters.h"

#include "core/text/script.h"

#include <QChar>

namespace lectern
{

namespace
{

char32_t characterAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    if (unit.isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate())
        return QChar::surrogateToUcs4(text[position - 1], unit);
    return unit.unicode();
}

} // namespace

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return QChar::isLetterOrNumber(c) || c == 0x3005;
    default:
        return c == 0x30fc || c == 0xff70; // the sound mark of kana has no script of its own
    }
}

bool isSpelledAt(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return false;
    const char32_t c = characterAt(text, position);
    if (c < 0x80)
        return isLatinLetter(char16_t(c));
    return (QChar::isLetter(c) || QChar::isMark(c)) && !standsAlone(c);
}

} // namespace lectern
