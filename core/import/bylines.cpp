// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/bylines.h"

#include "core/import/plainline.h"
#include "core/text/phrasematcher.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestOwner = 10;    ///< of the words before a cue, `腾讯科技` in `腾讯科技作者:`
constexpr qsizetype closingWindow = 18;
constexpr qsizetype longestInnerOwner = 5; ///< the same within a line

struct Cue {
    BylineField field;
    QString
        separators; ///< which of `:|/"_` may follow; `_` is white space, `+` nothing, if a `-` cue follows; `^` asks for the line's start
};

struct CueTable {
    PhraseMatcher matcher;
    std::vector<Cue> cues;
};

const CueTable &cueTable()
{
    static const CueTable table = [] {
        static const QHash<QString, BylineField> fields{
            {u"authors"_s, BylineField::Authors},   {u"signature"_s, BylineField::Signature},
            {u"reporter"_s, BylineField::Reporter}, {u"date"_s, BylineField::Date},
            {u"site"_s, BylineField::Site},         {u"url"_s, BylineField::Url},
            {u"reprint"_s, BylineField::Reprint},   {u"tags"_s, BylineField::Tags},
            {u"summary"_s, BylineField::Summary},   {u"title"_s, BylineField::Title}};
        CueTable made;
        for (const QStringList &row : readTable(u"lexicon/import-bylines.tsv"_s, 3)) {
            made.matcher.add(cueForm(row[0]), int(made.cues.size()));
            made.cues.push_back({fields.value(row[1], BylineField::Other), row[2]});
        }
        made.matcher.finish();
        return made;
    }();
    return table;
}

struct Hit {
    BylineField field;
    qsizetype start;
    qsizetype valueStart;
};

/// Length of the separator behind a cue, 0 if none that the cue allows.
qsizetype separatorLength(QStringView form, qsizetype at, const Cue &cue)
{
    qsizetype end = at;
    while (end < form.size() && form[end].isSpace())
        ++end;
    const bool spaced = end > at;
    if (end < form.size() && cue.separators.contains(form[end])) {
        ++end;
        while (end < form.size() && form[end].isSpace())
            ++end;
        return end - at;
    }
    return spaced && cue.separators.contains(u'_') ? end - at : 0;
}

/// Where a statement begins: at its cue, or at the short name of the cue's owner before it (`每经` in `每经记者:`). A cue may stand at a
/// line's start, behind white space or punctuation; -1 if it stands inside a word.
qsizetype beginning(QStringView form, qsizetype at, const Cue &cue)
{
    if (at > 0 && cue.separators.contains(u'^'))
        return -1;
    qsizetype owner = at;
    while (owner > 0 && form[owner - 1].isLetterOrNumber())
        --owner;
    if (at > owner && (form[at].unicode() < 0x80 || at - owner > (owner == 0 ? longestOwner : longestInnerOwner)))
        return -1;
    return owner;
}

/// Whether a cue that needs no separator follows within a few words: `记者林一 上海报道`.
bool closesSoon(QStringView form, qsizetype at)
{
    const CueTable &table = cueTable();
    for (qsizetype i = at; i < std::min(form.size(), at + closingWindow); ++i) {
        const auto match = table.matcher.mayStart(form[i]) ? table.matcher.longestAt(form, i) : PhraseMatcher::Match{};
        if (match.length > 0 && table.cues[size_t(match.id)].separators.contains(u'-'))
            return true;
    }
    return false;
}

std::vector<Hit> hitsIn(QStringView form)
{
    const CueTable &table = cueTable();
    std::vector<Hit> hits;
    for (qsizetype at = 0; at < form.size();) {
        const auto match = table.matcher.mayStart(form[at]) ? table.matcher.longestAt(form, at) : PhraseMatcher::Match{};
        const Cue *cue = match.length > 0 ? &table.cues[size_t(match.id)] : nullptr;
        const qsizetype start = cue ? beginning(form, at, *cue) : -1;
        const qsizetype separator = start >= 0 ? separatorLength(form, at + match.length, *cue) : 0;
        const bool found = start >= 0
            && (separator > 0 || cue->separators.contains(u'-')
                || (cue->separators.contains(u'+') && closesSoon(form, at + match.length)));
        if (found)
            hits.push_back({cue->field, start, at + match.length + separator});
        at += found ? match.length + separator : 1;
    }
    return hits;
}

} // namespace

std::vector<Byline> bylines(QStringView line)
{
    const QString form = cueForm(line);
    const std::vector<Hit> hits = hitsIn(form);
    std::vector<Byline> found;
    for (size_t i = 0; i < hits.size(); ++i) {
        qsizetype end = i + 1 < hits.size() ? hits[i + 1].start : line.size();
        if (hits[i].valueStart > end)
            continue;
        const QChar before = hits[i].start > 0 ? line[hits[i].start - 1] : QChar();
        const bool bracketed = before == u'(' || before == u'（' || before == u'【';
        for (qsizetype at = hits[i].valueStart; bracketed && at < end; ++at) {
            if (QStringView(u")）】").contains(line[at]))
                end = at;
        }
        const QStringView value = line.sliced(hits[i].valueStart, end - hits[i].valueStart);
        found.push_back({hits[i].field, value.trimmed().toString(), hits[i].start, bracketed});
    }
    return found;
}

} // namespace lectern
