// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/statement.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// "2024", "2024-H1", "2024-Q4", "2024-11", "2025-01-26", "1990s".
Period pointOf(const QString &value)
{
    const int year = value.first(std::min(qsizetype(4), value.size())).toInt();
    if (year < 1000)
        return {};
    const QDate first(year, 1, 1);
    const QString rest = value.sliced(4);
    if (rest.isEmpty())
        return {first, first.addYears(1).addDays(-1)};
    if (rest == u"s"_s)
        return {first, first.addYears(10).addDays(-1)};
    const int part = rest.sliced(std::min(rest.size(), qsizetype(2))).toInt();
    if (rest.startsWith(u"-Q"_s) && part >= 1 && part <= 4)
        return {first.addMonths(3 * (part - 1)), first.addMonths(3 * part).addDays(-1)};
    if (rest.startsWith(u"-H"_s) && (part == 1 || part == 2))
        return {first.addMonths(6 * (part - 1)), first.addMonths(6 * part).addDays(-1)};
    const QDate day = QDate::fromString(value.size() == 7 ? value + u"-01"_s : value, Qt::ISODate);
    if (!day.isValid())
        return {};
    return {day, value.size() == 7 ? day.addMonths(1).addDays(-1) : day};
}

} // namespace

Period periodOf(const QString &value)
{
    const qsizetype slash = value.indexOf(u'/');
    if (slash < 0)
        return pointOf(value);
    return {pointOf(value.first(slash)).first, pointOf(value.sliced(slash + 1)).last};
}

} // namespace lectern
