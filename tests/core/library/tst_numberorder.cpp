// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/numberorder.h"
#include "core/library/numbertable.h"
#include "tests/core/library/numbers.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const NumberPredicate all = [](const NumberRow &) { return true; };

QString shown(const std::vector<NumberRow> &numbers, const std::vector<NumberGroup> &groups)
{
    QStringList texts;
    for (const NumberGroup &group : groups) {
        QStringList rows;
        for (const int row : group.rows)
            rows << numbers[size_t(row)].written;
        texts << (group.title.isEmpty() ? QString() : group.title + u": "_s) + rows.join(u' ');
    }
    return texts.join(u" | "_s);
}

} // namespace

class TestNumberOrder : public QObject
{
    Q_OBJECT

private slots:
    void order_data()
    {
        QTest::addColumn<NumberOrder>("order");
        QTest::addColumn<QString>("rows");
        using enum NumberField;
        const auto by = [](NumberField field, bool descending = false) { return NumberOrder{field, descending, {}}; };
        QTest::newRow("reading order") << NumberOrder() << u"30% 2亿元 5% 1亿元 10% 3亿美元"_s;
        QTest::newRow("value within a unit") << by(Value) << u"5% 10% 30% 1亿元 2亿元 3亿美元"_s;
        QTest::newRow("value descending") << by(Value, true) << u"30% 10% 5% 2亿元 1亿元 3亿美元"_s;
        QTest::newRow("subject") << by(Subject) << u"30% 5% 2亿元 1亿元 10% 3亿美元"_s;
        QTest::newRow("subject descending, none last") << by(Subject, true) << u"2亿元 1亿元 30% 5% 10% 3亿美元"_s;
        QTest::newRow("period") << by(Period) << u"1亿元 30% 2亿元 5% 10% 3亿美元"_s;
        QTest::newRow("grouped") << NumberOrder{{}, false, Subject} << u"A: 30% 5% | B: 2亿元 1亿元 | 10% 3亿美元"_s;
        QTest::newRow("grouped and ordered")
            << NumberOrder{Value, true, Subject} << u"A: 30% 5% | B: 2亿元 1亿元 | 10% 3亿美元"_s;
    }

    void order()
    {
        QFETCH(const NumberOrder, order);
        QFETCH(const QString, rows);
        const std::vector<NumberRow> numbers{
            number(u"30%"_s, u"A"_s, {}, u"2024"_s),
            number(u"2亿元"_s, u"B"_s, {}, u"2024"_s),
            number(u"5%"_s, u"a"_s, {}, u"2024/2025"_s),
            number(u"1亿元"_s, u"B"_s, {}, u"2024-Q1"_s),
            number(u"10%"_s),
            number(u"3亿美元"_s),
        };
        QCOMPARE(shown(numbers, arranged(numbers, all, order)), rows);
    }

    void filtered()
    {
        const std::vector<NumberRow> numbers{number(u"5%"_s), number(u"2亿元"_s)};
        const auto groups = arranged(numbers, [](const NumberRow &row) { return row.quantity.unit == u"%"; }, {});
        QCOMPARE(shown(numbers, groups), u"5%"_s);
        QVERIFY(arranged(numbers, [](const NumberRow &) { return false; }, {}).empty());
    }

    void aNumberWithoutValueStandsLast()
    {
        std::vector<NumberRow> numbers{number(u"5%"_s), number(u"2%"_s), number(u"3%"_s)};
        numbers[0].quantity.value.reset();
        QCOMPARE(shown(numbers, arranged(numbers, all, {NumberField::Value, false, {}})), u"2% 3% 5%"_s);
        QCOMPARE(shown(numbers, arranged(numbers, all, {NumberField::Value, true, {}})), u"3% 2% 5%"_s);
    }

    void asATable()
    {
        const std::vector<NumberRow> numbers{number(u"20至30亿美元"_s, u"甲"_s), number(u"增长5%"_s)};
        using enum NumberField;
        const NumberField fields[] = {Value, Unit, Subject, Date, Kind, Link};
        const int rows[] = {1, 0};
        Table table = numberTable(numbers, rows, fields, u"LIB"_s);
        QCOMPARE(table.columns.size(), 8u);
        QCOMPARE(table.columns[1].title, u"Low"_s);
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(std::get<double>(table.rows[0][0]), 5.0);
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[1][0]));
        QCOMPARE(std::get<double>(table.rows[1][1]), 2e9);
        QCOMPARE(std::get<double>(table.rows[1][2]), 3e9);
        QCOMPARE(std::get<QString>(table.rows[1][4]), u"甲"_s);
        QCOMPARE(std::get<QDate>(table.rows[1][5]), QDate(2025, 2, 8));
        QCOMPARE(std::get<QString>(table.rows[1][6]), u"money"_s);
        QVERIFY(std::get<QString>(table.rows[1][7]).startsWith(u"lectern://LIB/abc?span="_s));
        addFilterColumn(table, {});
        QCOMPARE(table.columns.size(), 8u);
        addFilterColumn(table, u"kind:money"_s);
        QCOMPARE(std::get<QString>(table.rows[0].back()), u"kind:money"_s);
    }

    void fieldsHaveNames()
    {
        for (const NumberField field : numberFields()) {
            QCOMPARE(numberFieldFromName(toName(field)), std::optional(field));
            QVERIFY(!titleOf(field).isEmpty());
        }
        QVERIFY(!numberFieldFromName(u"colour"));
    }
};

QTEST_GUILESS_MAIN(TestNumberOrder)
#include "tst_numberorder.moc"
