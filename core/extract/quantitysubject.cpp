// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitysubject.h"

#include "core/extract/quantitymetric.h"
#include "core/extract/quantityperiod.h"
#include "core/extract/quantitytable.h"
#include "core/extract/quantitytopic.h"
#include "core/extract/quantitywords.h"
#include "core/text/script.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int SentencesBack = 4;  ///< that may name what a sentence leaves out
constexpr int MentionsBack = 12;  ///< among which 该公司 finds its name
constexpr qsizetype LongestMarket = 4; ///< characters of 市场规模
constexpr qsizetype BesideNumber = 8; ///< characters in a cell that is a number and little else
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
        , m_spoken(reading.sentences().size())
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
            const int token = m_words->quantity(int(row));
            if (token >= 0)
                read(int(row), token);
            if (token >= 0)
                m_found.quantities[row].period = period(token);
            if (token >= 0)
                readTable(m_found.quantities[row]);
        }
        flush();
    }

private:
    /// What was found for one number of the sentence.
    struct Row {
        int row = -1;
        int token = -1;
        Span subject, metric;
        bool isTopic = false; ///< the subject may be that of the clauses that follow
        bool isCarried = false; ///< the subject is that of the sentences before
        bool isBearer = false; ///< the subject does what is said: 28%的受访者认为
        bool isItem = false;  ///< stood in a bracket behind its item
    };

    void enter(int sentence)
    {
        if (sentence == m_sentence)
            return;
        flush();
        m_sentence = sentence;
        m_words.emplace(m_reading.text(), m_reading.sentences()[size_t(sentence)].span, m_marks);
    }

    void flush()
    {
        for (const Row &row : m_rows) {
            Quantity &quantity = m_found.quantities[size_t(row.row)];
            quantity.subject = asWritten(m_reading, row.subject);
            quantity.metric = asWritten(m_reading, row.metric);
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
        return spokenOf(m_sentence - 1).period;
    }

    /// A cell that holds a number alone is told by its heads; a sentence in a cell only where it names nothing itself.
    void readTable(Quantity &quantity)
    {
        Row &row = m_rows.back();
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
        Row found{row, token, {}, {}};
        if (!metric.metric.isEmpty())
            found.metric = m_words->span(metric.metric);
        if (const Span inside = measuredInside(quantity, m_words->at(token).span); !inside.isEmpty()
            && (found.metric.isEmpty() || quantity.kind == QuantityKind::Measure || metric.isVerb
                || !m_words->isMetric(metric.metric)))
            takeInside(found, metric, inside);
        if (joinsLast(quantity, token)) {
            shareWithLast(found, metric);
        } else if (!readItem(found) && !readBearerBefore(found, metric, quantity)) {
            readSubject(found, metric, quantity);
            if (found.metric.isEmpty() || metric.general)
                carryMetric(found, metric);
        }
        if (found.subject == found.metric)
            found.metric = {};
        m_rows.push_back(found);
    }

    // --- numbers that share what they say -----------------------------------------------------------------------------------

    /// 百亿、千亿美金; 65亿美元（约合470亿元）; "€83 billion ($85 billion)".
    bool joinsLast(const Quantity &quantity, int token) const
    {
        if (m_rows.empty())
            return false;
        const Row &last = m_rows.back();
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

    void shareWithLast(Row &found, const MetricReading &metric)
    {
        Row &last = m_rows.back();
        if (last.metric.isEmpty() && !found.metric.isEmpty()) {
            readSubject(found, metric, m_found.quantities[size_t(found.row)]);
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
    void takeInside(Row &found, MetricReading &metric, Span inside) const
    {
        if (metric.behind.isEmpty() && metric.counted.isEmpty() && !metric.follows.isEmpty())
            metric.behind = metric.follows;
        found.metric = inside;
    }

    void carryMetric(Row &found, const MetricReading &metric) const
    {
        if (m_rows.empty()) {
            if (found.metric.isEmpty() && m_found.quantities[size_t(found.row)].kind != QuantityKind::Duration)
                found.metric = metricOfClauseBefore(found.token);
            return;
        }
        const QuantityKind kind = m_found.quantities[size_t(found.row)].kind;
        const Row &last = lastLike(kind);
        const bool carries = metric.carried >= 0 || metric.general || kind == QuantityKind::Percent || kind == QuantityKind::Ratio
            || isChange(last) || kind == m_found.quantities[size_t(last.row)].kind;
        if (carries && kind != QuantityKind::Duration && !last.metric.isEmpty()) {
            found.metric = last.metric;
            if (found.subject.isEmpty() || metric.general)
                found.subject = last.subject;
        }
    }

    /// 增长了10倍，达到10亿美元
    bool isChange(const Row &last) const { return m_found.quantities[size_t(last.row)].change != Change::None; }

    /// The last number of the sentence that measures something, of the kind if there is one.
    const Row &lastLike(QuantityKind kind) const
    {
        const Row *any = nullptr;
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
            if (row->metric.isEmpty())
                continue;
            if (m_found.quantities[size_t(row->row)].kind == kind)
                return *row;
            any = any ? any : &*row;
        }
        return any ? *any : m_rows.back();
    }

    /// 液流电池占31%，独立电站达到38%: what stands before the verb is no measure, and the number before has one.
    bool readBearerBefore(Row &found, const MetricReading &metric, const Quantity &quantity) const
    {
        const Phrase before = metric.metric;
        const bool bridged = !before.isEmpty() && before.last < found.token - 1 && metric.owner.isEmpty()
            && metric.counted.isEmpty() && !metric.isVerb && !m_words->isMetric(before) && !metric.general
            && m_words->part(before.last) == Noun;
        if (!bridged || m_rows.empty())
            return false;
        const Row &last = lastLike(quantity.kind);
        const bool shares = quantity.kind == QuantityKind::Percent || quantity.kind == QuantityKind::Ratio
            || m_found.quantities[size_t(last.row)].kind == quantity.kind;
        if (last.metric.isEmpty() || !shares)
            return false;
        found.subject = found.metric;
        found.metric = last.metric;
        return true;
    }

    // --- an item with its number in brackets ---------------------------------------------------------------------------------

    bool readItem(Row &found) const
    {
        int open = found.token - 1;
        while (m_words->is(open, {Bridge, Adverb, Other}))
            --open;
        if (m_words->part(open) != Open || m_words->part(open - 1) == Number)
            return false;
        int first = open;
        while (first > 0 && !m_words->is(first - 1, {Comma, Break, Close})
               && !(m_words->part(first - 1) == And && isDelimiter(first - 1)))
            --first;
        if (m_words->part(first) == And)
            ++first;
        const Topic topic = clauseTopic(*m_words, first, open);
        if (topic.isEmpty())
            return false;
        found.subject = topic.span;
        found.isItem = true;
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

    // --- the subject ---------------------------------------------------------------------------------------------------------

    void readSubject(Row &found, const MetricReading &metric, const Quantity &quantity)
    {
        const bool compares =
            quantity.kind == QuantityKind::Ratio || (quantity.kind == QuantityKind::Percent && found.metric.isEmpty());
        const bool partOf =
            !metric.metric.isEmpty() && m_words->part(metric.metric.last + 1) == Of && metric.metric.last < found.token;
        if (!metric.owner.isEmpty() && !compares && !partOf && takeOwner(found, metric.owner))
            return;
        if (!metric.behind.isEmpty()) {
            found.subject = m_words->span(metric.behind);
            found.isTopic = quantity.kind == QuantityKind::Measure;
        } else if (metric.described && !metric.counted.isEmpty())
            takeBearer(found, metric.counted);
        else if (!metric.says.isEmpty() && clauseTopic(*m_words, m_words->clauseStart(found.token), found.token).isEmpty())
            takeBearer(found, metric.says);
        else if (!takeApposed(found) && !takeMarket(found, metric) && !takeTopic(found, metric) && !metric.owner.isEmpty())
            found.subject = m_words->span(metric.owner);
    }

    /// "Stargate, a $500 billion programme", "Stargate — $500 billion": the name right before the pause.
    bool takeApposed(Row &found) const
    {
        int i = found.token - 1;
        const bool article = m_words->part(i) == Determiner && m_words->isEnglish();
        i -= article;
        const int comma = i;
        while (m_words->part(i) == Comma)
            --i;
        const bool dashed = comma - i > 0 && m_reading.text()[m_words->at(comma).span.start] == u'\u2014';
        if (i == comma || (!article && !dashed) || m_words->part(i) != Name || !m_words->isEnglish())
            return false;
        found.subject = m_words->at(i).span;
        return true;
    }

    /// 全球多模态AI市场规模: a term that stands before its measure, in a clause without a name.
    bool takeMarket(Row &found, const MetricReading &metric) const
    {
        if (metric.metric.isEmpty() || metric.pronoun || found.metric != m_words->span(metric.metric))
            return false;
        int term = metric.metric.first;
        while (m_words->part(term) == Attribute)
            ++term;
        if (term >= metric.metric.last || m_words->at(term).row < 0)
            return false;
        const Topic topic = clauseTopic(*m_words, m_words->clauseStart(found.token), found.token);
        if (topic.isName && topic.type != EntityType::Place && topic.span.end <= found.metric.start)
            return false;
        found.subject = splitMetric(found, LongestMarket);
        return !found.subject.isEmpty();
    }

    /// 孵化的200家公司, 1%的决策者声称: those who are counted.
    void takeBearer(Row &found, Phrase bearer) const
    {
        found.subject = m_words->span(bearer);
        found.isBearer = true;
        if (found.metric == found.subject)
            found.metric = {};
    }

    bool takeOwner(Row &found, Phrase owner)
    {
        const ClauseToken &last = m_words->at(owner.last);
        if (owner.first == owner.last && last.general) {
            found.subject = nameFor(last.type, last.span.start);
            if (found.subject.isEmpty())
                found.subject = last.span;
        } else {
            found.subject = m_words->span(owner);
        }
        found.isTopic = last.part == Name;
        return !found.subject.isEmpty();
    }

    /// Of the clause of the number, of the clauses before it, of the sentences before.
    bool takeTopic(Row &found, const MetricReading &metric)
    {
        Topic lesser; // what phrases of place and sources name
        bool pronoun = metric.pronoun;
        int end = found.token;
        for (bool own = true; end > 0; own = false) {
            const int start = m_words->clauseStart(end);
            const Topic topic = clauseTopic(*m_words, start, end);
            if (const Row *row = rowWithin(start, end); row && (row->isTopic != own || row->isBearer)) {
                found.subject = row->subject;
                found.isTopic = true;
                return true;
            }
            const bool ofPerson = topic.isName && topic.type == EntityType::Person && !metric.counted.isEmpty();
            if (ofPerson && own && !topic.isSpeaker) { // people seldom own what is counted
                found.subject = m_words->span(metric.counted);
                return true;
            }
            if (!own && !pronoun && topic.isEmpty() && !topic.object.isEmpty() && !isCorporate(m_reading.slice(found.metric))) {
                found.subject = topic.object;
                found.isTopic = true;
                return true;
            }
            if (isUsable(topic, found, own, pronoun, m_words->part(end) == Open)) {
                found.subject = own ? prominent(topic, start) : broughtUp(topic, found, pronoun);
                found.isTopic = true;
                return true;
            }
            if (const Row *row = rowWithin(start, end)) {
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
            if (own && !metric.counted.isEmpty() && !pronoun && lesser.place.isEmpty()
                && (metric.isAmong || !hasVerb(start, end))) {
                found.subject = found.metric;
                return true;
            }
            end = start - 1;
        }
        found.subject = fallback(lesser, pronoun, found, metric);
        return !found.subject.isEmpty();
    }

    /// "the Magnificent Seven, which have lost $2 trillion"
    bool takeAntecedent(Row &found, int start) const
    {
        const int last = start - 2;
        if (m_words->part(start - 1) != Comma || !m_words->is(last, {Noun, Name}))
            return false;
        const bool named = m_words->part(last) == Name;
        found.subject = named ? m_words->at(last).span : m_words->span(m_words->nounsBefore(last));
        found.isTopic = true;
        return true;
    }

    bool isUsable(const Topic &topic, const Row &found, bool own, bool pronoun, bool glossed) const
    {
        if (topic.isEmpty() || topic.isPronoun || topic.isSpeaker)
            return false;
        if (topic.span.overlaps(found.metric))
            return topic.span.start < found.metric.start && topic.isName;
        if (topic.isName || topic.isGeneral)
            return true;
        const QStringView words = m_reading.slice(topic.span);
        const bool measures = QuantityWords::instance().isMetric(m_reading.text(), topic.span.end) && !(own && isBearer(words));
        return !pronoun && (own || glossed || !topic.isBare || topic.isDescribed) && !measures;
    }

    /// DeepSeek V3，整个训练过程仅用了…: a name that stands alone before the clause is what it is about.
    Span prominent(const Topic &topic, int start)
    {
        if (topic.isGeneral)
            return generalName(topic);
        if (topic.isName || m_words->part(start - 1) != Comma || start < 2)
            return topic.span;
        const Topic before = clauseTopic(*m_words, m_words->clauseStart(start - 1), start - 1);
        return before.isName && before.isBare && !before.isEmpty() ? before.span : topic.span;
    }

    /// 推出了o3-mini，比…便宜63%: the product, unless what is measured is a company's.
    Span broughtUp(const Topic &topic, const Row &found, bool pronoun)
    {
        if (!topic.object.isEmpty() && !pronoun && !isCorporate(m_reading.slice(found.metric)))
            return topic.object;
        return topic.isGeneral ? generalName(topic) : topic.span;
    }

    static void keepLesser(Topic &lesser, const Topic &topic, const Row &found)
    {
        if (!topic.place.isEmpty() && (lesser.place.isEmpty() || (topic.placeIsName && !lesser.placeIsName))
            && !topic.place.overlaps(found.metric)) {
            lesser.place = topic.place;
            lesser.placeIsName = topic.placeIsName;
        }
        if (lesser.cited.isEmpty())
            lesser.cited = topic.isSpeaker && topic.isName ? topic.span : topic.cited;
    }

    bool hasVerb(int start, int end) const
    {
        for (int i = start; i < end; ++i) {
            if (m_words->is(i, {Verb, Light, Release, Bridge}))
                return true;
        }
        return false;
    }

    const Row *rowWithin(int start, int end) const
    {
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
            if (row->token >= start && row->token < end && !row->subject.isEmpty())
                return &*row;
        }
        return nullptr;
    }

    Span fallback(const Topic &lesser, bool pronoun, Row &found, const MetricReading &metric)
    {
        if (!lesser.place.isEmpty() && lesser.placeIsName)
            return lesser.place;
        if (pronoun && !lesser.cited.isEmpty())
            return lesser.cited;
        if (pronoun && !lesser.place.isEmpty())
            return lesser.place;
        if (!metric.counted.isEmpty() && !pronoun)
            return m_words->span(metric.counted);
        if (found.metric.isEmpty() && !lesser.place.isEmpty())
            return lesser.place; // “六小龙”中，有两家已经放弃
        if (const Span next = topicBehind(found); !next.isEmpty())
            return next;
        if (const Span named = splitMetric(found, 3); !named.isEmpty() && !pronoun)
            return named;
        found.isCarried = true;
        if (const Span before = topicBefore(m_sentence, true); !before.isEmpty())
            return before;
        if (const Span owner = lesser.cited.isEmpty() ? ownerInside(found, metric) : lesser.cited; !owner.isEmpty())
            return owner;
        return topicBefore(m_sentence, false);
    }

    /// 居民人均可支配收入: the first noun of the term, for want of any other.
    Span ownerInside(Row &found, const MetricReading &metric) const
    {
        const Phrase term = metric.metric;
        if (term.isEmpty() || term.first == term.last || m_words->part(term.first) != Noun || !m_words->isMetric(term))
            return {};
        const Span owner = m_words->at(term.first).span;
        if (owner.length() < 2 || !isHan(m_reading.text()[owner.start].unicode()) || m_words->isMetric({term.first, term.first}))
            return {};
        found.metric.start = m_words->at(term.first + 1).span.start;
        return owner;
    }

    /// "With 68 million inhabitants, France …": a first clause without a subject has that of the next.
    Span topicBehind(const Row &found) const
    {
        int end = found.token;
        while (end < m_words->size() && !m_words->is(end, {Comma, Break}))
            ++end;
        const int start = m_words->clauseStart(found.token);
        const bool first = start == 0 && m_words->is(start, {Preposition, Within, And});
        if (!first || m_words->part(end) != Comma)
            return {};
        int next = end + 1;
        while (next < m_words->size() && !m_words->is(next, {Comma, Break}))
            ++next;
        const Topic topic = clauseTopic(*m_words, end + 1, next);
        return topic.isName && !topic.isSpeaker ? topic.span : Span{};
    }

    /// 全球多模态AI市场规模: a noun of the table at the end of a longer term is measured of what stands before it.
    Span splitMetric(Row &found, qsizetype least) const
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

    // --- beyond the sentence -------------------------------------------------------------------------------------------------

    /// Of the sentences before in the paragraph: the name they speak of, or whatever they do; else the name in the heading.
    Span topicBefore(int sentence, bool named)
    {
        const auto &all = m_reading.sentences();
        for (int i = sentence - 1; i >= 0 && sentence - i <= SentencesBack; --i) {
            if (all[size_t(i)].block != all[size_t(sentence)].block)
                break;
            const Topic &topic = topicOf(i);
            if (topic.isGeneral)
                return generalName(topic);
            if (!topic.isEmpty() && (topic.isName || !named))
                return topic.span;
            if (!named && topic.placeIsName)
                return topic.place;
        }
        return named ? headingName(all[size_t(sentence)].heading) : Span{};
    }

    Span headingName(int heading) const
    {
        if (heading < 0)
            return {};
        const Span span = m_reading.projected(m_reading.document().blocks[size_t(heading)].span);
        for (const ClauseMarks::Mark &mark : m_marks.within(span)) {
            if (mark.part == Name)
                return mark.span;
        }
        return {};
    }

    /// What a sentence speaks of, and of when.
    struct Spoken {
        Topic topic;
        int period = -1;
    };
    const Topic &topicOf(int sentence) { return spokenOf(sentence).topic; }
    const Spoken &spokenOf(int sentence)
    {
        std::optional<Spoken> &known = m_spoken[size_t(sentence)];
        if (!known) {
            const ClauseText words(m_reading.text(), m_reading.sentences()[size_t(sentence)].span, m_marks);
            known = Spoken{sentenceTopic(words), mainPeriod(words)};
        }
        return *known;
    }

    Span generalName(const Topic &topic)
    {
        const Span name = nameFor(topic.type, topic.span.start);
        return name.isEmpty() ? topic.span : name;
    }

    /// The last name of a type before a place that was spoken of, else that was named.
    Span nameFor(EntityType type, qsizetype before)
    {
        const int sentence = m_reading.sentenceAt(before);
        if (sentence > 0) {
            const Topic &topic = topicOf(sentence - 1);
            if (topic.isName && !topic.isEmpty() && topic.type == type)
                return topic.span;
        }
        const auto &all = m_marks.all();
        auto mark = std::ranges::lower_bound(all, before, {}, [](const ClauseMarks::Mark &m) { return m.span.start; });
        for (int seen = 0; mark != all.begin() && seen < MentionsBack; ++seen) {
            --mark;
            if (mark->part == Name && mark->type == type)
                return mark->span;
        }
        return {};
    }

    const Reading &m_reading;
    Extraction &m_found;
    const ClauseMarks m_marks;
    const QuantityTables m_tables;
    std::vector<std::optional<Spoken>> m_spoken;
    std::optional<ClauseText> m_words;
    std::vector<Row> m_rows;
    int m_sentence = -1;
};

} // namespace

void resolveSubjects(const Reading &reading, Extraction &extraction)
{
    SubjectResolver(reading, extraction).resolve();
}

} // namespace lectern
