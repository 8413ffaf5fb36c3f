// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/figure.h"

#include "core/extract/quantities.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

Figure figure(const QString &text)
{
    const std::optional<Quantity> quantity = parseQuantity(text);
    return quantity ? figureOf(*quantity, QStringView(text).sliced(quantity->span.start, quantity->span.length())) : Figure{};
}

} // namespace

/// What the digits and the words around a number leave open.
class TestFigure : public QObject
{
    Q_OBJECT

private slots:
    void bounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        const double infinity = Interval::infinity;
        const auto row = [](const char *name, const QString &text, double low, double high, double lowest, double highest) {
            QTest::newRow(name) << text << low << high << lowest << highest;
        };
        row("decimals", u"1.95亿元"_s, 1.945e8, 1.955e8, 1.9425e8, 1.9575e8);
        row("whole with magnitude", u"771亿美元"_s, 770.5e8, 771.5e8, 770.25e8, 771.75e8);
        row("one digit", u"2亿元"_s, 1.5e8, 2.5e8, 1.4e8, 2.6e8);
        row("three digits, a zero", u"170亿元"_s, 169.5e8, 170.5e8, 169.25e8, 170.75e8);
        row("zeros rounded off", u"16000元"_s, 15950, 16050, 15500, 16500);
        row("count", u"28家"_s, 28, 28, 27.25, 28.75);
        row("Chinese digits", u"三十五亿元"_s, 34.5e8, 35.5e8, 34.4e8, 35.6e8);
        row("groups of digits", u"1,250 users"_s, 1245, 1255, 1240, 1260);
        row("about", u"约550万美元"_s, 522.5e4, 577.5e4, 440e4, 660e4);
        row("over", u"超过200万元"_s, 200e4, 220e4, 200e4, infinity);
        row("under", u"不足50美元"_s, 45, 50, 0, 50);
        row("up to", u"up to $83 billion"_s, 82.5e9, 83.5e9, 0, 83.75e9);
        row("fraction", u"三分之一"_s, 0.95 / 3, 1.05 / 3, 0.8 / 3, 1.2 / 3);
        row("range", u"35至45亿美元"_s, 34.5e8, 45.5e8, 34.4e8, 45.6e8);
        row("percent", u"30.4%"_s, 30.35, 30.45, 30.325, 30.475);
    }

    void bounds()
    {
        QFETCH(QString, text);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        const Figure found = figure(text);
        const auto same = [](double one, double other) { return one == other || qAbs(one - other) < 1e-9 * (1 + qAbs(other)); };
        const auto show = [](Interval i) { return u"%1…%2"_s.arg(i.low, 0, 'g', 10).arg(i.high, 0, 'g', 10); };
        const QString shown = show(found.likely) + u' ' + show(found.possible);
        QVERIFY2(same(found.likely.low, low), qPrintable(shown));
        QVERIFY2(same(found.likely.high, high), qPrintable(shown));
        QVERIFY2(same(found.possible.low, lowest), qPrintable(shown));
        QVERIFY2(same(found.possible.high, highest), qPrintable(shown));
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("computed");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("equal") << u"28%"_s << u"28%"_s << Verdict::Consistent;
        QTest::newRow("rounded") << u"27.6%"_s << u"28%"_s << Verdict::Consistent;
        QTest::newRow("cut off") << u"28.7%"_s << u"28%"_s << Verdict::Undecided;
        QTest::newRow("off") << u"31%"_s << u"28%"_s << Verdict::Inconsistent;
        QTest::newRow("about") << u"29.2%"_s << u"约28%"_s << Verdict::Consistent;
        QTest::newRow("hardly about") << u"33%"_s << u"约28%"_s << Verdict::Undecided;
        QTest::newRow("not about") << u"50%"_s << u"约28%"_s << Verdict::Inconsistent;
        QTest::newRow("over") << u"29%"_s << u"超过28%"_s << Verdict::Consistent;
        QTest::newRow("far over") << u"60%"_s << u"超过28%"_s << Verdict::Undecided;
        QTest::newRow("not over") << u"20%"_s << u"超过28%"_s << Verdict::Inconsistent;
        QTest::newRow("only by roundness") << u"1亿元"_s << u"1.4亿元"_s << Verdict::Undecided;
    }

    void verdicts()
    {
        QFETCH(QString, computed);
        QFETCH(QString, stated);
        QFETCH(Verdict, verdict);
        QCOMPARE(compared(figure(computed), figure(stated)), verdict);
    }

    void arithmeticOfIntervals()
    {
        const Figure part = figure(u"28家"_s), whole = figure(u"约100家"_s);
        const Figure ratio = part / whole;
        QCOMPARE(ratio.value, 0.28);
        QCOMPARE(ratio.likely.low, 28 / 105.0);
        QCOMPARE(ratio.likely.high, 28 / 95.0);
        QCOMPARE((whole - part).likely.low, 95 - 28.0);
        QCOMPARE((whole + part).likely.high, 105 + 28.0);
        QVERIFY((Interval{1, 2} / Interval{0, 1}).high == Interval::infinity);
    }
};

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
