// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "core/extract/quantities.h"
#include "core/extract/quantitycontext.h"
#include "core/extract/quantityscanner.h"
#include "core/extract/timephrase.h"
#include "core/extract/times.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

/// "span kind value unit modifier change", what is none left out.
QString shown(QStringView text, const FoundQuantity &found)
{
    const QuantityContext context = quantityContext(text, found);
    QString value = number(found.bounds.low);
    if (found.open)
        value += u'+';
    else if (!found.bounds.isExact())
        value += u'~' + number(found.bounds.high);
    const QString unit =
        found.kind == QuantityKind::Count ? text.mid(found.unitSpan.start, found.unitSpan.length()).toString() : found.unit;
    QStringList words{text.mid(found.span.start, found.span.length()).toString(), toName(found.kind), value,
                      found.currencyOpen ? u"?"_s : unit};
    if (context.modifier != Modifier::None)
        words.append(toName(context.modifier));
    if (context.change != Change::None)
        words.append(toName(context.change));
    words.removeAll(QString());
    return words.join(u'|');
}

std::vector<FoundQuantity> quantitiesOf(QStringView text)
{
    std::vector<Span> times;
    for (const TimePhrase &phrase : findTimes(text, QDate(2025, 2, 8)))
        times.push_back(phrase.span);
    return QuantityScanner(text, times).find();
}

} // namespace

class TestQuantities : public QObject
{
    Q_OBJECT

private slots:
    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const QStringList &found) {
            QTest::newRow(text) << QString::fromUtf8(text) << found;
        };

        row("融资总额约35至45亿美元", {u"35至45亿美元|money|3500000000~4500000000|USD|approx"_s});
        row("费用为1.10美元/4.40美元", {u"1.10美元|money|1.1|USD"_s, u"4.40美元|money|4.4|USD"_s});
        row("每百万tokens0.3美元", {u"百万tokens|measure|1000000|token"_s, u"0.3美元|money|0.3|USD"_s});
        row("数十亿美元、上百亿元和几百万人",
            {u"数十亿美元|money|2000000000~9000000000|USD"_s, u"上百亿元|money|10000000000+|CNY"_s,
             u"几百万人|count|2000000~9000000|人"_s});
        row("市值百亿、千亿美金的公司", {u"百亿|money|10000000000|?"_s, u"千亿美金|money|100000000000|USD"_s});
        row("只要三十分之一的成本", {u"三十分之一|ratio|0.0333333333333|x"_s});
        row("降了两成，打七折，翻番", {u"两成|percent|20|%|down"_s, u"七折|percent|70|%"_s, u"翻番|ratio|2|x|up"_s});
        row("收入增长28%，成本降低了22%", {u"28%|percent|28|%|up"_s, u"22%|percent|22|%|down"_s});
        row("从70%降至5%", {u"70%|percent|70|%"_s, u"5%|percent|5|%"_s});
        row("增幅近四倍，涨幅超过40%", {u"四倍|ratio|4|x|approx|up"_s, u"40%|percent|40|%|over|up"_s});
        row("提高1.5个百分点，加息25bp", {u"1.5个百分点|point|1.5|point|up"_s, u"25bp|point|25|point"_s});
        row("20多家公司的300余人", {u"20多家|count|20|家|over"_s, u"300余人|count|300|人|over"_s});
        row("四大行业趋势与40万开发者", {u"四大行业趋势|count|4|趋势"_s, u"40万开发者|count|400000|开发者"_s});
        row("建成5千兆瓦的电站，每次用电2.9Wh", {u"5千兆瓦|measure|5000000000|W"_s, u"2.9Wh|measure|2.9|Wh"_s});
        row("三年半内完成，用了一个半小时", {u"三年半|duration|3.5|year|under"_s, u"一个半小时|duration|1.5|hour"_s});
        row("Orion十分之一的成本，AI49%的份额", {u"十分之一|ratio|0.1|x"_s, u"49%|percent|49|%"_s});
        row("16位整数，8位专家", {u"16位|measure|16|bit"_s, u"8位|count|8|位"_s});
        row("2M上下文的70B模型", {u"2M|measure|2000000|token"_s, u"70B|measure|70000000000|param"_s});
        row("人民币50元，约合人民币110亿元", {u"人民币50元|money|50|CNY"_s, u"人民币110亿元|money|11000000000|CNY|approx"_s});
        row("净利润为-5.2亿元", {u"-5.2亿元|money|-520000000|CNY"_s});

        row("价格是原来的十分一，占1/10，十分一般", {u"十分一|ratio|0.1|x"_s, u"1/10|ratio|0.1|x"_s});
        row("花了一个半月，2048块GPU，20块钱",
            {u"一个半月|duration|1.5|month"_s, u"2048块|count|2048|块"_s, u"20块钱|money|20|CNY"_s});
        row("净利润-5.2亿元，气温零下20度", {u"-5.2亿元|money|-520000000|CNY"_s, u"零下20度|measure|-20|°"_s});
        row("三元至五元，三块半，打对折", {u"三元至五元|money|3~5|CNY"_s, u"三块半|money|3.5|CNY"_s, u"对折|percent|50|%"_s});
        row("融资大多没有超过亿元，估值过200亿", {u"亿元|money|100000000|CNY|under"_s, u"200亿|money|20000000000|?|over"_s});
        row("手机数以亿计，招了十来个人，过了一个多月",
            {u"数以亿计|count|100000000+"_s, u"十来个|count|10|个|approx"_s, u"一个多月|duration|1|month|over"_s});
        row("360集团、万卡集群、无数公司、大多数企业、2025峰会、以亿美元为单位、得不到一个答复", {});
        row("7×24小时，1对1，2024届，千万级用户", {u"24小时|duration|24|hour"_s});
        row("较上期的1.08元下降约42%", {u"1.08元|money|1.08|CNY"_s, u"42%|percent|42|%|approx|down"_s});
        row("一家公司的一位员工，每一天，第三个，第一，一方面", {});
        row("GPT-4、o3-mini、36氪、Web3与H100", {});
        row("千万不要百花齐放，百度的数据", {});
        row("2025/06/25，8:30，v3.2.1，1.0.2版", {});
        row("第12条、三星、四川、五粮液", {});

        row("sums of up to €47 billion", {u"€47 billion|money|47000000000|EUR|upto"_s});
        row("With €30 to €50 billion coming", {u"€30 to €50 billion|money|30000000000~50000000000|EUR"_s});
        row("its ten biggest fundraisers", {u"ten biggest fundraisers|count|10|fundraisers"_s});
        row("has five times fewer people", {u"five times|ratio|5|x|down"_s});
        row("Sales rose 12% to $3.5bn", {u"12%|percent|12|%|up"_s, u"$3.5bn|money|3500000000|USD"_s});
        row("dozens of companies, half a trillion dollars",
            {u"dozens of companies|count|24~108|companies"_s, u"half a trillion dollars|money|500000000000|USD"_s});
        row("in a week, twice a week, $20 a week", {u"a week|duration|1|week"_s, u"$20|money|20|USD"_s});
        row("one in five adults, three out of four users", {u"one in five|ratio|0.2|x"_s, u"three out of four|ratio|0.75|x"_s});
        row("two more years, three additional weeks, two more companies",
            {u"two more years|duration|2|year"_s, u"three additional weeks|duration|3|week"_s,
             u"two more companies|count|2|companies"_s});
        row("tens of billions of dollars for 1.5m users",
            {u"tens of billions of dollars|money|20000000000~90000000000|USD"_s, u"1.5m users|count|1500000|users"_s});
        row("fell below 1,500 yuan, fell more than 5%", {u"1,500 yuan|money|1500|CNY|under"_s, u"5%|percent|5|%|over|down"_s});
        row("oil rose $1.20 to $80.15", {u"$1.20|money|1.2|USD|up"_s, u"$80.15|money|80.15|USD"_s});
        row("20,000 H100 GPUs, a threefold increase, less than a third",
            {u"20,000 H100 GPUs|count|20000|GPUs"_s, u"threefold|ratio|3|x|up"_s, u"a third|ratio|0.333333333333|x|under"_s});
        row("the twenty-fifth anniversary, eight quarters", {u"eight quarters|duration|8|quarter"_s});
        row("One of the firms, for decades, a kind of", {});
    }

    void values()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const FoundQuantity &quantity : quantitiesOf(text))
            found.append(shown(text, quantity));
        QTEST(found, "found");
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::newRow("spaced") << u"佰 分 之 一 百二 十點 五"_s << 120.5 << u"%"_s;
        QTest::newRow("traditional") << u"兩千三百五"_s << 2350.0 << QString();
        QTest::newRow("full width") << u"２．２亿"_s << 2.2e8 << QString();
        QTest::newRow("currency") << u"CAD 3.03"_s << 3.03 << u"CAD"_s;
        QTest::newRow("compound") << u"1小時30分鐘"_s << 1.5 << u"hour"_s;
        QTest::newRow("sign") << u"- 1 4/5"_s << -1.8 << QString();
        QTest::newRow("negative") << u"minus five percent"_s << -5.0 << u"%"_s;
        QTest::newRow("groups") << u"1 234 567.89"_s << 1234567.89 << QString();
        QTest::newRow("ordinals") << u"three twenty-firsts"_s << 3.0 / 21 << u"x"_s;
        QTest::newRow("hundredths") << u"two hundred and fifty-four hundredths"_s << 200.54 << QString();
        QTest::newRow("by counter") << u"港幣三個一毫四"_s << 3.14 << u"HKD"_s;
        QTest::newRow("half of a hundred") << u"半百"_s << 50.0 << QString();
        QTest::newRow("dozen") << u"半打"_s << 6.0 << u"打"_s;
        QTest::newRow("glued time") << u"1h30m"_s << 1.5 << u"hour"_s;
        QTest::newRow("CLDR") << u"42 Lebanese Pounds"_s << 42.0 << u"LBP"_s;
        QTest::newRow("words") << u"seven hundred twenty-one thousand twelve"_s << 721012.0 << QString();
    }

    void expressions()
    {
        QFETCH(QString, text);
        const auto quantity = parseQuantity(text);
        QVERIFY(quantity && quantity->value);
        QTEST(*quantity->value, "value");
        QTEST(quantity->unit, "unit");
        QVERIFY(!parseQuantity(u"nothing here"_s));
        QVERIFY(parseQuantity(QString(17, u'1')));
        QVERIFY(!parseQuantity(QString(31, u'1')));
        QVERIFY(!parseQuantity(QString(LongestExpression + 1, u'亿')));
        QCOMPARE(parseQuantity(u"296.1億元"_s)->value, 29610000000.0);
    }

    void aMagnitudeInBracketsIsAUnit()
    {
        const ParsedDocument document = test::parsed(
            u"| 年份 | 估值（亿美元） | 人数(万人) |\n|---|---|---|\n| 甲 | 乙 | 丙 |\n\n云杉融资（约3亿元），亿元级订单不断。\n"_s);
        const Reading reading(document);
        QStringList found;
        for (const Quantity &row : extractQuantities(reading, {}))
            found << document.source.slice(row.span).toString();
        QVERIFY2(found.contains(u"3亿元"_s) && !found.contains(u"亿美元"_s) && !found.contains(u"万人"_s),
                 qPrintable(found.join(u'|')));
    }

    void hostileTextIsReadInOnePass()
    {
        for (const QString &text :
             {QString(1'000'000, u'9'), QString(1'000'000, u'\u4EBF'), QString(1'000'000, u'('), QString(1'000'000, u'\u4E00'),
              u"1,"_s.repeated(500'000), u"9至"_s.repeated(500'000), u"ten "_s.repeated(250'000), u"一分之"_s.repeated(300'000)})
            QVERIFY(quantitiesOf(text).size() < size_t(text.size()));
    }

    void spansAreSoundOnRandomText()
    {
        const QString alphabet =
            u"0123456789.,%-+~至到亿万千百十半两三一几多余年月个家元美成倍分之点约超过 $€kMBtwo half a few million users(（）/上下\n"_s;
        QRandomGenerator random(11);
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int i = 0; i < 120; ++i)
                text.append(alphabet[random.bounded(int(alphabet.size()))]);
            qsizetype last = 0;
            for (const FoundQuantity &quantity : quantitiesOf(text)) {
                QVERIFY(quantity.span.start >= last && !quantity.span.isEmpty() && quantity.span.end <= text.size());
                last = quantity.span.end;
                const QString span = text.mid(quantity.span.start, quantity.span.length());
                QVERIFY2(span == span.trimmed(), qPrintable(span));
                QVERIFY(quantity.bounds.low <= quantity.bounds.high);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
