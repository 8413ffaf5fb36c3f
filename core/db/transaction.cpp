// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/transaction.h"

#include "core/db/database.h"

#include <utility>

namespace lectern
{

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // A failed rollback means that SQLite has rolled back already; there is nobody left to tell.
    if (m_database)
        std::ignore = m_database->run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    auto done = m_database->run("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace lectern
