// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityphrase.h"

#include "core/extract/quantitywords.h"
#include "core/text/numeralwords.h"

namespace lectern
{

namespace
{

constexpr int LongestClause = 80;       ///< words
constexpr int LongestInsertion = 24;
constexpr qsizetype LongestHan = 16;    ///< characters of a phrase
constexpr qsizetype LongestLatin = 44;

using enum ClausePart;

} // namespace

bool ClauseText::isLatin(int i) const
{
    return i >= 0 && i < size() && isLatinLetter(m_text[at(i).span.end - 1].unicode());
}

bool ClauseText::isMetric(Phrase phrase) const
{
    return !phrase.isEmpty()
        && ((at(phrase.last).measure && part(phrase.last) == Noun)
            || QuantityWords::instance().isMetric(m_text, at(phrase.last).span.end));
}

bool ClauseText::isNames(Phrase phrase) const
{
    for (int i = phrase.first; i <= phrase.last; ++i) {
        if (part(i) != Name)
            return false;
    }
    return true;
}

int ClauseText::quantity(int row, int from) const
{
    for (int i = from; i < size(); ++i) {
        if (at(i).part == Number && at(i).row >= row)
            return at(i).row == row ? i : -1;
    }
    return -1;
}

int ClauseText::clauseStart(int i) const
{
    int start = i;
    for (int seen = 0; start > 0 && seen < LongestClause; ++seen) {
        const ClauseToken &before = at(start - 1);
        if (before.part == Comma || before.part == Break || before.part == Open)
            break;
        start = before.part == Close && before.match >= 0 ? before.match : start - 1;
    }
    return start;
}

int ClauseText::overInsertion(int comma) const
{
    if (!m_isEnglish || part(comma) != Comma)
        return comma;
    for (int i = comma - 1; i > 0 && comma - i <= LongestInsertion; --i) {
        if (is(i, {Break, Open, Close}))
            break;
        if (part(i) == Comma)
            return is(i + 1, {Relative, Determiner}) && is(i - 1, {Noun, Name}) ? i - 1 : comma;
    }
    return comma;
}

/// 训练成本: a verb right before a noun is its attribute where nothing before it could be its subject.
bool ClauseText::isAttributive(int verb) const
{
    return is(verb, {ClausePart::Verb, Release}) && is(verb + 1, {Noun}) && at(verb).span.end == at(verb + 1).span.start
        && !isLatin(verb);
}

Phrase ClauseText::nounsBefore(int last) const
{
    if (last < 0 || part(last) != Noun)
        return {};
    int first = last;
    const qsizetype longest = isLatin(last) ? LongestLatin : LongestHan;
    const qsizetype end = at(last).span.end;
    while (first > 0 && end - at(first - 1).span.start <= longest) {
        const int next = first - 1;
        const bool joined = at(first).span.start - at(next).span.end <= 1;
        const bool fits = is(next, {Noun, Attribute})
            || (part(next) == Measure && first - 1 > 0 && is(next - 1, {Noun, Attribute})) || isAttributive(next);
        if (!joined || !fits)
            break;
        first = next;
    }
    return {first, last};
}

Phrase ClauseText::nounsFrom(int first) const
{
    Phrase phrase{first, first - 1};
    if (first >= size())
        return phrase;
    const qsizetype longest = isLatin(first) ? LongestLatin : LongestHan;
    for (int i = first; i < size() && at(i).span.end - at(first).span.start <= longest; ++i) {
        if (i > first && at(i).span.start - at(i - 1).span.end > 1)
            break;
        if (is(i, {Noun, Name}))
            phrase.last = i;
        else if (!is(i, {Attribute, Measure}) && !isAttributive(i))
            break;
    }
    return phrase;
}

} // namespace lectern
