// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/readers.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <latch>
#include <set>
#include <thread>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestReaders : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::atomic<int> m_opened = 0;
    bool m_refuse = false;

    Database open()
    {
        auto database = Database::open(m_folder.filePath(u"t.db"_s), Database::Mode::Create);
        Q_ASSERT(database);
        return std::move(*database);
    }

    std::unique_ptr<Readers> readers()
    {
        return std::make_unique<Readers>(open(), [this]() -> Result<Database> {
            if (m_refuse)
                return fail(ErrorCode::CannotRead, u"refused"_s);
            ++m_opened;
            return open();
        });
    }

private slots:
    void init()
    {
        m_opened = 0;
        m_refuse = false;
    }

    void oneAfterTheOtherTakesOneConnection()
    {
        const auto all = readers();
        std::set<sqlite3 *> handles;
        for (int i = 0; i < 20; ++i)
            handles.insert(all->use([](Database &database) { return database.handle(); }));
        QCOMPARE(handles.size(), 1U);
        QCOMPARE(m_opened.load(), 0);
    }

    void aShortQuestionDoesNotWaitForALongOne()
    {
        const auto all = readers();
        std::latch begun(1), answered(1);
        std::thread slow([&] {
            all->use([&](Database &) {
                begun.count_down();
                answered.wait();
            });
        });
        begun.wait();
        // Would wait for ever with one connection.
        QCOMPARE(all->use([](Database &database) { return database.number("SELECT 7"); }).value_or(0), 7);
        answered.count_down();
        slow.join();
        QCOMPARE(m_opened.load(), 1);
    }

    void noMoreThanAllowedAndNoneIsSharedAtOnce()
    {
        const auto all = readers();
        std::atomic<int> wrong = 0;
        std::mutex mutex;
        std::set<sqlite3 *> busy, seen;
        std::vector<std::thread> threads;
        for (int i = 0; i < 3 * Readers::most; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 50; ++round)
                    all->use([&](Database &database) {
                        {
                            const std::lock_guard lock(mutex);
                            wrong += !busy.insert(database.handle()).second;
                            seen.insert(database.handle());
                        }
                        std::this_thread::yield();
                        const std::lock_guard lock(mutex);
                        busy.erase(database.handle());
                    });
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(seen.size() <= size_t(Readers::most));
        QCOMPARE(int(seen.size()), m_opened.load() + 1);
    }

    void whereNoOtherCanBeOpenedOneWaits()
    {
        const auto all = readers();
        m_refuse = true;
        std::atomic<int> done = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { all->use([&](Database &) { ++done; }); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(done.load(), 4);
    }

    void theSameDoesNotWaitForALongQuestion()
    {
        const auto all = readers();
        const auto handle = [](Database &database) { return database.handle(); };
        sqlite3 *same = all->useSame(handle);
        std::latch begun(1), over(1);
        std::thread slow([&] {
            all->use([&](Database &) {
                begun.count_down();
                over.wait();
            });
        });
        begun.wait();
        QVERIFY(all->use(handle) != same);
        QCOMPARE(all->useSame(handle), same);
        over.count_down();
        slow.join();
        QCOMPARE(all->useSame(handle), same);
    }

    void aloneMeansAlone()
    {
        const auto all = readers();
        std::atomic<int> inside = 0, wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 100; ++round)
                    all->use([&](Database &) {
                        ++inside;
                        std::this_thread::yield();
                        --inside;
                    });
            });
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 20; ++round)
                    all->useAlone([&](Database &) {
                        wrong += inside != 0;
                        std::this_thread::yield();
                        wrong += inside != 0;
                    });
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReaders)

#include "tst_readers.moc"
