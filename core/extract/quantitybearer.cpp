// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitybearer.h"

#include "core/extract/quantitywords.h"
#include "core/text/script.h"

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int MostClauses = 16;        ///< of the sentence, before the number's own
constexpr int LongestClause = 80;      ///< words
constexpr qsizetype LongestMarket = 4; ///< characters of 市场规模

void keepLesser(Topic &lesser, const Topic &topic, const FoundSubject &found)
{
    if (!topic.place.isEmpty() && (lesser.place.isEmpty() || (topic.placeIsName && !lesser.placeIsName))
        && !topic.place.overlaps(found.metric)) {
        lesser.place = topic.place;
        lesser.placeIsName = topic.placeIsName;
    }
    if (lesser.cited.isEmpty())
        lesser.cited = topic.isSpeaker && topic.isName ? topic.span : topic.cited;
}

} // namespace

void BearerReader::read(FoundSubject &found, const MetricReading &metric, const Quantity &quantity)
{
    const bool compares =
        quantity.kind == QuantityKind::Ratio || (quantity.kind == QuantityKind::Percent && found.metric.isEmpty());
    const bool partOf =
        !metric.metric.isEmpty() && m_words.part(metric.metric.last + 1) == Of && metric.metric.last < found.token;
    if (!metric.owner.isEmpty() && !compares && !partOf && takeOwner(found, metric.owner))
        return;
    if (!metric.behind.isEmpty()) {
        found.subject = m_words.span(metric.behind);
        found.isTopic = quantity.kind == QuantityKind::Measure;
    } else if (metric.described && !metric.counted.isEmpty())
        takeBearer(found, metric.counted);
    else if (!metric.says.isEmpty() && clauseTopic(m_words, m_words.clauseStart(found.token), found.token).isEmpty())
        takeBearer(found, metric.says);
    else if (!takeApposed(found) && !takeMarket(found, metric) && !takeTopic(found, metric) && !metric.owner.isEmpty())
        found.subject = m_words.span(metric.owner);
}

/// "Northgate, a $40 billion programme", "Northgate — $40 billion": the name right before the pause.
bool BearerReader::takeApposed(FoundSubject &found) const
{
    int i = found.token - 1;
    const bool article = m_words.part(i) == Determiner && m_words.isEnglish();
    i -= article;
    const int comma = i;
    while (m_words.part(i) == Comma)
        --i;
    const bool dashed = comma - i > 0 && m_reading.text()[m_words.at(comma).span.start] == u'\u2014';
    if (i == comma || (!article && !dashed) || m_words.part(i) != Name || !m_words.isEnglish())
        return false;
    found.subject = m_words.at(i).span;
    return true;
}

/// 全球多模态AI市场规模: a term that stands before its measure, in a clause without a name.
bool BearerReader::takeMarket(FoundSubject &found, const MetricReading &metric) const
{
    if (metric.metric.isEmpty() || metric.pronoun || found.metric != m_words.span(metric.metric))
        return false;
    int term = metric.metric.first;
    while (m_words.part(term) == Attribute)
        ++term;
    if (term >= metric.metric.last || m_words.at(term).row < 0)
        return false;
    const Topic topic = clauseTopic(m_words, m_words.clauseStart(found.token), found.token);
    if (topic.isName && topic.type != EntityType::Place && topic.span.end <= found.metric.start)
        return false;
    found.subject = splitMetric(found, LongestMarket);
    return !found.subject.isEmpty();
}

/// 孵化的200家公司, 1%的决策者声称: those who are counted.
void BearerReader::takeBearer(FoundSubject &found, Phrase bearer) const
{
    found.subject = m_words.span(bearer);
    found.isBearer = true;
    if (found.metric == found.subject)
        found.metric = {};
}

bool BearerReader::takeOwner(FoundSubject &found, Phrase owner)
{
    const ClauseToken &last = m_words.at(owner.last);
    if (owner.first == owner.last && last.general) {
        found.subject = m_discourse.nameFor(last.type, last.span.start);
        if (found.subject.isEmpty())
            found.subject = last.span;
    } else {
        found.subject = m_words.span(owner);
    }
    found.isTopic = last.part == Name;
    return !found.subject.isEmpty();
}

/// Of the clause of the number, of the clauses before it, of the sentences before.
bool BearerReader::takeTopic(FoundSubject &found, const MetricReading &metric)
{
    Topic lesser; // what phrases of place and sources name
    bool pronoun = metric.pronoun;
    int end = found.token;
    int clauses = 0;
    for (bool own = true; end > 0 && clauses < MostClauses; own = false, ++clauses) {
        const int start = m_words.clauseStart(end);
        const Topic topic = clauseTopic(m_words, start, end);
        if (const FoundSubject *row = rowWithin(start, end); row && (row->isTopic != own || row->isBearer)) {
            found.subject = row->subject;
            found.isTopic = true;
            return true;
        }
        const bool ofPerson = topic.isName && topic.type == EntityType::Person && !metric.counted.isEmpty();
        if (ofPerson && own && !topic.isSpeaker) { // people seldom own what is counted
            found.subject = m_words.span(metric.counted);
            return true;
        }
        if (!own && !pronoun && topic.isEmpty() && !topic.object.isEmpty() && !isCorporate(m_reading.slice(found.metric))) {
            found.subject = topic.object;
            found.isTopic = true;
            return true;
        }
        if (isUsable(topic, found, own, pronoun, m_words.part(end) == Open)) {
            found.subject = own ? prominent(topic, start) : broughtUp(topic, found, pronoun);
            found.isTopic = true;
            return true;
        }
        if (const FoundSubject *row = rowWithin(start, end)) {
            found.subject = row->subject;
            found.isTopic = row->isTopic;
            return true;
        }
        if (own && topic.isRelative && takeAntecedent(found, start))
            return true;
        pronoun = pronoun || topic.isPronoun;
        keepLesser(lesser, topic, found);
        if (pronoun && lesser.placeIsName)
            break;
        if (own && !metric.counted.isEmpty() && !pronoun && lesser.place.isEmpty() && (metric.isAmong || !hasVerb(start, end))) {
            found.subject = found.metric;
            return true;
        }
        end = start - 1;
        if (const int word = m_words.overInsertion(end); word < end)
            end = word + 1;
    }
    found.subject = fallback(lesser, pronoun, found, metric);
    return !found.subject.isEmpty();
}

/// "the Magnificent Seven, which have lost $2 trillion"
bool BearerReader::takeAntecedent(FoundSubject &found, int start)
{
    const int last = start - 2;
    if (m_words.part(start - 1) != Comma || !m_words.is(last, {Noun, Name}))
        return false;
    const bool named = m_words.part(last) == Name;
    found.subject = named ? m_words.at(last).span : m_words.span(m_words.nounsBefore(last));
    if (const ClauseToken &noun = m_words.at(last); !named && noun.general) {
        const Span name = m_discourse.nameFor(noun.type, noun.span.start);
        found.subject = name.isEmpty() ? found.subject : name;
    }
    found.isTopic = true;
    return true;
}

bool BearerReader::isUsable(const Topic &topic, const FoundSubject &found, bool own, bool pronoun, bool glossed) const
{
    if (topic.isEmpty() || topic.isPronoun || topic.isSpeaker)
        return false;
    if (topic.span.overlaps(found.metric))
        return topic.span.start < found.metric.start && topic.isName;
    if (topic.isName || topic.isGeneral)
        return true;
    const QStringView words = m_reading.slice(topic.span);
    if (isObserver(words))
        return false;
    const bool measures = QuantityWords::instance().isMetric(m_reading.text(), topic.span.end) && !(own && isBearer(words));
    return !pronoun && (own || glossed || !topic.isBare || topic.isDescribed) && !measures;
}

/// 云杉二号，全部测试只花了…: a name that stands alone before the clause is what it is about.
Span BearerReader::prominent(const Topic &topic, int start)
{
    if (topic.isGeneral)
        return m_discourse.nameOf(topic);
    if (topic.isName || m_words.part(start - 1) != Comma || start < 2)
        return topic.span;
    const Topic before = clauseTopic(m_words, m_words.clauseStart(start - 1), start - 1);
    return before.isName && before.isBare && !before.isEmpty() ? before.span : topic.span;
}

/// 推出了o3-mini，比…便宜63%: the product, unless what is measured is a company's.
Span BearerReader::broughtUp(const Topic &topic, const FoundSubject &found, bool pronoun)
{
    if (!topic.object.isEmpty() && !pronoun && !isCorporate(m_reading.slice(found.metric)))
        return topic.object;
    return topic.isGeneral ? m_discourse.nameOf(topic) : topic.span;
}

bool BearerReader::hasVerb(int start, int end) const
{
    for (int i = start; i < end; ++i) {
        if (m_words.is(i, {ClausePart::Verb, Light, Release, Bridge}))
            return true;
    }
    return false;
}

const FoundSubject *BearerReader::rowWithin(int start, int end) const
{
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->token < start)
            break;
        if (row->token < end && !row->subject.isEmpty())
            return &*row;
    }
    return nullptr;
}

Span BearerReader::fallback(const Topic &lesser, bool pronoun, FoundSubject &found, const MetricReading &metric)
{
    if (!lesser.place.isEmpty() && lesser.placeIsName)
        return lesser.place;
    if (pronoun && !lesser.cited.isEmpty())
        return lesser.cited;
    if (pronoun && !lesser.place.isEmpty())
        return lesser.place;
    if (!metric.counted.isEmpty() && !pronoun)
        return m_words.span(metric.counted);
    if (found.metric.isEmpty() && !lesser.place.isEmpty())
        return lesser.place; // “六小龙”中，有两家已经放弃
    if (const Span next = topicBehind(found); !next.isEmpty())
        return next;
    const Span before = m_discourse.before(m_sentence, true);
    const bool splits = !pronoun && (before.isEmpty() || !m_words.isEnglish());
    if (const Span named = splits ? splitMetric(found, 3) : Span(); !named.isEmpty())
        return named;
    found.isCarried = true;
    if (!before.isEmpty())
        return before;
    if (const Span owner = lesser.cited.isEmpty() ? ownerInside(found, metric) : lesser.cited; !owner.isEmpty())
        return owner;
    return m_discourse.before(m_sentence, false);
}

/// 居民人均可支配收入: the first noun of the term, for want of any other.
Span BearerReader::ownerInside(FoundSubject &found, const MetricReading &metric) const
{
    const Phrase term = metric.metric;
    if (term.isEmpty() || term.first == term.last || m_words.part(term.first) != Noun || !m_words.isMetric(term))
        return {};
    const Span owner = m_words.at(term.first).span;
    if (owner.length() < 2 || !isHan(m_reading.text()[owner.start].unicode()) || m_words.isMetric({term.first, term.first}))
        return {};
    found.metric.start = m_words.at(term.first + 1).span.start;
    return owner;
}

/// "With 9 million visitors, the fair …": a first clause without a subject has that of the next.
Span BearerReader::topicBehind(const FoundSubject &found) const
{
    int end = found.token;
    while (end < m_words.size() && end - found.token < LongestClause && !m_words.is(end, {Comma, Break}))
        ++end;
    const int start = m_words.clauseStart(found.token);
    const bool first = start == 0 && m_words.is(start, {Preposition, Within, And});
    if (!first || m_words.part(end) != Comma)
        return {};
    int next = end + 1;
    while (next < m_words.size() && next - end < LongestClause && !m_words.is(next, {Comma, Break}))
        ++next;
    const Topic topic = clauseTopic(m_words, end + 1, next);
    return topic.isName && !topic.isSpeaker ? topic.span : Span{};
}

/// 全球多模态AI市场规模: a noun of the table at the end of a longer term is measured of what stands before it.
Span BearerReader::splitMetric(FoundSubject &found, qsizetype least) const
{
    qsizetype noun = 0;
    if (found.metric.isEmpty()
        || QuantityWords::instance().metricBefore(m_reading.text(), found.metric.end, &noun) == MetricKind::None)
        return {};
    const Span named{found.metric.start, found.metric.end - noun};
    if (noun < least || named.length() < 2 || found.metric.end - noun <= found.metric.start)
        return {};
    found.metric.start = named.end;
    return named;
}

} // namespace lectern
