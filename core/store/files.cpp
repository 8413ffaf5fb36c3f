// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/files.h"

#include "core/db/migrations.h"
#include "core/db/transaction.h"
#include "core/search/fts5tokenizer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qint64 libraryMagic = 0x4c454354; ///< "LECT", SQLite's application_id
constexpr qint64 indexMagic = 0x4c454358; ///< "LECX"

/// Counted up whenever the index's tables, its tokenizer or the form of its rows change.
constexpr auto indexFormat = "7"_L1;

QByteArray magicPragma(qint64 magic)
{
    return "PRAGMA application_id = " + QByteArray::number(magic);
}

QByteArray schema(const QString &resource)
{
    QFile file(resource);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

Error notALibrary(const QString &path)
{
    return {ErrorCode::BadFormat,
            QCoreApplication::translate("Library", "%1 is not a Lectern library. Nothing was changed.").arg(path)};
}

/// Refuses an SQLite file of another program before anything is written to it.
Result<void> checkMagic(Database &database)
{
    const auto magic = database.number("PRAGMA application_id");
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!magic || !tables)
        return std::unexpected(magic ? tables.error() : magic.error());
    if (*magic != libraryMagic && *tables > 0)
        return std::unexpected(notALibrary(database.path()));
    return {};
}

Result<void> mark(Database &database)
{
    return database.number("PRAGMA application_id").and_then([&](qint64 magic) {
        return magic == libraryMagic ? Result<void>() : database.execute(magicPragma(libraryMagic));
    });
}

Result<void> ensureId(Database &database)
{
    return transact(database, [&] {
        return database.run("INSERT OR IGNORE INTO library (key, value) VALUES ('id', ?)",
                            QUuid::createUuid().toString(QUuid::WithoutBraces));
    });
}

Result<void> setUpLibrary(Database &database)
{
    return checkMagic(database)
        .and_then(
            [&] { return database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON"); })
        // The mark comes before the first table: whoever is killed in between leaves a library that opens.
        .and_then([&] { return mark(database); })
        .and_then([&] { return migrate(database, readMigrations(u":/lectern/schema/library"_s)); })
        .and_then([&] { return ensureId(database); });
}

bool isCurrent(Database &database, const QString &libraryId)
{
    const auto magic = database.number("PRAGMA application_id");
    if (!magic || *magic != indexMagic)
        return false;
    const auto same = database.number("SELECT count(*) FROM index_info WHERE (key = 'format' AND value = ?)"
                                      " OR (key = 'library' AND value = ?)",
                                      QString(indexFormat), libraryId);
    return same && *same == 2;
}

Result<void> setUpIndex(Database &database, const QString &libraryId)
{
    return transact(database, [&] {
        return database.execute(schema(u":/lectern/schema/index/schema.sql"_s))
            .and_then([&] {
                return database.run("INSERT INTO index_info (key, value) VALUES ('format', ?), ('library', ?)",
                                    QString(indexFormat), libraryId);
            })
            .and_then([&] { return database.execute(magicPragma(indexMagic)); });
    });
}

Result<Database> openIndex(const QString &path)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return database;
    const auto done = database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL").and_then([&] {
        return registerTokenizer(*database);
    });
    if (!done)
        return std::unexpected(done.error());
    return database;
}

Error damaged(const Database &database, const QString &what)
{
    return {ErrorCode::Damaged, QCoreApplication::translate("Library", "%1 is damaged: %2").arg(database.path(), what)};
}

Result<void> runCheck(Database &database, const char *pragma)
{
    const auto line = database.row(pragma, [](const Statement &row) { return row.text(0); });
    if (!line)
        return std::unexpected(line.error());
    const QString said = line->value_or(QString());
    return said == "ok"_L1 ? Result<void>() : std::unexpected(damaged(database, said));
}

} // namespace

QString indexPath(const QString &libraryPath)
{
    return libraryPath + "-index"_L1;
}

Result<Database> openLibraryFile(const QString &path, bool create)
{
    if (!create && !QFile::exists(path))
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Library", "There is no library %1.").arg(path));
    auto database = Database::open(path, create ? Database::Mode::Create : Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (const auto done = setUpLibrary(*database); !done)
        return std::unexpected(done.error().code == ErrorCode::BadFormat ? notALibrary(path) : done.error());
    return database;
}

Result<Database> openIndexFile(const QString &path, const QString &libraryId)
{
    if (QFile::exists(path)) {
        if (auto database = openIndex(path); database && isCurrent(*database, libraryId))
            return database;
        removeIndexFile(path);
    }
    auto database = openIndex(path);
    if (!database)
        return database;
    if (const auto done = setUpIndex(*database, libraryId); !done)
        return std::unexpected(done.error());
    return database;
}

void removeIndexFile(const QString &path)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

Result<Database> openReader(const QString &path)
{
    // SQLite wants to write beside a file with a log, even to read it; on a disk that may not be written it is told that nobody can.
    const bool isFixed = !QFileInfo(QFileInfo(path).path()).isWritable() && QFileInfo(path + "-wal"_L1).size() == 0;
    auto database = Database::open(path, isFixed ? Database::Mode::Immutable : Database::Mode::ReadWrite);
    if (!database)
        return database;
    const auto done = registerTokenizer(*database).and_then([&] { return database->execute("PRAGMA query_only = ON"); });
    if (!done)
        return std::unexpected(done.error());
    return database;
}

namespace
{

/// Only the very schema that this program knows: reading beside its owner, nobody may migrate it.
Result<void> checkSchema(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version == readMigrations(u":/lectern/schema/library"_s).back().number)
        return {};
    return fail(ErrorCode::TooNew,
                QCoreApplication::translate(
                    "Library", "%1 is open in another version of Lectern. Nothing was changed; close it there first.")
                    .arg(database.path()));
}

Result<Database> openIndexBeside(const QString &path, const QString &libraryId)
{
    if (QFile::exists(path))
        if (auto index = openReader(path); index && isCurrent(*index, libraryId))
            return index;
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate("Library", "%1 has no index yet; the program that has it open is making one.").arg(path));
}

} // namespace

Result<ReadOnlyFiles> openBeside(const QString &path)
{
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Library", "There is no library %1.").arg(path));
    auto library = openReader(path);
    if (!library)
        return std::unexpected(library.error());
    const auto sound = checkMagic(*library).and_then([&] { return checkSchema(*library); });
    if (!sound)
        return std::unexpected(sound.error());
    const auto id = libraryId(*library);
    if (!id)
        return std::unexpected(id.error());
    auto index = openIndexBeside(indexPath(path), *id);
    if (!index)
        return std::unexpected(index.error());
    return ReadOnlyFiles{*id, std::move(*library), std::move(*index)};
}

Result<LibraryFileState> libraryFileState(const QString &path)
{
    auto database = openReader(path);
    if (!database)
        return std::unexpected(database.error());
    const auto magic = database->number("PRAGMA application_id");
    const auto version = database->number("PRAGMA user_version");
    if (!magic || !version)
        return std::unexpected(magic ? version.error() : magic.error());
    const auto tables = database->number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return std::unexpected(tables.error());
    const bool isNew = *tables == 0 && (*magic == 0 || *magic == libraryMagic);
    return LibraryFileState{*magic == libraryMagic, isNew, *version, readMigrations(u":/lectern/schema/library"_s).back().number};
}

Result<QString> libraryId(Database &library)
{
    return library.row("SELECT value FROM library WHERE key = 'id'", [](const Statement &row) { return row.text(0); })
        .transform([](const std::optional<QString> &id) { return id.value_or(QString()); });
}

Result<qint64> authoredRevision(Database &library)
{
    return library.number("SELECT CAST(value AS INTEGER) FROM library WHERE key = 'revision'");
}

Result<void> countUpRevision(Database &library)
{
    return library.run("INSERT INTO library (key, value) VALUES ('revision', '1')"
                       " ON CONFLICT(key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)");
}

Result<void> checkIntegrity(Database &database)
{
    return runCheck(database, "PRAGMA integrity_check(1)").and_then([&]() -> Result<void> {
        const auto dangling = database.number("SELECT count(*) FROM pragma_foreign_key_check");
        if (!dangling)
            return std::unexpected(dangling.error());
        return *dangling == 0 ? Result<void>() : std::unexpected(damaged(database, u"foreign keys"_s));
    });
}

Result<void> checkQuickly(Database &database)
{
    return runCheck(database, "PRAGMA quick_check(1)");
}

} // namespace lectern
