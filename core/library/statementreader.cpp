// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/statementreader.h"

#include "core/analyse/plainpassage.h"
#include "core/extract/calendar.h"
#include "core/extract/timevalue.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Around = 32; ///< rows before a passage that are looked at for one that holds it

LedgerDocument describe(const OpenDocument &document)
{
    const Metadata &meta = document.summary.meta;
    return {document.summary.id, meta.title.isEmpty() ? QFileInfo(document.summary.path).fileName() : meta.title.simplified(),
            meta.date, meta.site, document.parsed.source.textSha256};
}

QString visible(const ParsedDocument &document, Span span)
{
    QString text = plainPassage(document, span);
    if (text.isEmpty())
        text = document.source.slice(span).toString();
    const std::vector<Span> readings = glosses(text);
    for (auto gloss = readings.rbegin(); gloss != readings.rend(); ++gloss)
        text.remove(gloss->start, gloss->length());
    return std::move(text).simplified();
}

StatementCheck checkOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return StatementCheck::Holds;
    case Verdict::Inconsistent:
        return StatementCheck::Fails;
    case Verdict::Undecided:
        return StatementCheck::Open;
    }
    Q_UNREACHABLE_RETURN(StatementCheck::None);
}

StatementReview reviewOfRow(const Provenance &why, bool rejected)
{
    if (rejected)
        return StatementReview::Rejected;
    switch (reviewOf(why)) {
    case Review::None:
        return StatementReview::Undecided;
    case Review::Accepted:
        return StatementReview::Accepted;
    case Review::Corrected:
        return StatementReview::Corrected;
    case Review::Added:
        return StatementReview::Added;
    }
    Q_UNREACHABLE_RETURN(StatementReview::Undecided);
}

template<typename Row>
int countWithin(const std::vector<Row> &rows, Span span)
{
    auto row = std::ranges::lower_bound(rows, span.start, {}, [](const Row &of) { return of.span.start; });
    int count = 0;
    for (; row != rows.end() && row->span.start < span.end; ++row)
        count += row->span.end <= span.end;
    return count;
}

} // namespace

StatementReader::StatementReader(const OpenDocument &document)
    : m_open(document)
    , m_document(std::make_shared<LedgerDocument>(describe(document)))
    , m_authors(document.summary.meta.authors.join(u", "_s))
    , m_codePoints(document.parsed.source.text)
{
    const auto &blocks = document.parsed.blocks;
    for (size_t block = 0; block < blocks.size(); ++block)
        if (blocks[block].kind == BlockKind::Heading)
            m_headings.push_back(int(block));
    const auto &entities = document.extraction.entities;
    for (size_t entity = 0; entity < entities.size(); ++entity)
        for (const Span mention : entities[entity].mentions)
            m_mentions.push_back({mention, int(entity)});
    std::ranges::stable_sort(m_mentions, {}, &Mention::span);
    if (document.extraction.quantities.empty())
        return;
    for (const ArithmeticFinding &finding : checkArithmetic(Reading(document.parsed), document.extraction))
        for (const ArithmeticTerm &term : finding.terms)
            if (!term.span.isEmpty())
                m_checked.push_back({term.span, lectern::checkOf(finding.verdict)});
    std::ranges::stable_sort(m_checked, {}, &CheckedFigure::span);
}

StatementRow StatementReader::common(Layer layer, int index, bool rejected, Span span, const Provenance &why) const
{
    StatementRow row;
    row.document = m_document;
    row.layer = layer;
    row.row = index;
    row.span = span;
    row.codePoints = m_codePoints.toCodePoints(span);
    row.text = visible(m_open.parsed, span);
    row.check = checkOf(span);
    row.review = reviewOfRow(why, rejected);
    row.certainty = why.confidence;
    row.isDecided = !why.decided.empty();
    setHeading(row);
    return row;
}

StatementRow StatementReader::claim(int index, bool rejected) const
{
    const Extraction &found = m_open.extraction;
    const Claim &claim = (rejected ? m_open.decisions.rejected.claims : found.claims)[size_t(index)];
    StatementRow row = common(Layer::Claims, index, rejected, claim.span, claim.why);
    row.kind = claim.kind;
    row.source = claim.source;
    row.worth = claim.checkWorthiness;
    row.numbers = rejected ? countWithin(found.quantities, claim.span) : int(claim.quantities.size());
    QStringList times;
    for (const int time : claim.times)
        times << found.times[size_t(time)].value;
    setTimes(row, times);
    setSpeaker(row, claim.speaker);
    setEntities(row, rejected ? entitiesIn(claim.span) : claim.entities);
    if (const Trend *trend = trendAt(claim.span); trend && !trend->topic.isEmpty())
        row.topic = trend->topic;
    return row;
}

StatementRow StatementReader::trend(int index, bool rejected) const
{
    const Extraction &found = m_open.extraction;
    const Trend &trend = (rejected ? m_open.decisions.rejected.trends : found.trends)[size_t(index)];
    StatementRow row = common(Layer::Trends, index, rejected, trend.span, trend.why);
    row.direction = trend.direction;
    row.status = trend.status;
    row.numbers = countWithin(found.quantities, trend.span);
    QStringList years;
    for (const int year : trend.years)
        years << QString::number(year);
    setTimes(row, years);
    setSpeaker(row, speakerOfTrend(trend.span));
    setEntities(row, entitiesIn(trend.span));
    row.topic = trend.topic; // its own, even where it is empty: that can be mended
    return row;
}

/// As headingAbove() has it, without looking at every block for every row.
void StatementReader::setHeading(StatementRow &row) const
{
    const auto &blocks = m_open.parsed.blocks;
    const auto start = [&](int block) { return blocks[size_t(block)].span.start; };
    const auto after = std::ranges::upper_bound(m_headings, row.span.start, {}, start);
    int level = std::numeric_limits<int>::max();
    for (auto heading = after; heading != m_headings.begin();) {
        const Block &block = blocks[size_t(*--heading)];
        if (block.span.contains(row.span.start)) {
            level = block.level;
        } else if (block.level < level) {
            row.headingBlock = *heading;
            row.heading = visible(m_open.parsed, block.span);
            return;
        }
    }
}

void StatementReader::setSpeaker(StatementRow &row, const QString &speaker) const
{
    row.byAuthor = speaker.isEmpty() || speaker == u"author";
    row.speaker = row.byAuthor ? m_authors : speaker;
}

void StatementReader::setTimes(StatementRow &row, const QStringList &values) const
{
    for (const QString &value : values) {
        if (value.isEmpty() || row.times.contains(value))
            continue;
        row.times << value;
        const auto days = daysOf(value);
        if (!days)
            continue;
        row.firstYear = row.firstYear ? std::min(row.firstYear, days->first.year()) : days->first.year();
        row.lastYear = std::max(row.lastYear, days->last.year());
    }
}

/// Terms before names, for it is terms that say what a sentence is about; of each the ones that the document mentions most.
void StatementReader::setEntities(StatementRow &row, std::vector<int> entities) const
{
    const auto &all = m_open.extraction.entities;
    std::ranges::stable_sort(entities, {}, [&](int entity) {
        const Entity &of = all[size_t(entity)];
        return std::pair(of.type != EntityType::Term, -qsizetype(of.mentions.size()));
    });
    for (const int entity : entities) {
        row.about << all[size_t(entity)].name;
        row.aliases << all[size_t(entity)].aliases;
    }
    if (!row.about.isEmpty())
        row.topic = row.about.front();
}

std::vector<int> StatementReader::entitiesIn(Span span) const
{
    std::vector<int> found;
    auto mention = std::ranges::lower_bound(m_mentions, span.start, {}, [](const Mention &of) { return of.span.start; });
    for (; mention != m_mentions.end() && mention->span.start < span.end; ++mention)
        if (mention->span.end <= span.end && !std::ranges::contains(found, mention->entity))
            found.push_back(mention->entity);
    return found;
}

/// Who says a trend is told by the claim that it is too, and by the innermost quote that it stands in.
QString StatementReader::speakerOfTrend(Span span) const
{
    const auto last = [&](const auto &rows, auto suits) {
        auto row = std::ranges::upper_bound(rows, span.end - 1, {}, [](const auto &of) { return of.span.start; });
        for (int back = 0; row != rows.begin() && back < Around; ++back)
            if (suits(*--row))
                return row->speaker;
        return QString();
    };
    const QString claimed = last(m_open.extraction.claims,
                                 [&](const Claim &claim) { return claim.span.overlaps(span) && claim.speaker != u"author"; });
    return claimed.isEmpty() ? last(m_open.extraction.quotes, [&](const Quote &quote) { return quote.span.contains(span); })
                             : claimed;
}

const Trend *StatementReader::trendAt(Span span) const
{
    const auto &trends = m_open.extraction.trends;
    auto trend = std::ranges::upper_bound(trends, span.end - 1, {}, [](const Trend &of) { return of.span.start; });
    // Trends are sentences and do not lie within each other: the last that begins before the end is the only one.
    return trend != trends.begin() && (--trend)->span.overlaps(span) ? &*trend : nullptr;
}

StatementCheck StatementReader::checkOf(Span span) const
{
    StatementCheck worst = StatementCheck::None;
    auto figure = std::ranges::lower_bound(m_checked, span.start, {}, [](const CheckedFigure &of) { return of.span.start; });
    for (; figure != m_checked.end() && figure->span.start < span.end; ++figure)
        if (figure->span.end <= span.end)
            worst = std::max(worst, figure->check);
    return worst;
}

} // namespace lectern
