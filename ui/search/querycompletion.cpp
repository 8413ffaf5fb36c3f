// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/querycompletion.h"

#include "core/search/query.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr size_t MostFields = 8;
constexpr size_t MostEarlier = 5;
constexpr qsizetype LatinLetters = 3; // typed before something is offered: fewer begin too many words

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QueryCompletion)
};

bool isQuote(QChar character)
{
    return character == u'"' || character == u'“' || character == u'”' || character == u'「' || character == u'」'
        || character == u'＂';
}

bool isBorder(QChar character)
{
    return character.isSpace() || character == u'(' || character == u'（' || character == u')' || character == u'）';
}

bool isHan(QChar character)
{
    return character.unicode() >= 0x2e80;
}

bool isEnough(QStringView typed)
{
    return !typed.isEmpty() && (typed.size() >= LatinLetters || isHan(typed.front()));
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

} // namespace

QString subjectOf(QueryField field)
{
    switch (field) {
    case QueryField::Title:
        return Words::tr("words of the title");
    case QueryField::Author:
        return Words::tr("who wrote it");
    case QueryField::Site:
        return Words::tr("where it was published");
    case QueryField::Tag:
        return Words::tr("a tag of it or of your notes");
    case QueryField::Note:
        return Words::tr("words of your notes");
    case QueryField::Entity:
        return Words::tr("a person, company or product in it");
    case QueryField::Speaker:
        return Words::tr("who is quoted, or claims something");
    case QueryField::Language:
        return Words::tr("its language");
    case QueryField::Kind:
        return Words::tr("a kind of claim in it");
    case QueryField::Date:
        return Words::tr("its date, such as 2024..2025");
    case QueryField::Number:
        return Words::tr("a number of any kind, such as >100");
    case QueryField::Money:
        return Words::tr("an amount, such as >1e8 USD");
    case QueryField::Percent:
        return Words::tr("a percentage, such as 20..30");
    case QueryField::Ratio:
        return Words::tr("a multiple, such as >=3");
    case QueryField::Count:
        return Words::tr("a count, such as >1000");
    case QueryField::Measure:
        return Words::tr("a quantity with a unit, such as >10 GW");
    case QueryField::Duration:
        return Words::tr("a length of time");
    case QueryField::Point:
        return Words::tr("percentage or basis points");
    case QueryField::Any:
        break;
    }
    return {};
}

TypedPart typedAt(const QString &query, qsizetype cursor)
{
    const QStringView before = QStringView(query).first(std::clamp<qsizetype>(cursor, 0, query.size()));
    const qsizetype begin = beginOf(before);
    const auto without = [](QStringView text) {
        while (!text.isEmpty() && isQuote(text.front()))
            text = text.sliced(1);
        return text.toString();
    };
    const QStringView part = before.sliced(begin);
    const auto colon = std::ranges::find_if(part, [](QChar c) { return c == u':' || c == u'：' || isQuote(c); });
    const auto field =
        colon == part.end() || isQuote(*colon) ? std::nullopt : queryFieldFromName(part.first(colon - part.begin()).toString());
    const qsizetype from = begin + (field ? colon - part.begin() + 1 : 0);
    const QStringView typed = before.sliced(from);
    return {{from, before.size()}, without(typed), field, !typed.isEmpty() && isQuote(typed.front())};
}

std::vector<QueryOffer> fieldOffers(const TypedPart &typed)
{
    std::vector<QueryOffer> offers;
    if (typed.field || typed.isQuoted || !isEnough(typed.words))
        return offers;
    for (const QString &name : queryFieldNames())
        if (name.startsWith(typed.words, Qt::CaseInsensitive) && offers.size() < MostFields)
            offers.push_back({typed.place, name + u':', subjectOf(*queryFieldFromName(name)), true});
    return offers;
}

std::vector<QueryOffer> valueOffers(const TypedPart &typed, const std::vector<KnownValue> &values)
{
    std::vector<QueryOffer> offers;
    const QString begun = foldForSearch(typed.words);
    for (const KnownValue &value : values) {
        if (!begun.isEmpty() && foldForSearch(value.value) == begun)
            continue;
        const QString count = Words::tr("%n document(s)", nullptr, value.documents);
        offers.push_back(
            {typed.place, written(value.value), value.label.isEmpty() ? count : value.label + u" · "_s + count, false});
    }
    return offers;
}

std::vector<QueryOffer> earlierOffers(const QString &query, qsizetype cursor, const QStringList &earlier)
{
    std::vector<QueryOffer> offers;
    const QString begun = foldForSearch(query).trimmed();
    if (cursor < query.size() || !isEnough(begun))
        return offers;
    for (const QString &known : earlier) {
        const QString folded = foldForSearch(known);
        if (offers.size() < MostEarlier && folded.size() > begun.size() && folded.startsWith(begun))
            offers.push_back({{0, query.size()}, known, Words::tr("searched before"), false});
    }
    return offers;
}

} // namespace lectern
