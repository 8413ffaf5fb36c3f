// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmeticrules.h"

namespace lectern
{

namespace
{

constexpr size_t MostAddends = 24;
constexpr int TotalStrangers = 4;     ///< between 合计 and the total
constexpr int Joiner = 1;               ///< between addends: 和, and
constexpr qsizetype AddendReach = 120; ///< from one addend to the next

/// a, b and c … 合计 t. The addends are all amounts of the total's kind before the cue: what is left out makes the total larger, so that a total above
/// their sum proves nothing unless 分别 says that all are named.
class SumChecker
{
public:
    SumChecker(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
        : m_sentence(sentence)
        , m_figures(sentence.figures())
        , m_out(out)
    {
    }

    void check()
    {
        size_t from = 0; // addends of one total are none of the next
        for (size_t i = 2; i < m_figures.size(); ++i) {
            const CueHit *cue = totalCue(i);
            if (!cue)
                continue;
            checkTotal(from, i, cue);
            from = i;
        }
    }

private:
    [[nodiscard]] const CueHit *totalCue(size_t i) const
    {
        const SentenceFigure &total = m_figures[i];
        if (!total.isLevel() || (!total.quantity->value && !total.quantity->high) || total.kind() == QuantityKind::Point)
            return nullptr;
        const Span gap{std::max(m_figures[i - 1].span.end, total.span.start - 40), total.span.start};
        const CueHit *cue = m_sentence.lastCue(ArithmeticCue::Total, gap);
        const Span rest{cue ? cue->span.end : 0, gap.end};
        return cue && m_sentence.breaks(rest) == 0 && m_sentence.strangers(rest) <= TotalStrangers ? cue : nullptr;
    }

    [[nodiscard]] std::vector<const SentenceFigure *> addends(size_t from, size_t total) const
    {
        std::vector<const SentenceFigure *> parts;
        qsizetype end = m_figures[total].span.start;
        for (size_t k = total; k > from && parts.size() <= MostAddends; --k) {
            const SentenceFigure &part = m_figures[k - 1];
            if (end - part.span.end > AddendReach || m_sentence.parted({part.span.end, end}))
                break;
            const bool same = commensurable(*part.quantity, *m_figures[total].quantity);
            if (same && !part.isLevel())
                return {};
            if (!same)
                continue;
            parts.push_back(&part);
            end = part.span.start;
        }
        std::ranges::reverse(parts);
        return parts;
    }

    /// Levels of one thing at two times, or compared with each other, are no addends.
    [[nodiscard]] bool isList(const std::vector<const SentenceFigure *> &parts, const CueHit *cue) const
    {
        if (parts.size() < 2 || parts.size() > MostAddends)
            return false;
        const Span whole{parts.front()->span.start, cue->span.start};
        return whole.length() <= qsizetype(parts.size()) * AddendReach && !m_sentence.hasCue(ArithmeticCue::Compared, whole)
            && !m_sentence.hasCue(ArithmeticCue::PartOf, whole);
    }

    /// Nothing between the addends and behind the last of them that could stand for another: 3亿元、5亿元和4亿元，合计.
    [[nodiscard]] bool isClosed(const std::vector<const SentenceFigure *> &parts, const CueHit *cue) const
    {
        if (m_sentence.strangers({parts.back()->span.end, cue->span.start}) > 0)
            return false;
        for (size_t k = 1; k < parts.size(); ++k) {
            if (m_sentence.strangers({parts[k - 1]->span.end, parts[k]->span.start}) > Joiner)
                return false;
        }
        return parts.size() > 2;
    }

    void checkTotal(size_t from, size_t i, const CueHit *cue)
    {
        const std::vector<const SentenceFigure *> parts = addends(from, i);
        if (!isList(parts, cue))
            return;
        FindingBuilder builder(m_sentence, ArithmeticKind::Sum, "sum");
        Figure sum;
        for (const SentenceFigure *part : parts) {
            builder.term(TermRole::Addend, *part);
            sum = sum + part->figure;
        }
        const Span before{m_sentence.span().start, cue->span.start};
        const Span list{std::max(before.start, before.end - ArithmeticReach * 2), before.end};
        const bool complete = m_sentence.hasCue(ArithmeticCue::List, list);
        const bool tooMuch = sum.possible.low > m_figures[i].figure.possible.high;
        const bool tied = m_sentence.strangers({cue->span.end, m_figures[i].span.start}) == 0; // 合计纳税 is of something else
        const bool strict = tied && (complete || isClosed(parts, cue) || (tooMuch && parts.size() > 2));
        builder.matched(cue).finish(sum, m_figures[i], strict ? Tie::Strict : Tie::Likely, m_out);
    }

    const FigureSentence &m_sentence;
    const std::vector<SentenceFigure> &m_figures;
    std::vector<ArithmeticFinding> &m_out;
};

} // namespace

void checkSum(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
{
    if (sentence.figures().size() >= 3)
        SumChecker(sentence, out).check();
}

} // namespace lectern
