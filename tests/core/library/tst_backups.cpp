// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/db/replacefile.h"
#include "core/library/backups.h"
#include "core/library/integrity.h"
#include "noted.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

using namespace lectern;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBackups : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backups;

    static bool isWhole(const QString &path)
    {
        const auto report = checkLibrary(path, IntegrityDepth::Full);
        return report && report->findings.empty();
    }

    static void annotate(Library &library, const QString &comment)
    {
        const auto document = *library.document({1});
        Annotation note;
        note.source = {1};
        note.anchor = makeAnchor(document->parsed.source.text, document->parsed.source.textSha256, {8, 14});
        note.comment = comment;
        QVERIFY(library.addAnnotation(note));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.lectern"_s);
        m_backups = backupFolder(m_path);
        makeNotedLibrary(m_path, m_folder->filePath(u"docs"_s), 6);
    }

    void rotation()
    {
        // A backup every three hours for sixty days, the rotation after each, as it happens.
        std::vector<QDateTime> kept;
        QDateTime time(QDate(2026, 3, 2), QTime(1, 0), QTimeZone::UTC);
        for (int i = 0; i < 60 * 8; ++i, time = time.addSecs(3 * 3600)) {
            kept.insert(kept.begin(), time);
            const auto expired = expiredBackups(kept);
            std::erase_if(kept, [&](const QDateTime &made) { return std::ranges::contains(expired, made); });
        }
        const QDateTime last = kept.front();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(kept[size_t(i)], last.addSecs(-i * 3 * 3600));
        std::set<QDate> days, mondays;
        for (const QDateTime &made : kept) {
            days.insert(made.date());
            mondays.insert(made.date().addDays(1 - made.date().dayOfWeek()));
        }
        for (int i = 0; i < 7; ++i)
            QVERIFY(days.contains(last.date().addDays(-i)));
        QVERIFY(mondays.size() >= 5);
        QVERIFY(kept.size() <= 10 + 7 + 5);
        QVERIFY(last.daysTo(kept.back()) >= -40);
        QCOMPARE(expiredBackups({}), std::vector<QDateTime>());
    }

    void madeListedAndRestored()
    {
        const auto made = makeBackup(m_path, m_backups);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(backupsOf(m_path, m_backups), std::vector{*made});
        QCOMPARE(QDir(m_backups).entryList(QDir::Files).size(), 1);
        QCOMPARE(*countLibrary(made->path), (LibraryCounts{6, 6, 6}));
        QVERIFY(isWhole(made->path));
        QVERIFY(compareBackup(m_path, made->path)->isNone());
        {
            const auto library = *Library::open(m_path);
            annotate(*library, u"neu"_s);
            QVERIFY(library->removeAnnotation({2}));
            Annotation third = library->annotations(SourceId{3})->front();
            third.comment = u"geändert"_s;
            QVERIFY(library->updateAnnotation(third));
            QVERIFY(library->removeSource({6}));
            QVERIFY(library->removeDecisions({{1}}));
            QCOMPARE(restoreBackup(m_path, made->path, m_backups).error().code, ErrorCode::Locked);
        }
        const BackupDifference expected{
            {0, 1, 0}, {1, 2, 1}, {0, 1, 0}}; // the sixth document's note and decision stay until it is purged
        QCOMPARE(compareBackup(m_path, made->path)->documents, expected.documents);
        QCOMPARE(compareBackup(m_path, made->path)->notes, expected.notes);
        QCOMPARE(compareBackup(m_path, made->path)->decisions, expected.decisions);

        const auto kept = restoreBackup(m_path, made->path, m_backups);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QVERIFY(compareBackup(m_path, made->path)->isNone());
        QVERIFY(isWhole(m_path));
        QCOMPARE(backupsOf(m_path, m_backups).size(), size_t(2));
        QCOMPARE(backupsOf(m_path, m_backups).front().path, *kept);
        const auto library = *Library::open(m_path);
        QCOMPARE(library->annotations()->size(), size_t(6));
        QVERIFY(library->refreshIndex());
        QCOMPARE(library->search(u"星河"_s, 0)->size(), size_t(6));
        // and back again: nothing is lost by restoring
        QCOMPARE(*countLibrary(*kept), (LibraryCounts{5, 6, 5}));
    }

    void onlyWhenDue()
    {
        const auto first = backUpIfDue(m_path, m_backups, 24h);
        QVERIFY(first && *first);
        QVERIFY(!*backUpIfDue(m_path, m_backups, 24h));
        QVERIFY(!*backUpIfDue(m_path, m_backups, 0s)); // nothing changed
        {
            const auto library = *Library::open(m_path);
            QVERIFY(library->setState(u"window"_s, "where the reader was"));
        }
        QVERIFY(!*backUpIfDue(m_path, m_backups, 0s));
        {
            const auto library = *Library::open(m_path);
            Metadata meta = library->properties({1})->meta;
            meta.title = u"A better title"_s;
            QVERIFY(library->setMetadata({1}, meta));
            QVERIFY(!*backUpIfDue(m_path, m_backups, 24h));
            QVERIFY(*backUpIfDue(m_path, m_backups, 0s)); // while it is open
        }
        const QString empty = m_folder->filePath(u"empty.lectern"_s);
        QVERIFY(Library::open(empty));
        QVERIFY(!*backUpIfDue(empty, backupFolder(empty), 0s));
    }

    void whileSomebodyWrites()
    {
        const auto library = *Library::open(m_path);
        std::atomic<int> written = 0;
        std::jthread writer([&](const std::stop_token &stop) {
            for (int i = 0; !stop.stop_requested(); ++i) {
                annotate(*library, QString::number(i));
                ++written;
            }
        });
        for (int i = 0; i < 8; ++i) {
            const int before = written;
            const auto made = makeBackup(m_path, m_backups);
            QVERIFY2(made, made ? "" : qPrintable(made.error().message));
            QVERIFY(isWhole(made->path));
            QVERIFY(countLibrary(made->path)->notes >= before + 6);
            while (written <= before) // the writer goes on
                std::this_thread::sleep_for(1ms);
        }
    }

    void aDamagedLibraryPushesNothingOut()
    {
        const auto made = makeBackup(m_path, m_backups);
        QVERIFY(made);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(3 * 4096));
        file.write(QByteArray(file.size() - 6 * 4096, 'x'));
        file.close();
        const auto damaged = makeBackup(m_path, m_backups);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, ErrorCode::Damaged);
        QCOMPARE(backupsOf(m_path, m_backups), std::vector{*made});
        QCOMPARE(QDir(m_backups).entryList(QDir::Files).size(), 1);

        const QByteArray bytes = [&] {
            QFile now(m_path);
            return now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
        }();
        const auto kept = restoreBackup(m_path, made->path, m_backups);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QVERIFY(kept->contains(u".damaged-"_s));
        QFile then(*kept);
        QVERIFY(then.open(QIODevice::ReadOnly));
        QVERIFY(then.readAll() == bytes);
        QVERIFY(isWhole(m_path));
    }

    void aLibraryThatIsGone()
    {
        const auto made = makeBackup(m_path, m_backups);
        QVERIFY(QFile::remove(m_path));
        const auto kept = restoreBackup(m_path, made->path, m_backups);
        QVERIFY(kept);
        QVERIFY(kept->isEmpty());
        QVERIFY(isWhole(m_path));
    }

    void asACopy()
    {
        const auto made = makeBackup(m_path, m_backups);
        const QString copy = m_folder->filePath(u"copy.lectern"_s);
        QVERIFY(copyBackup(made->path, copy));
        QCOMPARE(copyBackup(made->path, copy).error().code, ErrorCode::CannotWrite);
        const auto library = *Library::open(m_path);
        const auto twin = *Library::open(copy);
        QVERIFY(twin->id() != library->id());
        QCOMPARE(twin->annotations()->size(), size_t(6));
        QVERIFY(twin->refreshIndex());
        QCOMPARE(twin->search(u"星河"_s, 0)->size(), size_t(6));
    }

    void whatCannotBeDoneIsSaid()
    {
        QCOMPARE(makeBackup(m_path, u"/proc/none/backups"_s).error().code, ErrorCode::CannotWrite);
        QCOMPARE(makeBackup(m_folder->filePath(u"none"_s), m_backups).error().code, ErrorCode::NotFound);
        const auto room = ensureRoom(m_folder->path(), qint64(1) << 60);
        QVERIFY(!room);
        QCOMPARE(room.error().code, ErrorCode::CannotWrite);
        QVERIFY(ensureRoom(m_folder->path(), 1));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(makeBackup(m_path, m_backups, {stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(m_backups).entryList(QDir::Files).isEmpty());
        QFile text(m_folder->filePath(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(9000, 'x'));
        text.close();
        QVERIFY(!restoreBackup(m_path, text.fileName(), m_backups));
        QVERIFY(isWhole(m_path));
    }

    void otherFilesAreNoBackups()
    {
        QDir().mkpath(m_backups);
        for (const auto name : {"a-.lectern", "a-x.lectern", "a-b-20260101T000000Z.lectern", "a-20261301T000000Z.lectern",
                                "a.lectern", "a-20260101T000000Z.lectern.part", "b-20260101T000000Z.lectern"}) {
            QFile file(m_backups + u'/' + QLatin1StringView(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(backupsOf(m_path, m_backups).empty());
        QCOMPARE(backupFolder(u"/x/a.lectern"_s), u"/x/a.lectern-backups"_s);
        QCOMPARE(backupFolder(u"/x/a.lectern"_s, u"/y"_s), u"/y/a.lectern-backups"_s);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
