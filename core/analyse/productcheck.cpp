// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmeticrules.h"
#include "core/text/script.h"

namespace lectern
{

namespace
{

constexpr int EachStrangers = 14; ///< between 每次 and its amount: 每次请求的平均耗电量为
constexpr int ResultStrangers = 12;

/// 每次 a, 每天 n 次, 则 t: an amount for one, how many there are, and what they come to.
class ProductChecker
{
public:
    ProductChecker(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
        : m_sentence(sentence)
        , m_figures(sentence.figures())
        , m_out(out)
    {
    }

    void check()
    {
        for (size_t i = 0; i + 2 < m_figures.size(); ++i)
            checkTriple(m_figures[i], m_figures[i + 1], m_figures[i + 2],
                        i > 0 ? m_figures[i - 1].span.end : m_sentence.span().start);
    }

private:
    void checkTriple(const SentenceFigure &first, const SentenceFigure &second, const SentenceFigure &total, qsizetype start)
    {
        const Span whole{first.span.start, total.span.end};
        if (!isAmount(total) || whole.length() > 2 * ArithmeticReach || m_sentence.parted(whole) || !isTied(second, total))
            return;
        const bool eachFirst = isAmount(first) && commensurable(*first.quantity, *total.quantity)
            && (isCount(second, first) || isPieces(second, first));
        const bool eachLast = isAmount(second) && commensurable(*second.quantity, *total.quantity) && isCount(first, second);
        const qsizetype reach = 40;
        if (eachFirst) {
            if (const CueHit *cue = eachCue({std::max(start, first.span.start - reach), first.span.start}, first, second))
                state(first, second, total, cue);
        } else if (eachLast) {
            if (const CueHit *cue = eachCue({first.span.end, second.span.start}, second, first))
                state(second, first, total, cue);
        }
    }

    [[nodiscard]] static bool isAmount(const SentenceFigure &figure)
    {
        const QuantityKind kind = figure.kind();
        return figure.isLevel() && figure.quantity->value && figure.figure.value > 0
            && (kind == QuantityKind::Money || kind == QuantityKind::Measure);
    }

    [[nodiscard]] static bool isCount(const SentenceFigure &count, const SentenceFigure &each)
    {
        return count.isLevel() && count.quantity->value && count.figure.value > 0 && count.kind() == QuantityKind::Count
            && !commensurable(*count.quantity, *each.quantity);
    }

    /// 每块 … 90亿块: as many pieces, though 块 is money too.
    [[nodiscard]] bool isPieces(const SentenceFigure &count, const SentenceFigure &each) const
    {
        const QStringView written = m_sentence.reading().slice(count.span);
        const Span before{std::max(m_sentence.span().start, each.span.start - EachStrangers), each.span.start};
        const CueHit *cue = m_sentence.lastCue(ArithmeticCue::Each, before);
        return cue && count.isLevel() && count.quantity->value && count.figure.value > 0 && !written.isEmpty()
            && count.kind() == QuantityKind::Money && each.kind() != QuantityKind::Money && isHan(written.last().unicode())
            && m_sentence.reading().slice(cue->span).last() == written.last();
    }

    /// A word for one right before the amount, or behind it: "$20 per user", 每台10万元. No word for a time: 每天 is no count.
    [[nodiscard]] const CueHit *eachCue(Span before, const SentenceFigure &each, const SentenceFigure &count) const
    {
        if (const CueHit *cue = m_sentence.lastCue(ArithmeticCue::Each, before); cue
            && !FigureSentence::is(*cue, ArithmeticCue::Period) && m_sentence.breaks({cue->span.end, before.end}) == 0
            && m_sentence.strangers({cue->span.end, before.end}) <= EachStrangers)
            return cue;
        const qsizetype end = count.span.start > each.span.end ? count.span.start : m_sentence.span().end;
        const CueHit *cue = m_sentence.firstCue(ArithmeticCue::Each, {each.span.end, std::min(end, each.span.end + 8)});
        return cue && m_sentence.strangers({each.span.end, cue->span.start}) == 0 ? cue : nullptr;
    }

    /// A word like 则 or "in total" stands before the total.
    [[nodiscard]] bool isTied(const SentenceFigure &last, const SentenceFigure &total) const
    {
        const Span gap{last.span.end, total.span.start};
        const bool result = m_sentence.hasCue(ArithmeticCue::Result, gap) || m_sentence.hasCue(ArithmeticCue::Period, gap);
        return result && m_sentence.breaks(gap) <= 2 && m_sentence.strangers(gap) <= ResultStrangers;
    }

    void state(const SentenceFigure &each, const SentenceFigure &count, const SentenceFigure &total, const CueHit *cue)
    {
        FindingBuilder(m_sentence, ArithmeticKind::Product, "product")
            .term(TermRole::Each, each)
            .term(TermRole::Count, count)
            .matched(cue)
            .finish(each.figure * count.figure, total, isCountOf(*cue, count) && isWhole(total) ? Tie::Strict : Tie::Likely,
                    m_out);
    }

    /// The total stands right behind its word: 共计1000万元, but not 共计盈利300万元.
    [[nodiscard]] bool isWhole(const SentenceFigure &total) const
    {
        const CueHit *result = m_sentence.lastCue(ArithmeticCue::Result,
                                                  {std::max(m_sentence.span().start, total.span.start - 40), total.span.start});
        return result && m_sentence.strangers({result->span.end, total.span.start}) == 0;
    }

    /// 单次 … 次, 每台 … 台: the counter word of the count is that of the word for one.
    [[nodiscard]] bool isCountOf(const CueHit &cue, const SentenceFigure &count) const
    {
        const QString unit = count.kind() == QuantityKind::Money ? m_sentence.reading().slice(count.span).last(1).toString()
                                                                 : folded(count.quantity->unit, Folding::Reading);
        const QStringView one = m_sentence.reading().slice(cue.span);
        return !unit.isEmpty() && isHan(one.last().unicode()) && one.endsWith(unit);
    }

    const FigureSentence &m_sentence;
    const std::vector<SentenceFigure> &m_figures;
    std::vector<ArithmeticFinding> &m_out;
};

} // namespace

void checkProduct(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
{
    if (sentence.figures().size() >= 3)
        ProductChecker(sentence, out).check();
}

} // namespace lectern
