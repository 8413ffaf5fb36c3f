// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitytopic.h"

#include "core/extract/clausewords.h"

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
        const bool pronoun = at({Pronoun, Relative});
        m_topic.isRelative = part() == Relative;
        if (pronoun)
            ++m_at;
        readHead();
        if (!m_topic.isEmpty() && pronoun && !(m_topic.isName && m_topic.type == EntityType::Product) && !m_described)
            m_topic.span = {};
        m_topic.isPronoun = pronoun && m_topic.isEmpty();
        m_topic.isBare = m_at >= m_end;
        m_topic.isDescribed = m_described;
        m_topic.isSpeaker = m_words.part(m_end - 1) == Speech && m_words.is(m_end, {Comma, Break, Other});
        if (part() == Speech && !m_topic.isSpeaker)
            readSaid();
        else if (part() == Bridge && m_topic.isEmpty() && !pronoun)
            readPredicate();
        if (m_words.part(m_end) == Comma && !pronoun)
            readObject();
        return m_topic;
    }

private:
    ClausePart part() const { return m_at < m_end ? m_words.part(m_at) : Break; }
    bool at(std::initializer_list<ClausePart> parts) const { return std::ranges::find(parts, part()) != parts.end(); }

    /// 该评估估计ChatGPT每次请求…: what is said has a topic of its own; who says it is one only by name.
    void readSaid()
    {
        const Topic said = TopicReader(m_words, m_at + 1, m_end).read();
        const bool measured = !said.isEmpty() && !said.isName && m_words.isMetric(lastPhrase(said.span));
        const bool isObject = said.isBare || m_words.part(m_at + 1) == Particle; // 公布了业绩
        if (!said.isEmpty() && !measured && !isObject)
            m_topic = said;
        else if (!m_topic.isName && !m_words.isEnglish())
            m_topic.span = {};
    }

    Phrase lastPhrase(Span span) const
    {
        int last = m_at;
        while (last < m_end && m_words.at(last).span.end < span.end)
            ++last;
        return {last, last};
    }

    /// 其次是AI客服: what a clause without a subject is about.
    void readPredicate()
    {
        const Topic before = m_topic;
        ++m_at;
        readNouns(false);
        if (before.place.isEmpty() && !m_topic.isEmpty()) {
            m_topic.place = m_topic.span;
            m_topic.placeIsName = m_topic.isName;
        }
        m_topic.span = {};
    }

    void readObject()
    {
        int last = m_end - 1;
        while (last > m_at && m_words.is(last, {Noun, Attribute}))
            --last;
        if (last <= m_at || m_words.part(last) != Name || m_words.at(last).type != EntityType::Product)
            return;
        for (int i = m_at; i < last; ++i) {
            if (m_words.part(i) == Release)
                m_topic.object = m_words.at(last).span;
        }
    }

    void skipLead()
    {
        while (m_at < m_end) {
            const int before = m_at;
            if (at({Adverb, Time, And, Particle, Comma, Other, Measure}))
                ++m_at;
            else if (part() == Each)
                skipEach();
            else if (at({Preposition, Within, Origin, Source, Comparison}))
                skipPrepositional();
            else if (part() == Open && m_words.at(m_at).match >= 0)
                m_at = m_words.at(m_at).match + 1;
            if (m_at == before)
                return;
        }
    }

    /// 每次“对话”: what is counted by the piece is no topic.
    void skipEach()
    {
        ++m_at;
        while (at({Measure, Noun, Other, Number}))
            ++m_at;
    }

    /// 在硅谷, 根据艾瑞咨询的统计, "In the first quarter": up to its place word or its last noun; keeps what it names.
    void skipPrepositional()
    {
        const bool compared = part() == Comparison;
        const bool source = part() == Source;
        const bool latin = m_words.isLatin(m_at);
        const bool within = part() == Within;
        ++m_at;
        Span named, noun;
        bool placed = false;
        while (m_at < m_end && !placed) {
            const bool locates = m_words.part(m_at + 1) == Locative;
            if (at({Comma, Break, Within, Origin, Source, Pronoun}) || (part() == Preposition && !locates))
                break;
            if (at({Verb, Light, Release, Speech, Bridge, Modal}) && latin)
                break;
            if (at({Light, Release, Bridge}) && !source && m_words.part(m_at + 1) != Of)
                break;
            if (part() == Name)
                named = m_words.at(m_at).span;
            if (part() == Noun)
                noun = m_words.span(m_words.nounsBefore(m_at));
            placed = part() == Locative || (latin && at({Noun, Name, Time}) && !nounFollows());
            ++m_at;
        }
        if (compared)
            return;
        if (source) {
            m_topic.cited = named;
        } else if (latin || within ? !named.isEmpty() || placed : placed) {
            m_topic.place = named.isEmpty() && !latin ? noun : named;
            m_topic.placeIsName = !named.isEmpty();
        }
    }
    bool nounFollows() const { return m_words.is(m_at + 1, {Noun, Name, Attribute, Of, Genitive, And, Number}); }

    /// "Restarting the reactor", "Training GPT-4": the object of a verb that stands as a noun.
    bool isGerund() const
    {
        const QString word = m_words.words({m_at, m_at}).toString().toLower();
        if (!m_words.isEnglish()) // 训练一个模型要花…
            return m_at == 0 && part() == Verb && m_words.part(m_at + 1) == Measure;
        return at({Noun, Verb}) && m_words.is(m_at + 1, {Determiner, Pronoun, Name}) && !clauseWord(word)
            && partByEnding(word, true) == Verb && partByEnding(word, false) == Noun;
    }

    void readHead()
    {
        if (m_at < m_end && isGerund())
            ++m_at;
        bool owned = false; // by what stands before 的
        while (m_at < m_end) {
            if (at({Noun, Name, Attribute, Determiner})) {
                readNouns(owned);
            } else if (part() == Of) {
                if (metricFollows())
                    return; // a metric of the topic
                owned = true;
                ++m_at;
            } else if (part() == Genitive) {
                readGenitive();
            } else if (part() == Open && m_words.at(m_at).match >= 0) {
                m_at = m_words.at(m_at).match + 1;
            } else if (part() == Number && m_words.at(m_at).unit > 0 && m_topic.isEmpty()) {
                takeCounted();
            } else if (at({Other, And, Measure}) && joinsNouns()) {
                m_joined = part() == And;
                ++m_at;
            } else if (at({Preposition, Within, Origin}) && m_words.isEnglish() && !m_topic.isEmpty()) {
                skipPhrase();
            } else if (toRelative()) {
                owned = false;
                m_described = true;
            } else {
                break;
            }
        }
        if (!m_topic.isName && !m_topic.isEmpty() && !mayPredicate())
            m_topic.span = {};
    }

    bool mayPredicate() const
    {
        return m_at >= m_end
            || at({Verb, Light, Release, Speech, Modal, Bridge, Adverb, Preposition, Within, Origin, Comparison, Time, Number,
                   Each, Measure, Locative})
            || (part() == And && !m_words.isEnglish()); // 投信则连续…
    }

    bool joinsNouns() const { return m_words.is(m_at + 1, {Noun, Name, Attribute}); }

    /// 两大科技巨头, "the five largest companies": the noun that is counted.
    void takeCounted()
    {
        const ClauseToken &token = m_words.at(m_at);
        m_topic.span = {token.span.end - token.unit, token.span.end};
        ++m_at;
    }

    /// "Analysts at Wedbush", "revenue in the quarter": the phrase belongs to the head.
    void skipPhrase()
    {
        ++m_at;
        while (at({Noun, Name, Attribute, Determiner, Of, Genitive, Time, Number}))
            ++m_at;
    }

    /// "the head of Apple": the name behind "of" counts where there is none before it.
    void readGenitive()
    {
        ++m_at;
        const Topic before = m_topic;
        readNouns(false);
        if (before.isName || !m_topic.isName)
            m_topic = before;
    }

    /// 在2023年创立的xAI: a verb right before 的 describes what follows; moves behind the 的. So does a clause that ends in a name behind a 的.
    bool toRelative()
    {
        int of = m_at;
        while (
            of < m_end && !m_words.isEnglish()
            && m_words.is(
                of, {Preposition, Within, Origin, Time, Noun, Name, Locative, Adverb, Attribute, Verb, Release, Light, Measure}))
            ++of;
        if (of + 1 >= m_end || of == m_at || m_words.part(of) != Of)
            return false;
        const Phrase behind = m_words.nounsFrom(of + 1);
        const bool ends = behind.last + 1 >= m_end && m_words.part(behind.last) == Name;
        if (behind.isEmpty() || m_words.isMetric(behind) || (!m_words.is(of - 1, {Verb, Light, Release, Measure}) && !ends))
            return false;
        m_at = of + 1;
        return true;
    }

    bool metricFollows() const
    {
        const Phrase behind = m_words.nounsFrom(m_at + 1);
        bool measures = false;
        for (int i = behind.first; i <= behind.last; ++i) {
            if (m_words.part(i) == Name)
                return false;
            measures = measures || m_words.isMetric({i, i});
        }
        return measures && behind.last + 1 <= m_end;
    }

    /// One run of nouns; its last name is the topic, else all of it. Nouns that a name owns leave the name.
    void readNouns(bool owned)
    {
        const int first = m_at;
        int name = -1;
        int last = -1;
        while (at({Noun, Name, Attribute, Determiner, Measure}) || isAttributive()) {
            if (part() == Name)
                name = m_at;
            if (at({Noun, Name}))
                last = m_at;
            ++m_at;
        }
        const bool joined = m_joined;
        m_joined = false;
        if (last < 0 || (m_topic.isName && (joined || (owned && name < 0))))
            return;
        if (name >= 0)
            takeName(name, last);
        else if (joined && !m_topic.isEmpty())
            m_topic.span.end = m_words.at(last).span.end;
        else
            takeNouns(first, last);
    }

    /// 整个训练过程, AI推理芯片制造商Groq估值…: a verb that only tells of what kind the nouns are.
    bool isAttributive() const
    {
        if (part() != Verb || m_words.isEnglish() || m_words.part(m_at + 1) != Noun)
            return false;
        if (m_words.is(m_at - 1, {Determiner, Attribute}))
            return true;
        const Phrase nouns = m_words.nounsFrom(m_at + 1);
        return m_words.part(m_at - 1) == Noun && m_words.part(nouns.last) == Name
            && m_words.is(nouns.last + 1, {Time, Bridge, Light, Release, Adverb, Preposition, Verb});
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
        if (const int proper = properAfter(first, last); proper > first)
            return takeName(proper, last);
        const ClauseToken &token = m_words.at(last);
        m_topic.isGeneral = token.general && (pointed || (first == last && token.type == EntityType::Organization));
        m_topic.span = {m_words.at(first).span.start, token.span.end};
        m_topic.type = token.type;
        m_topic.isName = false;
    }

    /// "robotics startup Figure": the first of the capitalised words at the end of nouns that begin small; `first` where there are none.
    int properAfter(int first, int last) const
    {
        const auto isCapital = [this](int i) { return m_words.words({i, i}).front().isUpper(); };
        int proper = last + 1;
        while (proper > first && m_words.isEnglish() && isCapital(proper - 1))
            --proper;
        return proper > first && proper <= last && m_words.at(proper - 1).general ? proper : first;
    }

    const ClauseText &m_words;
    int m_at;
    int m_end;
    bool m_joined = false; ///< the next nouns are coordinated with those before
    bool m_described = false; ///< a clause with 的 led to the head
    Topic m_topic;
};

} // namespace

Topic clauseTopic(const ClauseText &sentence, int from, int to)
{
    return TopicReader(sentence, from, to).read();
}

Topic sentenceTopic(const ClauseText &sentence)
{
    Topic found;
    int from = 0;
    for (int i = 0; i <= sentence.size(); ++i) {
        if (sentence.part(i) == Open && sentence.at(i).match > i) {
            i = sentence.at(i).match;
            continue;
        }
        if (!sentence.is(i, {Comma, Break}))
            continue;
        const Topic topic = clauseTopic(sentence, from, i);
        from = i + 1;
        if (topic.isSpeaker)
            continue;
        if (topic.isName && !topic.isEmpty())
            return topic;
        if (found.isEmpty() && found.place.isEmpty())
            found = topic;
        found.isPronoun = found.isPronoun || topic.isPronoun;
    }
    return found;
}

} // namespace lectern
