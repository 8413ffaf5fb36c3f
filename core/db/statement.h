// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <cstddef>

struct sqlite3_stmt;

namespace lectern
{

class Database;

/// A compiled statement, borrowed from its connection's cache and given back when it goes. Parameters count from 1, columns from 0.
/// Bound strings and bytes are copied. Same thread rule as Database.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString &value); ///< a null string binds an empty text, never NULL
    void bind(int parameter, const QByteArray &value); ///< as BLOB
    void bind(int parameter, std::nullptr_t);
    void bind(int parameter, std::integral auto value) { bind(parameter, qint64(value)); }

    template<typename... Args>
    void bindAll(const Args &...args)
    {
        [[maybe_unused]] int parameter = 0;
        (bind(++parameter, args), ...);
    }

    /// Goes to the next row; false after the last.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end and makes the statement ready for new parameters.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    friend class Database;
    Statement(Database *database, const char *sql, sqlite3_stmt *statement);

    Database *m_database;
    const char *m_sql;
    sqlite3_stmt *m_statement;
};

} // namespace lectern
