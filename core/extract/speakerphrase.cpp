// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a noun phrase in front of a verb names: a person, a body, people without a name.

#include "core/extract/speakers.h"

#include "core/text/segmenter.h"
#include "core/text/wordset.h"

using namespace Qt::StringLiterals;

namespace lectern
{

using enum SpeakerWord;

namespace
{

constexpr qsizetype LongestName = 12;
constexpr qsizetype LongestModifier = 9;

bool beginsWithSurname(QStringView name)
{
    static const WordSet one(u"lexicon/entity-surnames.tsv"_s, u"han");
    static const WordSet two(u"lexicon/entity-surnames.tsv"_s, u"two");
    return one.contains(name.first(1)) || (name.size() > 2 && two.contains(name.first(2)));
}

} // namespace

std::optional<Speaker> Speakers::named(Span phrase) const
{
    if (const CueHit first = speakerWords().first(m_lower, phrase, bit(First)); first.cue && first.span.end == phrase.end)
        return make(phrase, Speaker::First);
    if (const CueHit hit = speakerWords().first(m_lower, phrase, bit(He) | bit(It) | bit(They));
        hit.cue && (hit.span.end == phrase.end || isOffice(hit, phrase)))
        return hit.span.end == phrase.end ? ofPronoun(hit) : antecedent(phrase.start, true);
    if (auto found = person(phrase))
        return found;
    if (auto name = written(phrase); m_introduced.contains(name))
        return make(phrase, Speaker::Person);
    if (auto found = described(phrase))
        return found;
    if (auto found = titled(phrase))
        return found;
    if (auto found = body(phrase))
        return found;
    if (auto found = latinName(phrase))
        return found;
    if (phrase.length() >= 2 && phrase.length() <= LongestName && !lastJoint(m_lower, phrase).cue && mayBeName(phrase))
        return make(phrase, Speaker::Bare);
    return std::nullopt;
}

/// `该行行长`, `the company's chief executive`: the office of somebody who was named before.
bool Speakers::isOffice(const CueHit &body, Span phrase) const
{
    if (!is(body.cue, It) || is(body.cue, Head))
        return false;
    const Span rest = trimmed({body.span.end, phrase.end});
    const CueHit role = speakerWords().first(m_lower, rest, bit(Role));
    return role.cue && role.span.end == rest.end;
}

/// The last person named, if the phrase ends with the name, its title, or joins two names.
std::optional<Speaker> Speakers::person(Span phrase) const
{
    const auto mentions = mentionsIn(phrase);
    for (auto m = mentions.rbegin(); m != mentions.rend(); ++m) {
        if (m->entity->type != EntityType::Person)
            continue;
        const Span tail = trimmed({m->span.end, phrase.end});
        const bool bare = tail.isEmpty();
        const CueHit title = speakerWords().first(m_lower, tail, bit(Role) | bit(Adverb) | bit(Lead));
        // `王强和《周刊》分享…`: the paper only hears it.
        const bool hearer = m != mentions.rbegin() && mentions.back().span.end >= tail.end - 1
            && speakerWords().first(m_lower, tail, bit(Lead) | bit(Cut)).cue;
        if (!bare && !hearer && !(title.cue && title.span.end == tail.end))
            return std::nullopt;
        if (m + 1 != mentions.rend() && (m + 1)->entity->type == EntityType::Person && (m + 1)->entity != m->entity
            && m->span.start - (m + 1)->span.end <= 5)
            return Speaker{written({(m + 1)->span.start, m->span.end}), phrase, Speaker::Person};
        return Speaker{m->entity->name, phrase, Speaker::Person};
    }
    return std::nullopt;
}

/// Whether the dictionary lets a run of Han characters be a name: a word that it does not know, or knows as one.
bool Speakers::mayBeName(Span phrase) const
{
    const QStringView text = m_reading.slice(phrase);
    if (!std::ranges::all_of(text, [](QChar c) { return isHan(c.unicode()) || c == u'·' || c == u'•'; }))
        return false;
    const std::vector<Word> parts = Segmenter::instance().cut(text);
    return std::ranges::any_of(parts, [](const Word &word) { return QByteArrayView(word.tag).startsWith("nr"); })
        || (parts.size() == 1 && Segmenter::instance().frequency(text) == 0);
}

/// `祁连`: one word that the dictionary knows as a name of something else.
bool Speakers::isProperWord(Span phrase) const
{
    const std::vector<Word> parts = Segmenter::instance().cut(m_reading.slice(phrase));
    return parts.size() == 1 && (parts.front().tag == "ns"_L1 || parts.front().tag == "nz"_L1);
}

std::optional<Speaker> Speakers::described(Span phrase) const
{
    const bool latin = isLatinWord(m_reading.text()[phrase.end - 1]);
    const CueHit head = speakerWords().last(m_lower, phrase, bit(Head) | bit(Role));
    if (!head.cue || (latin && is(head.cue, Role) && !is(head.cue, Head)))
        return std::nullopt;
    while (!phrase.isEmpty() && !mentionStartsAt(phrase.start)) {
        const CueHit article = speakerWords().first(m_lower, phrase, bit(Article));
        if (!article.cue || article.span.end >= phrase.end)
            break;
        phrase = trimmed({article.span.end, phrase.end});
    }
    const QStringView text = m_reading.slice(phrase);
    if (const CueHit of = lastJoint(m_lower, phrase); of.cue && of.span.start - phrase.start > LongestModifier)
        phrase.start = of.span.end;
    if (text.contains(u'，') || text.contains(u'。'))
        return std::nullopt;
    return make(phrase, Speaker::Description);
}

/// A title with a name behind it: `创始人王强`, `OpenAI产品官Kevin Weil`.
std::optional<Speaker> Speakers::titled(Span phrase) const
{
    qsizetype from = -1;
    for (const CueHit &hit : speakerWords().find(m_lower, phrase)) {
        if (is(hit.cue, Role) && hit.span.end < phrase.end)
            from = hit.span.end;
    }
    if (from < 0)
        return std::nullopt;
    const Span name = trimmed({from, phrase.end});
    const QStringView text = m_reading.slice(name);
    const bool han =
        !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return isHan(c.unicode()) || c == u'·' || c == u'•'; });
    if (han && text.size() >= 2 && (text.size() <= 4 || (text.contains(u'·') && text.size() <= LongestName))
        && (mayBeName(name) || isProperWord(name) || beginsWithSurname(text)))
        return make(name, Speaker::Person);
    if (!text.isEmpty() && text.front().isUpper())
        return make(name, Speaker::Person);
    return std::nullopt;
}

/// A company, agency or publication at the end of the phrase.
std::optional<Speaker> Speakers::body(Span phrase) const
{
    const QStringView text = m_reading.text();
    const auto mentions = mentionsIn(phrase);
    if (!mentions.empty()) {
        const Mention &last = mentions.back();
        const Span tail = trimmed({last.span.end, phrase.end});
        if (tail.isEmpty() || m_reading.slice(tail) == u"》") {
            if (mentions.size() > 1 && (&last)[-1].entity->type == last.entity->type
                && last.span.start - (&last)[-1].span.end == 1)
                return Speaker{written({(&last)[-1].span.start, last.span.end}), phrase, Speaker::Body};
            return Speaker{last.entity->name, phrase, last.entity->type == EntityType::Person ? Speaker::Person : Speaker::Body};
        }
    }
    if (text[phrase.end - 1] == u'》') {
        const qsizetype open = m_reading.slice(phrase).lastIndexOf(u'《');
        if (open >= 0)
            return make({phrase.start + open + 1, phrase.end - 1}, Speaker::Body);
    }
    return std::nullopt;
}

/// A run of capitalised Latin words at the end: `Harbour Partner Anna Lindqvist` is named by its last two.
std::optional<Speaker> Speakers::latinName(Span phrase) const
{
    const QStringView text = m_reading.text();
    qsizetype start = phrase.end;
    int names = 0;
    for (qsizetype end = phrase.end; end > phrase.start;) {
        qsizetype word = end;
        while (word > phrase.start
               && (isLatinWord(text[word - 1]) || text[word - 1] == u'.' || text[word - 1] == u'-' || text[word - 1] == u'\''
                   || text[word - 1] == u'’'))
            --word;
        if (word == end
            || !(text[word].isUpper() || text[word].isDigit() || (names == 0 && end - word > 1 && text[word + 1].isDigit())))
            break;
        const CueHit role = speakerWords().first(m_lower, {word, end}, bit(Role) | bit(Lead));
        if (role.cue && role.span.end == end)
            break;
        ++names;
        start = word;
        end = word;
        while (end > phrase.start && text[end - 1] == u' ')
            --end;
    }
    if (names == 0 || names > 5)
        return std::nullopt;
    return make({start, phrase.end}, names >= 2 && !m_reading.isChinese() ? Speaker::Person : Speaker::Body);
}

} // namespace lectern
