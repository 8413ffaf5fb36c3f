// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/library/integrity.h"
#include "core/library/repair.h"
#include "noted.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

constexpr int documents = 30;
constexpr qint64 pageSize = 4096;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestIntegrity : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_kept;
    QRandomGenerator m_random{11};
    std::map<qint64, Annotation> m_notes;
    std::map<qint64, QByteArray> m_bytes;

    void overwrite(const QString &path, qint64 from, qint64 length)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray noise(int(std::min(length, file.size() - from)), Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(m_random.generate());
        QVERIFY(file.seek(from));
        QCOMPARE(file.write(noise), noise.size());
    }

    void bringBack()
    {
        for (const QString &file : QDir(m_folder.path()).entryList({u"a.lectern*"_s}, QDir::Files))
            QFile::remove(m_folder.filePath(file));
        QVERIFY(QFile::copy(m_kept, m_path));
        QVERIFY(QFile::copy(m_kept + u"-index"_s, m_path + u"-index"_s));
    }

    QStringList problems(IntegrityDepth depth)
    {
        const auto report = checkLibrary(m_path, depth);
        if (!report)
            return {report.error().message};
        QStringList names;
        for (const IntegrityFinding &finding : report->findings)
            if (!names.contains(toName(finding.problem)))
                names << toName(finding.problem);
        names.sort();
        return names;
    }

    /// What is there is as it was; what is not there is reported as lost.
    void verifyRepaired(const RepairReport &report)
    {
        const auto checked = checkLibrary(m_path, IntegrityDepth::Full);
        QVERIFY(checked);
        QVERIFY2(checked->findings.empty(), checked->findings.empty() ? "" : qPrintable(checked->findings.front().message));
        const auto library = Library::open(m_path, Library::Mode::OpenExisting);
        QVERIFY(library);
        const auto sources = *(*library)->sources();
        QCOMPARE(qint64(sources.size()), report.there.documents);
        for (const SourceSummary &source : sources)
            QCOMPARE(*(*library)->originalBytes(source.id), m_bytes[source.id.value]);
        const auto notes = *(*library)->annotations();
        for (const Annotation &note : notes)
            QCOMPARE(note, m_notes[note.id.value]);
        if (sources.size() < m_bytes.size() || notes.size() < m_notes.size()
            || (*library)->decisions()->size() < size_t(documents))
            QVERIFY(!report.lost.isEmpty());
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.lectern"_s);
        m_kept = m_folder.filePath(u"kept"_s);
        makeNotedLibrary(m_path, m_folder.filePath(u"docs"_s), documents);
        {
            const auto library = *Library::open(m_path);
            const auto notes = *library->annotations();
            const auto sources = *library->sources();
            for (const Annotation &note : notes)
                m_notes[note.id.value] = note;
            for (const SourceSummary &source : sources)
                m_bytes[source.id.value] = *library->originalBytes(source.id);
        }
        QCOMPARE(m_notes.size(), size_t(documents));
        QVERIFY(QFile::copy(m_path, m_kept));
        QVERIFY(QFile::copy(m_path + u"-index"_s, m_kept + u"-index"_s));
    }

    void init() { bringBack(); }

    void aSoundLibrary()
    {
        for (const auto depth : {IntegrityDepth::Quick, IntegrityDepth::Full}) {
            const auto report = checkLibrary(m_path, depth);
            QVERIFY(report);
            QVERIFY2(report->findings.empty(), report->findings.empty() ? "" : qPrintable(report->findings.front().message));
            QVERIFY(report->isSound());
            QCOMPARE(report->documents, documents);
            QCOMPARE(report->annotations, documents);
            QCOMPARE(report->decisions, documents);
            QCOMPARE(report->texts, documents);
        }
        QCOMPARE(checkLibrary(m_folder.filePath(u"none"_s), IntegrityDepth::Quick).error().code, ErrorCode::NotFound);
    }

    void aLibraryThatIsOpen()
    {
        const auto library = *Library::open(m_path);
        QVERIFY(library->removeAnnotation({1}));
        QCOMPARE(problems(IntegrityDepth::Full), QStringList());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("orphan") << QByteArray("UPDATE annotations SET source = 999 WHERE id = 3")
                                << QStringList{u"annotation"_s, u"orphan"_s};
        QTest::newRow("quote") << QByteArray("UPDATE annotations SET quote = 'no' WHERE id = 3") << QStringList{u"annotation"_s};
        QTest::newRow("beyond") << QByteArray("UPDATE annotations SET span_end = 99999 WHERE id = 3")
                                << QStringList{u"annotation"_s};
        QTest::newRow("version") << QByteArray("UPDATE annotations SET text_sha256 = 'none' WHERE id = 3")
                                 << QStringList{u"annotation"_s};
        QTest::newRow("verb") << QByteArray("UPDATE decisions SET verb = 'dance' WHERE id = 3") << QStringList{u"decision"_s};
        QTest::newRow("fields") << QByteArray("UPDATE decisions SET fields = '{' WHERE id = 3") << QStringList{u"decision"_s};
        QTest::newRow("metadata") << QByteArray("UPDATE sources SET own_meta = 'x' WHERE id = 3") << QStringList{u"metadata"_s};
        QTest::newRow("hash") << QByteArray("UPDATE contents SET sha256 = 'x' WHERE source = 3") << QStringList{u"hash"_s};
        QTest::newRow("text") << QByteArray("UPDATE contents SET original = x'0102' WHERE source = 3")
                              << QStringList{u"annotation"_s, u"decision"_s, u"unreadable"_s};
        QTest::newRow("no text") << QByteArray("DELETE FROM contents WHERE source = 3")
                                 << QStringList{u"annotation"_s, u"decision"_s, u"no-text"_s};
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 999") << QStringList{u"version"_s};
        QTest::newRow("other") << QByteArray("PRAGMA application_id = 7") << QStringList{u"file"_s};
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, found);
        {
            auto database = Database::open(m_path, Database::Mode::ReadWrite);
            QVERIFY(database->execute("PRAGMA foreign_keys = OFF"));
            QVERIFY(database->execute(sql));
        }
        QCOMPARE(problems(IntegrityDepth::Full), found);
        QCOMPARE(problems(IntegrityDepth::Quick), found); // so small a library is looked at whole
        QVERIFY(!checkLibrary(m_path, IntegrityDepth::Quick)->isSound());
    }

    void aDamagedIndexIsNoLoss()
    {
        overwrite(m_path + u"-index"_s, pageSize, 10 * pageSize);
        QCOMPARE(problems(IntegrityDepth::Full), QStringList{u"index"_s});
        QVERIFY(checkLibrary(m_path, IntegrityDepth::Full)->isSound());
    }

    void noiseIsNoLibrary()
    {
        overwrite(m_path, 0, QFileInfo(m_path).size());
        QCOMPARE(problems(IntegrityDepth::Quick), QStringList{u"file"_s});
        const auto repaired = repairLibrary(m_path);
        QVERIFY(!repaired);
        QCOMPARE(repaired.error().code, ErrorCode::Damaged);
        QVERIFY(QDir(m_folder.path()).entryList({u"a.lectern.*"_s}).isEmpty());
    }

    void stoppedAndLocked()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(checkLibrary(m_path, IntegrityDepth::Full, {stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
        const auto library = Library::open(m_path);
        QCOMPARE(repairLibrary(m_path).error().code, ErrorCode::Locked);
    }

    void aSoundLibraryIsRepairedToItself()
    {
        const QByteArray before = contents(m_path);
        const auto repaired = repairLibrary(m_path);
        QVERIFY2(repaired, repaired ? "" : qPrintable(repaired.error().message));
        QCOMPARE(repaired->lost, QStringList());
        QCOMPARE(repaired->mended, QStringList());
        QCOMPARE(repaired->there, (LibraryCounts{documents, documents, documents}));
        QCOMPARE(contents(repaired->kept), before);
        verifyRepaired(*repaired);
    }

    void anySinglePage()
    {
        const qint64 pages = QFileInfo(m_path).size() / pageSize;
        int unnoticed = 0, lossless = 0;
        for (qint64 page = 0; page < pages; ++page) {
            bringBack();
            overwrite(m_path, page * pageSize, pageSize);
            const QByteArray damaged = contents(m_path);
            unnoticed += problems(IntegrityDepth::Full).isEmpty() ? 1 : 0;
            const auto repaired = repairLibrary(m_path);
            QVERIFY2(repaired, repaired ? "" : qPrintable(u"page %1: %2"_s.arg(page).arg(repaired.error().message)));
            QCOMPARE(contents(repaired->kept), damaged);
            lossless += repaired->lost.isEmpty() ? 1 : 0;
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
        }
        qInfo("%lld pages: %d damages unnoticed, %d repaired without loss", (long long)(pages), unnoticed, lossless);
        QVERIFY(unnoticed <= 1); // a free page
        QVERIFY(lossless > pages / 2); // most pages are of texts, whose files are still there
    }

    void textsWhoseFilesAreGone()
    {
        const QString docs = m_folder.filePath(u"docs"_s), away = m_folder.filePath(u"away"_s);
        QVERIFY(QFile::rename(docs, away));
        {
            auto database = Database::open(m_path, Database::Mode::ReadWrite);
            QVERIFY(database->execute("UPDATE contents SET original = x'0102' WHERE source = 3"));
        }
        const auto repaired = repairLibrary(m_path);
        QVERIFY(QFile::rename(away, docs));
        QVERIFY(repaired);
        QCOMPARE(repaired->there, (LibraryCounts{documents - 1, documents - 1, documents - 1}));
        QVERIFY(repaired->lost.join(u'\n').contains(u"102.md"_s));
        QVERIFY(contents(repaired->saved).contains(m_notes[3].comment.toUtf8()));
        verifyRepaired(*repaired);
    }

    void manyPages()
    {
        const qint64 pages = QFileInfo(m_path).size() / pageSize;
        for (int round = 0; round < 10; ++round) {
            bringBack();
            for (int i = 0; i < 4; ++i)
                overwrite(m_path, m_random.bounded(int(pages)) * pageSize, pageSize);
            const auto repaired = repairLibrary(m_path);
            QVERIFY2(repaired, repaired ? "" : qPrintable(repaired.error().message));
            verifyRepaired(*repaired);
        }
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
