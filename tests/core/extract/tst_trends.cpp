// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trends.h"

#include "core/extract/outline.h"

#include "documents.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

/// `direction status` of every trend.
QStringList trendsOf(const QString &text)
{
    const test::ReadText read(text);
    QStringList found;
    for (const Trend &trend : extractTrends(read.reading, read.found))
        found.append(toName(trend.direction) + u' ' + toName(trend.status));
    return found;
}

} // namespace

class TestTrends : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };

        row("grows", u"近年来，企业对储能电池的需求持续增长。"_s, {u"up observed"_s});
        row("falls", u"随着技术成熟，电池的价格正在快速下降。"_s, {u"down observed"_s});
        row("shifts", u"行业的重心正在从硬件转向服务。"_s, {u"shift observed"_s});
        row("emerges", u"一批新的电池公司正在迅速崛起。"_s, {u"emerging observed"_s});
        row("is expected", u"预计明年储能电池的需求将大幅增长。"_s, {u"up forecast"_s});
        row("a heading", u"# 趋势一：固态电池的兴起\n\n正文。"_s, {u"emerging observed"_s});
        row("no trend: an event", u"海川科技周一发布了一款新电池。"_s, {});
        row("no trend: a question", u"价格会持续下降吗？"_s, {});
        row("no trend: denied", u"公司的收入没有增长。"_s, {});
        row("denied in other words", u"去年的出口并未下降。"_s, {});
        row("what would have been", u"倘若当时没有降价，市场份额早就下滑了。"_s, {});
        row("what would have been, of a year", u"如果没有补贴，去年的销量会减少一半。"_s, {});
        row("a condition of what is to come", u"若利率再次下降，购房需求有望大幅回升。"_s, {u"up forecast"_s});
        row("denied once, then not", u"订单不降反升，并且持续增长。"_s, {u"up observed"_s});
        row("Traditional news, up", u"遠山科技公布5月營收，月增12%，年增93%，持續成長。"_s, {u"up observed"_s});
        row("Traditional news, down", u"六都交易量年減三成，買氣持續萎縮。"_s, {u"down observed"_s});
        row("English denied", u"Battery prices did not rise in recent years."_s, {});
        row("English denied further off", u"Demand has not yet recovered since the pandemic."_s, {});
        row("English unreal", u"Without the subsidy, battery prices would have fallen sharply."_s, {});
        row("English between", u"The number of buyers rose to 300,000, up from 260,000 two years ago."_s, {u"up observed"_s});
        row("English no change", u"The union wants to renegotiate its contract now."_s, {});
        row("English up", u"Demand for batteries has grown rapidly over the past two years."_s, {u"up observed"_s});
        row("English down", u"Battery prices have fallen sharply in recent years."_s, {u"down observed"_s});
        row("English forecast", u"Demand is expected to increase further over the next decade."_s, {u"up forecast"_s});
        row("English event", u"The company released a new battery on Monday."_s, {});
        row("Traditional", u"近年來，企業對儲能電池的需求持續增長。"_s, {u"up observed"_s});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(trendsOf(text), expected);
    }

    void namesTopicAndYears()
    {
        const ParsedDocument document = test::parsed(u"2025年，储能电池的需求持续增长。"_s);
        const Reading reading(document);
        Extraction found;
        found.times.push_back({{0, 5}, u"2025"_s, false, {}});
        const std::vector<Trend> trends = extractTrends(reading, found);
        QCOMPARE(trends.size(), size_t(1));
        QCOMPARE(trends[0].topic, u"储能电池的需求"_s);
        QCOMPARE(trends[0].years, QList<int>{2025});
        QVERIFY(trends[0].why.matched.contains(u"持续增长"_s));
    }

    void namesWhatChanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("topic");
        QTest::newRow("no number") << u"去年工厂的收入达到45亿元，同比增长50%，创下新高。"_s << u"工厂的收入"_s;
        QTest::newRow("no ordinal") << u"# 茶叶市场：第三次快速扩张\n\n正文。"_s << u"茶叶市场"_s;
        QTest::newRow("where from") << u"近年来，电池的价格从三元持续下降到一元。"_s << u"电池的价格"_s;
        QTest::newRow("object") << u"新的设备正在推动工业机器人的价格持续下降。"_s << u"工业机器人的价格"_s;
        QTest::newRow("English") << u"Analysts expect demand for steel to grow rapidly over the next decade."_s
                                 << u"demand for steel"_s;
        QTest::newRow("a pronoun") << u"They have grown rapidly over the past two years."_s << QString();
    }

    void namesWhatChanges()
    {
        QFETCH(QString, text);
        const test::ReadText read(text);
        const std::vector<Trend> trends = extractTrends(read.reading, read.found);
        QCOMPARE(trends.size(), size_t(1));
        QTEST(trends[0].topic, "topic");
    }

    void takesTheTopicFromBehindTheVerb()
    {
        const ParsedDocument document = test::parsed(u"近年来不断降低了技术门槛。"_s);
        const Reading reading(document);
        const std::vector<Trend> trends = extractTrends(reading, Extraction());
        QCOMPARE(trends.size(), size_t(1));
        QCOMPARE(trends[0].topic, u"技术门槛"_s);
    }

    void standsUnderItsHeading()
    {
        const QString text =
            u"# 十大趋势\n\n## 趋势一：固态电池的兴起\n\n固态电池的需求持续增长。\n\n## 趋势二：价格下降\n\n电池的价格正在快速下降。"_s;
        const test::ReadText read(text, {}, QString());
        const auto above = [&read](const QString &words) {
            const qsizetype at = read.document.source.text.indexOf(words);
            const int block = headingAbove(read.document, {at, at + words.size()});
            return block < 0 ? QString() : read.document.source.slice(read.document.blocks[size_t(block)].span).toString();
        };
        QCOMPARE(above(u"固态电池的需求"_s), u"趋势一：固态电池的兴起"_s);
        QCOMPARE(above(u"电池的价格正在"_s), u"趋势二：价格下降"_s);
        QCOMPARE(above(u"趋势二"_s), u"十大趋势"_s);
        QCOMPARE(above(u"十大趋势"_s), QString());
    }

    void survivesAnything()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const ParsedDocument document = test::parsed(test::scrambled(seed, 300));
            const Reading reading(document);
            for (const Trend &trend : extractTrends(reading, Extraction()))
                QVERIFY(trend.span.start >= 0 && trend.span.start < trend.span.end
                        && trend.span.end <= document.source.text.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestTrends)
#include "tst_trends.moc"
