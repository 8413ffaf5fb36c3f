// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trends.h"

#include "core/extract/cues.h"
#include "core/extract/rowindex.h"
#include "core/extract/trendtopic.h"
#include "core/text/marks.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr double LatinWidth = 0.4;
constexpr double LongSentence = 120; ///< what is longer is read part by part
constexpr qsizetype LeastPiece = 8;
constexpr double LeastTrend = 0.42;

const QStringList directionNames{u"up"_s, u"down"_s, u"shift"_s, u"emerging"_s, u"steady"_s};
const QStringList statusNames{u"observed"_s, u"forecast"_s};
const QStringList whetherNames{u"trend"_s, u"none"_s};

class CandidateFinder
{
public:
    explicit CandidateFinder(const Reading &reading)
        : m_reading(reading)
        , m_text(reading.text())
    {
    }

    std::vector<TrendCandidate> run()
    {
        const auto &sentences = m_reading.sentences();
        for (size_t i = 0; i < sentences.size(); ++i) {
            if (sentences[i].kind != BlockKind::TableCell && !isQuestion(sentences[i].span))
                addPieces(int(i), sentences[i].span);
        }
        return std::move(m_candidates);
    }

private:
    [[nodiscard]] bool isQuestion(Span span) const
    {
        const QChar last = m_text[span.end - 1];
        return last == u'？' || last == u'?';
    }

    void addPieces(int sentence, Span span)
    {
        const size_t before = m_candidates.size();
        for (const Span part : pieces(span, u"；;")) {
            if (width(part) <= LongSentence) {
                add(sentence, part);
                continue;
            }
            for (const Span longPart : pieces(part, u"：—:")) {
                for (const Span clause : width(longPart) <= LongSentence ? std::vector{longPart} : pieces(longPart, u"，,"))
                    add(sentence, clause);
            }
        }
        if (m_candidates.size() - before > 1) {
            for (size_t i = before; i < m_candidates.size(); ++i)
                m_candidates[i].part = true;
        }
    }

    static bool isAmong(QStringView few, QChar c)
    {
        return std::ranges::any_of(few, [c](QChar mark) { return mark == c; });
    }

    /// A span cut behind each of some marks, but for what would be too short.
    [[nodiscard]] std::vector<Span> pieces(Span span, QStringView marks) const
    {
        std::vector<Span> found;
        qsizetype from = span.start;
        for (qsizetype i = span.start; i < span.end; ++i) {
            if (isAmong(marks, m_text[i]) && i + 1 - from >= LeastPiece && span.end - i > LeastPiece) {
                found.push_back({from, i + 1});
                from = i + 1;
            }
        }
        found.push_back({from, span.end});
        return found;
    }

    void add(int sentence, Span span)
    {
        const auto isEdge = [](QChar c) { return c.isSpace() || isOneOf(c, u"“”\"「」『』；;—"); };
        while (span.start < span.end && isEdge(m_text[span.start]))
            ++span.start;
        while (span.end > span.start && isEdge(m_text[span.end - 1]))
            --span.end;
        if (!span.isEmpty())
            m_candidates.push_back({span, sentence, false});
    }

    /// Length in units of a Han character; Latin letters are narrow.
    [[nodiscard]] double width(Span span) const
    {
        double sum = 0.0;
        for (const QChar c : m_reading.slice(span))
            sum += c.unicode() < 0x2E80 ? LatinWidth : 1.0;
        return sum;
    }

    const Reading &m_reading;
    QStringView m_text;
    std::vector<TrendCandidate> m_candidates;
};

QList<int> years(const std::vector<int> &times, const Extraction &found)
{
    QList<int> years;
    for (const int index : times) {
        const QStringView value = found.times[size_t(index)].value;
        for (qsizetype from = 0, slash = 0; slash >= 0; from = slash + 1) {
            slash = value.indexOf(u'/', from);
            const QStringView end = slash < 0 ? value.sliced(from) : value.sliced(from, slash - from);
            bool ok = false;
            const int year = end.first(std::min<qsizetype>(4, end.size())).toInt(&ok);
            if (ok && !years.contains(year))
                years.append(year);
        }
    }
    std::ranges::sort(years);
    return years;
}

int mostProbable(const std::vector<double> &probabilities)
{
    return int(std::ranges::max_element(probabilities) - probabilities.begin());
}

/// Without a change word the topic is what the sentence begins with.
Span topicCue(const TrendFeatures::Found &found, int direction, Span passage)
{
    if (const Span own = found.strongest[size_t(direction)]; !own.isEmpty())
        return own;
    for (const Span other : found.strongest) {
        if (!other.isEmpty())
            return other;
    }
    return {passage.end, passage.end};
}

} // namespace

TrendDecisions TrendDecisions::blank()
{
    const QStringList &features = TrendFeatures::names();
    return {{features, whetherNames}, {features, directionNames}, {features, statusNames}};
}

const TrendDecisions &TrendDecisions::shipped()
{
    static const QStringList &features = TrendFeatures::names();
    static const TrendDecisions decisions{{features, whetherNames, u"lexicon/decision-trends.tsv"_s},
                                          {features, directionNames, u"lexicon/decision-directions.tsv"_s},
                                          {features, statusNames, u"lexicon/decision-status.tsv"_s}};
    return decisions;
}

std::vector<TrendCandidate> trendCandidates(const Reading &reading)
{
    return CandidateFinder(reading).run();
}

std::vector<Trend> decideTrends(const Reading &reading, const Extraction &found, const ReadCues &cues,
                                const std::vector<TrendCandidate> &candidates, const TrendDecisions &decisions)
{
    const RowIndex rows(reading, found);
    const TrendFeatures features(reading, cues, found, rows);
    std::vector<Trend> trends;
    for (const TrendCandidate &candidate : candidates) {
        const TrendFeatures::Found seen = features.of(candidate);
        const double sure = decisions.whether.probabilities(seen.features).front();
        if (sure < LeastTrend)
            continue;
        const int direction = mostProbable(decisions.direction.probabilities(seen.features));
        if (seen.allDenied && Direction(direction) != Direction::Steady)
            continue;
        Trend trend;
        trend.span = reading.source(candidate.passage);
        trend.direction = Direction(direction);
        trend.status = TrendStatus(mostProbable(decisions.status.probabilities(seen.features)));
        trend.topic = trendTopic(reading, cues.lower, candidate.passage, topicCue(seen, direction, candidate.passage), rows);
        trend.years = years(rows.times(candidate.passage), found);
        QStringList words = decisions.direction.words(seen.features, direction, reading.text(), 3);
        for (const QString &word : decisions.whether.words(seen.features, 0, reading.text())) {
            if (!words.contains(word))
                words.append(word);
        }
        trend.why = {u"trend."_s + toName(trend.direction), sure, words};
        trends.push_back(std::move(trend));
    }
    return trends;
}

std::vector<Trend> extractTrends(const Reading &reading, const Extraction &found, const ReadCues &cues)
{
    return decideTrends(reading, found, cues, trendCandidates(reading), TrendDecisions::shipped());
}

std::vector<Trend> extractTrends(const Reading &reading, const Extraction &found)
{
    return extractTrends(reading, found, ReadCues(reading));
}

} // namespace lectern
