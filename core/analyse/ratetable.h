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
    bool operator==(const ExchangeRate &) const = default;
};

/// The exchange rates that a user keeps. Lectern knows none of its own: amounts in different currencies are compared through this table or not at all.
/// A value; sorted, so that what is found does not depend on the order of entry. Const use is thread-safe.
class RateTable
{
public:
    RateTable() = default;
    explicit RateTable(std::vector<ExchangeRate> rates);

    /// Reads `date <tab> from <tab> to <tab> rate` lines (2025-02-07, USD, CNY, 7.28); '#' begins a comment. Error: BadFormat with the line's number.
    [[nodiscard]] static Result<RateTable> fromText(const QString &text);
    [[nodiscard]] QString toText() const;

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
