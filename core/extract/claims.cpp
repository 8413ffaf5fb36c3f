// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/claims.h"

#include "core/extract/claimfeatures.h"
#include "core/extract/claimsource.h"
#include "core/extract/cues.h"
#include "core/extract/rowindex.h"
#include "core/text/marks.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LeastHan = 6;
constexpr qsizetype LeastLatin = 16;
constexpr qsizetype LeastPart = 8;          ///< of a sentence that a quote parts
constexpr size_t NoClaim = 4;             ///< the class behind those of ClaimKind
constexpr double LeastDoubt = 0.5;         ///< from here on a passage is no claim
constexpr qsizetype LongestLabelLine = 30;  ///< a line without a stop up to here is a label, not a sentence

/// A passage that may be a claim, and who says it.
struct Passage {
    Span span; ///< projected
    const Quote *quote = nullptr;
};

class ClaimFinder
{
public:
    ClaimFinder(const Reading &reading, const Extraction &found, QStringView lower)
        : m_reading(reading)
        , m_text(reading.text())
        , m_lower(lower)
        , m_found(found)
        , m_rows(reading, found)
    {
        for (const Quote &quote : found.quotes) {
            const Span span = reading.projected(quote.span);
            if (quote.why.rule == u"quote.aside")
                m_asides.push_back({span, &quote});
            else if (!span.isEmpty()
                     && (m_quotes.empty() || span.start >= m_quotes.back().span.end)) // what is quoted in a turn stays the turn's
                m_quotes.push_back({span, &quote});
        }
    }

    std::vector<ClaimCandidate> run()
    {
        std::vector<ClaimCandidate> candidates;
        const auto &sentences = m_reading.sentences();
        for (size_t i = 0; i < sentences.size(); ++i) {
            if (sentences[i].kind == BlockKind::Heading || isTableHead(sentences[i]) || isLabelLine(i))
                continue;
            const std::vector<Passage> parts = passages(sentences[i].span);
            for (const Passage &passage : parts) {
                if (auto candidate = read(passage)) {
                    candidate->sentence = int(i);
                    candidate->part = parts.size() > 1;
                    candidates.push_back(std::move(*candidate));
                }
            }
        }
        return candidates;
    }

private:
    [[nodiscard]] bool isTableHead(const Sentence &sentence) const
    {
        return sentence.kind == BlockKind::TableCell && m_reading.document().blocks[size_t(sentence.block)].row == 0;
    }

    [[nodiscard]] static bool isStop(QChar c) { return isOneOf(c, u"。！？!?.…；;”」\"）)"); }

    /// A block that holds a few words without a stop: a label, a caption, a bold line that stands as a heading.
    [[nodiscard]] bool isLabelLine(size_t index) const
    {
        const auto &sentences = m_reading.sentences();
        const bool alone = (index == 0 || sentences[index - 1].block != sentences[index].block)
            && (index + 1 == sentences.size() || sentences[index + 1].block != sentences[index].block);
        const Span span = sentences[index].span;
        return alone && !isStop(m_text[span.end - 1]) && span.length() <= LongestLabelLine;
    }

    /// A sentence, parted where quotes begin and end inside it.
    [[nodiscard]] std::vector<Passage> passages(Span sentence)
    {
        while (m_next < m_quotes.size() && m_quotes[m_next].span.end <= sentence.start)
            ++m_next;
        std::vector<Passage> parts;
        qsizetype from = sentence.start;
        for (size_t i = m_next; i < m_quotes.size() && m_quotes[i].span.start < sentence.end; ++i) {
            Span common = m_quotes[i].span.intersected(sentence);
            if (common.start - from >= LeastPart)
                parts.push_back({{from, common.start}, nullptr});
            else
                common.start = from;
            if (sentence.end - common.end < LeastPart)
                common.end = sentence.end;
            parts.push_back({common, m_quotes[i].quote});
            from = common.end;
        }
        if (from < sentence.end)
            parts.push_back({{from, sentence.end}, nullptr});
        return parts;
    }

    [[nodiscard]] std::optional<ClaimCandidate> read(Passage passage) const
    {
        passage.span = trimmed(passage.span);
        if (isTooShort(passage.span) || isQuestion(passage.span))
            return std::nullopt;
        ClaimCandidate candidate;
        candidate.passage = passage.span;
        candidate.quote = passage.quote;
        candidate.numerals = numerals(passage.span);
        Claim &claim = candidate.claim;
        claim.span = m_reading.source(passage.span);
        claim.quantities = m_rows.quantities(passage.span);
        claim.times = m_rows.times(passage.span);
        claim.entities = m_rows.entities(passage.span);
        candidate.names = names(claim.entities);
        if (passage.quote)
            claim.speaker = passage.quote->speaker;
        claim.source = claimSource(m_reading, m_lower, passage.span, m_rows, m_found);
        if (const QString aside = asideIn(passage.span); claim.source.isEmpty())
            claim.source = aside;
        return candidate;
    }

    /// Runs of digits that are no part of a word: numbers, whatever they count.
    [[nodiscard]] int numerals(Span span) const
    {
        int count = 0;
        for (qsizetype i = span.start; i < span.end; ++i) {
            const bool begins = m_text[i].isDigit()
                && (i == 0 || !(isLatinWord(m_text[i - 1]) || m_text[i - 1] == u'.' || m_text[i - 1] == u'-'));
            count += begins;
        }
        return count;
    }

    /// Who is mentioned in passing as saying something in a sentence of somebody else's: its source.
    [[nodiscard]] QString asideIn(Span span) const
    {
        const auto found =
            std::ranges::lower_bound(m_asides, span.start, {}, [](const Passage &aside) { return aside.span.start; });
        if (found == m_asides.end() || found->span.start >= span.end)
            return {};
        const QString &speaker = found->quote->speaker;
        const bool named = std::ranges::any_of(m_found.entities, [&](const Entity &entity) { return entity.name == speaker; });
        return named || isUnnamedSource(speaker) ? speaker : QString();
    }

    [[nodiscard]] int names(const std::vector<int> &entities) const
    {
        return int(std::ranges::count_if(entities, [&](int i) { return m_found.entities[size_t(i)].type != EntityType::Term; }));
    }

    [[nodiscard]] bool isTooShort(Span span) const
    {
        qsizetype han = 0;
        qsizetype letters = 0;
        for (const QChar c : m_reading.slice(span)) {
            han += lectern::isHan(c.unicode());
            letters += c.isLetterOrNumber();
            if (han >= LeastHan || letters >= LeastLatin)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isQuestion(Span span) const
    {
        for (qsizetype end = span.end; end > span.start; --end) {
            const QChar c = m_text[end - 1];
            if (c == u'？' || c == u'?')
                return true;
            if (!isOneOf(c, u"”\"」』）)’'"))
                return false;
        }
        return false;
    }

    [[nodiscard]] Span trimmed(Span span) const
    {
        const auto isEdge = [](QChar c) { return c.isSpace() || isOneOf(c, u"“”\"「」『』"); };
        while (span.start < span.end && (isEdge(m_text[span.start]) || m_text[span.start] == u'，' || m_text[span.start] == u','))
            ++span.start;
        while (span.end > span.start
               && (isEdge(m_text[span.end - 1]) || m_text[span.end - 1] == u'，' || m_text[span.end - 1] == u','))
            --span.end;
        return span;
    }

    const Reading &m_reading;
    QStringView m_text;
    QStringView m_lower;
    const Extraction &m_found;
    RowIndex m_rows;
    std::vector<Passage> m_quotes; ///< the outermost
    std::vector<Passage> m_asides; ///< quotes that leave their sentence to its author
    size_t m_next = 0; ///< the first quote that does not lie before the sentence
};

/// Numbers, names and dates can be looked up; opinions and advice cannot.
double worth(const ClaimCandidate &candidate, std::span<const double> kinds)
{
    const Claim &claim = candidate.claim;
    const double kind = 0.35 * kinds[size_t(ClaimKind::Fact)] + 0.25 * kinds[size_t(ClaimKind::Forecast)]
        + 0.05 * kinds[size_t(ClaimKind::Opinion)];
    const size_t numbers = std::max(claim.quantities.size(), size_t(candidate.numerals));
    const double rests = 0.15 * double(std::min<size_t>(numbers, 3)) + 0.08 * double(std::min<size_t>(claim.times.size(), 2))
        + 0.06 * std::min(candidate.names, 3);
    return std::min(1.0, kind + rests + (claim.source.isEmpty() ? 0.0 : 0.05));
}

} // namespace

std::vector<ClaimCandidate> claimCandidates(const Reading &reading, const Extraction &found, const ReadCues &cues)
{
    return ClaimFinder(reading, found, cues.lower).run();
}

std::vector<Claim> decideClaims(const Reading &reading, const Extraction &found, const ReadCues &cues,
                                std::vector<ClaimCandidate> candidates, const LogLinearModel &decision)
{
    const ClaimFeatures features(reading, cues, found);
    std::vector<Claim> claims;
    for (ClaimCandidate &candidate : candidates) {
        const Features signs = features.of(candidate);
        const std::vector<double> kinds = decision.probabilities(signs);
        if (kinds[NoClaim] > LeastDoubt)
            continue;
        const auto best = std::ranges::max_element(kinds.begin(), kinds.begin() + NoClaim) - kinds.begin();
        Claim &claim = candidate.claim;
        claim.kind = ClaimKind(best);
        claim.checkWorthiness = worth(candidate, kinds);
        claim.why = {u"claim."_s + toName(claim.kind), kinds[size_t(best)], decision.words(signs, int(best), reading.text())};
        claims.push_back(std::move(claim));
    }
    return claims;
}

const LogLinearModel &claimDecision()
{
    static const LogLinearModel decision(ClaimFeatures::names(), claimClasses(), u"lexicon/decision-claims.tsv"_s);
    return decision;
}

QStringList claimClasses()
{
    return {u"fact"_s, u"forecast"_s, u"opinion"_s, u"advice"_s, u"none"_s};
}

std::vector<Claim> extractClaims(const Reading &reading, const Extraction &found, const ReadCues &cues)
{
    return decideClaims(reading, found, cues, claimCandidates(reading, found, cues), claimDecision());
}

std::vector<Claim> extractClaims(const Reading &reading, const Extraction &found)
{
    return extractClaims(reading, found, ReadCues(reading));
}

} // namespace lectern
