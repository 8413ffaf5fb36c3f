// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/englishtimes.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int FirstYear = 1800;
constexpr int LastYear = 2199;

} // namespace

TimePhrase EnglishTimes::at(qsizetype start) const
{
    qsizetype inner = start;
    if (const TimeWord the = find(TimeRole::EnThe, start); the && charAt(m_text, start + the.length) == u' ')
        inner = start + the.length + 1;
    const bool the = inner > start;
    if (const TimeWord word = find(TimeRole::EnYearEnd, start)) {
        if (const int year = next(start + word.length) < 0 ? 0 : fourDigits(start + word.length + 1))
            return phrase(start, {start + word.length + 5, QString::number(year), year, 0, false}, "time.en");
        return phrase(start, {start + word.length, baseYear(0), m_context.base.year(), 0, true}, "time.en");
    }
    if (const Point point = threeMonthsEnded(inner))
        return phrase(start, point, "time.en.quarter");
    if (const Point point = edged(start, inner))
        return phrase(start, point, "time.en");
    if (const Point point = anaphor(inner))
        return phrase(start, point, "time.en.relative");
    if (const Point point = shifted(inner, the))
        return phrase(start, point, "time.en.relative");
    if (const Point point = quarterOrHalf(inner))
        return phrase(start, point, "time.en.quarter");
    if (const Point point = decade(inner, the))
        return phrase(start, point, "time.en.decade");
    if (const Point point = century(inner))
        return phrase(start, point, "time.en.century");
    if (const Point point = season(inner))
        return phrase(start, point, "time.en");
    if (const TimeWord word = find(TimeRole::Holiday, start); word && isLatinLetter(charAt(m_text, start)))
        return phrase(start, holiday(start, word), "time.en.holiday");
    if (const Point point = the ? dayFirst(inner) : Point{})
        return phrase(start, point, "time.en.date");
    if (the)
        return {};
    if (const TimePhrase range = monthRange(start); !range.span.isEmpty())
        return range;
    if (const Point point = date(start))
        return withRange(start, point);
    if (const Point point = fiscal(start))
        return phrase(start, point, "time.en.fiscal");
    if (const Point point = ago(start))
        return phrase(start, point, "time.en.ago");
    if (const Point point = day(start))
        return phrase(start, point, "time.en.day");
    return years(start);
}

TimePhrase EnglishTimes::phrase(qsizetype start, const Point &point, const char *rule)
{
    return {{start, point.end}, point.value, point.relative, rule, point.year, point.month, point.partYear};
}

/// Behind one space (or hyphen), else -1.
qsizetype EnglishTimes::next(qsizetype at, bool hyphen) const
{
    const char16_t c = at_(at);
    return c == u' ' || c == u'\u00A0' || (hyphen && c == u'-') ? at + 1 : -1;
}

QString EnglishTimes::baseYear(int offset) const
{
    return m_context.base.isValid() ? CalendarPoint::ofYear(m_context.base.year() + offset).toText() : QString();
}

/// A year in four digits that nothing glued spoils.
int EnglishTimes::fourDigits(qsizetype at) const
{
    const SmallNumber number = smallNumberAt(m_text, at);
    const bool good = number.digits == 4 && number.value >= FirstYear && number.value <= LastYear && !isLatinLetter(at_(at + 4));
    const bool grouped = at_(at + 4) == u',' && isDigit(at_(at + 5));
    return good && !grouped && !(at_(at + 4) == u'.' && isDigit(at_(at + 5))) && at_(at + 4) != u'%' ? number.value : 0;
}

TimeWord EnglishTimes::monthName(qsizetype at) const
{
    const char16_t first = at_(at);
    if (first < u'A' || first > u'Z')
        return {};
    if (const TimeWord word = find(TimeRole::EnMonth, at))
        return word;
    TimeWord word = find(TimeRole::EnMonthShort, at);
    if (word && at_(at + word.length) == u'.')
        ++word.length;
    return word;
}

/// January, January 14, Jan. 14, 2025, January 2025, 14 January 2025.
EnglishTimes::Point EnglishTimes::date(qsizetype start) const
{
    if (isDigit(at_(start)))
        return dayFirst(start);
    const TimeWord month = monthName(start);
    if (!month)
        return {};
    const qsizetype monthEnd = start + month.length;
    qsizetype at = next(monthEnd);
    if (at < 0)
        return bareMonth(start, monthEnd, month.value);
    if (const TimeWord of = find(TimeRole::EnOf, at); of && fourDigits(at + of.length + 1) > 0)
        at += of.length + 1;
    if (const int year = fourDigits(at))
        return {at + 4, CalendarPoint::ofMonth(year, month.value).toText(), year, month.value, false};
    const SmallNumber day = smallNumberAt(m_text, at);
    if (day.digits < 1 || day.digits > 2 || day.value < 1 || day.value > 31 || at_(day.end) == u'%' || at_(day.end) == u':')
        return bareMonth(start, monthEnd, month.value);
    return withYear(ordinalEnd(day.end), month.value, day.value);
}

qsizetype EnglishTimes::ordinalEnd(qsizetype at) const
{
    qsizetype end = at;
    while (isLatinLetter(at_(end)))
        ++end;
    return end - at == 2 ? end : at;
}

EnglishTimes::Point EnglishTimes::withYear(qsizetype end, int month, int day) const
{
    qsizetype at = at_(end) == u',' ? end + 1 : end;
    at = next(at) >= 0 ? next(at) : at;
    if (const int year = at > end ? fourDigits(at) : 0)
        return {at + 4, CalendarPoint{year, Grain::Day, month, day}.toText(), year, month, false};
    const int year = m_context.yearOfMonth(month, day);
    return {end, year > 0 ? CalendarPoint{year, Grain::Day, month, day}.toText() : QString(), 0, month, true};
}

EnglishTimes::Point EnglishTimes::dayFirst(qsizetype start) const
{
    const SmallNumber day = smallNumberAt(m_text, start);
    if (day.digits < 1 || day.digits > 2 || day.value < 1 || day.value > 31)
        return {};
    qsizetype at = next(ordinalEnd(day.end));
    if (const TimeWord of = at < 0 ? TimeWord{} : find(TimeRole::EnOf, at); of && ordinalEnd(day.end) > day.end)
        at = next(at + of.length); // 26th of January
    const TimeWord month = at < 0 ? TimeWord{} : monthName(at);
    return month ? withYear(at + month.length, month.value, day.value) : Point{};
}

/// January to March 2024, from March to May.
TimePhrase EnglishTimes::monthRange(qsizetype start) const
{
    const TimeWord first = monthName(start);
    const qsizetype toAt = start + first.length + (at_(start + first.length) == u' ');
    const TimeWord to = first ? find(TimeRole::EnTo, toAt) : TimeWord{};
    const TimeWord and_ =
        first && !to && m_words.endsWith(TimeRole::EnBetween, m_text, start - 1) ? find(TimeRole::EnAnd, toAt) : TimeWord{};
    if (!to && !and_)
        return {};
    const qsizetype at = toAt + to.length + and_.length;
    const qsizetype secondAt = at + (at_(at) == u' ');
    const TimeWord second = monthName(secondAt);
    const Point whole = date(secondAt);
    const bool named = whole.year > 0 && whole.value.size() == 7;
    const bool led =
        m_words.endsWith(TimeRole::EnPreposition, m_text, start - 1) || m_words.endsWith(TimeRole::EnBetween, m_text, start - 1);
    if (!second || (!named && (!led || isDigit(at_(secondAt + second.length + 1)))))
        return {};
    const int year = named ? whole.year : m_context.yearOfMonth(second.value, 0);
    const int firstYear = first.value <= second.value ? year : year - 1;
    const QString value = year > 0
        ? rangeText(CalendarPoint::ofMonth(firstYear, first.value).toText(), CalendarPoint::ofMonth(year, second.value).toText())
        : QString();
    return {
        {start, named ? whole.end : secondAt + second.length}, value, !named, "time.en.range", named ? year : 0, second.value};
}

/// "May" and "March" begin sentences as verbs: a month alone needs a preposition or another time word before it.
EnglishTimes::Point EnglishTimes::bareMonth(qsizetype start, qsizetype end, int month) const
{
    const bool led = at_(start - 1) == u' ' && precededBy(TimeRole::EnPreposition, start - 1);
    if (!led && !precededBy(TimeRole::EnShift, start - 1))
        return {};
    const int year = m_context.yearOfMonth(month, 0);
    if (at_(end - 1) == u'.' && (at_(end) == u'\n' || at_(end) == 0))
        --end;
    return {end, year > 0 ? CalendarPoint::ofMonth(year, month).toText() : QString(), 0, month, true};
}

bool EnglishTimes::precededBy(TimeRole role, qsizetype end) const
{
    return m_words.endsWith(role, m_text, end) || (end > 0 && at_(end) == u' ' && m_words.endsWith(role, m_text, end));
}

TimePhrase EnglishTimes::withRange(qsizetype start, const Point &first) const
{
    TimePhrase found = phrase(start, first, "time.en.date");
    qsizetype toAt = first.end;
    if (at_(toAt) == u' ')
        ++toAt;
    const TimeWord to = find(TimeRole::EnTo, toAt);
    if (!to)
        return found;
    const qsizetype at = at_(toAt + to.length) == u' ' ? toAt + to.length + 1 : toAt + to.length;
    Point second = date(at);
    if (!second && first.month > 0 && first.value.size() == 10) {
        const SmallNumber day = smallNumberAt(m_text, at);
        if (day.digits >= 1 && day.digits <= 2 && day.value <= 31)
            second = withYear(day.end, first.month, day.value);
    }
    if (!second || second.value.size() != first.value.size())
        return found;
    QString from = first.value;
    if (first.year == 0 && second.year > 0 && from.size() > 4)
        from = second.value.left(4) + from.mid(4);
    return {{start, second.end}, rangeText(from, second.value), first.relative && second.relative, "time.en.range", second.year,
            second.month};
}

EnglishTimes::Point EnglishTimes::day(qsizetype start) const
{
    TimeWord named = find(TimeRole::EnDay, start);
    if (!named) {
        named = find(TimeRole::EnToday, start);
        const bool news =
            m_words.endsWith(TimeRole::TodayVerb, m_text, start - 1) || find(TimeRole::TodayVerb, start + named.length + 1);
        if (!news)
            named = {};
    }
    if (const TimeWord word = named)
        return {start + word.length,
                m_context.base.isValid() ? CalendarPoint::ofDay(m_context.base.addDays(word.value)).toText() : QString(), 0, 0,
                true};
    const char16_t first = at_(start);
    if (first < u'A' || first > u'Z')
        return {};
    TimeWord word = find(TimeRole::EnWeekday, start);
    if (!word)
        return {};
    const qsizetype end = start + word.length;
    if (at_(end) == u',' && at_(end + 1) == u' ') {
        if (const Point point = monthName(end + 2) ? date(end + 2) : Point{}; point && point.value.size() == 10)
            return point;
    }
    if (at_(end) == u's')
        return {};
    const bool said = m_words.endsWith(TimeRole::TodayVerb, m_text, start - 1); // "said Tuesday it will"
    const QDate day = !said && m_context.future() && m_context.base.isValid()
        ? m_context.base.addDays((word.value - m_context.base.dayOfWeek() + 7) % 7)
        : nearestWeekday(m_context.base, word.value);
    return {end, day.isValid() ? CalendarPoint::ofDay(day).toText() : QString(), 0, 0, true};
}

EnglishTimes::Point EnglishTimes::holiday(qsizetype start, TimeWord word) const
{
    const HolidayRule &rule = m_words.holiday(word.value);
    const qsizetype end = start + word.length;
    const qsizetype yearAt = next(end);
    const int named = yearAt < 0 ? 0 : fourDigits(yearAt);
    int year = named > 0 ? named : m_context.base.isValid() ? m_context.base.year() : 0;
    if (year == 0)
        return {end, QString(), 0, 0, true};
    DateRange dates = holidayDates(rule.rule, rule.first, rule.last, year);
    if (named == 0 && dates.first.isValid() && dates.first > m_context.base.addDays(m_context.future() ? 366 : 45))
        dates = holidayDates(rule.rule, rule.first, rule.last, --year);
    if (!dates.first.isValid())
        return {end, QString(), 0, 0, true};
    const QString value = rangeText(CalendarPoint::ofDay(dates.first).toText(), CalendarPoint::ofDay(dates.last).toText());
    return {named > 0 ? yearAt + 4 : end, value, named, 0, named == 0};
}

TimePhrase englishTimeAt(QStringView text, qsizetype at, const TimeContext &context)
{
    return EnglishTimes(text, context).at(at);
}

} // namespace lectern
