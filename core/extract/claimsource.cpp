// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/claimsource.h"

#include "core/extract/cues.h"
#include "core/text/marks.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LongestSource = 30;
constexpr qsizetype LongestLatinSource = 60;
constexpr qsizetype MarkReach = 4; ///< a footnote mark may stand behind the closing stop

enum Place { Before, Behind };

const CueTable &cues()
{
    static const CueTable table(u"lexicon/source-cues.tsv"_s, {u"before"_s, u"behind"_s});
    return table;
}

constexpr bool isMark(QChar c)
{
    return isOneOf(c, u"，,；;：:。！？!?\n");
}

/// The last name of an organization, a work or a person in a span.
QString nameIn(Span span, const RowIndex &rows, const Extraction &found)
{
    QString name;
    const auto &mentions = rows.mentions();
    auto entry = std::ranges::lower_bound(mentions, span.start, {}, [](const RowIndex::Entry &e) { return e.span.start; });
    for (; entry != mentions.end() && entry->span.end <= span.end; ++entry) {
        const Entity &entity = found.entities[size_t(entry->row)];
        if (entity.type != EntityType::Term && entity.type != EntityType::Place)
            name = entity.name;
    }
    return name;
}

QString footnote(const Reading &reading, Span passage)
{
    const auto &marks = reading.document().footnoteMarks;
    const Span source = reading.source(passage);
    const auto mark = std::ranges::lower_bound(marks, source.start, {}, [](const FootnoteMark &m) { return m.span.start; });
    return mark != marks.end() && mark->span.start <= source.end + MarkReach ? u'^' + mark->label : QString();
}

} // namespace

QString claimSource(const Reading &reading, QStringView lower, Span passage, const RowIndex &rows, const Extraction &found)
{
    const QStringView text = reading.text();
    for (const CueHit &hit : cues().find(lower, passage)) {
        Span near;
        if (hit.cue->is(Before)) {
            near = {hit.span.end, hit.span.end};
            const qsizetype reach = isLatinWord(text[hit.span.start]) ? LongestLatinSource : LongestSource;
            while (near.end < passage.end && !isMark(text[near.end]) && near.length() < reach)
                ++near.end;
        } else {
            near = {hit.span.start, hit.span.start};
            while (near.start > passage.start && !isMark(text[near.start - 1]) && near.length() < LongestSource)
                --near.start;
        }
        if (const QString name = nameIn(near, rows, found); !name.isEmpty())
            return name;
    }
    return footnote(reading, passage);
}

} // namespace lectern
