// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/ratetable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

bool isCode(const QString &code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

RateTable::RateTable(std::vector<ExchangeRate> rates)
    : m_rates(std::move(rates))
{
    std::ranges::sort(m_rates, [](const ExchangeRate &a, const ExchangeRate &b) {
        return std::tie(a.date, a.from, a.to, a.rate) < std::tie(b.date, b.from, b.to, b.rate);
    });
}

Result<RateTable> RateTable::fromText(const QString &text)
{
    std::vector<ExchangeRate> rates;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString content = line.trimmed();
        if (content.isEmpty() || content.startsWith(u'#'))
            continue;
        const QStringList cells = content.split(u'\t');
        bool isNumber = false;
        const ExchangeRate rate{QDate::fromString(cells.value(0).trimmed(), Qt::ISODate), cells.value(1).trimmed(),
                                cells.value(2).trimmed(), cells.value(3).trimmed().toDouble(&isNumber)};
        if (!rate.date.isValid() || !isCode(rate.from) || !isCode(rate.to) || !isNumber || !std::isfinite(rate.rate)
            || rate.rate <= 0 || cells.size() != 4)
            return fail(ErrorCode::BadFormat,
                        QCoreApplication::translate("RateTable",
                                                    "Line %1 of the exchange rates is not “date, currency, currency, rate” with "
                                                    "tabs between (2025-02-07, USD, CNY, 7.28); no rate was taken over.")
                            .arg(number));
        rates.push_back(rate);
    }
    return RateTable(std::move(rates));
}

QString RateTable::toText() const
{
    QString text;
    for (const ExchangeRate &rate : m_rates)
        text += u"%1\t%2\t%3\t%4\n"_s.arg(rate.date.toString(Qt::ISODate), rate.from, rate.to,
                                          QString::number(rate.rate, 'g', QLocale::FloatingPointShortest));
    return text;
}

std::optional<ExchangeRate> RateTable::rate(const QString &from, const QString &to, QDate date) const
{
    std::optional<ExchangeRate> nearest;
    for (const ExchangeRate &rate : m_rates) {
        const bool straight = rate.from == from && rate.to == to;
        const bool reverse = rate.from == to && rate.to == from;
        if (!date.isValid() || (!straight && !reverse) || std::abs(rate.date.daysTo(date)) > MostDays)
            continue;
        if (!nearest || std::abs(rate.date.daysTo(date)) < std::abs(nearest->date.daysTo(date)))
            nearest = straight ? rate : ExchangeRate{rate.date, from, to, 1 / rate.rate};
    }
    return nearest;
}

} // namespace lectern
