// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/calendar.h"

#include "core/text/table.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The columns of lunar.tsv behind the year, by the names that holidays.tsv uses.
enum LunarColumn {
    SpringFestival = 1,
    HolidayFirst,
    HolidayLast,
    Lantern,
    DragonBoat,
    Qixi,
    MidAutumn,
    Chongyang,
    Qingming,
    LunarColumns
};

const QHash<QString, int> &lunarColumns()
{
    static const QHash<QString, int> columns{
        {u"springfestival"_s, SpringFestival}, {u"lantern"_s, Lantern},     {u"dragonboat"_s, DragonBoat}, {u"qixi"_s, Qixi},
        {u"midautumn"_s, MidAutumn},           {u"chongyang"_s, Chongyang}, {u"qingming"_s, Qingming},
    };
    return columns;
}

QDate dayOf(int year, const QString &monthDay)
{
    return QDate(year, monthDay.left(2).toInt(), monthDay.mid(3).toInt());
}

QStringList lunarYear(int year)
{
    static const auto rows = readTable(u"lexicon/lunar.tsv"_s, LunarColumns);
    for (const QStringList &row : rows) {
        if (row[0].toInt() == year)
            return row;
    }
    return {};
}

/// The n-th weekday of a month, or the last one for n = 0.
QDate nthWeekday(int year, int month, int weekday, int n)
{
    if (n == 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

/// Gauss's reckoning in the form of Meeus, Jones and Butcher.
QDate easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, g = (8 * b + 13) / 25, h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 19 * l) / 433;
    const int month = (h + l - 7 * m + 90) / 25;
    return QDate(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

DateRange lunarHoliday(const QString &rule, int year)
{
    const QStringList row = lunarYear(year);
    if (row.isEmpty())
        return {};
    if (rule == "springholiday"_L1)
        return {dayOf(year, row[HolidayFirst]), dayOf(year, row[HolidayLast])};
    if (rule == "springeve"_L1) {
        const QDate eve = dayOf(year, row[SpringFestival]).addDays(-1);
        return {eve, eve};
    }
    const int column = lunarColumns().value(rule);
    const QDate day = column > 0 ? dayOf(year, row[column]) : QDate();
    return {day, day};
}

} // namespace

QString CalendarPoint::toText() const
{
    const auto two = [](int n) { return u"%1"_s.arg(n, 2, 10, '0'_L1); };
    const QString y = u"%1"_s.arg(year, 4, 10, '0'_L1);
    switch (grain) {
    case Grain::Day:
        return QDate::isValid(year, part, day) ? y + u'-' + two(part) + u'-' + two(day) : QString();
    case Grain::Month:
        return y + u'-' + two(part);
    case Grain::Quarter:
        return y + "-Q"_L1 + QString::number(part);
    case Grain::Half:
        return y + "-H"_L1 + QString::number(part);
    case Grain::Year:
        return y;
    case Grain::Decade:
        return y + u's';
    }
    Q_UNREACHABLE_RETURN({});
}

QDate CalendarPoint::firstDay() const
{
    switch (grain) {
    case Grain::Day:
        return {year, part, day};
    case Grain::Month:
        return {year, part, 1};
    case Grain::Quarter:
        return {year, part * 3 - 2, 1};
    case Grain::Half:
        return {year, part * 6 - 5, 1};
    case Grain::Year:
    case Grain::Decade:
        return {year, 1, 1};
    }
    Q_UNREACHABLE_RETURN({});
}

QString rangeText(const QString &from, const QString &to)
{
    if (from.isEmpty() || to.isEmpty())
        return {};
    return from == to ? from : from + u'/' + to;
}

QString rollingText(QDate date, int months, int days)
{
    if (!date.isValid())
        return {};
    const QDate other = months != 0 ? date.addMonths(months) : date.addDays(days);
    const QDate first = std::min(date, other), last = std::max(date, other);
    if (months != 0)
        return rangeText(CalendarPoint::ofMonth(first).toText(), CalendarPoint::ofMonth(last).toText());
    return rangeText(CalendarPoint::ofDay(first).toText(), CalendarPoint::ofDay(last).toText());
}

QString weekText(QDate date, int offset)
{
    if (!date.isValid())
        return {};
    const QDate monday = date.addDays(1 - date.dayOfWeek() + 7 * offset);
    return rangeText(CalendarPoint::ofDay(monday).toText(), CalendarPoint::ofDay(monday.addDays(6)).toText());
}

int nearestYear(QDate date, int month, int day, bool future)
{
    const bool passed = month < date.month() || (month == date.month() && (day == 0 || day <= date.day()));
    if (future)
        return passed && month != date.month() ? date.year() + 1 : date.year();
    return passed ? date.year() : date.year() - 1;
}

int nearestYearOfPart(QDate date, int firstMonth, bool future)
{
    if (firstMonth <= date.month() || future)
        return date.year();
    return date.year() - 1;
}

QDate nearestWeekday(QDate date, int weekday)
{
    return date.isValid() ? date.addDays(-((date.dayOfWeek() - weekday + 7) % 7)) : QDate();
}

DateRange holidayDates(const QString &rule, const QString &first, const QString &last, int year)
{
    constexpr int November = 11, May = 5, September = 9;
    if (rule == "fixed"_L1) {
        const QDate from = dayOf(year, first);
        return {from, last.isEmpty() ? from : dayOf(year, last)};
    }
    QDate day;
    if (rule == "thanksgiving"_L1)
        day = nthWeekday(year, November, Qt::Thursday, 4);
    else if (rule == "blackfriday"_L1)
        day = nthWeekday(year, November, Qt::Thursday, 4).addDays(1);
    else if (rule == "cybermonday"_L1)
        day = nthWeekday(year, November, Qt::Thursday, 4).addDays(4);
    else if (rule == "laborday"_L1)
        day = nthWeekday(year, September, Qt::Monday, 1);
    else if (rule == "memorialday"_L1)
        day = nthWeekday(year, May, Qt::Monday, 0);
    else if (rule == "easter"_L1)
        day = easter(year);
    else
        return lunarHoliday(rule, year);
    return {day, day};
}

} // namespace lectern
