// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/timephrase.h"
#include "core/text/numerals.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int FirstYear = 1500, LastYear = 2199;
constexpr int LongDays = 100;
constexpr int LatestTwoDigitYear = 60; ///< 60年 and above belong to the last century

/// One end of a range, or all of a simple expression.
struct Point {
    qsizetype end = 0; ///< 0: there is none
    QString from, to;  ///< equal unless the point is a period of its own (前三季度)
    int year = 0, month = 0;
    bool relative = false;
    bool needsYear = false; ///< a part that stands without a year

    explicit operator bool() const { return end > 0; }
};

class ChineseTimes
{
public:
    ChineseTimes(QStringView text, const TimeContext &context)
        : m_text(text)
        , m_words(TimeWords::instance())
        , m_context(context)
    {
    }

    TimePhrase at(qsizetype start) const
    {
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

private:
    TimeWord find(TimeRole role, qsizetype at) const { return m_words.find(role, m_text, at); }
    char16_t at_(qsizetype at) const { return charAt(m_text, at); }

    // --- points -----------------------------------------------------------------------------------------------------

    /// `inherited` is the year of the range's first end.
    Point pointAt(qsizetype start, int inherited) const
    {
        if (Point point = yearAt(start))
            return withPart(point);
        return partAt(start, 0, inherited);
    }

    static Point yearPoint(qsizetype end, int year, bool relative)
    {
        const QString text = year > 0 ? CalendarPoint::ofYear(year).toText() : QString();
        return {end, text, text, year, 0, relative, false};
    }

    Point yearAt(qsizetype start) const
    {
        if (const TimeWord word = find(TimeRole::YearWord, start))
            return yearPoint(start + word.length, m_context.base.isValid() ? m_context.base.year() + word.value : 0, true);
        if (const TimeWord word = find(TimeRole::YearAnaphor, start))
            return yearPoint(start + word.length, m_context.lastYear > 0 ? m_context.lastYear + word.value : 0, true);
        if (const TimeWord word = find(TimeRole::YearAnaphorWeak, start)) {
            const Point point =
                yearPoint(start + word.length, m_context.lastYear > 0 ? m_context.lastYear + word.value : 0, true);
            return partAt(point.end, point.year, 0) ? point : Point{};
        }
        return writtenYear(start);
    }

    /// 2024年, 二〇二四年, 24年3月, 2024下半年, 2025新年开端.
    Point writtenYear(qsizetype start) const
    {
        const SmallNumber number = smallNumberAt(m_text, start);
        if (number.value < 0)
            return {};
        const qsizetype suffixAt = afterSpace(m_text, number.end);
        const TimeWord suffix = find(TimeRole::YearSuffix, suffixAt);
        const bool full = number.value >= FirstYear && number.value <= LastYear && number.end - start == 4;
        if (full && suffix)
            return yearPoint(suffixAt + suffix.length, number.value, false);
        if (full && number.digits == 4) {
            const Point year = yearPoint(number.end, number.value, false);
            const Point part = partAt(suffixAt, number.value, 0);
            const bool named = find(TimeRole::Half, suffixAt) || find(TimeRole::Quarter, suffixAt)
                || find(TimeRole::YearPart, suffixAt).length > 1;
            return part && named ? year : Point{};
        }
        const bool twoDigits = number.digits == 2 && suffix.length == 1 && !isDigit(at_(start - 1));
        if (!twoDigits)
            return {};
        const Point year =
            yearPoint(suffixAt + suffix.length, number.value + (number.value < LatestTwoDigitYear ? 2000 : 1900), false);
        return partAt(afterSpace(m_text, year.end), year.year, 0) ? year : Point{};
    }

    Point withPart(const Point &year) const
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
    Point partAt(qsizetype start, int year, int inherited) const
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

    static Point pointOf(qsizetype end, const CalendarPoint &from, const CalendarPoint &to)
    {
        Point point{
            end,   from.toText(), to.toText(), from.year, from.grain == Grain::Month || from.grain == Grain::Day ? from.part : 0,
            false, false};
        if (from.year == 0)
            point.from = point.to = QString();
        return point;
    }

    int yearOfPart(int year, int inherited, int firstMonth) const
    {
        return year > 0 ? year : inherited > 0 ? inherited : m_context.yearOfPart(firstMonth);
    }

    Point half(qsizetype start, int year, int inherited) const
    {
        const TimeWord word = find(TimeRole::Half, start);
        if (!word)
            return {};
        const auto point = CalendarPoint::ofHalf(yearOfPart(year, inherited, word.value * 6 - 5), word.value);
        return pointOf(start + word.length, point, point);
    }

    Point quarters(qsizetype start, int year, int inherited) const
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
    Point months(qsizetype start, int year, int inherited) const
    {
        const SmallNumber first = smallNumberAt(m_text, start);
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
    Point firstMonths(qsizetype start, int year, int inherited) const
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
    Point month(qsizetype start, int year, int inherited) const
    {
        const SmallNumber number = smallNumberAt(m_text, start);
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

    Point dayOfMonth(qsizetype start, int month, int year, int inherited) const
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

    qsizetype monthPart(qsizetype at) const { return find(TimeRole::NotPart, at) ? 0 : find(TimeRole::MonthPart, at).length; }

    Point holiday(qsizetype start, int year, int) const
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
    Point yearPart(qsizetype start, int year, int) const
    {
        const TimeWord word = year > 0 && !find(TimeRole::NotPart, start) ? find(TimeRole::YearPart, start) : TimeWord{};
        return word ? yearPoint(start + word.length, year, false) : Point{};
    }

    /// 年底, 今冬: of the document's year.
    Point ownPart(qsizetype start) const
    {
        const TimeWord word = find(TimeRole::OwnYearPart, start);
        if (!word || find(TimeRole::NotPart, start + 1))
            return {};
        const char16_t before = at_(start - 1);
        if (isDigit(before) || isChineseNumeralCharacter(before))
            return {};
        return yearPoint(start + word.length, m_context.base.isValid() ? m_context.base.year() + word.value : 0, true);
    }

    // --- ranges -----------------------------------------------------------------------------------------------------

    TimePhrase withRange(qsizetype start, const Point &first) const
    {
        TimePhrase phrase{{start, first.end},
                          rangeText(first.from, first.to),
                          first.relative,
                          "time.zh",
                          first.needsYear ? 0 : first.year,
                          first.month,
                          first.needsYear && first.month == 0 ? first.year : 0};
        const qsizetype toAt = afterSpace(m_text, first.end);
        const TimeWord to = find(TimeRole::To, toAt);
        if (!to || first.from != first.to)
            return phrase;
        const qsizetype secondAt = afterSpace(m_text, toAt + to.length);
        Point second = pointAt(secondAt, first.year);
        if (!second)
            second = bareEnd(secondAt, first, at_(toAt) < 0x2E80 || at_(toAt) > 0xFF00);
        if (!second)
            return phrase;
        phrase.span.end = second.end;
        phrase.relative = first.relative || (second.relative && !second.needsYear);
        phrase.value = rangeText(first.from, inOrder(first, second));
        phrase.rule = "time.zh.range";
        phrase.year = std::max(phrase.year, second.needsYear ? 0 : second.year);
        phrase.month = second.month;
        return phrase;
    }

    /// 2023年11月至2月 ends in the next year.
    static QString inOrder(const Point &first, const Point &second)
    {
        if (!second.needsYear || second.month == 0 || first.month <= second.month || second.to.size() < 5)
            return second.to;
        return QString::number(second.year + 1) + second.to.mid(4);
    }

    /// 2024年-2026, 3月15日至18日.
    Point bareEnd(qsizetype start, const Point &first, bool byDash) const
    {
        const SmallNumber number = smallNumberAt(m_text, start);
        if (number.digits == 4 && byDash && number.value >= FirstYear && number.value <= LastYear && first.month == 0)
            return yearPoint(number.end, number.value, false);
        const TimeWord day = number.value >= 1 && number.value <= 31 ? find(TimeRole::DaySuffix, number.end) : TimeWord{};
        if (!day || first.month == 0 || first.from.size() != 10)
            return {};
        const CalendarPoint point{first.year, Grain::Day, first.month, number.value};
        return pointOf(number.end + day.length, point, point);
    }

    /// 2020到2023年, 2024-2027年, 2024-2027; 2023、2024年 is two, of which this finds the first.
    TimePhrase yearsRange(qsizetype start) const
    {
        const SmallNumber first = smallNumberAt(m_text, start);
        if (first.digits != 4 || first.value < FirstYear || first.value > LastYear || isLatinLetter(at_(start - 1)))
            return {};
        const qsizetype toAt = afterSpace(m_text, first.end);
        const TimeWord to = find(TimeRole::To, toAt);
        const TimeWord and_ = to ? TimeWord{} : find(TimeRole::And, toAt);
        const qsizetype secondAt = afterSpace(m_text, toAt + (to ? to.length : and_.length));
        const SmallNumber second = to || and_ ? smallNumberAt(m_text, secondAt) : SmallNumber{};
        const TimeWord suffix = find(TimeRole::YearSuffix, afterSpace(m_text, second.end));
        const bool years = second.digits == 4 && second.value > first.value && second.value <= LastYear;
        if (and_ && years && suffix)
            return {{start, first.end}, CalendarPoint::ofYear(first.value).toText(), false, "time.zh", first.value, 0};
        const bool dash = to && (at_(toAt) < 0x2E80);
        if (to && years && (suffix || (dash && !isDigit(at_(second.end)) && at_(second.end) != u'-'))) {
            const qsizetype end = suffix ? afterSpace(m_text, second.end) + suffix.length : second.end;
            const Point whole = withPart(yearPoint(end, second.value, false));
            return {
                {start, whole.end}, rangeText(QString::number(first.value), whole.to), false, "time.zh.range", second.value, 0};
        }
        return bareYear(start, first);
    }

    /// A year without 年 counts behind a preposition and before a pause: 截至2024，.
    TimePhrase bareYear(qsizetype start, const SmallNumber &year) const
    {
        const char16_t next = at_(year.end);
        const bool closed = !isDigit(next) && !isLatinLetter(next) && !isHan(next) && next != u'%' && next != u'.' && next != u','
            && next != u'-' && next != u'/' && next != u'+' && next != u'~' && next != u'$' && next != u' ' && next != u'、';
        if (!closed || !isHan(at_(start - 1)) || year.value < 1900 || !m_words.endsWith(TimeRole::YearPreposition, m_text, start))
            return {};
        return {{start, year.end}, CalendarPoint::ofYear(year.value).toText(), false, "time.zh", year.value, 0};
    }

    /// 2024-11-05, 2024/11/05, 2024.11.05, 2024-11.
    TimePhrase numericDate(qsizetype start) const
    {
        const SmallNumber year = smallNumberAt(m_text, start);
        const char16_t separator = at_(year.end);
        if (year.digits != 4 || year.value < FirstYear || year.value > LastYear
            || (separator != u'-' && separator != u'/' && separator != u'.'))
            return {};
        const SmallNumber month = smallNumberAt(m_text, year.end + 1);
        if (month.digits < 1 || month.digits > 2 || month.value < 1 || month.value > 12)
            return {};
        const SmallNumber day = at_(month.end) == separator ? smallNumberAt(m_text, month.end + 1) : SmallNumber{};
        if (day.digits >= 1 && day.digits <= 2 && QDate::isValid(year.value, month.value, day.value) && !isDigit(at_(day.end)))
            return {{start, day.end},
                    CalendarPoint{year.value, Grain::Day, month.value, day.value}.toText(),
                    false,
                    "time.date",
                    year.value,
                    month.value};
        if (month.digits != 2 || separator == u'.' || isDigit(at_(month.end)) || at_(month.end) == separator
            || find(TimeRole::YearSuffix, month.end))
            return {};
        return {{start, month.end}, CalendarPoint::ofMonth(year.value, month.value).toText(), false, "time.date", year.value,
                month.value};
    }

    // --- weeks, days, spans, decades ----------------------------------------------------------------------------------

    TimePhrase weekOrDay(qsizetype start) const
    {
        const QDate base = m_context.base;
        if (m_words.endsWith(TimeRole::Every, m_text, start))
            return {};
        const auto phrase = [start](qsizetype end, const QString &value, const char *rule) {
            return TimePhrase{{start, end}, value, true, rule, 0, 0};
        };
        if (const TimeWord inWeek = find(TimeRole::WeekWord, start))
            return week(start, inWeek);
        if (const TimeWord weekday = find(TimeRole::Weekday, start);
            weekday && !find(TimeRole::NotWeekday, start + weekday.length - 1)) {
            const QDate day = nearestWeekday(base, weekday.value);
            return phrase(start + weekday.length, day.isValid() ? CalendarPoint::ofDay(day).toText() : QString(),
                          "time.zh.weekday");
        }
        TimeWord word = find(TimeRole::DayWord, start);
        if (!word) {
            // 今天 is more often the present than a day: only what is news of the day makes it one.
            word = find(TimeRole::TodayWord, start);
            if (!find(TimeRole::TodayVerb, start + word.length))
                word = {};
        }
        if (word)
            return phrase(start + word.length,
                          base.isValid() ? CalendarPoint::ofDay(base.addDays(word.value)).toText() : QString(), "time.zh.day");
        if (word = find(TimeRole::MonthWord, start); word) {
            const QDate month = base.isValid() ? base.addMonths(word.value) : QDate();
            const qsizetype end = start + word.length;
            if (month.isValid()) {
                if (const Point day = dayOfMonth(end, month.month(), month.year(), 0))
                    return phrase(day.end, day.from, "time.zh.day");
            }
            return phrase(end + monthPart(end), month.isValid() ? CalendarPoint::ofMonth(month).toText() : QString(),
                          "time.zh.month");
        }
        if (word = find(TimeRole::QuarterWord, start); word) {
            const QDate day = base.isValid() ? base.addMonths(3 * word.value) : QDate();
            const QString value =
                day.isValid() ? CalendarPoint::ofQuarter(day.year(), (day.month() + 2) / 3).toText() : QString();
            return phrase(start + word.length, value, "time.zh.quarter");
        }
        return bareDay(start);
    }

    TimePhrase week(qsizetype start, TimeWord word) const
    {
        const QDate base = m_context.base;
        const qsizetype end = start + word.length;
        const QDate monday = base.isValid() ? base.addDays(1 - base.dayOfWeek() + 7 * word.value) : QDate();
        if (const TimeWord tail = find(TimeRole::WeekdayTail, end); tail && !find(TimeRole::NotWeekday, end)) {
            const QString day = monday.isValid() ? CalendarPoint::ofDay(monday.addDays(tail.value - 1)).toText() : QString();
            return {{start, end + tail.length}, day, true, "time.zh.weekday", 0, 0};
        }
        if (const TimeWord tail = find(TimeRole::WeekendTail, end)) {
            const QString weekend = monday.isValid() ? rollingText(monday.addDays(5), 0, 1) : QString();
            return {{start, end + tail.length}, weekend, true, "time.zh.week", 0, 0};
        }
        return {{start, end}, weekText(base, word.value), true, "time.zh.week", 0, 0};
    }

    /// 12日: of the sentence's month, or the nearest past one.
    TimePhrase bareDay(qsizetype start) const
    {
        const SmallNumber day = smallNumberAt(m_text, start);
        const char16_t before = at_(start - 1);
        if (day.value < 1 || day.value > 31 || day.digits == 0 || day.digits > 2 || isDigit(before) || before == u'.'
            || before == u'-' || isLatinLetter(before) || before == u'/')
            return {};
        const TimeWord suffix = find(TimeRole::DaySuffix, day.end);
        const qsizetype end = day.end + suffix.length;
        if (!suffix || suffix.value != 0 || find(TimeRole::NotDay, end) || m_words.endsWith(TimeRole::Rolling, m_text, start)
            || at_(day.end) != u'日')
            return {};
        int year = m_context.sentenceYear, month = m_context.sentenceMonth;
        if (month == 0 && m_context.base.isValid()) {
            const QDate near = day.value <= m_context.base.day() ? m_context.base : m_context.base.addMonths(-1);
            year = near.year();
            month = near.month();
        } else if (year == 0 && month > 0) {
            year = m_context.yearOfMonth(month, day.value);
        }
        const QString value = year > 0 && month > 0 ? CalendarPoint{year, Grain::Day, month, day.value}.toText() : QString();
        return {{start, end}, value, true, "time.zh.day", 0, 0};
    }

    struct Length {
        int months = 0, days = 0;
        bool indefinite = false;
        qsizetype end = 0;
    };

    /// A numeral and a unit of the calendar: 18个月, 几年, 3-5年 (the longer), 一年多.
    Length lengthAt(qsizetype start) const
    {
        Numeral numeral = numeralAt(m_text, start);
        if (numeral.isEmpty() || !numeral.sound || numeral.bare || numeral.fraction || isLatinLetter(at_(start)))
            return {};
        const bool indefinite = numeral.indefinite || !numeral.bounds.isExact();
        if (const TimeWord to = find(TimeRole::To, numeral.span.end)) {
            const Numeral second = numeralAt(m_text, numeral.span.end + to.length);
            if (!second.isEmpty() && second.sound)
                numeral = second;
        }
        const qsizetype unitAt = afterSpace(m_text, numeral.moreEnd);
        const TimeWord unit = find(TimeRole::RollingUnit, unitAt);
        const double most = 12000;
        if (!unit || numeral.bounds.high > most || numeral.bounds.high < 0.5 || numeral.digits > 3)
            return {};
        const int count = int(numeral.bounds.high * std::abs(unit.value) + 0.5);
        return {unit.value > 0 ? count : 0, unit.value < 0 ? count : 0, indefinite, unitAt + unit.length};
    }

    /// 过去18个月, 近两年, 未来几年.
    TimePhrase rolling(qsizetype start) const
    {
        const TimeWord word = find(TimeRole::Rolling, start);
        if (!word || m_words.endsWith(TimeRole::RollingNotAfter, m_text, start))
            return {};
        // 历时近两年, 近800天: the length of something, about.
        const bool near = word.length == 1 && word.value == -1;
        if (near && m_words.endsWith(TimeRole::NearNotAfter, m_text, start))
            return {};
        const Length length = lengthAt(afterSpace(m_text, start + word.length));
        if (near && length.days >= LongDays)
            return {};
        if (length.end == 0 || (word.value == -2 && !length.indefinite && length.months % 12 != 0))
            return {};
        if (word.value == -2 && !length.indefinite && (length.months == 0 || length.months > 60))
            return {};
        const int direction = word.value < 0 ? -1 : 1;
        const QString value =
            length.indefinite ? QString() : rollingText(m_context.base, direction * length.months, direction * length.days);
        return {{start, length.end}, value, true, "time.zh.rolling", 0, 0};
    }

    /// 三年前, 两周后, 一年多以前.
    TimePhrase ago(qsizetype start) const
    {
        const char16_t before = at_(start - 1);
        if (isDigit(before) || isLatinLetter(before) || before == u'.'
            || (isHan(before) && !m_words.endsWith(TimeRole::SpanMayFollow, m_text, start)))
            return {};
        const Length length = lengthAt(start);
        if (length.end == 0)
            return {};
        const TimeWord half = find(TimeRole::AgoHalf, length.end);
        const qsizetype agoAt = length.end + half.length;
        const TimeWord word = find(TimeRole::Ago, agoAt);
        if (!word || (word.length == 1 && find(TimeRole::SpanNotBefore, agoAt + 1)))
            return {};
        return {{start, agoAt + word.length}, agoValue(length, half ? 6 : 0, word.value), true, "time.zh.ago", 0, 0};
    }

    QString agoValue(const Length &length, int moreMonths, int direction) const
    {
        if (length.indefinite || !m_context.base.isValid())
            return {};
        if (length.days > 0)
            return CalendarPoint::ofDay(m_context.base.addDays(direction * length.days)).toText();
        const bool years = length.months % 12 == 0;
        const QDate then = m_context.base.addMonths(direction * (length.months + (years ? moreMonths : 0)));
        return (years ? CalendarPoint::ofYear(then.year()) : CalendarPoint::ofMonth(then)).toText();
    }

    /// 90年代, 20世纪90年代, 上世纪八十年代末; 21世纪初.
    TimePhrase decade(qsizetype start) const
    {
        int century = 0;
        qsizetype at = start;
        const TimeWord word = find(TimeRole::CenturyWord, start);
        if (word) {
            century = word.value;
            at += word.length;
        } else if (const SmallNumber number = smallNumberAt(m_text, start); number.value >= 10 && number.value <= 22) {
            const qsizetype suffixAt = afterSpace(m_text, number.end);
            if (const TimeWord suffix = find(TimeRole::Century, suffixAt)) {
                century = number.value - 1;
                at = suffixAt + suffix.length;
            }
        }
        const SmallNumber tens = smallNumberAt(m_text, afterSpace(m_text, at));
        const qsizetype suffixAt = afterSpace(m_text, tens.end);
        const TimeWord suffix =
            tens.value >= 0 && tens.value < 100 && tens.value % 10 == 0 ? find(TimeRole::Decade, suffixAt) : TimeWord{};
        if (suffix) {
            const int year = (century > 0 ? century : tens.value >= 30 ? 19 : 20) * 100 + tens.value;
            const qsizetype end = suffixAt + suffix.length;
            const qsizetype part = find(TimeRole::NotPart, end) ? 0 : find(TimeRole::YearPart, end).length;
            return {{start, end + part}, CalendarPoint{year, Grain::Decade}.toText(), false, "time.zh.decade", 0, 0};
        }
        if (century == 0)
            return {};
        const qsizetype part = find(TimeRole::NotPart, at) ? 0 : find(TimeRole::YearPart, at).length;
        const QString value = rangeText(QString::number(century * 100 + 1), QString::number(century * 100 + 100));
        return {{start, at + part}, value, word.length > 0, "time.zh.century", 0, 0};
    }

    QStringView m_text;
    const TimeWords &m_words;
    const TimeContext &m_context;
};

} // namespace

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
