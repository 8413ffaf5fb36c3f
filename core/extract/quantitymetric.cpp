// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitymetric.h"

#include "core/extract/quantitywords.h"

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int MostBridges = 24;
constexpr int ComparisonReach = 8; ///< words from what is compared to 比

class MetricReader
{
public:
    MetricReader(const ClauseText &sentence, int number, const Quantity &quantity)
        : m_words(sentence)
        , m_number(number)
        , m_quantity(quantity)
    {
    }

    MetricReading read()
    {
        m_stop = overBridges(m_number - 1);
        readBefore();
        readBehind();
        if (m_quantity.kind == QuantityKind::Count)
            chooseCount();
        else
            choose();
        readOwner();
        return m_found;
    }

private:
    bool isPart() const { return m_quantity.kind == QuantityKind::Percent || m_quantity.kind == QuantityKind::Ratio; }

    // --- before the number ------------------------------------------------------------------------------------------------

    /// Leftwards to the first word that may be a metric, or that ends the search.
    int overBridges(int i)
    {
        for (int seen = 0; i >= 0 && seen < MostBridges; ++seen) {
            const int before = i;
            if (m_words.part(i) == Close && m_words.at(i).match >= 0)
                i = m_words.at(i).match - 1;
            else if (m_words.part(i) == Of && m_words.part(i - 1) == Time)
                i -= 2;
            else if (m_words.is(i, {Noun, Name, Number, Of, Comparison}))
                i = overComparison(i);
            else if (m_words.is(
                         i,
                         {Bridge, Adverb, Particle, Determiner, Time, Preposition, Within, Genitive, Measure, Locative, Other}))
                --i;
            if (i == before)
                break;
        }
        return i;
    }

    /// 比上半年, 较2023年, 与去年相比: what a number is compared with.
    int overComparison(int i) const
    {
        const bool closed = m_words.part(i) == Comparison;
        for (int j = i - 1; j >= 0 && i - j <= ComparisonReach; --j) {
            if (m_words.part(j) == Comparison || (closed && m_words.is(j, {And, Preposition, Within})))
                return j - 1;
            if (m_words.is(j, {Comma, Break, Bridge, Verb, Light, Open, Close}))
                break;
        }
        return closed ? i - 1 : i;
    }

    void readBefore()
    {
        switch (m_words.part(m_stop)) {
        case Number:
            m_found.carried = m_stop;
            break;
        case Of:
            m_ofPhrase = m_words.nounsBefore(m_stop - 1);
            if (m_ofPhrase.isEmpty() && m_words.part(m_stop - 1) == Name)
                m_ofPhrase = {m_stop - 1, m_stop - 1};
            break;
        case Noun:
            m_before = m_words.nounsBefore(m_stop);
            m_adjacent = m_stop == m_number - 1;
            break;
        case Verb:
            m_verb = {m_stop, m_stop};
            break;
        default:
            break;
        }
    }

    // --- behind it ---------------------------------------------------------------------------------------------------------

    void readBehind()
    {
        int i = m_number + 1;
        while (m_words.is(i, {Adverb, Locative}) || (m_words.part(i) == Bridge && m_words.isLatin(i)))
            ++i;
        m_linked = m_words.is(i, {Of, Genitive}) || (m_words.part(i) == Within && m_quantity.kind == QuantityKind::Money);
        if (m_linked)
            ++i;
        while (m_linked && m_words.is(i, {Determiner, Adverb, Pronoun}))
            ++i;
        if (m_quantity.kind == QuantityKind::Count && m_words.part(i) == Bridge && !m_words.isLatin(i))
            ++i; // 28家是AI公司
        Phrase phrase = m_words.nounsFrom(i);
        for (int turn = 0; turn < 3 && isModifier(phrase, i); ++turn) {
            i = nextOf(i) + 1;
            phrase = m_words.nounsFrom(i);
        }
        if (phrase.isEmpty())
            return;
        if (onlyNames(phrase))
            m_found.behind = phrase;
        else
            m_behind = phrase;
        const int of = phrase.last + 1;
        if (m_words.part(of) == Of && !m_words.isLatin(phrase.last))
            m_head = m_words.nounsFrom(of + 1);
    }

    int nextOf(int from) const
    {
        for (int i = from; i < from + ComparisonReach; ++i) {
            if (m_words.part(i) == Of && !m_words.isLatin(i))
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
        return of > from && m_words.is(of - 1, {Attribute, Verb, Adverb}) && (phrase.isEmpty() || phrase.last < of - 1);
    }
    bool onlyNames(Phrase phrase) const
    {
        for (int i = phrase.first; i <= phrase.last; ++i) {
            if (m_words.part(i) != Name)
                return false;
        }
        return true;
    }

    // --- which it is -------------------------------------------------------------------------------------------------------

    void choose()
    {
        const bool behindWins = m_words.isMetric(m_behind) && (!m_words.isMetric(m_before) || (m_linked && !m_adjacent));
        if (!m_ofPhrase.isEmpty() && isPart() && m_behind.isEmpty())
            m_found.metric = m_ofPhrase;
        else if (behindWins || (m_before.isEmpty() && !m_behind.isEmpty() && mayBehind()))
            m_found.metric = m_behind;
        else if (!m_before.isEmpty())
            takeBefore();
        else if (!m_verb.isEmpty())
            m_found.metric = m_verb;
        if (!m_found.metric.isEmpty())
            m_found.carried = -1;
        if (m_found.behind.isEmpty() && m_words.part(m_number + 1) == Of && !m_behind.isEmpty() && m_found.metric != m_behind)
            m_found.behind = m_behind;
    }

    void takeBefore()
    {
        m_found.metric = m_before;
        m_found.general = m_words.is(m_before.first - 1, {Determiner}) || isChangeSize(m_before);
    }

    /// 增幅, 涨幅 alone: of what the number before measures.
    bool isChangeSize(Phrase phrase) const
    {
        const Span span = m_words.span(phrase);
        return QuantityWords::instance().changeBefore(ChangeRole::Size, m_words.text(), span.end).length >= span.length();
    }

    bool mayBehind() const
    {
        return m_quantity.kind != QuantityKind::Duration || m_linked
            || m_words.at(m_behind.first).span.start == m_words.at(m_number).span.end;
    }

    void chooseCount()
    {
        const bool bridged = !m_before.isEmpty() && (m_behind.isEmpty() || m_adjacent);
        if (bridged)
            takeBefore();
        else if (!m_behind.isEmpty())
            m_found.counted = m_found.metric = m_behind;
        else if (!m_verb.isEmpty())
            m_found.metric = m_verb;
        if (!m_found.metric.isEmpty())
            m_found.carried = -1;
    }

    void readOwner()
    {
        if (m_found.metric.isEmpty() || m_found.metric.first > m_number) {
            if (!m_ofPhrase.isEmpty())
                m_found.owner = m_ofPhrase;
            else if (m_words.part(m_stop) == Name)
                m_found.owner = {m_stop, m_stop};
            else if (!m_before.isEmpty() && m_before != m_found.metric && m_adjacent)
                m_found.owner = m_before;
            return;
        }
        int i = m_found.metric.first - 1;
        if (m_words.part(i) == Of && m_words.part(i - 1) != Time)
            m_found.owner = ownerBefore(i - 1);
        while (m_words.is(i, {Time, Adverb, Determiner, Measure}))
            --i;
        if (m_found.owner.isEmpty() && m_words.part(i) == Name)
            m_found.owner = {i, i};
        if (m_found.owner.isEmpty() && m_words.part(i) == Of)
            m_found.owner = ownerBefore(i - 1);
    }

    /// The phrase before 的: a name, or nouns with the names in front of them (谷歌搜索单次请求).
    Phrase ownerBefore(int last) const
    {
        if (m_words.part(last) == Name)
            return {last, last};
        Phrase nouns = m_words.nounsBefore(last);
        if (!nouns.isEmpty() && m_words.part(nouns.first - 1) == Name
            && m_words.at(nouns.first).span.start - m_words.at(nouns.first - 1).span.end <= 1)
            --nouns.first;
        return nouns;
    }

    const ClauseText &m_words;
    int m_number;
    const Quantity &m_quantity;
    int m_stop = -1;
    Phrase m_before, m_ofPhrase, m_verb, m_behind, m_head;
    bool m_adjacent = false; ///< the noun before touches the number
    bool m_linked = false; ///< 的 or "of" joins the noun behind
    MetricReading m_found;
};

} // namespace

MetricReading readMetric(const ClauseText &sentence, int number, const Quantity &quantity)
{
    return MetricReader(sentence, number, quantity).read();
}

} // namespace lectern
