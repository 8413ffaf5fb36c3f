// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/characters.h"

namespace lectern
{

namespace
{

bool isBlank(QChar c)
{
    const char16_t unit = c.unicode();
    return c.isSpace() || (unit >= 0x200B && unit <= 0x200F) || unit == 0xFEFF || unit == 0x2060;
}

qsizetype skipSpace(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

/// `1、2025年…` is an item, `3、4月` is not.
bool startsYear(QStringView text)
{
    return text.size() >= 4 && std::ranges::all_of(text.first(4), [](QChar c) { return c.isDigit(); });
}

} // namespace

Span trimmed(QStringView text, Span span)
{
    while (span.start < span.end && isBlank(text[span.start]))
        ++span.start;
    while (span.start < span.end && isBlank(text[span.end - 1]))
        --span.end;
    return span;
}

qsizetype listMark(QStringView line)
{
    if (line.size() < 2)
        return 0;
    if (QStringView(u"-*+–—").contains(line[0]))
        return line[1].isSpace() ? skipSpace(line, 1) : 0;
    if (QStringView(u"•●○◦▪■□◆◇▶►▲·").contains(line[0]) || (line[0].unicode() >= 0xE000 && line[0].unicode() <= 0xF8FF))
        return skipSpace(line, 1);
    const bool bracket = line[0] == u'(' || line[0] == u'（';
    const qsizetype digits = bracket ? 1 : 0;
    qsizetype at = digits;
    while (at < line.size() && at < digits + 3 && line[at].isDigit())
        ++at;
    if (at == digits || at >= line.size())
        return 0;
    if (bracket)
        return line[at] == u')' || line[at] == u'）' ? skipSpace(line, at + 1) : 0;
    const QChar next = at + 1 < line.size() ? line[at + 1] : QChar();
    if (line[at] == u'、' || line[at] == u'．')
        return next.isDigit() && !startsYear(line.sliced(at + 1)) ? 0 : skipSpace(line, at + 1);
    const bool spaced = next.isSpace() || isHan(next);
    return (line[at] == u'.' || line[at] == u')') && spaced ? skipSpace(line, at + 1) : 0;
}

} // namespace lectern
