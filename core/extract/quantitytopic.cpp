// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitytopic.h"

#include "core/extract/quantitywords.h"

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int MostWords = 60; ///< of a clause that are looked at

class TopicReader
{
public:
    TopicReader(const ClauseText &words, int from, int to)
        : m_words(words)
        , m_at(from)
        , m_end(std::min({to, from + MostWords, words.size()}))
    {
    }

    Topic read()
    {
        skipLead();
        if (part() == Pronoun) {
            m_topic.isPronoun = true;
            return m_topic;
        }
        readHead();
        m_topic.isSpeaker = saysWhatFollows();
        return m_topic;
    }

private:
    ClausePart part() const { return m_at < m_end ? m_words.part(m_at) : Break; }
    bool at(std::initializer_list<ClausePart> parts) const { return std::ranges::find(parts, part()) != parts.end(); }

    void skipLead()
    {
        while (m_at < m_end) {
            const int before = m_at;
            if (at({Adverb, Time, And, Particle, Comma, Other, Measure, Bridge}))
                ++m_at;
            else if (at({Preposition, Within, Source, Comparison}))
                skipPrepositional();
            else if (part() == Open && m_words.at(m_at).match >= 0)
                m_at = m_words.at(m_at).match + 1;
            if (m_at == before)
                return;
        }
    }

    /// 在硅谷, 根据艾瑞咨询的统计, "In the first quarter": up to its place word or its last noun; keeps a name in it for want of a better.
    void skipPrepositional()
    {
        const bool compared = part() == Comparison;
        ++m_at;
        while (m_at < m_end && !at({Comma, Break, Preposition, Within, Source, Verb, Light, Bridge, Pronoun})) {
            if (part() == Name && m_topic.weak.isEmpty() && !compared)
                m_topic.weak = m_words.at(m_at).span;
            const bool latin = m_words.isLatin(m_at);
            const bool ends = part() == Locative || (latin && at({Noun, Name}) && !nounFollows());
            ++m_at;
            if (ends)
                return;
        }
    }
    bool nounFollows() const { return m_words.is(m_at + 1, {Noun, Name, Attribute, Of, Genitive, And, Number}); }

    void readHead()
    {
        bool head = true; // what follows 的 or stands first
        while (m_at < m_end) {
            if (at({Noun, Name, Attribute, Determiner})) {
                if (head || part() == Name)
                    readNouns();
                else
                    ++m_at;
            } else if (part() == Of) {
                if (metricFollows())
                    return;
                ++m_at;
            } else if (part() == Genitive) {
                skipGenitive();
            } else if (part() == Open && m_words.at(m_at).match >= 0) {
                m_at = m_words.at(m_at).match + 1;
            } else if (at({Other, And, Measure}) && joinsNouns()) {
                ++m_at;
            } else if (!toRelative()) {
                return;
            }
        }
    }

    bool joinsNouns() const { return m_words.is(m_at + 1, {Noun, Name, Attribute}); }

    /// "the head of Apple": what stands behind "of" is not the head.
    void skipGenitive()
    {
        ++m_at;
        while (at({Noun, Name, Attribute, Determiner}))
            ++m_at;
    }

    /// 在2023年创立的xAI: a verb right before 的 describes what follows; moves behind the 的.
    bool toRelative()
    {
        int i = m_at;
        while (i < m_end && m_words.is(i, {Preposition, Within, Time, Noun, Name, Locative, Adverb, Attribute})
               && !m_words.isLatin(i))
            ++i;
        if (m_words.is(i, {Verb, Light, Bridge}) && m_words.part(i + 1) == Of && i + 1 < m_end) {
            m_at = i + 2;
            return at({Noun, Name, Attribute});
        }
        return false;
    }

    bool metricFollows() const
    {
        const Phrase behind = m_words.nounsFrom(m_at + 1);
        return m_words.isMetric(behind) && behind.last + 1 <= m_end;
    }

    /// One run of nouns; its last name is the topic, else all of it.
    void readNouns()
    {
        const int first = m_at;
        int name = -1;
        int last = -1;
        while (at({Noun, Name, Attribute, Determiner, Measure})) {
            if (part() == Name)
                name = m_at;
            if (at({Noun, Name}))
                last = m_at;
            ++m_at;
        }
        if (last < 0)
            return;
        if (name >= 0)
            takeName(name, last);
        else
            takeNouns(first, last);
    }

    void takeName(int name, int last)
    {
        const ClauseToken &token = m_words.at(name);
        const bool placed = token.type == EntityType::Place && name < last && !m_words.isMetric({last, last});
        m_topic.span = {token.span.start, placed ? m_words.at(last).span.end : token.span.end};
        m_topic.type = token.type;
        m_topic.isName = !placed;
        m_topic.isGeneral = false;
    }

    void takeNouns(int first, int last)
    {
        const bool pointed = m_words.part(first) == Determiner;
        while (m_words.is(first, {Determiner, Measure}))
            ++first;
        const ClauseToken &token = m_words.at(last);
        m_topic.isGeneral = token.general && (pointed || (first == last && token.type == EntityType::Organization));
        m_topic.span = {m_words.at(first).span.start, token.span.end};
        m_topic.type = token.type;
        m_topic.isName = false;
    }

    bool saysWhatFollows() const
    {
        return !m_topic.isEmpty() && QuantityWords::instance().isSourceMark(m_words.text(), m_topic.span.start, m_topic.span.end);
    }

    const ClauseText &m_words;
    int m_at;
    int m_end;
    Topic m_topic;
};

} // namespace

Topic clauseTopic(const ClauseText &sentence, int from, int to)
{
    return TopicReader(sentence, from, to).read();
}

Topic sentenceTopic(const ClauseText &sentence)
{
    Topic weak;
    int from = 0;
    for (int i = 0; i <= sentence.size(); ++i) {
        if (sentence.part(i) == Open && sentence.at(i).match > i) {
            i = sentence.at(i).match;
            continue;
        }
        if (!sentence.is(i, {Comma, Break}))
            continue;
        const Topic topic = clauseTopic(sentence, from, i);
        if (!topic.isEmpty() && !topic.isSpeaker && topic.isName)
            return topic;
        if (weak.isEmpty() && !topic.isEmpty())
            weak = topic;
        if (weak.weak.isEmpty())
            weak.weak = topic.weak;
        weak.isPronoun = weak.isPronoun || topic.isPronoun;
        from = i + 1;
    }
    return weak;
}

} // namespace lectern
