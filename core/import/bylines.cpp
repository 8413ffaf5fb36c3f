// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/bylines.h"

#include "core/import/characters.h"
#include "core/import/plainline.h"
#include "core/text/phrasematcher.h"
#include "core/text/projection.h"
#include "core/text/table.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestOwner = 10;    ///< of the words before a cue, `腾讯科技` in `腾讯科技作者:`
constexpr qsizetype longestInnerOwner = 5; ///< the same within a line
constexpr qsizetype longestHanName = 8;   ///< transcribed names included
constexpr qsizetype longestLatinName = 40;
constexpr qsizetype longestPenName = 12;

struct Cue {
    BylineField field;
    QString separators; ///< which of `:|/"_` may follow; `_` is white space, `^` asks for the line's start
};

struct CueTable {
    PhraseMatcher matcher;
    std::vector<Cue> cues;
};

const CueTable &cueTable()
{
    static const CueTable table = [] {
        static const QHash<QString, BylineField> fields{{u"authors"_s, BylineField::Authors}, {u"date"_s, BylineField::Date},
                                                        {u"site"_s, BylineField::Site},       {u"url"_s, BylineField::Url},
                                                        {u"reprint"_s, BylineField::Reprint}, {u"tags"_s, BylineField::Tags},
                                                        {u"summary"_s, BylineField::Summary}};
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

std::vector<Hit> hitsIn(QStringView form)
{
    const CueTable &table = cueTable();
    std::vector<Hit> hits;
    for (qsizetype at = 0; at < form.size();) {
        const auto match = table.matcher.mayStart(form[at]) ? table.matcher.longestAt(form, at) : PhraseMatcher::Match{};
        const Cue *cue = match.length > 0 ? &table.cues[size_t(match.id)] : nullptr;
        const qsizetype start = cue ? beginning(form, at, *cue) : -1;
        const qsizetype separator = start >= 0 ? separatorLength(form, at + match.length, *cue) : 0;
        const bool found = start >= 0 && (separator > 0 || cue->separators.contains(u'-'));
        if (found)
            hits.push_back({cue->field, start, at + match.length + separator});
        at += found ? match.length + separator : 1;
    }
    return hits;
}

bool isLatinName(QStringView name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    if (name.size() > longestLatinName || words.isEmpty() || words.size() > 5)
        return false;
    return std::ranges::all_of(words,
                               [](QStringView word) {
                                   return (word.front().isUpper() || word.size() <= 3) && std::ranges::all_of(word, [](QChar c) {
                                              return c.isLetter() || QStringView(u"'’.-").contains(c);
                                          });
                               })
        && words.front().front().isUpper();
}

bool isHanName(QStringView name)
{
    const bool spaced = name.size() > 1 && name[1].isSpace(); // `王 浩然` is one name, `张三 李四` are two
    return name.size() >= 2 && name.size() <= longestHanName
        && std::ranges::all_of(name, [spaced](QChar c) { return isHan(c) || c == u'·' || c == u'•' || (spaced && c.isSpace()); });
}

qsizetype wordCount(QStringView name)
{
    return name.split(u' ', Qt::SkipEmptyParts).size();
}

/// Names of pens and houses that mix scripts and digits (`链载Ai`).
bool isPenName(QStringView name)
{
    const bool plain =
        std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || QStringView(u"·_-@. ").contains(c); });
    return plain && name.size() >= 2 && name.size() <= longestPenName && std::ranges::any_of(name, isHan);
}

/// A name ends where a date begins (`某人2025.09.12 10:55`).
QStringView beforeDate(QStringView value)
{
    for (qsizetype i = 0; i + 4 < value.size(); ++i) {
        const bool year = (value.sliced(i).startsWith(u"19") || value.sliced(i).startsWith(u"20")) && value[i + 2].isDigit()
            && value[i + 3].isDigit();
        if (year && QStringView(u"-/.年").contains(value[i + 4]))
            return value.first(i);
    }
    return value;
}

const QStringList &houseEndings()
{
    static const QStringList endings = [] {
        QStringList all;
        for (const QStringList &row : readTable(u"lexicon/import-houses.tsv"_s, 1))
            all.append(row[0]);
        return all;
    }();
    return endings;
}

bool isHouse(const QString &name)
{
    const QString form = folded(name, Folding::Reading);
    return std::ranges::any_of(houseEndings(),
                               [&](const QString &ending) { return form.size() > ending.size() && form.endsWith(ending); });
}

/// Without what surrounds a name: lost characters, brackets with a role or a mail address, closing punctuation.
QStringView bareName(QStringView name)
{
    name = name.trimmed();
    for (const char16_t bracket : {u'(', u'（', u'【', u'['}) {
        if (const qsizetype at = name.indexOf(QChar(bracket)); at > 0)
            name = name.first(at);
    }
    while (!name.isEmpty() && !name.back().isLetterOrNumber() && name.back() != u'.')
        name.chop(1);
    while (!name.isEmpty() && !name.front().isLetterOrNumber())
        name = name.sliced(1);
    return name;
}

/// Cuts at signs between names, and at ` and `.
std::vector<QStringView> parts(QStringView value)
{
    std::vector<QStringView> all;
    qsizetype start = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool sign = QStringView(u"、,，;；&＆/|丨｜").contains(value[i]);
        const bool word = value.sliced(i).startsWith(u" and ");
        if (!sign && !word)
            continue;
        all.push_back(value.sliced(start, i - start));
        start = i + (word ? 5 : 1);
    }
    all.push_back(value.sliced(start));
    return all;
}

} // namespace

std::vector<Byline> bylines(QStringView line)
{
    const QString form = cueForm(line);
    const std::vector<Hit> hits = hitsIn(form);
    std::vector<Byline> found;
    for (size_t i = 0; i < hits.size(); ++i) {
        const qsizetype end = i + 1 < hits.size() ? hits[i + 1].start : line.size();
        if (hits[i].valueStart > end)
            continue;
        const QStringView value = line.sliced(hits[i].valueStart, end - hits[i].valueStart);
        found.push_back({hits[i].field, value.trimmed().toString(), hits[i].start});
    }
    return found;
}

QStringList authorNames(QStringView value)
{
    QStringList names;
    const std::vector<QStringView> all = parts(beforeDate(value));
    for (const QStringView part : all) {
        const QStringView name = bareName(part);
        // `By Jane Doe, Reuters`: a single word behind a full name is her paper.
        if (!names.isEmpty() && isLatinName(name) && wordCount(name) == 1 && wordCount(names.back()) > 1)
            break;
        if (isLatinName(name) || isHanName(name) || (all.size() == 1 && wordCount(name) == 1 && isPenName(name))) {
            names.append(name.toString());
            continue;
        }
        // `张三 李四 北京报道`: names as long as they come.
        const auto words = name.split(u' ', Qt::SkipEmptyParts);
        const auto end = std::ranges::find_if_not(words, [](QStringView word) { return isHanName(word) && word.size() <= 4; });
        for (auto word = words.begin(); word != end; ++word)
            names.append(word->toString());
        if (end != words.end())
            break;
    }
    names.removeDuplicates();
    if (std::ranges::any_of(names, std::not_fn(isHouse)))
        names.removeIf(isHouse);
    return names;
}

} // namespace lectern
