// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/statement.h"

#include "core/extract/cues.h"
#include "core/extract/quantitywords.h"
#include "core/extract/rowindex.h"
#include "core/text/script.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype HeadReach = 40;      ///< from a metric's word to its number at most
constexpr qsizetype HanHeadReach = 14;   ///< the same in Chinese
constexpr qsizetype BehindReach = 4;     ///< from a number to the metric behind it: 140亿美元的估值, "$5 billion in funding"
constexpr qsizetype SubjectReach = 100;
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

/// A name short enough to stand for many things is none to compare by.
bool isDistinct(const QString &name)
{
    qsizetype weight = 0;
    for (const QChar c : name)
        weight += isHan(c.unicode()) ? 3 : c.isLetterOrNumber();
    return weight >= 4 || (weight >= 3 && std::ranges::any_of(name, [](QChar c) { return c.isLetter(); }));
}

bool isPrefix(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a);
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
        , m_names(found.entities.size())
        , m_out(out)
    {
        for (int i = 0; i < int(found.entities.size()); ++i) {
            for (const QString &name : namesOf(i))
                m_byName.insert(name, m_byName.value(name, i));
        }
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
        if (!takeSubject(quantity, span, metric.place, statement))
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
        statement.nature = metric.nature;
        takeQualifiers(*head, span, statement);
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
            if (hit->span.end <= span.start && isNear({hit->span.end, span.start}))
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
        const Span near{clauseStart(std::min(head.span.start, number.start)), std::max(head.span.end, number.end)};
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
        if (const QString attribute = attributeBefore(head.span.start, number); !attribute.isEmpty())
            statement.qualifiers.append(u'~' + attribute);
        for (QStringList *list : {&statement.qualifiers, &statement.wideQualifiers}) {
            list->sort();
            list->removeDuplicates();
        }
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
            || std::ranges::any_of(mentions(near), [&](const RowIndex::Entry &entry) {
                   return ends(entry.span) && m_found.entities[size_t(entry.row)].type != EntityType::Term;
               });
    }

    // --- subject --------------------------------------------------------------------------------------------------------------

    [[nodiscard]] std::span<const RowIndex::Entry> mentions(Span within) const
    {
        const auto &all = m_rows.mentions();
        const auto start = [](const RowIndex::Entry &entry) { return entry.span.start; };
        const auto first = std::ranges::lower_bound(all, within.start, {}, start);
        return {first, std::ranges::lower_bound(first, all.end(), within.end, {}, start)};
    }

    [[nodiscard]] bool canBeSubject(int entity, bool place) const
    {
        const EntityType type = m_found.entities[size_t(entity)].type;
        return type == EntityType::Organization || type == EntityType::Product || type == EntityType::Person
            || (place && type == EntityType::Place);
    }

    const QStringList &namesOf(int entity)
    {
        QStringList &names = m_names[size_t(entity)];
        if (names.isEmpty()) {
            const Entity &row = m_found.entities[size_t(entity)];
            for (const QString &name : QStringList{row.name} + row.aliases)
                names.append(folded(name, Folding::Search));
            names.sort();
            names.removeDuplicates();
        }
        return names;
    }

    /// The subject that the quantity names and the nearest name before it; sure where they are one.
    bool takeSubject(const Quantity &quantity, Span span, bool place, SourceStatement &statement)
    {
        const Span reach{std::max(m_sentence.start, span.start - SubjectReach), span.start};
        const QString named = folded(quantity.subject, Folding::Search);
        int nearest = -1, said = -1;
        std::vector<int> candidates;
        for (const RowIndex::Entry &entry : mentions(reach)) {
            if (entry.span.end > span.start || !canBeSubject(entry.row, place) || isCited(entry.span))
                continue;
            nearest = entry.row;
            if (std::ranges::find(candidates, entry.row) == candidates.end())
                candidates.push_back(entry.row);
            const QString mention = folded(m_reading.slice(entry.span), Folding::Search);
            if (named.size() > 1 && (mention.contains(named) || named.contains(mention)))
                said = entry.row;
        }
        if (nearest < 0)
            return false;
        const int subject = said >= 0 ? said : nearest;
        statement.subject = m_found.entities[size_t(subject)].name;
        statement.subjectNames = namesOf(subject);
        const bool family = said >= 0 && isFamily(said, nearest);
        if (family && said != nearest)
            statement.subjectNames += namesOf(nearest);
        if (const int maker = makerOf(subject); maker >= 0)
            statement.subjectNames += namesOf(maker);
        statement.subjectSure = family || candidates.size() == 1;
        statement.subjectNames.removeIf([](const QString &name) { return !isDistinct(name); });
        statement.subjectNames.sort();
        statement.subjectNames.removeDuplicates();
        return !statement.subjectNames.isEmpty();
    }

    /// What a version is named after, if the document speaks of that too: DeepSeek of DeepSeek V3; -1 if there is none.
    [[nodiscard]] int makerOf(int entity) const
    {
        const QString name = folded(m_found.entities[size_t(entity)].name, Folding::Search);
        const qsizetype end = std::min(name.indexOf(u' ') < 0 ? name.size() : name.indexOf(u' '),
                                       name.indexOf(u'-') < 0 ? name.size() : name.indexOf(u'-'));
        const bool version = std::ranges::any_of(name.sliced(end), [](QChar c) { return isDigit(c.unicode()); });
        return version ? m_byName.value(name.first(end), -1) : -1;
    }

    /// Only the source of the number: 据艾瑞咨询, "Gartner predicts".
    [[nodiscard]] bool isCited(Span mention) const
    {
        return QuantityWords::instance().isSourceMark(m_reading.text(), mention.start, mention.end);
    }

    /// The same entity, or a model and its version (DeepSeek, DeepSeek V3).
    [[nodiscard]] bool isFamily(int a, int b)
    {
        return a == b
            || isPrefix(folded(m_found.entities[size_t(a)].name, Folding::Search),
                        folded(m_found.entities[size_t(b)].name, Folding::Search));
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
    std::vector<QStringList> m_names; ///< by entity, folded
    QHash<QString, int> m_byName;
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
