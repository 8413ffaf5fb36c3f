// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/copydatabase.h"

#include "core/db/database.h"
#include "core/db/interruptible.h"
#include "core/db/replacefile.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int pagesAtOnce = 512; ///< 2 MB: some milliseconds

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Database", "Stopped; nothing was changed."));
}

/// A read transaction that stays open, and with it the snapshot.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
        , m_begun(database.run("BEGIN").and_then([&] { return database.number("SELECT count(*) FROM sqlite_schema"); }))
    {
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot() { std::ignore = m_database.run("ROLLBACK"); }

    [[nodiscard]] const Result<qint64> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<qint64> m_begun;
};

Result<void> copyPages(Database &from, Database &to, const Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return std::unexpected(databaseError(to.handle(), to.path(), sqlite3_errcode(to.handle())));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !progress.cancelled()) {
        code = sqlite3_backup_step(copy, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(copy);
        progress.report(total - sqlite3_backup_remaining(copy), total);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (code == SQLITE_DONE)
        return {};
    if (progress.cancelled())
        return stopped();
    return std::unexpected(databaseError(to.handle(), to.path(), finished));
}

Result<void> verify(Database &copy, const Progress &progress)
{
    const Interruptible interruptible(copy, progress.stop);
    const auto said = copy.row("PRAGMA quick_check(1)", [](const Statement &row) { return row.text(0); });
    if (progress.cancelled())
        return stopped();
    if (!said)
        return std::unexpected(said.error());
    if (*said == u"ok"_s)
        return {};
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Database", "The file is damaged, so no copy of it was kept: %1")
                    .arg(said->value_or(QString())));
}

Result<void> makeCopy(Database &from, const QString &path, const Progress &progress)
{
    const Snapshot snapshot(from);
    if (!snapshot.begun())
        return std::unexpected(snapshot.begun().error());
    auto copy = Database::open(path, Database::Mode::Create);
    if (!copy)
        return std::unexpected(copy.error());
    // Without a log of its own, so that it can be read where nothing may be written.
    return copyPages(from, *copy, progress).and_then([&] { return copy->execute("PRAGMA journal_mode = DELETE"); }).and_then([&] {
        return verify(*copy, progress);
    });
}

void removeDatabase(const QString &path)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

} // namespace

Result<void> copyDatabase(Database &from, const QString &to, const Progress &progress)
{
    const QString part = to + ".part"_L1;
    removeDatabase(part);
    const auto done = makeCopy(from, part, progress).and_then([&] { return replaceFile(part, to); });
    if (!done)
        removeDatabase(part);
    return done;
}

} // namespace lectern
