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
            else if (i == m_number - 1 && m_words.part(i) == Each)
                --i;
            else if (m_words.part(i) == Number && m_words.part(i - 1) == Each)
                i -= 2; // 每千tokens0.3元
            else if (i == m_number - 1 && m_words.is(i, {Noun, Measure, Locative}) && eachBefore(i) >= 0)
                i = eachBefore(i) - 1;
            else if (m_words.is(i, {Noun, Name, Number, Of, Comparison}))
                i = overComparison(i);
            else if (m_words.part(i) == Locative)
                i = overPlace(i);
            else if (m_words.is(i,
                                {Bridge, Modal, Adverb, Particle, Determiner, Time, Preposition, Within, Origin, Genitive,
                                 Measure, Other}))
                --i;
            if (i == before)
                break;
        }
        return i;
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

    void readBefore()
    {
        switch (m_words.part(m_stop)) {
        case Number:
            m_found.carried = m_stop;
            readOverDuration();
            break;
        case Of:
            readOf();
            break;
        case Noun:
            m_adjacent = m_stop == m_number - 1;
            if (!readPrepositional() && !readNounObject())
                m_before = m_words.nounsBefore(m_stop);
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
        int end = m_stop;
        for (int turn = 0; turn < 3; ++turn) {
            int i = end;
            while (m_words.is(i, {Noun, Name, Attribute, Determiner, Of}))
                --i;
            if (!m_words.is(i, {Genitive, Within, Origin, Preposition}) || !m_words.isEnglish() || m_words.part(i - 1) != Noun)
                break;
            if (m_words.part(end) == Name)
                owner = {end, end};
            else if (!m_words.is(i, {Within}))
                owner = m_words.nounsBefore(end);
            head = m_words.nounsBefore(i - 1);
            end = i - 1;
        }
        if (head.isEmpty() || (!m_words.isMetric(head) && m_words.part(head.last + 1) != Genitive))
            return false;
        m_before = m_words.isMetric(head) || m_words.part(m_stop) == Name ? head : Phrase{head.first, m_stop};
        if (m_words.part(head.first - 1) != Of && m_before == head)
            m_found.owner = owner;
        return true;
    }

    /// 通胀率连续30个月高于2%
    void readOverDuration()
    {
        if (!m_words.at(m_stop).measure)
            return;
        const int before = overBridges(m_stop - 1);
        if (m_words.part(before) == Noun && m_words.isMetric({before, before}))
            m_before = m_words.nounsBefore(before);
    }

    /// "shares have outperformed the index by 6%": the noun before is the object of a verb, whose subject may be the metric.
    bool readNounObject()
    {
        if (!m_words.isEnglish() || m_adjacent)
            return false;
        const Phrase object = m_words.nounsBefore(m_stop);
        int verb = object.first - 1;
        while (m_words.is(verb, {Determiner, Pronoun}))
            --verb;
        if (m_words.isMetric(object) || !m_words.is(verb, {Verb, Light, Release}))
            return false;
        const int before = overBridges(verb - 1);
        if (m_words.part(before) == Noun && m_words.isMetric({before, before}))
            m_before = m_words.nounsBefore(before);
        else if (m_words.part(verb) == Verb)
            m_verb = {verb, verb};
        m_isObject = m_before.isEmpty();
        return true;
    }

    /// "acquired Ampere for $6.5 billion", "cost SoftBank $6.5 billion": over the object to its verb.
    void readObject()
    {
        int i = m_stop;
        while (m_words.is(i, {Noun, Name, Attribute, Determiner, Preposition, Within, Modal}) && m_stop - i < ComparisonReach)
            --i;
        if (m_words.part(i) == Verb)
            m_verb = {i, i};
        m_isObject = true;
    }

    void readOf()
    {
        int last = m_stop - 1;
        if (m_words.part(last) == Close && m_words.at(last).match >= 0)
            last = m_words.at(last).match - 1;
        m_ofPhrase = m_words.part(last) == Name ? Phrase{last, last} : m_words.nounsBefore(last);
        m_described = m_ofPhrase.isEmpty();
        if (!isPart() || m_ofPhrase.isEmpty() || m_words.isMetric(m_ofPhrase))
            return;
        if (onlyNames(m_ofPhrase) && m_words.part(m_ofPhrase.first - 1) == Bridge) { // 高于中国的5%
            m_found.owner = m_ofPhrase;
            m_ofPhrase = {};
            m_found.general = true;
        }
        // 成本仅为市场领导者的十分之一
        const int before = overBridges(m_ofPhrase.first - 1);
        if (m_words.part(before) == Noun && m_words.isMetric({before, before}))
            m_before = m_words.nounsBefore(before);
    }

    /// The verb, or the metric that stands before it: 成本占用约550万.
    void readVerb()
    {
        if (m_words.part(m_stop) == Verb || (m_words.part(m_stop) == Release && m_quantity.kind == QuantityKind::Duration))
            m_verb = {m_stop, m_stop};
        const int before = overBridges(m_stop - 1);
        const bool levels = m_words.isEnglish()
            && QuantityWords::instance().changeAt(ChangeRole::EnLevel, m_words.text(), m_words.at(m_stop + 1).span.start).length
                > 0;
        if (before >= m_stop || m_words.part(before) != Noun)
            return;
        m_far = m_words.nounsBefore(before);
        if (levels || m_words.isMetric({before, before}))
            m_beyond = m_far;
    }

    // --- behind it ---------------------------------------------------------------------------------------------------------

    void readBehind()
    {
        int i = overCoordinates(m_number + 1);
        readCompared(i);
        if (!m_found.behind.isEmpty())
            return;
        while (m_words.is(i, {Adverb, Locative}) || (m_words.part(i) == Bridge && m_words.isEnglish()))
            ++i;
        m_linked = m_words.is(i, {Of, Genitive})
            || (m_words.part(i) == Within && m_words.isEnglish() && m_quantity.kind == QuantityKind::Money);
        const bool isWithin = m_words.part(i) == Within;
        if (m_linked)
            ++i;
        while (m_linked && (m_words.is(i, {Determiner, Adverb, Pronoun}) || (m_words.isEnglish() && m_words.part(i) == And)))
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
        if (!(onlyNames(phrase) && isWithin))
            takeNamed(phrase);
        const int of = phrase.last + 1;
        if (m_words.part(of) == Of && !m_words.isEnglish())
            m_head = m_words.nounsFrom(of + 1);
        m_found.isAmong = isAmong && !phrase.isEmpty();
        if (isAmong && !m_head.isEmpty())
            m_behind = m_head;
    }

    /// "17% of Apple's sales", "$700 billion from Apple's market value"
    bool readPossessed(int i)
    {
        if (!m_linked && m_words.is(i, {Origin, Preposition}) && m_words.isEnglish())
            ++i;
        else if (!m_linked)
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
        if (nouns.isEmpty() || !m_words.isMetric(nouns))
            return false;
        m_behind = nouns;
        m_linked = true;
        if (m_quantity.kind == QuantityKind::Money)
            m_found.owner = m_words.nounsFrom(i);
        return true;
    }

    /// 百亿、千亿美金的公司: what stands behind the last belongs to all.
    int overCoordinates(int i) const
    {
        while (m_words.part(i) == And && m_words.part(i + 1) == Number)
            i += 2;
        return i;
    }

    /// "€20 billion coming from Brookfield", 50亿美元来自软银
    bool readOrigin(int i)
    {
        if (m_words.part(i) == Light && m_words.part(i + 1) == Origin)
            ++i;
        else if (m_words.part(i) != Origin || m_words.isEnglish())
            return false;
        for (int j = i + 1; j < i + 8 && !m_words.is(j, {Comma, Break, Open}); ++j) {
            if (m_words.part(j) == Name) {
                m_found.behind = {j, j};
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
        const bool counts = m_linked || m_quantity.kind == QuantityKind::Duration || m_quantity.kind == QuantityKind::Count;
        return phrase.isEmpty() && ends && counts && m_words.is(i, {Verb, Speech}) ? Phrase{i, i} : phrase;
    }

    void takeNamed(Phrase phrase)
    {
        if (onlyNames(phrase))
            m_found.behind = {phrase.first, phrase.first};
        else
            m_behind = phrase;
    }

    int nextOf(int from) const
    {
        for (int i = from; i < from + ComparisonReach; ++i) {
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
        if (of <= from || (!phrase.isEmpty() && phrase.last == of - 1))
            return false;
        return m_words.is(of - 1, {Attribute, Verb, Adverb})
            || (phrase.isEmpty() && m_words.is(from, {Verb, Light, Preposition}));
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
        const bool isDuration = m_quantity.kind == QuantityKind::Duration;
        if (isDuration && (!m_words.isMetric(m_before) || isBearer(m_words.words(m_before))))
            m_before = {};
        takeProper();
        const bool isEnglish = m_words.isEnglish(); // "the stock trades at 28 times earnings"
        const bool behindWins =
            !m_words.isMetric(m_before) && (m_words.isMetric(m_behind) || ((m_linked || isEnglish) && !m_behind.isEmpty()));
        if (!m_ofPhrase.isEmpty() && isPart() && m_behind.isEmpty())
            m_found.metric = m_before.isEmpty() ? m_ofPhrase : m_before;
        else if (isDuration && !m_verb.isEmpty())
            m_found.metric = m_verb;
        else if (m_words.isMetric(m_verb) && !m_words.isMetric(m_behind))
            m_found.metric = m_verb;
        else if (behindWins || (m_before.isEmpty() && !m_behind.isEmpty() && m_beyond.isEmpty()))
            m_found.metric = m_behind;
        else if (!m_before.isEmpty())
            takeBefore(m_before);
        else if (!m_beyond.isEmpty())
            takeBefore(m_beyond);
        else if (!m_verb.isEmpty())
            m_found.metric = m_verb;
        else if (m_words.part(m_number + 1) == Verb && !m_words.isEnglish() && m_words.is(m_number - 1, {Preposition, Bridge}))
            m_found.metric = {m_number + 1, m_number + 1}; // 以148亿美元收购
        if (!m_found.metric.isEmpty())
            m_found.carried = -1;
        readBearer();
    }

    /// "Apple is down 8.5%": a proper noun before the verb is no metric.
    void takeProper()
    {
        if (!m_words.isEnglish() || m_before.isEmpty() || m_adjacent || m_words.isMetric(m_before))
            return;
        const QStringView last = m_words.words({m_before.last, m_before.last});
        if (!last.sliced(last.lastIndexOf(u' ') + 1).front().isUpper())
            return;
        if (m_found.owner.isEmpty())
            m_found.owner = m_before;
        m_before = {};
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
            m_found.behind = {i, i};
            m_found.carried = m_number;
        }
    }

    /// 估值百亿美元的公司, 28%的受访者认为: what the number describes.
    void readBearer()
    {
        m_found.follows = m_behind;
        if (!m_found.behind.isEmpty() || m_behind.isEmpty())
            return;
        if (m_linked && m_found.metric != m_behind && !m_words.isEnglish() && !m_words.isMetric(m_behind)) {
            m_found.behind = m_behind;
        } else if (m_linked && m_found.metric == m_behind && !m_words.isMetric(m_behind) && isPredicate(m_behind.last + 1)
                   && isBearer(m_words.words(m_behind))) {
            m_found.says = m_behind;
        }
        const bool lasts = m_quantity.kind == QuantityKind::Duration && m_linked && !m_words.isEnglish();
        if (lasts && m_found.metric == m_behind && !m_words.isMetric(m_behind)) { // 持续十年的技术变革
            m_found.behind = m_head.isEmpty() ? m_behind : m_head;
            m_found.metric = {};
        }
        if (m_quantity.kind == QuantityKind::Measure && !m_linked && !isImplied() && m_found.metric == m_behind
            && !m_words.isMetric(m_behind) && m_found.behind.isEmpty()) { // 5千兆瓦数据中心
            m_found.behind = m_behind;
            m_found.metric = {};
        }
        const bool bears = m_quantity.kind == QuantityKind::Money && !m_linked && !m_words.is(m_stop, {Light, Verb});
        if (bears && m_found.metric == m_behind && isBearer(m_words.words({m_behind.first, m_behind.first}))) { // 千亿独角兽
            m_found.behind = m_behind;
            m_found.metric = {};
        }
        if (m_found.behind.isEmpty() && m_found.metric == m_behind && !m_head.isEmpty()
            && m_quantity.kind == QuantityKind::Duration)
            m_found.behind = m_head;
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
        const bool bridged = !m_before.isEmpty() && (m_behind.isEmpty() || (m_adjacent && m_words.isMetric(m_before)));
        if (bridged) {
            takeBefore(m_before);
            if (!m_words.isMetric(m_before))
                m_found.counted = m_before; // 创业公司超过200家
        } else if (!m_behind.isEmpty())
            m_found.counted = m_found.metric = m_behind;
        else if (!m_verb.isEmpty())
            m_found.metric = m_verb;
        else if (!m_far.isEmpty() && !m_words.isEnglish())
            takeBefore(m_far); // 商业模式分为两类
        m_found.isVerb = m_found.metric == m_verb;
        if (!m_found.metric.isEmpty())
            m_found.carried = -1;
        const bool isGiven = !m_words.isEnglish() && m_words.part(m_number - 1) == Preposition && !m_behind.isEmpty();
        m_found.described = m_described || (isGiven && isBearer(m_words.words(m_behind))); // 由三位创业者创立
        if (m_head.first <= m_head.last && m_words.part(m_head.first) == Name)
            m_found.behind = {m_head.first, m_head.first};
    }

    void readOwner()
    {
        if (!m_found.owner.isEmpty() || m_isObject)
            return;
        if (m_found.metric.isEmpty() || m_found.metric.first > m_number) {
            if (!m_ofPhrase.isEmpty())
                m_found.owner = m_ofPhrase;
            else if (m_words.part(m_stop) == Name && m_words.part(m_stop - 1) != And)
                m_found.owner = {m_stop, m_stop};
            else if (!m_before.isEmpty() && m_before != m_found.metric && m_adjacent && !m_words.isEnglish()
                     && !m_words.is(m_before.first - 1, {Verb, Light, Release, Preposition, Within}))
                m_found.owner = m_before;
            m_found.pronoun = m_words.part(m_stop) == Pronoun;
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
        for (int i = first - 1; i >= first - ComparisonReach; --i) {
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
    int m_stop = -1;
    Phrase m_before, m_ofPhrase, m_verb, m_behind, m_head;
    Phrase m_far; ///< the noun before the verb
    Phrase m_beyond; ///< the noun before the verb
    bool m_described = false; ///< a clause with 的 stands before the number
    bool m_adjacent = false; ///< the noun before touches the number
    bool m_isObject = false; ///< the name before is only an object
    bool m_linked = false; ///< 的 or "of" joins the noun behind
    MetricReading m_found;
};

} // namespace

MetricReading readMetric(const ClauseText &sentence, int number, const Quantity &quantity)
{
    return MetricReader(sentence, number, quantity).read();
}

} // namespace lectern
