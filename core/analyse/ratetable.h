// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace lectern
{

/// One unit of `from` was worth `rate` units of `to` on a day, as the user entered it.
struct ExchangeRate {
    QDate date;
    QString from; ///< ISO 4217
    QString to;
    double rate = 0;
    QString source = {}; ///< who says so, in the user's words; may be empty
    bool operator==(const ExchangeRate &) const = default;
};

/// The exchange rates that a user keeps. Lectern knows none of its own: amounts in different currencies are compared through this table or not at all.
/// A value; sorted and each rate once, so that what is found does not depend on the order of entry. Const use is thread-safe.
/// The same currencies the other way round, on the same day.
[[nodiscard]] ExchangeRate reversed(const ExchangeRate &rate);

/// What is wrong with a rate, translated; empty if nothing is: its day, its currencies (three letters, two different ones), its number.
[[nodiscard]] QString whatIsWrong(const ExchangeRate &rate);

class RateTable
{
public:
    RateTable() = default;
    explicit RateTable(std::vector<ExchangeRate> rates);

    /// Reads lines of date, currency, currency, rate and source, parted by tabs, or as CSV (core/text/csv.h):
    ///
    ///     line      = date sep currency sep currency sep rate [sep source] | "#" comment | head
    ///     date      = 2025-02-07 | 2025/2/7      currency = three letters, in any case      head = a first line whose date is a word
    ///
    /// The pair may stand in one column, `USD/CNY`. All or nothing; error: BadFormat with the line's number and what is wrong in it.
    [[nodiscard]] static Result<RateTable> fromText(const QString &text);
    /// What fromText() reads: date, from, to, rate, source, parted by tabs.
    [[nodiscard]] QString toText() const;
    /// The same as CSV with a head, for spreadsheets.
    [[nodiscard]] QString toCsv() const;

    [[nodiscard]] const std::vector<ExchangeRate> &rates() const { return m_rates; }
    [[nodiscard]] bool isEmpty() const { return m_rates.empty(); }

    /// The rate between two currencies, either way round, whose day is nearest to `date` and no more than `MostDays` from it; of two equally near the earlier.
    /// With an invalid date none: a rate without its day is none.
    [[nodiscard]] std::optional<ExchangeRate> rate(const QString &from, const QString &to, QDate date) const;
    static constexpr int MostDays = 92;

    bool operator==(const RateTable &) const = default;

private:
    std::vector<ExchangeRate> m_rates;
};

} // namespace lectern
