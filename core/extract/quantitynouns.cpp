// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityscanner.h"

#include "core/text/numeralwords.h"
#include "core/text/segmenter.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

bool isNounTag(QLatin1StringView tag)
{
    return tag.startsWith(u'n') || tag == "vn"_L1 || tag == "an"_L1 || tag == "eng"_L1;
}

bool isAttributeTag(QLatin1StringView tag)
{
    return tag.startsWith(u'a') || tag.startsWith(u'b') || tag == "vn"_L1;
}

} // namespace

/// A counted noun: 40万开发者, 68 million inhabitants.
bool QuantityScanner::takeNoun(Part &part, qsizetype at) const
{
    const Numeral &numeral = part.numeral;
    if (!part.currency.isEmpty() || (numeral.article && numeral.single) || numeral.fraction)
        return false;
    qsizetype wordAt = at_(at) == u' ' ? at + 1 : at;
    if (const auto of = NumeralWords::instance().english(m_text, wordAt);
        of.role == NumeralRole::EnOf && numeral.indefinite && at_(wordAt + of.length) == u' ')
        wordAt += of.length + 1;
    Span noun;
    if (isLatinLetter(at_(wordAt)) && wordAt > at && !(numeral.single && numeral.form == NumeralForm::English))
        noun = englishNoun(wordAt);
    else if (isHan(at_(at)) && !m_words.gradeAt(m_text, at)
             && (numeral.over || numeral.magnitude >= 1e4
                 || (numeral.form == NumeralForm::Arabic && numeral.bounds.low >= 1000
                     && (numeral.grouped || m_words.nounAt(m_text, at) > 0))))
        noun = hanNoun(at, false);
    if (noun.isEmpty() || (numeral.bare && moneyContext(numeral.span)))
        return false;
    const UnitWord unit = isLatinLetter(at_(noun.start)) ? m_words.unitAt(m_text, lastWord(noun), numeral, false) : UnitWord{};
    if (unit && (unit.kind == QuantityKind::Duration || unit.kind == QuantityKind::Measure))
        return takeUnitAt(part, lastWord(noun), false); // three additional weeks
    part.unit.length = noun.length();
    part.unit.type = UnitClass::Noun;
    part.unitSpan = noun;
    part.end = noun.end;
    part.noun = true;
    return true;
}

qsizetype QuantityScanner::lastWord(Span words) const
{
    qsizetype at = words.end;
    while (at > words.start && at_(at - 1) != u' ')
        --at;
    return at;
}

/// From the adjectives to the first plural: "ten biggest fundraisers". The span is the noun alone.
Span QuantityScanner::englishNoun(qsizetype at) const
{
    constexpr int mostWords = 4;
    qsizetype word = at;
    for (int i = 0; i < mostWords && isLatinLetter(at_(word)); ++i) {
        qsizetype end = word;
        while (isLatinLetter(at_(end)) || isDigit(at_(end)) || (at_(end) == u'-' && isLatinLetter(at_(end + 1))))
            ++end;
        const bool more = i == 0 && m_words.markAt(NumberMark::More, m_text, word) == end - word; // two more companies
        const NounRole role = more ? NounRole::None : m_words.nounRole(m_text, word, end - word);
        if (role == NounRole::Stop)
            return {};
        const char16_t last = at_(end - 1), beforeLast = at_(end - 2);
        const bool plural = last == u's' && end - word > 2 && beforeLast != u's' && beforeLast != u'u' && beforeLast != u'i'
            && role != NounRole::Single;
        const bool apostrophe = at_(end) == u'\'' || at_(end) == u'\u2019';
        if ((plural || role == NounRole::Plural) && !apostrophe)
            return {word, end};
        if (at_(end) != u' ' || apostrophe)
            return {};
        word = end + 1;
    }
    return {};
}

/// A counted noun: one of the table, or what the segmenter calls one; `wholeRun`: the last word of a run of nouns (四大行业趋势).
Span QuantityScanner::hanNoun(qsizetype at, bool wholeRun) const
{
    constexpr qsizetype reach = 10, longest = 8;
    if (const qsizetype length = m_words.nounAt(m_text, at); length > 0 && (!wholeRun || length > 2))
        return {at, at + length};
    qsizetype end = at;
    while (end - at < reach && (isHan(at_(end)) || (wholeRun && end > at && isLatinLetter(at_(end)))))
        ++end;
    Span noun;
    for (const Word &word : Segmenter::instance().cut(m_text.sliced(at, end - at))) {
        const Span span{at + word.span.start, at + word.span.end};
        const bool isNoun = isNounTag(word.tag);
        if (wholeRun && span.start == at && span.length() > 1 && !isNoun && !isAttributeTag(word.tag)) {
            noun = span; // 三大挑战: a verb as a noun
            continue;
        }
        if (span.end - at > longest || (!isNoun && !isAttributeTag(word.tag)))
            break;
        if (isNoun && span.length() > 1 && (!isAttributeTag(word.tag) || wholeRun))
            noun = span;
        if (!noun.isEmpty() && !wholeRun)
            break;
    }
    return noun;
}

} // namespace lectern
