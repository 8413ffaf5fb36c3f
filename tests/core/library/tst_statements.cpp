// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/markdown.h"
#include "core/library/checks.h"
#include "core/library/statementtable.h"
#include "tests/ui/testdocument.h"
#include "tests/ui/testlibrary.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

/// A claim made by hand, or a trend.
StatementRow row(Layer layer = Layer::Claims)
{
    static const auto document =
        std::make_shared<LedgerDocument>(LedgerDocument{SourceId{1}, u"星河的账本"_s, QDate(2025, 2, 8), u"晨报"_s, "abc"});
    StatementRow made;
    made.document = document;
    made.layer = layer;
    made.text = u"林舟认为，推理成本会是瓶颈。"_s;
    made.kind = ClaimKind::Forecast;
    made.direction = Direction::Shift;
    made.status = TrendStatus::Forecast;
    made.speaker = u"林舟"_s;
    made.source = u"Pitchbook"_s;
    made.topic = u"推理成本"_s;
    made.times = {u"2024/2026"_s};
    made.firstYear = 2024;
    made.lastYear = 2026;
    made.about = {u"推理成本"_s, u"林舟"_s};
    made.aliases = {u"inference cost"_s};
    made.numbers = 2;
    made.heading = u"一、成本"_s;
    made.headingBlock = 3;
    made.worth = 0.6;
    made.certainty = 0.8;
    return made;
}

bool meets(const StatementRow &of, const QString &filter)
{
    const auto parsed = parseStatementFilter(of.layer, filter);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    return (*predicateOf(*parsed))(of);
}

std::vector<QString> titlesOf(const std::vector<StatementGroup> &groups)
{
    std::vector<QString> titles;
    for (const StatementGroup &group : groups)
        titles.push_back(group.title);
    return titles;
}

} // namespace

class TestStatements : public QObject
{
    Q_OBJECT

private slots:
    // ---- reading ---------------------------------------------------------------------------------------------------------

    void claimsAreRead()
    {
        TestDocument made = chipReport();
        made.document->summary.meta.authors = QStringList{u"A. Quill"_s};
        const auto rows = statementsOf(*made.document, Layer::Claims);
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].text, u"Northwind said revenue rose 28% to $6.5 billion in 2024."_s);
        QCOMPARE(rows[0].heading, u"Chips"_s);
        QCOMPARE(rows[0].speaker, u"Northwind"_s);
        QVERIFY(!rows[0].byAuthor);
        QCOMPARE(rows[0].topic, u"revenue"_s); // of the trend that the sentence states too
        QCOMPARE(rows[0].times, QStringList{u"2024"_s});
        QCOMPARE(rows[0].firstYear, 2024);
        QCOMPARE(rows[0].about, QStringList{u"Northwind"_s});
        QCOMPARE(rows[0].aliases, QStringList{u"NW"_s});
        QCOMPARE(rows[0].numbers, 2);
        QVERIFY(rows[1].byAuthor);
        QCOMPARE(rows[1].speaker, u"A. Quill"_s);
        QCOMPARE(rows[1].kind, ClaimKind::Forecast);
        QCOMPARE(rows[2].heading, u"Costs"_s);
        QCOMPARE(rows[2].text, u"Training a model costs about 5.5 million dollars, Zhao Lin said."_s); // without marks
        QCOMPARE(made.document->parsed.source.slice(rows[2].span).toString(),
                 u"Training** a model costs about 5.5 million dollars, Zhao Lin said."_s);
    }

    void trendsAreRead()
    {
        TestDocument made = chipReport();
        const auto rows = statementsOf(*made.document, Layer::Trends);
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].direction, Direction::Up);
        QCOMPARE(rows[0].speaker, u"Northwind"_s); // of the claim that it is too
        QCOMPARE(rows[0].numbers, 2);
        QCOMPARE(rows[1].status, TrendStatus::Forecast);
        QCOMPARE(rows[1].times, QStringList{u"2027"_s});
        QVERIFY(rows[1].byAuthor);
    }

    void rejectedRowsStandInTheirPlace()
    {
        TestDocument made = chipReport();
        auto &claims = made.document->extraction.claims;
        made.document->decisions.rejected.claims = {claims[1]};
        claims.erase(claims.begin() + 1);
        claims[0].why.decided = {{{1}, Verb::Accept, {}, {}, {}}};
        const auto rows = statementsOf(*made.document, Layer::Claims);
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].review, StatementReview::Accepted);
        QCOMPARE(rows[1].review, StatementReview::Rejected);
        QCOMPARE(rows[1].row, 0); // among the rejected ones
        QCOMPARE(rows[2].row, 1);
        QCOMPARE(reviewCount(*made.document, Layer::Claims), (ReviewCount{2, 3}));
        QCOMPARE(reviewCount(*made.document, Layer::Trends), (ReviewCount{0, 2}));
    }

    void headingsAreThoseOfTheOutline()
    {
        TestLibrary library;
        const SourceId id = library.import(
            u"a.md"_s,
            u"# 报告\n\n序言里说，去年营收增长了30%。\n\n## 一、成本\n\n### 细分\n\n今年成本下降了20%。\n\n## 二、市场\n\n明年市场将增长10%。\n"_s);
        const auto rows = statementsOf(*library.library, Layer::Claims, id);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3u);
        QCOMPARE((*rows)[0].heading, u"报告"_s);
        QCOMPARE((*rows)[1].heading, u"细分"_s);
        QCOMPARE((*rows)[2].heading, u"二、市场"_s);
    }

    void arithmeticMarksItsSentence()
    {
        TestLibrary library;
        library.import(u"a.md"_s,
                       u"# 用户\n\n用户达到18亿，相较6月的4亿，增长4.5倍。\n\n学校有学生1200名，其中女生660名，占55%。\n"_s);
        const auto rows = statementsOf(*library.library, Layer::Claims);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2u);
        QVERIFY((*rows)[0].check == StatementCheck::Fails);
        QVERIFY((*rows)[1].check == StatementCheck::Holds);
    }

    void otherSourcesMarkSentences()
    {
        TestLibrary library;
        library.import(u"a.md"_s, u"# 模型的账单\n\nOpenAI声称单次训练成本为600万美元。\n"_s);
        library.import(u"b.md"_s, u"# 另一份账单\n\nOpenAI的训练过程很短，官方称成本仅为约550万美元。\n"_s);
        auto rows = statementsOf(*library.library, Layer::Claims);
        const auto checks = checksOf(*library.library);
        QVERIFY(rows && checks);
        QCOMPARE(rows->size(), 2u);
        QVERIFY((*rows)[0].check == StatementCheck::None);
        addChecks(*rows, **checks);
        for (const StatementRow &each : *rows)
            QVERIFY(each.check == StatementCheck::Fails);
    }

    // ---- filters ---------------------------------------------------------------------------------------------------------

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("met");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("word") << u"瓶颈"_s << true;
        QTest::newRow("word in Traditional") << u"瓶頸"_s << true;
        QTest::newRow("missing word") << u"芯片"_s << false;
        QTest::newRow("two words") << u"瓶颈 林舟"_s << true;
        QTest::newRow("another name of a term") << u"\"inference cost\""_s << true;
        QTest::newRow("heading as word") << u"一、成本"_s << true;
        QTest::newRow("kind") << u"kind:forecast"_s << true;
        QTest::newRow("kinds") << u"kind:fact,forecast"_s << true;
        QTest::newRow("other kind") << u"kind:fact"_s << false;
        QTest::newRow("speaker") << u"speaker:林"_s << true;
        QTest::newRow("whole speaker") << u"speaker:=林"_s << false;
        QTest::newRow("author") << u"speaker:author"_s << false;
        QTest::newRow("source") << u"source:pitchbook"_s << true;
        QTest::newRow("topic") << u"topic:推理"_s << true;
        QTest::newRow("about") << u"about:\"Inference Cost\""_s << true;
        QTest::newRow("year within") << u"year:2025"_s << true;
        QTest::newRow("year that touches") << u"year:2026..2030"_s << true;
        QTest::newRow("other year") << u"year:>2026"_s << false;
        QTest::newRow("numbers") << u"numbers:>1"_s << true;
        QTest::newRow("more numbers") << u"numbers:>2"_s << false;
        QTest::newRow("no number") << u"numbers:0"_s << false;
        QTest::newRow("worth") << u"worth:50..70%"_s << true;
        QTest::newRow("less worth") << u"worth:<60"_s << false;
        QTest::newRow("certainty") << u"certainty:>=80"_s << true;
        QTest::newRow("check") << u"check:none"_s << true;
        QTest::newRow("any check") << u"check:any"_s << false;
        QTest::newRow("review") << u"review:undecided"_s << true;
        QTest::newRow("accepted") << u"accepted:yes"_s << false;
        QTest::newRow("not accepted") << u"accepted:no"_s << true;
        QTest::newRow("document") << u"document:账本"_s << true;
        QTest::newRow("date") << u"date:2025-02"_s << true;
        QTest::newRow("site is empty") << u"site:\"\""_s << false;
    }

    void filters()
    {
        QFETCH(const QString, filter);
        QTEST(meets(row(), filter), "met");
    }

    void filtersOfTrends()
    {
        const StatementRow trend = row(Layer::Trends);
        QVERIFY(meets(trend, u"direction:shift status:forecast"_s));
        QVERIFY(!meets(trend, u"direction:up"_s));
        QVERIFY(!meets(trend, u"status:observed"_s));
    }

    void rejectedRowsAreAskedFor()
    {
        StatementRow rejected = row();
        rejected.review = StatementReview::Rejected;
        QVERIFY(!meets(rejected, {}));
        QVERIFY(!meets(rejected, u"瓶颈"_s));
        QVERIFY(meets(rejected, u"review:rejected"_s));
        QVERIFY(meets(rejected, u"review:any"_s));
        QVERIFY(!meets(rejected, u"accepted:no"_s));
        QVERIFY(!meets(rejected, u"accepted:yes"_s));
    }

    void authorsAreSpeakers()
    {
        StatementRow own = row();
        own.speaker = u"沈砚"_s;
        own.byAuthor = true;
        QVERIFY(meets(own, u"speaker:author"_s));
        QVERIFY(meets(own, u"speaker:沈砚"_s));
        QVERIFY(!meets(own, u"speaker:林舟"_s));
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("said");
        QTest::newRow("field") << u"colour:red"_s << u"kind, speaker"_s;
        QTest::newRow("field of trends") << u"direction:up"_s << u"direction"_s;
        QTest::newRow("kind") << u"kind:guess"_s << u"fact, forecast, opinion, advice"_s;
        QTest::newRow("review") << u"review:maybe"_s << u"undecided, accepted"_s;
        QTest::newRow("year") << u"year:soon"_s << u"soon"_s;
        QTest::newRow("backwards") << u"year:2026..2024"_s << u"2026..2024"_s;
        QTest::newRow("number") << u"numbers:many"_s << u"many"_s;
        QTest::newRow("quotation") << u"\"open"_s << u"open"_s;
    }

    void whatCannotBeRead()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, said);
        const auto parsed = parseStatementFilter(Layer::Claims, filter);
        QVERIFY(!parsed && parsed.error().code == ErrorCode::BadArgument);
        QVERIFY2(parsed.error().message.contains(said), qPrintable(parsed.error().message));
    }

    void filtersAreWrittenAsTheyAreRead()
    {
        const QString text = u"kind:fact,forecast speaker:=\"A, B\" accepted:yes \"two words\""_s;
        const auto filter = parseStatementFilter(Layer::Claims, text);
        QVERIFY(filter);
        QCOMPARE(toString(*filter), u"kind:fact,forecast speaker:=\"A, B\" review:yes \"two words\""_s);
        QVERIFY(*parseStatementFilter(Layer::Claims, toString(*filter)) == *filter);
    }

    // ---- order -----------------------------------------------------------------------------------------------------------

    void groups_data()
    {
        QTest::addColumn<StatementField>("field");
        QTest::addColumn<std::vector<QString>>("titles");
        QTest::newRow("heading") << StatementField::Heading << std::vector<QString>{{}, u"一、成本"_s, u"二、市场"_s};
        QTest::newRow("speaker") << StatementField::Speaker << std::vector<QString>{u"林舟"_s, u"author"_s};
        QTest::newRow("kind") << StatementField::Kind << std::vector<QString>{u"fact"_s, u"forecast"_s};
        QTest::newRow("year") << StatementField::Year << std::vector<QString>{u"2023"_s, u"2024–2026"_s, {}};
        QTest::newRow("check") << StatementField::Check << std::vector<QString>{u"fails"_s, u"holds"_s, {}};
        QTest::newRow("document") << StatementField::Document << std::vector<QString>{u"星河的账本"_s};
    }

    void groups()
    {
        QFETCH(const StatementField, field);
        std::vector<StatementRow> rows(4, row());
        rows[0].heading.clear();
        rows[0].headingBlock = -1;
        rows[0].byAuthor = true;
        rows[0].speaker.clear();
        rows[0].kind = ClaimKind::Fact;
        rows[0].firstYear = rows[0].lastYear = 0;
        rows[0].check = StatementCheck::Holds;
        rows[2].heading = u"二、市场"_s;
        rows[2].headingBlock = 9;
        rows[2].firstYear = rows[2].lastYear = 2023;
        rows[2].check = StatementCheck::Fails;
        const auto found = arranged(rows, *predicateOf(StatementFilter()), {StatementSort::Reading, field});
        QTEST(titlesOf(found), "titles");
        QCOMPARE(rowsOf(found).size(), 4u);
    }

    void sorts()
    {
        std::vector<StatementRow> rows(3, row());
        rows[0].worth = 0.2;
        rows[1].worth = 0.9;
        rows[2].certainty = 0.1;
        rows[0].firstYear = 2030;
        const auto order = [&](StatementSort sort) {
            return rowsOf(arranged(rows, *predicateOf(StatementFilter()), {sort, {}}));
        };
        QCOMPARE(order(StatementSort::Reading), (std::vector<int>{0, 1, 2}));
        QCOMPARE(order(StatementSort::Worth), (std::vector<int>{1, 2, 0}));
        QCOMPARE(order(StatementSort::Certainty), (std::vector<int>{2, 0, 1}));
        QCOMPARE(order(StatementSort::Year), (std::vector<int>{1, 2, 0}));
    }

    void headingsOfSeveralDocumentsNameThem()
    {
        std::vector<StatementRow> rows(2, row());
        rows[1].document = std::make_shared<LedgerDocument>(LedgerDocument{SourceId{2}, u"另一本"_s, {}, {}, "def"});
        const auto found = arranged(rows, *predicateOf(StatementFilter()), {StatementSort::Reading, StatementField::Heading});
        QCOMPARE(titlesOf(found), (std::vector<QString>{u"星河的账本 › 一、成本"_s, u"另一本 › 一、成本"_s}));
    }

    // ---- leaving the program ---------------------------------------------------------------------------------------------

    void tablesHoldWhatIsAskedFor()
    {
        const std::vector<StatementRow> rows{row(), row()};
        const std::vector<int> shown{1};
        const Table table = statementTable(rows, shown, statementFields(Layer::Claims), Layer::Claims, u"lib"_s);
        QCOMPARE(table.columns.size(), statementFields(Layer::Claims).size());
        QCOMPARE(table.rows.size(), 1u);
        QCOMPARE(std::get<QString>(table.rows[0][0]), u"林舟认为，推理成本会是瓶颈。"_s);
        const auto at = [&](StatementField field) {
            return table.rows[0][size_t(std::ranges::find(statementFields(Layer::Claims), field)
                                        - statementFields(Layer::Claims).begin())];
        };
        QCOMPARE(std::get<double>(at(StatementField::Worth)), 60.0);
        QCOMPARE(std::get<double>(at(StatementField::Numbers)), 2.0);
        QCOMPARE(std::get<QDate>(at(StatementField::Date)), QDate(2025, 2, 8));
        QVERIFY(std::get<QString>(at(StatementField::Link)).startsWith(u"lectern://lib/abc"));
    }

    void markdownQuotesVerbatim()
    {
        TestLibrary library;
        library.import(u"a.md"_s,
                       u"---\ntitle: 成本\nauthor: 沈砚\n---\n\n# 一、推理\n\n林舟认为，**推理成本**会是2026年的瓶颈。\n"_s);
        const auto rows = statementsOf(*library.library, Layer::Claims);
        QVERIFY(rows && rows->size() == 1);
        const auto groups = arranged(*rows, *predicateOf(StatementFilter()), {StatementSort::Reading, StatementField::Speaker});
        const auto text = statementsMarkdown(*library.library, *rows, groups, Layer::Claims, {u"林舟"_s});
        QVERIFY(text);
        QVERIFY2(text->contains(u"\n## 林舟\n"_s), qPrintable(*text));
        QVERIFY2(text->contains(u"> 林舟认为，**推理成本**会是2026年的瓶颈。"_s), qPrintable(*text));
        QVERIFY(text->contains(u"lectern://"_s + library.library->id()));
        QVERIFY(text->contains(u"沈砚"_s));
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
