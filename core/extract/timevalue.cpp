// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/timevalue.h"

namespace lectern
{

namespace
{

std::optional<int> digits(QStringView text, int count)
{
    if (text.size() != count)
        return {};
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// `months` months from the first day of one.
std::optional<DateRange> stretch(int year, int month, int months)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return {};
    return DateRange{first, first.addMonths(months).addDays(-1)};
}

/// A half, a quarter, a month or a day: what stands behind the year and its hyphen.
std::optional<DateRange> partOf(int year, QStringView part)
{
    const QChar letter = part.isEmpty() ? QChar() : part.front().toUpper();
    const auto number = letter == u'H' || letter == u'Q' ? digits(part.sliced(1), 1) : digits(part.left(2), 2);
    if (!number)
        return {};
    if (letter == u'H')
        return *number >= 1 && *number <= 2 ? stretch(year, *number * 6 - 5, 6) : std::nullopt;
    if (letter == u'Q')
        return *number >= 1 && *number <= 4 ? stretch(year, *number * 3 - 2, 3) : std::nullopt;
    if (part.size() == 2)
        return stretch(year, *number, 1);
    const auto day = part.size() > 3 && part[2] == u'-' ? digits(part.sliced(3), 2) : std::nullopt;
    const QDate date = day ? QDate(year, *number, *day) : QDate();
    return date.isValid() ? std::optional(DateRange{date, date}) : std::nullopt;
}

std::optional<DateRange> pointDays(QStringView value)
{
    const auto year = digits(value.left(4), 4);
    if (!year || *year == 0)
        return {};
    const QStringView rest = value.sliced(4);
    if (rest.isEmpty())
        return stretch(*year, 1, 12);
    if (rest.compare(u"s", Qt::CaseInsensitive) == 0)
        return stretch(*year, 1, 120);
    return rest.front() == u'-' ? partOf(*year, rest.sliced(1)) : std::nullopt;
}

} // namespace

std::optional<DateRange> daysOf(QStringView value)
{
    const qsizetype slash = value.indexOf(u'/');
    if (slash < 0)
        return pointDays(value);
    const auto from = pointDays(value.first(slash));
    const auto to = pointDays(value.sliced(slash + 1));
    if (!from || !to || to->last < from->first)
        return {};
    return DateRange{from->first, to->last};
}

} // namespace lectern
