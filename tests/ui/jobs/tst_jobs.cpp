// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace lectern;

namespace
{

/// Work that goes on until it is asked to stop.
int untilStopped(const Progress &progress)
{
    while (!progress.cancelled())
        QThread::msleep(1);
    return 7;
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

    static bool settle()
    {
        return QTest::qWaitFor([] { return Jobs::instance().running() == 0; }, 20000);
    }

private slots:
    void cleanup()
    {
        Jobs::instance().finish();
        QVERIFY(settle());
    }

    void resultsComeBackToThisThread()
    {
        QThread *worker = nullptr, *receiver = nullptr;
        int value = 0;
        const Job job = Jobs::instance().start(
            this,
            [&worker](const Progress &) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int result) {
                value = result;
                receiver = QThread::currentThread();
            });
        QVERIFY(job.isRunning());
        QCOMPARE(value, 0); // never at once
        QVERIFY(settle());
        QCOMPARE(value, 42);
        QVERIFY(!job.isRunning());
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker && worker != receiver);
    }

    void aCancelledJobStillDelivers()
    {
        int value = 0;
        const Job job = Jobs::instance().start(this, untilStopped, [&value](int result) { value = result; });
        job.cancel();
        QVERIFY(settle());
        QCOMPARE(value, 7);
    }

    void aDroppedJobDeliversNothing()
    {
        bool delivered = false;
        const Job job = Jobs::instance().start(this, untilStopped, [&delivered](int) { delivered = true; });
        job.drop();
        QVERIFY(settle());
        QVERIFY(!delivered);
        Job().cancel(); // a handle on nothing
        Job().drop();
        QVERIFY(!Job().isRunning());
    }

    void nothingIsDeliveredToWhatIsGone()
    {
        bool delivered = false;
        auto context = std::make_unique<QObject>();
        const Job job = Jobs::instance().start(context.get(), untilStopped, [&delivered](int) { delivered = true; });
        context.reset();
        job.cancel();
        QVERIFY(settle());
        QVERIFY(!delivered);
    }

    void progressIsThinnedAndOrdered()
    {
        std::vector<qint64> reported;
        QThread *receiver = nullptr;
        bool over = false, late = false;
        Jobs::instance().start(
            this,
            [](const Progress &progress) {
                for (qint64 i = 0; i <= 2000; ++i)
                    progress.report(i, 2000);
                return 1;
            },
            [&over](int) { over = true; },
            [&](qint64 done, qint64 total, const QString &) {
                QCOMPARE(total, 2000);
                reported.push_back(done);
                receiver = QThread::currentThread();
                late = late || over;
            });
        QVERIFY(settle());
        QVERIFY(!reported.empty());
        QVERIFY(reported.size() < 200); // some twenty a second
        QVERIFY(std::ranges::is_sorted(reported));
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(!late);
    }

    void aDroppedJobReportsNoMore()
    {
        int reports = 0;
        QSemaphore dropped;
        const Job job = Jobs::instance().start(
            this,
            [&dropped](const Progress &progress) {
                dropped.acquire();
                progress.report(1, 1);
                return 1;
            },
            [](int) {}, [&reports](qint64, qint64, const QString &) { ++reports; });
        job.drop();
        dropped.release();
        QVERIFY(settle());
        QCOMPARE(reports, 0);
    }

    void aShortJobDoesNotWaitForALongOne()
    {
        const Job long1 = Jobs::instance().start(this, untilStopped, [](int) { });
        const Job long2 = Jobs::instance().start(this, untilStopped, [](int) { });
        bool done = false;
        Jobs::instance().start(this, [](const Progress &) { return 1; }, [&done](int) { done = true; });
        QVERIFY(QTest::qWaitFor([&done] { return done; }, 20000));
        QVERIFY(long1.isRunning() && long2.isRunning());
        long1.cancel();
        long2.cancel();
    }

    void whatNobodyWaitsForRunsBesides()
    {
        // As many long jobs as like: one that is asked for runs at once.
        std::vector<Job> behind;
        for (int i = 0; i < 10; ++i)
            behind.push_back(Jobs::instance().startBehind(this, untilStopped, [](int) { }));
        bool done = false;
        Jobs::instance().start(this, [](const Progress &) { return 1; }, [&done](int) { done = true; });
        QVERIFY(QTest::qWaitFor([&done] { return done; }, 20000));
        int value = 0;
        for (const Job &job : behind)
            job.cancel();
        Jobs::instance().startBehind(this, [](const Progress &) { return 5; }, [&value](int result) { value = result; });
        QVERIFY(settle());
        QCOMPARE(value, 5);
        for (int i = 0; i < 10; ++i)
            Jobs::instance().startBehind(this, untilStopped, [&value](int result) { value = result; });
        Jobs::instance().finish();
        QVERIFY(settle());
        QCOMPARE(value, 5); // dropped
    }

    void finishStopsAllAndWaits()
    {
        std::atomic<int> ended = 0;
        bool delivered = false;
        for (int i = 0; i < 20; ++i) // more than there are threads
            Jobs::instance().start(
                this,
                [&ended](const Progress &progress) {
                    untilStopped(progress);
                    ++ended;
                    return 1;
                },
                [&delivered](int) { delivered = true; });
        Jobs::instance().finish();
        QCOMPARE(ended, 20);
        QVERIFY(settle());
        QVERIFY(!delivered);
    }

    void runningIsCounted()
    {
        const QSignalSpy spy(&Jobs::instance(), &Jobs::runningChanged);
        const Job one = Jobs::instance().start(this, untilStopped, [](int) { });
        const Job two = Jobs::instance().start(this, untilStopped, [](int) { });
        QCOMPARE(Jobs::instance().running(), 2);
        one.cancel();
        two.cancel();
        QVERIFY(settle());
        QCOMPARE(spy.size(), 4);
        QCOMPARE(spy.last().front().toInt(), 0);
    }

    void aJobMayStartAnother()
    {
        int value = 0;
        Jobs::instance().start(
            this, [](const Progress &) { return 1; },
            [&, this](int first) {
                Jobs::instance().start(
                    this, [first](const Progress &) { return first + 1; }, [&value](int second) { value = second; });
            });
        QVERIFY(QTest::qWaitFor([&value] { return value == 2; }, 20000));
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
