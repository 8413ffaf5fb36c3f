// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/attributions.h"

#include "core/text/marks.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using enum SpeakerWord;

enum Verb { Strong, Weak, Mind, View, Told, Quoted, Cited, None, His };

const CueTable &verbs()
{
    static const CueTable table(
        u"lexicon/speech-verbs.tsv"_s,
        {u"strong"_s, u"weak"_s, u"mind"_s, u"view"_s, u"told"_s, u"quoted"_s, u"source"_s, u"none"_s, u"his"_s});
    return table;
}

const CueTable &concessions()
{
    static const CueTable table(u"lexicon/concessions.tsv"_s, {u"though"_s, u"but"_s, u"that"_s});
    return table;
}

constexpr qsizetype ShortQuotation = 14; ///< up to here it is a term in quotation marks rather than speech
constexpr qsizetype LeastSaid = 4;
constexpr qsizetype LongestPrefix = 40;
constexpr qsizetype LongestHearer = 16;
constexpr qsizetype NearHead = 12; ///< where the subject of a sentence stands
constexpr qsizetype LongestClause = 160;  ///< looked at before a verb; keeps text without commas linear
constexpr qsizetype ConcessionReach = 200; ///< behind a concession, to the clause that goes against it

constexpr bool opensQuotation(QChar c)
{
    return c == u'“' || c == u'"' || c == u'「' || c == u'『';
}

constexpr bool closesQuotation(QChar c)
{
    return c == u'”' || c == u'"' || c == u'」' || c == u'』';
}

constexpr bool isClauseMark(QChar c)
{
    return isOneOf(c, u"，,。；;：:！？!?\n—");
}

constexpr bool isComma(QChar c)
{
    return c == u'，' || c == u',' || c == u'：' || c == u':';
}

constexpr bool isSaidMark(QChar c)
{
    return isComma(c) || opensQuotation(c);
}

/// Looks at one sentence for what says who speaks.
class Finder
{
public:
    Finder(const Reading &reading, QStringView lower, Span sentence, const Speakers &speakers, const std::vector<Span> &quoted)
        : m_text(reading.text())
        , m_lower(lower)
        , m_sentence(sentence)
        , m_speakers(speakers)
        , m_quoted(quoted)
    {
    }

    std::vector<Attribution> run()
    {
        std::vector<Attribution> found;
        for (const CueHit &hit : verbs().find(m_lower, m_sentence)) {
            if (hit.cue->is(None) || hit.cue->is(Cited) || !quotationAt(m_quoted, hit.span.start).isEmpty())
                continue;
            const bool latin = isLatinWord(m_lower[hit.span.start]);
            auto attribution = hit.cue->is(His) ? ofPronoun(hit) : latin ? english(hit) : chinese(hit);
            if (attribution && (found.empty() || found.back().cueSpan.end + LeastSaid < hit.span.start || attribution->direct))
                found.push_back(std::move(*attribution));
        }
        if (found.empty()) {
            if (auto attribution = beforeColon())
                found.push_back(std::move(*attribution));
        }
        return found;
    }

private:
    /// `王强对此很乐观：“…”`: a quotation behind a colon is of whom the words before it name.
    [[nodiscard]] std::optional<Attribution> beforeColon() const
    {
        for (qsizetype i = m_sentence.start; i + 1 < m_sentence.end; ++i) {
            if (!isComma(m_text[i]))
                continue;
            const bool colon = m_text[i] == u'：' || m_text[i] == u':';
            const Span quotation = quotationAt(m_quoted, skipSpace(i + 1));
            if (quotation.isEmpty() || quotation.start != skipSpace(i + 1) || !isSpeech(quotation))
                continue;
            const qsizetype clause = clauseStart(i);
            if (!colon)
                return beforeComma(quotation);
            auto speaker = m_speakers.pronounAt({clause, i});
            if (!speaker)
                speaker = m_speakers.firstNamed(
                    {std::max(m_sentence.start, i - (isLatinWord(m_text[skipSpace(clause)]) ? LongestClause : LongestPrefix)),
                     i});
            if (!speaker)
                speaker = m_speakers.before({clause, i});
            if (speaker && speaker->kind != Speaker::First)
                return Attribution{*speaker, nullptr, {i, i}, clause, true, false, false, false};
        }
        return std::nullopt;
    }

    /// `郭琳想的是更远的事，“…”`: of the person with whom the sentence begins.
    [[nodiscard]] std::optional<Attribution> beforeComma(Span quotation) const
    {
        auto speaker = m_speakers.firstNamed({m_sentence.start, std::min(quotation.start, m_sentence.start + NearHead)});
        if (!speaker || speaker->kind != Speaker::Person)
            return std::nullopt;
        return Attribution{*speaker, nullptr, {quotation.start, quotation.start}, m_sentence.start, true, false, false, false};
    }

    [[nodiscard]] qsizetype skipSpace(qsizetype at) const
    {
        while (at < m_sentence.end && m_text[at].isSpace())
            ++at;
        return at;
    }

    [[nodiscard]] QChar next(qsizetype at) const
    {
        at = skipSpace(at);
        return at < m_sentence.end ? m_text[at] : QChar(u'\n');
    }

    /// The quotation that ends at a position, or an empty span; its mark may be lost.
    [[nodiscard]] Span quotationEndingAt(qsizetype at) const
    {
        const Span quotation = at > 0 ? quotationAt(m_quoted, at - 1) : Span{};
        return quotation.end == at ? quotation : Span{};
    }

    /// A quotation that holds a clause, not a mere term.
    [[nodiscard]] bool isSpeech(Span quotation) const
    {
        return quotation.length() > ShortQuotation
            || (quotation.length() > 3 && isOneOf(m_text[quotation.end - 2], u"，。！？,.!?…"));
    }

    /// Where the clause that ends at `end` begins; short quotations and brackets belong to it.
    [[nodiscard]] qsizetype clauseStart(qsizetype end) const
    {
        qsizetype at = end;
        const qsizetype first = std::max(m_sentence.start, end - LongestClause);
        while (at > first) {
            const QChar c = m_text[at - 1];
            if (const Span quotation = quotationEndingAt(at); closesQuotation(c) || !quotation.isEmpty()) {
                if (quotation.isEmpty() || isSpeech(quotation) || quotation.start < m_sentence.start)
                    return at;
                at = quotation.start;
            } else if (c == u')' || c == u'）') {
                const qsizetype from = at;
                while (at > m_sentence.start && m_text[at - 1] != u'(' && m_text[at - 1] != u'（' && from - at < LongestPrefix)
                    --at;
                if (from - at >= LongestPrefix)
                    return from;
                --at;
            } else if (isClauseMark(c) || opensQuotation(c)) {
                return at;
            } else {
                --at;
            }
        }
        return std::max(at, m_sentence.start);
    }

    /// `告诉记者。`: behind the verb stands only who heard it.
    [[nodiscard]] bool onlyHearerFollows(const CueHit &hit) const
    {
        const qsizetype length = m_sentence.end - hit.span.end;
        return hit.cue->is(Told) && length > 1 && length <= LongestHearer
            && std::ranges::none_of(m_text.sliced(hit.span.end, length), isSaidMark);
    }

    /// Whether a quotation that is speech ends right before a position (a comma may stand between).
    [[nodiscard]] bool quotationEndsBefore(qsizetype at, const CueHit &hit) const
    {
        const bool inside = at > m_sentence.start;
        while (at > 0 && m_text[at - 1] != u'\n' && (m_text[at - 1].isSpace() || isComma(m_text[at - 1])))
            --at;
        // Of a sentence before, only where this one holds nothing but the attribution.
        if (!inside && !isSentenceEnd(hit.span.end) && !onlyHearerFollows(hit) && !quotationFollows(hit.span.end, 2))
            return false;
        return isSpeech(quotationEndingAt(at));
    }

    [[nodiscard]] bool quotationFollows(qsizetype at, qsizetype within) const
    {
        for (qsizetype i = at; i < m_text.size() && i <= at + within; ++i) {
            if (opensQuotation(m_text[i]))
                return true;
            if (!m_text[i].isSpace() && !isComma(m_text[i]) && within < 3)
                return false;
        }
        return false;
    }

    [[nodiscard]] bool isDenied(const CueHit &hit, qsizetype clause) const
    {
        const CueHit done = speakerWords().first(m_lower, {hit.span.end, m_sentence.end}, bit(Done));
        const bool isNoun = done.cue && !isComma(next(done.span.end)) && !opensQuotation(next(done.span.end));
        return isNoun || speakerWords().last(m_lower, {clause, std::max(clause, skipBack(hit.span.start))}, bit(Denial)).cue;
    }

    /// Whether what stands behind the verb is enough to be what was said, for this verb and this speaker.
    [[nodiscard]] bool fits(const CueHit &hit, const Speaker &speaker, bool mark, bool atEnd) const
    {
        const bool quotation = quotationFollows(hit.span.end, 3);
        const bool enough = m_sentence.end - hit.span.end > LeastSaid;
        if (speaker.kind == Speaker::First)
            return false;
        if (hit.cue->is(Quoted))
            return quotation;
        if (hit.cue->is(Strong))
            return speaker.kind == Speaker::Bare ? mark && (quotation || enough) && speaker.name.size() >= 2 : enough || atEnd;
        if (speaker.kind == Speaker::Bare)
            return false;
        if (hit.cue->is(View))
            return true;
        if (hit.cue->is(Told) && !atEnd
            && !std::ranges::any_of(m_text.sliced(hit.span.end, m_sentence.end - hit.span.end), isSaidMark))
            return false;
        if (hit.cue->is(Mind))
            return speaker.kind != Speaker::Body
                && (mark || quotation || (speaker.kind == Speaker::Person && hit.cue->weight > 1.0)) && enough;
        if (hit.span.start > m_sentence.start && m_text[hit.span.start - 1] == u'、')
            return false;
        return (mark || quotation || atEnd || speaker.kind == Speaker::Person || speaker.kind == Speaker::Description)
            && (enough || atEnd);
    }

    [[nodiscard]] std::optional<Attribution> chinese(const CueHit &hit) const
    {
        const qsizetype clause = clauseStart(hit.span.start);
        if (!hit.cue->is(View) && isDenied(hit, clause))
            return std::nullopt;
        const QChar behind = next(hit.span.end);
        const bool mark = isComma(behind) || opensQuotation(behind);
        const bool behindQuotation = quotationEndsBefore(clause, hit);
        const bool atEnd = isSentenceEnd(hit.span.end) || (behindQuotation && onlyHearerFollows(hit));
        auto speaker = m_speakers.before({clause, hit.span.start});
        if (!speaker && !hit.cue->is(View))
            speaker = fromEarlierClause(hit, clause, mark);
        if (!speaker || !fits(hit, *speaker, mark, atEnd))
            return std::nullopt;
        const bool earlier = speaker->span.end <= clause && speaker->span.start >= m_sentence.start;
        Attribution found{*speaker, hit.cue, hit.span, earlier ? speaker->span.start : clause, false, false, false, false};
        found.trailing = atEnd || behindQuotation;
        found.direct = quotationFollows(hit.span.end, 2) || behindQuotation;
        found.loose = !mark && !atEnd && !found.direct && speaker->kind != Speaker::Person;
        found.conceded = isConceded(clause, hit.span.end);
        if (atEnd && clause == m_sentence.start && !found.direct) // nothing is said
            return std::nullopt;
        return found;
    }

    /// `According to him, …`, `According to Jo Doe of Doe & Sons, …`, `据陈明远介绍，…`; a body that is named so is a source, no speaker.
    [[nodiscard]] std::optional<Attribution> ofPronoun(const CueHit &hit) const
    {
        auto speaker = m_speakers.pronounAt({hit.span.end, m_sentence.end});
        if (!speaker)
            speaker = personBehind(hit);
        if (!speaker && quotationEndsBefore(hit.span.start, hit))
            speaker = m_speakers.after({hit.span.end, m_sentence.end});
        if (!speaker || (speaker->kind != Speaker::Person && speaker->kind != Speaker::Description))
            return std::nullopt;
        return Attribution{*speaker, hit.cue, hit.span, hit.span.start, false, hit.span.start > m_sentence.start, false, false};
    }

    [[nodiscard]] std::optional<Speaker> personBehind(const CueHit &hit) const
    {
        Span phrase{hit.span.end, hit.span.end};
        while (phrase.end < m_sentence.end && phrase.length() < LongestClause && !isClauseMark(m_text[phrase.end]))
            ++phrase.end;
        if (isLatinWord(m_lower[hit.span.start]))
            return m_speakers.personIn(phrase);
        for (const CueHit &verb : verbs().find(m_lower, phrase)) {
            if (verb.span.end != phrase.end || verb.cue->is(None) || verb.cue->is(His))
                continue;
            auto speaker = m_speakers.before({phrase.start, verb.span.start});
            return speaker && speaker->kind == Speaker::Person ? speaker : std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isSentenceEnd(qsizetype at) const
    {
        at = skipSpace(at);
        return at >= m_sentence.end || (isOneOf(m_text[at], u"。！？!?.…”」") && m_sentence.end - at <= 3);
    }

    /// `马斯克在接受采访时，曾直言：…` and a verb without a subject of its own at the sentence's head.
    [[nodiscard]] std::optional<Speaker> fromEarlierClause(const CueHit &hit, qsizetype clause, bool mark) const
    {
        const bool empty = clause == skipSpace(hit.span.start);
        if (!(mark || empty) || !m_speakers.isAdjunct({clause, hit.span.start}))
            return std::nullopt;
        if (speakerWords().first(m_lower, {skipSpace(clause), hit.span.start}, bit(Source)).cue) // 据知情人士透露
            return std::nullopt;
        if (clause <= m_sentence.start)
            return mark && hit.cue->is(Strong) ? m_speakers.lastSpeaker() : std::nullopt;
        if (auto found = m_speakers.before({clauseStart(clause - 1), clause - 1});
            found && (found->kind == Speaker::Person || found->kind == Speaker::Description)) {
            // `X，这家…公司，自称…`: a description behind the name only stands in for it.
            const auto named =
                found->kind == Speaker::Person ? found : m_speakers.firstNamed({m_sentence.start, found->span.start});
            return named ? named : found;
        }
        if (!hit.cue->is(Strong))
            return std::nullopt;
        return m_speakers.firstNamed({m_sentence.start, std::min(clause, m_sentence.start + LongestPrefix)});
    }

    /// Whether the clause is one that the sentence goes against later on.
    [[nodiscard]] bool isConceded(qsizetype clause, qsizetype end) const
    {
        const CueHit though = concessions().first(m_lower, {skipSpace(clause), m_sentence.end}, 1U);
        if (!though.cue)
            return false;
        for (qsizetype i = end; i + 1 < std::min(m_sentence.end, end + ConcessionReach); ++i) {
            if (isComma(m_text[i]) && concessions().first(m_lower, {skipSpace(i + 1), m_sentence.end}, 2U).cue)
                return true;
        }
        return false;
    }

    [[nodiscard]] std::optional<Attribution> english(const CueHit &hit) const
    {
        const qsizetype clause = englishClause(hit.span.start);
        if (isDenied({hit.span, hit.cue}, clause))
            return std::nullopt;
        const bool inverted = skipBack(hit.span.start) == clause && quotationEndsBefore(hit.span.start, hit);
        const QChar behind = next(hit.span.end);
        std::optional<Speaker> speaker;
        if (inverted && !hit.cue->is(His))
            speaker = inversion(hit.span.end);
        else if (clause == skipBack(hit.span.start) && clause > m_sentence.start && m_text[clause - 1] == u',')
            speaker = m_speakers.after({hit.span.end, m_sentence.end});
        if (!speaker && !inverted)
            speaker = subject({clause, hit.span.start});
        if (!speaker || speaker->kind == Speaker::Bare || speaker->kind == Speaker::First)
            return std::nullopt;
        const bool that = concessions().first(m_lower, {skipSpace(hit.span.end), m_sentence.end}, 4U).cue != nullptr;
        const bool atEnd = isSentenceEnd(hit.span.end);
        const bool mark = isComma(behind) || opensQuotation(behind);
        const bool behindQuotation = quotationEndsBefore(clause, hit) || inverted;
        if (!hit.cue->is(Strong) && !hit.cue->is(Told)
            && !(that || mark || behindQuotation || speaker->kind == Speaker::Person || speaker->kind == Speaker::Description))
            return std::nullopt;
        if (hit.cue->is(Quoted) && !quotationFollows(hit.span.end, 2))
            return std::nullopt;
        Attribution found{*speaker, hit.cue, hit.span, clause, false, false, false, false};
        found.trailing = behindQuotation || (clause > m_sentence.start + LeastSaid && (atEnd || behind == u','));
        found.direct = behindQuotation || quotationFollows(hit.span.end, 2);
        return found;
    }

    /// `…,” said one manager who asked not to be named.`
    [[nodiscard]] std::optional<Speaker> inversion(qsizetype at) const
    {
        if (auto found = m_speakers.after({at, m_sentence.end}); found && found->kind != Speaker::Bare)
            return found;
        Span phrase{skipSpace(at), skipSpace(at)};
        while (phrase.end < m_sentence.end && phrase.length() < LongestClause && !isOneOf(m_text[phrase.end], u",.;“\""))
            ++phrase.end;
        for (const CueHit &hit : speakerWords().find(m_lower, phrase)) {
            if ((hit.cue->is(int(First)) || hit.cue->is(int(Lead))) && hit.span.start > phrase.start + LeastSaid) {
                phrase.end = hit.span.start;
                break;
            }
        }
        return englishDescription(phrase);
    }

    [[nodiscard]] qsizetype skipBack(qsizetype at) const
    {
        while (at > m_sentence.start && m_text[at - 1].isSpace())
            --at;
        return at;
    }

    /// Where the words begin that may name the subject: behind a quotation, a stop, a dash or a bracket; commas are looked at later.
    [[nodiscard]] qsizetype englishClause(qsizetype end) const
    {
        qsizetype at = end;
        const qsizetype first = std::max(m_sentence.start, end - LongestClause);
        while (at > first) {
            const QChar c = m_text[at - 1];
            if (closesQuotation(c) || opensQuotation(c) || isOneOf(c, u";:!?—–(\n"))
                break;
            --at;
        }
        return at;
    }

    /// `X, the chief executive of Y, said`: the words before the apposition; without one, those behind the last comma.
    [[nodiscard]] std::optional<Speaker> subject(Span clause) const
    {
        Span words{clause.start, skipBack(clause.end)};
        const auto comma = [&](qsizetype end) {
            qsizetype at = end;
            while (at > words.start && m_text[at - 1] != u',')
                --at;
            return at;
        };
        if (words.end > words.start && m_text[words.end - 1] == u',') {
            const qsizetype apposition = comma(words.end - 1);
            const qsizetype start = comma(apposition - 1);
            if (auto named = m_speakers.before({start, apposition - 1});
                named && apposition > words.start && named->kind != Speaker::Bare)
                return named;
            return m_speakers.before({apposition, words.end - 1});
        }
        const qsizetype start = comma(words.end);
        if (auto found = m_speakers.before({start, words.end}); found && found->kind != Speaker::Bare)
            return found;
        return englishDescription({start, words.end});
    }

    /// `Analysts at Morgan Stanley`, `one person close to the talks`: the noun stands first, and the phrase ends elsewhere.
    [[nodiscard]] std::optional<Speaker> englishDescription(Span phrase) const
    {
        phrase.start = skipSpace(phrase.start);
        for (const CueHit &hit : speakerWords().find(m_lower, phrase)) {
            if (!hit.cue->is(int(Head)) || hit.span.start - phrase.start > LongestPrefix)
                continue;
            const CueHit article = speakerWords().first(m_lower, phrase, bit(Article));
            const Span named{article.cue ? skipSpace(article.span.end) : phrase.start, phrase.end};
            return Speaker{m_text.sliced(named.start, named.length()).trimmed().toString(), named, Speaker::Description};
        }
        return std::nullopt;
    }

    QStringView m_text;
    QStringView m_lower;
    Span m_sentence;
    const Speakers &m_speakers;
    const std::vector<Span> &m_quoted;
};

} // namespace

std::vector<Attribution> attributions(const Reading &reading, QStringView lower, Span sentence, const Speakers &speakers,
                                      const std::vector<Span> &quotations)
{
    return Finder(reading, lower, sentence, speakers, quotations).run();
}

} // namespace lectern
