// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/library/library.h"
#include "core/store/derivedcodec.h"
#include "core/store/files.h"
#include "tests/app/clirun.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto article =
    "---\ntitle: 星河的*账本*\ndate: 2025-02-08\nsite: 晨报\n---\n\n# 星河的账本\n\n🚀 星河科技在2024年融资10亿元。\n\n"
    "中國(guó)市場仍在增長。\n";

} // namespace

/// lectern-cli as a shell sees it: words in, text and an exit code out.
class TestCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_library;
    QString m_article;

private slots:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_library = m_folder.filePath(u"a.lectern"_s);
        m_article = m_folder.filePath(u"docs/-账本.md"_s);
        QDir().mkpath(m_folder.filePath(u"docs"_s));
        QFile file(m_article);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(article);
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
        QTest::newRow("no such command") << QStringList{u"fly"_s} << 2;
        QTest::newRow("no path") << QStringList{u"import"_s, u"LIBRARY"_s} << 2;
        QTest::newRow("no such option") << QStringList{u"list"_s, u"LIBRARY"_s, u"--loud"_s} << 2;
        QTest::newRow("option without value") << QStringList{u"search"_s, u"LIBRARY"_s, u"x"_s, u"--limit"_s} << 2;
        QTest::newRow("value without option") << QStringList{u"list"_s, u"LIBRARY"_s, u"--json=yes"_s} << 2;
        QTest::newRow("too much") << QStringList{u"list"_s, u"LIBRARY"_s, u"more"_s} << 2;
        QTest::newRow("limit that is none") << QStringList{u"search"_s, u"LIBRARY"_s, u"x"_s, u"--limit"_s, u"few"_s} << 2;
        QTest::newRow("query that cannot be read") << QStringList{u"search"_s, u"LIBRARY"_s, u"a AND"_s} << 2;
        QTest::newRow("batch without names") << QStringList{u"batch"_s, u"LIBRARY"_s} << 2;
        QTest::newRow("no such library") << QStringList{u"list"_s, u"LIBRARY"_s} << 2;
        QTest::newRow("not a library") << QStringList{u"list"_s, u"ARTICLE"_s} << 2;
        QTest::newRow("no such document") << QStringList{u"import"_s, u"LIBRARY"_s, u"/no/such/file"_s} << 1;
        QTest::newRow("filter that is none") << QStringList{u"numbers"_s, u"LIBRARY"_s, u"value:many"_s} << 2;
        QTest::newRow("order that is none") << QStringList{u"numbers"_s, u"LIBRARY"_s, u"--sort=colour"_s} << 2;
        QTest::newRow("two formats") << QStringList{u"numbers"_s, u"LIBRARY"_s, u"--csv"_s, u"--json"_s} << 2;
        QTest::newRow("nothing to extract") << QStringList{u"extract"_s} << 2;
        QTest::newRow("extract no such file") << QStringList{u"extract"_s, u"/no/such/file"_s} << 1;
    }

    void exitCodes()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        words.replaceInStrings(u"LIBRARY"_s, m_library).replaceInStrings(u"ARTICLE"_s, m_article);
        const CliRun run = cli(words);
        QCOMPARE(run.code, code);
        if (code == 0)
            QVERIFY(run.err.isEmpty() && !run.out.isEmpty());
        else
            QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto &command : {u"import"_s, u"list"_s, u"extract"_s, u"check"_s, u"changes"_s, u"search"_s, u"batch"_s,
                                    u"numbers"_s, u"claims"_s, u"trends"_s, u"duplicates"_s, u"numeral"_s, u"export"_s,
                                    u"backup"_s, u"restore"_s, u"check-library"_s, u"repair"_s})
            QTest::newRow(qPrintable(command)) << command;
    }

    void everyCommandHasHelp()
    {
        QFETCH(QString, command);
        const CliRun run = cli({command, u"--help"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("Usage: lectern-cli " + command.toUtf8()));
        QVERIFY(run.err.isEmpty());
        QVERIFY(cli({u"--help"_s}).out.contains("lectern-cli " + command.toUtf8() + ' '));
    }

    void importListSearchExtract()
    {
        QFile::copy(QStringLiteral(LECTERN_CLI), m_folder.filePath(u"docs/binary.txt"_s));
        const CliRun imported = cli({u"import"_s, u"--json"_s, m_library, m_folder.filePath(u"docs"_s)});
        QCOMPARE(imported.code, 1);
        QVERIFY2(imported.err.isEmpty(), imported.err.constData());
        const auto lines = imported.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"outcome"].toString(), u"imported"_s);
        QCOMPARE(lines[1][u"outcome"].toString(), u"failed"_s);
        QVERIFY(lines[1][u"id"].isNull());
        QVERIFY(cli({u"import"_s, m_library, m_article}).out.startsWith("unchanged"));

        const auto listed = cli({u"list"_s, u"--json"_s, m_library}).lines();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"title"].toString(), u"星河的*账本*"_s);
        QCOMPARE(listed[0][u"date"].toString(), u"2025-02-08"_s);
        // In every line that is printed, a document goes by its path, and its number in the library is the id.
        QVERIFY(lines[0][u"id"].toInt() > 0);
        QCOMPARE(lines[0][u"document"].toString(), m_article);
        for (const auto &line : cli({u"numbers"_s, m_library, u"--json"_s}).lines() + listed) {
            QCOMPARE(line[u"document"], lines[0][u"document"]);
            QCOMPARE(line[u"id"], lines[0][u"id"]);
            QCOMPARE(line[u"version"].toInt(), 2);
        }

        const auto found = cli({u"search"_s, m_library, u"中国市场"_s, u"--json"_s}).lines();
        QCOMPARE(found.size(), 1);
        const QList<uint> text = QString::fromUtf8(article).toUcs4();
        const QJsonArray hit = found[0][u"hits"].toArray()[0].toArray();
        const QList<uint> quoted = text.sliced(hit[0].toInt(), hit[1].toInt() - hit[0].toInt());
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(quoted.constData()), quoted.size()), u"中國(guó)市場"_s);

        const CliRun fromFile = cli({u"extract"_s, u"--json"_s, m_article});
        QCOMPARE(fromFile.code, 0);
        QCOMPARE(cli({u"extract"_s, u"--json"_s, u"--library"_s, m_library}).out, fromFile.out);
    }

    void exportsNotes()
    {
        QCOMPARE(cli({u"import"_s, m_library, m_article}).code, 0);
        {
            const auto library = Library::open(m_library);
            QVERIFY(library);
            const auto document = (*library)->document({1});
            QVERIFY(document);
            const SourceText &text = (*document)->parsed.source;
            Annotation note;
            note.source = {1};
            const qsizetype at = text.text.indexOf(u"星河科技");
            note.anchor = makeAnchor(text.text, text.textSha256, {at, at + 4});
            note.comment = u"核对"_s;
            QVERIFY((*library)->addAnnotation(note));
        }
        const CliRun run = cli({u"export"_s, m_library});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("> 星河科技\n"));
        QVERIFY(run.out.contains("核对"));
        const QString file = m_folder.filePath(u"notes.md"_s);
        QCOMPARE(cli({u"export"_s, m_library, u"--source"_s, u"1"_s, u"-o"_s, file}).code, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), run.out);
        QCOMPARE(cli({u"export"_s, m_library, u"--source"_s, u"nobody"_s}).code, 2);
    }

    void listsNumbers()
    {
        QCOMPARE(cli({u"import"_s, m_library, m_article}).code, 0);
        const auto rows = cli({u"numbers"_s, m_library, u"--json"_s}).lines();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"value"].toDouble(), 1e9);
        QCOMPARE(rows[0][u"unit"].toString(), u"CNY"_s);
        QCOMPARE(rows[0][u"title"].toString(), u"星河的*账本*"_s);
        const QList<uint> text = QString::fromUtf8(article).toUcs4();
        const int start = rows[0][u"start"].toInt();
        const QList<uint> quoted = text.sliced(start, rows[0][u"end"].toInt() - start);
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(quoted.constData()), quoted.size()), u"10亿元"_s);

        QCOMPARE(cli({u"numbers"_s, m_library, u"--json"_s, u">10亿"_s}).out, QByteArray());
        QCOMPARE(cli({u"numbers"_s, m_library, u"--json"_s, u">=10亿"_s, u"kind:money"_s, u"融资"_s}).lines().size(), 1);
        QVERIFY(cli({u"numbers"_s, m_library}).out.contains("10亿元"));
        QCOMPARE(cli({u"numbers"_s, m_library, u"--source"_s, u"nobody"_s}).code, 2);
    }

    void exportsNumbers()
    {
        QCOMPARE(cli({u"import"_s, m_library, m_article}).code, 0);
        const CliRun run = cli({u"numbers"_s, m_library, u"--csv"_s, u"kind:money"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.startsWith("Value,Low,High,Unit,"), run.out.constData());
        QVERIFY(run.out.contains("\r\n1000000000,,,CNY,"));
        QVERIFY(run.out.endsWith(",kind:money\r\n"));
        const QString csv = m_folder.filePath(u"n.csv"_s);
        QCOMPARE(cli({u"numbers"_s, m_library, u"--csv"_s, u"kind:money"_s, u"-o"_s, csv}).out, QByteArray());
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), run.out);
        const QString xlsx = m_folder.filePath(u"n.xlsx"_s);
        QCOMPARE(cli({u"numbers"_s, m_library, u"--xlsx"_s, xlsx}).code, 0);
        QFile sheet(xlsx);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.read(2) == "PK");
        QCOMPARE(cli({u"numbers"_s, m_library, u"--xlsx"_s, m_library}).code, 2);
    }

    void listsWhatOtherRulesChanged()
    {
        QCOMPARE(cli({u"import"_s, m_library, m_article}).code, 0);
        QVERIFY(cli({u"changes"_s, m_library}).out.startsWith("Nothing has changed"));
        QCOMPARE(cli({u"numbers"_s, m_library, u"--csv"_s, u"kind:money"_s}).code, 0); // which notes what went out
        {
            // As if rules of another day had found nothing.
            auto index = Database::open(indexPath(m_library), Database::Mode::ReadWrite);
            QVERIFY(index && index->run("UPDATE documents SET version = 'before'"));
            QVERIFY(index->run("UPDATE derived SET extraction = ?", toBytes(Extraction())));
        }
        const CliRun run = cli({u"changes"_s, m_library});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("(before → "), run.out.constData());
        const qsizetype exported = run.out.indexOf("[exported]"), other = run.out.indexOf("+ entities");
        QVERIFY2(exported > 0 && other > exported, run.out.constData());
        const QJsonObject json = QJsonDocument::fromJson(cli({u"changes"_s, m_library, u"--json"_s, u"--seen"_s}).out).object();
        QCOMPARE(json[u"schema"_s].toString(), u"lectern-changes"_s);
        QVERIFY(json[u"documents"_s][0][u"rows"_s][0][u"exported"_s].toBool());
        QVERIFY(cli({u"changes"_s, m_library}).out.startsWith("Nothing has changed"));
    }

    void aLibraryThatIsOpenIsLeftAlone()
    {
        const auto library = Library::open(m_library);
        QVERIFY(library);
        const CliRun run = cli({u"import"_s, m_library, m_article});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("already open"));
    }

    void whatOnlyReadsReadsBesideTheOneThatHasItOpen()
    {
        const auto library = Library::open(m_library);
        QVERIFY(library && (*library)->import({m_article}));
        QCOMPARE(cli({u"list"_s, m_library, u"--json"_s}).lines().size(), 1);
        QCOMPARE(cli({u"search"_s, m_library, u"国市场"_s, u"--json"_s}).lines().size(), 1);
        QCOMPARE(cli({u"export"_s, m_library}).code, 0);
        const CliRun extracted = cli({u"extract"_s, u"--library"_s, m_library, u"--json"_s});
        QVERIFY2(extracted.err.isEmpty(), extracted.err);
        QCOMPARE(extracted.lines().size(), 1);
    }

    void findingNothingSaysSo()
    {
        QCOMPARE(cli({u"import"_s, m_library, m_article}).code, 0);
        const CliRun run = cli({u"search"_s, m_library, u"独角兽"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.isEmpty() && run.err.contains("nothing found"));
        QVERIFY(cli({u"search"_s, m_library, u"独角兽"_s, u"--json"_s}).err.isEmpty());
    }

    void aWrongQueryIsMarked()
    {
        const CliRun run = cli({u"search"_s, m_library, u"储能 (成本"_s});
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("\n  储能 (成本\n       ^\n"), run.err);
    }

    void batchesCountNames()
    {
        QCOMPARE(cli({u"import"_s, m_library, m_article}).code, 0);
        const QString names = m_folder.filePath(u"names.txt"_s);
        QFile file(names);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("中国市场\n没有的名字\n");
        file.close();
        const CliRun run = cli({u"batch"_s, m_library, u"--names"_s, names});
        QCOMPARE(run.code, 0);
        const QList<QByteArray> lines = run.out.split('\n');
        QVERIFY(lines[0].startsWith("Name,Documents,Hits,"));
        QVERIFY(lines[1].startsWith("中国市场,1,"));
        QVERIFY(lines[2].startsWith("没有的名字,0,0,"));
    }

    void outputThatCannotBeWrittenFails()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(LECTERN_CLI), {u"extract"_s, u"--json"_s, m_article});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("standard output"));
    }

    void fileNamesThatLookLikeOptions()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.filePath(u"docs"_s));
        process.start(QStringLiteral(LECTERN_CLI), {u"extract"_s, u"--json"_s, u"--"_s, u"-账本.md"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!process.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
