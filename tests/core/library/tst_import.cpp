// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/interruption.h"
#include "core/db/database.h"
#include "core/library/knownfiles.h"
#include "core/library/library.h"
#include "core/library/orderedpool.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto tale = "# 码头的一年\n\n2024年，北岸港的吞吐量增长了12%，达到430万箱。\n\n调度员林若川表示，泊位仍然不够用。\n";

} // namespace

/// What an import does with files that it has met before: the same, moved, copied, changed.
class TestImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;

    QString file(const QString &name) const { return m_folder.filePath(u"docs/"_s + name); }

    /// An hour old, so that the file system's word counts.
    void write(const QString &name, const QByteArray &bytes, int secondsAgo = 3600)
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::ReadWrite | QIODevice::Truncate));
        out.write(bytes);
        out.flush();
        QVERIFY(out.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    }

    QStringList import(const Progress &progress = {})
    {
        QStringList list;
        const auto report = m_library->import({file(u""_s)}, progress);
        if (!report)
            return {report.error().message};
        for (const ImportLine &line : report->lines)
            list.push_back(QDir(file(u""_s)).relativeFilePath(line.path) + u':' + u"IU=F"[int(line.outcome)]);
        return list;
    }

    /// Bytes of the files that an import opens.
    qint64 bytesRead()
    {
        qint64 read = 0;
        (void)import({{}, [&](qint64, qint64 total, const QString &) { read = std::max(read, total); }});
        return read;
    }

    QStringList places(qint64 source)
    {
        auto database = Database::open(m_library->path(), Database::Mode::ReadOnly);
        QStringList names;
        for (const FilePlace &place : PlaceStore(*database).of({source}).value_or(std::vector<FilePlace>()))
            names.push_back(QDir(file(u""_s)).relativeFilePath(place.path));
        return names;
    }

private slots:
    void init()
    {
        m_library.reset();
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_library = std::move(*Library::open(m_folder.filePath(u"test.lectern"_s)));
        write(u"a.md"_s, tale);
        write(u"b.md"_s, "Another text of one line.\n");
    }

    void cleanup() { m_library.reset(); }

    void filesAreOpenedOnlyIfTheyMayHaveChanged()
    {
        QCOMPARE(import(), (QStringList{u"a.md:I"_s, u"b.md:I"_s}));
        QCOMPARE(bytesRead(), 0);
        write(u"b.md"_s, "Another text of two lines.\nHere is the second.\n");
        QCOMPARE(bytesRead(), QFileInfo(file(u"b.md"_s)).size());
        // The same bytes at another time are read once more, and then known.
        write(u"a.md"_s, tale, 7200);
        QCOMPARE(bytesRead(), QFileInfo(file(u"a.md"_s)).size());
        QCOMPARE(bytesRead(), 0);
        // So many bytes and the same time, but another file.
        write(u"new"_s, QByteArray(tale).replace("12%", "13%"), 7200);
        QVERIFY(QFile::remove(file(u"a.md"_s)));
        QVERIFY(QFile::rename(file(u"new"_s), file(u"a.md"_s)));
        QCOMPARE(import(), (QStringList{u"a.md:U"_s, u"b.md:="_s}));
        QCOMPARE(m_library->sources()->size(), size_t(2));
    }

    void aFileWrittenJustNowIsReadAgain()
    {
        write(u"a.md"_s, tale, 0);
        import();
        QCOMPARE(bytesRead(), qint64(strlen(tale)));
    }

    void equalFilesAreOneDocument()
    {
        write(u"copy/c.md"_s, tale);
        QCOMPARE(import(), (QStringList{u"a.md:I"_s, u"b.md:I"_s, u"copy/c.md:="_s}));
        write(u"d.md"_s, tale);
        const auto report = m_library->import({file(u"d.md"_s)});
        QCOMPARE(report->lines[0].source, SourceId{1});
        QCOMPARE(report->lines[0].messages.size(), 1);
        QVERIFY(report->lines[0].messages[0].contains(file(u"a.md"_s)));
        QCOMPARE(m_library->sources()->size(), size_t(2));
        QCOMPARE(places(1), (QStringList{u"a.md"_s, u"copy/c.md"_s, u"d.md"_s}));
        QCOMPARE(bytesRead(), 0);
    }

    void aCopyThatChangesIsADocumentOfItsOwn()
    {
        write(u"copy.md"_s, tale);
        import();
        write(u"copy.md"_s, QByteArray(tale) + "\n后记。\n");
        QCOMPARE(import(), (QStringList{u"a.md:="_s, u"b.md:="_s, u"copy.md:I"_s}));
        QCOMPARE(m_library->sources()->size(), size_t(3));
        QCOMPARE(places(1), QStringList{u"a.md"_s});
        QCOMPARE(places(3), QStringList{u"copy.md"_s});
    }

    void aDocumentGoesWithItsOwnPlace()
    {
        write(u"copy.md"_s, tale);
        import();
        write(u"a.md"_s, QByteArray(tale) + "\n后记。\n");
        QCOMPARE(import(), (QStringList{u"a.md:U"_s, u"b.md:="_s, u"copy.md:="_s, u"copy.md:I"_s}));
        QCOMPARE(places(1), QStringList{u"a.md"_s});
        QCOMPARE(places(3), QStringList{u"copy.md"_s});
        QCOMPARE(import(), (QStringList{u"a.md:="_s, u"b.md:="_s, u"copy.md:="_s}));
    }

    void bothCopiesChangeAlike()
    {
        write(u"copy.md"_s, tale);
        import();
        for (const auto &name : {u"a.md"_s, u"copy.md"_s})
            write(name, QByteArray(tale) + "\n后记。\n");
        QCOMPARE(import().first(3), (QStringList{u"a.md:U"_s, u"b.md:="_s, u"copy.md:="_s}));
        QCOMPARE(m_library->sources()->size(), size_t(2));
        QCOMPARE(places(1), (QStringList{u"a.md"_s, u"copy.md"_s}));
    }

    void aMovedCopyIsFollowed()
    {
        write(u"copy.md"_s, tale);
        import();
        QVERIFY(QFile::rename(file(u"copy.md"_s), file(u"elsewhere.md"_s)));
        QCOMPARE(import(), (QStringList{u"a.md:="_s, u"b.md:="_s, u"elsewhere.md:="_s}));
        QCOMPARE(places(1), (QStringList{u"a.md"_s, u"elsewhere.md"_s}));
        QCOMPARE(m_library->sources()->front().path, file(u"a.md"_s));
        QVERIFY(QFile::rename(file(u"a.md"_s), file(u"first.md"_s)));
        import();
        QCOMPARE(m_library->sources()->front().path, file(u"first.md"_s));
        QCOMPARE(m_library->sources()->size(), size_t(2));
    }

    void aRenamedFileKeepsItsDocumentWhereAnotherTakesItsPlace_data()
    {
        QTest::addColumn<QString>("renamed");
        QTest::newRow("read before it") << u"a-2023.md"_s;
        QTest::newRow("read after it") << u"z.md"_s;
    }

    void aRenamedFileKeepsItsDocumentWhereAnotherTakesItsPlace()
    {
        QFETCH(QString, renamed);
        import();
        QVERIFY(QFile::rename(file(u"a.md"_s), file(renamed)));
        write(u"a.md"_s, "# 新年度\n\n码头换了主人。\n");
        const QStringList outcomes = import();
        QVERIFY2(outcomes.contains(u"a.md:I"_s) && outcomes.contains(renamed + u":="_s), qPrintable(outcomes.join(u' ')));
        QCOMPARE(m_library->sources()->front().path, file(renamed));
        QCOMPARE((*m_library->document({1}))->parsed.source.text, QString::fromUtf8(tale));
        QCOMPARE(places(1), QStringList{renamed});
        QCOMPARE(places(3), QStringList{u"a.md"_s});
        QVERIFY(!import().join(u' ').contains(u':' + u"I"_s));
    }

    void filesThatChangePlacesTakeTheirDocumentsAlong()
    {
        import();
        QVERIFY(QFile::rename(file(u"a.md"_s), file(u"between"_s)));
        QVERIFY(QFile::rename(file(u"b.md"_s), file(u"a.md"_s)));
        QVERIFY(QFile::rename(file(u"between"_s), file(u"b.md"_s)));
        QCOMPARE(import(), (QStringList{u"a.md:="_s, u"b.md:="_s}));
        QCOMPARE(places(1), QStringList{u"b.md"_s});
        QCOMPARE(places(2), QStringList{u"a.md"_s});
        QCOMPARE((*m_library->document({1}))->parsed.source.text, QString::fromUtf8(tale));
    }

    void aDocumentWhoseOwnFileIsGoneGoesToItsCopy()
    {
        write(u"copy.md"_s, tale);
        import();
        QVERIFY(QFile::remove(file(u"a.md"_s)));
        import();
        QCOMPARE(m_library->sources()->front().path, file(u"copy.md"_s));
        QCOMPARE(places(1), QStringList{u"copy.md"_s});
        QCOMPARE(bytesRead(), 0);
    }

    void aRemovedDocumentComesBackWithItsPlaces()
    {
        write(u"copy.md"_s, tale);
        import();
        QVERIFY(m_library->removeSource({1}));
        QCOMPARE(import(), (QStringList{u"a.md:U"_s, u"b.md:="_s, u"copy.md:="_s}));
        QCOMPARE(m_library->sources()->size(), size_t(2));
        QCOMPARE(places(1), (QStringList{u"a.md"_s, u"copy.md"_s}));
    }

    void aStopBreaksOffOneHugeDocument()
    {
        QByteArray book;
        while (book.size() < 6'000'000)
            book += QByteArray(tale).replace("12%", QByteArray::number(book.size() % 97) + "%");
        write(u"z.md"_s, book);
        std::stop_source stop;
        QElapsedTimer sinceStop;
        QStringList outcomes;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
            sinceStop.start();
            stop.request_stop();
        });
        outcomes = import({stop.get_token(), {}});
        const qint64 late = sinceStop.isValid() ? sinceStop.elapsed() : 0;
        stopper.join();
        QVERIFY2(outcomes.size() == 2, qPrintable(outcomes.join(u' ')));
        QCOMPARE(m_library->sources()->size(), size_t(2));
        QCOMPARE(m_library->documentsBehind(), 0);
        qInfo("the import ended %lld ms after the stop", static_cast<long long>(late));
    }

    void interruptionReachesItsThreadAlone()
    {
        std::stop_source stop;
        QVERIFY(runInterruptibly(stop.get_token(), [] { Interruption::check(); }));
        bool went = false;
        QVERIFY(!runInterruptibly(stop.get_token(), [&] {
            stop.request_stop();
            std::jthread([&] {
                Interruption::check();
                went = true;
            }).join();
            Interruption::check();
            went = false;
        }));
        QVERIFY(went);
        Interruption::check();
    }

    void whatIsUnderWayIsBounded()
    {
        std::mutex mutex;
        int64_t now = 0, most = 0;
        std::vector<size_t> order;
        const auto weight = [](size_t i) { return i == 20 ? int64_t(1000) : int64_t(30); };
        inOrder(
            50,
            [&](size_t i) {
                {
                    const std::lock_guard lock(mutex);
                    now += weight(i);
                    most = std::max(most, now - (i == 20 ? 900 : 0));
                    if (i == 20)
                        QTest::qSleep(1), Q_ASSERT(now == 1000);
                }
                std::this_thread::sleep_for(std::chrono::microseconds(200));
                return i;
            },
            [&](size_t i, size_t made) {
                const std::lock_guard lock(mutex);
                now -= weight(i);
                order.push_back(made);
                return true;
            },
            PoolBounds{weight, 100}, 8);
        QVERIFY2(most <= 100, qPrintable(QString::number(most)));
        QCOMPARE(order.size(), size_t(50));
        QVERIFY(std::ranges::is_sorted(order));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
