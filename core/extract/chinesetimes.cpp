// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/chinesetimes.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int FirstYear = 1500;
constexpr int LastYear = 2199;
constexpr int LatestTwoDigitYear = 60; ///< 60年 and above belong to the last century

} // namespace

TimePhrase ChineseTimes::at(qsizetype start) const
{
    if (const TimePhrase phrase = spanWord(start); !phrase.span.isEmpty())
        return phrase;
    if (const TimePhrase phrase = rolling(start); !phrase.span.isEmpty())
        return phrase;
    if (const TimePhrase phrase = numericDate(start); !phrase.span.isEmpty())
        return phrase;
    if (const TimePhrase phrase = yearsRange(start); !phrase.span.isEmpty())
        return phrase;
    if (const Point point = pointAt(start, 0))
        return withRange(start, point);
    if (const TimePhrase phrase = weekOrDay(start); !phrase.span.isEmpty())
        return phrase;
    if (const TimePhrase phrase = decade(start); !phrase.span.isEmpty())
        return phrase;
    return ago(start);
}

/// `inherited` is the year of the range's first end.
ChineseTimes::Point ChineseTimes::pointAt(qsizetype start, int inherited) const
{
    if (Point point = yearAt(start))
        return withPart(point);
    return partAt(start, 0, inherited);
}

ChineseTimes::Point ChineseTimes::yearPoint(qsizetype end, int year, bool relative)
{
    const QString text = year > 0 ? CalendarPoint::ofYear(year).toText() : QString();
    return {end, text, text, year, 0, relative, false};
}

ChineseTimes::Point ChineseTimes::yearAt(qsizetype start) const
{
    if (const TimeWord word = find(TimeRole::YearWord, start); word && !isChineseNumeralCharacter(at_(start - 1))) // 十来年
        return yearPoint(start + word.length, m_context.base.isValid() ? m_context.base.year() + word.value : 0, true);
    if (const TimeWord word = find(TimeRole::YearAnaphor, start))
        return yearPoint(start + word.length, m_context.lastYear > 0 ? m_context.lastYear + word.value : 0, true);
    if (const TimeWord word = find(TimeRole::YearAnaphorWeak, start)) {
        const Point point = yearPoint(start + word.length, m_context.lastYear > 0 ? m_context.lastYear + word.value : 0, true);
        return partAt(point.end, point.year, 0) ? point : Point{};
    }
    return writtenYear(start);
}

/// 2024年, 二〇二四年, 24年3月, 2024下半年, 2025新年开端.
ChineseTimes::Point ChineseTimes::writtenYear(qsizetype start) const
{
    const SmallNumber number = numberAt(start);
    if (number.value < 0)
        return {};
    const qsizetype suffixAt = afterSpace(m_text, number.end);
    const TimeWord suffix = find(TimeRole::YearSuffix, suffixAt);
    const bool full = number.value >= FirstYear && number.value <= LastYear && number.end - start == 4;
    if (full && suffix && find(TimeRole::Decade, suffixAt))
        return {};
    if (full && suffix)
        return yearPoint(suffixAt + suffix.length, number.value, false);
    if (full && number.digits == 4) {
        const Point year = yearPoint(number.end, number.value, false);
        const Point part = partAt(suffixAt, number.value, 0);
        const bool named =
            find(TimeRole::Half, suffixAt) || find(TimeRole::Quarter, suffixAt) || find(TimeRole::YearPart, suffixAt).length > 1;
        return part && named ? year : Point{};
    }
    // 24Q3, 23H1
    if (number.digits == 2 && !suffix && isLatinLetter(at_(number.end)) && !isDigit(at_(start - 1))
        && !isLatinLetter(at_(start - 1)) && at_(start - 1) != u'.'
        && (find(TimeRole::Quarter, number.end) || find(TimeRole::Half, number.end)))
        return yearPoint(number.end, number.value + 2000, false);
    const bool twoDigits = number.digits == 2 && suffix.length == 1 && !isDigit(at_(start - 1));
    if (!twoDigits)
        return {};
    const Point year =
        yearPoint(suffixAt + suffix.length, number.value + (number.value < LatestTwoDigitYear ? 2000 : 1900), false);
    return partAt(afterSpace(m_text, year.end), year.year, 0) ? year : Point{};
}

ChineseTimes::Point ChineseTimes::withPart(const Point &year) const
{
    Point part = partAt(afterSpace(m_text, year.end), year.year, 0);
    if (!part)
        return year;
    part.relative = year.relative;
    part.needsYear = false;
    if (year.year == 0)
        part.from = part.to = QString();
    return part;
}

/// What may stand behind a year (`year` > 0) or alone: `year` 0 says that the context has to give it, or the range's first end.
ChineseTimes::Point ChineseTimes::partAt(qsizetype start, int year, int inherited) const
{
    for (const auto part : {&ChineseTimes::half, &ChineseTimes::quarters, &ChineseTimes::months, &ChineseTimes::firstMonths,
                            &ChineseTimes::month, &ChineseTimes::holiday, &ChineseTimes::yearPart}) {
        if (Point point = (this->*part)(start, year, inherited)) {
            point.needsYear = point.relative = year == 0;
            return point;
        }
    }
    return year == 0 ? ownPart(start) : Point{};
}

ChineseTimes::Point ChineseTimes::pointOf(qsizetype end, const CalendarPoint &from, const CalendarPoint &to)
{
    Point point{
        end,   from.toText(), to.toText(), from.year, from.grain == Grain::Month || from.grain == Grain::Day ? from.part : 0,
        false, false};
    if (from.year == 0)
        point.from = point.to = QString();
    return point;
}

int ChineseTimes::yearOfPart(int year, int inherited, int firstMonth) const
{
    return year > 0 ? year : inherited > 0 ? inherited : m_context.yearOfPart(firstMonth);
}

ChineseTimes::Point ChineseTimes::half(qsizetype start, int year, int inherited) const
{
    const TimeWord word = find(TimeRole::Half, start);
    if (!word)
        return {};
    const auto point = CalendarPoint::ofHalf(yearOfPart(year, inherited, word.value * 6 - 5), word.value);
    return pointOf(start + word.length, point, point);
}

ChineseTimes::Point ChineseTimes::quarters(qsizetype start, int year, int inherited) const
{
    if (const TimeWord word = find(TimeRole::QuartersFromStart, start)) {
        const int y = yearOfPart(year, inherited, word.value * 3);
        return pointOf(start + word.length, CalendarPoint::ofMonth(y, 1), CalendarPoint::ofMonth(y, word.value * 3));
    }
    const TimeWord word = find(TimeRole::Quarter, start);
    if (!word)
        return {};
    const auto point = CalendarPoint::ofQuarter(yearOfPart(year, inherited, word.value * 3 - 2), word.value);
    return pointOf(start + word.length, point, point);
}

/// 1-9月, 7至9月: the first month without its suffix.
ChineseTimes::Point ChineseTimes::months(qsizetype start, int year, int inherited) const
{
    const SmallNumber first = numberAt(start);
    const TimeWord to = first.value >= 1 && first.value <= 12 ? find(TimeRole::To, first.end) : TimeWord{};
    if (!to)
        return {};
    const SmallNumber second = smallNumberAt(m_text, first.end + to.length);
    const TimeWord suffix = find(TimeRole::MonthSuffix, second.end);
    if (second.value < 1 || second.value > 12 || !suffix || find(TimeRole::NotMonth, second.end + suffix.length))
        return {};
    const int to_ = year > 0 ? year : inherited > 0 ? inherited : m_context.yearOfMonth(second.value, 0);
    const int from = first.value <= second.value || to_ == 0 ? to_ : to_ - 1;
    return pointOf(second.end + suffix.length, CalendarPoint::ofMonth(from, first.value),
                   CalendarPoint::ofMonth(to_, second.value));
}

/// 前9个月.
ChineseTimes::Point ChineseTimes::firstMonths(qsizetype start, int year, int inherited) const
{
    const TimeWord word = find(TimeRole::Rolling, start);
    const SmallNumber number = word && word.value == -2 ? smallNumberAt(m_text, start + word.length) : SmallNumber{};
    const TimeWord unit = number.value > 1 && number.value < 12 ? find(TimeRole::RollingUnit, number.end) : TimeWord{};
    if (unit.value != 1 || (year == 0 && inherited == 0 && m_context.sentenceYear == 0 && !m_context.base.isValid()))
        return {};
    const int y = year > 0 ? year : inherited > 0 ? inherited : m_context.yearOfMonth(number.value, 0);
    return pointOf(number.end + unit.length, CalendarPoint::ofMonth(y, 1), CalendarPoint::ofMonth(y, number.value));
}

/// 9月, 9月份, 9月15日, 9月底, 12月中旬.
ChineseTimes::Point ChineseTimes::month(qsizetype start, int year, int inherited) const
{
    const SmallNumber number = numberAt(start);
    if (number.value < 1 || number.value > 12 || number.digits > 2 || isDigit(at_(start - 1)) || at_(start - 1) == u'.')
        return {};
    const qsizetype suffixAt = afterSpace(m_text, number.end);
    const TimeWord suffix = find(TimeRole::MonthSuffix, suffixAt);
    if (!suffix)
        return {};
    const qsizetype end = suffixAt + suffix.length;
    if (const Point day = dayOfMonth(end, number.value, year, inherited))
        return day;
    if (find(TimeRole::NotMonth, end))
        return {};
    const int y = year > 0 ? year : inherited > 0 ? inherited : m_context.yearOfMonth(number.value, 0);
    const auto point = CalendarPoint::ofMonth(y, number.value);
    return pointOf(end + monthPart(end), point, point);
}

ChineseTimes::Point ChineseTimes::dayOfMonth(qsizetype start, int month, int year, int inherited) const
{
    const qsizetype at = afterSpace(m_text, start);
    const SmallNumber day = smallNumberAt(m_text, at);
    const TimeWord suffix =
        day.value >= 1 && day.value <= 31 ? find(TimeRole::DaySuffix, afterSpace(m_text, day.end)) : TimeWord{};
    if (!suffix)
        return {};
    const int y = year > 0 ? year : inherited > 0 ? inherited : m_context.yearOfMonth(month, day.value);
    const CalendarPoint point{y, Grain::Day, month, day.value};
    return pointOf(afterSpace(m_text, day.end) + suffix.length, point, point);
}

ChineseTimes::Point ChineseTimes::holiday(qsizetype start, int year, int) const
{
    const TimeWord word = find(TimeRole::Holiday, start);
    if (!word || isLatinLetter(at_(start)))
        return {};
    const HolidayRule &rule = m_words.holiday(word.value);
    const auto datesOf = [&rule](int y) { return holidayDates(rule.rule, rule.first, rule.last, y); };
    int y = year;
    if (y == 0 && m_context.base.isValid()) {
        y = m_context.base.year();
        const QDate day = datesOf(y).first;
        if (day.isValid() && day > m_context.base.addDays(m_context.future() ? 366 : 45))
            --y;
    }
    const DateRange dates = y > 0 ? datesOf(y) : DateRange{};
    if (!dates.first.isValid())
        return {start + word.length, {}, {}, y, 0, false, false};
    return {start + word.length,
            CalendarPoint::ofDay(dates.first).toText(),
            CalendarPoint::ofDay(dates.last).toText(),
            y,
            0,
            false,
            false};
}

/// 2023年初, 2024冬季: the span grows, the value stays.
ChineseTimes::Point ChineseTimes::yearPart(qsizetype start, int year, int) const
{
    const TimeWord word = year > 0 && !find(TimeRole::NotPart, start) ? find(TimeRole::YearPart, start) : TimeWord{};
    return word ? yearPoint(start + word.length, year, false) : Point{};
}

/// 年底, 今冬: of the document's year.
ChineseTimes::Point ChineseTimes::ownPart(qsizetype start) const
{
    if (const TimeWord month = find(TimeRole::OwnMonthPart, start); month && !find(TimeRole::NotPart, start + 1)) {
        const bool own = m_context.base.isValid() && !isDigit(at_(start - 1)) && !isChineseNumeralCharacter(at_(start - 1))
            && at_(start - 1) != u' ' && !m_words.endsWith(TimeRole::Every, m_text, start);
        const auto point = own ? CalendarPoint::ofMonth(m_context.base) : CalendarPoint{};
        Point found = own ? pointOf(start + month.length, point, point) : Point{};
        found.relative = true;
        return found;
    }
    const TimeWord word = find(TimeRole::OwnYearPart, start);
    if (!word || find(TimeRole::NotPart, start + 1))
        return {};
    const char16_t before = at_(start - 1);
    if (isDigit(before) || isChineseNumeralCharacter(before) || m_words.endsWith(TimeRole::Every, m_text, start))
        return {};
    return yearPoint(start + word.length, m_context.base.isValid() ? m_context.base.year() + word.value : 0, true);
}

SmallNumber smallNumberAt(QStringView text, qsizetype at)
{
    SmallNumber number{-1, at, 0};
    for (; isDigit(charAt(text, number.end)) && number.digits < 5; ++number.end, ++number.digits)
        number.value = std::max(number.value, 0) * 10 + text[number.end].digitValue();
    if (number.digits > 0)
        return number.digits < 5 ? number : SmallNumber{-1, at, 0};
    constexpr qsizetype longest = 4;
    qsizetype end = at;
    while (end - at < longest && isChineseNumeralCharacter(charAt(text, end)))
        ++end;
    for (; end > at; --end) {
        if (const int value = wholeNumber(text.sliced(at, end - at)); value >= 0)
            return {value, end, 0};
    }
    return number;
}

TimePhrase chineseTimeAt(QStringView text, qsizetype at, const TimeContext &context)
{
    return ChineseTimes(text, context).at(at);
}

} // namespace lectern
