// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/claimfeatures.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// What is not a cue, in the order of its names in featureNames().
enum Structure {
    Always,
    SumFact,
    SumForecast,
    SumOpinion,
    SumAdvice,
    SureForecast,
    SureAdvice,
    Report,
    ReportBare,
    Number1,
    Number2,
    Number3,
    NoNumber,
    Money,
    Percent,
    Grown,
    Bare,
    Time1,
    Time2,
    Past,
    SameYear,
    Future,
    Undated,
    Name1,
    Name2,
    Name3,
    NoName,
    NameFirst,
    TermFirst,
    Person,
    Body,
    Product,
    Place,
    Work,
    Spoken,
    SpokenDirect,
    InTurn,
    ByPerson,
    ByBody,
    ByOther,
    Cited,
    Footnoted,
    Aside,
    InList,
    InCell,
    InQuote,
    Opens,
    Closes,
    Alone,
    Middle,
    Part,
    HeadAdvice,
    HeadLater,
    HeadAsks,
    HeadMatter,
    HeadNumber,
    NoHead,
    Short,
    Medium,
    Long,
    Clauses,
    Colon,
    ColonEnd,
    Semicolon,
    Quoted,
    Bracket,
    Numbered,
    Dense,
    Sparse,
    NextNumber,
    PriorNumber,
    English,
    Exclaims,
    StructureCount
};

struct Names {
    QStringList all;
    CueFeatures claim;
    CueFeatures sentence;

    Names()
        : all{u"always"_s,         u"sum.fact"_s,       u"sum.forecast"_s,
              u"sum.opinion"_s,    u"sum.advice"_s,     u"sure.forecast"_s,
              u"sure.advice"_s,    u"report"_s,         u"report.bare"_s,
              u"number.1"_s,       u"number.2"_s,       u"number.3"_s,
              u"number.no"_s,      u"money"_s,          u"percent"_s,
              u"grown"_s,          u"bare"_s,           u"time.1"_s,
              u"time.2"_s,         u"time.past"_s,      u"time.sameyear"_s,
              u"time.future"_s,    u"time.undated"_s,   u"name.1"_s,
              u"name.2"_s,         u"name.3"_s,         u"name.no"_s,
              u"name.leads"_s,     u"term.leads"_s,     u"person"_s,
              u"organization"_s,   u"product"_s,        u"place"_s,
              u"work"_s,           u"spoken"_s,         u"spoken.direct"_s,
              u"spoken.turn"_s,    u"by.person"_s,      u"by.organization"_s,
              u"by.other"_s,       u"cited"_s,          u"footnoted"_s,
              u"aside"_s,          u"in.list"_s,        u"in.cell"_s,
              u"in.quote"_s,       u"opens"_s,          u"closes"_s,
              u"alone"_s,          u"middle"_s,         u"part"_s,
              u"heading.advice"_s, u"heading.later"_s,  u"heading.asks"_s,
              u"heading.matter"_s, u"heading.number"_s, u"heading.no"_s,
              u"short"_s,          u"medium"_s,         u"long"_s,
              u"clauses"_s,        u"colon"_s,          u"colon.ends"_s,
              u"semicolon"_s,      u"quoted"_s,         u"bracket"_s,
              u"numbered"_s,       u"dense"_s,          u"sparse"_s,
              u"number.next"_s,    u"number.prior"_s,   u"english"_s,
              u"exclaims"_s}
        , claim((Q_ASSERT(all.size() == StructureCount), all), claimCueClasses(), {u"lead"_s}, u"says."_s)
        , sentence(all, sentenceCueClasses(), {u"lead"_s})
    {
    }
};

const Names &featureNames()
{
    static const Names names;
    return names;
}

constexpr double ReportDensity = 0.25; ///< numbers a sentence in a report
constexpr double ReportLength = 100;   ///< its sentences
constexpr double ReportSpoken = 0.15;  ///< the most of it that is somebody's speech
constexpr size_t Families = 4;
constexpr double SureForecastFrom = 2.0; ///< a cue of this weight alone makes a forecast likely
constexpr double ForecastSum = 2.6;
constexpr double SureAdviceFrom = 3.0;

/// Which kind of claim the class of a cue belongs to: 0 to 3 in the order of ClaimKind, -1 for none.
int familyOf(const Cue &cue)
{
    static const std::array<uint64_t, Families> kinds = [] {
        std::array<uint64_t, Families> made{};
        const QStringList firsts{u"event"_s, u"will"_s, u"judge"_s, u"ought"_s, u"about"_s};
        for (size_t family = 0; family < Families; ++family) {
            for (qsizetype i = claimCueClasses().indexOf(firsts[qsizetype(family)]);
                 claimCueClasses()[i] != firsts[qsizetype(family) + 1]; ++i)
                made[family] |= uint64_t(1) << i;
        }
        return made;
    }();
    for (size_t family = 0; family < Families; ++family) {
        if ((cue.kinds & kinds[family]) != 0)
            return int(family);
    }
    return -1;
}

constexpr qsizetype LeadHan = 5;    ///< what begins up to here stands at the head of a passage
constexpr qsizetype LeadLatin = 14;
constexpr double LatinWidth = 0.4;

} // namespace

ClaimFeatures::ClaimFeatures(const Reading &reading, const ReadCues &cues, const Extraction &found)
    : m_reading(reading)
    , m_text(reading.text())
    , m_cues(cues)
    , m_found(found)
    , m_chinese(reading.isChinese())
{
    const auto &sentences = reading.sentences();
    m_density = double(found.quantities.size()) / double(std::max<size_t>(1, sentences.size()));
    m_measured.resize(sentences.size(), false);
    for (const Quantity &quantity : found.quantities) {
        if (const int at = reading.sentenceAt(reading.projected(quantity.span).start); at >= 0)
            m_measured[size_t(at)] = true;
    }
    qsizetype spoken = 0;
    for (const Quote &quote : found.quotes)
        spoken += quote.span.length();
    m_report = m_density >= ReportDensity && double(sentences.size()) >= ReportLength
        && double(spoken) < ReportSpoken * double(reading.text().size());
    for (const Entity &entity : found.entities) {
        if (entity.type == EntityType::Person || entity.type == EntityType::Organization)
            m_speakers.insert(entity.name, entity.type == EntityType::Person ? ByPerson : ByBody);
    }
}

/// What a heading says of the sentences under it.
const Features &ClaimFeatures::ofHeading(int block) const
{
    const auto known = m_headings.constFind(block);
    if (known != m_headings.cend())
        return *known;
    static constexpr std::pair<QLatin1StringView, int> Classes[] = {
        {"ought"_L1, HeadAdvice}, {"need"_L1, HeadAdvice},   {"urge"_L1, HeadAdvice},
        {"later"_L1, HeadLater},  {"expect"_L1, HeadLater},  {"will"_L1, HeadLater},
        {"may"_L1, HeadLater},    {"matter"_L1, HeadMatter}, {"mood"_L1, HeadMatter}};
    Features features;
    const Span span = m_reading.projected(m_reading.document().blocks[size_t(block)].span);
    const auto add = [&features](int name) {
        if (std::ranges::find(features, name, &Feature::name) == features.end())
            features.push_back({name, 1.0F, {}});
    };
    for (const CueHit &hit : ReadCues::within(m_cues.claim, span)) {
        for (const auto &[cue, name] : Classes) {
            if (hit.cue->is(int(claimCueClasses().indexOf(cue))))
                add(name);
        }
    }
    for (const QChar c : m_reading.slice(span)) {
        if (c == u'？' || c == u'?')
            add(HeadAsks);
        if (c.isDigit())
            add(HeadNumber);
    }
    return *m_headings.insert(block, features);
}

const QStringList &ClaimFeatures::names()
{
    return featureNames().all;
}

Features ClaimFeatures::of(const ClaimCandidate &candidate) const
{
    Features features{{Always, 1.0F, {}}};
    features.reserve(64);
    addCues(features, candidate.passage);
    addRests(features, candidate);
    addTimes(features, candidate.claim);
    addNames(features, candidate);
    addSpeaker(features, candidate);
    addPlace(features, candidate);
    addShape(features, candidate.passage);
    return features;
}

void ClaimFeatures::addCues(Features &features, Span passage) const
{
    const qsizetype lead = passage.start + (m_chinese ? LeadHan : LeadLatin);
    CueFeatures::Seen claim;
    std::array<double, Families> squares{};
    std::array<double, Families> strongest{};
    std::array<Span, Families> words{};
    for (const CueHit &hit : ReadCues::within(m_cues.claim, passage)) {
        featureNames().claim.add(features, claim, hit, hit.span.start < lead ? 2U : 0U);
        const int family = familyOf(*hit.cue);
        if (family < 0)
            continue;
        squares[size_t(family)] += hit.cue->weight * hit.cue->weight;
        if (hit.cue->weight > strongest[size_t(family)]) {
            strongest[size_t(family)] = hit.cue->weight;
            words[size_t(family)] = hit.span;
        }
    }
    for (size_t family = 0; family < Families; ++family) {
        if (squares[family] > 0.0)
            features.push_back({SumFact + int(family), float(std::sqrt(squares[family])), words[family]});
    }
    if (strongest[1] >= SureForecastFrom || squares[1] >= ForecastSum * ForecastSum)
        features.push_back({SureForecast, 1.0F, words[1]});
    if (strongest[3] >= SureAdviceFrom)
        features.push_back({SureAdvice, 1.0F, words[3]});
    CueFeatures::Seen sentence;
    for (const CueHit &hit : ReadCues::within(m_cues.sentence, passage))
        featureNames().sentence.add(features, sentence, hit, hit.span.start < lead ? 2U : 0U);
}

void ClaimFeatures::addRests(Features &features, const ClaimCandidate &candidate) const
{
    const auto &rows = candidate.claim.quantities;
    const auto words = [&](size_t i) { return m_reading.projected(m_found.quantities[size_t(rows[i])].span); };
    for (size_t i = 0; i < std::min<size_t>(3, rows.size()); ++i)
        features.push_back({Number1 + int(i), 1.0F, words(i)});
    if (rows.empty())
        features.push_back({candidate.numerals > 0 ? Bare : NoNumber, 1.0F, {}});
    bool money = false;
    bool percent = false;
    bool grown = false;
    for (const int row : rows) {
        const Quantity &quantity = m_found.quantities[size_t(row)];
        money |= quantity.kind == QuantityKind::Money;
        percent |= quantity.kind == QuantityKind::Percent || quantity.kind == QuantityKind::Ratio;
        grown |= quantity.change != Change::None;
    }
    for (const auto &[is, name] : {std::pair(money, Money), {percent, Percent}, {grown, Grown}}) {
        if (is)
            features.push_back({name, 1.0F, {}});
    }
}

void ClaimFeatures::addTimes(Features &features, const Claim &claim) const
{
    const QDate date = m_reading.date();
    bool seen[4] = {};
    for (size_t i = 0; i < claim.times.size(); ++i) {
        const TimeExpression &time = m_found.times[size_t(claim.times[i])];
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
}

void ClaimFeatures::addNames(Features &features, const ClaimCandidate &candidate) const
{
    bool seen[6] = {};
    bool nameFirst = false;
    bool termFirst = false;
    const qsizetype lead = candidate.passage.start + (m_chinese ? LeadHan : LeadLatin);
    for (const int row : candidate.claim.entities) {
        const Entity &entity = m_found.entities[size_t(row)];
        seen[std::min(5, int(entity.type))] = true;
        const auto first = std::ranges::lower_bound(entity.mentions, candidate.claim.span.start, {}, &Span::start);
        if (first != entity.mentions.end() && m_reading.projected(*first).start < lead)
            (entity.type == EntityType::Term ? termFirst : nameFirst) = true;
    }
    for (int kind = 0; kind < 5; ++kind) {
        if (seen[kind])
            features.push_back({Person + kind, 1.0F, {}});
    }
    for (int i = 0; i < std::min(3, candidate.names); ++i)
        features.push_back({Name1 + i, 1.0F, {}});
    if (candidate.names == 0)
        features.push_back({NoName, 1.0F, {}});
    if (nameFirst || termFirst)
        features.push_back({nameFirst ? NameFirst : TermFirst, 1.0F, {}});
}

void ClaimFeatures::addSpeaker(Features &features, const ClaimCandidate &candidate) const
{
    if (!candidate.claim.source.isEmpty())
        features.push_back({candidate.claim.source.startsWith(u'^') ? Footnoted : Cited, 1.0F, {}});
    if (!candidate.quote)
        return;
    const bool turn = candidate.quote->why.rule == u"quote.turn";
    features.push_back({turn ? InTurn : Spoken, 1.0F, {}});
    if (candidate.quote->direct && !turn)
        features.push_back({SpokenDirect, 1.0F, {}});
    features.push_back({m_speakers.value(candidate.quote->speaker, ByOther), 1.0F, {}});
}

void ClaimFeatures::addPlace(Features &features, const ClaimCandidate &candidate) const
{
    const auto &sentences = m_reading.sentences();
    const size_t index = size_t(candidate.sentence);
    const Sentence &sentence = sentences[index];
    const auto sameBlock = [&](size_t other) { return other < sentences.size() && sentences[other].block == sentence.block; };
    const bool first = index == 0 || !sameBlock(index - 1);
    const bool last = !sameBlock(index + 1);
    features.push_back({first && last ? Alone : first ? Opens : last ? Closes : Middle, 1.0F, {}});
    if (sentence.kind == BlockKind::ListItem || sentence.kind == BlockKind::TableCell || sentence.kind == BlockKind::Quote)
        features.push_back({sentence.kind == BlockKind::ListItem        ? InList
                                : sentence.kind == BlockKind::TableCell ? InCell
                                                                        : InQuote,
                            1.0F,
                            {}});
    if (candidate.part)
        features.push_back({Part, 1.0F, {}});
    if (sentence.heading < 0)
        features.push_back({NoHead, 1.0F, {}});
    else
        features.insert(features.end(), ofHeading(sentence.heading).begin(), ofHeading(sentence.heading).end());
    if (!first && m_measured[index - 1])
        features.push_back({PriorNumber, 1.0F, {}});
    if (!last && m_measured[index + 1])
        features.push_back({NextNumber, 1.0F, {}});
    if (m_report) {
        features.push_back({Report, 1.0F, {}});
        if (candidate.claim.quantities.empty() && candidate.claim.times.empty() && candidate.names == 0)
            features.push_back({ReportBare, 1.0F, {}});
    }
    features.push_back({m_density > 0.5 ? Dense : Sparse, float(std::abs(std::min(m_density, 1.5) - 0.5)), {}});
}

void ClaimFeatures::addShape(Features &features, Span passage) const
{
    double width = 0.0;
    int clauses = 0;
    bool colon = false, semicolon = false, quoted = false, bracket = false;
    for (qsizetype i = passage.start; i < passage.end; ++i) {
        const QChar c = m_text[i];
        width += c.unicode() < 0x2E80 ? LatinWidth : 1.0;
        clauses += c == u'，' || c == u',';
        colon |= (c == u'：' || c == u':') && i + 1 < passage.end;
        semicolon |= c == u'；' || c == u';';
        quoted |= c == u'“' || c == u'"' || c == u'「';
        bracket |= c == u'（' || c == u'(' || c == u'《';
    }
    features.push_back({width < 22.0 ? Short : width < 50.0 ? Medium : Long, 1.0F, {}});
    features.push_back({Clauses, float(std::min(clauses, 6)) / 4.0F, {}});
    for (const auto &[is, name] : {std::pair(colon, Colon), {semicolon, Semicolon}, {quoted, Quoted}, {bracket, Bracket}}) {
        if (is)
            features.push_back({name, 1.0F, {}});
    }
    const QChar last = m_text[passage.end - 1];
    if (last == u'：' || last == u':')
        features.push_back({ColonEnd, 1.0F, {}});
    if (last == u'！' || last == u'!')
        features.push_back({Exclaims, 1.0F, {}});
    if (isDigit(m_text[passage.start].unicode()))
        features.push_back({Numbered, 1.0F, {}});
    if (!m_chinese)
        features.push_back({English, 1.0F, {}});
}

} // namespace lectern
