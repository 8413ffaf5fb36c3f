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

} // namespace

TimePhrase ChineseTimes::withRange(qsizetype start, const Point &first) const
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
QString ChineseTimes::inOrder(const Point &first, const Point &second)
{
    if (!second.needsYear || second.month == 0 || first.month <= second.month || second.to.size() < 5)
        return second.to;
    return QString::number(second.year + 1) + second.to.mid(4);
}

/// 2024年-2026, 3月15日至18日.
ChineseTimes::Point ChineseTimes::bareEnd(qsizetype start, const Point &first, bool byDash) const
{
    const SmallNumber number = numberAt(start);
    if (number.digits == 4 && byDash && number.value >= FirstYear && number.value <= LastYear && first.month == 0)
        return yearPoint(number.end, number.value, false);
    const TimeWord day = number.value >= 1 && number.value <= 31 ? find(TimeRole::DaySuffix, number.end) : TimeWord{};
    if (!day || first.month == 0 || first.from.size() != 10)
        return {};
    const CalendarPoint point{first.year, Grain::Day, first.month, number.value};
    return pointOf(number.end + day.length, point, point);
}

/// 2020到2023年, 2024-2027年, 2024-2027; 2023、2024年 is two, of which this finds the first.
TimePhrase ChineseTimes::yearsRange(qsizetype start) const
{
    const SmallNumber first = numberAt(start);
    if (first.digits != 4 || first.value < FirstYear || first.value > LastYear || isLatinLetter(at_(start - 1)))
        return {};
    if (const TimePhrase pair = fiscalPair(start, first); !pair.span.isEmpty())
        return pair;
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
        return {{start, whole.end}, rangeText(QString::number(first.value), whole.to), false, "time.zh.range", second.value, 0};
    }
    return bareYear(start, first);
}

/// 2022/23财年, 2022-23财年.
TimePhrase ChineseTimes::fiscalPair(qsizetype start, const SmallNumber &first) const
{
    const char16_t separator = at_(first.end);
    const SmallNumber second =
        separator == u'/' || separator == u'-' || separator == u'\u2013' ? smallNumberAt(m_text, first.end + 1) : SmallNumber{};
    const TimeWord suffix = find(TimeRole::FiscalSuffix, second.end);
    if (second.digits != 2 || second.value != (first.value + 1) % 100 || !suffix)
        return {};
    return {{start, second.end + suffix.length},
            rangeText(QString::number(first.value), QString::number(first.value + 1)),
            false,
            "time.zh.range",
            first.value,
            0};
}

/// A year without 年 counts behind a preposition and before a pause: 截至2024，.
TimePhrase ChineseTimes::bareYear(qsizetype start, const SmallNumber &year) const
{
    const char16_t next = at_(year.end);
    const bool closed = !isDigit(next) && !isLatinLetter(next) && !isHan(next) && next != u'%' && next != u'.' && next != u','
        && next != u'-' && next != u'/' && next != u'+' && next != u'~' && next != u'$' && next != u' ' && next != u'、';
    if (!closed || !isHan(at_(start - 1)) || year.value < 1900 || !m_words.endsWith(TimeRole::YearPreposition, m_text, start))
        return {};
    return {{start, year.end}, CalendarPoint::ofYear(year.value).toText(), false, "time.zh", year.value, 0};
}

/// 2024-11-05, 2024/11/05, 2024.11.05, 2024-11.
TimePhrase ChineseTimes::numericDate(qsizetype start) const
{
    const SmallNumber year = numberAt(start);
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

} // namespace lectern
