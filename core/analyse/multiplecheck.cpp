// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmeticrules.h"
#include "core/text/script.h"

namespace lectern
{

namespace
{

constexpr int MostStrangers = 4; ///< letters that no table knows between a number and the words that tie it

/// The ratio of two amounts: 30亿元，是去年10亿元的3倍; "$30 billion, three times last year's $10 billion"; 相当于A的20%.
class MultipleChecker
{
public:
    MultipleChecker(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
        : m_sentence(sentence)
        , m_figures(sentence.figures())
        , m_out(out)
    {
    }

    void check()
    {
        for (size_t i = 1; i < m_figures.size(); ++i) {
            const Quantity &ratio = *m_figures[i].quantity;
            const bool isRatio = ratio.kind == QuantityKind::Ratio || ratio.kind == QuantityKind::Percent;
            if (!isRatio || ratio.change != Change::None || !ratio.value || *ratio.value <= 0)
                continue;
            if (!takeBehind(i))
                takeBefore(i);
        }
    }

private:
    /// b, 是 a 的 c倍: a stands right before c, the verb before a.
    bool takeBehind(size_t i)
    {
        if (i < 2)
            return false;
        const SentenceFigure &base = m_figures[i - 1], &now = m_figures[i - 2], &ratio = m_figures[i];
        const Span toRatio{base.span.end, ratio.span.start};
        const Span toBase{now.span.end, base.span.start};
        const CueHit *verb = m_sentence.lastCue(ArithmeticCue::Is, toBase);
        if (!verb || !fits(now, base) || toRatio.length() > 6 || toRatio.isEmpty() || m_sentence.strangers(toRatio) > 0
            || m_sentence.breaks(toRatio) > 0 || !isTied(toBase, *verb))
            return false;
        state(now, base, ratio, verb);
        return true;
    }

    [[nodiscard]] bool isTied(Span gap, const CueHit &verb) const
    {
        return gap.length() <= ArithmeticReach && !m_sentence.parted(gap) && m_sentence.breaks({verb.span.end, gap.end}) == 0
            && m_sentence.strangers({gap.start, verb.span.start}) <= MostStrangers
            && m_sentence.strangers({verb.span.end, gap.end}) <= 2 * MostStrangers;
    }

    /// b, c times a.
    void takeBefore(size_t i)
    {
        if (i + 1 >= m_figures.size() || m_figures[i].kind() != QuantityKind::Ratio
            || m_figures[i].quantity->value.value_or(0) <= 1)
            return;
        const SentenceFigure &base = m_figures[i + 1], &now = m_figures[i - 1], &ratio = m_figures[i];
        const Span toBase{ratio.span.end, base.span.start};
        const Span toRatio{now.span.end, ratio.span.start};
        const bool latin = std::ranges::none_of(m_sentence.reading().slice({now.span.end, base.span.start}),
                                                [](QChar c) { return isHan(c.unicode()); });
        if (!latin || !fits(now, base) || m_sentence.breaks(toBase) > 0 || m_sentence.strangers(toBase) > MostStrangers
            || toRatio.length() > ArithmeticReach || m_sentence.parted(toRatio) || m_sentence.strangers(toRatio) > MostStrangers)
            return;
        state(now, base, ratio, nullptr);
    }

    [[nodiscard]] static bool fits(const SentenceFigure &now, const SentenceFigure &base)
    {
        return commensurable(*now.quantity, *base.quantity) && now.isLevel() && base.isLevel() && now.quantity->value
            && base.quantity->value && base.figure.value > 0 && now.kind() != QuantityKind::Percent;
    }

    void state(const SentenceFigure &now, const SentenceFigure &base, const SentenceFigure &ratio, const CueHit *verb)
    {
        const bool percent = ratio.kind() == QuantityKind::Percent;
        const Figure computed = (now.figure / base.figure).scaled(percent ? 100 : 1);
        FindingBuilder(m_sentence, percent ? ArithmeticKind::Share : ArithmeticKind::Multiple, "multiple")
            .term(percent ? TermRole::Part : TermRole::New, now)
            .term(percent ? TermRole::Whole : TermRole::Old, base)
            .matched(verb)
            .finish(computed, ratio, Tie::Strict, m_out);
    }

    const FigureSentence &m_sentence;
    const std::vector<SentenceFigure> &m_figures;
    std::vector<ArithmeticFinding> &m_out;
};

} // namespace

void checkMultiple(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
{
    if (sentence.figures().size() >= 3)
        MultipleChecker(sentence, out).check();
}

} // namespace lectern
