// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/dates.h"

#include "core/text/table.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'０' && c <= u'９' ? c.unicode() - u'０' : -1;
}

struct Number {
    int value = 0;
    qsizetype digits = 0;
};

Number numberAt(QStringView text, qsizetype at)
{
    Number number;
    while (at + number.digits < text.size() && number.digits < 9) {
        const int digit = digitOf(text[at + number.digits]);
        if (digit < 0)
            break;
        number.value = number.value * 10 + digit;
        ++number.digits;
    }
    return number;
}

bool isYear(int year)
{
    return year >= 1900 && year <= 2100;
}

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at].isSpace() || text[at] == u','))
        ++at;
    return at;
}

/// Behind a year: a separator, month, separator, day.
QDate dayBehindYear(QStringView text, qsizetype at, int year)
{
    const auto separated = [&](QStringView separators) {
        at = skipSpace(text, at);
        if (at >= text.size() || !separators.contains(text[at]))
            return Number{};
        at = skipSpace(text, at + 1);
        const Number number = numberAt(text, at);
        at += number.digits;
        return number.digits > 0 && number.digits <= 2 ? number : Number{};
    };
    const Number month = separated(u"-/.年／．－");
    const Number day = separated(u"-/.月／．－");
    return month.digits > 0 && day.digits > 0 ? QDate(year, month.value, day.value) : QDate();
}

const QHash<QString, int> &months()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> all;
        for (const QStringList &row : readTable(u"lexicon/import-months.tsv"_s, 2))
            all.insert(row[0], row[1].toInt());
        return all;
    }();
    return names;
}

/// A month's name at `at`: `January 5, 2025`, or with the day before it: `5 January 2025`.
QDate dayAtMonthName(QStringView text, qsizetype at, Number before)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    const int month = months().value(text.sliced(at, end - at).toString().toLower());
    if (month == 0)
        return {};
    end = skipSpace(text, end + (end < text.size() && text[end] == u'.'));
    const Number first = numberAt(text, end);
    if (before.digits > 0 && before.digits <= 2 && isYear(first.value))
        return QDate(first.value, month, before.value);
    end = skipSpace(text, end + first.digits);
    const Number second = numberAt(text, end);
    return first.digits > 0 && first.digits <= 2 && isYear(second.value) ? QDate(second.value, month, first.value) : QDate();
}

QDate dateAt(QStringView text, qsizetype at, Number number)
{
    if (number.digits == 4 && isYear(number.value))
        return dayBehindYear(text, at + 4, number.value);
    if (number.digits == 8 && isYear(number.value / 10000))
        return QDate(number.value / 10000, number.value / 100 % 100, number.value % 100);
    return {};
}

} // namespace

bool isMonthName(QStringView word)
{
    return months().contains((word.endsWith(u'.') ? word.chopped(1) : word).toString().toLower());
}

QDate findDate(QStringView text)
{
    Number before;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (digitOf(c) >= 0) {
            before = numberAt(text, at);
            if (const QDate date = dateAt(text, at, before); date.isValid())
                return date;
            at += before.digits;
        } else if (c.unicode() < 0x80 && c.isLetter()) {
            if (const QDate date = dayAtMonthName(text, at, before); date.isValid())
                return date;
            while (at < text.size() && text[at].isLetter())
                ++at;
            before = {};
        } else {
            before = c.isSpace() ? before : Number{};
            ++at;
        }
    }
    return {};
}

} // namespace lectern
