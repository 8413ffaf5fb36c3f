// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmeticrules.h"

#include <cmath>

namespace lectern
{

namespace
{

Interval rooted(Interval ratio, int count)
{
    return {std::pow(ratio.low, 1.0 / count), std::pow(ratio.high, 1.0 / count)};
}

/// (new / old)^(1 / years) − 1, in percent: the definition of the compound annual growth rate.
Figure compoundRate(const Figure &from, const Figure &to, int count)
{
    const Figure ratio = to / from;
    const Figure root{std::pow(ratio.value, 1.0 / count), rooted(ratio.likely, count), rooted(ratio.possible, count)};
    return (root - exactFigure(1)).scaled(100);
}

/// 45亿元 in 2023, 170亿元 in 2028, 复合增长率 30.4%.
class CompoundChecker
{
public:
    CompoundChecker(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
        : m_sentence(sentence)
        , m_figures(sentence.figures())
        , m_out(out)
    {
    }

    void check()
    {
        for (size_t i = 0; i < m_figures.size(); ++i) {
            if (m_figures[i].kind() != QuantityKind::Percent || !m_figures[i].quantity->value)
                continue;
            if (const CueHit *cue = rateCue(i))
                checkRate(i, cue);
        }
    }

private:
    /// 复合增长率为 c, "a CAGR of c", "c CAGR", "at a compound annual growth rate (CAGR) of c".
    [[nodiscard]] const CueHit *rateCue(size_t i) const
    {
        const qsizetype start = i > 0 ? m_figures[i - 1].span.end : m_sentence.span().start;
        const Span before{std::max(start, m_figures[i].span.start - 40), m_figures[i].span.start};
        if (const CueHit *cue = m_sentence.lastCue(ArithmeticCue::Compound, before);
            cue && m_sentence.strangers({cue->span.end, before.end}) <= 2)
            return cue;
        const qsizetype end = i + 1 < m_figures.size() ? m_figures[i + 1].span.start : m_sentence.span().end;
        const Span behind{m_figures[i].span.end, std::min(end, m_figures[i].span.end + 40)};
        const CueHit *cue = m_sentence.firstCue(ArithmeticCue::Compound, behind);
        return cue && m_sentence.strangers({behind.start, cue->span.start}) == 0 ? cue : nullptr;
    }

    void checkRate(size_t i, const CueHit *cue)
    {
        const SentenceFigure *from = nullptr, *to = nullptr;
        if (i >= 2 && isPair(i - 2)) {
            from = &m_figures[i - 2];
            to = &m_figures[i - 1];
        } else if (isPair(i + 1)) {
            from = &m_figures[i + 1];
            to = &m_figures[i + 2];
        }
        if (!from)
            return;
        const std::optional<std::pair<int, int>> span = spanOfYears(*from, *to);
        if (!span || span->second == span->first || !agreesWithRate(i, *from, *to, span->second - span->first))
            return;
        const bool reversed = span->second < span->first;
        state(m_figures[i], reversed ? *to : *from, reversed ? *from : *to, std::abs(span->second - span->first), cue);
    }

    [[nodiscard]] bool isPair(size_t k) const
    {
        if (k + 1 >= m_figures.size())
            return false;
        const SentenceFigure &a = m_figures[k], &b = m_figures[k + 1];
        return a.isLevel() && b.isLevel() && a.quantity->value && b.quantity->value && a.figure.value > 0
            && commensurable(*a.quantity, *b.quantity) && b.span.start - a.span.end <= ArithmeticReach;
    }

    /// The year that each level has of its own; or one range of years for both.
    [[nodiscard]] std::optional<std::pair<int, int>> spanOfYears(const SentenceFigure &from, const SentenceFigure &to) const
    {
        const std::optional<int> first = m_sentence.yearOf(from), last = m_sentence.yearOf(to);
        if (first && last)
            return std::pair{*first, *last};
        return std::nullopt;
    }

    /// The years that stand with the rate itself, if any, must be as many: 2024至2026年的复合增长率 is of another time. (未来五年 is counted from the day of writing.)
    [[nodiscard]] bool agreesWithRate(size_t i, const SentenceFigure &from, const SentenceFigure &to, int count) const
    {
        const qsizetype start = std::max(from.span.end, to.span.end);
        for (const int time : m_sentence.times()) {
            const TimeExpression &expression = m_sentence.found().times[size_t(time)];
            const Span span = m_sentence.reading().projected(expression.span);
            const auto range = yearsOf(expression.value);
            const bool stands = start <= span.start && span.end <= m_figures[i].span.start;
            if (stands && !expression.relative && range && range->first != range->second
                && range->second - range->first != std::abs(count))
                return false;
        }
        return true;
    }

    void state(const SentenceFigure &rate, const SentenceFigure &from, const SentenceFigure &to, int count, const CueHit *cue)
    {
        FindingBuilder builder(m_sentence, ArithmeticKind::CompoundGrowth, "compound");
        builder.term(TermRole::New, to).term(TermRole::Old, from).matched(cue);
        builder.term(TermRole::Years, exactFigure(count), QString::number(count));
        const Figure computed = compoundRate(from.figure, to.figure, count);
        if (compared(computed, rate.figure) == Verdict::Inconsistent && isOffByAYear(rate, from, to, count))
            builder.finish(computed, rate, Verdict::Undecided, m_out); // years are counted with and without the first
        else
            builder.finish(computed, rate, sameMetric(from, to) ? Tie::Strict : Tie::Likely, m_out);
    }

    [[nodiscard]] static bool isOffByAYear(const SentenceFigure &rate, const SentenceFigure &from, const SentenceFigure &to,
                                           int count)
    {
        const auto holds = [&](int n) {
            return n > 0 && compared(compoundRate(from.figure, to.figure, n), rate.figure) == Verdict::Consistent;
        };
        return holds(count + 1) || holds(count - 1);
    }

    /// Both levels are of one thing: from … to, or the words for what they measure end alike.
    [[nodiscard]] bool sameMetric(const SentenceFigure &from, const SentenceFigure &to) const
    {
        const SentenceFigure &first = from.span.start < to.span.start ? from : to;
        const SentenceFigure &second = from.span.start < to.span.start ? to : from;
        const Span between{first.span.end, second.span.start};
        if (m_sentence.strangers(between) == 0 && m_sentence.hasCue(ArithmeticCue::To, between))
            return true;
        const QString &a = from.quantity->metric, &b = to.quantity->metric;
        return !a.isEmpty() && !b.isEmpty() && (a.endsWith(b) || b.endsWith(a));
    }

    const FigureSentence &m_sentence;
    const std::vector<SentenceFigure> &m_figures;
    std::vector<ArithmeticFinding> &m_out;
};

} // namespace

void checkCompoundGrowth(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
{
    if (sentence.figures().size() >= 3)
        CompoundChecker(sentence, out).check();
}

} // namespace lectern
