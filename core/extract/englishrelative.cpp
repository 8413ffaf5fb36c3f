// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/englishtimes.h"

using namespace Qt::StringLiterals;

namespace lectern
{

/// early 2024, late this year, mid-January, the end of next year.
EnglishTimes::Point EnglishTimes::edged(qsizetype start, qsizetype inner) const
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

EnglishTimes::Point EnglishTimes::anyPoint(qsizetype at) const
{
    if (const Point point = shifted(at, false))
        return point;
    if (const Point point = quarterOrHalf(at))
        return point;
    if (const Point point = decade(at, true))
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
EnglishTimes::Point EnglishTimes::shifted(qsizetype start, bool the) const
{
    const TimeWord shift = find(TimeRole::EnShift, start);
    const qsizetype at = shift ? next(start + shift.length) : -1;
    if (at < 0)
        return {};
    const bool rolls = the || isRolling(start);
    if (const Point point = countedUnits(at, shift.value))
        return point;
    if (const Point point = anaphor(start))
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

/// the previous year, the following month: of the year the text spoke of last, else of the document's.
EnglishTimes::Point EnglishTimes::anaphor(qsizetype start) const
{
    constexpr int Year = 12;
    const TimeWord word = find(TimeRole::EnAnaphor, start);
    const qsizetype at = word ? next(start + word.length) : -1;
    const TimeWord unit = at < 0 ? TimeWord{} : find(TimeRole::EnUnit, at);
    if (unit.value < 1 || unit.value > Year || isPlural(at, unit.length))
        return {};
    if (unit.value == Year && m_context.sentenceYear > 0) {
        const int year = m_context.sentenceYear + word.value;
        return {at + unit.length, QString::number(year), year, 0, true};
    }
    return word.value != 0 ? shiftedUnit(at, unit, word.value, false) : Point{};
}

/// "past", "coming" always roll; "the last year" does, "last year" does not.
bool EnglishTimes::isRolling(qsizetype start) const
{
    const char16_t first = at_(start) | 0x20;
    return first == u'p' || first == u'c';
}

EnglishTimes::Point EnglishTimes::countedUnits(qsizetype at, int direction) const
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

EnglishTimes::Point EnglishTimes::rolled(qsizetype end, int unit, double count, int direction) const
{
    const int amount = int(count * std::abs(unit) + 0.5) * direction;
    const QString value =
        count > 0 && count < 1000 ? rollingText(m_context.base, unit > 0 ? amount : 0, unit < 0 ? amount : 0) : QString();
    return {end, value, 0, 0, true};
}

EnglishTimes::Point EnglishTimes::shiftedUnit(qsizetype at, TimeWord unit, int offset, bool rolls) const
{
    constexpr int Week = -7, Month = 1, Quarter = 3, Year = 12;
    const qsizetype end = at + unit.length;
    const QDate base = m_context.base;
    if (offset == 0 && unit.value > Year && base.isValid()) { // this decade, this century
        const int size = unit.value / Year, first = base.year() / size * size;
        const QString century = rangeText(QString::number(first + 1), QString::number(first + size));
        return {end, size == 10 ? CalendarPoint{first, Grain::Decade}.toText() : century, 0, 0, true};
    }
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

QString EnglishTimes::shiftedWeekday(int weekday, int offset) const
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

EnglishTimes::Point EnglishTimes::shiftedMonth(qsizetype at, TimeWord month, int offset) const
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
EnglishTimes::Point EnglishTimes::shiftedPart(qsizetype at, int offset) const
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

/// five years ago, a few months' time, a year earlier.
EnglishTimes::Point EnglishTimes::ago(qsizetype start) const
{
    if (const TimeWord unit = find(TimeRole::EnUnit, start); unit && isPlural(start, unit.length)) { // decades ago
        const TimeWord word = next(start + unit.length) < 0 ? TimeWord{} : find(TimeRole::EnAgo, start + unit.length + 1);
        return word.value == -1 ? Point{start + unit.length + 1 + word.length, {}, 0, 0, true} : Point{};
    }
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

QString EnglishTimes::agoValue(int unit, double count, int direction) const
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

} // namespace lectern
