// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/table.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

Table small()
{
    Table table{u"Numbers"_s, {{u"Value"_s, 10, true}, {u"Unit"_s}, {u"Date"_s}}, {}, {}};
    table.rows = {{6.5e9, u"USD"_s, QDate(2025, 2, 8)}, {0.0333, u"x"_s}, {{}, u"a, \"b\"\nc"_s, QDate()}};
    return table;
}

/// A part of a workbook, as Python's zipfile reads it.
QByteArray part(const QByteArray &xlsx, const QString &name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"t.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                  file.fileName(), name});
    python.waitForFinished();
    return python.readAllStandardOutput();
}

bool hasPython()
{
    return !QStandardPaths::findExecutable(u"python3"_s).isEmpty();
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void csvIsRfc4180()
    {
        QCOMPARE(toCsv(small()),
                 QByteArray("Value,Unit,Date\r\n6500000000,USD,2025-02-08\r\n0.0333,x,\r\n,\"a, \"\"b\"\"\nc\",\r\n"));
        QCOMPARE(toCsv(small(), ByteOrderMark::With), "\xEF\xBB\xBF" + toCsv(small()));
        QCOMPARE(toCsv({u"t"_s, {{u"储能"_s}}, {}, {}}), QByteArray("储能\r\n"));
    }

    void whatLooksLikeAFormulaIsGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
        QTest::newRow("plus") << u"+5%"_s << "'+5%"_ba;
        QTest::newRow("minus") << u"-5%"_s << "'-5%"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "'\t=1"_ba;
        QTest::newRow("carriage return") << u"\r=1"_s << "\"'\r=1\""_ba;
        QTest::newRow("full width") << u"＝1"_s << "'＝1"_ba;
        QTest::newRow("quoted as well") << u"=HYPERLINK(\"x\",\"y\")"_s << "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_ba;
        QTest::newRow("within") << u"a=b"_s << "a=b"_ba;
        QTest::newRow("empty") << QString() << ""_ba;
    }

    void whatLooksLikeAFormulaIsGuarded()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, field);
        const Table table{u"t"_s, {{u"T"_s}}, {{text}}, {}};
        QCOMPARE(toCsv(table), "T\r\n" + field + "\r\n");
        if (!text.isEmpty() && QStringView(u"=+-@＝").contains(text.front()))
            QVERIFY(toTsv(table).contains(u"\n'") || toTsv(table).contains(u"\n\"'"));
    }

    void numbersKeepTheirSignAndValue_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("negative") << -5.0 << "-5"_ba;
        QTest::newRow("large") << 1e21 << "1000000000000000000000"_ba;
        QTest::newRow("small") << 1e-7 << "0.0000001"_ba;
        QTest::newRow("tenth") << 0.1 << "0.1"_ba;
        QTest::newRow("third") << 1.0 / 3 << "0.3333333333333333"_ba;
    }

    void numbersKeepTheirSignAndValue()
    {
        QFETCH(const double, number);
        QFETCH(const QByteArray, field);
        QCOMPARE(toCsv({u"t"_s, {{u"N"_s}}, {{number}}, {}}), "N\r\n" + field + "\r\n");
    }

    void tsvIsLinesAndTabs()
    {
        QCOMPARE(toTsv(small()), u"Value\tUnit\tDate\n6500000000\tUSD\t2025-02-08\n0.0333\tx\t\n\ta, \"b\" c\t"_s);
        QCOMPARE(toTsv({u"t"_s, {{u"T"_s}}, {{u"\"a\" b"_s}}, {}}), u"T\n\"\"\"a\"\" b\""_s);
    }

    void xlsxHoldsRealNumbersAndDates()
    {
        if (!hasPython())
            QSKIP("python3 is not here; it reads the parts of a workbook");
        const auto xlsx = toXlsx(small());
        QVERIFY(xlsx);
        const QByteArray sheet = part(*xlsx, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(sheet.contains("<v>6500000000</v>"), sheet.constData());
        QVERIFY(sheet.contains("<v>0.0333</v>"));
        QVERIFY(sheet.contains("<v>45696</v>")); // 2025-02-08
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:C4\"/>"));
        QVERIFY(sheet.contains("<col min=\"1\" max=\"1\""));
        QVERIFY(part(*xlsx, u"docProps/core.xml"_s).contains("2000-01-01T00:00:00Z"));
        QVERIFY(part(*xlsx, u"xl/workbook.xml"_s).contains("name=\"Numbers\""));
    }

    void xlsxSaysWhatItShows()
    {
        if (!hasPython())
            QSKIP("python3 is not here; it reads the parts of a workbook");
        Table table = small();
        table.about = {{u"Filter"_s, u"kind:money value:>1e9"_s}};
        const auto xlsx = toXlsx(table);
        QVERIFY(xlsx);
        QVERIFY(part(*xlsx, u"xl/sharedStrings.xml"_s).contains("kind:money value:&gt;1e9"));
        QVERIFY(part(*xlsx, u"xl/workbook.xml"_s).contains("name=\"About\""));
    }

    void xlsxRepeatsItsBytes()
    {
        const auto first = toXlsx(small());
        QTest::qSleep(2100); // the clock of a zip file counts two seconds
        const auto second = toXlsx(small());
        QVERIFY(first && second);
        QVERIFY(first->startsWith("PK"));
        QCOMPARE(*first, *second);
    }

    void xlsxTakesAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("formula") << u"=1+1"_s;
        QTest::newRow("not XML") << QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xD800);
        QTest::newRow("control") << u"\x01\x1f\x7f"_s;
        QTest::newRow("too long") << QString(40'000, u'长');
        QTest::newRow("cut between surrogates") << u"x"_s + u"🚀"_s.repeated(20'000);
        QTest::newRow("null") << QString(3, QChar(0));
    }

    void xlsxTakesAnyText()
    {
        QFETCH(const QString, text);
        const auto xlsx = toXlsx({text, {{text}}, {{text}}, {{text, text}}});
        QVERIFY2(xlsx, xlsx ? "" : qPrintable(xlsx.error().message));
        if (!hasPython())
            return;
        const QByteArray strings = part(*xlsx, u"xl/sharedStrings.xml"_s);
        QVERIFY(strings.contains("</sst>"));
        QVERIFY(!part(*xlsx, u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
    }

    void xlsxHasAnEnd()
    {
        Table table{u"t"_s, {{u"N"_s}}, {}, {}};
        table.rows.resize(1'048'576);
        const auto xlsx = toXlsx(table);
        QVERIFY(!xlsx);
        QCOMPARE(xlsx.error().code, ErrorCode::BadArgument);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
