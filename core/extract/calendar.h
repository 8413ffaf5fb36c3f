// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace lectern
{

enum class Grain { Day, Month, Quarter, Half, Year, Decade };

/// A point of the calendar as coarse as the text names it.
struct CalendarPoint {
    int year = 0;
    Grain grain = Grain::Year;
    int part = 0; ///< month of a Day or Month, quarter, half
    int day = 0;

    [[nodiscard]] static CalendarPoint ofYear(int year) { return {year}; }
    [[nodiscard]] static CalendarPoint ofMonth(int year, int month) { return {year, Grain::Month, month}; }
    [[nodiscard]] static CalendarPoint ofMonth(QDate date) { return {date.year(), Grain::Month, date.month()}; }
    [[nodiscard]] static CalendarPoint ofQuarter(int year, int quarter) { return {year, Grain::Quarter, quarter}; }
    [[nodiscard]] static CalendarPoint ofHalf(int year, int half) { return {year, Grain::Half, half}; }
    [[nodiscard]] static CalendarPoint ofDay(QDate date) { return {date.year(), Grain::Day, date.month(), date.day()}; }

    /// "2024", "2024-H1", "2024-Q4", "2024-11", "2025-01-26", "1990s"; empty if it is none (30 February).
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QDate firstDay() const;
    bool operator==(const CalendarPoint &) const = default;
};

/// "2024/2027"; one value if both ends are the same, empty if one is.
[[nodiscard]] QString rangeText(const QString &from, const QString &to);
/// The months or days that roll from a date: `months` or, if 0, `days` back (negative) or ahead, by months or by days.
[[nodiscard]] QString rollingText(QDate date, int months, int days);
/// Monday to Sunday of the week that lies `offset` weeks from the date's.
[[nodiscard]] QString weekText(QDate date, int offset);

/// The year in which a month (or a day of it) named without its year lies: the nearest past one, or for `future` the next to come.
[[nodiscard]] int nearestYear(QDate date, int month, int day, bool future);
/// The same for a part of the year that begins in `firstMonth`.
[[nodiscard]] int nearestYearOfPart(QDate date, int firstMonth, bool future);
[[nodiscard]] QDate nearestWeekday(QDate date, int weekday);

struct DateRange {
    QDate first, last;
};
/// First and last day of a holiday in a year; `rule` and the dates are the columns of resources/lexicon/holidays.tsv.
[[nodiscard]] DateRange holidayDates(const QString &rule, const QString &first, const QString &last, int year);

} // namespace lectern
