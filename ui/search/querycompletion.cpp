// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/querycompletion.h"

#include "core/search/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Most = 12;
constexpr qsizetype LatinLetters = 3; // typed before a field is offered: shorter ones begin too many words

bool isQuote(QChar character)
{
    return character == u'"' || character == u'“' || character == u'”' || character == u'「' || character == u'」'
        || character == u'＂';
}

bool isBorder(QChar character)
{
    return character.isSpace() || character == u'(' || character == u'（' || character == u')' || character == u'）';
}

/// Where the part that the cursor stands in begins: white space within quotation marks does not end one.
qsizetype beginOf(QStringView before)
{
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (isQuote(before[i]))
            quoted = !quoted;
        else if (!quoted && isBorder(before[i]))
            begin = i + 1;
    }
    return begin;
}

QString written(const QString &value)
{
    const bool plain = std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    return plain ? value : quotedForQuery(value);
}

QueryCompletion fieldFor(QStringView typed, qsizetype begin)
{
    QueryCompletion completion{{begin, begin + typed.size()}, {}};
    const bool han = !typed.isEmpty() && typed.front().unicode() >= 0x2e80;
    if (typed.size() < (han ? 1 : LatinLetters))
        return completion;
    for (const QString &name : queryFieldNames())
        if (name.startsWith(typed, Qt::CaseInsensitive) && completion.texts.size() < Most)
            completion.texts << name + u':';
    return completion;
}

QueryCompletion valueFor(const QStringList &values, QStringView typed, qsizetype begin)
{
    QueryCompletion completion{{begin, begin + typed.size()}, {}};
    while (!typed.isEmpty() && isQuote(typed.front()))
        typed = typed.sliced(1);
    const QString wanted = foldForSearch(typed.toString());
    QStringList within;
    for (const QString &value : values) {
        const QString folded = foldForSearch(value);
        if (folded == wanted)
            return {};
        if (folded.startsWith(wanted))
            completion.texts << written(value);
        else if (folded.contains(wanted))
            within << written(value);
    }
    completion.texts = (completion.texts + within).mid(0, Most);
    return completion;
}

} // namespace

QueryCompletion completionAt(const QString &query, qsizetype cursor, const QueryValues &values)
{
    const QStringView before = QStringView(query).first(std::clamp<qsizetype>(cursor, 0, query.size()));
    const qsizetype begin = beginOf(before);
    const QStringView part = before.sliced(begin);
    const auto colon = std::ranges::find_if(part, [](QChar c) { return c == u':' || c == u'：'; });
    if (colon == part.end())
        return fieldFor(part, begin);
    const qsizetype name = colon - part.begin();
    const auto field = queryFieldFromName(part.first(name).toString());
    const auto known = field ? values.find(*field) : values.end();
    if (known == values.end())
        return {};
    return valueFor(known->second, part.sliced(name + 1), begin + name + 1);
}

} // namespace lectern
