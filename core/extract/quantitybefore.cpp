// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitysides.h"

#include "core/extract/quantitywords.h"

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int MostBridges = 24;
constexpr int ComparisonReach = 8; ///< words from what is compared to 比

class BeforeReader
{
public:
    BeforeReader(const ClauseText &sentence, int number, const Quantity &quantity)
        : m_words(sentence)
        , m_number(number)
        , m_quantity(quantity)
    {
    }

    BeforeNumber read()
    {
        m_found.stop = overBridges(m_number - 1);
        readAtStop();
        return m_found;
    }

private:
    bool isPart() const { return m_quantity.kind == QuantityKind::Percent || m_quantity.kind == QuantityKind::Ratio; }

    /// Leftwards to the first word that may be a metric, or that ends the search.
    int overBridges(int i)
    {
        for (int seen = 0; i >= 0 && seen < MostBridges; ++seen) {
            const int before = i;
            if (m_words.part(i) == Close && m_words.at(i).match >= 0)
                i = m_words.at(i).match - 1;
            else if (m_words.part(i) == Of && m_words.part(i - 1) == Time)
                i -= 2;
            else if (i == m_number - 1 && m_words.part(i) == Each)
                --i;
            else if (m_words.part(i) == Number && m_words.part(i - 1) == Each)
                i -= 2; // 每千tokens0.3元
            else if (i == m_number - 1 && m_words.is(i, {Noun, Measure, Locative}) && !m_words.isMetric({i, i})
                     && eachBefore(i) >= 0)
                i = eachBefore(i) - 1;
            else if (isReckoned(i))
                --i;
            else if (m_words.is(i, {Noun, Name, Number, Of, Comparison}))
                i = overComparison(i);
            else if (m_words.part(i) == Locative)
                i = overPlace(i);
            else if (isReckoned(i) || isForecast(i))
                --i;
            else if (m_words.part(i) == Comma && i < m_number - 1)
                i = m_words.overInsertion(i);
            else if (m_words.is(i,
                                {Bridge, Modal, Adverb, Particle, Determiner, Time, Preposition, Within, Origin, Genitive,
                                 Measure, Other}))
                --i;
            if (i == before)
                break;
        }
        return i;
    }

    /// "a total of 5%", "a record 5%"
    bool isReckoned(int i) const
    {
        return m_words.isEnglish() && m_words.is(i, {Noun, Attribute}) && isSum(m_words.words({i, i}))
            && (i + 1 == m_number || m_words.is(i + 1, {Genitive, Bridge, Adverb}));
    }

    /// "were projected to reach"
    bool isForecast(int i) const
    {
        return m_words.isEnglish() && m_words.is(i, {Light, Speech}) && m_words.part(i - 1) == Bridge
            && m_words.part(i + 1) == Modal;
    }

    /// 每千瓦时2.1元: what the number is counted by, right before it; its 每, or -1.
    int eachBefore(int i) const
    {
        for (int j = i - 1; j >= 0 && i - j <= 3; --j) {
            if (m_words.part(j) == Each)
                return j;
            if (!m_words.is(j, {Noun, Measure, Attribute, Verb, Locative}))
                break;
        }
        return -1;
    }

    /// 比上半年, 较2023年, 与去年相比: what a number is compared with.
    int overComparison(int i) const
    {
        const bool closed = m_words.part(i) == Comparison;
        for (int j = i - 1; j >= 0 && i - j <= ComparisonReach; --j) {
            if (m_words.part(j) == Comparison || (closed && m_words.is(j, {And, Preposition, Within, Origin})))
                return j - 1;
            if (m_words.is(j, {Comma, Break, Bridge, Verb, Light, Release, Speech, Open, Close}))
                break;
        }
        return closed ? i - 1 : i;
    }

    /// 在成立一年半后: a phrase of place or time between a metric and its verb.
    int overPlace(int i) const
    {
        for (int j = i - 1; j >= 0 && i - j <= ComparisonReach; --j) {
            if (m_words.is(j, {Preposition, Within}))
                return j - 1;
            if (m_words.is(j, {Comma, Break, Bridge, Light, Release, Open, Close}))
                break;
        }
        return i - 1;
    }

    void readAtStop()
    {
        switch (m_words.part(m_found.stop)) {
        case Number:
            m_found.carried = m_found.stop;
            readOverDuration();
            break;
        case Of:
            readOf();
            break;
        case Noun:
            m_found.isAdjacent = m_found.stop == m_number - 1;
            if (!readPrepositional() && !readNounObject())
                m_found.noun = m_words.nounsBefore(m_found.stop);
            break;
        case Name:
            if (m_words.isEnglish() && !readPrepositional())
                readObject();
            break;
        case Verb:
        case Light:
        case Release:
            readVerb();
            break;
        case Pronoun: // "valuing it at"
            if (m_words.isEnglish() && m_words.part(m_found.stop - 1) == Verb && m_found.stop < m_number - 1) {
                m_found.verb = {m_found.stop - 1, m_found.stop - 1};
                m_found.isObject = true;
            }
            break;
        default:
            break;
        }
    }

    /// "sales at Walmart", "the price of Bitcoin", "unemployment in Spain": the first noun, over the phrases behind it.
    bool readPrepositional()
    {
        if (!m_words.isEnglish())
            return false;
        Phrase head, owner;
        int end = m_found.stop;
        for (int turn = 0; turn < 3; ++turn) {
            int i = end;
            while (m_words.is(i, {Noun, Name, Attribute, Determiner, Of}))
                --i;
            if (!m_words.is(i, {Genitive, Within, Origin, Preposition, Modal}) || m_words.part(i - 1) != Noun)
                break;
            if (m_words.part(end) == Name)
                owner = {end, end};
            else if (!m_words.is(i, {Within}))
                owner = m_words.nounsBefore(end);
            head = m_words.nounsBefore(i - 1);
            end = i - 1;
        }
        if (head.isEmpty() || (!m_words.isMetric(head) && m_words.part(head.last + 1) != Genitive && !isSubject(head)))
            return false;
        m_found.noun = m_words.isMetric(head) || m_words.part(m_found.stop) == Name ? head : Phrase{head.first, m_found.stop};
        if (m_words.part(head.first - 1) != Of && m_found.noun == head)
            m_found.owner = owner;
        return true;
    }

    /// "Inventory at the chain stood at": begins its clause, and a verb of level or change follows.
    bool isSubject(Phrase head) const
    {
        if (m_found.isAdjacent || m_words.part(m_found.stop + 1) != Bridge)
            return false;
        int first = head.first;
        while (m_words.is(first - 1, {Determiner, Adverb, Time, Attribute}))
            --first;
        return m_words.is(first - 1, {Comma, Break, And});
    }

    /// 通胀率连续30个月高于2%
    void readOverDuration()
    {
        if (!m_words.at(m_found.stop).measure)
            return;
        const int before = overBridges(m_found.stop - 1);
        if (m_words.part(before) == Noun && m_words.isMetric({before, before}))
            m_found.noun = m_words.nounsBefore(before);
    }

    /// "shares have outperformed the index by 6%": the noun before is the object of a verb, whose subject may be the metric.
    bool readNounObject()
    {
        const bool given = m_found.isAdjacent && m_quantity.kind == QuantityKind::Money; // "costs a household $19,000"
        if (!m_words.isEnglish() || (m_found.isAdjacent && !given))
            return false;
        const Phrase object = m_words.nounsBefore(m_found.stop);
        int verb = object.first - 1;
        while (m_words.is(verb, {Determiner, Pronoun}))
            --verb;
        if (m_words.isMetric(object) || !m_words.is(verb, {Verb, Light, Release}))
            return false;
        if (given && (m_words.part(verb) != Verb || verb == object.first - 1))
            return false;
        const int before = overBridges(verb - 1);
        if (m_words.part(before) == Noun && m_words.isMetric({before, before}))
            m_found.noun = m_words.nounsBefore(before);
        else if (m_words.part(verb) == Verb)
            m_found.verb = {verb, verb};
        m_found.isObject = m_found.noun.isEmpty();
        return true;
    }

    /// "acquired Ampere for $6.5 billion", "cost SoftBank $6.5 billion": over the object to its verb.
    void readObject()
    {
        int i = m_found.stop;
        while (m_words.is(i, {Noun, Name, Attribute, Determiner, Preposition, Within, Modal})
               && m_found.stop - i < ComparisonReach)
            --i;
        if (m_words.part(i) == Verb)
            m_found.verb = {i, i};
        m_found.isObject = true;
    }

    void readOf()
    {
        int last = m_found.stop - 1;
        if (m_words.part(last) == Close && m_words.at(last).match >= 0)
            last = m_words.at(last).match - 1;
        m_found.ofPhrase = m_words.part(last) == Name ? Phrase{last, last} : m_words.nounsBefore(last);
        m_found.isDescribed = m_found.ofPhrase.isEmpty();
        if (!isPart() || m_found.ofPhrase.isEmpty() || m_words.isMetric(m_found.ofPhrase))
            return;
        if (m_words.isNames(m_found.ofPhrase) && m_words.part(m_found.ofPhrase.first - 1) == Bridge) { // 高于中国的5%
            m_found.owner = m_found.ofPhrase;
            m_found.ofPhrase = {};
            m_found.isGeneral = true;
        }
        // 成本仅为市场领导者的十分之一
        const int before = overBridges(m_found.ofPhrase.first - 1);
        if (m_words.part(before) == Noun && m_words.isMetric({before, before}))
            m_found.noun = m_words.nounsBefore(before);
    }

    /// The verb, or the metric that stands before it: 成本占用约550万.
    void readVerb()
    {
        if (m_words.part(m_found.stop) == Verb
            || (m_words.part(m_found.stop) == Release && m_quantity.kind == QuantityKind::Duration))
            m_found.verb = {m_found.stop, m_found.stop};
        const int before = overBridges(m_found.stop - 1);
        const bool levels = m_words.isEnglish() && before >= m_words.clauseStart(m_found.stop)
            && QuantityWords::instance()
                    .changeAt(ChangeRole::EnLevel, m_words.text(), m_words.at(m_found.stop + 1).span.start)
                    .length
                > 0;
        if (before >= m_found.stop || m_words.part(before) != Noun)
            return;
        m_found.far = m_words.nounsBefore(before);
        if (levels || m_words.isMetric({before, before}))
            m_found.beyond = m_found.far;
    }

    const ClauseText &m_words;
    int m_number;
    const Quantity &m_quantity;
    BeforeNumber m_found;
};

} // namespace

BeforeNumber readBefore(const ClauseText &sentence, int number, const Quantity &quantity)
{
    return BeforeReader(sentence, number, quantity).read();
}

} // namespace lectern
