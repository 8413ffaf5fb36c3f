// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace lectern;
using namespace Qt::StringLiterals;

/// What was acknowledged is there after kill -9, whatever the moment.
class TestKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QRandomGenerator m_random{20261122};

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void writeDocuments(int count)
    {
        QDir().mkpath(path(u"docs"_s));
        for (int i = 0; i < count; ++i) {
            QFile file(path(u"docs/%1.md"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int line = 0; line < 40; ++line)
                file.write(
                    u"第%1篇第%2段：2024年华星公司营收增长%3%，达到65亿元。\n\n"_s.arg(i).arg(line).arg(line + i).toUtf8());
        }
    }

    /// Reads acknowledgements until the moment comes, then kills; half a line at the end counts for nothing.
    static QByteArray runAndKill(QProcess &process, int milliseconds)
    {
        process.waitForFinished(milliseconds);
        process.kill();
        process.waitForFinished();
        const QByteArray said = process.readAllStandardOutput();
        return said.first(said.lastIndexOf('\n') + 1);
    }

    void verify(const QString &path, const std::map<qint64, QByteArray> &acknowledged)
    {
        const auto library = Library::open(path, Library::Mode::OpenExisting);
        QVERIFY2(library, "a lock or a journal that was left stops the library from opening");
        QVERIFY((*library)->check());
        std::map<qint64, QByteArray> kept;
        const auto annotations = (*library)->annotations();
        QVERIFY(annotations);
        for (const Annotation &note : *annotations)
            kept[note.id.value] = note.comment.toUtf8();
        for (const auto &[id, comment] : acknowledged) {
            QVERIFY(kept.contains(id));
            // The change after the last acknowledged one may have been kept without having been said.
            QVERIFY(kept[id] == comment || kept[id] == '-' + comment);
        }
    }

private slots:
    void annotations()
    {
        writeDocuments(1);
        const QString library = path(u"notes.lectern"_s);
        QVERIFY((*Library::open(library))->import({path(u"docs"_s)}));
        std::map<qint64, QByteArray> acknowledged;
        size_t lines = 0;
        for (int round = 0; round < 25; ++round) {
            QProcess process;
            process.start(QStringLiteral(LECTERN_ANNOTATOR), {library});
            QVERIFY(process.waitForStarted());
            process.waitForReadyRead();
            for (const QByteArray &line : runAndKill(process, m_random.bounded(1, 60)).split('\n')) {
                const auto words = line.split(' ');
                if (words.size() != 3)
                    continue;
                ++lines;
                acknowledged[words[1].toLongLong()] = words[2];
            }
            verify(library, acknowledged);
        }
        QVERIFY2(lines > 100, "the annotator was killed before it did anything");
    }

    void import()
    {
        writeDocuments(80);
        const QString library = path(u"import.lectern"_s);
        for (int round = 0; round < 12; ++round) {
            QProcess process;
            process.start(QStringLiteral(LECTERN_CLI), {u"import"_s, library, path(u"docs"_s)});
            QVERIFY(process.waitForStarted());
            runAndKill(process, m_random.bounded(5, 120));
            const auto opened = Library::open(library);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
            QVERIFY((*opened)->check());
            QVERIFY((*opened)->refreshIndex());
            QCOMPARE((*opened)->documentsBehind(), 0);
            const auto sources = (*opened)->sources();
            for (const SourceSummary &source : *sources)
                QVERIFY((*opened)->document(source.id));
        }
        const auto opened = Library::open(library);
        QVERIFY((*opened)->import({path(u"docs"_s)}));
        QCOMPARE((*opened)->sources()->size(), size_t(80));
        QCOMPARE((*opened)->search(u"华星"_s, 0)->size(), size_t(80));
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
