// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitysides.h"

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int MostCoordinates = 8;
constexpr int ModifierReach = 8; ///< words from a number to the 的 of what describes its noun

class BehindReader
{
public:
    BehindReader(const ClauseText &sentence, int number, const Quantity &quantity)
        : m_words(sentence)
        , m_number(number)
        , m_quantity(quantity)
    {
    }

    BehindNumber read()
    {
        readNouns();
        return m_found;
    }

private:
    void readNouns()
    {
        int i = overCoordinates(m_number + 1);
        readCompared(i);
        if (!m_found.bearer.isEmpty() || readAttribute())
            return;
        while (m_words.is(i, {Adverb, Locative}) || (m_words.part(i) == Bridge && m_words.isEnglish()))
            ++i;
        m_found.isLinked = m_words.is(i, {Of, Genitive})
            || (m_words.part(i) == Within && m_words.isEnglish() && m_quantity.kind == QuantityKind::Money);
        const bool isWithin = m_words.part(i) == Within;
        if (m_found.isLinked)
            ++i;
        while (!m_words.isEnglish() && m_words.part(i) == Determiner && m_quantity.kind == QuantityKind::Money)
            ++i; // 11亿元新一轮融资
        while (m_found.isLinked
               && (m_words.is(i, {Determiner, Adverb, Pronoun}) || (m_words.isEnglish() && m_words.part(i) == And)))
            ++i;
        if (readPossessed(i))
            return;
        bool isAmong = false;
        const bool isCount = m_quantity.kind == QuantityKind::Count;
        if (isCount && m_words.part(i) == Bridge && !m_words.isEnglish())
            isAmong = ++i > 0; // 28家是AI公司
        if (readOrigin(i))
            return;
        Phrase phrase = nominalAt(i);
        for (int turn = 0; turn < 3 && isModifier(phrase, i); ++turn) {
            i = nextOf(i) + 1;
            phrase = nominalAt(i);
        }
        if (phrase.isEmpty())
            return;
        if (!(m_words.isNames(phrase) && isWithin))
            takeNamed(phrase);
        const int of = phrase.last + 1;
        if (m_words.part(of) == Of && !m_words.isEnglish())
            m_found.head = m_words.nounsFrom(of + 1);
        m_found.isAmong = isAmong && !phrase.isEmpty();
        if (isAmong && !m_found.head.isEmpty())
            m_found.noun = m_found.head;
    }

    /// "a 20-year agreement"
    bool readAttribute()
    {
        const Phrase phrase = m_words.nounsFrom(m_number + 1);
        const bool hyphened = m_words.isEnglish() && m_words.words({m_number, m_number}).contains(u'-');
        if (m_quantity.kind != QuantityKind::Duration || !hyphened || phrase.isEmpty())
            return false;
        m_found.bearer = phrase;
        return true;
    }

    /// "17% of Apple's sales", "$700 billion from Apple's market value"
    bool readPossessed(int i)
    {
        if (!m_found.isLinked && m_words.is(i, {Origin, Preposition}) && m_words.isEnglish())
            ++i;
        else if (!m_found.isLinked)
            return false;
        while (m_words.is(i, {Determiner, Pronoun}))
            ++i;
        int of = i;
        while (m_words.is(of, {Name, Noun}))
            ++of;
        if (of == i || m_words.part(of) != Of || !m_words.isEnglish())
            return false;
        while (m_words.part(of) == Of)
            ++of;
        const Phrase nouns = m_words.nounsFrom(of);
        const bool share = m_quantity.kind == QuantityKind::Percent || m_quantity.kind == QuantityKind::Ratio;
        if (nouns.isEmpty() || !(share || m_words.isMetric(nouns)))
            return false;
        m_found.noun = nouns;
        m_found.isLinked = true;
        if (m_quantity.kind == QuantityKind::Money)
            m_found.owner = m_words.nounsFrom(i);
        return true;
    }

    /// 百亿、千亿美金的公司: what stands behind the last belongs to all.
    int overCoordinates(int i) const
    {
        for (int turn = 0; turn < MostCoordinates && m_words.part(i) == And && m_words.part(i + 1) == Number; ++turn)
            i += 2;
        return i;
    }

    /// "€7 billion provided by Acme", 70亿美元来自云杉
    bool readOrigin(int i)
    {
        if (m_words.part(i) == Light && m_words.part(i + 1) == Origin)
            ++i;
        else if (m_words.part(i) != Origin || m_words.isEnglish())
            return false;
        for (int j = i + 1; j < i + 8 && !m_words.is(j, {Comma, Break, Open}); ++j) {
            if (m_words.part(j) == Name) {
                m_found.bearer = {j, j};
                return true;
            }
        }
        return false;
    }

    /// Nouns, or a verb that stands as one: 历经12年发展, 10亿次查询的目标.
    Phrase nominalAt(int i) const
    {
        const Phrase phrase = m_words.nounsFrom(i);
        const bool ends = m_words.is(i + 1, {Comma, Break, Of, Close}) && !m_words.isEnglish();
        const bool counts =
            m_found.isLinked || m_quantity.kind == QuantityKind::Duration || m_quantity.kind == QuantityKind::Count;
        return phrase.isEmpty() && ends && counts && m_words.is(i, {Verb, Speech}) ? Phrase{i, i} : phrase;
    }

    void takeNamed(Phrase phrase)
    {
        const bool counted = m_quantity.kind == QuantityKind::Count && !m_found.isLinked; // 20万张H100
        if (m_words.isNames(phrase) && !counted)
            m_found.bearer = {phrase.first, phrase.first};
        else
            m_found.noun = withoutCounter(phrase);
    }

    /// 11亿元新一轮融资
    Phrase withoutCounter(Phrase phrase) const
    {
        int first = phrase.first;
        while (first < phrase.last && m_words.is(first, {Attribute, Measure}))
            ++first;
        return m_words.part(first - 1) == Measure && !m_words.isEnglish() && first > phrase.first ? Phrase{first, phrase.last}
                                                                                                  : phrase;
    }

    int nextOf(int from) const
    {
        for (int i = from; i < from + ModifierReach; ++i) {
            if (m_words.part(i) == Of && !m_words.isEnglish())
                return i;
            if (m_words.is(i, {Comma, Break, Number, Open, Close}))
                break;
        }
        return -1;
    }
    /// 性能最强的一流芯片: what stands before 的 is an adjective or a verb with its nouns.
    bool isModifier(Phrase phrase, int from) const
    {
        const int of = nextOf(from);
        if (of <= from || (!phrase.isEmpty() && phrase.last != of - 2))
            return false;
        return m_words.part(of - 1) == Attribute
            || (phrase.isEmpty()
                && (m_words.is(of - 1, {Verb, Adverb}) || m_words.is(from, {Verb, Light, Release, Preposition})));
    }
    /// "versus $22.6 billion for Microsoft", "compared with a 17% decline for the Nasdaq": whose the other number is.
    void readCompared(int i)
    {
        const bool compared = m_words.part(m_number - 1) == Comparison || m_words.part(m_number - 2) == Comparison
            || m_words.part(m_number - 3) == Comparison;
        if (!m_words.isEnglish() || !compared)
            return;
        while (m_words.is(i, {Noun, Bridge, Adverb}))
            ++i;
        if (!m_words.is(i, {Preposition, Within}))
            return;
        ++i;
        while (m_words.is(i, {Determiner}))
            ++i;
        if (m_words.part(i) == Name || (m_words.part(i) == Noun && m_words.words({i, i}).front().isUpper())) {
            m_found.bearer = {i, i};
            m_found.isCompared = true;
        }
    }

    const ClauseText &m_words;
    int m_number;
    const Quantity &m_quantity;
    BehindNumber m_found;
};

} // namespace

BehindNumber readBehind(const ClauseText &sentence, int number, const Quantity &quantity)
{
    return BehindReader(sentence, number, quantity).read();
}

} // namespace lectern
