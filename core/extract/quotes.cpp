// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes.h"

#include "core/extract/attributions.h"
#include "core/extract/turns.h"
#include "core/text/marks.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LeastPrefix = 12;      ///< a statement of its own before `…，X表示`
constexpr qsizetype LeastQuotation = 15;   ///< for a quotation that nobody is named for
constexpr qsizetype NearBehind = 30;       ///< `“…”这是黄仁勋常说的话`
constexpr double MostlyQuoted = 0.6;

struct Found {
    Span span; ///< projected
    QString speaker;
    QString cue;
    bool direct = false;
    QString rule;
    double confidence = 0.0;
    QStringList matched;
};

class QuoteFinder
{
public:
    QuoteFinder(const Reading &reading, const std::vector<Entity> &entities)
        : m_reading(reading)
        , m_text(reading.text())
        , m_lower(lowered(m_text))
        , m_speakers(reading, m_lower, entities)
        , m_quoted(quotations(reading))
        , m_turns(findTurns(reading, m_lower, m_speakers))
    {
    }

    std::vector<Found> run()
    {
        for (const Turn &turn : m_turns)
            m_found.push_back(
                {turn.span, turn.speaker, {}, true, u"quote.turn"_s, 0.95, {m_reading.slice(turn.label).toString()}});
        const auto &sentences = m_reading.sentences();
        for (size_t i = 0; i < sentences.size(); ++i)
            i = readSentence(i);
        std::ranges::stable_sort(m_found, [](const Found &a, const Found &b) {
            return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
        });
        return std::move(m_found);
    }

private:
    /// Returns the last sentence that it has dealt with.
    size_t readSentence(size_t index)
    {
        const Sentence &sentence = m_reading.sentences()[index];
        const bool inTurn = isInTurn(sentence.span.start);
        auto found = attributions(m_reading, m_lower, bodyOf(sentence.span), m_speakers, m_quoted);
        if (found.empty()) {
            if (inTurn)
                return index;
            return unattributed(index);
        }
        size_t last = index;
        for (size_t i = 0; i < found.size(); ++i) {
            const qsizetype limit = i + 1 < found.size() && !found[i + 1].trailing ? found[i + 1].clause : sentence.span.end;
            last = std::max(last, add(index, found[i], i == 0, limit, inTurn));
            m_speakers.noteSpeaker(found[i].speaker);
        }
        return last;
    }

    /// A sentence without the label of its turn.
    [[nodiscard]] Span bodyOf(Span sentence) const
    {
        const Turn *turn = turnAt(sentence.start);
        return turn && turn->label.start >= sentence.start && turn->label.end < sentence.end
            ? Span{turn->label.end + 1, sentence.end}
            : sentence;
    }

    [[nodiscard]] const Turn *turnAt(qsizetype position) const
    {
        const auto after = std::ranges::upper_bound(m_turns, position, {}, [](const Turn &turn) { return turn.span.start; });
        return after != m_turns.begin() && (after - 1)->span.contains(position) ? &*(after - 1) : nullptr;
    }

    [[nodiscard]] bool isInTurn(qsizetype position) const { return turnAt(position) != nullptr; }

    /// The part of its sentence that an attribution stands for.
    [[nodiscard]] Span ownSpan(Span sentence, const Attribution &a, bool first, qsizetype limit, bool inTurn) const
    {
        Span span{sentence.start, limit};
        if (a.conceded) {
            span = {std::max(a.clause, a.speaker.span.start), limit};
            for (qsizetype i = a.cueSpan.end + 1; i < limit; ++i) {
                if (m_text[i] == u',' || m_text[i] == u'，') {
                    span.end = i;
                    break;
                }
            }
        } else if (!a.trailing && (!first || inTurn || speaksOnItsOwn({sentence.start, a.clause}))) {
            span.start = std::max(a.clause, sentence.start);
        }
        return span;
    }

    /// Whether the words before the attribution's clause are a statement that is not the speaker's: what is left of them behind
    /// the clauses that only set the scene.
    [[nodiscard]] bool speaksOnItsOwn(Span prefix) const
    {
        while (prefix.length() >= LeastPrefix) {
            Span clause{prefix.start, prefix.start + 1};
            while (clause.end < prefix.end && m_text[clause.end] != u'，' && m_text[clause.end] != u',')
                ++clause.end;
            if (clause.length() >= LeastPrefix / 2 && !m_speakers.isAdjunct(clause))
                return true;
            prefix.start = std::min(prefix.end, clause.end + 1);
        }
        return false;
    }

    size_t add(size_t index, const Attribution &a, bool first, qsizetype limit, bool inTurn)
    {
        const auto &sentences = m_reading.sentences();
        Span span = ownSpan(bodyOf(sentences[index].span), a, first, limit, inTurn);
        size_t last = index;
        if (a.direct) {
            last = extendForward(index, span);
            extendBackward(index, a, span);
        } else if (endsWithColon(sentences[index].span)) {
            last = extendOverList(index, span);
        }
        if (a.speaker.name.isEmpty())
            return last;
        const bool direct = a.direct;
        const bool aside = a.conceded || (a.loose && span.start > sentences[index].span.start);
        const QString rule = aside ? u"quote.aside"_s : direct ? u"quote.direct"_s : u"quote.reported"_s;
        const double sure = a.speaker.kind == Speaker::Person ? 0.9 : a.speaker.kind == Speaker::Bare ? 0.55 : 0.75;
        const QString cue = m_reading.slice(a.cueSpan).toString();
        m_found.push_back(
            {trimmed(span), a.speaker.name, cue, direct, rule, sure, {m_reading.slice(a.speaker.span).toString(), cue}});
        return last;
    }

    /// On to the end of the quotation, and over sentences behind it that are quotations too and name nobody else.
    size_t extendForward(size_t index, Span &span)
    {
        const auto &sentences = m_reading.sentences();
        size_t last = index;
        for (size_t i = index + 1; i < sentences.size() && sentences[i].block == sentences[index].block; ++i) {
            const Span quotation = quotationAt(m_quoted, sentences[i].span.start);
            const bool goesOn = !quotation.isEmpty() && quotation.start < sentences[i].span.start && quotation.start < span.end;
            const bool another = !quotation.isEmpty() && quotation.start == sentences[i].span.start
                && quotedShare(sentences[i].span) >= MostlyQuoted && (goesOn || namesNobody(sentences[i].span));
            if (!goesOn && !another)
                break;
            if (!namesNobody(sentences[i].span) && !goesOn)
                break;
            span.end = std::max(span.end, sentences[i].span.end);
            last = i;
        }
        return last;
    }

    /// Back to the beginning of a quotation that this sentence closes, or that ends right before its clause.
    void extendBackward(size_t index, const Attribution &a, Span &span) const
    {
        const auto &sentences = m_reading.sentences();
        Span quotation = quotationAt(m_quoted, sentences[index].span.start);
        if (quotation.isEmpty() && a.trailing && a.clause <= sentences[index].span.start)
            quotation = quotationBefore(sentences[index].span.start);
        if (quotation.isEmpty() || quotation.start >= sentences[index].span.start || span.start > sentences[index].span.start)
            return;
        size_t from = index;
        while (from > 0 && sentences[from - 1].span.end > quotation.start)
            --from;
        const bool afterTurn = m_found.empty() || m_found.back().rule == u"quote.turn";
        span.start = std::max(sentences[from].span.start, afterTurn ? 0 : m_found.back().span.end);
    }

    /// The quotation that ends before a position, with nothing but space between.
    [[nodiscard]] Span quotationBefore(qsizetype at) const
    {
        while (at > 0 && m_text[at - 1].isSpace() && m_text[at - 1] != u'\n')
            --at;
        return at > 0 ? quotationAt(m_quoted, at - 1) : Span{};
    }

    /// `他认为，有两点：` and the list that follows.
    size_t extendOverList(size_t index, Span &span) const
    {
        const auto &sentences = m_reading.sentences();
        size_t last = index;
        while (last + 1 < sentences.size() && sentences[last + 1].kind == BlockKind::ListItem)
            ++last;
        if (last > index && sentences[index].kind != BlockKind::ListItem)
            span.end = sentences[last].span.end;
        else
            last = index;
        return last;
    }

    [[nodiscard]] bool endsWithColon(Span sentence) const
    {
        const QChar c = m_text[sentence.end - 1];
        return c == u'：' || c == u':';
    }

    [[nodiscard]] double quotedShare(Span span) const
    {
        qsizetype quoted = 0;
        for (qsizetype at = span.start; at < span.end;) {
            const auto after = std::ranges::upper_bound(m_quoted, at, {}, &Span::start);
            const Span here = quotationAt(m_quoted, at);
            if (!here.isEmpty()) {
                quoted += std::min(here.end, span.end) - at;
                at = here.end;
            } else if (after != m_quoted.end()) {
                at = after->start;
            } else {
                break;
            }
        }
        return double(quoted) / double(span.length());
    }

    [[nodiscard]] bool namesNobody(Span sentence) const
    {
        return attributions(m_reading, m_lower, sentence, m_speakers, m_quoted).empty();
    }

    /// A quotation without a verb of speech: of whom the sentence before it names (`…：“…”`), or who spoke in the paragraph before.
    size_t unattributed(size_t index)
    {
        const auto &sentences = m_reading.sentences();
        const Span sentence = sentences[index].span;
        const Span quotation = quotationAt(m_quoted, sentence.start);
        if (quotation.isEmpty() || quotation.start != sentence.start || quotation.length() < LeastQuotation
            || sentences[index].kind == BlockKind::Heading)
            return index;
        size_t last = index;
        while (last + 1 < sentences.size() && sentences[last + 1].span.start < quotation.end)
            ++last;
        if ((last > index && !namesNobody(sentences[last].span)) || isNamedBehind(last)) // the verb stands behind
            return index;
        const auto speaker = speakerOfQuotation(index);
        if (!speaker || quotedShare({sentence.start, sentences[last].span.end}) < MostlyQuoted)
            return index;
        m_found.push_back({trimmed({sentence.start, sentences[last].span.end}),
                           speaker->name,
                           {},
                           true,
                           u"quote.continued"_s,
                           0.6,
                           {speaker->name}});
        m_speakers.noteSpeaker(*speaker);
        return last;
    }

    /// `“…。”陈明远说。`: whether the sentence behind a quotation says whose it is.
    [[nodiscard]] bool isNamedBehind(size_t index) const
    {
        const auto &sentences = m_reading.sentences();
        if (index + 1 >= sentences.size() || sentences[index + 1].block != sentences[index].block)
            return false;
        const auto found = attributions(m_reading, m_lower, sentences[index + 1].span, m_speakers, m_quoted);
        return !found.empty() && found.front().trailing && found.front().direct
            && found.front().clause <= sentences[index + 1].span.start;
    }

    [[nodiscard]] std::optional<Speaker> speakerOfQuotation(size_t index) const
    {
        const auto &sentences = m_reading.sentences();
        if (index == 0)
            return std::nullopt;
        const Sentence &before = sentences[index - 1];
        if (endsWithColon(before.span)) {
            if (auto named = m_speakers.firstNamed(before.span))
                return named;
        }
        const qsizetype behind = quotationAt(m_quoted, sentences[index].span.start).end;
        const qsizetype lineEnd = m_text.indexOf(u'\n', behind);
        if (auto named = m_speakers.firstNamed({behind, std::min(lineEnd < 0 ? m_text.size() : lineEnd, behind + NearBehind)}))
            return named;
        const bool spokeBefore =
            !m_found.empty() && m_found.back().rule != u"quote.turn" && m_found.back().span.end >= before.span.start;
        return spokeBefore ? m_speakers.lastSpeaker() : std::nullopt;
    }

    /// Outer quotation marks and space off.
    [[nodiscard]] Span trimmed(Span span) const
    {
        const auto isMark = [](QChar c) { return c.isSpace() || isOneOf(c, u"“”\"「」『』‘’"); };
        while (span.start < span.end && (isMark(m_text[span.start]) || m_text[span.start] == u'，' || m_text[span.start] == u','))
            ++span.start;
        while (span.end > span.start
               && (isMark(m_text[span.end - 1]) || m_text[span.end - 1] == u'，' || m_text[span.end - 1] == u','
                   || m_text[span.end - 1] == u'；'))
            --span.end;
        return span;
    }

    const Reading &m_reading;
    QStringView m_text;
    QString m_lower;
    Speakers m_speakers;
    std::vector<Span> m_quoted;
    std::vector<Turn> m_turns;
    std::vector<Found> m_found;
};

} // namespace

std::vector<Quote> extractQuotes(const Reading &reading, const std::vector<Entity> &entities)
{
    std::vector<Quote> quotes;
    for (Found &found : QuoteFinder(reading, entities).run()) {
        const Span span = reading.source(found.span);
        if (!span.isEmpty())
            quotes.push_back({span, found.speaker, found.cue, found.direct, {found.rule, found.confidence, found.matched}});
    }
    return quotes;
}

} // namespace lectern
