// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/statement.h"

#include "core/analyse/statementsubject.h"
#include "core/extract/clausewords.h"
#include "core/extract/cues.h"
#include "core/extract/quantitywords.h"
#include "core/extract/rowindex.h"
#include "core/text/script.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype HeadReach = 40;      ///< from a metric's word to its number at most
constexpr qsizetype HanHeadReach = 14;   ///< the same in Chinese
constexpr qsizetype BehindReach = 4;     ///< from a number to the metric behind it: 140亿美元的估值, "$5 billion in funding"
constexpr qsizetype QualifierReach = 200; ///< around a number, as far as a sentence goes
constexpr qsizetype OpeningReach = 4;    ///< from the beginning of a sentence to a time that holds for all of it
constexpr qsizetype AttributeLength = 4; ///< Han characters of an unknown attribute of the metric (游戏收入)

bool endsClause(char16_t c)
{
    return c == u',' || c == u'\uFF0C' || c == u';' || c == u'\uFF1B' || c == u':' || c == u'\uFF1A' || c == u'\u3002'
        || c == u'\n' || c == u'(' || c == u')' || c == u'\uFF08' || c == u'\uFF09';
}

bool isWordLetter(char16_t c)
{
    return isHan(c) || isLatinLetter(c) || isDigit(c);
}

QString asWritten(const Reading &reading, Span projected)
{
    QString written;
    for (qsizetype at = projected.start; at < projected.end; ++at)
        written += reading.document().source.slice(reading.source({at, at + 1}));
    return written.simplified();
}

/// Finds the statements of one sentence.
class StatementFinder
{
public:
    StatementFinder(const Reading &reading, const Extraction &found, const RowIndex &rows, std::vector<SourceStatement> &out)
        : m_reading(reading)
        , m_found(found)
        , m_rows(rows)
        , m_concepts(MetricConcepts::instance())
        , m_subjects(reading, found, rows)
        , m_out(out)
    {
    }

    void find(const Sentence &sentence)
    {
        const std::vector<int> quantities = m_rows.quantities(sentence.span);
        if (quantities.empty())
            return;
        m_sentence = sentence.span;
        m_lower = lowered(m_reading.slice(m_sentence));
        m_hits = m_concepts.find(m_lower, {0, m_lower.size()});
        for (ConceptHit &hit : m_hits)
            hit.span = {hit.span.start + m_sentence.start, hit.span.end + m_sentence.start};
        qsizetype last = m_sentence.start;
        for (const int row : quantities) {
            const Quantity &quantity = m_found.quantities[size_t(row)];
            const Span span = m_reading.projected(quantity.span);
            state(quantity, span, last);
            last = span.end;
        }
    }

private:
    void state(const Quantity &quantity, Span span, qsizetype last)
    {
        const ConceptHit *head = headOf(quantity, span, last);
        if (!head)
            return;
        const MetricConcepts::Entry &metric = m_concepts.entries()[size_t(head->index)];
        SourceStatement statement;
        statement.nature = metric.nature;
        const bool hasObject = metric.takesObject && head->span.end < span.start;
        if (!m_subjects.take(quantity, {m_sentence, span, head->span, metric.place, hasObject}, statement))
            return;
        statement.span = quantity.span;
        statement.sentence = m_reading.source(m_sentence);
        statement.text = asWritten(m_reading, span);
        statement.kind = quantity.kind;
        statement.unit = quantity.unit;
        statement.modifier = quantity.modifier;
        statement.change = quantity.change;
        statement.figure = figureOf(quantity, m_reading.slice(span));
        statement.metric = metric.name;
        takeQualifiers(*head, span, statement);
        if (!metric.needs.isEmpty() && !statement.qualifiers.contains(metric.needs))
            return;
        statement.claimed = claimOf(span);
        takePeriod(quantity, statement);
        statement.written = m_reading.date();
        m_out.push_back(std::move(statement));
    }

    // --- metric ---------------------------------------------------------------------------------------------------------------

    [[nodiscard]] bool isHead(const ConceptHit &hit, const Quantity &quantity) const
    {
        return m_concepts.entries()[size_t(hit.index)].takes(quantity.kind);
    }

    /// The metric right before the number; or right behind it, where that is nearer.
    [[nodiscard]] const ConceptHit *headOf(const Quantity &quantity, Span span, qsizetype last) const
    {
        const ConceptHit *before = nullptr, *behind = nullptr;
        const auto start = [](const ConceptHit &hit) { return hit.span.start; };
        const qsizetype from = std::max(last, span.start - HeadReach);
        auto hit = std::ranges::lower_bound(m_hits, from, {}, start);
        for (; hit != m_hits.end() && hit->span.start < span.end + BehindReach + 1; ++hit) {
            if (!isHead(*hit, quantity))
                continue;
            const bool weaker = before && !m_concepts.entries()[size_t(hit->index)].needs.isEmpty();
            if (hit->span.end <= span.start && !weaker && isNear({hit->span.end, span.start}))
                before = &*hit;
            else if (!behind && hit->span.start >= span.end && isNear({span.end, hit->span.start}))
                behind = &*hit;
        }
        const bool isBehind = behind && behind->span.start - span.end <= 1;
        const bool isFar = before && span.start - before->span.end > 6;
        return before && !(isBehind && isFar) ? before : behind;
    }

    [[nodiscard]] bool isNear(Span gap) const
    {
        const QStringView text = m_reading.slice(gap);
        const bool han = std::ranges::any_of(text, [](QChar c) { return isHan(c.unicode()); });
        return gap.length() <= (han ? HanHeadReach : HeadReach)
            && std::ranges::none_of(text, [](QChar c) { return endsClause(c.unicode()); });
    }

    /// What narrows the metric: the qualifiers of its clause, and an attribute right before it that no table knows (游戏收入, "gaming revenue").
    void takeQualifiers(const ConceptHit &head, Span number, SourceStatement &statement) const
    {
        const bool ofProduct = isProductMetric(statement.nature); // "spent $5.5 million to train V3"
        const Span near{clauseStart(std::min(head.span.start, number.start)),
                        ofProduct ? clauseEnd(std::max(head.span.end, number.end)) : std::max(head.span.end, number.end)};
        const auto start = [](const ConceptHit &hit) { return hit.span.start; };
        auto hit = std::ranges::lower_bound(m_hits, number.start - QualifierReach, {}, start);
        for (; hit != m_hits.end() && hit->span.start < number.end + QualifierReach; ++hit) {
            const MetricConcepts::Entry &entry = m_concepts.entries()[size_t(hit->index)];
            if (!entry.qualifier)
                continue;
            statement.wideQualifiers.append(entry.name);
            if (near.contains(hit->span))
                statement.qualifiers.append(entry.name);
        }
        const bool noun = !m_concepts.entries()[size_t(head.index)].isVerb && !costsAtOnce(head.span, number);
        if (const QString attribute = noun ? attributeBefore(head.span.start, number) : QString(); narrows(attribute))
            statement.qualifiers.append(u'~' + attribute);
        for (QStringList *list : {&statement.qualifiers, &statement.wideQualifiers}) {
            list->sort();
            list->removeDuplicates();
        }
    }

    /// "The flagship cost about $5 million": a Latin word right before its number is a verb, and no attribute stands before it.
    [[nodiscard]] bool costsAtOnce(Span head, Span number) const
    {
        if (head.end > number.start || isHan(m_reading.text()[head.start].unicode()))
            return false;
        qsizetype start = number.start;
        while (start > head.end && m_reading.text()[start - 1] == u' ')
            --start;
        const qsizetype modifier = QuantityWords::instance().modifierBefore(m_reading.text(), start).length;
        return QStringView(m_reading.text())
            .sliced(head.end, std::max<qsizetype>(0, start - modifier - head.end))
            .trimmed()
            .isEmpty();
    }

    /// The word by which the number is only said to be so: 声称, "claims".
    [[nodiscard]] QString claimOf(Span number) const
    {
        QString word;
        for (const ConceptHit &hit : m_hits) {
            if (hit.span.end <= number.start && m_concepts.entries()[size_t(hit.index)].claim)
                word = asWritten(m_reading, hit.span);
        }
        return word;
    }

    /// No verb ("booked revenue") and no version (V3花费) stands for a part of the metric.
    [[nodiscard]] static bool narrows(const QString &attribute)
    {
        if (attribute.isEmpty() || std::ranges::any_of(attribute, [](QChar c) { return isDigit(c.unicode()); }))
            return false;
        if (!isLatinLetter(attribute.front().unicode()))
            return true;
        const auto known = clauseWord(attribute);
        const ClausePart part = known ? known->part : partByEnding(attribute, false);
        return part == ClausePart::Noun || part == ClausePart::Attribute;
    }

    [[nodiscard]] qsizetype clauseEnd(qsizetype at) const
    {
        const qsizetype to = std::min(m_sentence.end, at + QualifierReach);
        while (at < to && !endsClause(m_reading.text()[at].unicode()))
            ++at;
        return at;
    }

    [[nodiscard]] qsizetype clauseStart(qsizetype at) const
    {
        const qsizetype from = std::max(m_sentence.start, at - QualifierReach);
        while (at > from && !endsClause(m_reading.text()[at - 1].unicode()))
            --at;
        return at;
    }

    [[nodiscard]] QString attributeBefore(qsizetype at, Span number) const
    {
        for (;;) {
            if (at > number.start && at <= number.end + 1)
                return {}; // the metric stands right behind its number
            while (at > m_sentence.start && m_reading.text()[at - 1] == u' ')
                --at;
            const qsizetype before = knownBefore(at);
            if (before == at)
                break;
            at = before;
        }
        if (at == m_sentence.start || !isWordLetter(m_reading.text()[at - 1].unicode()) || namedBefore(at))
            return {};
        qsizetype from = at;
        if (isHan(m_reading.text()[at - 1].unicode())) {
            while (from > m_sentence.start && at - from < AttributeLength && isHan(m_reading.text()[from - 1].unicode())
                   && knownBefore(from) == from && !namedBefore(from))
                --from;
        } else {
            while (from > m_sentence.start && isLatinWord(m_reading.text()[from - 1]))
                --from;
        }
        return folded(m_reading.slice({from, at}), Folding::Search);
    }

    /// Where a qualifier or a light word that ends at `at` begins; `at` where none does.
    [[nodiscard]] qsizetype knownBefore(qsizetype at) const
    {
        const auto hit = std::ranges::lower_bound(m_hits, at, {}, [](const ConceptHit &h) { return h.span.end; });
        if (hit == m_hits.end() || hit->span.end != at)
            return at;
        const MetricConcepts::Entry &entry = m_concepts.entries()[size_t(hit->index)];
        return entry.qualifier || entry.light ? hit->span.start : at;
    }

    /// A name, a time or a possessive ends here.
    [[nodiscard]] bool namedBefore(qsizetype at) const
    {
        const QStringView text = m_reading.text();
        if (at >= 2 && text[at - 1] == u's' && (text[at - 2] == u'\'' || text[at - 2] == u'\u2019'))
            at -= 2;
        const Span near{std::max(m_sentence.start, at - 40), at};
        const auto ends = [at](Span span) { return span.end == at; };
        return std::ranges::any_of(m_rows.times(near),
                                   [&](int row) { return ends(m_reading.projected(m_found.times[size_t(row)].span)); })
            || std::ranges::any_of(m_subjects.mentions(near), [&](const RowIndex::Entry &entry) {
                   return ends(entry.span) && m_found.entities[size_t(entry.row)].type != EntityType::Term;
               });
    }

    // --- period ---------------------------------------------------------------------------------------------------------------

    void takePeriod(const Quantity &quantity, SourceStatement &statement) const
    {
        if (quantity.period < 0 || size_t(quantity.period) >= m_found.times.size())
            return;
        const TimeExpression &time = m_found.times[size_t(quantity.period)];
        const Span said = m_reading.projected(time.span);
        const Span number = m_reading.projected(quantity.span);
        if (!m_sentence.contains(said) || !isOf(said, number))
            return;
        statement.period = periodOf(time.value);
        if (statement.period.isKnown())
            statement.periodText = time.value;
    }

    /// A time of the clause or of the one before it; or one that opens the sentence. 2012年成立，历经12年，…，市值90亿 is not of 2012.
    [[nodiscard]] bool isOf(Span time, Span number) const
    {
        const Span gap{std::min(time.end, number.end), std::max(time.start, number.start)};
        if (time.start - m_sentence.start <= OpeningReach && number.start > time.end)
            return true;
        return std::ranges::count_if(m_reading.slice(gap), [](QChar c) { return endsClause(c.unicode()); }) <= 1;
    }

    const Reading &m_reading;
    const Extraction &m_found;
    const RowIndex &m_rows;
    const MetricConcepts &m_concepts;
    StatementSubjects m_subjects;
    std::vector<SourceStatement> &m_out;
    Span m_sentence;
    QString m_lower;
    std::vector<ConceptHit> m_hits;
};

} // namespace

std::vector<SourceStatement> findStatements(const Reading &reading, const Extraction &found)
{
    const RowIndex rows(reading, found);
    std::vector<SourceStatement> statements;
    StatementFinder finder(reading, found, rows, statements);
    for (const Sentence &sentence : reading.sentences())
        finder.find(sentence);
    return statements;
}

} // namespace lectern
