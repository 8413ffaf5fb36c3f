// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/numberfilter.h"
#include "tests/core/library/numbers.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

bool meets(const NumberRow &row, const QString &filter)
{
    const auto parsed = parseNumberFilter(filter);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    return (*predicateOf(*parsed))(row);
}

} // namespace

class TestNumberFilter : public QObject
{
    Q_OBJECT

private slots:
    void values_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("in");  ///< parted by bars
        QTest::addColumn<QString>("out");
        QTest::newRow("above") << u"value:>1e8"_s << u"2亿元|$1 billion"_s << u"1亿元|5000万"_s;
        QTest::newRow("without its name") << u">1e8"_s << u"2亿元"_s << u"1亿元"_s;
        QTest::newRow("at least") << u"value:>=1e8"_s << u"2亿元|1亿元"_s << u"9000万元"_s;
        QTest::newRow("below") << u"<5"_s << u"4名|-3"_s << u"5名|6名"_s;
        QTest::newRow("at most") << u"<=5"_s << u"4名|5名"_s << u"6名"_s;
        QTest::newRow("range") << u"value:20..30"_s << u"20%|25%|30名"_s << u"19%|31%"_s;
        QTest::newRow("open range") << u"value:20.."_s << u"20%|1亿"_s << u"19%"_s;
        QTest::newRow("range from below") << u"value:..20"_s << u"20%|-5"_s << u"21%"_s;
        QTest::newRow("equal") << u"value:5.5"_s << u"5.5%|5.50亿分之一"_s.section(u'|', 0, 0) << u"5.6%"_s;
        QTest::newRow("Chinese bound") << u"value:>10亿"_s << u"11亿元|$2 billion"_s << u"10亿元|9亿元"_s;
        QTest::newRow("Traditional bound") << u"value:>10億"_s << u"11亿元"_s << u"9亿元"_s;
        QTest::newRow("English bound") << u"value:\">1.5 billion\""_s << u"16亿元"_s << u"15亿元"_s;
        QTest::newRow("grouped bound") << u"value:>1,000,000"_s << u"200万"_s << u"999"_s;
        QTest::newRow("alternatives") << u"value:5,7"_s << u"5名|7名"_s << u"6名"_s;
        QTest::newRow("with a unit") << u"value:>10亿美元"_s << u"20亿美元|$3 billion"_s << u"20亿元|20亿"_s;
        QTest::newRow("with a sign") << u"value:>20%"_s << u"30%|三成"_s << u"30名|20%"_s;
        QTest::newRow("shared magnitude") << u"value:20..30亿美元"_s << u"25亿美元"_s << u"25美元|25亿元|35亿美元"_s;
        QTest::newRow("ranges lie within") << u"value:>10"_s << u"11至12名"_s << u"8至12名"_s;
        QTest::newRow("open end") << u"value:>10亿"_s << u"几十亿"_s << u"上亿"_s;
        QTest::newRow("over is above") << u"value:>10亿"_s << u"超过10亿元"_s << u"约10亿元|10亿元"_s;
        QTest::newRow("under is below") << u"value:<10亿"_s << u"不到10亿元"_s << u"约10亿元"_s;
        QTest::newRow("between two") << u"value:>10 value:<20"_s << u"15名"_s << u"10名|20名"_s;
    }

    void values()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, in);
        QFETCH(const QString, out);
        for (const QString &written : in.split(u'|'))
            QVERIFY2(meets(number(written), filter), qPrintable(written));
        for (const QString &written : out.split(u'|'))
            QVERIFY2(!meets(number(written), filter), qPrintable(written));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("met");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("kind") << u"kind:money"_s << true;
        QTest::newRow("one of two kinds") << u"kind:percent,money"_s << true;
        QTest::newRow("another kind") << u"kind:percent"_s << false;
        QTest::newRow("unit") << u"unit:usd"_s << true;
        QTest::newRow("part of a unit") << u"unit:US"_s << false;
        QTest::newRow("modifier") << u"modifier:approx"_s << true;
        QTest::newRow("no modifier") << u"modifier:none"_s << false;
        QTest::newRow("no change") << u"change:none"_s << true;
        QTest::newRow("change") << u"change:up,down"_s << false;
        QTest::newRow("subject within") << u"subject:deepseek"_s << true;
        QTest::newRow("subject whole") << u"subject:=DeepSeek"_s << false;
        QTest::newRow("subject whole, quoted") << u"subject:=\"DeepSeek 公司\""_s << true;
        QTest::newRow("Traditional") << u"metric:訓練成本"_s << true;
        QTest::newRow("quoted") << u"subject:\"seek 公司\""_s << true;
        QTest::newRow("empty field") << u"subject:\"\""_s << false;
        QTest::newRow("field that is empty") << u"speaker:\"\""_s << true;
        QTest::newRow("written") << u"written:550"_s << true;
        QTest::newRow("document") << u"document:账本"_s << true;
        QTest::newRow("site") << u"site:晨报"_s << true;
        QTest::newRow("date within a year") << u"date:2025"_s << true;
        QTest::newRow("date within a month") << u"date:2025-01..2025-02"_s << true;
        QTest::newRow("date after") << u"date:>2025-02-08"_s << false;
        QTest::newRow("date from") << u"date:>=2025-02-08"_s << true;
        QTest::newRow("date in Chinese") << u"date:2025年2月"_s << true;
        QTest::newRow("word") << u"训练"_s << true;
        QTest::newRow("words in any order") << u"成本 deepseek"_s << true;
        QTest::newRow("a word that is not there") << u"成本 芯片"_s << false;
        QTest::newRow("quoted words") << u"\"seek 公司\""_s << true;
        QTest::newRow("words and conditions") << u"成本 kind:money value:5e6..6e6"_s << true;
        QTest::newRow("address is a word") << u"http://example.org"_s << false;
    }

    void texts()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, met);
        QCOMPARE(meets(number(u"约550万美元"_s, u"DeepSeek 公司"_s, u"训练成本"_s, u"2024-11"_s), filter), met);
    }

    void periods_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("met");
        QTest::newRow("same year") << u"2024"_s << u"period:2024"_s << true;
        QTest::newRow("quarter of the year") << u"2024-Q4"_s << u"period:2024"_s << true;
        QTest::newRow("range of years") << u"2025"_s << u"period:2024..2025"_s << true;
        QTest::newRow("partly outside") << u"2023/2025"_s << u"period:2024"_s << false;
        QTest::newRow("wider") << u"2024"_s << u"period:2024-11"_s << false;
        QTest::newRow("after") << u"2025-01"_s << u"period:>2024"_s << true;
        QTest::newRow("not after") << u"2024-12"_s << u"period:>2024"_s << false;
        QTest::newRow("before") << u"2023"_s << u"period:<2024"_s << true;
        QTest::newRow("up to") << u"1990s"_s << u"period:..2000"_s << true;
        QTest::newRow("none") << QString() << u"period:2024"_s << false;
        QTest::newRow("none wanted") << QString() << u"period:\"\""_s << true;
        QTest::newRow("one or none") << QString() << u"period:2024,\"\""_s << true;
    }

    void periods()
    {
        QFETCH(const QString, period);
        QFETCH(const QString, filter);
        QFETCH(const bool, met);
        QCOMPARE(meets(number(u"5"_s, {}, {}, period), filter), met);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter : {"value:many", "value:", "value:..", "value:>", "period:soon", "date:2024-13", "subject:\"open",
                                   "kind:", "value:5,", "value:超过10亿", "value:30..20", "value:3亿..2亿", "period:2025..2024",
                                   "kind:foo", "modifier:much", "change:sideways", "foo:bar"})
            QTest::newRow(filter) << QString::fromUtf8(filter);
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(const QString, filter);
        const auto parsed = parseNumberFilter(filter);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::BadArgument);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    void writtenAndReadAgain_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter :
             {"", "value:>1e8", "kind:money,percent unit:USD 训练 \"a b\"", "subject:=\"A, \"\"B\"\"\" site:\"\"",
              "value:>1,000,000,5", "\"kind:money\"", "date:2024..2025 \">5\""})
            QTest::newRow(filter) << QString::fromUtf8(filter);
    }

    void writtenAndReadAgain()
    {
        QFETCH(const QString, filter);
        const auto first = parseNumberFilter(filter);
        QVERIFY(first);
        const auto second = parseNumberFilter(toString(*first));
        QVERIFY(second);
        QVERIFY(*second == *first);
        QCOMPARE(toString(*second), toString(*first));
    }

    void quoting_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"plain", "two words", "a,b", "say \"it\"", "", "=x", "a:b", ">5", "\"", "\"\"", "a\"b\"\"c"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void quoting()
    {
        QFETCH(const QString, text);
        QCOMPARE(unquoted(quotedForFilter(text)), text);
        QCOMPARE(unquoted(u'=' + quotedForFilter(text)), text);
        const auto filter = parseNumberFilter(u"subject:="_s + quotedForFilter(text));
        QVERIFY(filter);
        QCOMPARE(filter->conditions.size(), 1u);
        NumberRow row = number(u"5"_s, text);
        QVERIFY((*predicateOf(*filter))(row));
    }

    void aWordThatLooksLikeAConditionIsQuoted()
    {
        const auto filter = parseNumberFilter(u"\"kind:money\""_s);
        QVERIFY(filter);
        QVERIFY(filter->conditions.empty());
        QCOMPARE(filter->words, QStringList{u"kind:money"_s});
    }
};

QTEST_GUILESS_MAIN(TestNumberFilter)
#include "tst_numberfilter.moc"
