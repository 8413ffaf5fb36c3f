// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/magnitude.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

Quantity made(QuantityKind kind, std::optional<double> value, const QString &unit)
{
    Quantity quantity;
    quantity.kind = kind;
    quantity.value = value;
    quantity.unit = unit;
    return quantity;
}

} // namespace

class TestMagnitude : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void valuesAreWrittenForPeople_data()
    {
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<QString>("text");
        using enum QuantityKind;
        QTest::newRow("money") << made(Money, 6.5e9, u"USD"_s) << u"6.5 billion USD"_s;
        QTest::newRow("small money") << made(Money, 300, u"CNY"_s) << u"300 CNY"_s;
        QTest::newRow("grouped") << made(Count, 12345, u"users"_s) << u"12,345 users"_s;
        QTest::newRow("cents") << made(Money, 0.55, u"USD"_s) << u"0.55 USD"_s;
        QTest::newRow("share") << made(Ratio, 1 / 30.0, u"x"_s) << u"0.033×"_s;
        QTest::newRow("percent") << made(Percent, 28, u"%"_s) << u"28%"_s;
        QTest::newRow("power") << made(Measure, 5e9, u"W"_s) << u"5 GW"_s;
        QTest::newRow("tokens") << made(Measure, 2e12, u"token"_s) << u"2 trillion tokens"_s;
        QTest::newRow("duration") << made(Duration, 18, u"month"_s) << u"18 mo"_s;
        QTest::newRow("unitless") << made(Count, 4, {}) << u"4"_s;
        Quantity range = made(Money, {}, u"USD"_s);
        range.low = 3.5e9;
        range.high = 4.5e9;
        QTest::newRow("range") << range << u"3.5–4.5 billion USD"_s;
        range.high.reset();
        range.modifier = Modifier::Over;
        QTest::newRow("lower bound, said once") << range << u"≥ 3.5 billion USD"_s;
        Quantity approx = made(Money, 5.5e6, u"USD"_s);
        approx.modifier = Modifier::Approx;
        QTest::newRow("about") << approx << u"≈ 5.5 million USD"_s;
        Quantity rise = made(Percent, 28, u"%"_s);
        rise.change = Change::Up;
        QTest::newRow("rise") << rise << u"↑ 28%"_s;
        QTest::newRow("nothing known") << made(Count, {}, {}) << u"?"_s;
    }

    void valuesAreWrittenForPeople()
    {
        QFETCH(const Quantity, quantity);
        QTEST(formatted(quantity), "text");
    }

    void largeValuesAreWrittenAsChosen_data()
    {
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<QString>("han");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("digits");
        using enum QuantityKind;
        QTest::newRow("money") << made(Money, 6.5e9, u"USD"_s) << u"65亿"_s << u"6.5B"_s << u"6,500,000,000"_s;
        QTest::newRow("small") << made(Money, 300, u"USD"_s) << u"300"_s << u"300"_s << u"300"_s;
        QTest::newRow("million") << made(Count, 5.5e6, {}) << u"550万"_s << u"5.5M"_s << u"5,500,000"_s;
        QTest::newRow("thousand") << made(Count, 5500, {}) << u"5,500"_s << u"5.5K"_s << u"5,500"_s;
        QTest::newRow("trillion") << made(Count, 2.2e12, {}) << u"2.2万亿"_s << u"2.2T"_s << u"2,200,000,000,000"_s;
        QTest::newRow("power") << made(Measure, 5e9, u"W"_s) << u"5"_s << u"5"_s << u"5,000,000,000"_s;
    }

    void largeValuesAreWrittenAsChosen()
    {
        QFETCH(const Quantity, quantity);
        QTEST(formattedValue(quantity, Scaling::Han), "han");
        QTEST(formattedValue(quantity, Scaling::Letters), "letters");
        QTEST(formattedValue(quantity, Scaling::Digits), "digits");
        QCOMPARE(formattedUnit(quantity, Scaling::Digits), quantity.unit);
    }

    void boundsSortAsTheirMiddle()
    {
        Quantity range = made(QuantityKind::Count, {}, {});
        QVERIFY(std::isnan(sortValue(range)));
        range.low = 2;
        QCOMPARE(sortValue(range), 2.0);
        range.high = 4;
        QCOMPARE(sortValue(range), 3.0);
    }
};

QTEST_GUILESS_MAIN(TestMagnitude)
#include "tst_magnitude.moc"
