// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ratestore.h"

#include "core/db/database.h"

namespace lectern
{

Result<void> RateStore::set(const RateTable &rates)
{
    return m_database->run("INSERT INTO library (key, value) VALUES ('rates', ?)"
                           " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                           rates.toCsv());
}

Result<RateTable> RateStore::get() const
{
    const auto csv =
        m_database->row("SELECT value FROM library WHERE key = 'rates'", [](const Statement &row) { return row.text(0); });
    if (!csv)
        return std::unexpected(csv.error());
    return *csv ? RateTable::fromText(**csv) : RateTable();
}

} // namespace lectern
