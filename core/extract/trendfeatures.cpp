// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trendfeatures.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Up = int(ChangeCue::Up);

bool is(const CueHit &hit, ChangeCue kind)
{
    return hit.cue->is(int(kind));
}

/// How a change word stands in its passage. One feature a direction and way (`up.main`), and one for any direction (`change.main`).
enum Way { Main, Weak, Subordinate, Attribute, Able, Goal, Denied, Further, First, Last, Ways };

enum Structure {
    Always,
    TimeSum,
    AheadSum,
    DampSum,
    ThenNow,
    Change0,
    Change2,
    Change3,
    GrownUp,
    GrownDown,
    Number1,
    Number2,
    NumberMore,
    FromTo,
    Money,
    Percent,
    Time1,
    Time2,
    Past,
    SameYear,
    Future,
    Undated,
    NoTime,
    Name0,
    Name1,
    Name2,
    Name3,
    NameFirst,
    TermFirst,
    Product,
    Organization,
    Person,
    SubjectName,
    SubjectTerm,
    Heading,
    InList,
    UnderChange,
    UnderTrend,
    Labelled,
    Short,
    Medium,
    Long,
    VeryLong,
    Part,
    Opens,
    Closes,
    Alone,
    English,
    Bracket,
    ColonEnd,
    StructureCount
};

struct Names {
    QStringList all;
    int ways;
    CueFeatures claim;
    CueFeatures change;
    CueFeatures sentence;

    Names()
        : all{u"always"_s,       u"time"_s,          u"ahead"_s,        u"damp"_s,         u"then.now"_s,   u"change.0"_s,
              u"change.2"_s,     u"change.3"_s,      u"grown.up"_s,     u"grown.down"_s,   u"number.1"_s,   u"number.2"_s,
              u"number.more"_s,  u"from.to"_s,       u"money"_s,        u"percent"_s,      u"time.1"_s,     u"time.2"_s,
              u"time.past"_s,    u"time.sameyear"_s, u"time.future"_s,  u"time.undated"_s, u"time.no"_s,    u"name.0"_s,
              u"name.1"_s,       u"name.2"_s,        u"name.3"_s,       u"name.leads"_s,   u"term.leads"_s, u"product"_s,
              u"organization"_s, u"person"_s,        u"subject.name"_s, u"subject.term"_s, u"heading"_s,    u"in.list"_s,
              u"under.change"_s, u"under.trend"_s,   u"labelled"_s,     u"short"_s,        u"medium"_s,     u"long"_s,
              u"long.very"_s,    u"part"_s,          u"opens"_s,        u"closes"_s,       u"alone"_s,      u"english"_s,
              u"bracket"_s,      u"colon.ends"_s}
        , ways((Q_ASSERT(all.size() == StructureCount), int(all.size())))
        , claim(addWays(all), claimCueClasses(), {}, u"says."_s)
        , change(all, changeClasses(), {u"main"_s}, u"by."_s)
        , sentence(all, sentenceCueClasses(), {u"lead"_s, u"clause"_s})
    {
    }

    static QStringList &addWays(QStringList &names)
    {
        for (const QString &direction : {u"up"_s, u"down"_s, u"shift"_s, u"emerging"_s, u"steady"_s, u"change"_s}) {
            for (const QString &way : {u"main"_s, u"weak"_s, u"subordinate"_s, u"attribute"_s, u"able"_s, u"goal"_s, u"denied"_s,
                                       u"further"_s, u"first"_s, u"last"_s})
                names.append(direction + u'.' + way);
        }
        return names;
    }
    [[nodiscard]] int way(int direction, Way way) const { return ways + direction * Ways + way; }
};

const Names &featureNames()
{
    static const Names names;
    return names;
}

constexpr uint64_t AsBit = 1;
constexpr uint64_t OfBit = 2;

const CueTable &clauseWords()
{
    static const CueTable table(u"lexicon/accompanying.tsv"_s, {u"as"_s, u"of"_s});
    return table;
}

constexpr qsizetype LeadHan = 6;
constexpr qsizetype LeadLatin = 16;
constexpr qsizetype FromToReach = 40; ///< between the two ends of a shift
constexpr qsizetype NegationReach = 4;
constexpr float MostFurther = 1.5F; ///< more change words of a direction count no more than this
constexpr double StrongCue = 0.9; ///< a change word of less weight is weak
constexpr double LatinWidth = 0.4;

} // namespace

/// The change words of one passage, as they are met, each in its clause.
class TrendFeatures::Changes
{
public:
    Changes(const TrendFeatures &reader, Span passage, std::span<const CueHit> small)
        : m_reader(reader)
        , m_passage(passage)
        , m_small(small)
        , m_clauseStart(passage.start)
        , m_read(passage.start)
    {
    }

    void read(Found &found);
    void addTo(Features &features) const;
    /// The clause of the change word that counts most, and the word; empty if there is none.
    [[nodiscard]] std::pair<Span, Span> main(const Found &found) const;

private:
    struct Sum {
        float weight = 0.0F;
        Span words;

        void add(const CueHit &hit)
        {
            weight += float(hit.cue->weight);
            words = hit.span;
        }
    };

    void advanceTo(qsizetype position);
    void readSmall(const CueHit &hit);
    [[nodiscard]] Way way(const CueHit &hit) const;
    void note(int direction, Way way, const CueHit &hit);
    void change(Found &found, const CueHit &hit);

    const TrendFeatures &m_reader;
    Span m_passage;
    std::span<const CueHit> m_small;
    size_t m_next = 0; ///< of m_small
    qsizetype m_clauseStart;
    qsizetype m_read;
    qsizetype m_denied = -1; ///< behind the last negation
    qsizetype m_subordinateEnd = -1; ///< of a clause that accompanies
    bool m_able = false;
    bool m_goal = false;
    bool m_then = false;
    bool m_now = false;
    Sum m_time, m_ahead, m_damp;
    std::array<std::array<Sum, Ways>, Directions + 1> m_ways{};
    std::array<double, Directions> m_strongest{};
    std::pair<int, Span> m_first{-1, {}}, m_last{-1, {}};
    int m_count = 0;
    CueFeatures::Seen m_seen;
};

/// Goes on to a position: a new clause begins behind each mark, and small words of the clause colour what follows.
void TrendFeatures::Changes::advanceTo(qsizetype position)
{
    for (; m_read < position; ++m_read) {
        if (isClauseMark(m_reader.m_text[m_read])) {
            m_clauseStart = m_read + 1;
            m_able = m_goal = false;
        }
    }
    static const int can = int(sentenceCueClasses().indexOf(u"can"_s));
    static const int purpose = int(sentenceCueClasses().indexOf(u"purpose"_s));
    for (; m_next < m_small.size() && m_small[m_next].span.start < position; ++m_next) {
        if (m_small[m_next].span.start < m_clauseStart)
            continue;
        m_able |= m_small[m_next].cue->is(can);
        m_goal |= m_small[m_next].cue->is(purpose);
    }
}

void TrendFeatures::Changes::readSmall(const CueHit &hit)
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

Way TrendFeatures::Changes::way(const CueHit &hit) const
{
    if (m_denied >= 0 && hit.span.start >= m_denied && hit.span.start - m_denied <= NegationReach)
        return Denied;
    if (hit.span.start < m_subordinateEnd)
        return Subordinate;
    if (clauseWords().first(m_reader.m_lower, {hit.span.end, m_passage.end}, OfBit).cue)
        return Attribute;
    if (m_able || m_goal)
        return m_able ? Able : Goal;
    return hit.cue->weight < StrongCue ? Weak : Main;
}

void TrendFeatures::Changes::note(int direction, Way way, const CueHit &hit)
{
    for (const int to : {direction, Directions}) {
        Sum &sum = m_ways[size_t(to)][way];
        float &further = m_ways[size_t(to)][Further].weight;
        if (sum.weight > 0.0F && further < MostFurther)
            further += 0.5F;
        if (float(hit.cue->weight) > sum.weight)
            sum = {float(hit.cue->weight), hit.span};
    }
}

void TrendFeatures::Changes::change(Found &found, const CueHit &hit)
{
    const Way how = way(hit);
    for (int direction = 0; direction < Directions; ++direction) {
        if (!hit.cue->is(Up + direction))
            continue;
        note(direction, how, hit);
        if (how == Denied)
            continue;
        featureNames().change.add(found.features, m_seen, hit, how == Main ? 2U : 0U);
        ++m_count;
        const double counts = hit.cue->weight * (how == Main ? 1.0 : how == Weak ? 0.9 : 0.6);
        if (counts > m_strongest[size_t(direction)]) {
            m_strongest[size_t(direction)] = counts;
            found.strongest[size_t(direction)] = hit.span;
        }
        if (how == Main || how == Able || how == Goal) {
            if (m_first.first < 0)
                m_first = {direction, hit.span};
            m_last = {direction, hit.span};
        }
    }
}

void TrendFeatures::Changes::read(Found &found)
{
    for (const CueHit &hit : CueTable::longest(m_reader.m_cues.allChange, m_passage)) {
        advanceTo(hit.span.start);
        if (m_reader.accompanies({hit.span.start, m_passage.end})) {
            m_subordinateEnd = std::max(hit.span.end, m_subordinateEnd);
            while (m_subordinateEnd < m_passage.end && !isClauseMark(m_reader.m_text[m_subordinateEnd]))
                ++m_subordinateEnd;
        }
        if (is(hit, ChangeCue::None))
            continue;
        readSmall(hit);
        change(found, hit);
    }
}

void TrendFeatures::Changes::addTo(Features &features) const
{
    for (int direction = 0; direction <= Directions; ++direction) {
        for (int way = 0; way < Ways; ++way) {
            if (const Sum &sum = m_ways[size_t(direction)][size_t(way)]; sum.weight > 0.0F)
                features.push_back({featureNames().way(direction, Way(way)), sum.weight, sum.words});
        }
    }
    if (m_first.first >= 0) {
        features.push_back({featureNames().way(m_first.first, First), 1.0F, m_first.second});
        features.push_back({featureNames().way(m_last.first, Last), 1.0F, m_last.second});
    }
    features.push_back({TimeSum, std::min(m_time.weight, 2.1F), m_time.words});
    features.push_back({AheadSum, std::min(m_ahead.weight, 1.4F), m_ahead.words});
    features.push_back({DampSum, std::min(m_damp.weight, 2.1F), m_damp.words});
    if (m_then && m_now)
        features.push_back({ThenNow, 1.0F, {}});
    if (m_count != 1)
        features.push_back({m_count == 0 ? Change0 : m_count == 2 ? Change2 : Change3, 1.0F, {}});
}

std::pair<Span, Span> TrendFeatures::Changes::main(const Found &found) const
{
    const auto most = std::ranges::max_element(m_strongest) - m_strongest.begin();
    const Span word = found.strongest[size_t(most)];
    Span clause = word;
    if (!word.isEmpty()) {
        while (clause.start > m_passage.start && !isClauseMark(m_reader.m_text[clause.start - 1]))
            --clause.start;
        while (clause.end < m_passage.end && !isClauseMark(m_reader.m_text[clause.end]))
            ++clause.end;
    }
    return {clause, word};
}

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
    return featureNames().all;
}

bool TrendFeatures::Found::anyChange() const
{
    return std::ranges::any_of(strongest, [](Span span) { return !span.isEmpty(); });
}

bool TrendFeatures::accompanies(Span clause) const
{
    return clauseWords().first(m_lower, clause, AsBit).cue != nullptr;
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
    Changes changes(*this, passage, small);
    changes.read(found);
    changes.addTo(found.features);
    const auto [clause, word] = changes.main(found);
    addSubject(found.features, {clause.start, word.start});
    addFromTo(found.features, small);

    const qsizetype lead = passage.start + (m_chinese ? LeadHan : LeadLatin);
    CueFeatures::Seen seen;
    for (const CueHit &hit : small)
        featureNames().sentence.add(found.features, seen, hit,
                                    (hit.span.start < lead ? 2U : 0U) | (clause.contains(hit.span.start) ? 4U : 0U));
    CueFeatures::Seen says;
    for (const CueHit &hit : ReadCues::within(m_cues.claim, passage))
        featureNames().claim.add(found.features, says, hit, 0U);
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
