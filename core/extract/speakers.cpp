// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/speakers.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using enum SpeakerWord;

constexpr qsizetype LongestPhrase = 60;
constexpr int SentencesBack = 12;
constexpr int SentencesBackToBody = 4;
constexpr size_t MentionsTried = 50;

constexpr bool isBracketOpen(QChar c)
{
    return c == u'(' || c == u'（' || c == u'[' || c == u'【';
}

constexpr bool isBracketClose(QChar c)
{
    return c == u')' || c == u'）' || c == u']' || c == u'】';
}

} // namespace

CueHit lastJoint(QStringView lower, Span phrase)
{
    CueHit found;
    for (const CueHit &hit : speakerWords().find(lower, phrase)) {
        if (is(hit.cue, Of) && hit.span.end < phrase.end)
            found = hit;
    }
    return found;
}

const CueTable &speakerWords()
{
    static const CueTable table(u"lexicon/speaker-words.tsv"_s,
                                {u"lead"_s, u"adverb"_s, u"cut"_s, u"keep"_s, u"article"_s, u"role"_s, u"head"_s, u"he"_s,
                                 u"it"_s, u"they"_s, u"first"_s, u"of"_s, u"done"_s, u"denial"_s, u"source"_s, u"group"_s,
                                 u"date"_s});
    return table;
}

Speakers::Speakers(const Reading &reading, QStringView lower, const std::vector<Entity> &entities)
    : m_reading(reading)
    , m_lower(lower)
{
    for (const Entity &entity : entities) {
        if (entity.type == EntityType::Term || entity.type == EntityType::Event || entity.type == EntityType::Place)
            continue;
        for (const Span mention : entity.mentions) {
            const Span span = reading.projected(mention);
            if (!span.isEmpty())
                m_mentions.push_back({span, &entity});
        }
    }
    std::ranges::stable_sort(m_mentions, {}, &Mention::span);
    indexNames(entities);
}

std::span<const Speakers::Mention> Speakers::mentionsIn(Span span) const
{
    const auto first = std::ranges::lower_bound(m_mentions, span.start, {}, [](const Mention &m) { return m.span.start; });
    auto last = std::ranges::lower_bound(first, m_mentions.end(), span.end, {}, [](const Mention &m) { return m.span.start; });
    while (last != first && (last - 1)->span.end > span.end)
        --last;
    return {first, last};
}

bool Speakers::mentionStartsAt(qsizetype position) const
{
    const auto found = std::ranges::lower_bound(m_mentions, position, {}, [](const Mention &m) { return m.span.start; });
    return found != m_mentions.end() && found->span.start == position;
}

bool Speakers::isInMention(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_mentions, position, {}, [](const Mention &m) { return m.span.start; });
    return after != m_mentions.begin() && (after - 1)->span.contains(position);
}

bool Speakers::mentionEndsAt(qsizetype position) const
{
    const auto after = std::ranges::lower_bound(m_mentions, position, {}, [](const Mention &m) { return m.span.start; });
    return after != m_mentions.begin() && (after - 1)->span.end == position;
}

Speaker Speakers::make(Span span, Speaker::Kind kind) const
{
    return {fullName(written(span)), span, kind};
}

/// The words of the source, in its own script, less what the projection drops.
QString Speakers::written(Span span) const
{
    const QStringView source = m_reading.document().source.text;
    QString words;
    for (qsizetype i = span.start; i < span.end; ++i) {
        if (const Span at = m_reading.source({i, i + 1}); !at.isEmpty())
            words += source[at.start];
        else
            words += m_reading.text()[i];
    }
    return words.trimmed();
}

/// White space and brackets behind (`雷·库兹韦尔 (Ray Kurzweil)`) off.
Span Speakers::trimmed(Span phrase) const
{
    const QStringView text = m_reading.text();
    while (phrase.start < phrase.end && text[phrase.start].isSpace())
        ++phrase.start;
    for (bool again = true; again && phrase.start < phrase.end;) {
        again = false;
        if (const QChar c = text[phrase.end - 1]; c.isSpace() || c == u',' || c == u'，' || c == u'、') {
            --phrase.end;
            again = true;
        } else if (isBracketClose(c)) {
            qsizetype open = phrase.end - 1;
            while (open > phrase.start && !isBracketOpen(text[open]))
                --open;
            again = open > phrase.start;
            if (again)
                phrase.end = open;
        }
    }
    return phrase;
}

Span Speakers::withoutLead(Span phrase) const
{
    const QStringView text = m_reading.text();
    while (!(phrase = trimmed(phrase)).isEmpty() && !mentionStartsAt(phrase.start)) {
        const qsizetype from = phrase.start;
        if (const CueHit hit = speakerWords().first(m_lower, phrase, ~0U); is(hit.cue, Lead))
            phrase.start = hit.span.end;
        else if (text[phrase.start].isDigit() || text[phrase.start] == u',' || text[phrase.start] == u'，') {
            ++phrase.start;
            while (phrase.start < phrase.end && isDateLetter(phrase.start))
                ++phrase.start;
        }
        if (phrase.start == from)
            break;
    }
    return phrase;
}

/// Digits and what joins them in a date: `5月3日`, `2025-03-01`.
bool Speakers::isDateLetter(qsizetype at) const
{
    const QChar c = m_reading.text()[at];
    return c.isDigit() || c == u'-' || c == u'/' || is(speakerWords().row(m_lower.sliced(at, 1)), Date);
}

/// `马斯克在CES的访谈中` is 马斯克, but `一位在硅谷工作的工程师` stays whole.
Span Speakers::withoutAdjunct(Span phrase) const
{
    for (const CueHit &hit : speakerWords().find(m_lower, phrase)) {
        if (!is(hit.cue, Cut) || is(hit.cue, Keep) || isInMention(hit.span.start))
            continue;
        if (hit.span.start < phrase.start + 2) { // 他对记者
            const CueHit pronoun = speakerWords().first(m_lower, {phrase.start, hit.span.start}, bit(He) | bit(It) | bit(First));
            if (!pronoun.cue || pronoun.span.end != hit.span.start)
                continue;
        }
        if (lastJoint(m_lower, {hit.span.end, phrase.end}).cue && speakerWords().last(m_lower, phrase, bit(Head) | bit(Role)).cue)
            continue;
        if (mentionEndsAt(phrase.end)
            && speakerWords().last(m_lower, {phrase.start, hit.span.start}, bit(He) | bit(It) | bit(Head)).cue == nullptr
            && mentionsIn({phrase.start, hit.span.start}).empty())
            continue;
        return {phrase.start, hit.span.start};
    }
    return phrase;
}

bool Speakers::isAdjunct(Span clause) const
{
    clause = trimmed(clause);
    if (clause.isEmpty())
        return true;
    const CueHit lead = speakerWords().first(m_lower, clause, bit(Lead) | bit(Cut));
    return lead.cue && !mentionStartsAt(clause.start);
}

Span Speakers::withoutAdverbs(Span phrase) const
{
    while (!phrase.isEmpty() && !mentionEndsAt(phrase.end)) {
        const CueHit adverb = speakerWords().last(m_lower, phrase, bit(Adverb));
        if (!adverb.cue || (adverb.span.start == phrase.start && is(adverb.cue, Head)))
            break;
        phrase = trimmed({phrase.start, adverb.span.start});
    }
    return phrase;
}

std::optional<Speaker> Speakers::before(Span clause) const
{
    clause.start = std::max(clause.start, clause.end - LongestPhrase);
    Span phrase = trimmed(clause);
    if (phrase.isEmpty() || speakerWords().first(m_lower, phrase, bit(Source)).cue)
        return std::nullopt;
    if (const Cue *whole = speakerWords().row(m_lower.sliced(phrase.start, phrase.length())); whole && is(whole, Head))
        return make(phrase, Speaker::Description);
    phrase = withoutLead(phrase);
    phrase = withoutAdverbs(phrase);
    phrase = withoutAdverbs(withoutAdjunct(phrase));
    return phrase.isEmpty() ? std::nullopt : named(phrase);
}

std::optional<Speaker> Speakers::ofPronoun(const CueHit &pronoun) const
{
    if (is(pronoun.cue, They))
        return m_last ? m_last : make(pronoun.span, Speaker::Description);
    return antecedent(pronoun.span.start, is(pronoun.cue, He));
}

std::optional<Speaker> Speakers::pronounAt(Span clause) const
{
    clause = trimmed(clause);
    const CueHit hit = speakerWords().first(m_lower, clause, bit(He));
    return hit.cue ? ofPronoun(hit) : std::nullopt;
}

void Speakers::noteSpeaker(const Speaker &speaker)
{
    m_last = speaker;
    if (speaker.kind != Speaker::Person)
        return;
    m_lastPerson = speaker;
    if (!m_people.contains(speaker.name))
        m_introduced.insert(speaker.name);
}

std::optional<Speaker> Speakers::after(Span clause) const
{
    const QStringView text = m_reading.text();
    Span phrase = trimmed({clause.start, std::min(clause.end, clause.start + LongestPhrase)});
    for (qsizetype i = phrase.start; i < phrase.end; ++i) {
        const QChar c = text[i];
        const bool stop = c == u',' || c == u'，' || c == u'。' || c == u'“' || c == u'"' || c == u';' || c == u':' || c == u'\n'
            || (c == u'.' && (i + 1 >= text.size() || text[i + 1].isSpace()) && i - phrase.start > 4);
        if (stop)
            phrase.end = i;
    }
    for (const Mention &mention : mentionsIn(phrase)) {
        if (mention.entity->type == EntityType::Person)
            return Speaker{mention.entity->name, phrase, Speaker::Person};
    }
    phrase = trimmed(phrase);
    return phrase.isEmpty() ? std::nullopt : named(phrase);
}

std::optional<Speaker> Speakers::personIn(Span span) const
{
    for (const Mention &mention : mentionsIn(span)) {
        if (mention.entity->type == EntityType::Person)
            return Speaker{mention.entity->name, mention.span, Speaker::Person};
    }
    return std::nullopt;
}

std::optional<Speaker> Speakers::firstNamed(Span span) const
{
    if (auto person = personIn(span))
        return person;
    for (const Mention &mention : mentionsIn(span)) {
        if (mention.entity->type == EntityType::Organization)
            return Speaker{mention.entity->name, mention.span, Speaker::Body};
    }
    const auto mentions = mentionsIn(span);
    return mentions.empty() ? std::nullopt
                            : std::optional(Speaker{mentions.front().entity->name, mentions.front().span, Speaker::Body});
}

std::optional<Speaker> Speakers::antecedent(qsizetype position, bool ofPerson) const
{
    const auto fits = [&](const Speaker &speaker) {
        return ofPerson ? speaker.kind == Speaker::Person || (speaker.kind == Speaker::Description && !isGroup(speaker.span))
                        : speaker.kind == Speaker::Body;
    };
    const EntityType wanted = ofPerson ? EntityType::Person : EntityType::Organization;
    const auto &sentences = m_reading.sentences();
    const int here = m_reading.sentenceAt(position);
    for (int i = here; i >= 0 && i > here - (ofPerson ? SentencesBack : SentencesBackToBody); --i) {
        const Span span{sentences[i].span.start, std::min(sentences[i].span.end, position)};
        if (m_last && fits(*m_last) && span.contains(m_last->span.start))
            return m_last;
        const auto mentions = mentionsIn(span);
        for (const Mention &mention : mentions.first(std::min<size_t>(mentions.size(), MentionsTried))) {
            if (mention.entity->type == wanted)
                return Speaker{mention.entity->name, mention.span, ofPerson ? Speaker::Person : Speaker::Body};
        }
        if (ofPerson && i < here) {
            if (auto found = describedNear(span.end))
                return found;
        }
    }
    if (ofPerson && m_lastPerson)
        return m_lastPerson;
    return m_last && fits(*m_last) ? m_last : std::nullopt;
}

/// `市场`, `官方`: nobody that a person's pronoun could mean.
bool Speakers::isGroup(Span phrase) const
{
    return speakerWords().last(m_lower, phrase, bit(Group)).cue != nullptr;
}

/// `一位…的国际电商巨头科学家，为我们…` in the sentence that ends at `position`.
std::optional<Speaker> Speakers::describedNear(qsizetype position) const
{
    const int index = m_reading.sentenceAt(position - 1);
    if (index < 0)
        return std::nullopt;
    const Span sentence = m_reading.sentences()[index].span;
    const CueHit article = speakerWords().first(m_lower, sentence, bit(Article));
    if (!article.cue)
        return std::nullopt;
    const QStringView text = m_reading.text();
    qsizetype end = article.span.end;
    while (end < sentence.end && end - article.span.end < LongestPhrase && text[end] != u'，' && text[end] != u','
           && text[end] != u'。')
        ++end;
    return described({sentence.start, end});
}

void Speakers::indexNames(const std::vector<Entity> &entities)
{
    const auto add = [this](const QString &written, const QString &full) {
        if (!m_fullNames.contains(written))
            m_fullNames.insert(written, full);
    };
    for (const Entity &entity : entities) {
        add(entity.name, entity.name);
        for (const QString &alias : entity.aliases)
            add(alias, entity.name);
    }
    for (const Entity &entity : entities) {
        if (entity.type != EntityType::Person)
            continue;
        m_people.insert(entity.name);
        m_people.unite(QSet<QString>(entity.aliases.begin(), entity.aliases.end()));
        for (const QChar part : {u' ', u'·'}) {
            if (const qsizetype at = entity.name.lastIndexOf(part); at > 0)
                add(entity.name.sliced(at + 1), entity.name);
        }
    }
}

QString Speakers::fullName(const QString &written) const
{
    return m_fullNames.value(written, written);
}

} // namespace lectern
