// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/agreement.h"

#include "checking.h"
#include "core/extract/pipeline.h"

#include <QTest>

using namespace lectern;
using namespace lectern::test;
using namespace Qt::StringLiterals;

namespace
{

/// What a document states, with the names that it speaks of (each list one entity).
std::vector<SourceStatement> statementsOf(const QString &text)
{
    const auto document = parseDocument(text.toUtf8(), u"test.md"_s);
    return document ? findStatements(Reading(*document), extract(*document)) : std::vector<SourceStatement>();
}

/// "verdict metric: texts of side 0 | texts of side 1", with the reason or the ratio.
QStringList shown(const QStringList &texts, const RateTable &rates = {})
{
    std::vector<std::vector<SourceStatement>> documents;
    for (const QString &text : texts)
        documents.push_back(statementsOf(text));
    QStringList all;
    for (const AgreementFinding &finding : compareStatements(documents, {}, rates)) {
        QStringList sides[2];
        for (const StatedValue &value : finding.values)
            sides[value.side].append(value.text);
        QString line = toName(finding.verdict) + u' ' + finding.metric + u": "_s + sides[0].join(u", "_s);
        if (!sides[1].isEmpty())
            line += u" | "_s + sides[1].join(u", "_s);
        if (finding.verdict == AgreementVerdict::Differ)
            line += u" %1"_s.arg(finding.ratio, 0, 'f', 2);
        if (finding.reason != Incomparable::None)
            line += u' ' + toName(finding.reason);
        all.append(line);
    }
    return all;
}

QString dated(const char *date, const QString &text)
{
    return u"---\ntitle: 文\ndate: %1\n---\n\n%2\n"_s.arg(QLatin1StringView(date), text);
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void compares_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &texts, const QStringList &expected) {
            QTest::newRow(name) << texts << expected;
        };
        row("training cost", {u"OpenAI声称单次训练成本为600万美元。"_s, u"OpenAI的训练过程很短，官方称成本仅为约550万美元。"_s},
            {u"differ cost: 550万美元 | 600万美元 1.09"_s});
        row("both languages",
            {u"2024年11月，Perplexity的估值达到90亿美元。"_s,
             u"In November 2024, Perplexity reached a valuation of $9 billion."_s},
            {u"agree valuation: 90亿美元, $9 billion"_s});
        row("rounded", {u"2024年，青麦动力营收达到37亿美元。"_s, u"2024年，青麦动力营收约为36.8亿美元。"_s},
            {u"agree revenue: 37亿美元, 36.8亿美元"_s});
        row("over", {u"到2024年4月，快手的月活用户突破1500万。"_s, u"2024年4月，快手的月活用户达到1550万。"_s},
            {u"agree monthly-users: 1500万, 1550万"_s});
        row("same month, other value",
            {u"2024年11月，Perplexity的估值达到90亿美元。"_s, u"2024年11月，Perplexity的估值达到60亿美元。"_s},
            {u"differ valuation: 60亿美元 | 90亿美元 1.50"_s});
        row("other times", {u"2024年11月，Perplexity的估值达到90亿美元。"_s, u"2023年3月，Perplexity的估值达到60亿美元。"_s},
            {u"not-comparable valuation: 60亿美元 | 90亿美元 period"_s});
        row("other currency", {u"2024年，OpenAI营收达到37亿美元。"_s, u"2024年，OpenAI营收达到300亿元人民币。"_s},
            {u"not-comparable revenue: 37亿美元 | 300亿元人民币 currency"_s});
        row("undated states of one month",
            {dated("2025-02-01", u"Perplexity的估值达到90亿美元。"_s), dated("2025-02-20", u"Perplexity的估值达到60亿美元。"_s)},
            {u"differ valuation: 60亿美元 | 90亿美元 1.50"_s});

        // in other words: the training of a model, told by its maker, its version or both
        const QString six = u"DeepSeek trained V3 for $6 million."_s;
        const QStringList sixAgainst{u"differ cost: $5.5 million | $6 million 1.09"_s};
        row("trained for, training cost", {six, u"V3's training cost about $5.5 million."_s}, sixAgainst);
        row("who says so behind it", {six, u"V3's training cost about $5.5 million, DeepSeek says."_s}, sixAgainst);
        row("cost to train", {six, u"DeepSeek's V3 model cost about $5.5 million to train."_s}, sixAgainst);
        row("spent on training",
            {u"DeepSeek said it had spent just $6 million on training V3."_s,
             u"Training DeepSeek-V3 took about $5.5 million, according to the paper."_s},
            sixAgainst);
        row("passive",
            {u"DeepSeek-V3 was trained for roughly $5.5 million."_s, u"The training of DeepSeek-V3 cost $6 million."_s},
            sixAgainst);
        row("training in both languages",
            {u"DeepSeek声称单次训练成本为600万美元。"_s, u"DeepSeek trained V3 for about $5.5 million."_s},
            {u"differ cost: $5.5 million | 600万美元 1.09"_s});
        row("训练 as a verb", {u"DeepSeek训练V3只花了约550万美元。"_s, u"DeepSeek's training run for V3 cost $6 million."_s},
            {u"differ cost: 550万美元 | $6 million 1.09"_s});
        row("training, the same", {u"DeepSeek trained V3 for $5.6 million."_s, u"DeepSeek V3的训练费用为560万美元。"_s},
            {u"agree cost: $5.6 million, 560万美元"_s});
        row("valued by somebody",
            {u"In November 2024 investors valued Perplexity at $9 billion."_s, u"2024年11月，Perplexity的估值达到60亿美元。"_s},
            {u"differ valuation: 60亿美元 | $9 billion 1.50"_s});
        row("a verb before the metric",
            {u"OpenAI booked revenue of $3.7 billion in 2024."_s, u"2024年，OpenAI营收为31亿美元。"_s},
            {u"differ revenue: 31亿美元 | $3.7 billion 1.19"_s});
        row("raised, closed a round",
            {u"In October 2024, OpenAI raised $6.6 billion."_s, u"OpenAI closed a $6.6 billion funding round in October 2024."_s},
            {u"agree funding: $6.6 billion, $6.6 billion"_s});

        row("another version", {u"DeepSeek trained R1 for $294,000."_s, u"DeepSeek trained V3 for $560,000."_s}, {});
        row("another version, Chinese", {u"DeepSeek V3的训练成本约为550万美元。"_s, u"DeepSeek R1的训练成本约为600万美元。"_s},
            {});
        row("another maker", {six, u"OpenAI trained GPT-4 for $7 million."_s}, {});
        row("spent on something else", {six, u"DeepSeek bought chips for $5 million."_s}, {});
        row("spent on two things", {u"DeepSeek spent $6 million on chips."_s, u"DeepSeek spent $5 million on salaries."_s}, {});
        row("trained and run", {six, u"DeepSeek's inference costs reached $5 million."_s}, {});
        row("two that one investor values",
            {u"Sequoia valued Harvey at $3 billion in May 2025."_s, u"Sequoia valued Figure at $2.6 billion in May 2025."_s}, {});
        row("two rounds, English",
            {u"OpenAI raised $6.6 billion in October 2024."_s, u"OpenAI raised $40 billion in March 2025."_s}, {});

        row("one document alone", {u"2024年，OpenAI营收达到37亿美元。2024年，OpenAI营收达到36亿美元。"_s, u"无关的一句话。"_s},
            {});
        row("other subject", {u"2024年，OpenAI营收达到37亿美元。"_s, u"2024年，Perplexity营收达到1亿美元。"_s}, {});
        row("other metric", {u"2024年，OpenAI营收达到37亿美元。"_s, u"2024年，OpenAI亏损达到50亿美元。"_s}, {});
        row("other years", {u"2023年，OpenAI营收达到16亿美元。"_s, u"2024年，OpenAI营收达到37亿美元。"_s}, {});
        row("training and inference", {u"OpenAI的训练成本为600万美元。"_s, u"OpenAI的推理成本为900万美元。"_s}, {});
        row("cost of nothing said", {u"OpenAI的成本为600万美元。"_s, u"OpenAI的成本为900万美元。"_s}, {});
        row("part of it", {u"2024年，OpenAI营收达到37亿美元。"_s, u"2024年，OpenAI广告营收达到5亿美元。"_s}, {});
        row("a part that no table knows", {u"2024年，OpenAI营收达到37亿美元。"_s, u"2024年，OpenAI教育营收达到5亿美元。"_s}, {});
        row("a level and a growth", {u"2024年，OpenAI用户增长28%。"_s, u"2024年，OpenAI用户达到3亿。"_s}, {});
        row("two rounds", {u"2024年，OpenAI完成65亿美元融资。"_s, u"2024年，OpenAI完成40亿美元融资。"_s}, {});
        row("at least", {u"2024年，OpenAI营收超过30亿美元。"_s, u"2024年，OpenAI营收达到37亿美元。"_s}, {});
        row("undated, years apart",
            {dated("2021-02-01", u"Perplexity的估值达到20亿美元。"_s), dated("2025-02-20", u"Perplexity的估值达到60亿美元。"_s)},
            {});
        row("beyond belief", {u"2024年11月，Perplexity的估值达到90亿美元。"_s, u"2024年11月，Perplexity的估值达到2亿美元。"_s},
            {});
    }

    void compares()
    {
        QFETCH(QStringList, texts);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(texts), expected);
    }

    /// Both sides are shown with what loosens them: that one is only claimed, that the other is rounded.
    void showsWhatLoosensTheValues()
    {
        const std::vector<std::vector<SourceStatement>> documents{
            statementsOf(u"DeepSeek声称单次训练成本为600万美元。"_s),
            statementsOf(u"V3's training at DeepSeek cost about $5.5 million."_s)};
        const auto findings = compareStatements(documents, {});
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().values[0].modifier, Modifier::Approx);
        QCOMPARE(findings.front().values[1].claimed, u"声称"_s);
        const QString working = workingText(findings.front());
        QVERIFY2(working.contains(u"about") && working.contains(u"声称"), qPrintable(working));
    }

    void convertsByTheUsersRates()
    {
        const QStringList texts{u"2024年，OpenAI营收达到37亿美元。"_s, u"2024年，OpenAI营收达到270亿元人民币。"_s,
                                u"2024年，OpenAI营收达到180亿元人民币。"_s};
        const auto rates = RateTable::fromText(u"# my rates\n2024-12-31\tUSD\tCNY\t7.3\n2020-01-01\tUSD\tCNY\t5\n"_s);
        QVERIFY(rates.has_value());
        QCOMPARE(shown(texts, *rates),
                 (QStringList{u"agree revenue: 37亿美元 | 270亿元人民币"_s, u"differ revenue: 37亿美元 | 180亿元人民币 1.50"_s,
                              u"differ revenue: 180亿元人民币 | 270亿元人民币 1.50"_s}));
    }

    void ratesAreDated()
    {
        const auto rates = RateTable::fromText(u"2024-12-31\tUSD\tCNY\t7.3\n2024-12-01\tUSD\tCNY\t7.2\n"_s);
        QVERIFY(rates.has_value());
        QCOMPARE(rates->rate(u"USD"_s, u"CNY"_s, QDate(2024, 12, 5))->rate, 7.2);
        QCOMPARE(rates->rate(u"CNY"_s, u"USD"_s, QDate(2025, 1, 5))->rate, 1 / 7.3);
        QVERIFY(!rates->rate(u"USD"_s, u"CNY"_s, QDate(2023, 1, 5)));
        QVERIFY(!rates->rate(u"USD"_s, u"CNY"_s, QDate()));
        QVERIFY(!rates->rate(u"USD"_s, u"EUR"_s, QDate(2024, 12, 5)));
        QCOMPARE(RateTable::fromText(rates->toText()).value(), *rates);
        for (const QString &bad : {u"2024-13-01\tUSD\tCNY\t7"_s, u"2024-12-01\tdollar\tCNY\t7"_s, u"2024-12-01\tUSD\tCNY\t-7"_s,
                                   u"2024-12-01\tUSD\tUSD\t1"_s, u"2024-12-01 USD CNY 7"_s, u"2024-12-01\tUSD\tCNY"_s})
            QCOMPARE(RateTable::fromText(bad).error().code, ErrorCode::BadFormat);
    }

    void ratesAreReadFromTables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tabs") << u"2024-12-31\tUSD\tCNY\t7.3\tthe bank"_s;
        QTest::newRow("commas and a head") << u"date,from,to,rate,source\r\n2024-12-31,USD,CNY,7.3,the bank\r\n"_s;
        QTest::newRow("a head in Chinese") << u"日期,币种,兑,汇率,来源\n2024-12-31,USD,CNY,7.3,the bank"_s;
        QTest::newRow("pair in one column, small letters") << u"2024-12-31,usd/cny,7.3,the bank"_s;
        QTest::newRow("a spreadsheet's date, twice")
            << u"2024/12/31\tUSD\tCNY\t7.3\tthe bank\n2024-12-31\tUSD\tCNY\t7.3\tthe bank"_s;
    }
    void ratesAreReadFromTables()
    {
        QFETCH(QString, text);
        const auto rates = RateTable::fromText(text);
        QVERIFY2(rates, rates ? "" : qPrintable(rates.error().message));
        const ExchangeRate expected{QDate(2024, 12, 31), u"USD"_s, u"CNY"_s, 7.3, u"the bank"_s};
        QCOMPARE(rates->rates(), std::vector{expected});
        QCOMPARE(*RateTable::fromText(rates->toCsv()), *rates);
    }

    void saysWhichRateIsMissingAndWhichWasUsed()
    {
        const QStringList texts{u"2024年，OpenAI营收达到37亿美元。"_s, u"2024年，OpenAI营收达到180亿元人民币。"_s};
        std::vector<std::vector<SourceStatement>> documents;
        for (const QString &text : texts)
            documents.push_back(checked(text).statements);
        const auto open = compareStatements(documents, {});
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open[0].missing->date, QDate(2024, 12, 31));
        QVERIFY(workingText(open[0]).contains(u"no rate for CNY in USD around 2024-12-31"_s)
                || workingText(open[0]).contains(u"no rate for USD in CNY around 2024-12-31"_s));
        const RateTable rates({{QDate(2024, 12, 30), u"USD"_s, u"CNY"_s, 7.3, u"the bank"_s}});
        const auto found = compareStatements(documents, {}, rates);
        QVERIFY(!found[0].missing);
        QVERIFY(workingText(found[0]).contains(u"2024-12-30, the bank"_s));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        std::vector<DocumentCheck> documents{checked(u"2024年，OpenAI营收达到37亿美元。"_s, u"a"_s),
                                             checked(u"2024年，OpenAI营收达到40亿美元。"_s, u"b"_s)};
        QCOMPARE(compare(documents).agreements.size(), 1U);
        QCOMPARE(compare(documents, {}, stop.get_token()).agreements.size(), 0U);
    }

    void periods()
    {
        QCOMPARE(periodOf(u"2024-Q4"_s), (Period{QDate(2024, 10, 1), QDate(2024, 12, 31)}));
        QCOMPARE(periodOf(u"2024-H1"_s), (Period{QDate(2024, 1, 1), QDate(2024, 6, 30)}));
        QCOMPARE(periodOf(u"2024-02"_s), (Period{QDate(2024, 2, 1), QDate(2024, 2, 29)}));
        QCOMPARE(periodOf(u"2024-02-08"_s), (Period{QDate(2024, 2, 8), QDate(2024, 2, 8)}));
        QCOMPARE(periodOf(u"1990s"_s), (Period{QDate(1990, 1, 1), QDate(1999, 12, 31)}));
        QCOMPARE(periodOf(u"2024/2027"_s), (Period{QDate(2024, 1, 1), QDate(2027, 12, 31)}));
        QVERIFY(!periodOf(QString()).isKnown());
        QVERIFY(!periodOf(u"2024-02-31"_s).isKnown());
    }

    void countsOneVoiceOnce()
    {
        const QStringList texts{u"2024年，OpenAI营收达到37亿美元。"_s, u"2024年，OpenAI营收达到37亿美元。"_s};
        std::vector<std::vector<SourceStatement>> documents;
        for (const QString &text : texts)
            documents.push_back(statementsOf(text));
        QCOMPARE(compareStatements(documents, {}).front().voices, 2);
        const std::vector<SharedPassage> shared{{{{0, {0, 100}}, {1, {0, 100}}}, 30, 1, SharedKind::Copy}};
        QCOMPARE(compareStatements(documents, shared).front().voices, 1);
        const QString working = workingText(compareStatements(documents, shared).front());
        QCOMPARE(working, u"The sources agree on 37亿美元 (2024)."_s);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
