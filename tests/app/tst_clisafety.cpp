// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

/// backup, restore, check-library and repair as a shell sees them.
class TestCliSafety : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_library;

    void write(const QString &name, const QByteArray &text)
    {
        QDir().mkpath(m_folder.filePath(u"docs"_s));
        QFile file(m_folder.filePath(u"docs/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    CliRun import() { return cli({u"import"_s, m_library, m_folder.filePath(u"docs"_s)}); }

private slots:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_library = m_folder.filePath(u"a.lectern"_s);
        write(u"a.md"_s, "# One\n\nRevenue rose 12% in 2024.\n");
        QCOMPARE(import().code, 0);
    }

    void backUpAndRestore()
    {
        const CliRun made = cli({u"backup"_s, m_library, u"--json"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json()[u"documents"].toInt(), 1);
        const QString backup = made.json()[u"path"].toString();
        QVERIFY(QFile::exists(backup));
        write(u"b.md"_s, "# Two\n\nCosts fell by 3%.\n");
        QCOMPARE(import().code, 0);
        const CliRun listed = cli({u"backup"_s, m_library, u"--list"_s, u"--json"_s});
        QCOMPARE(listed.json(), made.json());

        const CliRun dry = cli({u"restore"_s, m_library, backup, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.json()[u"documents"][u"onlyNow"].toInt(), 1);
        QCOMPARE(cli({u"list"_s, m_library}).out.count("characters"), 2);

        const CliRun restored = cli({u"restore"_s, m_library, made.json()[u"made"].toString(), u"--json"_s});
        QCOMPARE(restored.code, 0);
        QVERIFY(QFile::exists(restored.json()[u"kept"].toString()));
        QCOMPARE(cli({u"list"_s, m_library}).out.count("characters"), 1);

        const QString copy = m_folder.filePath(u"copy.lectern"_s);
        QCOMPARE(cli({u"restore"_s, m_library, restored.json()[u"kept"].toString(), u"--to"_s, copy}).code, 0);
        QCOMPARE(cli({u"list"_s, copy}).out.count("characters"), 2);
        QCOMPARE(cli({u"restore"_s, m_library, u"2020-01-01T00:00:00Z"_s}).code, 2);
    }

    void aLibraryKilledWhileItIsMadeOpens()
    {
        for (int milliseconds = 0; milliseconds < 48; ++milliseconds) {
            const QString library = m_folder.filePath(u"killed-%1.lectern"_s.arg(milliseconds));
            QProcess process;
            process.start(QStringLiteral(LECTERN_CLI), {u"import"_s, library, m_folder.filePath(u"docs"_s)});
            QVERIFY(process.waitForStarted());
            QTest::qSleep(milliseconds);
            process.kill();
            process.waitForFinished();
            if (!QFile::exists(library))
                continue;
            const CliRun checked = cli({u"check-library"_s, library, u"--full"_s});
            QVERIFY2(checked.code == 0, checked.out + checked.err);
            const CliRun read = cli({u"import"_s, library, m_folder.filePath(u"docs"_s)});
            QVERIFY2(read.code == 0, read.err);
        }
    }

    void anEmptiedLibraryIsNoEmptyLibrary()
    {
        QFile library(m_library);
        QVERIFY(library.resize(0));
        const CliRun listed = cli({u"list"_s, m_library});
        QCOMPARE(listed.code, 1);
        QVERIFY2(listed.err.contains("backup"), listed.err);
        QCOMPARE(library.size(), 0);
        QCOMPARE(cli({u"check-library"_s, m_library}).code, 1);
        QVERIFY(QFile::remove(m_library + u"-index"_s)); // now nothing says that there was anything in it
        QCOMPARE(cli({u"check-library"_s, m_library}).code, 0);
        QCOMPARE(import().code, 0);
    }

    void aDamagedIndexIsMadeAgain()
    {
        for (int i = 0; i < 300; ++i)
            write(u"many-%1.md"_s.arg(i),
                  "# Page " + QByteArray::number(i) + "\n\nThe harbour of 2024 was full, ship " + QByteArray::number(i * 7)
                      + ".\n");
        QCOMPARE(import().code, 0);
        QFile index(m_library + u"-index"_s);
        QVERIFY(index.open(QIODevice::ReadWrite));
        for (qint64 at = 8192 + 700; at < index.size(); at += 4096 * 5) {
            index.seek(at);
            index.write(QByteArray(900, '\xa5'));
        }
        index.close();
        const CliRun found = cli({u"search"_s, m_library, u"harbour"_s, u"--limit"_s, u"0"_s});
        QVERIFY2(found.code == 0, found.err);
        QCOMPARE(found.out.count('\n'), 300);
        QVERIFY2(!found.err.contains("backup"), found.err);
    }

    void repairMakesADamagedIndexAgain()
    {
        QFile index(m_library + u"-index"_s);
        QVERIFY(index.open(QIODevice::ReadWrite));
        index.seek(index.size() - 4096);
        index.write(QByteArray(4096, '\x5a'));
        index.close();
        QCOMPARE(cli({u"check-library"_s, m_library, u"--full"_s}).code, 1);
        QCOMPARE(cli({u"repair"_s, m_library}).code, 0);
        QCOMPARE(cli({u"search"_s, m_library, u"revenue"_s}).out.count('\n'), 1);
        QCOMPARE(cli({u"check-library"_s, m_library, u"--full"_s}).code, 0);
    }

    void checkAndRepair()
    {
        const CliRun sound = cli({u"check-library"_s, m_library, u"--full"_s, u"--json"_s});
        QCOMPARE(sound.code, 0);
        QVERIFY(sound.json()[u"sound"].toBool());
        QCOMPARE(sound.json()[u"version"].toInt(), 2);
        QCOMPARE(sound.json()[u"checked"][u"documents"].toInt(), 1);
        QFile file(m_library);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const CliRun damaged = cli({u"check-library"_s, m_library, u"--json"_s});
        QCOMPARE(damaged.code, 1);
        QCOMPARE(damaged.json()[u"findings"][0][u"problem"].toString(), u"file"_s);
        QVERIFY(cli({u"list"_s, m_library}).code != 0);
        const CliRun repaired = cli({u"repair"_s, m_library, u"--json"_s});
        QCOMPARE(repaired.json()[u"documents"].toInt(), 1);
        QCOMPARE(repaired.code, 1); // the first page is told
        QVERIFY(QFile::exists(repaired.json()[u"kept"].toString()));
        QCOMPARE(cli({u"check-library"_s, m_library, u"--full"_s}).code, 0);
        QCOMPARE(cli({u"check-library"_s, m_folder.filePath(u"none"_s)}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliSafety)
#include "tst_clisafety.moc"
