// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trendfeatures.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using enum TrendSigns::Sign;

constexpr int Up = int(ChangeCue::Up);
constexpr qsizetype LeadHan = 6;
constexpr qsizetype LeadLatin = 16;
constexpr qsizetype FromToReach = 40; ///< between the two ends of a shift
constexpr double LatinWidth = 0.4;

} // namespace

TrendFeatures::TrendFeatures(const Reading &reading, const ReadCues &cues, const Extraction &found, const RowIndex &rows)
    : m_reading(reading)
    , m_text(reading.text())
    , m_lower(cues.lower)
    , m_cues(cues)
    , m_found(found)
    , m_rows(rows)
    , m_chinese(reading.isChinese())
{
}

const QStringList &TrendFeatures::names()
{
    return trendFeatureNames().all;
}

TrendFeatures::Found TrendFeatures::of(const TrendCandidate &candidate) const
{
    Found found;
    found.features.reserve(96);
    found.features.push_back({Always, 1.0F, {}});
    addCues(found, candidate);
    addRows(found.features, candidate.passage);
    addTimes(found.features, candidate.passage);
    addNames(found.features, candidate.passage);
    addPlace(found.features, candidate);
    return found;
}

void TrendFeatures::addCues(Found &found, const TrendCandidate &candidate) const
{
    const Span passage = candidate.passage;
    const std::span<const CueHit> small = ReadCues::within(m_cues.sentence, passage);
    TrendChanges changes(m_lower, passage, small);
    changes.read(m_cues.allChange, found.features);
    changes.addTo(found.features);
    found.strongest = changes.strongest();
    found.allDenied = changes.allDenied();
    const auto [clause, word] = changes.main();
    addSubject(found.features, {clause.start, word.start});
    addFromTo(found.features, small);

    const qsizetype lead = passage.start + (m_chinese ? LeadHan : LeadLatin);
    CueFeatures::Seen seen;
    for (const CueHit &hit : small)
        trendFeatureNames().sentence.add(found.features, seen, hit,
                                         (hit.span.start < lead ? 2U : 0U) | (clause.contains(hit.span.start) ? 4U : 0U));
    CueFeatures::Seen says;
    for (const CueHit &hit : ReadCues::within(m_cues.claim, passage))
        trendFeatureNames().claim.add(found.features, says, hit, 0U);
}

/// From one thing to another (`从…走向…`).
void TrendFeatures::addFromTo(Features &features, std::span<const CueHit> small) const
{
    static const int from = int(sentenceCueClasses().indexOf(u"from"_s));
    static const int onto = int(sentenceCueClasses().indexOf(u"onto"_s));
    qsizetype left = -FromToReach;
    for (const CueHit &hit : small) {
        if (hit.cue->is(from))
            left = hit.span.end;
        if (hit.cue->is(onto) && hit.span.start - left <= FromToReach && hit.span.start > left) {
            features.push_back({FromTo, 1.0F, hit.span});
            return;
        }
    }
}

/// Whether what stands before the change word in its clause is somebody or something with a name.
void TrendFeatures::addSubject(Features &features, Span before) const
{
    const auto &mentions = m_rows.mentions();
    auto entry = std::ranges::lower_bound(mentions, before.start, {}, [](const RowIndex::Entry &e) { return e.span.start; });
    bool name = false, term = false;
    for (; entry != mentions.end() && entry->span.end <= before.end; ++entry)
        (m_found.entities[size_t(entry->row)].type == EntityType::Term ? term : name) = true;
    if (name || term)
        features.push_back({name ? SubjectName : SubjectTerm, 1.0F, {}});
}

/// Whether a heading speaks of change: what stands under it goes on about it.
int TrendFeatures::ofHeading(int block) const
{
    const auto known = m_headings.constFind(block);
    if (known != m_headings.cend())
        return *known;
    static const int trend = int(sentenceCueClasses().indexOf(u"trend"_s));
    const Span span = m_reading.projected(m_reading.document().blocks[size_t(block)].span);
    int says = 0;
    for (const CueHit &hit : CueTable::longest(m_cues.allChange, span)) {
        for (int direction = 0; direction < Directions; ++direction)
            says |= hit.cue->is(Up + direction) ? 1 : 0;
    }
    for (const CueHit &hit : ReadCues::within(m_cues.sentence, span))
        says |= hit.cue->is(trend) ? 2 : 0;
    return *m_headings.insert(block, says);
}

void TrendFeatures::addRows(Features &features, Span passage) const
{
    const std::vector<int> rows = m_rows.quantities(passage);
    bool up = false, down = false, money = false, percent = false;
    for (const int row : rows) {
        const Quantity &quantity = m_found.quantities[size_t(row)];
        up |= quantity.change == Change::Up;
        down |= quantity.change == Change::Down;
        money |= quantity.kind == QuantityKind::Money;
        percent |= quantity.kind == QuantityKind::Percent || quantity.kind == QuantityKind::Ratio;
    }
    for (const auto &[is, name] : {std::pair(up, GrownUp),
                                   {down, GrownDown},
                                   {money, Money},
                                   {percent, Percent},
                                   {!rows.empty(), Number1},
                                   {rows.size() > 1, Number2},
                                   {rows.size() > 2, NumberMore}}) {
        if (is)
            features.push_back({name, 1.0F, {}});
    }
}

void TrendFeatures::addTimes(Features &features, Span passage) const
{
    const std::vector<int> times = m_rows.times(passage);
    const QDate date = m_reading.date();
    bool seen[4] = {};
    for (size_t i = 0; i < times.size(); ++i) {
        const TimeExpression &time = m_found.times[size_t(times[i])];
        const Span words = m_reading.projected(time.span);
        if (i < 2)
            features.push_back({Time1 + int(i), 1.0F, words});
        const QStringView last = QStringView(time.value).sliced(time.value.lastIndexOf(u'/') + 1);
        const int year = last.first(std::min<qsizetype>(4, last.size())).toInt();
        const int kind = year == 0 || !date.isValid() ? 3 : year < date.year() ? 0 : year > date.year() ? 2 : 1;
        if (!seen[kind])
            features.push_back({Past + kind, 1.0F, words});
        seen[kind] = true;
    }
    if (times.empty())
        features.push_back({NoTime, 1.0F, {}});
}

void TrendFeatures::addNames(Features &features, Span passage) const
{
    const qsizetype lead = passage.start + (m_chinese ? LeadHan : LeadLatin);
    const auto &mentions = m_rows.mentions();
    auto entry = std::ranges::lower_bound(mentions, passage.start, {}, [](const RowIndex::Entry &e) { return e.span.start; });
    int names = 0;
    bool product = false, organization = false, person = false, nameFirst = false, termFirst = false;
    for (; entry != mentions.end() && entry->span.end <= passage.end; ++entry) {
        const EntityType type = m_found.entities[size_t(entry->row)].type;
        names += type != EntityType::Term;
        product |= type == EntityType::Product;
        organization |= type == EntityType::Organization;
        person |= type == EntityType::Person;
        if (entry->span.start < lead)
            (type == EntityType::Term ? termFirst : nameFirst) = true;
    }
    for (const auto &[is, name] : {std::pair(product, Product),
                                   {organization, Organization},
                                   {person, Person},
                                   {nameFirst, NameFirst},
                                   {termFirst && !nameFirst, TermFirst},
                                   {names == 0, Name0},
                                   {names >= 1, Name1},
                                   {names >= 2, Name2},
                                   {names >= 4, Name3}}) {
        if (is)
            features.push_back({name, 1.0F, {}});
    }
}

void TrendFeatures::addPlace(Features &features, const TrendCandidate &candidate) const
{
    const auto &sentences = m_reading.sentences();
    const Sentence &sentence = sentences[size_t(candidate.sentence)];
    const auto sameBlock = [&](int other) {
        return other >= 0 && size_t(other) < sentences.size() && sentences[size_t(other)].block == sentence.block;
    };
    const int above = sentence.heading < 0 ? 0 : ofHeading(sentence.heading);
    const bool first = !sameBlock(candidate.sentence - 1);
    const bool last = !sameBlock(candidate.sentence + 1);
    double width = 0.0;
    bool bracket = false, label = false;
    for (qsizetype i = candidate.passage.start; i < candidate.passage.end; ++i) {
        const QChar c = m_text[i];
        width += c.unicode() < 0x2E80 ? LatinWidth : 1.0;
        bracket |= c == u'（' || c == u'(' || c == u'“' || c == u'"';
        label |= (c == u'：' || c == u':') && i - candidate.passage.start < 12 && i + 1 < candidate.passage.end;
    }
    const QChar end = m_text[candidate.passage.end - 1];
    for (const auto &[is, name] : {std::pair(sentence.kind == BlockKind::Heading, Heading),
                                   {sentence.kind == BlockKind::ListItem, InList},
                                   {candidate.part, Part},
                                   {(above & 1) != 0, UnderChange},
                                   {(above & 2) != 0, UnderTrend},
                                   {first && last, Alone},
                                   {first && !last, Opens},
                                   {last && !first, Closes},
                                   {!m_chinese, English},
                                   {bracket, Bracket},
                                   {label, Labelled},
                                   {end == u'：' || end == u':', ColonEnd},
                                   {width < 18.0, Short},
                                   {width >= 18.0 && width < 45.0, Medium},
                                   {width >= 45.0 && width < 90.0, Long},
                                   {width >= 90.0, VeryLong}}) {
        if (is)
            features.push_back({name, 1.0F, {}});
    }
}

} // namespace lectern
