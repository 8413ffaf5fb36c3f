// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitydiscourse.h"

#include "core/extract/quantityperiod.h"

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int SentencesBack = 4; ///< that may name what a sentence leaves out
constexpr int MentionsBack = 12; ///< among which 该公司 finds its name
constexpr int MentionsInHeading = 12;
constexpr qsizetype NameReach = 400; ///< characters of a sentence in which 公司 finds its name

} // namespace

const Discourse::Spoken &Discourse::of(int sentence)
{
    std::optional<Spoken> &known = m_spoken[size_t(sentence)];
    if (!known) {
        const ClauseText words(m_reading, m_reading.sentences()[size_t(sentence)].span, m_marks);
        known = Spoken{sentenceTopic(words), mainPeriod(words)};
    }
    return *known;
}

Span Discourse::before(int sentence, bool named)
{
    const auto &all = m_reading.sentences();
    for (int i = sentence - 1; i >= 0 && sentence - i <= SentencesBack; --i) {
        if (all[size_t(i)].block != all[size_t(sentence)].block)
            break;
        const Topic &topic = of(i).topic;
        if (topic.isGeneral)
            return nameOf(topic);
        if (!topic.isEmpty() && (topic.isName || !named))
            return topic.span;
        if (!named && topic.placeIsName)
            return topic.place;
    }
    return named ? headingName(all[size_t(sentence)].heading) : Span{};
}

Span Discourse::headingName(int heading) const
{
    if (heading < 0)
        return {};
    const Span span = m_reading.projected(m_reading.document().blocks[size_t(heading)].span);
    int seen = 0;
    for (const ClauseMarks::Mark &mark : m_marks.within(span)) {
        if (mark.part == Name)
            return mark.span;
        if (++seen == MentionsInHeading)
            break;
    }
    return {};
}

/// The last name of the type between two offsets: 云杉创始人林若川表示，公司…
Span Discourse::nameWithin(qsizetype from, qsizetype to, EntityType type) const
{
    Span name;
    for (const ClauseMarks::Mark &mark : m_marks.within({std::max(from, to - NameReach), to})) {
        if (mark.part == Name && mark.type == type && mark.span.end < to)
            name = mark.span;
    }
    return name;
}

Span Discourse::nameOf(const Topic &topic)
{
    const Span name = nameFor(topic.type, topic.span.start);
    return name.isEmpty() ? topic.span : name;
}

Span Discourse::nameFor(EntityType type, qsizetype offset)
{
    const int sentence = m_reading.sentenceAt(offset);
    if (const Span said = sentence < 0 ? Span() : nameWithin(m_reading.sentences()[size_t(sentence)].span.start, offset, type);
        !said.isEmpty())
        return said;
    if (sentence > 0) {
        const Topic &topic = of(sentence - 1).topic;
        if (topic.isName && !topic.isEmpty() && topic.type == type)
            return topic.span;
    }
    const auto &all = m_marks.all();
    auto mark = std::ranges::lower_bound(all, offset, {}, [](const ClauseMarks::Mark &m) { return m.span.start; });
    for (int seen = 0; mark != all.begin() && seen < MentionsBack; ++seen) {
        --mark;
        if (mark->part == Name && mark->type == type)
            return mark->span;
    }
    return {};
}

} // namespace lectern
