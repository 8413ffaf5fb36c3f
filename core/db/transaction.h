// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace lectern
{

class Database;

/// A write transaction: begun at once (BEGIN IMMEDIATE), rolled back unless commit() succeeded. When commit() has returned without an
/// error, what was written stays, whatever happens to the process (and to the power, with synchronous=FULL).
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database *database)
        : m_database(database)
    {
    }
    Database *m_database; ///< null once it is over
};

/// Runs `work` (→ Result<T>) in a transaction: committed if it succeeds, rolled back if it fails.
template<typename Work>
[[nodiscard]] auto transact(Database &database, Work work) -> decltype(work())
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto result = work();
    if (!result)
        return result;
    if (const auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return result;
}

} // namespace lectern
