// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitysubject.h"

#include "core/extract/quantitybearer.h"
#include "core/extract/quantityperiod.h"
#include "core/extract/quantitytable.h"
#include "core/extract/quantitywords.h"
#include "core/text/script.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr qsizetype BesideNumber = 8; ///< characters in a cell that is a number and little else
constexpr int RowsBack = 8;       ///< numbers of the sentence that may share their metric
constexpr int LongestItem = 40;   ///< words before a bracket
constexpr int JoinReach = 5;      ///< words between two amounts that are one (约合, and)

/// The source's own characters of a projected span: glosses and marks removed, script kept.
QString asWritten(const Reading &reading, Span projected)
{
    QString written;
    for (qsizetype at = projected.start; at < projected.end; ++at)
        written += reading.document().source.slice(reading.source({at, at + 1}));
    return written;
}

class SubjectResolver
{
public:
    SubjectResolver(const Reading &reading, Extraction &found)
        : m_reading(reading)
        , m_found(found)
        , m_marks(reading, found)
        , m_tables(reading, m_marks)
        , m_discourse(reading, m_marks)
    {
    }

    void resolve()
    {
        for (size_t row = 0; row < m_found.quantities.size(); ++row) {
            const Span span = m_reading.projected(m_found.quantities[row].span);
            const int sentence = span.isEmpty() ? -1 : m_reading.sentenceAt(span.start);
            if (sentence < 0)
                continue;
            enter(sentence);
            const int token = m_words->quantity(int(row), m_rows.empty() ? 0 : m_rows.back().token);
            if (token < 0)
                continue;
            read(int(row), token);
            m_found.quantities[row].period = period(token);
            readTable(m_found.quantities[row]);
        }
        flush();
    }

private:
    void enter(int sentence)
    {
        if (sentence == m_sentence)
            return;
        flush();
        m_sentence = sentence;
        m_words.emplace(m_reading, m_reading.sentences()[size_t(sentence)].span, m_marks);
    }

    BearerReader bearer() { return {m_reading, m_sentence, *m_words, m_discourse, m_rows}; }

    void flush()
    {
        for (const FoundSubject &row : m_rows) {
            const bool swapped = row.isThing && row.subject.isEmpty(); // 台股上涨312点
            Quantity &quantity = m_found.quantities[size_t(row.row)];
            quantity.subject = asWritten(m_reading, swapped ? row.metric : row.subject);
            quantity.metric = swapped ? QString() : asWritten(m_reading, row.metric);
        }
        m_rows.clear();
    }

    /// Of the sentence; where it has neither a time nor a topic of its own, of the one before.
    int period(int token)
    {
        const int own = periodOf(*m_words, token);
        const auto &all = m_reading.sentences();
        const bool follows = m_sentence > 0 && all[size_t(m_sentence)].block == all[size_t(m_sentence - 1)].block;
        if (own >= 0 || !follows || mainPeriod(*m_words) >= 0 || !m_rows.back().isCarried)
            return own;
        return m_discourse.of(m_sentence - 1).period;
    }

    /// A cell that holds a number alone is told by its heads; a sentence in a cell only where it names nothing itself.
    void readTable(Quantity &quantity)
    {
        FoundSubject &row = m_rows.back();
        const Span number = m_words->at(row.token).span;
        const QuantityTables::Cell *cell = m_tables.cellAt(number.start);
        if (!cell)
            return;
        const TableReading table = readTableHeads(m_reading, m_marks, cell->heads);
        const bool alone = cell->span.length() - number.length() <= BesideNumber;
        if (alone || row.subject.isEmpty())
            row.subject = table.subject;
        if (alone || row.metric.isEmpty())
            row.metric = table.metric;
        if (alone || quantity.period < 0)
            quantity.period = table.period;
    }

    void read(int row, int token)
    {
        const Quantity &quantity = m_found.quantities[size_t(row)];
        MetricReading metric = readMetric(*m_words, token, quantity);
        FoundSubject found{row, token, {}, {}};
        if (!metric.metric.isEmpty())
            found.metric = m_words->span(metric.metric);
        if (const Span inside = measuredInside(quantity, m_words->at(token).span); !inside.isEmpty()
            && (found.metric.isEmpty() || quantity.kind == QuantityKind::Measure || metric.isVerb
                || !m_words->isMetric(metric.metric)))
            takeInside(found, metric, inside);
        if (joinsLast(quantity, token)) {
            shareWithLast(found, metric);
        } else if (!readItem(found) && !readNameBefore(found, quantity) && !readBearerBefore(found, metric, quantity)) {
            bearer().read(found, metric, quantity);
            if (found.metric.isEmpty() || metric.general)
                carryMetric(found, metric);
            else
                found.isThing = found.isThing || (!metric.isVerb && !metric.pronoun && !m_words->isMetric(metric.metric));
        }
        if (found.subject == found.metric)
            found.metric = {};
        m_rows.push_back(found);
    }

    // --- numbers that share what they say -----------------------------------------------------------------------------------

    /// 百亿、千亿美金; 65亿美元（约合470亿元）; "€12 billion ($13 billion)".
    bool joinsLast(const Quantity &quantity, int token) const
    {
        if (m_rows.empty())
            return false;
        const FoundSubject &last = m_rows.back();
        if (token - last.token > JoinReach || m_found.quantities[size_t(last.row)].kind != quantity.kind)
            return false;
        bool joined = token == last.token + 1;
        for (int i = last.token + 1; i < token; ++i) {
            if (!m_words->is(i, {And, Open, Bridge, Adverb, Other, Preposition}))
                return false;
            joined = joined || m_words->is(i, {And, Open, Bridge, Preposition});
        }
        return joined;
    }

    void shareWithLast(FoundSubject &found, const MetricReading &metric)
    {
        FoundSubject &last = m_rows.back();
        if (last.metric.isEmpty() && !found.metric.isEmpty()) {
            bearer().read(found, metric, m_found.quantities[size_t(found.row)]);
            last.metric = found.metric;
            last.subject = found.subject;
            last.isTopic = found.isTopic;
            return;
        }
        const int row = found.row;
        const int token = found.token;
        found = last;
        found.row = row;
        found.token = token;
    }

    /// 千亿参数, 40万开发者: the noun that the number itself ends in.
    Span measuredInside(const Quantity &quantity, Span number) const
    {
        qsizetype length = 0;
        const QStringView text = m_reading.text();
        if (quantity.kind == QuantityKind::Count && quantity.unit.size() > 1)
            length = quantity.unit.size();
        else if (quantity.kind == QuantityKind::Measure && quantity.unit == "param"_L1
                 && QuantityWords::instance().metricBefore(text, number.end, &length) != MetricKind::Param)
            length = lettersBefore(number);
        return length > 0 && length < number.length() ? Span{number.end - length, number.end} : Span{};
    }

    qsizetype lettersBefore(Span number) const
    {
        qsizetype start = number.end;
        while (start > number.start && isLatinLetter(m_reading.text()[start - 1].unicode()))
            --start;
        return number.end - start;
    }

    /// 千亿参数模型: what the number describes has it.
    void takeInside(FoundSubject &found, MetricReading &metric, Span inside) const
    {
        if (metric.behind.isEmpty() && metric.counted.isEmpty() && !metric.follows.isEmpty())
            metric.behind = metric.follows;
        found.isThing = m_found.quantities[size_t(found.row)].kind == QuantityKind::Count;
        found.metric = inside;
    }

    void carryMetric(FoundSubject &found, const MetricReading &metric) const
    {
        if (m_rows.empty()) {
            if (found.metric.isEmpty() && m_found.quantities[size_t(found.row)].kind != QuantityKind::Duration)
                found.metric = metricOfClauseBefore(found.token);
            return;
        }
        const QuantityKind kind = m_found.quantities[size_t(found.row)].kind;
        const FoundSubject &last = lastLike(kind);
        const bool carries = metric.carried >= 0 || metric.general || kind == QuantityKind::Percent || kind == QuantityKind::Ratio
            || isChange(last) || kind == m_found.quantities[size_t(last.row)].kind;
        if (carries && kind != QuantityKind::Duration && !last.metric.isEmpty()) {
            found.metric = last.metric;
            if (found.subject.isEmpty() || metric.general || found.subject == last.metric)
                found.subject = last.subject;
        }
    }

    /// 增长了10倍，达到10亿美元
    bool isChange(const FoundSubject &last) const { return m_found.quantities[size_t(last.row)].change != Change::None; }

    /// The last number of the sentence that measures something, of the kind if there is one.
    const FoundSubject &lastLike(QuantityKind kind) const
    {
        const FoundSubject *any = nullptr;
        int seen = 0;
        for (auto row = m_rows.rbegin(); row != m_rows.rend() && seen < RowsBack; ++row, ++seen) {
            if (row->metric.isEmpty())
                continue;
            if (m_found.quantities[size_t(row->row)].kind == kind)
                return *row;
            any = any ? any : &*row;
        }
        return any ? *any : m_rows.back();
    }

    /// 液流电池占31%，独立电站达到38%: what stands before the verb is no measure, and the number before has one.
    bool readBearerBefore(FoundSubject &found, const MetricReading &metric, const Quantity &quantity) const
    {
        const Phrase before = metric.metric;
        const bool bridged = !before.isEmpty() && before.last < found.token - 1 && metric.owner.isEmpty()
            && metric.counted.isEmpty() && !metric.isVerb && !m_words->isMetric(before) && !metric.general
            && m_words->part(before.last) == Noun;
        if (!bridged || m_rows.empty())
            return false;
        const FoundSubject &last = lastLike(quantity.kind);
        const bool isPart = quantity.kind == QuantityKind::Percent || quantity.kind == QuantityKind::Ratio;
        const bool shares = isPart || m_found.quantities[size_t(last.row)].kind == quantity.kind;
        if (last.metric.isEmpty() || !shares || m_words->part(before.last + 1) == Genitive)
            return false;
        found.subject = found.metric;
        found.metric = last.metric;
        return true;
    }

    /// "Apple led with a share of 19%, followed by Samsung at 18%"
    bool readNameBefore(FoundSubject &found, const Quantity &quantity) const
    {
        const bool listed = m_words->isEnglish() && m_words->is(found.token - 1, {Preposition, Within})
            && m_words->part(found.token - 2) == Name && m_words->is(found.token - 3, {Preposition, And, Comma});
        if (!listed || m_rows.empty() || m_found.quantities[size_t(m_rows.back().row)].kind != quantity.kind
            || m_rows.back().metric.isEmpty())
            return false;
        found.subject = m_words->span({found.token - 2, found.token - 2});
        found.metric = m_rows.back().metric;
        return true;
    }

    // --- an item with its number in brackets ---------------------------------------------------------------------------------

    bool readItem(FoundSubject &found) const
    {
        int open = found.token - 1;
        while (m_words->is(open, {Bridge, Adverb, Other}))
            --open;
        if (m_words->part(open) != Open || m_words->part(open - 1) == Number)
            return false;
        int first = open;
        while (first > 0 && open - first < LongestItem && !m_words->is(first - 1, {Comma, Break, Close})
               && !(m_words->part(first - 1) == And && isDelimiter(first - 1)))
            --first;
        if (m_words->part(first) == And)
            ++first;
        const Topic topic = clauseTopic(*m_words, first, open);
        if (topic.isEmpty())
            return false;
        found.subject = topic.span;
        if (found.metric.isEmpty() || found.metric.end <= m_words->at(open).span.end)
            found.metric = !m_rows.empty() && !m_rows.back().metric.isEmpty() ? m_rows.back().metric : metricOfSentence(first);
        return true;
    }

    bool isDelimiter(int i) const { return m_words->at(i).span.length() == 1 && m_words->part(i - 1) == Close; }

    /// 错误率大幅下降，从70%: what the clause before speaks of.
    Span metricOfClauseBefore(int token) const
    {
        const int start = m_words->clauseStart(token);
        if (m_words->part(start - 1) != Comma)
            return {};
        const int first = m_words->clauseStart(start - 1);
        for (int i = first; i < start - 1; ++i) {
            if (m_words->part(i) == Noun && m_words->isMetric({i, i}) && m_words->part(i + 1) != Noun)
                return m_words->span(m_words->nounsBefore(i));
        }
        return {};
    }

    /// The last metric noun before the items.
    Span metricOfSentence(int before) const
    {
        for (int i = before - 1; i >= 0 && before - i < 60; --i) {
            if (m_words->isMetric({i, i}) && m_words->part(i) == Noun)
                return m_words->span(m_words->nounsBefore(i));
        }
        return {};
    }

    const Reading &m_reading;
    Extraction &m_found;
    const ClauseMarks m_marks;
    const QuantityTables m_tables;
    Discourse m_discourse;
    std::optional<ClauseText> m_words;
    std::vector<FoundSubject> m_rows;
    int m_sentence = -1;
};

} // namespace

void resolveSubjects(const Reading &reading, Extraction &extraction)
{
    SubjectResolver(reading, extraction).resolve();
}

} // namespace lectern
