// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitymetric.h"

#include "core/extract/quantitysides.h"
#include "core/extract/quantitywords.h"

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int PlaceReach = 8; ///< words from 在 to the noun that it places

class MetricReader
{
public:
    MetricReader(const ClauseText &sentence, int number, const Quantity &quantity)
        : m_words(sentence)
        , m_number(number)
        , m_quantity(quantity)
        , m_before(readBefore(sentence, number, quantity))
        , m_behind(readBehind(sentence, number, quantity))
    {
    }

    MetricReading read()
    {
        m_found.behind = m_behind.bearer;
        m_found.owner = m_behind.owner.isEmpty() ? m_before.owner : m_behind.owner;
        m_found.carried = m_behind.isCompared ? m_number : m_before.carried;
        m_found.general = m_before.isGeneral;
        m_found.isAmong = m_behind.isAmong;
        if (m_quantity.kind == QuantityKind::Count)
            chooseCount();
        else
            choose();
        readOwner();
        return m_found;
    }

private:
    bool isPart() const { return m_quantity.kind == QuantityKind::Percent || m_quantity.kind == QuantityKind::Ratio; }

    void choose()
    {
        const bool isDuration = m_quantity.kind == QuantityKind::Duration;
        if (isDuration && (!m_words.isMetric(m_before.noun) || isBearer(m_words.words(m_before.noun))))
            m_before.noun = {};
        takeProper();
        takeSharer();
        const bool isEnglish = m_words.isEnglish(); // "the stock trades at 28 times earnings"
        const bool behindWins = !m_words.isMetric(m_before.noun)
            && (m_words.isMetric(m_behind.noun) || ((m_behind.isLinked || isEnglish) && !m_behind.noun.isEmpty()));
        if (!m_before.ofPhrase.isEmpty() && isPart() && m_behind.noun.isEmpty())
            m_found.metric = m_before.noun.isEmpty() ? m_before.ofPhrase : m_before.noun;
        else if (isDuration && !m_before.verb.isEmpty())
            m_found.metric = m_before.verb;
        else if (m_words.isMetric(m_before.verb) && !m_words.isMetric(m_behind.noun))
            m_found.metric = m_before.verb;
        else if (behindWins || (m_before.noun.isEmpty() && !m_behind.noun.isEmpty() && m_before.beyond.isEmpty()))
            m_found.metric = m_behind.noun;
        else if (!m_before.noun.isEmpty())
            takeBefore(m_before.noun);
        else if (!m_before.beyond.isEmpty())
            takeBefore(m_before.beyond);
        else if (!m_before.verb.isEmpty())
            m_found.metric = m_before.verb;
        else if (m_words.part(m_number + 1) == Verb && !m_words.isEnglish() && m_words.is(m_number - 1, {Preposition, Bridge}))
            m_found.metric = {m_number + 1, m_number + 1}; // 以148亿美元收购
        if (!m_found.metric.isEmpty())
            m_found.carried = -1;
        readBearer();
    }

    /// 研发人员占八成: who has the share, and nothing that is measured.
    void takeSharer()
    {
        if (!isPart() || m_before.noun.isEmpty() || m_words.isMetric(m_before.noun) || m_before.isAdjacent)
            return;
        for (int i = m_before.noun.last + 1; i < m_number; ++i) {
            if (isShareVerb(m_words.words({i, i}))) {
                m_found.behind = std::exchange(m_before.noun, {});
                return;
            }
        }
    }

    /// "Apple is down 8.5%": a proper noun before the verb is no metric.
    void takeProper()
    {
        if (!m_words.isEnglish() || m_before.noun.isEmpty() || m_before.isAdjacent || m_words.isMetric(m_before.noun))
            return;
        const QStringView last = m_words.words({m_before.noun.last, m_before.noun.last});
        if (!last.sliced(last.lastIndexOf(u' ') + 1).front().isUpper())
            return;
        if (m_found.owner.isEmpty())
            m_found.owner = m_before.noun;
        m_before.noun = {};
    }

    /// 估值百亿美元的公司, 28%的受访者认为: what the number describes.
    void readBearer()
    {
        m_found.follows = m_behind.noun;
        if (!m_found.behind.isEmpty() || m_behind.noun.isEmpty())
            return;
        if (m_behind.isLinked && m_found.metric != m_behind.noun && !m_words.isEnglish() && !m_words.isMetric(m_behind.noun)) {
            m_found.behind = m_behind.noun;
        } else if (m_behind.isLinked && m_found.metric == m_behind.noun && !m_words.isMetric(m_behind.noun)
                   && isPredicate(m_behind.noun.last + 1) && isBearer(m_words.words(m_behind.noun))) {
            m_found.says = m_behind.noun;
        } else if (isPart() && m_words.isEnglish() && m_found.metric == m_behind.noun && isPredicate(m_behind.noun.last + 1)
                   && isBearer(m_words.words(m_behind.noun))) { // "six in ten consumers said"
            m_found.says = m_behind.noun;
        }
        const bool lasts = m_quantity.kind == QuantityKind::Duration && m_behind.isLinked && !m_words.isEnglish();
        if (lasts && m_found.metric == m_behind.noun && !m_words.isMetric(m_behind.noun)) { // 持续十年的技术变革
            m_found.behind = m_behind.head.isEmpty() ? m_behind.noun : m_behind.head;
            m_found.metric = {};
        }
        if (m_quantity.kind == QuantityKind::Measure && !m_behind.isLinked && !isImplied() && m_found.metric == m_behind.noun
            && !m_words.isMetric(m_behind.noun) && m_found.behind.isEmpty()) { // 5千兆瓦数据中心
            m_found.behind = m_behind.noun;
            m_found.metric = {};
        }
        const bool bears =
            m_quantity.kind == QuantityKind::Money && !m_behind.isLinked && !m_words.is(m_before.stop, {Light, Verb});
        if (bears && m_found.metric == m_behind.noun
            && isBearer(m_words.words({m_behind.noun.first, m_behind.noun.first}))) { // 千亿独角兽
            m_found.behind = m_behind.noun;
            m_found.metric = {};
        }
        if (m_found.behind.isEmpty() && m_found.metric == m_behind.noun && !m_behind.head.isEmpty()
            && m_quantity.kind == QuantityKind::Duration)
            m_found.behind = m_behind.head;
    }

    /// 2M上下文: the noun behind tells the unit.
    bool isImplied() const
    {
        const Span number = m_words.at(m_number).span;
        return !QuantityWords::instance().impliedUnit(m_words.text(), number.end, m_words.text()[number.end - 1]).isEmpty();
    }

    bool isPredicate(int i) const { return m_words.is(i, {Verb, Light, Release, Speech, Bridge, Adverb, Preposition, Locative}); }

    void takeBefore(Phrase before)
    {
        m_found.metric = before;
        int i = before.first - 1;
        while (m_words.part(i) == Measure)
            --i;
        m_found.general = (m_words.part(i) == Determiner && !m_words.isEnglish() && before.first == before.last
                           && !m_words.at(before.last).general)
            || isChangeSize(before);
    }

    /// 增幅, 涨幅 alone: of what the number before measures.
    bool isChangeSize(Phrase phrase) const
    {
        constexpr qsizetype longest = 4; // 同比增幅
        const Span span = m_words.span({phrase.last, phrase.last});
        return m_words.span(phrase).length() <= longest && !m_words.isEnglish()
            && QuantityWords::instance().changeBefore(ChangeRole::Size, m_words.text(), span.end).length == 2
            && span.length() == 2 && (phrase.first == phrase.last || m_words.part(phrase.first) == Adverb);
    }

    void chooseCount()
    {
        const bool bridged =
            !m_before.noun.isEmpty() && (m_behind.noun.isEmpty() || (m_before.isAdjacent && m_words.isMetric(m_before.noun)));
        if (bridged) {
            takeBefore(m_before.noun);
            if (!m_words.isMetric(m_before.noun)) {
                m_found.counted = m_before.noun; // 创业公司超过200家
                m_found.described = beginsClause(m_before.noun.first);
            }
        } else if (!m_behind.noun.isEmpty())
            m_found.counted = m_found.metric = m_behind.noun;
        else if (!m_before.verb.isEmpty())
            m_found.metric = m_before.verb;
        else if (!m_before.far.isEmpty() && !m_words.isEnglish())
            takeBefore(m_before.far); // 商业模式分为两类
        m_found.isVerb = m_found.metric == m_before.verb;
        if (!m_found.metric.isEmpty())
            m_found.carried = -1;
        const bool isGiven = !m_words.isEnglish() && m_words.part(m_number - 1) == Preposition && !m_behind.noun.isEmpty();
        m_found.described =
            m_found.described || m_before.isDescribed || (isGiven && isBearer(m_words.words(m_behind.noun))); // 由三位创业者创立
        if (m_behind.head.first <= m_behind.head.last && m_words.part(m_behind.head.first) == Name)
            m_found.behind = {m_behind.head.first, m_behind.head.first};
    }

    bool beginsClause(int i) const
    {
        while (m_words.is(i - 1, {Adverb, Time, And, Particle, Determiner}))
            --i;
        return m_words.is(i - 1, {Comma, Break, Open});
    }

    void readOwner()
    {
        if (!m_found.owner.isEmpty() || m_before.isObject)
            return;
        if (m_found.metric.isEmpty() || m_found.metric.first > m_number) {
            if (!m_before.ofPhrase.isEmpty())
                m_found.owner = m_before.ofPhrase;
            else if (m_words.part(m_before.stop) == Name && m_words.part(m_before.stop - 1) != And)
                m_found.owner = {m_before.stop, m_before.stop};
            else if (!m_before.noun.isEmpty() && m_before.noun != m_found.metric && m_before.isAdjacent && !m_words.isEnglish()
                     && !m_words.is(m_before.noun.first - 1, {Verb, Light, Release, Preposition, Within}))
                m_found.owner = m_before.noun;
            m_found.pronoun = m_words.part(m_before.stop) == Pronoun;
            return;
        }
        int i = m_found.metric.first - 1;
        if (m_words.part(i) == Of && m_words.part(i - 1) == Of) // ' and s
            --i;
        if (m_words.part(i) == Of && m_words.part(i - 1) != Time)
            takeOwner(i - 1);
        while (m_words.is(i, {Time, Adverb, Determiner, Measure, Each}))
            --i;
        m_found.pronoun = m_words.part(i) == Pronoun;
        if (m_found.owner.isEmpty() && m_words.part(i) == Name)
            m_found.owner = {i, i};
        if (m_found.owner.isEmpty() && m_words.part(i) == Of)
            takeOwner(i - 1);
    }

    /// 每广告的平均价格: what is counted by the piece belongs to the metric.
    void takeOwner(int last)
    {
        const Phrase owner = ownerBefore(last);
        if (!owner.isEmpty() && (m_words.part(owner.first - 1) == Bridge || isPlaced(owner.first)))
            return;
        if (!owner.isEmpty() && m_words.part(owner.first - 1) == Each && m_words.at(owner.first - 1).span.length() == 1)
            m_found.metric.first = owner.first - 1;
        else
            m_found.owner = owner;
    }

    /// 在医学诊断等领域的准确率: where it is measured, not of what.
    bool isPlaced(int first) const
    {
        for (int i = first - 1; i >= first - PlaceReach; --i) {
            if (m_words.part(i) == Within && !m_words.isEnglish())
                return true;
            if (m_words.is(i, {Comma, Break, Light, Of}))
                break;
        }
        return false;
    }

    /// The phrase before 的: a name, or nouns with the names in front of them (谷歌搜索单次请求).
    Phrase ownerBefore(int last) const
    {
        if (m_words.part(last) == Close && m_words.at(last).match >= 0)
            last = m_words.at(last).match - 1;
        if (m_words.is(last, {Verb, Light, Release, Adverb}) && !m_words.isEnglish()) { // 谷歌搜索单次请求的, 用户使用的
            --last;
            while (m_words.is(last, {Adverb, Attribute, Measure, Each}))
                --last;
        }
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
    BeforeNumber m_before;
    BehindNumber m_behind;
    MetricReading m_found;
};

} // namespace

MetricReading readMetric(const ClauseText &sentence, int number, const Quantity &quantity)
{
    return MetricReader(sentence, number, quantity).read();
}

} // namespace lectern
