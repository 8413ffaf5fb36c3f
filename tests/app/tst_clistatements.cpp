// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

const QString article = u"# 🚀 推理的账\n\n## 一、成本\n\n林舟认为，推理成本会是2026年的瓶颈。\n\n去年推理成本下降了30%。\n\n"
                        "## 二、用户\n\n用户达到18亿，相较6月的4亿，增长4.5倍。\n"_s;

} // namespace

/// `lectern-cli claims` and `trends` as a shell sees them.
class TestCliStatements : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_library = m_folder.filePath(u"test.lectern"_s);

private slots:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(article.toUtf8());
        file.close();
        QCOMPARE(cli({u"import"_s, m_library, file.fileName()}).code, 0);
    }

    void listsClaims()
    {
        const auto rows = cli({u"claims"_s, m_library, u"--json"_s}).lines();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][u"speaker"].toString(), u"林舟"_s);
        QCOMPARE(rows[0][u"heading"].toString(), u"一、成本"_s);
        QCOMPARE(rows[2][u"check"].toString(), u"fails"_s);
        QCOMPARE(rows[0][u"review"].toString(), u"undecided"_s);
        // As in "extract --json", the source is the one that is cited; the document goes by its path, and its number is the id.
        QCOMPARE(rows[0][u"document"].toString(), m_folder.filePath(u"a.md"_s));
        QVERIFY(rows[0][u"id"].toInt() > 0);
        QVERIFY(rows[0].contains(u"source") && !rows[0][u"source"].isDouble() && !rows[0].contains(u"cited"));
        const QList<uint> text = article.toUcs4();
        const int start = rows[0][u"start"].toInt();
        const QList<uint> quoted = text.sliced(start, rows[0][u"end"].toInt() - start);
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(quoted.constData()), quoted.size()),
                 rows[0][u"text"].toString());
    }

    void listsTrends()
    {
        const auto rows = cli({u"trends"_s, m_library, u"--json"_s, u"direction:down"_s}).lines();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"status"].toString(), u"observed"_s);
        QVERIFY(!rows[0].contains(u"kind"));
        QVERIFY(rows[0][u"id"].toInt() > 0 && !rows[0].contains(u"source"));
    }

    void whoSaysItInWhichWords()
    {
        const CliRun run = cli({u"claims"_s, m_library, u"speaker:林舟"_s, u"推理成本"_s, u"--markdown"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("> 林舟认为，推理成本会是2026年的瓶颈。"));
        QVERIFY(run.out.contains("lectern://"));
        QVERIFY(!run.out.contains("18亿"));
    }

    void groupsAndSorts()
    {
        const CliRun run = cli({u"claims"_s, m_library, u"--group"_s, u"heading"_s, u"--sort=worth"_s});
        QVERIFY(run.out.contains("一、成本 (2)\n"));
        QVERIFY(run.out.contains("二、用户 (1)\n"));
    }

    void writesTables()
    {
        const CliRun csv = cli({u"claims"_s, m_library, u"--csv"_s, u"check:fails"_s});
        QVERIFY2(csv.out.startsWith("Passage,Kind,Said by,"), csv.out.constData());
        QCOMPARE(csv.out.count("\r\n"), 2);
        QVERIFY(csv.out.endsWith(",check:fails\r\n"));
        QVERIFY(cli({u"trends"_s, m_library, u"--tsv"_s}).out.startsWith("Passage\tDirection\tStatus\t"));
        const QString file = m_folder.filePath(u"claims.xlsx"_s);
        QCOMPARE(cli({u"claims"_s, m_library, u"--xlsx"_s, file}).code, 0);
        QFile sheet(file);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QCOMPARE(sheet.read(2), "PK"_ba);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("filter") << QStringList{u"kind:guess"_s};
        QTest::newRow("field of trends") << QStringList{u"direction:up"_s};
        QTest::newRow("sort") << QStringList{u"--sort=colour"_s};
        QTest::newRow("group") << QStringList{u"--group=numbers"_s};
        QTest::newRow("two formats") << QStringList{u"--csv"_s, u"--json"_s};
        QTest::newRow("source") << QStringList{u"--source=nobody"_s};
    }

    void wrongUse()
    {
        QFETCH(const QStringList, words);
        const CliRun run = cli(QStringList{u"claims"_s, m_library} + words);
        QCOMPARE(run.code, 2);
        QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
    }

    void everyCommandHasHelp()
    {
        for (const auto &command : {u"claims"_s, u"trends"_s}) {
            const CliRun run = cli({command, u"--help"_s});
            QCOMPARE(run.code, 0);
            QVERIFY(run.out.startsWith("Usage: lectern-cli " + command.toUtf8()));
            QVERIFY(cli({u"--help"_s}).out.contains("lectern-cli " + command.toUtf8() + ' '));
        }
    }
};

QTEST_APPLESS_MAIN(TestCliStatements)
#include "tst_clistatements.moc"
