// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

CliRun check(const QStringList &arguments)
{
    return cli(QStringList{u"check"_s} + arguments);
}

const QStringList articles{
    u"# 甲\n\n🚀 今年有学生1200名，其中女生540名，占55%。\n\n2024年11月，Perplexity的估值达到90亿美元。\n\n"
    "我们在三年里建了十二座工厂，每一座都比前一座便宜，因为工人学会了怎样把错误留在图纸上。\n"_s,
    u"# 乙\n\n2024年11月，Perplexity的估值达到60亿美元。2024年，OpenAI营收达到37亿美元。\n"_s,
    u"# 丙\n\n2024年，OpenAI營收達到270億元人民幣。\n\n我們在三年裏建了十二座工廠，每一座都比前一座便宜，因為工人學會了怎樣把錯誤留在圖紙上。\n"_s,
    u"# Four\n\nIn November 2024, Perplexity reached a valuation of $9 billion. Sales tripled from $2.0 million to $6.0 million.\n"_s,
};

} // namespace

/// `lectern-cli check` as a shell sees it.
class TestCliCheck : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_files;

private slots:
    void initTestCase()
    {
        for (const QString &text : articles) {
            m_files.append(m_folder.filePath(u"%1.md"_s.arg(m_files.size())));
            QFile file(m_files.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        }
    }

    void printsAllKinds()
    {
        const CliRun run = check(m_files + QStringList{u"--json"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.isEmpty(), run.err);
        const QJsonObject report = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(report[u"schema"].toString(), u"lectern-check"_s);
        QCOMPARE(report[u"version"].toInt(), 1);
        QCOMPARE(report[u"documents"].toArray().size(), m_files.size());
        QCOMPARE(report[u"arithmetic"].toArray().size(), 2);
        QCOMPARE(report[u"agreements"].toArray().size(), 1);
        QCOMPARE(report[u"conflicts"].toArray().size(), 1);
        QCOMPARE(report[u"not_comparable"][0][u"reason"].toString(), u"currency"_s);
        QCOMPARE(report[u"shared"][0][u"places"].toArray().size(), 2);
    }

    void spansNameTheText()
    {
        const QJsonObject report = QJsonDocument::fromJson(check(m_files + QStringList{u"--json"_s}).out).object();
        const auto slice = [&](const QJsonValue &place) {
            const QString path = report[u"documents"][place[u"document"].toInt()][u"document"].toString();
            const QList<uint> text = articles[m_files.indexOf(path)].toUcs4();
            const QList<uint> part = text.sliced(place[u"start"].toInt(), place[u"end"].toInt() - place[u"start"].toInt());
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
        };
        for (const QString &list : {u"agreements"_s, u"conflicts"_s, u"not_comparable"_s}) {
            for (const QJsonValue &finding : report[list].toArray()) {
                for (const QJsonValue &value : finding[u"values"].toArray())
                    QCOMPARE(slice(value), value[u"text"].toString());
            }
        }
        const QJsonArray places = report[u"shared"][0][u"places"].toArray();
        QSet<QString> begins;
        for (const QJsonValue &place : places)
            begins.insert(slice(place).first(6));
        QCOMPARE(begins, (QSet<QString>{u"我们在三年里"_s, u"我們在三年裏"_s}));
    }

    void anyOrderAndThreadsGiveTheSameBytes()
    {
        const QByteArray bytes = check(m_files + QStringList{u"--json"_s, u"--threads"_s, u"1"_s}).out;
        QVERIFY(!bytes.isEmpty());
        QStringList files = m_files;
        for (int round = 0; round < 4; ++round) {
            std::ranges::rotate(files, files.begin() + 1);
            if (round == 2)
                std::swap(files[0], files[1]);
            QCOMPARE(check(files + QStringList{u"--json"_s, u"--threads=%1"_s.arg(1 + 2 * round)}).out, bytes);
        }
    }

    void comparesCurrenciesByTheUsersRates()
    {
        const QString rates = m_folder.filePath(u"rates.tsv"_s);
        QFile file(rates);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2024-12-31\tUSD\tCNY\t7.3\n");
        file.close();
        const QJsonObject report =
            QJsonDocument::fromJson(check(m_files + QStringList{u"--json"_s, u"--rates"_s, rates}).out).object();
        QCOMPARE(report[u"not_comparable"].toArray().size(), 0);
        QCOMPARE(report[u"agreements"].toArray().size(), 2);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("yesterday 7.3\n");
        file.close();
        const CliRun bad = check(m_files + QStringList{u"--rates"_s, rates});
        QCOMPARE(bad.code, 2);
        QVERIFY(bad.out.isEmpty() && bad.err.contains("Line 1") && bad.err.contains("rates.tsv"));
        const CliRun missing = check(m_files + QStringList{u"--rates"_s, m_folder.filePath(u"nowhere.tsv"_s)});
        QCOMPARE(missing.code, 2);
        QVERIFY(missing.out.isEmpty() && missing.err.contains("nowhere.tsv"));
    }

    void readsAsText()
    {
        const CliRun run = check(m_files);
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("Arithmetic (2)\n"));
        for (const char *line :
             {"540名 / 1200名 = 45 %", "\nAgree (1)\n", "\nDiffer (1)\n", "\nNot comparable (1)\n", "\nIn common (1)\n"})
            QVERIFY2(run.out.contains(line), line);
    }

    void goesOnWhereAFileFails()
    {
        const CliRun run = check({u"/no/such/file"_s, m_files[0], u"--json"_s});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("/no/such/file"));
        QCOMPARE(QJsonDocument::fromJson(run.out).object()[u"documents"].toArray().size(), 1);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no threads") << QStringList{u"a.md"_s, u"--threads"_s, u"0"_s};
        QTest::newRow("files and a library") << QStringList{u"a.md"_s, u"--library"_s, u"b"_s};
        QTest::newRow("no such library") << QStringList{u"--library"_s, u"/no/such/library"_s};
        QTest::newRow("no such option") << QStringList{u"a.md"_s, u"--fast"_s};
    }

    void wrongUse()
    {
        QFETCH(QStringList, words);
        const CliRun run = check(words);
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
