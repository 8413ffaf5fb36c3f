// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/checks/checksmodel.h"
#include "ui/rows/rowroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestChecksModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsOfALibrary();
    void filters();
    void linksStandAtTheirNumbers_data();
    void linksStandAtTheirNumbers();
    void stops();

private:
    TestLibrary m_library;
    SourceId m_first, m_second, m_third;
    std::vector<CheckRow> m_rows;
};

void TestChecksModel::initTestCase()
{
    m_first = m_library.import(u"one.md"_s, u"# 甲\n\nOpenAI声称单次训练成本为600万美元。\n"_s);
    m_second = m_library.import(u"two.md"_s, u"# 乙\n\nOpenAI的训练过程很短，官方称成本仅为约550万美元。\n"_s);
    m_third = m_library.import(u"three.md"_s, u"# 丙\n\n用户达到18亿，相较6月的4亿，增长4.5倍。\n"_s);
    const auto checks = checksOf(*m_library.library);
    QVERIFY(checks);
    m_rows = rowsOf(**checks);
}

void TestChecksModel::rowsOfALibrary()
{
    QCOMPARE(m_rows.size(), size_t(2));
    const CheckRow &growth = m_rows[0];
    QCOMPARE(growth.kind, CheckKind::Arithmetic);
    QCOMPARE(growth.outcome, CheckOutcome::Fails);
    QCOMPARE(growth.places.size(), size_t(1));
    QCOMPARE(growth.places[0].passage.source, m_third);
    QCOMPARE(growth.numbers.size(), size_t(3));
    QVERIFY(growth.places[0].text.startsWith(u"用户") && growth.places[0].text.endsWith(u"倍。"));
    const CheckRow &differ = m_rows[1];
    QCOMPARE(differ.kind, CheckKind::Difference);
    QCOMPARE(differ.places.size(), size_t(2));
    QVERIFY(differ.concerns(m_first) && differ.concerns(m_second) && !differ.concerns(m_third));
    for (const CheckNumber &number : differ.numbers)
        QCOMPARE(m_library.document(number.passage.source)->parsed.source.slice(number.passage.span), number.text);
}

void TestChecksModel::filters()
{
    ChecksModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(m_rows);
    QCOMPARE(model.rowCount(), 2); // two groups
    QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 1);
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data(SignRole).toString(), u"✗"_s);
    QCOMPARE(model.index(0, 0, model.index(1, 0)).data(SignRole).toString(), u"≠"_s);
    QVERIFY(model.indexOfRow(m_rows[1]).isValid());
    model.setSource(m_first);
    QCOMPARE(model.shown(), 1);
    QVERIFY(!model.indexOfRow(m_rows[0]).isValid());
    model.setSource({});
    model.setFilter(u"openai 550"_s);
    QCOMPARE(model.shown(), 1);
    QCOMPARE(model.inScope(), 2);
    model.setFilter(u"nothing of the kind"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    model.setOutcome(CheckOutcome::Holds);
    QCOMPARE(model.shown(), 0);
    model.setOutcome(CheckOutcome::Fails);
    QCOMPARE(model.shown(), 2);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestChecksModel::linksStandAtTheirNumbers_data()
{
    QTest::addColumn<QString>("working");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QStringList>("links"); // "number:start"
    QTest::newRow("each its own") << u"18亿 / 4亿 − 1 = 3.5"_s << QStringList{u"18亿"_s, u"4亿"_s}
                                  << QStringList{u"0:0"_s, u"1:6"_s};
    QTest::newRow("not within a longer one")
        << u"50 + 5 = 55"_s << QStringList{u"5"_s, u"50"_s} << QStringList{u"1:0"_s, u"0:5"_s};
    QTest::newRow("the same digits twice") << u"5 + 5 = 10"_s << QStringList{u"5"_s, u"5"_s} << QStringList{u"0:0"_s, u"1:4"_s};
    QTest::newRow("not behind a point") << u"0.5 of 5"_s << QStringList{u"5"_s} << QStringList{u"0:7"_s};
    QTest::newRow("at the end of a sentence") << u"the text says 5."_s << QStringList{u"5"_s} << QStringList{u"0:14"_s};
    QTest::newRow("nothing to link") << u"word"_s << QStringList{QString()} << QStringList();
}

void TestChecksModel::linksStandAtTheirNumbers()
{
    QFETCH(QString, working);
    QFETCH(QStringList, numbers);
    QFETCH(QStringList, links);
    std::vector<CheckNumber> given;
    for (const QString &number : numbers)
        given.push_back({number, {}});
    QStringList found;
    for (const NumberLink &link : numberLinks(working, given))
        found << u"%1:%2"_s.arg(link.number).arg(link.span.start);
    QCOMPARE(found, links);
}

void TestChecksModel::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto checks = checksOf(*m_library.library, {stop.get_token(), {}});
    QVERIFY(!checks);
    QCOMPARE(checks.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(TestChecksModel)
#include "tst_checksmodel.moc"
