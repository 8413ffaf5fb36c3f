// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/db/migrations.h"
#include "core/db/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    Database open()
    {
        auto database = Database::open(m_path, Database::Mode::Create);
        Q_ASSERT(database);
        return std::move(*database);
    }

    static QStringList names(Database &database)
    {
        const auto rows = database.rows("SELECT name FROM t ORDER BY id", [](const Statement &row) { return row.text(0); });
        return rows ? QStringList(rows->begin(), rows->end()) : QStringList{u"error"_s};
    }

private slots:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1.db"_s.arg(++number));
        auto database = open();
        QVERIFY(database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE, data BLOB, size REAL)"));
    }

    void valuesComeBack()
    {
        auto database = open();
        const QByteArray bytes("\0\xff\0", 3);
        QVERIFY(database.run("INSERT INTO t VALUES (?, ?, ?, ?)", 7, u"國🚀\0x"_s, bytes, 0.25));
        QCOMPARE(database.lastInsertId(), 7);
        const auto row = database.row(
            "SELECT name, data, size, NULL FROM t WHERE id = ?",
            [](const Statement &r) { return std::tuple(r.text(0), r.bytes(1), r.real(2), r.isNull(3)); }, 7);
        QVERIFY(row && *row);
        QCOMPARE(std::get<0>(**row), u"國🚀\0x"_s);
        QCOMPARE(std::get<1>(**row), bytes);
        QCOMPARE(std::get<2>(**row), 0.25);
        QVERIFY(std::get<3>(**row));
    }

    void noRowIsNoError()
    {
        auto database = open();
        const auto row = database.row("SELECT id FROM t", [](const Statement &r) { return r.integer(0); });
        QVERIFY(row && !*row);
        QCOMPARE(*database.number("SELECT id FROM t"), 0);
    }

    void aStatementInUseIsCompiledTwice()
    {
        auto database = open();
        QVERIFY(database.run("INSERT INTO t (name) VALUES ('a'), ('b')"));
        constexpr auto sql = "SELECT id FROM t ORDER BY id";
        auto first = database.prepare(sql);
        auto second = database.prepare(sql);
        QVERIFY(*first->step());
        QVERIFY(*second->step());
        QVERIFY(*second->step());
        QCOMPARE(first->integer(0), 1);
        QCOMPARE(second->integer(0), 2);
    }

    void transactionsRollBackUnlessCommitted()
    {
        auto database = open();
        {
            const auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.run("INSERT INTO t (name) VALUES ('lost')"));
        }
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(database.run("INSERT INTO t (name) VALUES ('kept')"));
            QVERIFY(transaction->commit());
        }
        const auto failed = transact(database, [&]() -> Result<void> {
            if (auto done = database.run("INSERT INTO t (name) VALUES ('also lost')"); !done)
                return done;
            return fail(ErrorCode::Empty, u"no"_s);
        });
        QCOMPARE(failed.error().code, ErrorCode::Empty);
        QCOMPARE(names(database), QStringList{u"kept"_s});
    }

    void errorsHaveCodes()
    {
        auto database = open();
        QVERIFY(database.run("INSERT INTO t (name) VALUES ('a')"));
        QCOMPARE(database.run("INSERT INTO t (name) VALUES ('a')").error().code, ErrorCode::BadArgument);
        QCOMPARE(Database::open(m_folder.filePath(u"none/x.db"_s), Database::Mode::Create).error().code, ErrorCode::CannotRead);
        QCOMPARE(Database::open(m_folder.filePath(u"none.db"_s), Database::Mode::ReadWrite).error().code, ErrorCode::CannotRead);
        auto reader = Database::open(m_path, Database::Mode::ReadOnly);
        QCOMPARE(reader->run("INSERT INTO t (name) VALUES ('b')").error().code, ErrorCode::CannotWrite);
    }

    void aFullDiskIsNamed()
    {
        auto database = open();
        QVERIFY(database.execute("PRAGMA max_page_count = 8"));
        const auto done = database.run("INSERT INTO t (data) VALUES (?)", QByteArray(100000, 'x'));
        QCOMPARE(done.error().code, ErrorCode::CannotWrite);
        QVERIFY(done.error().message.contains(u"full"));
        QVERIFY(database.run("INSERT INTO t (name) VALUES ('small')"));
    }

    void notADatabase()
    {
        const QString path = m_folder.filePath(u"text"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        auto database = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(database);
        QCOMPARE(database->number("PRAGMA user_version").error().code, ErrorCode::BadFormat);
    }

    void backupIsACopy()
    {
        auto database = open();
        QVERIFY(database.execute("PRAGMA journal_mode = WAL"));
        QVERIFY(database.run("INSERT INTO t (name) VALUES ('in the log')"));
        QVERIFY(backup(database, m_path + u".copy"_s));
        auto copy = Database::open(m_path + u".copy"_s, Database::Mode::ReadWrite);
        QCOMPARE(names(*copy), QStringList{u"in the log"_s});
    }

    void migratesStepByStep()
    {
        const Migration first{1, u"a"_s, "CREATE TABLE m (x); INSERT INTO m VALUES (1);"};
        const Migration second{2, u"b"_s, "UPDATE m SET x = x + 1;"};
        auto database = open();
        QVERIFY(migrate(database, {first}));
        QVERIFY(!QFile::exists(m_path + u".before-1"_s));
        QVERIFY(migrate(database, {first, second}));
        QVERIFY(migrate(database, {first, second}));
        QCOMPARE(*database.number("SELECT x FROM m"), 2);
        QCOMPARE(*database.number("PRAGMA user_version"), 2);
        auto before = Database::open(m_path + u".before-2"_s, Database::Mode::ReadWrite);
        QVERIFY(before);
        QCOMPARE(*before->number("SELECT x FROM m"), 1);
    }

    void aStepThatFailsChangesNothing()
    {
        auto database = open();
        const Migration broken{1, u"a"_s, "CREATE TABLE m (x); INSERT INTO nowhere VALUES (1);"};
        QVERIFY(!migrate(database, {broken}));
        QCOMPARE(*database.number("PRAGMA user_version"), 0);
        QCOMPARE(*database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'm'"), 0);
    }

    void aNewerFileIsRefused()
    {
        auto database = open();
        QVERIFY(database.execute("PRAGMA user_version = 3"));
        const auto done = migrate(database, {{1, u"a"_s, "CREATE TABLE m (x)"}});
        QCOMPARE(done.error().code, ErrorCode::TooNew);
        QVERIFY(done.error().message.contains(m_path));
        QCOMPARE(*database.number("PRAGMA user_version"), 3);
    }

    void theBuiltInStepsAreWhole()
    {
        const auto steps = readMigrations(u":/lectern/schema/library"_s);
        QVERIFY(!steps.empty());
        auto database = open();
        QVERIFY(migrate(database, steps));
    }
};

QTEST_APPLESS_MAIN(TestDatabase)
#include "tst_database.moc"
