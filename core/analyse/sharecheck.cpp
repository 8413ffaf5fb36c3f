// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmeticrules.h"

namespace lectern
{

namespace
{

constexpr int PartStrangers = 14;  ///< between the part and 占: 28家是AI公司，占到
constexpr int ShareStrangers = 10; ///< between 占 and the percentage: 新增独角兽的大约
constexpr qsizetype NameReach = 16;   ///< from a whole to the words for it
constexpr qsizetype WithinReach = 16; ///< from a whole to 中: 73家独角兽中

/// A whole and how surely it is the one that a share is of.
struct Whole {
    const SentenceFigure *figure = nullptr;
    Tie tie = Tie::Likely;
};

class ShareChecker
{
public:
    ShareChecker(const FigureSentence &sentence, std::span<const FigureSentence> before, std::vector<ArithmeticFinding> &out)
        : m_sentence(sentence)
        , m_before(before)
        , m_figures(sentence.figures())
        , m_out(out)
    {
    }

    void check()
    {
        for (size_t i = 1; i < m_figures.size(); ++i) {
            if (!isShare(i))
                continue;
            if (checkPartBehind(i) || checkRestated(i))
                continue;
            if (const CueHit *cue = shareCue(i))
                checkPart(i, cue);
            else if (!checkPartOf(i))
                checkPercentOf(i);
        }
    }

private:
    [[nodiscard]] bool isShare(size_t i) const
    {
        const Quantity &share = *m_figures[i].quantity;
        const bool percent = share.kind == QuantityKind::Percent;
        const bool fraction = share.kind == QuantityKind::Ratio && share.value.value_or(2) < 1;
        return (percent || fraction) && share.value && share.change == Change::None;
    }

    /// 占(了/到/总额的) before the share.
    [[nodiscard]] const CueHit *shareCue(size_t i) const
    {
        const Span gap{std::max(m_figures[i - 1].span.end, m_figures[i].span.start - 40), m_figures[i].span.start};
        const CueHit *cue = m_sentence.lastCue(ArithmeticCue::Share, gap);
        const Span rest{cue ? cue->span.end : 0, gap.end};
        return cue && m_sentence.breaks(rest) == 0 && m_sentence.strangers(rest) <= ShareStrangers ? cue : nullptr;
    }

    [[nodiscard]] bool isPart(const SentenceFigure &part) const
    {
        return part.isLevel() && part.quantity->value && part.figure.value > 0 && part.kind() != QuantityKind::Percent
            && part.kind() != QuantityKind::Point;
    }

    /// …, of which p, 占 c.
    void checkPart(size_t i, const CueHit *cue)
    {
        const SentenceFigure &part = m_figures[i - 1];
        const Span gap{part.span.end, cue->span.start};
        if (!isPart(part) || gap.length() > ArithmeticReach || m_sentence.parted(gap) || m_sentence.breaks(gap) > 1
            || m_sentence.strangers(gap) > PartStrangers)
            return;
        const std::vector<Whole> wholes = wholesBefore(i - 1);
        if (!wholes.empty() && wholes.front().tie == Tie::Strict && isOfPart(gap)
            && isNamed({cue->span.end, m_figures[i].span.start}, *wholes.front().figure))
            stateStrict(i, wholes, cue);
        else
            stateLikely(i, wholes, cue);
    }

    /// Nothing but known words between the last comma and 占: what is said to be a share is the part and not something new (硕士以上占55%).
    [[nodiscard]] bool isOfPart(Span gap) const
    {
        qsizetype from = gap.end;
        while (from > gap.start && m_sentence.breaks({from - 1, from}) == 0)
            --from;
        return from == gap.start || m_sentence.strangers({from, gap.end}) == 0;
    }

    /// What the share is said to be a share of, if anything, stands beside the whole too: 占新增独角兽的三分之一, of 73家新增独角兽.
    [[nodiscard]] bool isNamed(Span words, const SentenceFigure &whole) const
    {
        const Span near{std::max(m_sentence.span().start, whole.span.start - NameReach),
                        std::min(m_sentence.span().end, whole.span.end + NameReach)};
        const QStringView place = m_sentence.reading().slice(near);
        int known = 0, all = 0;
        for (qsizetype at = words.start; at < words.end; ++at) {
            if (m_sentence.strangers({at, at + 1}) == 0)
                continue;
            ++all;
            known += place.contains(m_sentence.reading().text()[at]);
        }
        return known * 5 >= all * 4;
    }

    /// The amounts before the part that it can be part of, nearest first.
    [[nodiscard]] std::vector<Whole> wholesBefore(size_t part) const
    {
        std::vector<Whole> wholes;
        const SentenceFigure &p = m_figures[part];
        for (size_t k = part; k > 0 && p.span.start - m_figures[k - 1].span.end <= ArithmeticReach; --k) {
            const SentenceFigure &whole = m_figures[k - 1];
            if (!isPart(whole) || !commensurable(*whole.quantity, *p.quantity))
                continue;
            wholes.push_back({&whole, wholes.empty() && isTied(k - 1, part) ? Tie::Strict : Tie::Likely});
        }
        return wholes;
    }

    /// 其中 between whole and part, or 中 right behind the whole.
    [[nodiscard]] bool isTied(size_t whole, size_t part) const
    {
        const Span gap{m_figures[whole].span.end, m_figures[part].span.start};
        if (m_sentence.parted(gap))
            return false;
        const qsizetype next = m_figures[whole + 1].span.start; // 中 belongs to the whole before the next number
        const CueHit *within = m_sentence.firstCue(ArithmeticCue::Within, {gap.start, std::min(next, gap.start + WithinReach)});
        return m_sentence.hasCue(ArithmeticCue::PartOf, gap)
            || (within && m_sentence.breaks({gap.start, within->span.start}) == 0) || opensWithOf(m_figures[whole]);
    }

    /// "Of the 200 firms, …": the sentence begins with the whole.
    [[nodiscard]] bool opensWithOf(const SentenceFigure &whole) const
    {
        const Span before{m_sentence.span().start, whole.span.start};
        const qsizetype reach = 24;
        const CueHit *of = before.length() <= reach ? m_sentence.firstCue(ArithmeticCue::Within, before) : nullptr;
        return of && of->span.start == before.start && m_sentence.strangers(before) == 0;
    }

    [[nodiscard]] static Figure shareOf(const SentenceFigure &part, const SentenceFigure &whole, const SentenceFigure &share)
    {
        return (part.figure / whole.figure).scaled(share.kind() == QuantityKind::Percent ? 100 : 1);
    }

    [[nodiscard]] FindingBuilder builder(size_t i, const SentenceFigure &whole, const CueHit *cue) const
    {
        FindingBuilder made(m_sentence, ArithmeticKind::Share, "share");
        made.term(TermRole::Part, m_figures[i - 1]).term(TermRole::Whole, whole).matched(cue);
        return made;
    }

    /// A whole of the passage that the share fits: of this sentence first, then of those before it.
    [[nodiscard]] const SentenceFigure *fitting(size_t i, const std::vector<Whole> &wholes, bool beyond) const
    {
        const auto fits = [&](const SentenceFigure &whole) {
            return compared(shareOf(m_figures[i - 1], whole, m_figures[i]), m_figures[i].figure) == Verdict::Consistent;
        };
        for (const Whole &whole : wholes) {
            if (fits(*whole.figure))
                return whole.figure;
        }
        for (auto sentence = m_before.rbegin(); beyond && sentence != m_before.rend(); ++sentence) {
            for (const SentenceFigure &whole : sentence->figures()) {
                if (isPart(whole) && commensurable(*whole.quantity, *m_figures[i - 1].quantity) && fits(whole))
                    return &whole;
            }
        }
        return nullptr;
    }

    void stateStrict(size_t i, const std::vector<Whole> &wholes, const CueHit *cue)
    {
        const SentenceFigure &part = m_figures[i - 1], &whole = *wholes.front().figure, &share = m_figures[i];
        const Figure computed = shareOf(part, whole, share);
        const SentenceFigure *other = fitting(i, wholes, true);
        if (computed.possible.low > (share.kind() == QuantityKind::Percent ? 100 : 1)) {
            FindingBuilder made = builder(i, whole, cue);
            made.remark(other ? ArithmeticRemark::FitsOtherWhole : ArithmeticRemark::PartAboveWhole);
            if (other)
                made.term(TermRole::Other, *other);
            made.finish(computed, share, Verdict::Inconsistent, m_out);
        } else if (other) {
            builder(i, *other, cue).finish(shareOf(part, *other, share), share, Tie::Strict, m_out);
        } else {
            builder(i, whole, cue).finish(computed, share, Tie::Strict, m_out);
        }
    }

    void stateLikely(size_t i, const std::vector<Whole> &wholes, const CueHit *cue)
    {
        const Span behindCue{cue->span.start, m_figures[i].span.start};
        const bool namesWhole = m_sentence.hasCue(ArithmeticCue::Whole, behindCue)
            || m_sentence.hasCue(ArithmeticCue::PartOf, {m_sentence.span().start, m_figures[i - 1].span.start});
        if (const SentenceFigure *whole = fitting(i, wholes, namesWhole))
            builder(i, *whole, cue).finish(shareOf(m_figures[i - 1], *whole, m_figures[i]), m_figures[i], Tie::Likely, m_out);
    }

    /// w, of which … 占 c, p: 全员500人，其中研发占40%，约200人.
    bool checkPartBehind(size_t i)
    {
        if (i + 1 >= m_figures.size())
            return false;
        const SentenceFigure &whole = m_figures[i - 1], &share = m_figures[i], &part = m_figures[i + 1];
        const Span before{whole.span.end, share.span.start}, between{share.span.end, part.span.start};
        const CueHit *cue = shareCue(i);
        const CueHit *of = m_sentence.firstCue(ArithmeticCue::PartOf, before);
        const bool tied = cue && of && of->span.end <= cue->span.start && m_sentence.breaks(before) == 1
            && m_sentence.breaks({of->span.start, cue->span.end}) == 0 && m_sentence.strangers({cue->span.end, before.end}) == 0
            && m_sentence.breaks(between) == 1 && m_sentence.strangers(between) == 0
            && !m_sentence.parted({before.start, between.end});
        if (!tied || between.length() > ShareStrangers || !isPart(whole) || !isPart(part)
            || !commensurable(*whole.quantity, *part.quantity) || !isEnded(part.span.end))
            return false;
        state(part, whole, share, cue, "share");
        return true;
    }

    /// "Of the 73 firms, 28, or 38%"; "of the $80 million, $20 million (25%)".
    bool checkRestated(size_t i)
    {
        if (i < 2)
            return false;
        const SentenceFigure &whole = m_figures[i - 2], &part = m_figures[i - 1], &share = m_figures[i];
        const Span between{whole.span.end, part.span.start}, behind{part.span.end, share.span.start};
        const bool tied = opensWithOf(whole) && m_sentence.breaks(between) == 1 && behind.length() <= ShareStrangers
            && m_sentence.breaks(behind) == 1 && m_sentence.strangers(behind) == 0;
        if (!tied || !isPart(whole) || !isPart(part) || m_sentence.parted(between) || m_sentence.strangers(between) > 4
            || !(commensurable(*whole.quantity, *part.quantity) || bothCounts(whole, part)) || !isEnded(share.span.end))
            return false;
        state(part, whole, share, nullptr, "share.of");
        return true;
    }

    [[nodiscard]] static bool bothCounts(const SentenceFigure &a, const SentenceFigure &b)
    {
        return a.kind() == QuantityKind::Count && b.kind() == QuantityKind::Count;
    }

    /// Nothing of the clause follows: no 40% of something else.
    [[nodiscard]] bool isEnded(qsizetype at) const
    {
        return at >= m_sentence.span().end
            || !(m_sentence.reading().text()[at].isLetterOrNumber() || m_sentence.reading().text()[at].isSpace());
    }

    void state(const SentenceFigure &part, const SentenceFigure &whole, const SentenceFigure &share, const CueHit *cue,
               const char *rule)
    {
        FindingBuilder(m_sentence, ArithmeticKind::Share, rule)
            .term(TermRole::Part, part)
            .term(TermRole::Whole, whole)
            .matched(cue)
            .finish(shareOf(part, whole, share), share, Tie::Strict, m_out);
    }

    /// "28 of the 73 companies, or 38%"; "28 of 73 (38%)".
    bool checkPartOf(size_t i)
    {
        if (i < 2)
            return false;
        const SentenceFigure &part = m_figures[i - 2], &whole = m_figures[i - 1], &share = m_figures[i];
        const Span between{part.span.end, whole.span.start};
        const Span behind{whole.span.end, share.span.start};
        const CueHit *of = m_sentence.firstCue(ArithmeticCue::Within, between);
        const bool tied = of && m_sentence.strangers(between) == 0 && m_sentence.breaks(between) == 0;
        const bool counted = isPart(part) && isPart(whole)
            && (commensurable(*part.quantity, *whole.quantity)
                || (part.kind() == QuantityKind::Count && whole.kind() == QuantityKind::Count));
        const bool restated = behind.length() <= 40 && m_sentence.breaks(behind) == 1
            && m_sentence.strangers(behind) <= ShareStrangers && !m_sentence.parted(behind);
        if (!tied || !counted || !restated)
            return false;
        FindingBuilder(m_sentence, ArithmeticKind::Share, "share.of")
            .term(TermRole::Part, part)
            .term(TermRole::Whole, whole)
            .matched(of)
            .finish(shareOf(part, whole, share), share, Tie::Strict, m_out);
        return true;
    }

    /// "1,200 jobs, about 10% of its 12,000 employees".
    void checkPercentOf(size_t i)
    {
        if (i + 1 >= m_figures.size())
            return;
        const SentenceFigure &part = m_figures[i - 1], &whole = m_figures[i + 1], &share = m_figures[i];
        const Span before{part.span.end, share.span.start}, behind{share.span.end, whole.span.start};
        const CueHit *of = m_sentence.firstCue(ArithmeticCue::Within, behind);
        const bool tied = of && m_sentence.strangers({behind.start, of->span.start}) == 0 && m_sentence.breaks(behind) == 0
            && m_sentence.strangers(behind) <= 4 && m_sentence.breaks(before) <= 1 && m_sentence.strangers(before) == 0;
        // "cut 1,200 jobs": a part may be the size of a change.
        const bool amount = part.quantity->value && part.figure.value > 0 && part.kind() != QuantityKind::Percent;
        const bool counted = amount && isPart(whole) && part.kind() == whole.kind()
            && (part.kind() == QuantityKind::Count || commensurable(*part.quantity, *whole.quantity));
        if (tied && counted)
            FindingBuilder(m_sentence, ArithmeticKind::Share, "share.percent-of")
                .term(TermRole::Part, part)
                .term(TermRole::Whole, whole)
                .matched(of)
                .finish(shareOf(part, whole, share), share, Tie::Likely, m_out);
    }

    const FigureSentence &m_sentence;
    std::span<const FigureSentence> m_before;
    const std::vector<SentenceFigure> &m_figures;
    std::vector<ArithmeticFinding> &m_out;
};

} // namespace

void checkShare(const FigureSentence &sentence, std::span<const FigureSentence> before, std::vector<ArithmeticFinding> &out)
{
    if (sentence.figures().size() >= 2)
        ShareChecker(sentence, before, out).check();
}

} // namespace lectern
