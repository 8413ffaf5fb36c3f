// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes.h"

#include "documents.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

using test::Named;

/// `speaker|cue|direct|text` of every quote.
QStringList quotesOf(const QString &text, const QList<Named> &names = {})
{
    const test::ReadText read(text, names, QString());
    QStringList found;
    for (const Quote &quote : read.found.quotes)
        found.append(quote.speaker + u'|' + quote.cue + u'|' + (quote.direct ? u"direct"_s : u"reported"_s) + u'|'
                     + read.document.source.slice(quote.span).toString());
    return found;
}

} // namespace

class TestQuotes : public QObject
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

        row("reported", u"陈明远表示，储能行业的价格战还会持续两年。"_s,
            {u"陈明远|表示|reported|陈明远表示，储能行业的价格战还会持续两年。"_s});
        row("title before the name", u"海川科技创始人陈明远指出，订单已经排到明年。"_s,
            {u"陈明远|指出|reported|海川科技创始人陈明远指出，订单已经排到明年。"_s});
        row("description", u"一位接近交易的人士透露，双方还没有谈拢价格。"_s,
            {u"接近交易的人士|透露|reported|一位接近交易的人士透露，双方还没有谈拢价格。"_s});
        row("adverb and adjunct", u"陈明远在接受采访时多次强调，公司不会裁员。"_s,
            {u"陈明远|强调|reported|陈明远在接受采访时多次强调，公司不会裁员。"_s});
        row("direct, verb before", u"陈明远说：“我们今年不扩产。明年再看。”市场对此反应平静。"_s,
            {u"陈明远|说|direct|陈明远说：“我们今年不扩产。明年再看。"_s});
        row("direct, verb behind", u"“我们今年不会扩产，这是董事会的决定。”陈明远说。"_s,
            {u"陈明远|说|direct|我们今年不会扩产，这是董事会的决定。”陈明远说。"_s});
        row("a source is no speaker", u"据艾森咨询的数据，去年出货量增长了三成。"_s, {});
        row("according to a pronoun", u"陈明远办厂三年。据他介绍，订单已经排到明年。"_s,
            {u"陈明远|据|reported|据他介绍，订单已经排到明年。"_s});
        row("a pronoun and who hears it", u"陈明远办厂三年。他对记者表示，订单已经排到明年。"_s,
            {u"陈明远|表示|reported|他对记者表示，订单已经排到明年。"_s});
        row("a pronoun and who hears it, Traditional", u"陈明远辦廠三年。他向媒體強調，訂單已經排到明年。"_s,
            {u"陈明远|强调|reported|他向媒體強調，訂單已經排到明年。"_s});
        row("told behind a quotation", u"“我们今年不会扩产，明年再看。”陈明远告诉本报记者。"_s,
            {u"陈明远|告诉|direct|我们今年不会扩产，明年再看。”陈明远告诉本报记者。"_s});
        row("a source that tells something", u"陈明远表示，公司不会裁员。据知情人士透露，双方还没有谈拢价格。"_s,
            {u"陈明远|表示|reported|陈明远表示，公司不会裁员。"_s});
        row("nothing is said", u"陈明远告诉《江南周刊》。"_s, {});
        row("colon without a verb", u"陈明远对此很乐观：“三年之内，成本会降到原来的十分之一。”"_s,
            {u"陈明远||direct|陈明远对此很乐观：“三年之内，成本会降到原来的十分之一。"_s});
        row("closing mark lost", u"“我们今年不会扩产，这是董事会的决定?!陈明远说。"_s,
            {u"陈明远|说|direct|我们今年不会扩产，这是董事会的决定?!陈明远说。"_s});
        row("heard by a paper", u"陈明远和海川科技分享了自己的观点：“三年之内，成本会降到原来的十分之一。”"_s,
            {u"陈明远|分享了自己的观点|direct|陈明远和海川科技分享了自己的观点：“三年之内，成本会降到原来的十分之一。"_s});
        row("denied", u"海川科技没有透露，这笔钱会用在哪里。"_s, {});
        row("the source's own script", u"有業內人士表示，今年的環境比去年還要差。"_s,
            {u"業內人士|表示|reported|有業內人士表示，今年的環境比去年還要差。"_s});
        row("a look-alike", u"也就是说，价格还会往下走。"_s, {});
        row("English, verb behind", u"“We will not raise prices this year,” Anna Keller said on Monday."_s,
            {u"Anna Keller|said|direct|We will not raise prices this year,” Anna Keller said on Monday."_s});
        row("English, inverted", u"“We will not raise prices this year,” said Anna Keller, the chief executive."_s,
            {u"Anna Keller|said|direct|We will not raise prices this year,” said Anna Keller, the chief executive."_s});
        row("English, reported", u"Anna Keller said that prices would not rise this year."_s,
            {u"Anna Keller|said|reported|Anna Keller said that prices would not rise this year."_s});
        row("English description", u"Analysts at a bank said the shares were too expensive for most buyers."_s,
            {u"Analysts at a bank|said|reported|Analysts at a bank said the shares were too expensive for most buyers."_s});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const QList<Named> names{{EntityType::Person, {u"陈明远"_s}},
                                 {EntityType::Organization, {u"海川科技"_s}},
                                 {EntityType::Person, {u"Anna Keller"_s, u"Keller"_s}}};
        QCOMPARE(quotesOf(text, names), expected);
    }

    void worksWithoutEntities()
    {
        QCOMPARE(quotesOf(u"海川科技创始人陈明远指出，订单已经排到明年。"_s).value(0),
                 u"陈明远|指出|reported|海川科技创始人陈明远指出，订单已经排到明年。"_s);
        QCOMPARE(quotesOf(u"“We will not raise prices this year,” Anna Keller said."_s).value(0),
                 u"Anna Keller|said|direct|We will not raise prices this year,” Anna Keller said."_s);
    }

    void resolvesPronouns()
    {
        const QString text = u"陈明远表示，订单已经排到明年。此外，他还强调，公司不会裁员。在他看来，价格战会持续两年。"_s;
        const QStringList found = quotesOf(text, {{EntityType::Person, {u"陈明远"_s}}});
        QCOMPARE(found.size(), 3);
        for (const QString &quote : found)
            QVERIFY2(quote.startsWith(u"陈明远|"), qUtf8Printable(quote));
    }

    void givesTheFullestName()
    {
        const QString text = u"Anna Keller runs the company.\n\nKeller said that prices would not rise this year."_s;
        QVERIFY(quotesOf(text, {{EntityType::Person, {u"Anna Keller"_s, u"Keller"_s}}}).value(0).startsWith(u"Anna Keller|said"));
    }

    void readsTranscripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"陈明远：我们今年不扩产。\n\n林岚：为什么？\n\n陈明远：因为价格太低。\n\n林岚：谢谢。"_s;
        QTest::newRow("bold")
            << u"**陈明远：** 我们今年不扩产。\n\n**林岚：** 为什么？\n\n**陈明远**：因为价格太低。\n\n**林岚**：谢谢。"_s;
        QTest::newRow("label above")
            << u"陈明远：\n\n我们今年不扩产。\n\n林岚：\n\n为什么？\n\n陈明远：\n\n因为价格太低。\n\n林岚：\n\n谢谢。"_s;
        QTest::newRow("ornaments and times")
            << u"▶陈明远：我们今年不扩产。\n\n[00:12] 林岚：为什么？\n\n▶陈明远：因为价格太低。\n\n[00:20] 林岚：谢谢。"_s;
        QTest::newRow("one paragraph") << u"陈明远：我们今年不扩产。\n林岚：为什么？\n陈明远：因为价格太低。\n林岚：谢谢。"_s;
    }

    void readsTranscripts()
    {
        QFETCH(QString, text);
        const QStringList found = quotesOf(text);
        QCOMPARE(found.size(), 4);
        QVERIFY(found[0].startsWith(u"陈明远||direct|") && found[0].contains(u"我们今年不扩产"));
        QVERIFY(found[1].startsWith(u"林岚||direct|") && found[1].contains(u"为什么"));
        QVERIFY(found[2].startsWith(u"陈明远||") && found[2].contains(u"因为价格太低") && !found[2].contains(u"谢谢"));
    }

    void readsQuestionsAndAnswers()
    {
        const QStringList found = quotesOf(
            u"问：产能什么时候恢复？\n\n答：我们估计要到明年春天。\n\n设备还没有到。\n\n问：价格呢？\n\n答：不会再降。"_s);
        QCOMPARE(found.size(), 4);
        QVERIFY(found[1].contains(u"设备还没有到"));
    }

    void readsTwoTurnsInOneLine()
    {
        const QStringList found = quotesOf(u"**主持人：**陈总怎么看？**陈明远：**不乐观，流量有天花板。\n\n"
                                           "**主持人：**为什么？**陈明远：**因为价格太低。"_s);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[1], u"陈明远||direct|陈明远：**不乐观，流量有天花板。"_s);
        QVERIFY(found[3].startsWith(u"陈明远|"));
    }

    void endsATurnAtARule()
    {
        const QString turns = u"问：产能什么时候恢复？\n\n答：要到明年春天。\n\n问：价格呢？\n\n答：不会再降。"_s;
        QVERIFY(quotesOf(turns + u"\n\n这家工厂建于十年前。"_s).value(3).contains(u"十年前"));
        for (const QString &end : {u"\n\n---\n\n"_s, u"\n\n* * *\n\n"_s, u"\n\n## 背景\n\n"_s, u"\n\n采写：林岚\n\n"_s}) {
            const QStringList found = quotesOf(turns + end + u"这家工厂建于十年前。"_s);
            QCOMPARE(found.size(), 4);
            QVERIFY2(!found[3].contains(u"十年前"), qUtf8Printable(end));
        }
    }

    void knowsPeopleByTheirTitleAndOffice()
    {
        const QStringList found = quotesOf(u"江南券商首席分析师祁连表示，市场还会上涨。祁连说，仓位在八成左右。"
                                           "市场普遍预期，利率不会再变。他认为，这没有道理。\n\n"
                                           "江南银行行长陈明远出席了会议。该行行长表示，年内不会再调整利率。"_s,
                                           {{EntityType::Person, {u"陈明远"_s}}, {EntityType::Organization, {u"江南银行"_s}}});
        QStringList speakers;
        for (const QString &quote : found)
            speakers.append(quote.section(u'|', 0, 0));
        QCOMPARE(speakers, QStringList({u"祁连"_s, u"祁连"_s, u"市场"_s, u"祁连"_s, u"陈明远"_s}));
    }

    void takesAPersonButNoBodyFromAccordingTo()
    {
        const QList<Named> names{{EntityType::Person, {u"Anna Keller"_s}}, {EntityType::Organization, {u"Eurail Watch"_s}}};
        QVERIFY(quotesOf(u"According to Anna Keller of Eurail Watch, the line will never open."_s, names)
                    .value(0)
                    .startsWith(u"Anna Keller|According to|reported|"));
        QCOMPARE(quotesOf(u"According to Eurail Watch, the line carried two million people."_s, names), QStringList());
        QVERIFY(quotesOf(u"据江南银行行长陈明远介绍，平均利率已经降到3.1%。"_s, {{EntityType::Person, {u"陈明远"_s}}})
                    .value(0)
                    .startsWith(u"陈明远|"));
    }

    void givesAQuotationToWhomTheSentenceBehindItNames()
    {
        const QStringList found =
            quotesOf(u"林岚认为，消费还会走弱。\n\n“市场已经把好消息都吃完了，不会再涨。”一位基金经理直言。"_s,
                     {{EntityType::Person, {u"林岚"_s}}});
        QCOMPARE(found.size(), 2);
        QVERIFY2(found[1].startsWith(u"基金经理|直言|direct|市场已经"), qUtf8Printable(found[1]));
    }

    void readsTimeStampsAndTitles()
    {
        QCOMPARE(
            quotesOf(
                u"[00:12:35] 陈立群：价格还会往下走。\n\n[00:13:02] 赵一鸣：我不同意。\n\n[00:14:40] 陈立群：明年再看。\n"_s),
            QStringList({u"陈立群||direct|陈立群：价格还会往下走。"_s, u"赵一鸣||direct|赵一鸣：我不同意。"_s,
                         u"陈立群||direct|陈立群：明年再看。"_s}));
        QCOMPARE(
            quotesOf(u"陈立群 00:12:35\n价格还会往下走。\n\n赵一鸣 00:13:02\n我不同意。\n\n陈立群 00:14:40\n明年再看。\n"_s),
            QStringList({u"陈立群||direct|价格还会往下走。"_s, u"赵一鸣||direct|我不同意。"_s, u"陈立群||direct|明年再看。"_s}));
        QCOMPARE(
            quotesOf(u"**Jo Lopez — Chief Executive**\n\nWe shipped more.\n\n**Tom Reed — Analyst**\n\nWhere?\n\n"
                     "**Jo Lopez — Chief Executive**\n\nIn Texas.\n"_s,
                     {{EntityType::Person, {u"Jo Lopez"_s}}, {EntityType::Person, {u"Tom Reed"_s}}}),
            QStringList({u"Jo Lopez||direct|We shipped more."_s, u"Tom Reed||direct|Where?"_s, u"Jo Lopez||direct|In Texas."_s}));
        QCOMPARE(
            quotesOf(
                u"SPEAKER 1 (00:00:05): Welcome.\n\nJO LOPEZ (00:00:09): Thank you.\n\nSPEAKER 1 (00:00:12): How is Texas?\n"_s)
                .size(),
            3);
    }

    void takesNoListForATranscript()
    {
        QCOMPARE(quotesOf(u"优势：成本低，交付快。\n\n风险：客户太集中。\n\n来源：公司年报\n\n编辑：林岚"_s), QStringList());
    }

    void knowsWhatALabelStandsFor()
    {
        const QString text =
            u"近日，《江南经济周刊》（以下简称JJZ）与陈明远谈了谈。\n\nJJZ：今年会扩产吗？\n\n陈明远：不会。\n\nJJZ：为什么？\n\n陈明远：价格太低。"_s;
        QVERIFY(quotesOf(text).value(0).startsWith(u"江南经济周刊|"));
    }

    void quotationGoesOn()
    {
        const QStringList found = quotesOf(
            u"“We have a plan for the next two years. It is simple,” Anna Keller said. “We will wait.”\n\n“Waiting costs us nothing at all, and everybody knows it. That is the truth.”"_s,
            {{EntityType::Person, {u"Anna Keller"_s}}});
        QVERIFY(found.size() == 2);
        QVERIFY2(found[0].contains(u"We have a plan") && found[0].contains(u"We will wait"), qUtf8Printable(found[0]));
        QVERIFY(found[1].startsWith(u"Anna Keller||direct|"));
    }

    void concessionIsOnlyItsClause()
    {
        const QStringList found = quotesOf(u"尽管海川科技声称单次成本只有六百元,但实际上还有许多费用没有算进去。"_s,
                                           {{EntityType::Organization, {u"海川科技"_s}}});
        QCOMPARE(found, QStringList{u"海川科技|声称|reported|海川科技声称单次成本只有六百元"_s});
    }

    void survivesAnything()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const ParsedDocument document = test::parsed(test::scrambled(seed, 300));
            const Reading reading(document);
            const std::vector<Entity> entities{
                test::entity(document.source.text, EntityType::Person, {u"马斯克"_s, u"Tim Cook"_s})};
            for (const Quote &quote : extractQuotes(reading, entities)) {
                QVERIFY(quote.span.start >= 0 && quote.span.start < quote.span.end
                        && quote.span.end <= document.source.text.size());
                QVERIFY(!quote.speaker.isEmpty());
            }
            QCOMPARE(extractQuotes(reading, entities), extractQuotes(reading, entities));
        }
    }
};

QTEST_APPLESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
