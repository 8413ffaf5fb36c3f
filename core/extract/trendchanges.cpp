// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trendchanges.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using enum ChangeWay;
using enum TrendSigns::Sign;

constexpr int Up = int(ChangeCue::Up);
constexpr qsizetype NegationReach = 4;
constexpr qsizetype NegationReachLatin = 9; ///< `has not yet recovered`
constexpr float MostFurther = 1.5F; ///< more change words of a direction count no more than this
constexpr double StrongCue = 0.9; ///< a change word of less weight is weak

constexpr uint64_t AsBit = 1;
constexpr uint64_t OfBit = 2;

const CueTable &clauseWords()
{
    static const CueTable table(u"lexicon/accompanying.tsv"_s, {u"as"_s, u"of"_s});
    return table;
}

bool is(const CueHit &hit, ChangeCue kind)
{
    return hit.cue->is(int(kind));
}

bool isSmall(const CueHit &hit, int kind)
{
    return hit.cue->is(kind);
}

int smallKind(const QString &name)
{
    return int(sentenceCueClasses().indexOf(name));
}

} // namespace

TrendChanges::TrendChanges(QStringView lower, Span passage, std::span<const CueHit> small)
    : m_lower(lower)
    , m_passage(passage)
    , m_small(small)
    , m_clauseStart(passage.start)
    , m_read(passage.start)
{
}

/// `would have fallen`; `如果当时…`: a condition in the past that nothing of today follows.
bool TrendChanges::isUnreal(const std::vector<CueHit> &hits) const
{
    static const int condition = smallKind(u"if"_s);
    bool then = false, now = false;
    for (const CueHit &hit : hits) {
        if (is(hit, ChangeCue::Unreal))
            return true;
        then |= is(hit, ChangeCue::Then);
        now |= is(hit, ChangeCue::Now);
    }
    return then && !now && std::ranges::any_of(m_small, [](const CueHit &hit) { return isSmall(hit, condition); });
}

Span TrendChanges::clauseFrom(qsizetype position) const
{
    Span clause{position, position};
    while (clause.end < m_passage.end && !isClauseMark(m_lower[clause.end]))
        ++clause.end;
    return clause;
}

/// Goes on to a position: a new clause begins behind each mark, and small words of the clause colour what follows.
void TrendChanges::advanceTo(qsizetype position)
{
    for (; m_read < position; ++m_read) {
        if (isClauseMark(m_lower[m_read])) {
            m_clauseStart = m_read + 1;
            m_able = m_goal = false;
        }
    }
    static const int can = smallKind(u"can"_s);
    static const int purpose = smallKind(u"purpose"_s);
    static const int condition = smallKind(u"if"_s);
    for (; m_next < m_small.size() && m_small[m_next].span.start < position; ++m_next) {
        const CueHit &hit = m_small[m_next];
        if (hit.span.start < m_clauseStart)
            continue;
        m_able |= isSmall(hit, can);
        m_goal |= isSmall(hit, purpose);
        if (isSmall(hit, condition))
            m_subordinateEnd = std::max(m_subordinateEnd, clauseFrom(hit.span.end).end);
    }
}

void TrendChanges::readSmall(const CueHit &hit)
{
    if (is(hit, ChangeCue::Not))
        m_denied = hit.span.end;
    for (const auto &[kind, sum] :
         {std::pair(ChangeCue::Time, &m_time), {ChangeCue::Ahead, &m_ahead}, {ChangeCue::Damp, &m_damp}}) {
        if (is(hit, kind))
            sum->add(hit);
    }
    m_then |= is(hit, ChangeCue::Then);
    m_now |= is(hit, ChangeCue::Now);
}

bool TrendChanges::isDenied(const CueHit &hit) const
{
    if (m_unreal)
        return true;
    const qsizetype reach = isLatinWord(m_lower[hit.span.start]) ? NegationReachLatin : NegationReach;
    return m_denied >= m_clauseStart && hit.span.start >= m_denied && hit.span.start - m_denied <= reach;
}

ChangeWay TrendChanges::way(const CueHit &hit) const
{
    if (isDenied(hit))
        return Denied;
    if (hit.span.start < m_subordinateEnd)
        return Subordinate;
    if (clauseWords().first(m_lower, {hit.span.end, m_passage.end}, OfBit).cue)
        return Attribute;
    if (m_able || m_goal)
        return m_able ? Able : Goal;
    return hit.cue->weight < StrongCue ? Weak : Main;
}

void TrendChanges::note(int direction, ChangeWay way, const CueHit &hit)
{
    for (const int to : {direction, Directions}) {
        Sum &sum = m_ways[size_t(to)][size_t(way)];
        float &further = m_ways[size_t(to)][size_t(Further)].weight;
        if (sum.weight > 0.0F && further < MostFurther)
            further += 0.5F;
        if (float(hit.cue->weight) > sum.weight)
            sum = {float(hit.cue->weight), hit.span};
    }
}

void TrendChanges::change(Features &features, const CueHit &hit)
{
    const ChangeWay how = way(hit);
    for (int direction = 0; direction < Directions; ++direction) {
        if (!hit.cue->is(Up + direction))
            continue;
        note(direction, how, hit);
        m_anyDenied |= how == Denied;
        if (how == Denied)
            continue;
        trendFeatureNames().change.add(features, m_seen, hit, how == Main ? 2U : 0U);
        ++m_count;
        const double counts = hit.cue->weight * (how == Main ? 1.0 : how == Weak ? 0.9 : 0.6);
        if (counts > m_counts[size_t(direction)]) {
            m_counts[size_t(direction)] = counts;
            m_words[size_t(direction)] = hit.span;
        }
        if (how == Main || how == Able || how == Goal) {
            if (m_first.first < 0)
                m_first = {direction, hit.span};
            m_last = {direction, hit.span};
        }
    }
}

void TrendChanges::read(const std::vector<CueHit> &allChange, Features &features)
{
    const std::vector<CueHit> hits = CueTable::longest(allChange, m_passage);
    m_unreal = isUnreal(hits);
    for (const CueHit &hit : hits) {
        advanceTo(hit.span.start);
        if (clauseWords().first(m_lower, {hit.span.start, m_passage.end}, AsBit).cue)
            m_subordinateEnd = std::max(m_subordinateEnd, clauseFrom(hit.span.end).end);
        if (is(hit, ChangeCue::None))
            continue;
        readSmall(hit);
        change(features, hit);
    }
}

void TrendChanges::addTo(Features &features) const
{
    for (int direction = 0; direction <= Directions; ++direction) {
        for (int way = 0; way < ChangeWays; ++way) {
            if (const Sum &sum = m_ways[size_t(direction)][size_t(way)]; sum.weight > 0.0F)
                features.push_back({trendFeatureNames().way(direction, ChangeWay(way)), sum.weight, sum.words});
        }
    }
    if (m_first.first >= 0) {
        features.push_back({trendFeatureNames().way(m_first.first, First), 1.0F, m_first.second});
        features.push_back({trendFeatureNames().way(m_last.first, Last), 1.0F, m_last.second});
    }
    features.push_back({TimeSum, std::min(m_time.weight, 2.1F), m_time.words});
    features.push_back({AheadSum, std::min(m_ahead.weight, 1.4F), m_ahead.words});
    features.push_back({DampSum, std::min(m_damp.weight, 2.1F), m_damp.words});
    if (m_then && m_now)
        features.push_back({ThenNow, 1.0F, {}});
    if (m_count != 1)
        features.push_back({m_count == 0 ? Change0 : m_count == 2 ? Change2 : Change3, 1.0F, {}});
}

std::pair<Span, Span> TrendChanges::main() const
{
    const auto most = std::ranges::max_element(m_counts) - m_counts.begin();
    const Span word = m_words[size_t(most)];
    Span clause = word;
    if (!word.isEmpty()) {
        while (clause.start > m_passage.start && !isClauseMark(m_lower[clause.start - 1]))
            --clause.start;
        clause.end = clauseFrom(word.end).end;
    }
    return {clause, word};
}

} // namespace lectern
