// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/fullstop.h"

#include "core/text/phrasematcher.h"
#include "core/text/script.h"
#include "core/text/table.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

enum class Abbreviation { None, Title, Name };

constexpr qsizetype longestWord = 24;
constexpr qsizetype longestClause = 60;

bool isWordPart(QChar c)
{
    return isLatinLetter(c.unicode()) || isDigit(c.unicode()) || c == u'.' || c == u'\'' || c == u'’';
}

QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && end - start < longestWord && isWordPart(text[start - 1]))
        --start;
    return text.sliced(start, end - start);
}

QStringView wordAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && end - start < longestWord && isLatinLetter(text[end].unicode()))
        ++end;
    return text.sliced(start, end - start);
}

Abbreviation abbreviation(QStringView word)
{
    static const QHash<QString, Abbreviation> known = [] {
        QHash<QString, Abbreviation> rows;
        for (const QStringList &row : readTable(u"lexicon/abbreviations.tsv"_s, 2))
            rows.insert(row[0], row[1] == "title"_L1 ? Abbreviation::Title : Abbreviation::Name);
        return rows;
    }();
    return known.value(word.toString(), Abbreviation::None);
}

bool startsSentence(QStringView word)
{
    static const QSet<QString> known = [] {
        QSet<QString> words;
        for (const QStringList &row : readTable(u"lexicon/sentence-starters.tsv"_s, 1))
            words.insert(row[0]);
        return words;
    }();
    return known.contains(word.toString());
}

/// "J." of a person's name; "I." ends a sentence.
bool isInitial(QStringView word)
{
    return word.size() == 1 && word[0].isUpper() && word[0] != u'I';
}

/// "2." or "3.1." at the start of a sentence.
bool isListNumber(QStringView word, bool atStart)
{
    return atStart && !word.isEmpty() && word.size() <= 5
        && std::ranges::all_of(word, [](QChar c) { return isDigit(c.unicode()) || c == u'.'; });
}

bool canBeginSentence(QChar c)
{
    return !c.isLower() && !QStringView(u"，、；：。,;:").contains(c);
}

/// "Inc." and the like, as in "Amazon.com. Inc.": no sentence begins with these.
bool isNameAbbreviation(QStringView text, qsizetype at)
{
    const QStringView word = wordAt(text, at);
    const qsizetype end = at + word.size();
    return end < text.size() && text[end] == u'.' && abbreviation(word) == Abbreviation::Name;
}

bool endsLatinSentence(QStringView text, qsizetype sentence, qsizetype at, qsizetype next)
{
    const QStringView word = wordBefore(text, at);
    if (isListNumber(word, at - word.size() <= sentence) || isNameAbbreviation(text, next))
        return false;
    if (isInitial(word))
        return startsSentence(wordAt(text, next));
    switch (abbreviation(word)) {
    case Abbreviation::Title:
        return false;
    case Abbreviation::Name:
        return startsSentence(wordAt(text, next));
    case Abbreviation::None:
        return true;
    }
    return true;
}

const PhraseMatcher &questionWords()
{
    static const PhraseMatcher words = [] {
        PhraseMatcher matcher;
        for (const QStringList &row : readTable(u"lexicon/question-words.tsv"_s, 1))
            matcher.add(row[0], 0);
        matcher.finish();
        return matcher;
    }();
    return words;
}

bool asks(QStringView clause)
{
    for (qsizetype i = 0; i < clause.size(); ++i) {
        if (questionWords().longestAt(clause, i).length > 0)
            return true;
    }
    return false;
}

/// From the last comma or colon before `at`, in its sentence.
QStringView clauseBefore(QStringView text, qsizetype sentence, qsizetype at)
{
    qsizetype first = at;
    while (first > std::max(sentence, at - longestClause) && !QStringView(u"，,；;：:").contains(text[first - 1]))
        --first;
    return text.sliced(first, at - first);
}

} // namespace

bool isFullStop(QStringView text, qsizetype sentence, qsizetype at, qsizetype length, qsizetype after)
{
    if (after == text.size() || text[after] == u'\n')
        return true;
    const bool ellipsis = length > 1 || text[at] == u'…';
    if (!text[after].isSpace())
        return !ellipsis && after > at + length && at > 0 && isHan(text[at - 1].unicode()) && isHan(text[after].unicode());
    const qsizetype next = after + 1;
    if (next == text.size())
        return true;
    if (!canBeginSentence(text[next]))
        return false;
    return ellipsis || endsLatinSentence(text, sentence, at, next);
}

bool isQuestionMark(QStringView text, qsizetype sentence, qsizetype at, qsizetype after)
{
    if (after == text.size() || text[after].isSpace())
        return after + 1 >= text.size() || !text[after + 1].isLower();
    const bool amongHan = at > 0 && (isWide(text[at - 1].unicode()) || isWide(text[after].unicode()));
    return amongHan && canBeginSentence(text[after]) && asks(clauseBefore(text, sentence, at));
}

} // namespace lectern
