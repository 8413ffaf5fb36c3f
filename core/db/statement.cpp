// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/statement.h"

#include "core/db/database.h"

#include <sqlite3.h>

#include <utility>

namespace lectern
{

Statement::Statement(Database *database, const char *sql, sqlite3_stmt *statement)
    : m_database(database)
    , m_sql(sql)
    , m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_sql(other.m_sql)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database->giveBack(m_sql, m_statement);
}

void Statement::bind(int parameter, qint64 value)
{
    [[maybe_unused]] const int code = sqlite3_bind_int64(m_statement, parameter, value);
    Q_ASSERT(code == SQLITE_OK);
}

void Statement::bind(int parameter, double value)
{
    [[maybe_unused]] const int code = sqlite3_bind_double(m_statement, parameter, value);
    Q_ASSERT(code == SQLITE_OK);
}

void Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    [[maybe_unused]] const int code =
        sqlite3_bind_text64(m_statement, parameter, utf8.constData(), size_t(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    Q_ASSERT(code == SQLITE_OK);
}

void Statement::bind(int parameter, const QByteArray &value)
{
    const char *data = value.isNull() ? "" : value.constData();
    [[maybe_unused]] const int code = sqlite3_bind_blob64(m_statement, parameter, data, size_t(value.size()), SQLITE_TRANSIENT);
    Q_ASSERT(code == SQLITE_OK);
}

void Statement::bind(int parameter, std::nullptr_t)
{
    [[maybe_unused]] const int code = sqlite3_bind_null(m_statement, parameter);
    Q_ASSERT(code == SQLITE_OK);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return std::unexpected(databaseError(m_database->handle(), m_database->path(), code));
}

Result<void> Statement::run()
{
    for (;;) {
        const auto found = step();
        if (!found || !*found) {
            sqlite3_reset(m_statement);
            return found ? Result<void>() : std::unexpected(found.error());
        }
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

} // namespace lectern
