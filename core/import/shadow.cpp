// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/shadow.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr char letter = char(0xFF);

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiWord(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\x2028' || c == u'\x2029';
}

char shadowOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (isLineBreak(c))
        return '\n';
    if (unit == u'\r')
        return ' ';
    if (unit == 0)
        return letter;
    return unit < 0x80 ? char(unit) : char(0xF8 | (unit & 7));
}

void blank(QByteArray &bytes, Span span)
{
    for (qsizetype i = span.start; i < std::min(span.end, bytes.size()); ++i)
        if (bytes[i] != '\n')
            bytes[i] = ' ';
}

void blankHtmlRegions(QByteArray &bytes)
{
    static constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 3> regions{
        {{"<!--", "-->"}, {"<script", "</script>"}, {"<style", "</style>"}}};
    for (const auto &[open, close] : regions) {
        for (qsizetype at = bytes.indexOf(open); at >= 0; at = bytes.indexOf(open, at)) {
            const qsizetype end = bytes.indexOf(close, at);
            if (end < 0)
                break;
            blank(bytes, {at, end + close.size()});
            at = end + close.size();
        }
    }
}

/// The run of backticks or tildes that opens or closes a code fence on a line, or an empty span.
Span fenceOf(const QByteArray &bytes, Span line)
{
    qsizetype at = line.start;
    while (at < line.end && (bytes[at] == ' ' || bytes[at] == '>' || bytes[at] == '\t'))
        ++at;
    qsizetype end = at;
    while (end < line.end && bytes[end] == bytes[at])
        ++end;
    const bool isInline = at < line.end && bytes[at] == '`' && QByteArrayView(bytes).sliced(end, line.end - end).contains('`');
    const bool isFence = end - at >= 3 && !isInline && (bytes[at] == '`' || bytes[at] == '~');
    return isFence ? Span{at, end} : Span{at, at};
}

void disarmOpenFence(QByteArray &bytes)
{
    Span open{0, 0};
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        const Span fence = fenceOf(bytes, {start, end});
        if (!fence.isEmpty() && open.isEmpty())
            open = fence;
        else if (!fence.isEmpty() && bytes[fence.start] == bytes[open.start] && fence.length() >= open.length())
            open = {0, 0};
        start = end + 1;
    }
    blank(bytes, open);
}

/// Which ASCII punctuation may stand as a letter beside `*` without changing any other construct.
bool isPlainPunctuation(char c)
{
    return c != '\0' && QByteArrayView("%.,:;?!\"'+=-/$#@~}{^").contains(c);
}

void easeFlanking(QByteArray &bytes)
{
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size; ++i) {
        if (bytes[i] == '_' && !(i > 0 && isAsciiWord(bytes[i - 1]) && i + 1 < size && isAsciiWord(bytes[i + 1])))
            bytes[i] = '*';
        const bool isProduct = bytes[i] == '*' && i > 0 && isDigit(bytes[i - 1]) && i + 1 < size && isDigit(bytes[i + 1]);
        if (isProduct)
            bytes[i] = letter;
    }
    for (qsizetype start = bytes.indexOf('*'); start >= 0;) {
        qsizetype end = start;
        while (end < size && bytes[end] == '*')
            ++end;
        const bool letterBefore = start > 0 && uchar(bytes[start - 1]) >= 0x80;
        const bool letterBehind = end < size && uchar(bytes[end]) >= 0x80;
        if (letterBehind && start > 1 && isPlainPunctuation(bytes[start - 1]))
            bytes[start - 1] = letter;
        if (letterBefore && end + 1 < size && isPlainPunctuation(bytes[end]))
            bytes[end] = letter;
        start = bytes.indexOf('*', end);
    }
}

/// Characters that may stand before and in a line's own mark.
bool isMarkCharacter(char c)
{
    return QByteArrayView(" \t>#-*+.)").contains(c) || isDigit(c);
}

} // namespace

QByteArray markdownShadow(QStringView text, const std::vector<Span> &blanked)
{
    QByteArray bytes(text.size(), Qt::Uninitialized);
    bool inMark = true;
    bool hasMark = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        bytes[i] = shadowOf(c);
        if (inMark && hasMark && (c == u'\x00A0' || c == u'\x3000'))
            bytes[i] = ' ';
        inMark = bytes[i] == '\n' || (inMark && isMarkCharacter(bytes[i]));
        hasMark = bytes[i] != '\n' && (hasMark || bytes[i] != ' ');
    }
    for (const Span span : blanked)
        blank(bytes, span);
    blankHtmlRegions(bytes);
    disarmOpenFence(bytes);
    easeFlanking(bytes);
    return bytes;
}

} // namespace lectern
