// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void complains_data();
    void complains();
    void writesWhatItReads();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QList<QStringList>>("records");
    QTest::addColumn<QList<int>>("lines");
    using Records = QList<QStringList>;
    QTest::newRow("nothing") << QString() << Records{} << QList<int>{};
    QTest::newRow("plain") << u"a,b\r\nc,d\r\n"_s << Records{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}} << QList<int>{1, 2};
    QTest::newRow("no break at the end") << u"a\nb"_s << Records{{u"a"_s}, {u"b"_s}} << QList<int>{1, 2};
    QTest::newRow("old breaks") << u"a\rb\r"_s << Records{{u"a"_s}, {u"b"_s}} << QList<int>{1, 2};
    QTest::newRow("mark, empty lines") << u"\uFEFFa\n\n\nb\n"_s << Records{{u"a"_s}, {u"b"_s}} << QList<int>{1, 4};
    QTest::newRow("empty fields") << u",,\n\"\"\n"_s << Records{{u""_s, u""_s, u""_s}, {u""_s}} << QList<int>{1, 2};
    QTest::newRow("quoted") << u"\"a,b\",\"say \"\"ah\"\"\"\n"_s << Records{{u"a,b"_s, u"say \"ah\""_s}} << QList<int>{1};
    QTest::newRow("break inside") << u"\"a\r\nb\",c\nd\n"_s << Records{{u"a\r\nb"_s, u"c"_s}, {u"d"_s}} << QList<int>{1, 3};
    QTest::newRow("spaces stay") << u" a ,b\n"_s << Records{{u" a "_s, u"b"_s}} << QList<int>{1};
}

void TestCsv::reads()
{
    QFETCH(QString, csv);
    QFETCH(QList<QStringList>, records);
    QFETCH(QList<int>, lines);
    const auto read = parseCsv(csv);
    QVERIFY(read);
    QList<QStringList> fields;
    QList<int> places;
    for (const CsvRecord &record : *read) {
        fields.append(record.fields);
        places.append(record.line);
    }
    QCOMPARE(fields, records);
    QCOMPARE(places, lines);
}

void TestCsv::complains_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<int>("line");
    QTest::newRow("never closed") << u"a\nb,\"c\nd\n"_s << 2;
    QTest::newRow("text behind") << u"a\n\"b\"c\n"_s << 2;
    QTest::newRow("mark inside") << u"a\nb\nc\"d\n"_s << 3;
}

void TestCsv::complains()
{
    QFETCH(QString, csv);
    QFETCH(int, line);
    const auto read = parseCsv(csv);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadFormat);
    QVERIFY2(read.error().message.contains(QString::number(line)), qPrintable(read.error().message));
}

void TestCsv::writesWhatItReads()
{
    const QList<QStringList> records{
        {u"a"_s, u""_s, u"b,c"_s}, {u""_s}, {u"\""_s, u"x\ny"_s, u"x\ry"_s}, {u" out "_s, u"名, 字"_s}};
    QString csv;
    for (const QStringList &record : records)
        csv += csvLine(record);
    const auto read = parseCsv(csv);
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(records.size()));
    for (qsizetype i = 0; i < records.size(); ++i)
        QCOMPARE((*read)[size_t(i)].fields, records[i]);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
