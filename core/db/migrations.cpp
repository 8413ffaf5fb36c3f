// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/migrations.h"

#include "core/db/copydatabase.h"
#include "core/db/database.h"
#include "core/db/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

Result<void> apply(Database &database, const Migration &migration)
{
    return transact(database, [&] {
        return database.execute(migration.sql).and_then([&] {
            return database.execute("PRAGMA user_version = " + QByteArray::number(migration.number));
        });
    });
}

Result<void> backUpAndApply(Database &database, const Migration &migration)
{
    return copyDatabase(database, database.path() + u".before-"_s + QString::number(migration.number)).and_then([&] {
        return apply(database, migration);
    });
}

} // namespace

std::vector<Migration> readMigrations(const QString &folder)
{
    std::vector<Migration> migrations;
    for (const QString &file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        migrations.push_back({file.first(4).toInt(), file.sliced(5).chopped(4), contents(folder + u'/' + file)});
        Q_ASSERT(migrations.size() < 2 || migrations[migrations.size() - 2].number < migrations.back().number);
    }
    return migrations;
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (!migrations.empty() && *version > migrations.back().number)
        return fail(
            ErrorCode::TooNew,
            QCoreApplication::translate(
                "Database", "%1 was written by a newer version of Lectern. Nothing was changed; open it with that version.")
                .arg(database.path()));
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (const auto done = *version == 0 ? apply(database, migration) : backUpAndApply(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace lectern
