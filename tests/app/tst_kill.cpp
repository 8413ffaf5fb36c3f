// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/backups.h"
#include "core/library/integrity.h"
#include "core/library/library.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace lectern;
using namespace Qt::StringLiterals;

/// What was acknowledged is there after kill -9, whatever the moment, and the full check finds nothing. LECTERN_KILL_MOMENTS=200 for more moments than
/// the twenty of every run.
class TestKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QRandomGenerator m_random{20261122};
    int m_moments = 20;
    int m_killed = 0; ///< processes that were at work when they were killed
    QElapsedTimer m_clock;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] int rounds() const { return std::max(3, (m_moments + 5) / 6); } ///< of each of the six kinds of work

    void writeDocuments(const QString &folder, int count, int version)
    {
        QDir().mkpath(path(folder));
        for (int i = 0; i < count; ++i) {
            QFile file(path(folder + u"/%1.md"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int line = 0; line < 40; ++line)
                file.write(u"第%1篇第%2段，第%4稿：2024年华星公司营收增长%3%，达到65亿元。\n\n"_s.arg(i)
                               .arg(line)
                               .arg(line + i)
                               .arg(version)
                               .toUtf8());
        }
    }

    QString makeLibrary(const QString &name, int documents)
    {
        writeDocuments(name + u"-docs"_s, documents, 0);
        const QString library = path(name + u".lectern"_s);
        const auto opened = Library::open(library);
        if (!opened || !(*opened)->import({path(name + u"-docs"_s)}))
            return {};
        return library;
    }

    /// Starts a process, lets it live so long after its first word, and kills it. Half a line at the end counts for nothing.
    QList<QByteArrayList> runAndKill(const QString &program, const QStringList &arguments, int milliseconds,
                                     bool waitForWord = true)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForStarted())
            return {};
        if (waitForWord)
            process.waitForReadyRead();
        const bool ended = process.waitForFinished(milliseconds);
        m_killed += ended ? 0 : 1;
        process.kill();
        process.waitForFinished();
        const QByteArray said = process.readAllStandardOutput();
        QList<QByteArrayList> lines;
        for (const QByteArray &line : said.first(said.lastIndexOf('\n') + 1).split('\n'))
            if (const QByteArrayList words = line.split(' '); words.size() == 3)
                lines.push_back(words);
        return lines;
    }

    QList<QByteArrayList> annotator(const QStringList &arguments, int milliseconds)
    {
        return runAndKill(QStringLiteral(LECTERN_ANNOTATOR), arguments, milliseconds);
    }

    /// It opens, and the full check finds nothing.
    std::unique_ptr<Library> openWhole(const QString &library)
    {
        auto opened = Library::open(library, Library::Mode::OpenExisting);
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().message));
            return nullptr;
        }
        const auto report = checkLibrary(library, IntegrityDepth::Full);
        if (!report || !report->findings.empty()) {
            qWarning("%s", qPrintable(report ? report->findings.front().message : report.error().message));
            return nullptr;
        }
        return std::move(*opened);
    }

private slots:
    void initTestCase()
    {
        if (const int wanted = qEnvironmentVariableIntValue("LECTERN_KILL_MOMENTS"); wanted > 0)
            m_moments = wanted;
        m_clock.start();
    }

    void cleanupTestCase()
    {
        qInfo("%d processes were killed at work, in %lld s", m_killed, (long long)(m_clock.elapsed() / 1000));
        QVERIFY2(m_killed > m_moments / 2, "most processes had ended before they were killed");
    }

    void annotations()
    {
        const QString library = makeLibrary(u"notes"_s, 1);
        std::map<qint64, QByteArray> acknowledged;
        size_t lines = 0;
        for (int round = 0; round < rounds(); ++round) {
            for (const QByteArrayList &words : annotator({library, u"annotate"_s}, m_random.bounded(1, 60))) {
                ++lines;
                acknowledged[words[1].toLongLong()] = words[2];
            }
            const auto opened = openWhole(library);
            QVERIFY(opened);
            std::map<qint64, QByteArray> kept;
            const auto notes = *opened->annotations();
            for (const Annotation &note : notes)
                kept[note.id.value] = note.comment.toUtf8();
            for (const auto &[id, comment] : acknowledged) {
                QVERIFY(kept.contains(id));
                // The change after the last acknowledged one may have been kept without having been said.
                QVERIFY(kept[id] == comment || kept[id] == '-' + comment);
            }
        }
        QVERIFY2(lines > size_t(rounds()), "the annotator was killed before it did anything");
    }

    void decisions()
    {
        const QString library = makeLibrary(u"decisions"_s, 1);
        std::set<qint64> standing, replaced;
        size_t lines = 0;
        for (int round = 0; round < rounds(); ++round) {
            qint64 last = 0;
            for (const QByteArrayList &words : annotator({library, u"decide"_s}, m_random.bounded(1, 60))) {
                ++lines;
                last = words[1].toLongLong();
                if (words[0] == "add") {
                    standing.insert(last);
                } else {
                    standing.erase(last);
                    replaced.insert(last);
                    last = words[2].toLongLong();
                    standing.insert(last);
                }
            }
            const auto opened = openWhole(library);
            QVERIFY(opened);
            std::set<qint64> kept;
            const auto log = *opened->decisions();
            for (const Decision &decision : log)
                kept.insert(decision.id.value);
            for (const qint64 id : replaced)
                QVERIFY2(!kept.contains(id), "a decision that was taken out is back");
            if (last != 0 && !kept.contains(last)) { // its replacement was kept without having been said
                standing.erase(last);
                replaced.insert(last);
                QVERIFY(!kept.empty() && *kept.rbegin() > last);
            }
            for (const qint64 id : standing)
                QVERIFY2(kept.contains(id), "a decision that was acknowledged is lost");
        }
        QVERIFY2(lines > size_t(rounds()), "it was killed before it did anything");
    }

    void import()
    {
        constexpr int documents = 60;
        const QString library = path(u"import.lectern"_s);
        size_t most = 0;
        for (int round = 0; round < rounds(); ++round) {
            writeDocuments(u"docs"_s, documents, round);
            runAndKill(QStringLiteral(LECTERN_CLI), {u"import"_s, library, path(u"docs"_s)}, m_random.bounded(5, 500), false);
            if (!QFile::exists(library)) // killed before it began
                continue;
            const auto made = Library::open(library);
            QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        }
        for (int round = 0; round < rounds(); ++round) {
            writeDocuments(u"docs"_s, documents, 1000 + round);
            runAndKill(QStringLiteral(LECTERN_CLI), {u"import"_s, library, path(u"docs"_s)}, m_random.bounded(60, 900), false);
            if (!QFile::exists(library))
                continue;
            const auto opened = openWhole(library);
            QVERIFY(opened);
            QVERIFY(opened->sources()->size() >= most); // what one import kept the next does not lose
            most = opened->sources()->size();
        }
        const auto opened = Library::open(library);
        QVERIFY((*opened)->import({path(u"docs"_s)}));
        QVERIFY((*opened)->refreshIndex());
        QCOMPARE((*opened)->documentsBehind(), 0);
        QCOMPARE((*opened)->sources()->size(), size_t(documents));
        QCOMPARE((*opened)->search(u"华星"_s, 0)->size(), size_t(documents));
    }

    void indexing()
    {
        constexpr int documents = 60;
        const QString library = makeLibrary(u"index"_s, documents);
        for (int round = 0; round < rounds(); ++round) {
            if (round % 3 == 0) // and twice goes on with what the last one left
                for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
                    QFile::remove(library + "-index"_L1 + suffix);
            annotator({library, u"index"_s}, m_random.bounded(1, 600));
            const auto opened = openWhole(library);
            QVERIFY(opened);
            QVERIFY(opened->document({1 + round % documents}));
            if (round % 3 == 2) {
                QVERIFY(opened->refreshIndex());
                QCOMPARE(opened->documentsBehind(), 0);
                QCOMPARE(opened->search(u"华星"_s, 0)->size(), size_t(documents));
            }
        }
    }

    void backups()
    {
        const QString library = makeLibrary(u"backup"_s, 20);
        qint64 made = 0;
        for (int round = 0; round < rounds(); ++round) {
            const auto lines = annotator({library, u"backup"_s}, m_random.bounded(1, 250));
            made += lines.isEmpty() ? 0 : lines.last()[1].toLongLong();
            const auto opened = openWhole(library);
            QVERIFY(opened);
            const auto backups = backupsOf(library, backupFolder(library));
            QVERIFY(qint64(backups.size()) >= std::min<qint64>(made, 10));
            for (const Backup &backup : backups) {
                const auto report = checkLibrary(backup.path, IntegrityDepth::Full);
                QVERIFY(report && report->findings.empty());
            }
        }
        QVERIFY2(made > 0, "it was killed before it did anything");
    }

    void restoring()
    {
        const QString library = makeLibrary(u"restore"_s, 20);
        QStringList files;
        for (const int notes : {3, 5}) {
            {
                const auto opened = *Library::open(library);
                const auto document = *opened->document({1});
                while (int(opened->annotations()->size()) < notes) {
                    Annotation note;
                    note.source = {1};
                    note.anchor = makeAnchor(document->parsed.source.text, document->parsed.source.textSha256, {0, 10});
                    QVERIFY(opened->addAnnotation(note));
                }
            }
            files << path(u"%1-notes.lectern"_s.arg(notes));
            QVERIFY(copyBackup(library, files.last()));
        }
        for (int round = 0; round < rounds(); ++round) {
            annotator(QStringList{library, u"restore"_s} + files, m_random.bounded(1, 250));
            const auto opened = openWhole(library);
            QVERIFY(opened);
            const size_t notes = opened->annotations()->size();
            QVERIFY(notes == 3 || notes == 5);
            QCOMPARE(opened->sources()->size(), size_t(20));
        }
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
