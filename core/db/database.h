// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/db/statement.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3;

namespace lectern
{

/// One connection to an SQLite file. Used by one thread at a time (whoever shares it keeps a mutex); must outlive its statements.
/// Waits up to `busyTimeout` for other connections. Errors: CannotRead, CannotWrite, Locked (still busy), Damaged, BadFormat.
///
/// The short calls run(), row() and rows() are what stores are written with: SQL, then its parameters in order.
class Database
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite,
        Create,
        Immutable ///< a file that nobody can change, without a log, on a disk or in a folder that may not be written
    };
    static constexpr int busyTimeout = 10000; ///< milliseconds

    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Closes the file; the connection is of no use until another is moved into it.
    void close();

    /// Runs one or more statements without parameters and drops their rows.
    [[nodiscard]] Result<void> execute(const QByteArray &sql);
    /// A statement from the connection's cache, or compiled anew. Wrong SQL is our bug (assertion in debug builds).
    [[nodiscard]] Result<Statement> prepare(const char *sql);

    /// Runs one statement to its end.
    template<typename... Args>
    [[nodiscard]] Result<void> run(const char *sql, const Args &...args);
    /// The first row, made by `make(const Statement &)`, if there is one.
    template<typename Make, typename... Args>
    [[nodiscard]] auto row(const char *sql, Make make, const Args &...args)
        -> Result<std::optional<std::invoke_result_t<Make, const Statement &>>>;
    template<typename Make, typename... Args>
    [[nodiscard]] auto rows(const char *sql, Make make, const Args &...args)
        -> Result<std::vector<std::invoke_result_t<Make, const Statement &>>>;
    /// The integer in the first column of the first row, 0 without one.
    template<typename... Args>
    [[nodiscard]] Result<qint64> number(const char *sql, const Args &...args);

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changes() const; ///< rows touched by the last statement
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; } ///< for FTS5 and the backup API

private:
    Database(sqlite3 *handle, QString path);
    friend class Statement;
    void giveBack(const char *sql, sqlite3_stmt *statement);

    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::map<const char *, sqlite3_stmt *> m_idle; ///< by address: stores pass literals
};

/// Copies a whole database into a file with SQLite's backup API; the copy is complete and consistent, or not there.
[[nodiscard]] Result<void> backup(const Database &from, const QString &to);

/// The error that SQLite last reported on a connection, in words for people; `handle` may be null.
[[nodiscard]] Error databaseError(sqlite3 *handle, const QString &path, int code);

template<typename... Args>
Result<void> Database::run(const char *sql, const Args &...args)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(args...);
    return statement->run();
}

template<typename Make, typename... Args>
auto Database::row(const char *sql, Make make, const Args &...args)
    -> Result<std::optional<std::invoke_result_t<Make, const Statement &>>>
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(args...);
    const auto found = statement->step();
    if (!found)
        return std::unexpected(found.error());
    std::optional<std::invoke_result_t<Make, const Statement &>> value;
    if (*found)
        value = make(std::as_const(*statement));
    return value;
}

template<typename Make, typename... Args>
auto Database::rows(const char *sql, Make make, const Args &...args)
    -> Result<std::vector<std::invoke_result_t<Make, const Statement &>>>
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(args...);
    std::vector<std::invoke_result_t<Make, const Statement &>> values;
    for (;;) {
        const auto found = statement->step();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return values;
        values.push_back(make(std::as_const(*statement)));
    }
}

template<typename... Args>
Result<qint64> Database::number(const char *sql, const Args &...args)
{
    const auto value = row(sql, [](const Statement &s) { return s.integer(0); }, args...);
    if (!value)
        return std::unexpected(value.error());
    return value->value_or(0);
}

} // namespace lectern
