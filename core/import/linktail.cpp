// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/linktail.h"

namespace lectern
{

namespace
{

constexpr qsizetype longestAddress = 4096;

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

qsizetype skipEscaped(QStringView text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() ? at + 2 : at + 1;
}

qsizetype destinationEnd(QStringView text, qsizetype at)
{
    int depth = 0;
    const qsizetype limit = std::min(text.size(), at + longestAddress * 16);
    while (at < limit) {
        const QChar c = text[at];
        if (c.unicode() <= u' ' || (c == u')' && depth == 0))
            break;
        depth += (c == u'(') - (c == u')');
        at = skipEscaped(text, at);
    }
    return std::min(at, text.size());
}

qsizetype titleEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || !QStringView(u"\"'(").contains(text[at]))
        return at;
    const QChar close = text[at] == u'(' ? u')' : text[at];
    const qsizetype limit = std::min(text.size(), at + longestAddress);
    qsizetype end = at + 1;
    while (end < limit && text[end] != close)
        end = skipEscaped(text, end);
    return end < limit ? end + 1 : at;
}

LinkTail inlineTail(QStringView text, qsizetype open)
{
    qsizetype at = skipSpace(text, open + 1);
    const bool angled = at < text.size() && text[at] == u'<';
    const qsizetype start = at + angled;
    qsizetype end =
        angled ? text.first(std::min(text.size(), start + longestAddress)).indexOf(u'>', start) : destinationEnd(text, start);
    end = end < 0 ? start : end;
    at = skipSpace(text, titleEnd(text, skipSpace(text, std::min(end + angled, text.size()))));
    if (at < text.size() && text[at] == u')')
        ++at;
    return {at, text.sliced(start, end - start).toString()};
}

} // namespace

LinkTail linkTail(QStringView text, qsizetype close)
{
    const qsizetype next = close + 1;
    if (next >= text.size())
        return {text.size(), {}};
    if (text[next] == u'(')
        return inlineTail(text, next);
    if (text[next] == u'[') {
        const qsizetype end = text.indexOf(u']', next);
        return {end < 0 ? next : end + 1, {}};
    }
    return {next, {}};
}

} // namespace lectern
