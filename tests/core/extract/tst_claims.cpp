// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/claims.h"

#include "documents.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

/// `kind speaker` of every claim; quotes are found first, as in the pipeline.
QStringList claimsOf(const QString &text, const QList<test::Named> &names = {})
{
    const test::ReadText read(text, names);
    QStringList claims;
    for (const Claim &claim : extractClaims(read.reading, read.found))
        claims.append(toName(claim.kind) + u' ' + claim.speaker);
    return claims;
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void citesOnlyWhatIsCited_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("source");
        QTest::newRow("report") << u"据海川证券研报显示，去年储能电池的出货量达到300吉瓦时。"_s << u"海川证券"_s;
        QTest::newRow("published") << u"海川证券发布的最新数据显示，去年出货量达到300吉瓦时。"_s << u"海川证券"_s;
        QTest::newRow("list") << u"来自海川证券、远山科技等公司的专家讨论了今年的300个项目。"_s << QString();
        QTest::newRow("verb") << u"海川证券在今年完成了300个项目的调查。"_s << QString();
        QTest::newRow("product") << u"根据蓝鲸助手的用量，公司今年购买了300台服务器。"_s << QString();
        QTest::newRow("description") << u"根据行业调查数据，七成的工厂在去年更换了供应商。"_s << u"行业调查数据"_s;
        QTest::newRow("estimate") << u"遠山科技預估，明年的產值將突破600億美元。"_s << u"远山科技"_s;
        QTest::newRow("English") << u"According to a survey by Harwick, 61% of travellers prefer trains."_s << u"Harwick"_s;
        QTest::newRow("English data") << u"Harwick data shows that 40% of firms bought robots last year."_s << u"Harwick"_s;
        QTest::newRow("English token") << u"Harwick charges two dollars per million tokens since last year."_s << QString();
    }

    void citesOnlyWhatIsCited()
    {
        QFETCH(QString, text);
        const test::ReadText read(text,
                                  {{EntityType::Organization, {u"海川证券"_s}},
                                   {EntityType::Organization, {u"远山科技"_s, u"遠山科技"_s}},
                                   {EntityType::Organization, {u"Harwick"_s}},
                                   {EntityType::Product, {u"蓝鲸助手"_s}}});
        const std::vector<Claim> claims = extractClaims(read.reading, read.found);
        QCOMPARE(claims.size(), size_t(1));
        QTEST(claims[0].source, "source");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };

        row("fact", u"海川科技周一发布了新电池，并完成了一轮融资。"_s, {u"fact author"_s});
        row("forecast", u"预计到明年，固态电池将会成为主流。"_s, {u"forecast author"_s});
        row("opinion", u"毫无疑问，这是整个行业最关键的挑战。"_s, {u"opinion author"_s});
        row("advice", u"投资者应该谨慎看待这些数字。"_s, {u"advice author"_s});
        row("question", u"价格还会继续下降吗？"_s, {});
        row("heading", u"# 固态电池的春天\n\n## 价格大幅下降"_s, {});
        row("about the text", u"下面，让我们来看几个例子。"_s, {});
        row("speaker", u"陈明远认为，价格战对整个行业都没有好处。"_s, {u"opinion 陈明远"_s});
        row("Traditional", u"預計到明年，固態電池將會成為主流。"_s, {u"forecast author"_s});
        row("news: expected", u"法人預估，第三季營收可望季增兩成。"_s, {u"forecast 法人"_s});
        row("news: feared", u"第四季淡季來臨，報價恐再度鬆動。"_s, {u"forecast author"_s});
        row("news: planned", u"海川科技擬斥資90億元擴建新廠，最快後年量產。"_s, {u"forecast author"_s});
        row("news: advised", u"陈明远建議投資人分批布局，不宜追高。"_s, {u"advice 陈明远"_s});
        row("news: asked of all", u"民眾出入人多的場所，應戴口罩、勤洗手。"_s, {u"advice author"_s});
        row("news: did not happen", u"去年同期，海川科技的毛利率並未下降。"_s, {u"fact author"_s});
        row("no fear", u"去年市场恐慌时，海川科技买入了三百台设备。"_s, {u"fact author"_s});
        row("English unreal", u"Without the subsidy, the plant would have closed long ago."_s, {u"opinion author"_s});
        row("English did not happen", u"The number of nurses has not changed since 2021."_s, {u"fact author"_s});
        row("English fact", u"The company raised 20 million dollars last year and hired two hundred people."_s,
            {u"fact author"_s});
        row("English forecast", u"The company will open two new plants next year."_s, {u"forecast author"_s});
        row("English advice", u"Investors should avoid companies without any revenue."_s, {u"advice author"_s});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(claimsOf(text, {{EntityType::Person, {u"陈明远"_s}}, {EntityType::Organization, {u"海川科技"_s}}}), expected);
    }

    void aConcededQuoteLeavesTheClaimToTheAuthor()
    {
        const QString text = u"尽管海川科技声称单次成本只有六百元,但实际上还有许多费用没有算进去。"_s;
        const test::ReadText read(text, {{EntityType::Organization, {u"海川科技"_s}}});
        const std::vector<Claim> claims = extractClaims(read.reading, read.found);
        QCOMPARE(claims.size(), size_t(1));
        QCOMPARE(claims[0].speaker, u"author"_s);
        QCOMPARE(claims[0].source, u"海川科技"_s);
    }

    void citesItsSource()
    {
        const QString text =
            u"根据艾森咨询的统计，去年出货量增长了三成。[^2]\n\n出货量增长了三成，创下历史新高[^2]。\n\n[^2]: 艾森咨询·年度报告"_s;
        const test::ReadText read(text, {{EntityType::Organization, {u"艾森咨询"_s}}});
        const std::vector<Claim> claims = extractClaims(read.reading, read.found);
        QCOMPARE(claims.size(), size_t(2));
        QCOMPARE(claims[0].source, u"艾森咨询"_s);
        QCOMPARE(claims[1].source, u"^2"_s);
        QCOMPARE(claims[0].entities, std::vector<int>{0});
    }

    void saysWhichWordsDecided()
    {
        const test::ReadText read(u"预计到明年，固态电池将会成为主流。"_s);
        const std::vector<Claim> claims = extractClaims(read.reading, read.found);
        QCOMPARE(claims.size(), size_t(1));
        QVERIFY(!claims[0].why.matched.isEmpty());
        for (const QString &word : claims[0].why.matched)
            QVERIFY2(read.reading.text().contains(word), qUtf8Printable(word));
        QVERIFY(claims[0].why.confidence > 0.5 && claims[0].why.confidence <= 1.0);
    }

    void ordersByWhatCanBeChecked()
    {
        const ParsedDocument document = test::parsed(u"去年出货量增长了30%，达到500万台。\n\n这无疑是最重要的挑战。"_s);
        const Reading reading(document);
        Extraction found;
        const qsizetype at = document.source.text.indexOf(u"30%");
        found.quantities.push_back(
            {{at, at + 3}, QuantityKind::Percent, 30.0, {}, {}, u"%"_s, Modifier::None, Change::Up, {}, {}, -1, {}});
        const std::vector<Claim> claims = extractClaims(reading, found);
        QCOMPARE(claims.size(), size_t(2));
        QVERIFY(claims[0].checkWorthiness > claims[1].checkWorthiness);
        QCOMPARE(claims[0].quantities, std::vector<int>{0});
    }

    void survivesAnything()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const ParsedDocument document = test::parsed(test::scrambled(seed, 300));
            const Reading reading(document);
            Extraction found;
            found.quotes = extractQuotes(reading, {});
            for (const Claim &claim : extractClaims(reading, found)) {
                QVERIFY(claim.span.start >= 0 && claim.span.start < claim.span.end
                        && claim.span.end <= document.source.text.size());
                QVERIFY(claim.checkWorthiness >= 0.0 && claim.checkWorthiness <= 1.0);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestClaims)
#include "tst_claims.moc"
