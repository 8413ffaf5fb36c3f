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

/// "of 2024", "2024", "of fiscal 2024" behind a part of the year.
EnglishTimes::Point EnglishTimes::yearBehind(qsizetype end) const
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

EnglishTimes::Point EnglishTimes::quarterOrHalf(qsizetype start) const
{
    if (const Point point = monthQuarter(start))
        return point;
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
    const CalendarPoint point = quarter ? CalendarPoint::ofQuarter(year, quarter.value) : CalendarPoint::ofHalf(year, half.value);
    return {named ? named.end : end, year > 0 ? point.toText() : QString(), named ? year : 0, 0, !named || named.relative,
            named ? 0 : year};
}

/// the December quarter.
EnglishTimes::Point EnglishTimes::monthQuarter(qsizetype start) const
{
    constexpr int Quarter = 3;
    const TimeWord month = monthName(start);
    const qsizetype at = month ? next(start + month.length, true) : -1;
    const TimeWord unit = at < 0 ? TimeWord{} : find(TimeRole::EnUnit, at);
    if (unit.value != Quarter || month.value % Quarter != 0)
        return {};
    const int year = m_context.yearOfMonth(month.value, 0);
    return {at + unit.length,
            year > 0 ? CalendarPoint::ofQuarter(year, month.value / Quarter).toText() : QString(),
            0,
            0,
            true,
            year};
}

/// 3Q24, Q3'24.
EnglishTimes::Point EnglishTimes::glued(qsizetype end) const
{
    const qsizetype at = at_(end) == u'\'' || at_(end) == u'\u2019' ? end + 1 : end;
    const SmallNumber year = smallNumberAt(m_text, at);
    if (year.digits == 2 && isDigit(at_(at)) && at == end + 1)
        return {year.end, QString(), 2000 + year.value, 0, false};
    return {};
}

/// fiscal 2024, fiscal year 2024, FY2024, FY24.
EnglishTimes::Point EnglishTimes::fiscal(qsizetype start) const
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
    const SmallNumber tail =
        at_(number.end) == u'-' || at_(number.end) == u'/' ? smallNumberAt(m_text, number.end + 1) : SmallNumber{};
    if (number.digits == 4 && tail.digits == 2 && tail.value == (number.value + 1) % 100 && fourDigits(at) > 0)
        return {tail.end, rangeText(QString::number(number.value), QString::number(number.value + 1)), number.value, 0, false};
    if (number.digits == 4 && fourDigits(at) > 0)
        return {number.end, CalendarPoint::ofYear(number.value).toText(), number.value, 0, false};
    if (number.digits == 2 && !word && !isLatinLetter(at_(number.end)))
        return {number.end, CalendarPoint::ofYear(2000 + number.value).toText(), 2000 + number.value, 0, false};
    return {};
}

/// A year alone is a year unless it counts something or belongs to a name (Windows 2000).
TimePhrase EnglishTimes::years(qsizetype start) const
{
    const int year = isDigit(at_(start)) ? fourDigits(start) : 0;
    const char16_t before = at_(start - 1);
    if (year < 1900 || year > 2100 || before == u'.' || before == u'-' || before == u'/'
        || QChar::category(char32_t(before)) == QChar::Symbol_Currency || before == u'#' || isLatinLetter(before)
        || isDigit(before) || isHan(before) || isHan(at_(start + 4)) || isHan(at_(afterSpace(m_text, start + 4)))
        || at_(start + 4) == u'+')
        return {};
    const qsizetype toAt = at_(start + 4) == u' ' ? start + 5 : start + 4;
    TimeWord to = find(TimeRole::EnTo, toAt);
    if (!to && m_words.endsWith(TimeRole::EnBetween, m_text, start - 1))
        to = find(TimeRole::EnAnd, toAt); // between 2020 and 2023
    if (!to && at_(toAt) == u'/')
        to.length = 1; // 2023/24
    if (to) {
        const qsizetype secondAt = at_(toAt + to.length) == u' ' ? toAt + to.length + 1 : toAt + to.length;
        const int second = fourDigits(secondAt);
        if (second > year && at_(secondAt + 4) != u'-' && at_(toAt) != u'/')
            return {{start, secondAt + 4},
                    rangeText(QString::number(year), QString::number(second)),
                    false,
                    "time.en.range",
                    second,
                    0};
        const SmallNumber tail = smallNumberAt(m_text, secondAt);
        if (tail.digits == 2 && to.length == 1 && at_(toAt) != u't' && tail.value == (year + 1) % 100 && !isDigit(at_(tail.end)))
            return {
                {start, tail.end}, rangeText(QString::number(year), QString::number(year + 1)), false, "time.en.range", year, 0};
    }
    if (at_(start + 4) == u'-' || at_(start + 4) == u'/' || !standsAsYear(start))
        return {};
    return {{start, start + 4}, QString::number(year), false, "time.en.year", year, 0};
}

bool EnglishTimes::standsAsYear(qsizetype start) const
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

EnglishTimes::Word EnglishTimes::wordBefore(qsizetype start) const
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

EnglishTimes::Word EnglishTimes::wordAfter(qsizetype at) const
{
    qsizetype end = at_(at) == u' ' ? at + 1 : at;
    const qsizetype begin = end;
    while (isLatinLetter(at_(end)))
        ++end;
    return {false, false,
            end - begin > 3 && at_(end - 1) == u's' && at_(begin) >= u'a' && at_(end - 2) != u's' && at_(end - 2) != u'u'};
}

/// the three months ended December, the year ended March 2024.
EnglishTimes::Point EnglishTimes::threeMonthsEnded(qsizetype start) const
{
    if (const TimeWord unit = find(TimeRole::EnUnit, start); unit.value > 1 && !isPlural(start, unit.length))
        return periodEnded(start + unit.length, unit.value);
    const Numeral numeral = isLatinLetter(at_(start)) || isDigit(at_(start)) ? numeralAt(m_text, start) : Numeral{};
    if (numeral.isEmpty() || !numeral.bounds.isExact())
        return {};
    const qsizetype unitAt = next(numeral.span.end);
    const TimeWord unit = unitAt < 0 ? TimeWord{} : find(TimeRole::EnUnit, unitAt);
    return unit.value == 1 ? periodEnded(unitAt + unit.length, int(numeral.bounds.low)) : Point{};
}

/// Behind the unit: "ended March 2024".
EnglishTimes::Point EnglishTimes::periodEnded(qsizetype end, int count) const
{
    const qsizetype endedAt = next(end);
    const TimeWord ended = endedAt < 0 ? TimeWord{} : find(TimeRole::EnEnded, endedAt);
    const qsizetype monthAt = ended ? next(endedAt + ended.length) : -1;
    const Point month = monthAt < 0 ? Point{} : endOf(monthAt);
    if (!month || month.month == 0)
        return {};
    return {month.end, monthsUntil(count, month), month.year, month.month, month.relative};
}

/// The month, with day and year where they stand, at which a period ends.
EnglishTimes::Point EnglishTimes::endOf(qsizetype at) const
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

QString EnglishTimes::monthsUntil(int count, const Point &month)
{
    if (month.year == 0)
        return {};
    if (count == 3 && month.month % 3 == 0)
        return CalendarPoint::ofQuarter(month.year, month.month / 3).toText();
    if (count == 6 && month.month % 6 == 0)
        return CalendarPoint::ofHalf(month.year, month.month / 6).toText();
    if (count == 12 && month.month == 12)
        return CalendarPoint::ofYear(month.year).toText();
    const QDate last(month.year, month.month, 1);
    return rangeText(CalendarPoint::ofMonth(last.addMonths(1 - count)).toText(), CalendarPoint::ofMonth(last).toText());
}

/// the 1990s, 1990s, the '90s.
EnglishTimes::Point EnglishTimes::decade(qsizetype start, bool the) const
{
    constexpr int FirstOfLastCentury = 30;
    const auto apostrophe = [this](qsizetype at) { return at_(at) == u'\'' || at_(at) == u'\u2019' || at_(at) == u'\u2018'; };
    const qsizetype at = start + (the && apostrophe(start));
    const SmallNumber number = smallNumberAt(m_text, at);
    const qsizetype s = number.end + apostrophe(number.end);
    if (number.digits == 0 || number.value % 10 != 0 || at_(s) != u's' || isLatinLetter(at_(s + 1)))
        return {};
    const bool full = number.digits == 4 && number.value >= FirstYear && number.value <= LastYear && at == start;
    if (!full && (number.digits != 2 || !the))
        return {};
    const int year = full ? number.value : number.value + (number.value >= FirstOfLastCentury ? 1900 : 2000);
    return {s + 1, CalendarPoint{year, Grain::Decade}.toText(), 0, 0, false};
}

/// the 21st century.
EnglishTimes::Point EnglishTimes::century(qsizetype start) const
{
    const SmallNumber number = smallNumberAt(m_text, start);
    const qsizetype at = number.digits > 0 && number.value > 10 && number.value <= 22 ? next(ordinalEnd(number.end), true) : -1;
    const TimeWord word = at < 0 || ordinalEnd(number.end) == number.end ? TimeWord{} : find(TimeRole::EnCentury, at);
    if (!word)
        return {};
    const int last = number.value * 100;
    return {at + word.length, rangeText(QString::number(last - 99), QString::number(last)), 0, 0, false};
}

/// summer 2024, the summer of 2023: the value stays the year.
EnglishTimes::Point EnglishTimes::season(qsizetype start) const
{
    const TimeWord word = find(TimeRole::EnSeason, start);
    qsizetype at = word ? next(start + word.length) : -1;
    if (const TimeWord of = at < 0 ? TimeWord{} : find(TimeRole::EnOf, at))
        at = next(at + of.length);
    const int year = at < 0 ? 0 : fourDigits(at);
    return year > 0 ? Point{at + 4, QString::number(year), year, 0, false} : Point{};
}

} // namespace lectern
