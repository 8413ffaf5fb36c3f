// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numerals.h"

#include <QTest>

using namespace lectern;

class TestNumerals : public QObject
{
    Q_OBJECT

private slots:
    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto row = [](const char *text, int length, double low, double high) {
            QTest::newRow(text) << QString::fromUtf8(text) << length << low << high;
        };
        row("1,100.9亿", 8, 110090000000.0, 110090000000.0);
        row("3千5百万元", 5, 35e6, 35e6);
        row("三百五十万亿", 6, 350e12, 350e12);
        row("一万五千亿", 5, 15000e8, 15000e8);
        row("四万万", 3, 4e8, 4e8);
        row("5亿1万4千6百", 8, 500014600.0, 500014600.0);
        row("四千万零六千", 6, 40006000.0, 40006000.0);
        row("一百零一万零三千零十二", 11, 1013012.0, 1013012.0);
        row("两千四百五", 5, 2450, 2450);
        row("九十二万四", 5, 924000, 924000);
        row("百二万", 3, 1200000, 1200000);
        row("一千零五", 4, 1005, 1005);
        row("十点二三三", 5, 10.233, 10.233);
        row("三点五亿", 4, 3.5e8, 3.5e8);
        row("二〇二四年", 4, 2024, 2024);
        row("数十亿", 3, 2e9, 9e9);
        row("几百万", 3, 2e6, 9e6);
        row("十几亿", 3, 11e8, 19e8);
        row("20几岁", 3, 21, 29);
        row("三四百家", 3, 300, 400);
        row("十七八岁", 3, 17, 18);
        row("千亿美元", 2, 1e11, 1e11);
        row("上百亿美元", 3, 1e10, 1e10);
        row("20多亿", 4, 20e8, 20e8);
        row("三十分之一", 5, 1.0 / 30, 1.0 / 30);
        row("百分之五", 4, 5, 5);
        row("500万2024年", 4, 5e6, 5e6);
        row("10万一个", 3, 1e5, 1e5);
        row("一万两黄金", 2, 1e4, 1e4);
        row("2000 亿美元", 6, 2e11, 2e11);
        row("68 million people", 10, 68e6, 68e6);
        row("97.4B", 5, 97.4e9, 97.4e9);
        row("twenty-one thousand eleven", 26, 21011, 21011);
        row("one hundred and sixteen", 23, 116, 116);
        row("two and a half million", 22, 2.5e6, 2.5e6);
        row("half a trillion dollars", 15, 5e11, 5e11);
        row("hundreds of millions of", 20, 2e8, 9e8);
        row("two thirds", 10, 2.0 / 3, 2.0 / 3);
        row("a few companies", 5, 2, 9);
        row("several billion euros", 15, 2e9, 9e9);
        row("two point two million", 21, 2.2e6, 2.2e6);
        row("百度", 0, 0, 0);
        row("a", 1, 1, 1);
    }

    void values()
    {
        QFETCH(QString, text);
        const Numeral numeral = numeralAt(text, 0);
        QTEST(numeral.sound ? int(numeral.span.end) : 0, "length");
        if (!numeral.sound)
            return;
        QFETCH(double, low);
        QFETCH(double, high);
        QVERIFY2(qAbs(numeral.bounds.low - low) <= 1e-9 * low, qPrintable(QString::number(numeral.bounds.low)));
        QVERIFY2(qAbs(numeral.bounds.high - high) <= 1e-9 * high, qPrintable(QString::number(numeral.bounds.high)));
    }

    void moreIsKeptApart()
    {
        const Numeral numeral = numeralAt(u"300余人", 0);
        QCOMPARE(numeral.span.end, 3);
        QCOMPARE(numeral.moreEnd, 4);
        QVERIFY(numeral.over);
    }

    void absurdLengthsAreStepsOver()
    {
        for (const QString &text : {QString(1'000'000, u'9'), QString(1'000'000, u'\u4EBF'), QString(1'000'000, u'\u4E09')}) {
            const Numeral numeral = numeralAt(text, 0);
            QVERIFY(!numeral.sound);
            QCOMPARE(numeral.span.end, text.size());
        }
    }

    void wholeNumbers()
    {
        QCOMPARE(wholeNumber(u"十二"), 12);
        QCOMPARE(wholeNumber(u"二〇二四"), 2024);
        QCOMPARE(wholeNumber(u"07"), 7);
        QCOMPARE(wholeNumber(u"3.5"), -1);
        QCOMPARE(wholeNumber(u"abc"), -1);
    }
};

QTEST_APPLESS_MAIN(TestNumerals)
#include "tst_numerals.moc"
