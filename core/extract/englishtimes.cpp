// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/timephrase.h"
#include "core/text/numerals.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int FirstYear = 1800, LastYear = 2199;

struct Point {
    qsizetype end = 0; ///< 0: there is none
    QString value;
    int year = 0, month = 0;
    bool relative = false;
    int partYear = 0;

    explicit operator bool() const { return end > 0; }
};

class EnglishTimes
{
public:
    EnglishTimes(QStringView text, const TimeContext &context)
        : m_text(text)
        , m_words(TimeWords::instance())
        , m_context(context)
    {
    }

    TimePhrase at(qsizetype start) const
    {
        qsizetype inner = start;
        if (const TimeWord the = find(TimeRole::EnThe, start); the && charAt(m_text, start + the.length) == u' ')
            inner = start + the.length + 1;
        const bool the = inner > start;
        if (const TimeWord word = find(TimeRole::EnYearEnd, start))
            return phrase(start, {start + word.length, baseYear(0), m_context.base.year(), 0, true}, "time.en");
        if (const Point point = threeMonthsEnded(inner))
            return phrase(start, point, "time.en.quarter");
        if (const Point point = edged(start, inner))
            return phrase(start, point, "time.en");
        if (const Point point = shifted(inner, the))
            return phrase(start, point, "time.en.relative");
        if (const Point point = quarterOrHalf(inner))
            return phrase(start, point, "time.en.quarter");
        if (const Point point = decade(inner))
            return phrase(start, point, "time.en.decade");
        if (const TimeWord word = find(TimeRole::Holiday, start); word && isLatinLetter(charAt(m_text, start)))
            return phrase(start, holiday(start, word), "time.en.holiday");
        if (the)
            return {};
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

private:
    TimeWord find(TimeRole role, qsizetype at) const { return m_words.find(role, m_text, at); }
    char16_t at_(qsizetype at) const { return charAt(m_text, at); }

    static TimePhrase phrase(qsizetype start, const Point &point, const char *rule)
    {
        return {{start, point.end}, point.value, point.relative, rule, point.year, point.month, point.partYear};
    }

    /// Behind one space (or hyphen), else -1.
    qsizetype next(qsizetype at, bool hyphen = false) const
    {
        const char16_t c = at_(at);
        return c == u' ' || c == u'\u00A0' || (hyphen && c == u'-') ? at + 1 : -1;
    }

    QString baseYear(int offset) const
    {
        return m_context.base.isValid() ? CalendarPoint::ofYear(m_context.base.year() + offset).toText() : QString();
    }

    /// A year in four digits that nothing glued spoils.
    int fourDigits(qsizetype at) const
    {
        const SmallNumber number = smallNumberAt(m_text, at);
        const bool good =
            number.digits == 4 && number.value >= FirstYear && number.value <= LastYear && !isLatinLetter(at_(at + 4));
        const bool grouped = at_(at + 4) == u',' && isDigit(at_(at + 5));
        return good && !grouped && !(at_(at + 4) == u'.' && isDigit(at_(at + 5))) && at_(at + 4) != u'%' ? number.value : 0;
    }

    // --- dates --------------------------------------------------------------------------------------------------------

    TimeWord monthName(qsizetype at) const
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
    Point date(qsizetype start) const
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

    qsizetype ordinalEnd(qsizetype at) const
    {
        qsizetype end = at;
        while (isLatinLetter(at_(end)))
            ++end;
        return end - at == 2 ? end : at;
    }

    Point withYear(qsizetype end, int month, int day) const
    {
        qsizetype at = at_(end) == u',' ? end + 1 : end;
        at = next(at) >= 0 ? next(at) : at;
        if (const int year = at > end ? fourDigits(at) : 0)
            return {at + 4, CalendarPoint{year, Grain::Day, month, day}.toText(), year, month, false};
        const int year = m_context.yearOfMonth(month, day);
        return {end, year > 0 ? CalendarPoint{year, Grain::Day, month, day}.toText() : QString(), 0, month, true};
    }

    Point dayFirst(qsizetype start) const
    {
        const SmallNumber day = smallNumberAt(m_text, start);
        if (day.digits < 1 || day.digits > 2 || day.value < 1 || day.value > 31)
            return {};
        const qsizetype at = next(ordinalEnd(day.end));
        const TimeWord month = at < 0 ? TimeWord{} : monthName(at);
        return month ? withYear(at + month.length, month.value, day.value) : Point{};
    }

    /// "May" and "March" begin sentences as verbs: a month alone needs a preposition or another time word before it.
    Point bareMonth(qsizetype start, qsizetype end, int month) const
    {
        const bool led = at_(start - 1) == u' ' && precededBy(TimeRole::EnPreposition, start - 1);
        if (!led && !precededBy(TimeRole::EnShift, start - 1))
            return {};
        const int year = m_context.yearOfMonth(month, 0);
        if (at_(end - 1) == u'.' && (at_(end) == u'\n' || at_(end) == 0))
            --end;
        return {end, year > 0 ? CalendarPoint::ofMonth(year, month).toText() : QString(), 0, month, true};
    }

    bool precededBy(TimeRole role, qsizetype end) const
    {
        return m_words.endsWith(role, m_text, end) || (end > 0 && at_(end) == u' ' && m_words.endsWith(role, m_text, end));
    }

    TimePhrase withRange(qsizetype start, const Point &first) const
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
        return {
            {start, second.end}, rangeText(from, second.value), first.relative && second.relative, "time.en.range", second.year,
            second.month};
    }

    // --- quarters, halves, fiscal years, years ------------------------------------------------------------------------

    /// "of 2024", "2024", "of fiscal 2024" behind a part of the year.
    Point yearBehind(qsizetype end) const
    {
        qsizetype at = at_(end) == u',' ? next(end + 1) : next(end);
        if (at < 0)
            return {};
        if (const TimeWord of = find(TimeRole::EnOf, at)) {
            at = next(at + of.length);
            if (at < 0)
                return {};
        }
        if (const Point year = fiscal(at))
            return year;
        if (const int year = fourDigits(at))
            return {at + 4, QString(), year, 0, false};
        const TimeWord shift = find(TimeRole::EnShift, at);
        const qsizetype unitAt = shift ? next(at + shift.length) : -1;
        const TimeWord unit = unitAt < 0 ? TimeWord{} : find(TimeRole::EnUnit, unitAt);
        if (unit.value == 12 && m_context.base.isValid())
            return {unitAt + unit.length, QString(), m_context.base.year() + shift.value, 0, true};
        return {};
    }

    Point quarterOrHalf(qsizetype start) const
    {
        const TimeWord quarter = find(TimeRole::EnQuarter, start);
        const TimeWord half = quarter ? TimeWord{} : find(TimeRole::EnHalf, start);
        if (!quarter && !half)
            return {};
        const qsizetype end = start + quarter.length + half.length;
        const Point named = glued(end) ? glued(end) : yearBehind(end);
        const int firstMonth = quarter ? quarter.value * 3 - 2 : half.value * 6 - 5;
        if (half && !named && !isDigit(at_(end - 1)) && !find(TimeRole::EnThe, start - 4))
            return {};
        const int year = named ? named.year : m_context.yearOfPart(firstMonth);
        const CalendarPoint point =
            quarter ? CalendarPoint::ofQuarter(year, quarter.value) : CalendarPoint::ofHalf(year, half.value);
        return {named ? named.end : end, year > 0 ? point.toText() : QString(), named ? year : 0, 0, !named || named.relative,
                named ? 0 : year};
    }

    /// 3Q24, Q3'24.
    Point glued(qsizetype end) const
    {
        const qsizetype at = at_(end) == u'\'' || at_(end) == u'\u2019' ? end + 1 : end;
        const SmallNumber year = smallNumberAt(m_text, at);
        if (year.digits == 2 && isDigit(at_(at)) && at == end + 1)
            return {year.end, QString(), 2000 + year.value, 0, false};
        return {};
    }

    /// fiscal 2024, fiscal year 2024, FY2024, FY24.
    Point fiscal(qsizetype start) const
    {
        qsizetype at = start;
        const TimeWord word = find(TimeRole::EnFiscal, start);
        if (word) {
            at = next(start + word.length);
        } else if (at_(start) == u'F' && at_(start + 1) == u'Y' && (isDigit(at_(start + 2)) || at_(start + 2) == u'\'')) {
            at = start + 2 + (at_(start + 2) == u'\'');
        } else {
            return {};
        }
        if (at < 0)
            return {};
        const SmallNumber number = smallNumberAt(m_text, at);
        if (number.digits == 4 && fourDigits(at) > 0)
            return {number.end, CalendarPoint::ofYear(number.value).toText(), number.value, 0, false};
        if (number.digits == 2 && !word && !isLatinLetter(at_(number.end)))
            return {number.end, CalendarPoint::ofYear(2000 + number.value).toText(), 2000 + number.value, 0, false};
        return {};
    }

    /// A year alone is a year unless it counts something or belongs to a name (Windows 2000).
    TimePhrase years(qsizetype start) const
    {
        const int year = isDigit(at_(start)) ? fourDigits(start) : 0;
        const char16_t before = at_(start - 1);
        if (year < 1900 || year > 2100 || before == u'.' || before == u'-' || before == u'/' || before == u'$' || before == u'#'
            || isLatinLetter(before) || isDigit(before) || isHan(before) || isHan(at_(start + 4))
            || isHan(at_(afterSpace(m_text, start + 4))) || at_(start + 4) == u'+')
            return {};
        const qsizetype toAt = at_(start + 4) == u' ' ? start + 5 : start + 4;
        if (const TimeWord to = find(TimeRole::EnTo, toAt)) {
            const qsizetype secondAt = at_(toAt + to.length) == u' ' ? toAt + to.length + 1 : toAt + to.length;
            const int second = fourDigits(secondAt);
            if (second > year && at_(secondAt + 4) != u'-')
                return {{start, secondAt + 4},
                        rangeText(QString::number(year), QString::number(second)),
                        false,
                        "time.en.range",
                        second,
                        0};
            const SmallNumber tail = smallNumberAt(m_text, secondAt);
            if (tail.digits == 2 && to.length == 1 && at_(toAt) != u't' && tail.value == (year + 1) % 100
                && !isDigit(at_(tail.end)))
                return {{start, tail.end},
                        rangeText(QString::number(year), QString::number(year + 1)),
                        false,
                        "time.en.range",
                        year,
                        0};
        }
        if (at_(start + 4) == u'-' || at_(start + 4) == u'/' || !standsAsYear(start))
            return {};
        return {{start, start + 4}, QString::number(year), false, "time.en.year", year, 0};
    }

    bool standsAsYear(qsizetype start) const
    {
        if (at_(start - 1) == u'(' || at_(start - 1) == u'\'' || at_(start - 1) == u'\u2019')
            return true;
        if (at_(start - 1) == u' ' && precededBy(TimeRole::EnPreposition, start - 1))
            return true;
        const Word before = wordBefore(start);
        const Word after = wordAfter(start + 4);
        if (before.capital && !before.first)
            return false;
        return !after.plural;
    }

    struct Word {
        bool capital = false, first = false, plural = false;
    };

    Word wordBefore(qsizetype start) const
    {
        qsizetype end = start;
        while (end > 0 && at_(end - 1) == u' ')
            --end;
        qsizetype begin = end;
        while (begin > 0 && isLatinLetter(at_(begin - 1)))
            --begin;
        const char16_t before = at_(begin - 2);
        const bool first = begin < 2 || before == u'.' || before == u'\n' || at_(begin - 1) == u'\n';
        return {begin < end && at_(begin) < u'a', first, false};
    }

    Word wordAfter(qsizetype at) const
    {
        qsizetype end = at_(at) == u' ' ? at + 1 : at;
        const qsizetype begin = end;
        while (isLatinLetter(at_(end)))
            ++end;
        return {false, false,
                end - begin > 3 && at_(end - 1) == u's' && at_(begin) >= u'a' && at_(end - 2) != u's' && at_(end - 2) != u'u'};
    }

    /// the three months ended December.
    Point threeMonthsEnded(qsizetype start) const
    {
        const Numeral numeral = isLatinLetter(at_(start)) || isDigit(at_(start)) ? numeralAt(m_text, start) : Numeral{};
        if (numeral.isEmpty() || !numeral.bounds.isExact())
            return {};
        const qsizetype unitAt = next(numeral.span.end);
        const TimeWord unit = unitAt < 0 ? TimeWord{} : find(TimeRole::EnUnit, unitAt);
        const qsizetype endedAt = unit.value == 1 ? next(unitAt + unit.length) : -1;
        const TimeWord ended = endedAt < 0 ? TimeWord{} : find(TimeRole::EnEnded, endedAt);
        const qsizetype monthAt = ended ? next(endedAt + ended.length) : -1;
        const Point month = monthAt < 0 ? Point{} : endOf(monthAt);
        if (!month || month.month == 0)
            return {};
        return {month.end, monthsUntil(int(numeral.bounds.low), month), month.year, month.month, month.relative};
    }

    /// The month, with day and year where they stand, at which a period ends.
    Point endOf(qsizetype at) const
    {
        if (Point point = date(at)) {
            if (point.year == 0 && point.value.size() >= 4)
                point.year = point.value.left(4).toInt();
            return point;
        }
        const TimeWord month = monthName(at);
        const int year = month ? m_context.yearOfMonth(month.value, 0) : 0;
        return month ? Point{at + month.length, QString(), year, month.value, true} : Point{};
    }

    static QString monthsUntil(int count, const Point &month)
    {
        if (month.year == 0)
            return {};
        if (count == 3 && month.month % 3 == 0)
            return CalendarPoint::ofQuarter(month.year, month.month / 3).toText();
        if (count == 6 && month.month % 6 == 0)
            return CalendarPoint::ofHalf(month.year, month.month / 6).toText();
        const QDate last(month.year, month.month, 1);
        return rangeText(CalendarPoint::ofMonth(last.addMonths(1 - count)).toText(), CalendarPoint::ofMonth(last).toText());
    }

    // --- relative -------------------------------------------------------------------------------------------------------

    /// early 2024, late this year, mid-January, the end of next year.
    Point edged(qsizetype start, qsizetype inner) const
    {
        qsizetype at = -1;
        if (const TimeWord of = find(TimeRole::EnEdgeOf, start)) {
            at = next(start + of.length);
        } else if (const TimeWord edge = find(TimeRole::EnEdge, inner)) {
            const qsizetype end = inner + edge.length;
            at = at_(end - 1) == u'-' ? end : next(end, true);
        }
        if (at < 0)
            return {};
        if (const TimeWord the = find(TimeRole::EnThe, at)) {
            at = next(at + the.length);
            const TimeWord unit = at < 0 ? TimeWord{} : find(TimeRole::EnUnit, at);
            if (unit.value == 12)
                return {at + unit.length, baseYear(0), 0, 0, true};
        }
        if (at < 0)
            return {};
        return anyPoint(at);
    }

    Point anyPoint(qsizetype at) const
    {
        if (const Point point = shifted(at, false))
            return point;
        if (const Point point = quarterOrHalf(at))
            return point;
        if (const Point point = decade(at))
            return point;
        if (const Point point = date(at))
            return point;
        if (const TimeWord month = monthName(at)) {
            const int year = m_context.yearOfMonth(month.value, 0);
            return {at + month.length, year > 0 ? CalendarPoint::ofMonth(year, month.value).toText() : QString(), 0, month.value,
                    true};
        }
        if (const Point point = fiscal(at))
            return point;
        const int year = isDigit(at_(at)) ? fourDigits(at) : 0;
        return year > 0 ? Point{at + 4, QString::number(year), year, 0, false} : Point{};
    }

    /// last week, this month, the next five years, past few days, last Friday, next March, this morning, last fall.
    Point shifted(qsizetype start, bool the) const
    {
        const TimeWord shift = find(TimeRole::EnShift, start);
        const qsizetype at = shift ? next(start + shift.length) : -1;
        if (at < 0)
            return {};
        const bool rolls = the || isRolling(start);
        if (const Point point = countedUnits(at, shift.value))
            return point;
        if (const TimeWord unit = find(TimeRole::EnUnit, at); unit && !isPlural(at, unit.length))
            return shiftedUnit(at, unit, shift.value, rolls);
        if (const TimeWord weekday = find(TimeRole::EnWeekday, at))
            return {at + weekday.length, shiftedWeekday(weekday.value, shift.value), 0, 0, true};
        if (const TimeWord month = monthName(at); month && at_(at + month.length) != u'.')
            return shiftedMonth(at, month, shift.value);
        if (const TimeWord season = find(TimeRole::EnSeason, at))
            return {at + season.length, baseYear(shift.value), 0, 0, true};
        return shiftedPart(at, shift.value);
    }

    /// "past", "coming" always roll; "the last year" does, "last year" does not.
    bool isRolling(qsizetype start) const
    {
        const char16_t first = at_(start) | 0x20;
        return first == u'p' || first == u'c';
    }

    bool isPlural(qsizetype at, qsizetype length) const { return at_(at + length - 1) == u's'; }

    Point countedUnits(qsizetype at, int direction) const
    {
        if (direction == 0)
            return {};
        qsizetype unitAt = -1;
        double count = 0;
        if (const TimeWord vague = find(TimeRole::EnVague, at)) {
            unitAt = next(at + vague.length);
        } else {
            const Numeral numeral = numeralAt(m_text, at);
            if (numeral.isEmpty() || !numeral.sound || numeral.fraction)
                return {};
            unitAt = next(numeral.span.end, true);
            count = numeral.bounds.isExact() ? numeral.bounds.high : 0;
        }
        const TimeWord unit = unitAt < 0 ? TimeWord{} : find(TimeRole::EnUnit, unitAt);
        return unit ? rolled(unitAt + unit.length, unit.value, count, direction) : Point{};
    }

    Point rolled(qsizetype end, int unit, double count, int direction) const
    {
        const int amount = int(count * std::abs(unit) + 0.5) * direction;
        const QString value =
            count > 0 && count < 1000 ? rollingText(m_context.base, unit > 0 ? amount : 0, unit < 0 ? amount : 0) : QString();
        return {end, value, 0, 0, true};
    }

    Point shiftedUnit(qsizetype at, TimeWord unit, int offset, bool rolls) const
    {
        constexpr int Week = -7, Month = 1, Quarter = 3, Year = 12;
        const qsizetype end = at + unit.length;
        const QDate base = m_context.base;
        if ((rolls && offset != 0) || unit.value > Year)
            return offset == 0 ? Point{} : rolled(end, unit.value, 1, offset);
        if (unit.value == Week)
            return {end, weekText(base, offset), 0, 0, true};
        if (unit.value < 0)
            return {};
        const QDate then = base.isValid() ? base.addMonths(offset * unit.value) : QDate();
        if (!then.isValid())
            return {end, QString(), 0, 0, true};
        if (unit.value == Month)
            return {end, CalendarPoint::ofMonth(then).toText(), 0, 0, true};
        if (unit.value == Quarter)
            return {end, CalendarPoint::ofQuarter(then.year(), (then.month() + 2) / 3).toText(), 0, 0, true};
        return {end, CalendarPoint::ofYear(then.year()).toText(), then.year(), 0, true};
    }

    QString shiftedWeekday(int weekday, int offset) const
    {
        const QDate base = m_context.base;
        if (!base.isValid())
            return {};
        const int behind = (base.dayOfWeek() - weekday + 7) % 7;
        if (offset > 0)
            return CalendarPoint::ofDay(base.addDays(behind == 0 ? 7 : 7 - behind)).toText();
        if (offset < 0)
            return CalendarPoint::ofDay(base.addDays(behind == 0 ? -7 : -behind)).toText();
        return CalendarPoint::ofDay(base.addDays(weekday - base.dayOfWeek())).toText();
    }

    Point shiftedMonth(qsizetype at, TimeWord month, int offset) const
    {
        const qsizetype end = at + month.length;
        const QDate base = m_context.base;
        if (!base.isValid())
            return {end, QString(), 0, month.value, true};
        int year = base.year();
        if (offset < 0 && month.value >= base.month())
            --year;
        if (offset > 0 && month.value <= base.month())
            ++year;
        return {end, CalendarPoint::ofMonth(year, month.value).toText(), 0, month.value, true};
    }

    /// this morning, last night, this weekend.
    Point shiftedPart(qsizetype at, int offset) const
    {
        const TimeWord part = find(TimeRole::EnPart, at);
        if (!part || offset > 0)
            return {};
        const QDate base = m_context.base;
        if (!base.isValid())
            return {at + part.length, QString(), 0, 0, true};
        const bool weekend = part.value == 1;
        const QDate saturday = base.addDays(6 - base.dayOfWeek() + 7 * offset);
        const QString value = weekend ? rollingText(saturday, 0, 1) : CalendarPoint::ofDay(base.addDays(offset)).toText();
        return {at + part.length, value, 0, 0, true};
    }

    Point day(qsizetype start) const
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
                    m_context.base.isValid() ? CalendarPoint::ofDay(m_context.base.addDays(word.value)).toText() : QString(), 0,
                    0, true};
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
        const QDate day = m_context.future() && m_context.base.isValid()
            ? m_context.base.addDays((word.value - m_context.base.dayOfWeek() + 7) % 7)
            : nearestWeekday(m_context.base, word.value);
        return {end, day.isValid() ? CalendarPoint::ofDay(day).toText() : QString(), 0, 0, true};
    }

    /// five years ago, a few months' time, a year earlier.
    Point ago(qsizetype start) const
    {
        const Numeral numeral = numeralAt(m_text, start);
        if (numeral.isEmpty() || !numeral.sound || numeral.fraction || at_(start - 1) == u'$')
            return {};
        const qsizetype unitAt = next(numeral.span.end);
        const TimeWord unit = unitAt < 0 ? TimeWord{} : find(TimeRole::EnUnit, unitAt);
        if (!unit)
            return {};
        qsizetype end = unitAt + unit.length;
        const double count = numeral.bounds.isExact() ? numeral.bounds.high : 0;
        const qsizetype apostrophe = at_(end) == u'\'' || at_(end) == u'\u2019' ? end + 1 : end;
        const qsizetype timeAt = next(apostrophe);
        if (const TimeWord time = timeAt < 0 || apostrophe == end ? TimeWord{} : find(TimeRole::EnTime, timeAt))
            return {timeAt + time.length, count > 0 ? agoValue(unit.value, count, 1) : QString(), 0, 0, true};
        const qsizetype agoAt = next(end);
        const TimeWord word = agoAt < 0 ? TimeWord{} : find(TimeRole::EnAgo, agoAt);
        if (!word || std::abs(word.value) != 1)
            return {};
        return {agoAt + word.length, count > 0 ? agoValue(unit.value, count, word.value) : QString(), 0, 0, true};
    }

    QString agoValue(int unit, double count, int direction) const
    {
        constexpr int Year = 12;
        const QDate base = m_context.base;
        if (!base.isValid() || count > 1000)
            return {};
        const int amount = int(count * std::abs(unit) + 0.5) * direction;
        if (unit < 0)
            return CalendarPoint::ofDay(base.addDays(amount)).toText();
        const QDate then = base.addMonths(amount);
        return (unit >= Year ? CalendarPoint::ofYear(then.year()) : CalendarPoint::ofMonth(then)).toText();
    }

    Point holiday(qsizetype start, TimeWord word) const
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

    /// the 1990s, 1990s.
    Point decade(qsizetype start) const
    {
        const SmallNumber number = smallNumberAt(m_text, start);
        const bool apostrophe = at_(number.end) == u'\'' || at_(number.end) == u'\u2019';
        const qsizetype s = number.end + apostrophe;
        if (number.digits != 4 || number.value % 10 != 0 || number.value < FirstYear || number.value > LastYear || at_(s) != u's'
            || isLatinLetter(at_(s + 1)))
            return {};
        return {s + 1, CalendarPoint{number.value, Grain::Decade}.toText(), 0, 0, false};
    }

    QStringView m_text;
    const TimeWords &m_words;
    const TimeContext &m_context;
};

} // namespace

TimePhrase englishTimeAt(QStringView text, qsizetype at, const TimeContext &context)
{
    return EnglishTimes(text, context).at(at);
}

} // namespace lectern
