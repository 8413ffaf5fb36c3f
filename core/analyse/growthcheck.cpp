// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmeticrules.h"
#include "core/text/numerals.h"

#include <cmath>

namespace lectern
{

namespace
{

constexpr int StrictStrangers =
    2; ///< letters beside a level that no table knows, and it is tied all the same; between a level and its change there are none
constexpr int LikelyStrangers = 10;
constexpr int OldStrangers = 8; ///< between 相较 and the old level: 相较5月首次披露的2亿
constexpr double NearlyExact = 0.02; ///< how near to the stated number a multiple that was taken for a growth must be

/// Old and new level of a change, with how they are tied to it.
struct Levels {
    const SentenceFigure *from = nullptr;
    const SentenceFigure *to = nullptr;
    const CueHit *cue = nullptr;
    Tie tie = Tie::Strict;

    explicit operator bool() const { return from && to; }
};

class GrowthChecker
{
public:
    GrowthChecker(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
        : m_sentence(sentence)
        , m_figures(sentence.figures())
        , m_out(out)
    {
    }

    void check()
    {
        for (size_t i = 0; i < m_figures.size(); ++i) {
            if (!isSize(i))
                continue;
            Levels levels = comparedLevels(i);
            for (const auto &[x, y] : {std::pair{-2, -1}, std::pair{-1, 1}, std::pair{1, 2}}) {
                if (!levels)
                    levels = fromToLevels(i, x, y);
            }
            if (!levels)
                levels = yearlyLevels(i);
            if (!levels)
                levels = yearBehindLevels(i);
            if (levels)
                evaluate(m_figures[i], levels);
        }
    }

private:
    [[nodiscard]] const SentenceFigure *at(size_t i, int offset) const
    {
        const qsizetype index = qsizetype(i) + offset;
        return index >= 0 && index < qsizetype(m_figures.size()) ? &m_figures[size_t(index)] : nullptr;
    }
    [[nodiscard]] qsizetype endBefore(size_t i) const
    {
        return i > 0 ? std::max(m_figures[i - 1].span.end, m_figures[i].span.start - ArithmeticReach) : m_sentence.span().start;
    }
    [[nodiscard]] Span gapBefore(size_t i) const
    {
        return {std::max(endBefore(i), m_figures[i].span.start - ArithmeticReach), m_figures[i].span.start};
    }
    [[nodiscard]] static bool isBounded(const Quantity &quantity) { return quantity.value.has_value(); }

    /// The number is the size of a change: 增长了28%, "tripled", 多了40人, 提升23个百分点.
    [[nodiscard]] bool isSize(size_t i) const
    {
        const Quantity &quantity = *m_figures[i].quantity;
        if (!isBounded(quantity) || quantity.kind == QuantityKind::Duration || isRate(i))
            return false;
        if (quantity.change != Change::None)
            return quantity.kind != QuantityKind::Ratio || quantity.value.value_or(0) >= 1 || isHalving(quantity);
        return isAmount(i);
    }

    /// 减半, halved: half is what is left.
    [[nodiscard]] static bool isHalving(const Quantity &quantity)
    {
        return quantity.kind == QuantityKind::Ratio && quantity.change == Change::Down && quantity.value == 0.5;
    }

    /// 年均增长12%, "12% a year": no change from the one level to the other.
    [[nodiscard]] bool isRate(size_t i) const
    {
        const qsizetype reach = 20, start = m_figures[i].span.start, end = m_figures[i].span.end;
        const Span before{std::max(gapBefore(i).start, start - reach), start};
        const qsizetype next = i + 1 < m_figures.size() ? m_figures[i + 1].span.start : m_sentence.span().end;
        const Span behind{end, std::min(next, end + reach)};
        for (const ArithmeticCue cue : {ArithmeticCue::Compound, ArithmeticCue::Period}) {
            const CueHit *first = m_sentence.firstCue(cue, behind);
            if (m_sentence.hasCue(cue, before) || (first && m_sentence.strangers({end, first->span.start}) == 0))
                return true;
        }
        return false;
    }

    /// 比去年的50人多30人: the word for the difference stands right before the number.
    [[nodiscard]] bool isAmount(size_t i) const
    {
        const CueHit *more = m_sentence.lastCue(ArithmeticCue::More, gapBefore(i));
        return more && m_figures[i].isLevel() && m_sentence.strangers({more->span.end, m_figures[i].span.start}) == 0
            && m_sentence.breaks({more->span.end, m_figures[i].span.start}) == 0;
    }

    /// b, 相比 a, 增长 c: the cue nearest before c with the old level right behind it.
    [[nodiscard]] Levels comparedLevels(size_t i) const
    {
        if (i == 0)
            return {};
        const size_t k = levelBeforeSize(i);
        const SentenceFigure &old = m_figures[k];
        const Span gap = gapBefore(k);
        const CueHit *cue = m_sentence.lastCue(ArithmeticCue::Compared, gap);
        const Span toOld{cue ? cue->span.end : 0, old.span.start};
        const Span toSize{old.span.end, m_figures[i].span.start};
        if (!cue || !isLevelFor(old, i) || m_sentence.breaks(toOld) > 0 || m_sentence.strangers(toOld) > OldStrangers
            || toSize.length() > ArithmeticReach || m_sentence.parted(toSize))
            return {};
        const SentenceFigure *now = levelBefore(k, cue->span.start);
        if (!now)
            return {};
        const int strangers = m_sentence.strangers(toSize);
        const int leading = leadingStrangers(*now, cue->span.start);
        if (strangers > LikelyStrangers || leading > LikelyStrangers)
            return {};
        return {&old, now, cue, strangers == 0 && leading <= StrictStrangers ? Tie::Strict : Tie::Likely};
    }

    /// The figure before a change, other changes passed over: 相比2023年的290亿美元几乎翻倍，增幅达92%.
    [[nodiscard]] size_t levelBeforeSize(size_t i) const
    {
        size_t k = i - 1;
        while (k > 0 && i - k < 3 && m_figures[k].quantity->change != Change::None)
            --k;
        return k;
    }

    /// What stands between the new level and the first comparison with it.
    [[nodiscard]] int leadingStrangers(const SentenceFigure &now, qsizetype cueStart) const
    {
        const CueHit *first = m_sentence.firstCue(ArithmeticCue::Compared, {now.span.end, m_sentence.span().end});
        return m_sentence.strangers({now.span.end, first ? std::min(first->span.start, cueStart) : cueStart});
    }

    /// The nearest level before an old one that is not itself an old level: 15亿，相较2亿增长…，相较5000万增长….
    [[nodiscard]] const SentenceFigure *levelBefore(size_t old, qsizetype cueStart) const
    {
        for (size_t k = old; k > 0 && cueStart - m_figures[k - 1].span.end <= ArithmeticReach; --k) {
            const SentenceFigure &candidate = m_figures[k - 1];
            if (!commensurable(*candidate.quantity, *m_figures[old].quantity) || !isBounded(*candidate.quantity))
                continue;
            const CueHit *cue = m_sentence.lastCue(ArithmeticCue::Compared, gapBefore(k - 1));
            const bool isOld = cue && m_sentence.breaks({cue->span.end, candidate.span.start}) == 0
                && m_sentence.strangers({cue->span.end, candidate.span.start}) <= OldStrangers;
            if (!isOld && candidate.quantity->change == Change::None)
                return m_sentence.parted({candidate.span.end, cueStart}) ? nullptr : &candidate;
        }
        return nullptr;
    }

    [[nodiscard]] bool isLevelFor(const SentenceFigure &level, size_t size) const
    {
        const Quantity &change = *m_figures[size].quantity;
        if (!isBounded(*level.quantity) || !level.isLevel() || level.figure.value <= 0)
            return false;
        if (change.kind == QuantityKind::Point)
            return level.kind() == QuantityKind::Percent;
        return change.kind == QuantityKind::Percent || change.kind == QuantityKind::Ratio
            || commensurable(*level.quantity, change);
    }

    /// from a to b, up c; 从a增长c至b; "grew c to b from a".
    [[nodiscard]] Levels fromToLevels(size_t i, int x, int y) const
    {
        const SentenceFigure *first = at(i, x), *second = at(i, y);
        if (!first || !second || !isLevelFor(*first, i) || !isLevelFor(*second, i)
            || !commensurable(*first->quantity, *second->quantity))
            return {};
        const size_t a = i + size_t(x), b = i + size_t(y);
        const CueHit *from = cueBefore(ArithmeticCue::From, a), *to = cueBefore(ArithmeticCue::To, b);
        Levels levels{first, second, from, Tie::Strict};
        if (!from || !to) {
            from = cueBefore(ArithmeticCue::From, b);
            to = cueBefore(ArithmeticCue::To, a);
            levels = {second, first, from, Tie::Strict};
        }
        if (!to && from && x < 0 && y > 0) { // b, up c from a
            const Span gap{first->span.end, m_figures[i].span.start};
            to = from;
            if (m_sentence.strangers(gap) > LikelyStrangers)
                return {};
        }
        const Span whole{std::min(m_figures[i].span.start, first->span.start), std::max(m_figures[i].span.end, second->span.end)};
        if (!from || !to || whole.length() > 2 * ArithmeticReach || m_sentence.parted(whole)
            || m_sentence.hasCue(ArithmeticCue::Range, whole))
            return {};
        const int strangers = strangersOutside(whole, {*first, *second, m_figures[i]});
        if (strangers > LikelyStrangers)
            return {};
        const SentenceFigure &nearest = y < 0 ? *second : *first;
        const bool tied = m_sentence.strangers({std::min(nearest.span.end, m_figures[i].span.end),
                                                std::max(nearest.span.start, m_figures[i].span.start)})
            == 0;
        levels.tie = strangers <= StrictStrangers + 2 && tied ? Tie::Strict : Tie::Likely;
        return levels;
    }

    /// a in one year, b in the next, up c: no word says that a is what b is compared with.
    [[nodiscard]] Levels yearlyLevels(size_t i) const
    {
        const SentenceFigure *first = at(i, -2), *second = at(i, -1);
        if (!first || !second || !isLevelFor(*first, i) || !isLevelFor(*second, i)
            || !commensurable(*first->quantity, *second->quantity))
            return {};
        const Span gap{second->span.end, m_figures[i].span.start};
        if (gap.length() > ArithmeticReach || m_sentence.parted(gap) || m_sentence.strangers(gap) > StrictStrangers)
            return {};
        const std::optional<int> before = m_sentence.yearOf(*first), after = m_sentence.yearOf(*second);
        if (!before || !after || *before == *after)
            return {};
        // Of one thing, year after year, and the change right behind: no doubt what is compared with what.
        const bool certain = *after - *before == 1 && sameMetric(*first, *second) && m_sentence.strangers(gap) == 0
            && m_sentence.breaks(gap) == 1 && m_sentence.breaks({first->span.end, second->span.start}) <= 2;
        const Tie tie = certain ? Tie::Strict : Tie::Likely;
        return *before < *after ? Levels{first, second, nullptr, tie} : Levels{second, first, nullptr, tie};
    }

    /// Equal names of what the two levels measure: 营收 and 公司营收.
    [[nodiscard]] static bool sameMetric(const SentenceFigure &first, const SentenceFigure &second)
    {
        const QString &a = first.quantity->metric, &b = second.quantity->metric;
        return !a.isEmpty() && !b.isEmpty() && (a.endsWith(b) || b.endsWith(a));
    }

    /// b in one year, up c, a in the year before: 2024年45亿元，增长50%，2023年为30亿元.
    [[nodiscard]] Levels yearBehindLevels(size_t i) const
    {
        const SentenceFigure *now = at(i, -1), *old = at(i, 1);
        if (!now || !old || !isLevelFor(*now, i) || !isLevelFor(*old, i) || !commensurable(*now->quantity, *old->quantity))
            return {};
        const Span before{now->span.end, m_figures[i].span.start}, behind{m_figures[i].span.end, old->span.start};
        const std::optional<int> year = m_sentence.yearOf(*now), yearBefore = m_sentence.yearOf(*old);
        const bool next = year && yearBefore && *year - *yearBefore == 1;
        const bool tied = m_sentence.strangers(before) == 0 && m_sentence.strangers(behind) == 0 && m_sentence.breaks(before) == 1
            && m_sentence.breaks(behind) == 1 && !m_sentence.parted({before.start, behind.end});
        return next && tied ? Levels{old, now, nullptr, Tie::Strict} : Levels{};
    }

    /// A cue in the gap before figure `k` that is tied to it.
    [[nodiscard]] const CueHit *cueBefore(ArithmeticCue kind, size_t k) const
    {
        const CueHit *cue = m_sentence.lastCue(kind, gapBefore(k));
        if (!cue)
            return nullptr;
        const Span gap{cue->span.end, m_figures[k].span.start};
        return m_sentence.breaks(gap) == 0 && m_sentence.strangers(gap) <= OldStrangers - 2 ? cue : nullptr;
    }

    [[nodiscard]] int strangersOutside(Span whole, std::array<SentenceFigure, 3> figures) const
    {
        std::ranges::sort(figures, {}, &SentenceFigure::span);
        int count = 0;
        qsizetype from = whole.start;
        for (const SentenceFigure &figure : figures) {
            count += m_sentence.strangers({from, std::max(from, figure.span.start)});
            from = std::max(from, figure.span.end);
        }
        return count;
    }

    // --- evaluation -----------------------------------------------------------------------------------------------------------

    void evaluate(const SentenceFigure &size, const Levels &levels)
    {
        switch (size.kind()) {
        case QuantityKind::Percent:
            evaluatePercent(size, levels);
            break;
        case QuantityKind::Ratio:
            evaluateTimes(size, levels);
            break;
        default:
            evaluateAmount(size, levels);
        }
    }

    [[nodiscard]] FindingBuilder builder(ArithmeticKind kind, const char *rule, const Levels &levels) const
    {
        FindingBuilder made(m_sentence, kind, rule);
        made.term(TermRole::New, *levels.to).term(TermRole::Old, *levels.from).matched(levels.cue);
        return made;
    }

    void evaluatePercent(const SentenceFigure &size, const Levels &levels)
    {
        const Figure ratio = levels.to->figure / levels.from->figure;
        const bool up = size.quantity->change == Change::Up;
        if (levels.from->kind() == QuantityKind::Percent && !contradicts(ratio, up))
            return evaluatePercentOfPercent(size, levels, up);
        const Figure growth = (up ? ratio - exactFigure(1) : exactFigure(1) - ratio).scaled(100);
        FindingBuilder made = builder(ArithmeticKind::Growth, "growth.percent", levels);
        if (contradicts(ratio, up))
            made.remark(ArithmeticRemark::OppositeDirection);
        made.finish(growth, size, levels.tie, m_out);
    }

    /// 从20%升至25%，提升5%: meant as points more often than not; only what comes out right is said.
    void evaluatePercentOfPercent(const SentenceFigure &size, const Levels &levels, bool up)
    {
        const Figure &high = up ? levels.to->figure : levels.from->figure;
        const Figure &low = up ? levels.from->figure : levels.to->figure;
        builder(ArithmeticKind::Difference, "difference.points", levels)
            .remark(ArithmeticRemark::PointsNotPercent)
            .finish(high - low, size, Tie::Likely, m_out);
    }

    [[nodiscard]] static bool contradicts(const Figure &ratio, bool up)
    {
        return up ? ratio.possible.high < 1 : ratio.possible.low > 1;
    }

    void evaluateTimes(const SentenceFigure &size, const Levels &levels)
    {
        if (isHalving(*size.quantity) && !hasDigits(size)) {
            builder(ArithmeticKind::Multiple, "multiple.change", levels)
                .finish(levels.to->figure / levels.from->figure, size, levels.tie, m_out);
            return;
        }
        if (size.quantity->change == Change::Down)
            return; // "three times less" is read in too many ways
        const Figure ratio = levels.to->figure / levels.from->figure;
        const Figure growth = ratio - exactFigure(1);
        if (!saysGrowth(size))
            return evaluateTimesOrGrowth(size, levels, ratio, growth);
        const bool isGrowth = size.figure.likely.contains(growth.value);
        const bool isMultiple = std::abs(ratio.value - size.figure.value) <= NearlyExact * size.figure.value;
        FindingBuilder made = builder(ArithmeticKind::Growth, "growth.times", levels);
        if (isMultiple && !isGrowth)
            made.remark(ArithmeticRemark::MultipleNotGrowth)
                .finish(exactFigure(growth.value), size, Verdict::Inconsistent, m_out);
        else
            made.finish(growth, size, levels.tie, m_out);
    }

    /// 翻倍, tripled and "grew 3 times" are taken either way.
    void evaluateTimesOrGrowth(const SentenceFigure &size, const Levels &levels, const Figure &ratio, const Figure &growth)
    {
        const bool asGrowth = compared(ratio, size.figure) != Verdict::Consistent
            && compared(growth, size.figure) == Verdict::Consistent && hasDigits(size);
        if (asGrowth)
            builder(ArithmeticKind::Growth, "growth.times", levels).finish(growth, size, levels.tie, m_out);
        else
            builder(ArithmeticKind::Multiple, "multiple.change", levels)
                .remark(isCalledGrowth(size) ? ArithmeticRemark::MultipleNotGrowth : ArithmeticRemark::None)
                .finish(ratio, size, levels.tie, m_out);
    }

    /// "a 7.5-fold growth": what came to 7.5 times is called a growth.
    [[nodiscard]] bool isCalledGrowth(const SentenceFigure &size) const
    {
        const qsizetype reach = 16;
        const Span behind{size.span.end, std::min(m_sentence.span().end, size.span.end + reach)};
        const CueHit *grow = m_sentence.firstCue(ArithmeticCue::Grow, behind);
        return grow && hasDigits(size) && m_sentence.breaks({size.span.end, grow->span.start}) == 0
            && m_sentence.strangers({size.span.end, grow->span.start}) == 0;
    }

    /// A numeral, not a word that is a multiple by itself.
    [[nodiscard]] bool hasDigits(const SentenceFigure &size) const
    {
        return !numeralAt(m_sentence.reading().text(), size.span.start).isEmpty();
    }

    /// 增长, 提高 … before N倍: N is what was added.
    [[nodiscard]] bool saysGrowth(const SentenceFigure &size) const
    {
        const qsizetype reach = 8;
        const Span before{std::max(m_sentence.span().start, size.span.start - reach), size.span.start};
        const CueHit *grow = m_sentence.lastCue(ArithmeticCue::Grow, before);
        return grow && hasDigits(size) && m_sentence.breaks({grow->span.end, size.span.start}) == 0;
    }

    void evaluateAmount(const SentenceFigure &size, const Levels &levels)
    {
        const bool down = size.quantity->change == Change::Down
            || (size.quantity->change == Change::None && levels.to->figure.value < levels.from->figure.value);
        const Figure &high = down ? levels.from->figure : levels.to->figure;
        const Figure &low = down ? levels.to->figure : levels.from->figure;
        Figure difference = high - low;
        if (size.kind() == QuantityKind::Point && compared(difference, size.figure, Agreement::Rounded) != Verdict::Consistent
            && compared(difference.scaled(100), size.figure, Agreement::Rounded) == Verdict::Consistent)
            difference = difference.scaled(100); // basis points
        FindingBuilder made = builder(ArithmeticKind::Difference, "difference", levels);
        if (contradicts(levels.to->figure / levels.from->figure, !down))
            made.remark(ArithmeticRemark::OppositeDirection);
        made.finish(difference, size, levels.tie, m_out);
    }

    const FigureSentence &m_sentence;
    const std::vector<SentenceFigure> &m_figures;
    std::vector<ArithmeticFinding> &m_out;
};

} // namespace

void checkGrowth(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
{
    if (sentence.figures().size() >= 3)
        GrowthChecker(sentence, out).check();
}

} // namespace lectern
