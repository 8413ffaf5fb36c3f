// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/hitline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype Around = 160; // what is kept of a sentence before and behind its hit
constexpr qsizetype LongestKeyword = 60;

/// Not within a Latin word, nor between the halves of a character.
bool isBorder(QStringView text, qsizetype at)
{
    const auto inWord = [](QChar character) { return character.isLetterOrNumber() && character.unicode() < 0x2e80; };
    return at <= 0 || at >= text.size() || !(text[at].isLowSurrogate() || (inWord(text[at]) && inWord(text[at - 1])));
}

/// The part of the visible sentence that is shown: around a keyword, else from where a long hit begins.
Span stretchAround(QStringView text, Span sentence, Span hit)
{
    const bool isKeyword = hit.length() <= LongestKeyword;
    Span stretch{isKeyword ? std::max(sentence.start, hit.start - Around) : hit.start,
                 std::min(sentence.end, isKeyword ? hit.end + Around : hit.start + 2 * Around)};
    while (stretch.start > sentence.start && stretch.start < hit.start && !isBorder(text, stretch.start))
        ++stretch.start;
    while (stretch.end < sentence.end && stretch.end > hit.start && !isBorder(text, stretch.end))
        --stretch.end;
    if (stretch.end <= hit.start) // one word without an end
        stretch.end = std::min(sentence.end, hit.start + 2 * Around);
    return stretch;
}

/// Marks of code, which a projection keeps, and of emphasis where Markdown's rules leave them standing beside Han.
bool isMark(QStringView text, qsizetype at)
{
    const auto isStar = [text](qsizetype i) { return i >= 0 && i < text.size() && text[i] == u'*'; };
    return text[at] == u'`' || (isStar(at) && (isStar(at - 1) || isStar(at + 1)));
}

void append(QString &line, QChar character)
{
    if (!character.isSpace())
        line += character;
    else if (!line.isEmpty() && !line.endsWith(u' '))
        line += u' ';
}

HitLine asWritten(QStringView text)
{
    HitLine line;
    for (const QChar character : text.first(std::min(text.size(), 2 * Around)))
        append(line.text, character);
    line.text = std::move(line.text).trimmed();
    return line;
}

/// The source's own characters of a stretch of the projection, and where the hit stands among them.
HitLine unfolded(const Projection &visible, QStringView source, Span stretch, Span hit)
{
    const auto &runs = visible.runs();
    auto run = std::ranges::upper_bound(runs, stretch.start, {}, &Projection::Run::projected);
    if (run != runs.begin())
        --run;
    HitLine line;
    for (qsizetype at = stretch.start; at < stretch.end; ++at) {
        while (std::next(run) != runs.end() && std::next(run)->projected <= at)
            ++run;
        const qsizetype offset = at - run->projected;
        const bool isOfSource = offset < run->length; // else something was put in between
        if (at == hit.end)
            line.hit.end = line.text.size();
        const qsizetype before = line.text.size();
        if (isOfSource
            && run->more != 0) { // a character with its accents, or one that stands for several: shown as it is written, once
            if (offset == 0 || at == stretch.start)
                for (const QChar character : source.sliced(run->source, run->length + run->more))
                    append(line.text, character);
        } else if (!isMark(visible.text(), at)) {
            append(line.text, isOfSource ? source[run->source + offset] : visible.text()[at]);
        }
        if (at == hit.start)
            line.hit.start = before;
    }
    if (hit.end >= stretch.end)
        line.hit.end = line.text.size();
    while (line.text.endsWith(u' '))
        line.text.chop(1);
    line.hit.end = std::min(line.hit.end, line.text.size());
    return line;
}

} // namespace

HitLine lineOf(const Projection &visible, QStringView source, Span sentence, Span hit)
{
    const Span shown = visible.fromSource(sentence);
    if (shown.isEmpty())
        return asWritten(source.sliced(sentence.start, sentence.length()));
    const Span found = visible.fromSource(hit).intersected(shown);
    const Span centre = found.isEmpty() ? Span{shown.start, shown.start} : found;
    const Span stretch = stretchAround(visible.text(), shown, centre);
    HitLine line = unfolded(visible, source, stretch, centre);
    if (stretch.start > shown.start && found.length() <= LongestKeyword) {
        line.text.prepend(u'…');
        line.hit = {line.hit.start + 1, line.hit.end + 1};
    }
    if (stretch.end < shown.end)
        line.text += u'…';
    if (found.isEmpty() || found.length() > LongestKeyword)
        line.hit = {};
    return line;
}

} // namespace lectern
