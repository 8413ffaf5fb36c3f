// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/boilerplatecues.h"

#include "core/import/plainline.h"
#include "core/text/phrasematcher.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestPartLine = 80;

struct Cues {
    PhraseMatcher starts;
    PhraseMatcher parts;
    PhraseMatcher inside;
    QHash<QString, int> lines;
};

/// Runs of digits (with separators within) become `0`.
QString withoutNumbers(QStringView form)
{
    QString text;
    text.reserve(form.size());
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (!form[i].isDigit()) {
            text += form[i];
            continue;
        }
        while (i + 1 < form.size()
               && (form[i + 1].isDigit()
                   || ((form[i + 1] == u',' || form[i + 1] == u'.') && i + 2 < form.size() && form[i + 2].isDigit())))
            ++i;
        text += u'0';
    }
    return text;
}

QStringView core(QStringView line)
{
    while (!line.isEmpty() && !line.front().isLetterOrNumber())
        line = line.sliced(1);
    while (!line.isEmpty() && !line.back().isLetterOrNumber())
        line.chop(1);
    return line;
}

Cues readCues()
{
    static const QHash<QString, Reach> reaches{{u"line"_s, Reach::Line}, {u"list"_s, Reach::List}, {u"rest"_s, Reach::Rest}};
    Cues cues;
    for (const QStringList &row : readTable(u"lexicon/import-boilerplate.tsv"_s, 3)) {
        const int reach = int(reaches.value(row[2], Reach::Line));
        const QString phrase = row[1] == u"inside" ? row[0] : cueForm(row[0]);
        if (row[1] == u"line")
            cues.lines.insert(core(phrase).toString(), reach);
        else
            (row[1] == u"start" ? cues.starts : row[1] == u"part" ? cues.parts : cues.inside).add(phrase, reach);
    }
    cues.starts.finish();
    cues.parts.finish();
    cues.inside.finish();
    return cues;
}

const Cues &cues()
{
    static const Cues all = readCues();
    return all;
}

Reach startReach(QStringView form)
{
    const PhraseMatcher::Match match = cues().starts.longestAt(form, 0);
    const bool cutsWord = match.length > 0 && match.length < form.size() && form[match.length - 1].unicode() < 0x80
        && form[match.length - 1].isLetter() && form[match.length].unicode() < 0x80 && form[match.length].isLetter();
    return match.length > 0 && !cutsWord ? Reach(match.id) : Reach::None;
}

} // namespace

Reach boilerplateReach(QStringView line)
{
    const QString form = withoutNumbers(cueForm(line));
    if (form.isEmpty())
        return Reach::None;
    Reach reach = Reach(cues().lines.value(core(form).toString(), 0));
    reach = std::max(reach, startReach(form));
    reach = std::max(reach, startReach(core(form)));
    for (qsizetype at = 0; at < form.size() && form.size() <= longestPartLine; ++at) {
        if (cues().parts.mayStart(form[at]))
            reach = std::max(reach, Reach(std::max(0, cues().parts.longestAt(form, at).id)));
    }
    return reach;
}

qsizetype insertedNoise(QStringView source, qsizetype at)
{
    return cues().inside.longestAt(source, at).length;
}

bool mayStartNoise(QChar c)
{
    return cues().inside.mayStart(c);
}

} // namespace lectern
