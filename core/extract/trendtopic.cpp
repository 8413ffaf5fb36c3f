// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trendtopic.h"

#include "core/extract/cues.h"
#include "core/text/marks.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LongestTopic = 24;
constexpr qsizetype LongestLatinTopic = 60;

const CueTable &strays()
{
    static const CueTable table(u"lexicon/topic-strays.tsv"_s, {u"before"_s, u"behind"_s});
    return table;
}

constexpr bool isMark(QChar c)
{
    return isOneOf(c, u"，,；;：:。！？!?—“”\"「」（）()\n");
}

Span trimmed(QStringView text, Span span)
{
    while (span.start < span.end && (text[span.start].isSpace() || isMark(text[span.start])))
        ++span.start;
    while (span.end > span.start && (text[span.end - 1].isSpace() || isMark(text[span.end - 1])))
        --span.end;
    return span;
}

/// Adverbs, connectives and auxiliaries at both ends off.
Span pruned(QStringView text, QStringView lower, Span span)
{
    for (Span last; (span = trimmed(text, span)) != last && !span.isEmpty();) {
        last = span;
        if (const CueHit hit = strays().first(lower, span, 1U); hit.cue)
            span.start = hit.span.end;
        if (const CueHit hit = strays().last(lower, span, 2U); hit.cue)
            span.end = hit.span.start;
    }
    return span;
}

Span clauseBefore(QStringView text, Span sentence, qsizetype at)
{
    qsizetype start = at;
    while (start > sentence.start && !isMark(text[start - 1]))
        --start;
    return {start, at};
}

Span clauseBehind(QStringView text, Span sentence, qsizetype at)
{
    qsizetype end = at;
    while (end < sentence.end && !isMark(text[end]))
        ++end;
    return {at, end};
}

} // namespace

QString trendTopic(const Reading &reading, QStringView lower, Span sentence, Span cue, const RowIndex &rows)
{
    const QStringView text = reading.text();
    Span topic = pruned(text, lower, clauseBefore(text, sentence, cue.start));
    if (topic.length() < 2)
        topic = pruned(text, lower, clauseBehind(text, sentence, cue.end));
    if (topic.length() < 2)
        topic = pruned(text, lower, clauseBefore(text, sentence, std::max(sentence.start, topic.start - 1)));
    const bool latin = !topic.isEmpty() && isLatinWord(text[topic.start]);
    if (topic.length() > (latin ? LongestLatinTopic : LongestTopic)) {
        Span named;
        const auto &mentions = rows.mentions();
        auto entry = std::ranges::lower_bound(mentions, topic.start, {}, [](const RowIndex::Entry &e) { return e.span.start; });
        for (; entry != mentions.end() && entry->span.end <= topic.end; ++entry)
            named = entry->span;
        topic = named.isEmpty() ? trimmed(text, {std::max(topic.start, topic.end - LongestTopic), topic.end}) : named;
    }
    return reading.document().source.slice(reading.source(topic)).toString();
}

} // namespace lectern
