// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checking.h"

#include "core/analyse/tight.h"

#include <QTest>

using namespace lectern;
using namespace lectern::test;
using namespace Qt::StringLiterals;

namespace
{

/// "kind verdict: role text, …" of every finding, with the remark where there is one.
QStringList shown(const QString &text)
{
    QStringList all;
    for (const ArithmeticFinding &finding : arithmeticOf(text)) {
        QStringList terms;
        for (const ArithmeticTerm &term : finding.terms)
            terms.append(toName(term.role) + u' ' + term.text);
        QString line = toName(finding.kind) + u' ' + toName(finding.verdict);
        if (finding.remark != ArithmeticRemark::None)
            line += u' ' + toName(finding.remark);
        all.append(line + u": "_s + terms.join(u", "_s));
    }
    return all;
}

} // namespace

class TestArithmetic : public QObject
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

        // growth
        row("compared", u"海川公司2024年营收120亿元，较2023年的100亿元增长20%。"_s,
            {u"growth consistent: new 120亿元, old 100亿元, stated 20%"_s});
        row("compared, wrong", u"海川公司2024年营收130亿元，较2023年的100亿元增长20%。"_s,
            {u"growth inconsistent: new 130亿元, old 100亿元, stated 20%"_s});
        row("compared, Traditional with glosses", u"海川公司2024年營(yíng)收130億元，較(jiào)2023年的100億元增長(zhǎng)20%。"_s,
            {u"growth inconsistent: new 130億元, old 100億元, stated 20%"_s});
        row("from, to", u"年产值从2022年的80.0亿元增长至2024年的96.0亿元，增幅20%。"_s,
            {u"growth consistent: new 96.0亿元, old 80.0亿元, stated 20%"_s});
        row("from, to, percent between", u"销售额从50.0亿元增长30%至65.0亿元。"_s,
            {u"growth consistent: new 65.0亿元, old 50.0亿元, stated 30%"_s});
        row("fall", u"利润从80.0亿元下降到60.0亿元，降幅25%。"_s,
            {u"growth consistent: new 60.0亿元, old 80.0亿元, stated 25%"_s});
        row("fall, wrong", u"利润从80.0亿元下降到60.0亿元，降幅40%。"_s,
            {u"growth inconsistent: new 60.0亿元, old 80.0亿元, stated 40%"_s});
        row("English, from behind", u"Revenue rose 20% to $12.0 billion from $10.0 billion a year earlier."_s,
            {u"growth consistent: new $12.0 billion, old $10.0 billion, stated 20%"_s});
        row("English, up from, wrong", u"Revenue was $12.0 billion, up 45% from $10.0 billion in 2023."_s,
            {u"growth inconsistent: new $12.0 billion, old $10.0 billion, stated 45%"_s});
        row("English, a range that is none", u"Subscribers climbed 25% from 4.0 million to 5.0 million."_s,
            {u"growth consistent: new 5.0 million, old 4.0 million, stated 25%"_s});
        row("years side by side", u"2023年营收45.0亿元，2024年营收54.0亿元，同比增长20%。"_s,
            {u"growth consistent: new 54.0亿元, old 45.0亿元, stated 20%"_s});

        row("years side by side, wrong", u"2023年营收45.0亿元，2024年营收54.0亿元，同比增长50%。"_s,
            {u"growth inconsistent: new 54.0亿元, old 45.0亿元, stated 50%"_s});
        row("the year before stands behind", u"2024年营收45.0亿元，增长50%，2023年为30.0亿元。"_s,
            {u"growth consistent: new 45.0亿元, old 30.0亿元, stated 50%"_s});
        row("the year before stands behind, wrong", u"2024年营收45.0亿元，增长20%，2023年为30.0亿元。"_s,
            {u"growth inconsistent: new 45.0亿元, old 30.0亿元, stated 20%"_s});
        row("points called percent", u"渗透率从20%提升到25%，提升5%。"_s,
            {u"difference consistent points-not-percent: new 25%, old 20%, stated 5%"_s});

        // multiples and growth by a multiple
        row("halved", u"Costs halved from $8.0 million to $4.0 million."_s,
            {u"multiple consistent: new $4.0 million, old $8.0 million, stated halved"_s});
        row("halved, wrong", u"Costs halved from $8.0 million to $6.0 million."_s,
            {u"multiple inconsistent: new $6.0 million, old $8.0 million, stated halved"_s});
        row("a multiple called growth", u"Sales went from $2.0 million to $15.0 million, a 7.5-fold growth."_s,
            {u"multiple consistent multiple-not-growth: new $15.0 million, old $2.0 million, stated 7.5-fold"_s});
        row("growth by a multiple", u"销量达到15.0万辆，相比上月的2.0万辆，增长6.5倍。"_s,
            {u"growth consistent: new 15.0万辆, old 2.0万辆, stated 6.5倍"_s});
        row("a multiple is no growth", u"用户达到18亿，相较6月的4亿，增长4.5倍。"_s,
            {u"growth inconsistent multiple-not-growth: new 18亿, old 4亿, stated 4.5倍"_s});
        row("about so many times, either way", u"用户达到20亿，相较6月的5000万，增长约40倍。"_s,
            {u"growth consistent: new 20亿, old 5000万, stated 40倍"_s});
        row("doubled", u"用户从1500万增至3000万，翻了一番。"_s,
            {u"multiple consistent: new 3000万, old 1500万, stated 翻了一番"_s});
        row("tripled", u"Sales tripled from $2.0 million to $6.0 million."_s,
            {u"multiple consistent: new $6.0 million, old $2.0 million, stated tripled"_s});
        row("is times", u"今年销量30万辆，是去年10万辆的3倍。"_s, {u"multiple consistent: new 30万辆, old 10万辆, stated 3倍"_s});
        row("double the old", u"The deal values the firm at $40 billion, more than double the $18.4 billion of 2023."_s,
            {u"multiple consistent: new $40 billion, old $18.4 billion, stated double"_s});
        row("two changes", u"融资总额达到560亿美元，相比2023年的290亿美元几乎翻倍，增幅达93%。"_s,
            {u"multiple consistent: new 560亿美元, old 290亿美元, stated 翻倍"_s,
             u"growth consistent: new 560亿美元, old 290亿美元, stated 93%"_s});
        row("is times, wrong", u"今年销量30万辆，是去年10万辆的5倍。"_s,
            {u"multiple inconsistent: new 30万辆, old 10万辆, stated 5倍"_s});

        // differences
        row("percentage points", u"渗透率从7%提升到30%，提升了23个百分点。"_s,
            {u"difference consistent: new 30%, old 7%, stated 23个百分点"_s});
        row("people", u"员工从80人增加到120人，增加了40人。"_s, {u"difference consistent: new 120人, old 80人, stated 40人"_s});
        row("people, wrong", u"员工从80人增加到120人，增加了60人。"_s,
            {u"difference inconsistent: new 120人, old 80人, stated 60人"_s});

        // compound growth
        row("compound", u"2023年市场规模为45亿元，预计到2028年，市场规模将达170亿元，复合增长率为30.4%。"_s,
            {u"compound-growth consistent: new 170亿元, old 45亿元, years 5, stated 30.4%"_s});
        row("compound, wrong", u"2023年市场规模为45亿元，预计到2028年，市场规模将达170亿元，复合增长率为18.4%。"_s,
            {u"compound-growth inconsistent: new 170亿元, old 45亿元, years 5, stated 18.4%"_s});
        row("yearly average", u"年产值从2019年的80.0亿元增长到2024年的128.8亿元，年均增长10%。"_s,
            {u"compound-growth consistent: new 128.8亿元, old 80.0亿元, years 5, stated 10%"_s});
        row("CAGR", u"The market will grow from $4.0 billion in 2023 to $9.0 billion in 2028, a CAGR of 17.6%."_s,
            {u"compound-growth consistent: new $9.0 billion, old $4.0 billion, years 5, stated 17.6%"_s});

        // shares
        row("of which", u"今年有学生1200名，其中女生540名，占45%。"_s,
            {u"share consistent: part 540名, whole 1200名, stated 45%"_s});
        row("of which, wrong", u"今年有学生1200名，其中女生540名，占55%。"_s,
            {u"share inconsistent: part 540名, whole 1200名, stated 55%"_s});
        row("among", u"在40家受访工厂中，有18家使用机器人，占到总数的45%。"_s,
            {u"share consistent: part 18家, whole 40家, stated 45%"_s});
        row("a third, roughly", u"新增的73家企业中，有28家是芯片公司，占新增企业的大约三分之一。"_s,
            {u"share undecided: part 28家, whole 73家, stated 三分之一"_s});
        row("English", u"Of 200 firms, 50 firms use robots, accounting for 25%."_s,
            {u"share consistent: part 50 firms, whole 200 firms, stated 25%"_s});
        row("whole in the sentence before", u"全省现有机器人3140万台。其中移动机器人2209万台，占机器人总数的70.35%。"_s,
            {u"share consistent: part 2209万台, whole 3140万台, stated 70.35%"_s});
        row("percent of", u"The company cut 1,200 jobs, about 10% of its workforce of 12,000 employees."_s,
            {u"share consistent: part 1,200 jobs, whole 12,000 employees, stated 10%"_s});
        row("part above whole",
            u"四季度，全省投资额达到310亿元，创下新高，光是芯片项目的投资额就达到420亿元，占到了总额的42%。"_s,
            {u"share inconsistent part-above-whole: part 420亿元, whole 310亿元, stated 42%"_s});
        row("fits another whole",
            u"去年全省投资总额达到1000亿元。四季度，全省投资额达到310亿元，创下新高，光是芯片项目的投资额就达到420亿元，占到了总额的42%。"_s,
            {u"share inconsistent fits-other-whole: part 420亿元, whole 310亿元, stated 42%, other 1000亿元"_s});

        row("share before its part", u"全员500人，其中研发占40%，约200人。"_s,
            {u"share consistent: part 200人, whole 500人, stated 40%"_s});
        row("share before its part, wrong", u"全员500人，其中研发占40%，约300人。"_s,
            {u"share inconsistent: part 300人, whole 500人, stated 40%"_s});
        row("share in a bracket", u"Of the $80 million, $20 million (25%) is spent."_s,
            {u"share consistent: part $20 million, whole $80 million, stated 25%"_s});
        row("share in a bracket, wrong", u"Of the $80 million, $20 million (35%) is spent."_s,
            {u"share inconsistent: part $20 million, whole $80 million, stated 35%"_s});

        // sums
        row("sum", u"甲方出资3.0亿元，乙方出资2.5亿元，合计5.5亿元。"_s,
            {u"sum consistent: addend 3.0亿元, addend 2.5亿元, stated 5.5亿元"_s});
        row("sum, all named, wrong", u"三家分别出资3.0亿元、2.0亿元和1.0亿元，合计7.5亿元。"_s,
            {u"sum inconsistent: addend 3.0亿元, addend 2.0亿元, addend 1.0亿元, stated 7.5亿元"_s});
        row("sum that only rounding could explain", u"三家分别出资4亿元、6亿元和7亿元，合计18亿元。"_s,
            {u"sum undecided: addend 4亿元, addend 6亿元, addend 7亿元, stated 18亿元"_s});
        row("sum of a closed list", u"项目先后投入4亿元、6亿元和7亿元，合计18亿元。"_s,
            {u"sum undecided: addend 4亿元, addend 6亿元, addend 7亿元, stated 18亿元"_s});
        row("sum of a closed list, right", u"项目先后投入4亿元、6亿元和7亿元，合计17亿元。"_s,
            {u"sum consistent: addend 4亿元, addend 6亿元, addend 7亿元, stated 17亿元"_s});
        row("sum, a total of one digit",
            u"It spent $450 million in 2021, $250 million in 2022 and $120 million in 2023, for a total of $1 billion."_s,
            {u"sum undecided: addend $450 million, addend $250 million, addend $120 million, stated $1 billion"_s});
        row("sum, rounded as its total", u"三家分别出资1.24亿元、2.31亿元和3.18亿元，合计6.7亿元。"_s,
            {u"sum consistent: addend 1.24亿元, addend 2.31亿元, addend 3.18亿元, stated 6.7亿元"_s});
        row("difference that only rounding could explain", u"订单从6亿元增加到9亿元，增加了4亿元。"_s,
            {u"difference undecided: new 9亿元, old 6亿元, stated 4亿元"_s});
        row("sum with a range",
            u"With €30 to €40 billion from one fund, €20 billion from another and €5 billion from a bank, the city "
            "came to a total of up to €65 billion."_s,
            {u"sum consistent: addend €30 to €40 billion, addend €20 billion, addend €5 billion, stated €65 billion"_s});

        // products
        row("product", u"每台售价2.0万元，卖出500台，共计1000万元。"_s,
            {u"product consistent: each 2.0万元, count 500台, stated 1000万元"_s});
        row("product, wrong", u"每台售价2.0万元，卖出500台，共计3000万元。"_s,
            {u"product inconsistent: each 2.0万元, count 500台, stated 3000万元"_s});
        row("pieces that are counted as money is", u"每块电池的容量为4.0Wh，每年售出5000万块，则需要200MWh。"_s,
            {u"product consistent: each 4.0Wh, count 5000万块, stated 200MWh"_s});
        row("energy", u"单次请求的耗电量为4.0Wh，每天大约有50亿次，则需要20000MWh。"_s,
            {u"product consistent: each 4.0Wh, count 50亿次, stated 20000MWh"_s});

        // conversions
        row("miles", u"全程100英里（约160公里）。"_s, {u"conversion consistent: from 100英里, stated 160公里"_s});
        row("miles, wrong", u"全程100英里（约200公里）。"_s, {u"conversion inconsistent: from 100英里, stated 200公里"_s});
        row("one rate", u"The fund has €100 million ($103 million). Of this €40 million ($41 million) is spent."_s,
            {u"conversion consistent: from €40 million, to $103 million, from €100 million, stated $41 million"_s});
        row("two rates", u"The fund has €100 million ($103 million). Of this €40 million ($61 million) is spent."_s,
            {u"conversion inconsistent: from €40 million, to $103 million, from €100 million, stated $61 million"_s});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(text), expected);
    }

    /// What looks like a calculation and is none, or one whose numbers the words do not tie together.
    void leaves_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("no old level", u"2024年融资2164亿元，较2023年增长了28%。其中四季度771亿元。"_s);
        row("another metric", u"公司2023年营收45亿元，净利润5亿元，同比增长20%。"_s);
        row("another metric, years side by side", u"2023年营收45亿元，2024年净利润54亿元，同比增长70%。"_s);
        row("two subjects", u"甲公司营收120亿元，乙公司营收100亿元，丙公司增长35%。"_s);
        row("percentages of different wholes", u"软件占比60%，海外占比55%，芯片占比30%。"_s);
        row("shares in brackets", u"预算中，研发部门最多（22%），产品次之（19%），客服（9%）。"_s);
        row("whole not named", u"芯片公司融资28亿元，机器人公司融资12亿元，占比30%。"_s);
        row("a range", u"价格从20元到30元不等，涨幅达到80%。"_s);
        row("level, not change", u"渗透率将从2021年的7%增长到2026年的30%。"_s);
        row("rate of other years", u"2023年规模为45亿元，2028年规模为170亿元，2024年至2026年的复合增长率为12%。"_s);
        row("rate without its years", u"市场规模从45亿元增长到170亿元，复合增长率为12%。"_s);
        row("yearly rate", u"市场规模从45亿元增长到170亿元，年增长率为12%。"_s);
        row("yearly rate, English", u"Sales grew from $4.0 million to $9.0 million, or 12% a year."_s);
        row("more than named", u"公司完成两轮融资，A轮2.0亿元，B轮3.0亿元，共计获得12亿元投资。"_s);
        row("amounts of two kinds", u"公司融资3亿元，估值30亿元，总计20家机构参与。"_s);
        row("compared, no size", u"今年利润8亿元，相比去年的6亿元有所增长。"_s);
        row("price and daily count", u"每天有500台下线，售价2万元，预计收入超过5亿元。"_s);
        row("bracket of another thing", u"全长100公里（隧道12公里）。"_s);
        row("one rate alone", u"The fund has €100 million ($103 million)."_s);
        row("less by times", u"The country has 60 million people, five times fewer than the union."_s);
        row("a range of ages", u"从20岁到30岁的用户，消费增长了80%。"_s);
        row("another metric compared", u"营收120亿元，相比去年的100亿元，利润增长45%。"_s);
        row("share of something new", u"公司有员工15000人，其中研发人员9000人，硕士以上占55%。"_s);
        row("share of another whole", u"公司有员工15000人，其中研发人员9000人，占全国芯片设计师的3%。"_s);
        row("total of something else", u"营收和利润分别为30亿元和5亿元，合计纳税8亿元。"_s);
        row("total is a profit", u"每台售价2.0万元，卖出500台，共计盈利300万元。"_s);
        row("another metric, English", u"Net income was $2.0 billion and revenue rose 45% from $10.0 billion a year earlier."_s);
        row("another metric in the year before", u"2024年营收45.0亿元，增长50%，2023年利润为20.0亿元。"_s);
        row("not the year before", u"2024年营收45.0亿元，增长50%，2021年为20.0亿元。"_s);
        row("a part of something else", u"全员500人，其中研发占40%，硕士300人。"_s);
        row("percent of something else", u"Of the $80 million, $20 million (35% of a fund) is spent."_s);
        row("percent of a percentage", u"渗透率从20%提升到25%，提升12%。"_s);
        row("cost ratio", u"成本仅为市场领导者的十分之一，投入1亿美元，远低于对手的数十亿美元。"_s);
    }

    void leaves()
    {
        QFETCH(QString, text);
        QCOMPARE(shown(text), QStringList());
    }

    void showsTheWorking()
    {
        const auto findings = arithmeticOf(u"今年有学生1200名，其中女生540名，占55%。"_s);
        QCOMPARE(findings.size(), size_t(1));
        const ArithmeticFinding &finding = findings.front();
        QCOMPARE(formula(finding), u"part / whole"_s);
        QCOMPARE(finding.computed.value, 45.0);
        QCOMPARE(finding.unit, u"%"_s);
        const QString working = workingText(finding);
        QVERIFY2(working.startsWith(u"540名 / 1200名 = 45 %"), qPrintable(working));
        QVERIFY2(working.contains(u"the text says 55%. Inconsistent."), qPrintable(working));
        QVERIFY(workingText(arithmeticOf(u"用户达到18亿，相较6月的4亿，增长4.5倍。"_s).front())
                    .contains(u"4.5 times the old one: that is a multiple, not a growth"));
    }

    /// The sentences of the working stand in Chinese as Chinese is written.
    void joinsChineseWithoutBlanks()
    {
        QCOMPARE(tight(u"文中说 18%。 不一致。 9亿美金 不可能是 20亿 的一部分。"_s),
                 u"文中说 18%。不一致。9亿美金不可能是 20亿的一部分。"_s);
        QCOMPARE(tight(u"540名 / 1200名 = 45 %; the text says 55%. Inconsistent. "_s),
                 u"540名 / 1200名 = 45 %; the text says 55%. Inconsistent. "_s);
    }

    /// Spans hold exactly the numbers that are shown, in odd places too.
    void spansHold()
    {
        const QString text = u"---\ntitle: 账\n---\n\n🚀𠀋 前言。\n\n今年有學(xué)生**1200名**，其中女生540名，占55%。\n\n"
                             "每台售價(jià)2.0萬元，賣出500台，共計(jì)3000萬元。"_s;
        const Extracted extracted(text);
        const auto findings = checkArithmetic(Reading(extracted.document), extracted.found);
        QCOMPARE(findings.size(), size_t(2));
        for (const ArithmeticFinding &finding : findings) {
            for (const ArithmeticTerm &term : finding.terms) {
                QString written = extracted.document.source.slice(term.span).toString();
                QCOMPARE(written.remove(u"(jì)"_s), term.text);
                QVERIFY(finding.span.contains(term.span));
            }
        }
    }

    void takesWordsWithoutEnd()
    {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"从%1亿元增长到2亿元，增长20%，占10%，合计"_s.arg(i);
        QVERIFY(arithmeticOf(text).size() < 3000); // ends in time, that is all
        for (const QString &piece : {u"("_s, u"3亿元（"_s, u"其中"_s, u"相比"_s, u"%"_s, u"每次1元"_s})
            (void)arithmeticOf(piece.repeated(1000));
    }
};

QTEST_GUILESS_MAIN(TestArithmetic)
#include "tst_arithmetic.moc"
