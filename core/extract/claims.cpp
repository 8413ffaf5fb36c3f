// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/claims.h"

#include "core/extract/claimkinds.h"
#include "core/extract/claimsource.h"
#include "core/extract/cues.h"
#include "core/extract/rowindex.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LeastHan = 6;
constexpr qsizetype LeastLatin = 16;
constexpr qsizetype LeastPart = 8;          ///< of a sentence that a quote parts
constexpr qsizetype LongestLabelLine = 30;  ///< a line without a stop up to here is a label, not a sentence

/// A passage that may be a claim, and who says it.
struct Passage {
    Span span; ///< projected
    const Quote *quote = nullptr;
};

class ClaimFinder
{
public:
    ClaimFinder(const Reading &reading, const Extraction &found)
        : m_reading(reading)
        , m_text(reading.text())
        , m_lower(lowered(m_text))
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
        int numbers = 0;
        for (const Sentence &sentence : reading.sentences())
            numbers += numerals(sentence.span);
        m_density = double(numbers) / double(std::max<size_t>(1, reading.sentences().size()));
    }

    std::vector<Claim> run()
    {
        std::vector<Claim> claims;
        const auto &sentences = m_reading.sentences();
        for (size_t i = 0; i < sentences.size(); ++i) {
            if (sentences[i].kind == BlockKind::Heading || isTableHead(sentences[i]) || isLabelLine(i))
                continue;
            for (const Passage &passage : passages(sentences[i].span)) {
                if (auto claim = read(passage))
                    claims.push_back(std::move(*claim));
            }
        }
        return claims;
    }

private:
    [[nodiscard]] bool isTableHead(const Sentence &sentence) const
    {
        return sentence.kind == BlockKind::TableCell && m_reading.document().blocks[size_t(sentence.block)].row == 0;
    }

    [[nodiscard]] static bool isStop(QChar c) { return QStringView(u"。！？!?.…；;”」\"）)").contains(c); }

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

    [[nodiscard]] std::optional<Claim> read(Passage passage) const
    {
        passage.span = trimmed(passage.span);
        if (isTooShort(passage.span) || isQuestion(passage.span))
            return std::nullopt;
        Claim claim;
        claim.quantities = m_rows.quantities(passage.span);
        claim.times = m_rows.times(passage.span);
        claim.entities = m_rows.entities(passage.span);
        const ClaimSigns signs{std::max(int(claim.quantities.size()), numerals(passage.span)), int(claim.times.size()),
                               names(claim.entities), passage.quote && passage.quote->why.rule != u"quote.turn", m_density};
        const auto judged = judgeClaim(m_text, m_lower, passage.span, signs);
        if (!judged)
            return std::nullopt;
        claim.span = m_reading.source(passage.span);
        claim.kind = judged->kind;
        if (passage.quote)
            claim.speaker = passage.quote->speaker;
        claim.source = claimSource(m_reading, m_lower, passage.span, m_rows, m_found);
        if (const QString aside = asideIn(passage.span); claim.source.isEmpty())
            claim.source = aside;
        claim.checkWorthiness = worth(claim, signs);
        claim.why = {u"claim."_s + toName(claim.kind), std::clamp(0.5 + 0.12 * judged->margin, 0.3, 0.95), judged->matched};
        return claim;
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
        return found != m_asides.end() && found->span.start < span.end ? found->quote->speaker : QString();
    }

    [[nodiscard]] int names(const std::vector<int> &entities) const
    {
        return int(std::ranges::count_if(entities, [&](int i) { return m_found.entities[size_t(i)].type != EntityType::Term; }));
    }

    /// Numbers, names and dates can be looked up; opinions and advice cannot.
    [[nodiscard]] static double worth(const Claim &claim, const ClaimSigns &signs)
    {
        const double kind = claim.kind == ClaimKind::Fact ? 0.35 : claim.kind == ClaimKind::Forecast ? 0.25 : 0.05;
        const double rests =
            0.15 * std::min(signs.quantities, 3) + 0.08 * std::min(signs.times, 2) + 0.06 * std::min(signs.names, 3);
        return std::min(1.0, kind + rests + (claim.source.isEmpty() ? 0.0 : 0.05));
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
            if (!QStringView(u"”\"」』）)’'").contains(c))
                return false;
        }
        return false;
    }

    [[nodiscard]] Span trimmed(Span span) const
    {
        const auto isEdge = [](QChar c) { return c.isSpace() || QStringView(u"“”\"「」『』").contains(c); };
        while (span.start < span.end && (isEdge(m_text[span.start]) || m_text[span.start] == u'，' || m_text[span.start] == u','))
            ++span.start;
        while (span.end > span.start
               && (isEdge(m_text[span.end - 1]) || m_text[span.end - 1] == u'，' || m_text[span.end - 1] == u','))
            --span.end;
        return span;
    }

    const Reading &m_reading;
    QStringView m_text;
    QString m_lower;
    const Extraction &m_found;
    RowIndex m_rows;
    std::vector<Passage> m_quotes; ///< the outermost
    std::vector<Passage> m_asides; ///< quotes that leave their sentence to its author
    double m_density = 0.0; ///< numbers a sentence
    size_t m_next = 0; ///< the first quote that does not lie before the sentence
};

} // namespace

std::vector<Claim> extractClaims(const Reading &reading, const Extraction &found)
{
    return ClaimFinder(reading, found).run();
}

} // namespace lectern
