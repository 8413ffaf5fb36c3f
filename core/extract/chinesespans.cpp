// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/chinesetimes.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int LongDays = 100;

} // namespace

TimePhrase ChineseTimes::weekOrDay(qsizetype start) const
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
        TimePhrase found =
            phrase(start + weekday.length, day.isValid() ? CalendarPoint::ofDay(day).toText() : QString(), "time.zh.weekday");
        found.isWeekday = true;
        return found;
    }
    TimeWord word = find(TimeRole::DayWord, start);
    if (!word) {
        // 今天 is more often the present than a day: only what is news of the day makes it one.
        word = find(TimeRole::TodayWord, start);
        if (!find(TimeRole::TodayVerb, start + word.length))
            word = {};
    }
    if (word)
        return phrase(start + word.length, base.isValid() ? CalendarPoint::ofDay(base.addDays(word.value)).toText() : QString(),
                      "time.zh.day");
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
        const QString value = day.isValid() ? CalendarPoint::ofQuarter(day.year(), (day.month() + 2) / 3).toText() : QString();
        return phrase(start + word.length, value, "time.zh.quarter");
    }
    return bareDay(start);
}

TimePhrase ChineseTimes::week(qsizetype start, TimeWord word) const
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
TimePhrase ChineseTimes::bareDay(qsizetype start) const
{
    const SmallNumber day = numberAt(start);
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

/// A numeral and a unit of the calendar: 18个月, 几年, 3-5年 (the longer), 一年多.
ChineseTimes::Length ChineseTimes::lengthAt(qsizetype start) const
{
    if (NumeralWords::instance().han(at_(start)).role == NumeralRole::Half)
        return halfLengthAt(start);
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

/// 半年, 半个月.
ChineseTimes::Length ChineseTimes::halfLengthAt(qsizetype start) const
{
    constexpr int Year = 12, HalfAMonth = 15;
    const TimeWord unit = find(TimeRole::RollingUnit, start + 1);
    if (unit.value != 1 && unit.value != Year)
        return {};
    return {unit.value == Year ? Year / 2 : 0, unit.value == 1 ? HalfAMonth : 0, false, start + 1 + unit.length};
}

/// 这几年, 多年前, 这两年.
TimePhrase ChineseTimes::spanWord(qsizetype start) const
{
    const TimeWord word = find(TimeRole::SpanWord, start);
    if (!word)
        return {};
    return {{start, start + word.length},
            word.value != 0 ? rollingText(m_context.base, word.value, 0) : QString(),
            true,
            "time.zh.rolling",
            0,
            0};
}

/// 过去18个月, 近两年, 未来几年.
TimePhrase ChineseTimes::rolling(qsizetype start) const
{
    const TimeWord word = find(TimeRole::Rolling, start);
    if (!word || m_words.endsWith(TimeRole::RollingNotAfter, m_text, start))
        return {};
    // 历时近两年, 近800天: the length of something, about.
    const bool near = word.length == 1 && word.value == -1;
    if (near && m_words.endsWith(TimeRole::NearNotAfter, m_text, start))
        return {};
    Length length = lengthAt(afterSpace(m_text, start + word.length));
    const bool led = !isHan(at_(start - 1)) || m_words.endsWith(TimeRole::SpanMayFollow, m_text, start)
        || m_words.endsWith(TimeRole::YearPreposition, m_text, start);
    if (near && (length.days >= LongDays || (length.days > 0 && !led))) // 训练近2天
        return {};
    takeMore(length);
    if (length.end == 0 || (word.value == -2 && !length.indefinite && length.months % 12 != 0))
        return {};
    if (word.value == -2 && !length.indefinite && (length.months == 0 || length.months > 60))
        return {};
    const int direction = word.value < 0 ? -1 : 1;
    const QString value =
        length.indefinite ? QString() : rollingText(m_context.base, direction * length.months, direction * length.days);
    return {{start, length.end}, value, true, "time.zh.rolling", 0, 0};
}

/// 过去六年多, 过去两年半: what makes a length a little longer belongs to it where nothing counted follows.
void ChineseTimes::takeMore(Length &length) const
{
    constexpr int Year = 12;
    const auto &words = NumeralWords::instance();
    const NumeralRole role = words.han(at_(length.end)).role, next = words.han(at_(length.end + 1)).role;
    if (length.end == 0 || (isHan(at_(length.end + 1)) && next != NumeralRole::Of && next != NumeralRole::About))
        return;
    if (role == NumeralRole::More)
        ++length.end;
    if (role == NumeralRole::Half && length.months >= Year) {
        length.months += Year / 2;
        ++length.end;
    }
}

/// 三年前, 两周后, 一年多以前; 十年后的今天 is today.
TimePhrase ChineseTimes::ago(qsizetype start) const
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
    const TimeWord notBefore = word.length == 1 ? find(TimeRole::SpanNotBefore, agoAt + 1) : TimeWord{};
    if (!word || (notBefore && notBefore.value == 0))
        return {};
    const qsizetype end = agoAt + word.length;
    if (const TimeWord today = find(TimeRole::OfToday, end); today && word.value > 0 && m_context.base.isValid())
        return {{start, end + today.length}, CalendarPoint::ofYear(m_context.base.year()).toText(), true, "time.zh.ago", 0, 0};
    return {{start, end}, agoValue(length, half ? 6 : 0, word.value), true, "time.zh.ago", 0, 0};
}

QString ChineseTimes::agoValue(const Length &length, int moreMonths, int direction) const
{
    if (length.indefinite || !m_context.base.isValid())
        return {};
    if (length.days > 0)
        return CalendarPoint::ofDay(m_context.base.addDays(direction * length.days)).toText();
    const bool years = length.months % 12 == 0;
    const QDate then = m_context.base.addMonths(direction * (length.months + (years ? moreMonths : 0)));
    return (years ? CalendarPoint::ofYear(then.year()) : CalendarPoint::ofMonth(then)).toText();
}

/// 2000年代.
Span ChineseTimes::writtenDecade(qsizetype start, const SmallNumber &year) const
{
    const qsizetype suffixAt = afterSpace(m_text, year.end);
    const TimeWord suffix = year.digits == 4 && year.value % 10 == 0 ? find(TimeRole::Decade, suffixAt) : TimeWord{};
    if (!suffix)
        return {};
    const qsizetype end = suffixAt + suffix.length;
    return {start, end + (find(TimeRole::NotPart, end) ? 0 : find(TimeRole::YearPart, end).length)};
}

/// 90年代, 20世纪90年代, 上世纪八十年代末; 21世纪初.
TimePhrase ChineseTimes::decade(qsizetype start) const
{
    int century = 0;
    qsizetype at = start;
    const TimeWord word = find(TimeRole::CenturyWord, start);
    if (word) {
        century = word.value;
        at += word.length;
    } else if (const SmallNumber number = numberAt(start); number.value >= 10 && number.value <= 22) {
        const qsizetype suffixAt = afterSpace(m_text, number.end);
        if (const TimeWord suffix = find(TimeRole::Century, suffixAt)) {
            century = number.value - 1;
            at = suffixAt + suffix.length;
        }
    }
    const SmallNumber tens = smallNumberAt(m_text, afterSpace(m_text, at));
    if (const Span written = century == 0 ? writtenDecade(start, tens) : Span{}; !written.isEmpty())
        return {written, CalendarPoint{tens.value, Grain::Decade}.toText(), false, "time.zh.decade", 0, 0};
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

} // namespace lectern
