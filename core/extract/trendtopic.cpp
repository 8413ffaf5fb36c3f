// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trendtopic.h"

#include "core/extract/cues.h"
#include "core/text/marks.h"
#include "core/text/script.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LongestTopic = 24;
constexpr qsizetype LongestLatinTopic = 60;
constexpr qsizetype ObjectReach = 3;  ///< between a change word and what it changes: `降低了技术门槛`
constexpr size_t MostClauses = 3; ///< looked at before that of the change word
constexpr qsizetype LongestClause = 160; ///< looked at; keeps text without marks linear
constexpr qsizetype LongestLatinPhrase = 8; ///< words behind a change word

enum Stray { Before, Behind, Generic, Nominal, Aside, Object, Stop, Join };

constexpr unsigned bit(Stray kind)
{
    return 1U << kind;
}

const CueTable &strays()
{
    static const CueTable table(
        u"lexicon/topic-strays.tsv"_s,
        {u"before"_s, u"behind"_s, u"generic"_s, u"nominal"_s, u"aside"_s, u"object"_s, u"stop"_s, u"join"_s});
    return table;
}

constexpr bool isMark(QChar c)
{
    return isOneOf(c, u"，,；;：:。！？!?—“”\"「」（）()\n");
}

/// Finds the noun phrases of a passage at the borders of words, and chooses the one that changes.
class TopicFinder
{
public:
    TopicFinder(const Reading &reading, QStringView lower, Span passage, const RowIndex &rows)
        : m_text(reading.text())
        , m_lower(lower)
        , m_passage(passage)
        , m_words(reading.words())
        , m_mentions(rows.mentions())
    {
    }

    [[nodiscard]] Span find(Span cue) const
    {
        Span at = wholeWords(cue);
        Span topic = before(clauseBefore(at.start));
        if (topic.isEmpty())
            topic = behind(clauseBehind(at.end));
        qsizetype end = clauseBefore(at.start).start;
        for (size_t i = 0; topic.isEmpty() && i < MostClauses && end > m_passage.start; ++i) {
            const Span clause = clauseBefore(end - 1);
            topic = subject(clause);
            end = clause.start;
        }
        return topic;
    }

private:
    struct Phrase {
        Span span;
        qsizetype introduced = -1; ///< where the preposition before it begins, -1 without one
    };

    [[nodiscard]] auto firstWord(qsizetype from) const
    {
        return std::ranges::lower_bound(m_words, from, {}, [](const Word &word) { return word.span.start; });
    }

    [[nodiscard]] Span wholeWords(Span span) const
    {
        auto word = firstWord(span.start + 1);
        if (word != m_words.begin() && std::prev(word)->span.end > span.start)
            span.start = std::max(m_passage.start, std::prev(word)->span.start);
        word = firstWord(span.end);
        if (word != m_words.begin() && std::prev(word)->span.end > span.end)
            span.end = std::min(m_passage.end, std::prev(word)->span.end);
        return span;
    }

    [[nodiscard]] Span clauseBefore(qsizetype at) const
    {
        qsizetype start = at;
        while (start > m_passage.start && !isMark(m_text[start - 1]) && at - start < LongestClause)
            --start;
        return {start, at};
    }

    [[nodiscard]] Span clauseBehind(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_passage.end && !isMark(m_text[end]) && end - at < LongestClause)
            ++end;
        return {at, end};
    }

    [[nodiscard]] bool isLatin(Span clause) const
    {
        bool latin = false;
        for (qsizetype i = clause.start; i < clause.end; ++i) {
            if (lectern::isHan(m_text[i].unicode()))
                return false;
            latin |= m_text[i].isLetter();
        }
        return latin;
    }

    [[nodiscard]] bool is(Span word, Stray kind) const
    {
        const Cue *row = strays().row(m_lower.sliced(word.start, word.length()));
        return row && row->is(kind);
    }

    [[nodiscard]] Span before(Span clause) const
    {
        if (isLatin(clause))
            return latinBefore(clause);
        const std::vector<Phrase> found = phrases(clause);
        for (size_t i = found.size(); i-- > 0;) {
            if (found[i].introduced < 0)
                return found[i].span;
        }
        return {};
    }

    [[nodiscard]] Span behind(Span clause) const
    {
        if (isLatin(clause))
            return latinBehind(clause);
        const std::vector<Phrase> found = phrases(clause);
        return !found.empty() && found[0].introduced < 0 && found[0].span.start - clause.start <= ObjectReach ? found[0].span
                                                                                                              : Span{};
    }

    [[nodiscard]] Span subject(Span clause) const
    {
        if (isLatin(clause))
            return latinBefore(clause);
        for (const Phrase &phrase : phrases(clause)) {
            if (phrase.introduced < 0)
                return phrase.span;
        }
        return {};
    }

    /// The name or term that begins at a word and ends with one, or an empty span.
    [[nodiscard]] Span mentionAt(qsizetype at, qsizetype limit) const
    {
        const auto mention = std::ranges::lower_bound(m_mentions, at, {}, [](const RowIndex::Entry &e) { return e.span.start; });
        if (mention == m_mentions.end() || mention->span.start != at || mention->span.end > limit)
            return {};
        const auto next = firstWord(mention->span.end);
        return next == m_words.begin() || std::prev(next)->span.end == mention->span.end ? mention->span : Span{};
    }

    enum Part { Head, Modifier, Link, Introduces, Other };

    [[nodiscard]] Part part(const Word &word) const
    {
        const QLatin1StringView tag = word.tag;
        if (is(word.span, Generic))
            return Other;
        if (is(word.span, Nominal))
            return Head;
        if (is(word.span, Aside))
            return Introduces;
        if (is(word.span, Object))
            return Other;
        if (tag.startsWith('n'_L1) || tag.startsWith('j'_L1) || tag == "eng"_L1 || tag == "vn"_L1 || tag == "an"_L1
            || tag == "l"_L1)
            return Head;
        if (tag == "b"_L1 || tag == "a"_L1 || tag == "s"_L1)
            return Modifier;
        const QStringView written = m_text.sliced(word.span.start, word.span.length());
        if (tag.startsWith("uj"_L1) || written == u"、" || written == u" " || is(word.span, Join))
            return Link;
        return tag == "p"_L1 ? Introduces : Other;
    }

    /// The noun phrases of a clause in order.
    [[nodiscard]] std::vector<Phrase> phrases(Span clause) const
    {
        std::vector<Phrase> found;
        Phrase open;
        qsizetype introduced = -1;
        qsizetype headEnd = -1;
        const auto close = [&] {
            if (headEnd > open.span.start && headEnd - open.span.start >= 2) {
                open.span.end = headEnd;
                found.push_back({shortened(open.span), open.introduced});
                introduced = -1;
            }
            open = {};
            headEnd = -1;
        };
        for (auto word = firstWord(clause.start); word != m_words.end() && word->span.end <= clause.end;) {
            const Span name = mentionAt(word->span.start, clause.end);
            const Part kind = !name.isEmpty() && !is(name, Generic) ? Head : part(*word);
            const Span unit = kind == Head && !name.isEmpty() ? name : word->span;
            if (kind == Other || kind == Introduces) {
                close();
                introduced = kind == Introduces ? unit.start : -1;
            } else if (kind != Link || headEnd >= 0) {
                if (open.span.isEmpty())
                    open = {{unit.start, unit.end}, introduced};
                open.span.end = unit.end;
                if (kind == Head)
                    headEnd = unit.end;
            }
            word = firstWord(unit.end);
        }
        close();
        return found;
    }

    /// Of a very long phrase what stands behind its first links.
    [[nodiscard]] Span shortened(Span span) const
    {
        for (qsizetype i = span.start; i < span.end && span.length() > LongestTopic; ++i) {
            if (m_text[i] == u'、' || is({i, i + 1}, Join))
                span.start = i + 1;
        }
        return span;
    }

    /// The last words before a position that no verb, conjunction or pronoun parts from it.
    [[nodiscard]] Span latinBefore(Span clause) const
    {
        Span topic = pruned(clause);
        for (const CueHit &hit : strays().find(m_lower, topic)) {
            if (hit.cue->is(Stop))
                topic.start = hit.span.end;
        }
        topic = pruned(topic);
        if (topic.length() > LongestLatinTopic)
            topic = lastMention(topic);
        return isNamed(topic) ? topic : Span{};
    }

    [[nodiscard]] Span latinBehind(Span clause) const
    {
        Span topic = pruned(clause);
        const Span name = mentionAt(topic.start, topic.end);
        if (!name.isEmpty())
            return name;
        if (topic.start - clause.start > 2 * ObjectReach + 2)
            return {};
        int words = 0;
        for (const CueHit &hit : strays().find(m_lower, topic)) {
            if (hit.cue->is(Stop) || hit.cue->is(Before) || hit.cue->is(Behind)) {
                topic.end = hit.span.start;
                break;
            }
        }
        for (qsizetype i = topic.start; i < topic.end; ++i)
            words += m_text[i] == u' ';
        topic = pruned(topic);
        return words < LongestLatinPhrase && isNamed(topic) ? topic : Span{};
    }

    [[nodiscard]] Span lastMention(Span within) const
    {
        Span named;
        auto entry =
            std::ranges::lower_bound(m_mentions, within.start, {}, [](const RowIndex::Entry &e) { return e.span.start; });
        for (; entry != m_mentions.end() && entry->span.end <= within.end; ++entry)
            named = entry->span;
        return named;
    }

    /// Letters, and no number at its beginning.
    [[nodiscard]] bool isNamed(Span topic) const
    {
        return topic.length() > 2 && m_text[topic.start].isLetter() && !is(topic, Generic);
    }

    [[nodiscard]] Span trimmed(Span span) const
    {
        const auto isEdge = [](QChar c) { return c.isSpace() || isMark(c) || isOneOf(c, u"./%$€£"); };
        while (span.start < span.end && isEdge(m_text[span.start]))
            ++span.start;
        while (span.end > span.start && isEdge(m_text[span.end - 1]))
            --span.end;
        return span;
    }

    /// Adverbs, connectives and auxiliaries at both ends off.
    [[nodiscard]] Span pruned(Span span) const
    {
        for (Span last; (span = trimmed(span)) != last && !span.isEmpty();) {
            last = span;
            if (const CueHit hit = strays().first(m_lower, span, bit(Before)); hit.cue)
                span.start = hit.span.end;
            if (const CueHit hit = strays().last(m_lower, span, bit(Behind)); hit.cue && hit.span.start >= span.start)
                span.end = hit.span.start;
        }
        return span;
    }

    QStringView m_text;
    QStringView m_lower;
    Span m_passage;
    const std::vector<Word> &m_words;
    const std::vector<RowIndex::Entry> &m_mentions;
};

} // namespace

QString trendTopic(const Reading &reading, QStringView lower, Span sentence, Span cue, const RowIndex &rows)
{
    const Span topic = TopicFinder(reading, lower, sentence, rows).find(cue);
    return topic.isEmpty() ? QString() : reading.document().source.slice(reading.source(topic)).toString();
}

} // namespace lectern
