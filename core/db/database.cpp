// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    Q_UNREACHABLE_RETURN(0);
}

QByteArray fileName(const QString &path, Database::Mode mode)
{
    const bool isFixed = mode == Database::Mode::Immutable;
    return isFixed ? QUrl::fromLocalFile(path).toEncoded() + "?immutable=1" : QFile::encodeName(path);
}

ErrorCode errorCode(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::BadFormat;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
        return ErrorCode::CannotWrite;
    case SQLITE_CONSTRAINT:
        return ErrorCode::BadArgument;
    default:
        return ErrorCode::CannotRead;
    }
}

QString explanation(int code)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Database", text); };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr(QT_TRANSLATE_NOOP("Database", "Another program is using the file. Nothing was changed; try again."));
    case SQLITE_CORRUPT:
        return tr(QT_TRANSLATE_NOOP("Database", "The file is damaged. Nothing was changed; restore it from a backup."));
    case SQLITE_NOTADB:
        return tr(QT_TRANSLATE_NOOP("Database", "This is not a Lectern file. Nothing was changed."));
    case SQLITE_FULL:
        return tr(QT_TRANSLATE_NOOP("Database", "The disk is full. The last change was not kept; make room and repeat it."));
    case SQLITE_READONLY:
        return tr(QT_TRANSLATE_NOOP("Database", "The file may not be written. The last change was not kept."));
    case SQLITE_IOERR:
        return tr(QT_TRANSLATE_NOOP("Database", "The disk reported an error. The last change was not kept."));
    case SQLITE_CANTOPEN:
        return tr(QT_TRANSLATE_NOOP("Database", "The file cannot be opened."));
    default:
        return {};
    }
}

} // namespace

Error databaseError(sqlite3 *handle, const QString &path, int code)
{
    const QString reason = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString::fromUtf8(sqlite3_errstr(code));
    // Our tables are there from the first on: one that cannot be found stood on a page that was overwritten.
    if (code == SQLITE_ERROR && (reason.startsWith("no such table"_L1) || reason.startsWith("vtable constructor failed"_L1)))
        code = SQLITE_CORRUPT;
    const QString said = explanation(code);
    const QString message = said.isEmpty() ? u"%1: %2"_s.arg(path, reason) : u"%1: %2 (%3)"_s.arg(path, said, reason);
    return {errorCode(code), message};
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(fileName(path, mode).constData(), &handle, openFlags(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(handle, path, code));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeout);
    // A library may come from someone else: its schema calls no function of ours and writes no internal table.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

Database::Database(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_path(std::move(other.m_path))
    , m_idle(std::exchange(other.m_idle, {}))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    std::swap(m_idle, other.m_idle);
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    for (const auto &[sql, statement] : std::exchange(m_idle, {}))
        sqlite3_finalize(statement);
    sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

Result<void> Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(m_handle, m_path, code));
    return {};
}

Result<Statement> Database::prepare(const char *sql)
{
    if (auto idle = m_idle.extract(sql))
        return Statement(this, sql, idle.mapped());
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(m_handle, m_path, code));
    return Statement(this, sql, statement);
}

void Database::giveBack(const char *sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (!m_idle.try_emplace(sql, statement).second)
        sqlite3_finalize(statement);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

Result<void> backup(const Database &from, const QString &to)
{
    const QString part = to + ".part"_L1;
    QFile::remove(part);
    {
        auto target = Database::open(part, Database::Mode::Create);
        if (!target)
            return std::unexpected(target.error());
        sqlite3_backup *copy = sqlite3_backup_init(target->handle(), "main", from.handle(), "main");
        if (!copy)
            return std::unexpected(databaseError(target->handle(), part, sqlite3_errcode(target->handle())));
        sqlite3_backup_step(copy, -1);
        if (const int code = sqlite3_backup_finish(copy); code != SQLITE_OK)
            return std::unexpected(databaseError(target->handle(), part, code));
    }
    QFile::remove(to);
    if (!QFile::rename(part, to))
        return fail(ErrorCode::CannotWrite,
                    QCoreApplication::translate("Database", "The backup %1 cannot be written. Nothing was changed.").arg(to));
    return {};
}

} // namespace lectern
