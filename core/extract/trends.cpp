// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trends.h"

#include "core/extract/cues.h"
#include "core/extract/rowindex.h"
#include "core/extract/trendtopic.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The classes of lexicon/trend-cues.tsv; the first five are in the order of Direction.
enum Kind { Up, Down, Shift, Emerging, Steady, Time, Future, Damp, Not, None, Then, Now };
constexpr int Directions = 5;

const CueTable &cues()
{
    static const CueTable table(u"lexicon/trend-cues.tsv"_s,
                                {u"up"_s, u"down"_s, u"shift"_s, u"emerging"_s, u"steady"_s, u"time"_s, u"future"_s, u"damp"_s,
                                 u"not"_s, u"none"_s, u"then"_s, u"now"_s});
    return table;
}

// How evidence adds up. A strong change word alone (1.0 to 1.2) is no trend; with one sign that it goes on over time or is expected it is.
constexpr double FurtherCue = 0.3; ///< each more change word of the same direction counts this much of its weight
constexpr double TimeShare = 0.75;
constexpr double MostTime = 1.4;
constexpr double FutureShare = 0.9;
constexpr double MostFuture = 1.0;
constexpr double DampShare = 0.4;
constexpr double MostDamp = 1.4;
constexpr double SubordinateShare = 0.4; ///< of a change word in a clause that only accompanies (`随着…`)
constexpr double LaterClause = 0.9;
constexpr double ForecastFrom = 0.5;
constexpr double ThenAndNow = 0.7;
constexpr double MeasuredChange = 0.7; ///< for a number that is the size of a change
constexpr double Threshold = 1.2;
constexpr double HeadingBonus = 0.5; ///< a heading that names a change states a trend
constexpr double LatinWidth = 0.4;
constexpr double LongSentence = 120;
constexpr qsizetype NegationReach = 4;
constexpr qsizetype LeastPiece = 8;

struct Evidence {
    std::array<double, Directions> strongest{};
    std::array<double, Directions> further{};
    double time = 0.0, future = 0.0, damp = 0.0;
    bool then = false, now = false; ///< two times are set against each other
    Span topicCue; ///< the strongest change word
    double topicWeight = 0.0;
    QStringList matched;
};

constexpr bool isClauseMark(QChar c)
{
    return c == u'，' || c == u',' || c == u'；' || c == u';' || c == u'：' || c == u':' || c == u'。' || c == u'—';
}

class TrendFinder
{
public:
    TrendFinder(const Reading &reading, const Extraction &found)
        : m_reading(reading)
        , m_text(reading.text())
        , m_lower(lowered(m_text))
        , m_found(found)
        , m_rows(reading, found)
    {
    }

    std::vector<Trend> run()
    {
        std::vector<Trend> trends;
        for (const Sentence &sentence : m_reading.sentences()) {
            if (sentence.kind == BlockKind::TableCell || isQuestion(sentence.span))
                continue;
            for (const Span piece : pieces(sentence.span)) {
                if (auto trend = read(piece, sentence.kind == BlockKind::Heading))
                    trends.push_back(std::move(*trend));
            }
        }
        return trends;
    }

private:
    [[nodiscard]] bool isQuestion(Span span) const
    {
        const QChar last = m_text[span.end - 1];
        return last == u'？' || last == u'?';
    }

    /// What may state a trend of its own: a sentence, its parts between semicolons, the clauses of a very long one.
    [[nodiscard]] std::vector<Span> pieces(Span sentence) const
    {
        const bool isLong = width(sentence) > LongSentence;
        std::vector<Span> found;
        qsizetype from = sentence.start;
        for (qsizetype i = sentence.start; i < sentence.end; ++i) {
            const QChar c = m_text[i];
            const bool cut = c == u'；' || c == u';'
                || (isLong && isClauseMark(c) && !opensClause({from, i}, m_reading.text().at(from).isSpace() ? from + 1 : from));
            if (cut && i + 1 - from >= LeastPiece && sentence.end - i > LeastPiece) {
                found.push_back({from, i + 1});
                from = i + 1;
            }
        }
        found.push_back({from, sentence.end});
        return found;
    }

    /// Length in units of a Han character; Latin letters are narrow.
    [[nodiscard]] double width(Span span) const
    {
        double sum = 0.0;
        for (const QChar c : m_reading.slice(span))
            sum += c.unicode() < 0x2E80 ? LatinWidth : 1.0;
        return sum;
    }

    [[nodiscard]] Evidence evidence(Span piece) const
    {
        Evidence e;
        e.topicCue = {clauseEnd(piece, piece.start), clauseEnd(piece, piece.start)};
        qsizetype negated = -1;
        qsizetype subordinateEnd = -1;
        double order = 1.0; // what is said first is the trend, what follows its effects
        qsizetype read = piece.start;
        for (const CueHit &hit : cues().find(m_lower, piece)) {
            if (hit.cue->is(None))
                continue;
            for (; read < hit.span.start; ++read) {
                if (isClauseMark(m_text[read]) && read >= subordinateEnd)
                    order *= LaterClause;
            }
            if (hit.cue->is(Not))
                negated = hit.span.end;
            if (opensClause(piece, hit.span.start))
                subordinateEnd = clauseEnd(piece, hit.span.end);
            weigh(e, hit, negated >= 0 && hit.span.start - negated <= NegationReach && hit.span.start >= negated,
                  hit.span.start < subordinateEnd ? SubordinateShare : order);
        }
        return e;
    }

    /// `随着…，` and the like: the clause accompanies, the main clause says what changes.
    [[nodiscard]] bool opensClause(Span piece, qsizetype at) const
    {
        static const CueTable table(u"lexicon/accompanying.tsv"_s, {u"as"_s});
        return table.first(m_lower, {at, piece.end}, ~0U).cue != nullptr;
    }

    [[nodiscard]] qsizetype clauseEnd(Span piece, qsizetype at) const
    {
        while (at < piece.end && !isClauseMark(m_text[at]))
            ++at;
        return at;
    }

    void weigh(Evidence &e, const CueHit &hit, bool negated, double share) const
    {
        for (int kind = 0; kind < Directions; ++kind) {
            if (!hit.cue->is(kind))
                continue;
            const double weight = hit.cue->weight * share;
            if (negated) {
                e.damp += weight;
                continue;
            }
            double &strongest = e.strongest[size_t(kind)];
            e.further[size_t(kind)] += std::min(weight, strongest);
            strongest = std::max(strongest, weight);
            if (weight >= e.topicWeight) {
                e.topicWeight = weight;
                e.topicCue = hit.span;
            }
        }
        if (hit.cue->is(Time))
            e.time += hit.cue->weight;
        if (hit.cue->is(Future) && !negated)
            e.future += hit.cue->weight;
        e.then = e.then || hit.cue->is(Then);
        e.now = e.now || hit.cue->is(Now);
        if (hit.cue->is(Damp))
            e.damp += hit.cue->weight;
        e.matched.append(m_text.sliced(hit.span.start, hit.span.length()).toString());
    }

    [[nodiscard]] std::optional<Trend> read(Span piece, bool heading) const
    {
        piece = trimmed(piece);
        Evidence e = evidence(piece);
        addNumbers(e, piece);
        if (e.then && e.now)
            e.strongest[Shift] += e.strongest[Shift] > 0.0 ? ThenAndNow / 2 : ThenAndNow;
        int best = -1;
        double most = 0.0;
        for (const int kind : {int(Shift), int(Emerging), int(Down), int(Up), int(Steady)}) {
            const double sum = e.strongest[size_t(kind)] + FurtherCue * e.further[size_t(kind)];
            if (sum > most) {
                most = sum;
                best = kind;
            }
        }
        if (best < 0 || piece.isEmpty())
            return std::nullopt;
        const double score = most + TimeShare * std::min(e.time, MostTime) + FutureShare * std::min(e.future, MostFuture)
            - DampShare * std::min(e.damp, MostDamp) + (heading ? HeadingBonus : 0.0);
        if (score < Threshold)
            return std::nullopt;
        Trend trend;
        trend.span = m_reading.source(piece);
        trend.direction = Direction(best);
        trend.status = e.future >= ForecastFrom ? TrendStatus::Forecast : TrendStatus::Observed;
        trend.topic = trendTopic(m_reading, m_lower, piece, e.topicCue, m_rows);
        trend.years = years(piece);
        trend.why = {u"trend."_s + toName(trend.direction), std::min(0.95, 0.4 + 0.2 * (score - Threshold)), e.matched};
        return trend;
    }

    void addNumbers(Evidence &e, Span piece) const
    {
        for (const int index : m_rows.quantities(piece)) {
            const Change change = m_found.quantities[size_t(index)].change;
            if (change == Change::None)
                continue;
            double &strongest = e.strongest[change == Change::Up ? Up : Down];
            strongest += strongest > 0.0 ? MeasuredChange / 2 : MeasuredChange;
        }
    }

    [[nodiscard]] QList<int> years(Span piece) const
    {
        QList<int> found;
        for (const int index : m_rows.times(piece)) {
            for (const auto &end : QStringView(m_found.times[size_t(index)].value).split(u'/')) {
                bool ok = false;
                const int year = end.first(std::min<qsizetype>(4, end.size())).toInt(&ok);
                if (ok && !found.contains(year))
                    found.append(year);
            }
        }
        std::ranges::sort(found);
        return found;
    }

    [[nodiscard]] Span trimmed(Span span) const
    {
        const auto isEdge = [](QChar c) { return c.isSpace() || QStringView(u"“”\"「」『』；;").contains(c); };
        while (span.start < span.end && isEdge(m_text[span.start]))
            ++span.start;
        while (span.end > span.start && isEdge(m_text[span.end - 1]))
            --span.end;
        return span;
    }

    const Reading &m_reading;
    QStringView m_text;
    QString m_lower;
    const Extraction &m_found;
    RowIndex m_rows;
};

} // namespace

std::vector<Trend> extractTrends(const Reading &reading, const Extraction &found)
{
    return TrendFinder(reading, found).run();
}

} // namespace lectern
