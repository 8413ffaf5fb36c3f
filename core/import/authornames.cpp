// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/authornames.h"

#include "core/import/characters.h"
#include "core/import/dates.h"
#include "core/text/projection.h"
#include "core/text/table.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestHanName = 4;
constexpr qsizetype longestDottedName = 16;
constexpr qsizetype longestLatinName = 40;
constexpr qsizetype longestPenName = 12;

const QSet<QString> &particles()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QStringList &row : readTable(u"lexicon/import-nameparticles.tsv"_s, 1))
            all.insert(row[0]);
        return all;
    }();
    return words;
}

bool isLatinWord(QStringView word)
{
    return (word.front().isUpper() || particles().contains(word.toString())) && !isMonthName(word)
        && std::ranges::all_of(word, [](QChar c) { return c.isLetter() || QStringView(u"'’.-").contains(c); });
}

bool isLatinName(QStringView name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    return name.size() <= longestLatinName && !words.isEmpty() && words.size() <= 5 && words.front().front().isUpper()
        && std::ranges::all_of(words, isLatinWord) && !isHan(name.front());
}

bool isHanName(QStringView name)
{
    const bool dotted = name.contains(u'·') || name.contains(u'•');
    const bool spaced = name.size() > 1 && name[1].isSpace(); // `王 浩然` is one name, `张三 李四` are two
    const qsizetype longest = dotted ? longestDottedName : longestHanName + spaced;
    return name.size() >= 2 && name.size() <= longest
        && std::ranges::all_of(name, [spaced](QChar c) { return isHan(c) || c == u'·' || c == u'•' || (spaced && c.isSpace()); });
}

/// Names of pens and houses that mix scripts and digits (`链载Ai`).
bool isPenName(QStringView name)
{
    const bool plain =
        std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || QStringView(u"·_-@.").contains(c); });
    return plain && name.size() >= 2 && name.size() <= longestPenName && std::ranges::any_of(name, isHan);
}

qsizetype wordCount(QStringView name)
{
    return name.split(u' ', Qt::SkipEmptyParts).size();
}

/// A name ends where a date begins (`某人2025.09.12 10:55`).
QStringView beforeDate(QStringView value)
{
    for (qsizetype i = 0; i + 4 < value.size(); ++i) {
        const QStringView rest = value.sliced(i);
        const bool isYear = (rest.startsWith(u"19") || rest.startsWith(u"20")) && rest[2].isDigit() && rest[3].isDigit();
        if (isYear && QStringView(u"-/.年").contains(rest[4]))
            return value.first(i);
    }
    return value;
}

/// The names of a signature: up to the comma behind the last of them.
QStringView beforeHouse(QStringView value)
{
    const qsizetype lastAnd = std::max(value.lastIndexOf(u" and "), value.lastIndexOf(u'&'));
    const qsizetype comma = value.indexOf(u',', std::max<qsizetype>(0, lastAnd));
    return comma < 0 ? value : value.first(comma);
}

QString joined(const QList<QStringView> &words, qsizetype count)
{
    QString text;
    for (qsizetype i = 0; i < count; ++i)
        text += (i > 0 ? u" "_s : QString()) + words[i].toString();
    return text;
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
        const bool bullet = (value[i] == u'•' || value[i] == u'·') && i > 0 && value[i - 1].isSpace();
        const bool sign = bullet || QStringView(u"、,，;；&＆/|丨｜").contains(value[i]);
        const bool word = value.sliced(i).startsWith(u" and ");
        if (!sign && !word)
            continue;
        all.push_back(value.sliced(start, i - start));
        start = i + (word ? 5 : 1);
    }
    all.push_back(value.sliced(start));
    std::erase_if(all, [](QStringView part) { return part.trimmed().isEmpty(); });
    return all;
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

bool isSpeech(QStringView value, BylineField field)
{
    if (value.contains(u'。') || value.contains(u'？') || value.contains(u'！'))
        return true;
    return field == BylineField::Reporter && (value.contains(u'，') || value.endsWith(u'?') || value.endsWith(u'!'));
}

} // namespace

QStringList authorNames(QStringView value, BylineField field)
{
    QStringList names;
    if (isSpeech(value, field))
        return names;
    const std::vector<QStringView> all =
        parts(field == BylineField::Signature ? beforeHouse(beforeDate(value)) : beforeDate(value));
    const bool maySign = field == BylineField::Authors && all.size() == 1;
    for (const QStringView part : all) {
        const QStringView name = bareName(part);
        // `Jane Doe, Reuters`: a single word behind a full name is her paper.
        if (!names.isEmpty() && isLatinName(name) && wordCount(name) == 1 && isLatinName(names.back())
            && wordCount(names.back()) > 1)
            break;
        if (isLatinName(name) || isHanName(name) || (maySign && wordCount(name) == 1 && isPenName(name))) {
            names.append(name.toString());
            continue;
        }
        const auto words = name.split(u' ', Qt::SkipEmptyParts);
        // `Jane Doe in London`: the words that can be of her name, if there are two.
        const auto latin = std::ranges::find_if_not(words, isLatinWord);
        if (field != BylineField::Authors && latin - words.begin() > 1 && isLatin(name.front())) {
            names.append(joined(words, latin - words.begin()));
            continue;
        }
        // `张三 李四 北京报道`: names as long as they come.
        const auto end = std::ranges::find_if_not(words, isHanName);
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
