// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/ratetable.h"

#include "core/text/csv.h"

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

namespace
{

/// 2025-02-07, and what spreadsheets make of it.
QDate dateOf(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() ? iso : QDate::fromString(text, u"yyyy/M/d"_s);
}

/// The columns of a line, the pair of currencies in two of them.
QStringList cellsOf(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.trimmed();
    if (cells.size() >= 2 && cells[1].size() == 7 && cells[1][3] == u'/') {
        const QString pair = cells[1];
        cells[1] = pair.first(3);
        cells.insert(2, pair.last(3));
    }
    return cells;
}

/// A rate of a line's columns; what they do not tell is left invalid.
ExchangeRate rateOf(const QStringList &cells)
{
    bool isNumber = false;
    const double rate = cells.value(3).toDouble(&isNumber);
    return {dateOf(cells.value(0)), cells.value(1).toUpper(), cells.value(2).toUpper(), isNumber ? rate : 0,
            cells.mid(4).join(u' ').simplified()};
}

/// A line of words: what a table has on top.
bool isHead(const QStringList &cells)
{
    return !cells.value(0).isEmpty() && std::ranges::none_of(cells.value(0), [](QChar c) { return c.isDigit(); })
        && whatIsWrong(rateOf(cells)).size() > 0 && cells.size() >= 4;
}

Result<std::vector<CsvRecord>> recordsOf(const QString &text)
{
    if (!text.contains(u'\t'))
        return parseCsv(text);
    std::vector<CsvRecord> records;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (!line.trimmed().isEmpty())
            records.push_back({number, line.split(u'\t')});
    }
    return records;
}

} // namespace

ExchangeRate reversed(const ExchangeRate &rate)
{
    return {rate.date, rate.to, rate.from, 1 / rate.rate, rate.source};
}

QString whatIsWrong(const ExchangeRate &rate)
{
    if (!rate.date.isValid())
        return QCoreApplication::translate("RateTable", "the day is none (2025-02-07)");
    if (!isCode(rate.from) || !isCode(rate.to))
        return QCoreApplication::translate("RateTable", "a currency has three letters (USD)");
    if (rate.from == rate.to)
        return QCoreApplication::translate("RateTable", "both currencies are the same");
    if (!std::isfinite(rate.rate) || rate.rate <= 0)
        return QCoreApplication::translate("RateTable", "the rate is no number above 0");
    return {};
}

RateTable::RateTable(std::vector<ExchangeRate> rates)
    : m_rates(std::move(rates))
{
    std::ranges::sort(m_rates, [](const ExchangeRate &a, const ExchangeRate &b) {
        return std::tie(a.date, a.from, a.to, a.rate, a.source) < std::tie(b.date, b.from, b.to, b.rate, b.source);
    });
    const auto [first, last] = std::ranges::unique(m_rates);
    m_rates.erase(first, last);
}

Result<RateTable> RateTable::fromText(const QString &text)
{
    const auto records = recordsOf(text);
    if (!records)
        return std::unexpected(records.error());
    std::vector<ExchangeRate> rates;
    for (const CsvRecord &record : *records) {
        const QStringList cells = cellsOf(record.fields);
        if (cells.value(0).startsWith(u'#') || (rates.empty() && isHead(cells)))
            continue;
        const ExchangeRate rate = rateOf(cells);
        QString wrong = whatIsWrong(rate);
        if (cells.size() < 4)
            wrong = QCoreApplication::translate("RateTable", "it wants a day, two currencies and a rate");
        if (!wrong.isEmpty())
            return fail(ErrorCode::BadFormat,
                        QCoreApplication::translate("RateTable", "Line %1 of the exchange rates: %2. No rate was taken over.")
                            .arg(QString::number(record.line), wrong));
        rates.push_back(rate);
    }
    return RateTable(std::move(rates));
}

namespace
{

QStringList columnsOf(const ExchangeRate &rate)
{
    return {rate.date.toString(Qt::ISODate), rate.from, rate.to, QString::number(rate.rate, 'g', QLocale::FloatingPointShortest),
            rate.source};
}

} // namespace

QString RateTable::toText() const
{
    QString text;
    for (const ExchangeRate &rate : m_rates)
        text += columnsOf(rate).join(u'\t') + u'\n';
    return text;
}

QString RateTable::toCsv() const
{
    QString text = csvLine({u"date"_s, u"from"_s, u"to"_s, u"rate"_s, u"source"_s});
    for (const ExchangeRate &rate : m_rates)
        text += csvLine(columnsOf(rate));
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
            nearest = straight ? rate : reversed(rate);
    }
    return nearest;
}

} // namespace lectern
