// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/decisionfields.h"
#include "tests/core/notes/decisiontest.h"

#include <QJsonArray>
#include <QTest>

using namespace lectern;
using namespace lectern::test;
using namespace Qt::StringLiterals;

namespace
{

// Two years, three numbers, one claim of each sentence.
const QString text = u"华星2023年营收45亿元。华星2024年营收65亿元，增长45亿元。\n乙公司说成本下降。"_s;

ParsedDocument document()
{
    return plainDocument(text);
}

Claim claim(Span span, std::vector<int> quantities, std::vector<int> times, std::vector<int> entities)
{
    Claim row;
    row.span = span;
    row.quantities = std::move(quantities);
    row.times = std::move(times);
    row.entities = std::move(entities);
    row.why.rule = u"claim.number"_s;
    return row;
}

Extraction machine()
{
    Extraction found;
    found.version = "v";
    found.times = {{spanOf(text, u"2023年"_s), u"2023"_s, false, {}}, {spanOf(text, u"2024年"_s), u"2024"_s, false, {}}};
    found.quantities = {quantity(spanOf(text, u"45亿元"_s), 45e8, u"CNY"_s), quantity(spanOf(text, u"65亿元"_s), 65e8, u"CNY"_s),
                        quantity(spanOf(text, u"45亿元"_s, 1), 45e8, u"CNY"_s)};
    found.quantities[0].period = 0;
    found.quantities[1].period = found.quantities[2].period = 1;
    found.entities = {entity(u"华星"_s, EntityType::Organization, {spanOf(text, u"华星"_s), spanOf(text, u"华星"_s, 1)}),
                      entity(u"乙公司"_s, EntityType::Organization, {spanOf(text, u"乙公司"_s)}),
                      entity(u"营收"_s, EntityType::Term, {spanOf(text, u"营收"_s), spanOf(text, u"营收"_s, 1)})};
    found.claims = {claim(spanOf(text, u"华星2023年营收45亿元"_s), {0}, {0}, {0, 2}),
                    claim(spanOf(text, u"华星2024年营收65亿元，增长45亿元"_s), {1, 2}, {1}, {0, 2}),
                    claim(spanOf(text, u"乙公司说成本下降"_s), {}, {}, {1})};
    found.claims[2].speaker = u"乙公司"_s;
    found.quotes = {{spanOf(text, u"乙公司说成本下降"_s), u"乙公司"_s, u"说"_s, false, {}}};
    found.trends = {{spanOf(text, u"乙公司说成本下降"_s), Direction::Down, TrendStatus::Observed, u"成本"_s, {2024}, {}}};
    return found;
}

DecidedExtraction apply(std::vector<Decision> decisions, const ParsedDocument &document = ::document())
{
    return applyDecisions(machine(), document, source, DecisionLog(std::move(decisions)));
}

QString textOf(Span span)
{
    return text.sliced(span.start, span.length());
}

QStringList texts(const auto &rows)
{
    QStringList list;
    for (const auto &row : rows)
        list.push_back(textOf(row.span));
    return list;
}

QStringList names(const std::vector<Entity> &rows)
{
    QStringList list;
    for (const Entity &row : rows)
        list.push_back(row.name);
    return list;
}

Decision onNumber(qint64 id, Verb verb, const QString &quote, int n = 0, const QJsonObject &fields = {})
{
    Decision made = at(decision(id, Layer::Quantities, verb), document(), spanOf(text, quote, n));
    made.fields = fields;
    return made;
}

Decision onEntity(qint64 id, Verb verb, const QString &name, const QJsonObject &fields = {}, Scope scope = Scope::Document)
{
    Decision made = decision(id, Layer::Entities, verb, scope);
    made.name = name;
    made.type = EntityType::Organization;
    made.fields = fields;
    return made;
}

} // namespace

class TestApplyDecisions : public QObject
{
    Q_OBJECT

private slots:
    void noDecisionsChangeNothing()
    {
        QCOMPARE(apply({}).extraction, machine());
        // Nor do those of another document, or a name that is not here.
        Decision elsewhere = onNumber(1, Verb::Reject, u"65亿元"_s);
        elsewhere.source = {2};
        QCOMPARE(apply({elsewhere, onEntity(2, Verb::Reject, u"丙公司"_s, {}, Scope::Library)}).extraction, machine());
    }

    void acceptSaysSo()
    {
        const auto done = apply({onNumber(7, Verb::Accept, u"65亿元"_s)});
        const Provenance &why = done.extraction.quantities[1].why;
        QCOMPARE(why.rule, u"quantity.money.zh"_s);
        QCOMPARE(why.decided.size(), 1u);
        QCOMPARE(why.decided[0].id, DecisionId{7});
        QCOMPARE(why.decided[0].when, decision(7, Layer::Quantities, Verb::Accept).created);
        QCOMPARE(reviewOf(why), Review::Accepted);
        QCOMPARE(done.outcome.met, (std::vector{MetRow{{7}, Layer::Quantities, 1, false}}));
    }

    void rejectLeavesIndexesRight()
    {
        const auto done = apply({onNumber(1, Verb::Reject, u"45亿元"_s, 0)});
        const Extraction &found = done.extraction;
        QCOMPARE(texts(found.quantities), (QStringList{u"65亿元"_s, u"45亿元"_s}));
        QCOMPARE(found.claims[0].quantities, std::vector<int>());
        QCOMPARE(found.claims[1].quantities, (std::vector{0, 1}));
        QCOMPARE(texts(done.outcome.rejected.quantities), QStringList{u"45亿元"_s});
        QCOMPARE(done.outcome.rejected.quantities[0].period, 0);
        QCOMPARE(done.outcome.met, (std::vector{MetRow{{1}, Layer::Quantities, 0, true}}));
        QCOMPARE(done.extraction.times, machine().times);
    }

    /// The second of two equal quotes is meant by its place.
    void equalQuotesAreToldApart()
    {
        const auto done = apply({onNumber(1, Verb::Reject, u"45亿元"_s, 1)});
        QCOMPARE(texts(done.extraction.quantities), (QStringList{u"45亿元"_s, u"65亿元"_s}));
        QCOMPARE(done.extraction.claims[1].quantities, std::vector{1});
    }

    void aRejectedTimeLeavesItsNumbersWithoutPeriod()
    {
        const auto done = apply({at(decision(1, Layer::Times, Verb::Reject), document(), spanOf(text, u"2023年"_s))});
        QCOMPARE(done.extraction.times.size(), 1u);
        QCOMPARE(done.extraction.quantities[0].period, -1);
        QCOMPARE(done.extraction.quantities[1].period, 0);
        QCOMPARE(done.extraction.claims[0].times, std::vector<int>());
        QCOMPARE(done.extraction.claims[1].times, std::vector{0});
    }

    void laterWinsFieldByField()
    {
        const auto done = apply({onNumber(1, Verb::Correct, u"65亿元"_s, 0, {{u"unit"_s, u"USD"_s}, {u"subject"_s, u"甲"_s}}),
                                 onNumber(3, Verb::Correct, u"65亿元"_s, 0, {{u"unit"_s, u"HKD"_s}}),
                                 onNumber(2, Verb::Correct, u"65亿元"_s, 0, {{u"value"_s, 6.4e9}})});
        const Quantity &row = done.extraction.quantities[1];
        QCOMPARE(row.unit, u"HKD"_s);
        QCOMPARE(row.subject, u"甲"_s);
        QCOMPARE(*row.value, 6.4e9);
        QCOMPARE(reviewOf(row.why), Review::Corrected);
        // What the machine read can still be told.
        const QJsonObject now = fieldsOf(row, done.extraction.times, text);
        QCOMPARE(machineFields(now, row.why), fieldsOf(machine().quantities[1], machine().times, text));
        QCOMPARE(row.why.decided[2].before, (QJsonObject{{u"unit"_s, u"USD"_s}}));
    }

    void acceptAfterRejectBringsItBack()
    {
        const auto done = apply({onNumber(1, Verb::Correct, u"65亿元"_s, 0, {{u"unit"_s, u"USD"_s}}),
                                 onNumber(2, Verb::Reject, u"65亿元"_s), onNumber(3, Verb::Accept, u"65亿元"_s)});
        QCOMPARE(done.extraction.quantities.size(), 3u);
        QCOMPARE(done.extraction.quantities[1].unit, u"USD"_s);
    }

    void meetsWhatOverlapsHalf_data()
    {
        QTest::addColumn<qsizetype>("before");
        QTest::addColumn<qsizetype>("after");
        QTest::addColumn<bool>("meets");
        QTest::newRow("exact") << qsizetype(0) << qsizetype(0) << true;
        QTest::newRow("longer") << qsizetype(0) << qsizetype(4) << true;
        QTest::newRow("too long") << qsizetype(0) << qsizetype(5) << false;
        QTest::newRow("half of it") << qsizetype(0) << qsizetype(-2) << true;
        QTest::newRow("less than half") << qsizetype(0) << qsizetype(-3) << false;
        QTest::newRow("shifted") << qsizetype(2) << qsizetype(2) << true;
    }
    void meetsWhatOverlapsHalf()
    {
        QFETCH(qsizetype, before);
        QFETCH(qsizetype, after);
        QFETCH(bool, meets);
        const Span row = spanOf(text, u"65亿元"_s);
        const auto done =
            apply({at(decision(1, Layer::Quantities, Verb::Reject), document(), {row.start + before, row.end + after})});
        QCOMPARE(done.extraction.quantities.size(), meets ? 2u : 3u);
        QVERIFY(done.outcome.lost.empty());
    }

    void addedRowsJoinTheirClaims()
    {
        auto extraction = machine();
        extraction.quantities.erase(extraction.quantities.begin() + 1);
        extraction.claims[1].quantities = {1};
        const Decision added = onNumber(1, Verb::Add, u"65亿元"_s, 0,
                                        {{u"kind"_s, u"money"_s},
                                         {u"value"_s, 65e8},
                                         {u"unit"_s, u"CNY"_s},
                                         {u"period"_s, periodField(1, spanOf(text, u"65亿元"_s), machine().times, text)}});
        const auto done = applyDecisions(extraction, document(), source, DecisionLog({added}));
        QCOMPARE(texts(done.extraction.quantities), texts(machine().quantities));
        const Quantity &row = done.extraction.quantities[1];
        QCOMPARE(row.period, 1);
        QCOMPARE(row.why.rule, u"person"_s);
        QCOMPARE(reviewOf(row.why), Review::Added);
        QCOMPARE(done.extraction.claims[1].quantities, (std::vector{1, 2}));
        // Once the machine finds it too, it is one row, and the person's word stands.
        const auto later = apply({added});
        QCOMPARE(texts(later.extraction.quantities), texts(machine().quantities));
        QCOMPARE(later.extraction.quantities[1].why.rule, u"quantity.money.zh"_s);
    }

    void anAddedRowTakesThePlaceOfWhatItOverlaps()
    {
        const auto done = apply({onNumber(1, Verb::Add, u"增长45亿元"_s, 0, {{u"kind"_s, u"money"_s}, {u"value"_s, 45e8}})});
        QCOMPARE(texts(done.extraction.quantities), (QStringList{u"45亿元"_s, u"65亿元"_s, u"增长45亿元"_s}));
        QCOMPARE(done.extraction.claims[1].quantities, (std::vector{1, 2}));
        QVERIFY(done.outcome.rejected.quantities.empty());
    }

    /// A run that does not find a number any more does not take away what a person said of it.
    void correctedAndAcceptedRowsLiveOn()
    {
        Extraction poorer = machine();
        poorer.quantities.clear();
        for (Claim &row : poorer.claims)
            row.quantities.clear();
        Decision corrected = onNumber(1, Verb::Correct, u"65亿元"_s, 0, {{u"unit"_s, u"USD"_s}});
        corrected.row = fieldsOf(machine().quantities[1], machine().times, text);
        Decision accepted = onNumber(2, Verb::Accept, u"45亿元"_s);
        accepted.row = fieldsOf(machine().quantities[0], machine().times, text);
        Decision rejected = onNumber(3, Verb::Reject, u"45亿元"_s, 1);
        rejected.row = fieldsOf(machine().quantities[2], machine().times, text);
        const auto done = applyDecisions(poorer, document(), source, DecisionLog({corrected, accepted, rejected}));
        QCOMPARE(texts(done.extraction.quantities), (QStringList{u"45亿元"_s, u"65亿元"_s}));
        QCOMPARE(done.extraction.quantities[1].unit, u"USD"_s);
        QCOMPARE(*done.extraction.quantities[1].value, 65e8);
        QCOMPARE(done.extraction.quantities[1].period, 1);
        QCOMPARE(done.extraction.claims[1].quantities, std::vector{1});
        QVERIFY(done.outcome.lost.empty());
    }

    void otherTextIsLost()
    {
        Decision made = onNumber(1, Verb::Reject, u"65亿元"_s);
        made.anchor.textSha256 = "other";
        Decision gone = onNumber(2, Verb::Reject, u"65亿元"_s);
        gone.anchor.quote = u"66亿元"_s;
        const auto done = apply({made, gone});
        QCOMPARE(done.extraction, machine());
        QCOMPARE(done.outcome.lost, (std::vector{DecisionId{1}, DecisionId{2}}));
    }

    void otherLayersAreCorrected()
    {
        const Span said = spanOf(text, u"乙公司说成本下降"_s);
        const auto fielded = [&](qint64 id, Layer layer, const QJsonObject &fields) {
            Decision made = at(decision(id, layer, Verb::Correct), document(), said);
            made.fields = fields;
            return made;
        };
        Decision time = at(decision(4, Layer::Times, Verb::Correct), document(), spanOf(text, u"2023年"_s));
        time.fields = {{u"value"_s, u"2022"_s}, {u"relative"_s, true}};
        const auto done =
            apply({fielded(1, Layer::Quotes, {{u"speaker"_s, u"华星"_s}, {u"direct"_s, true}}),
                   fielded(2, Layer::Trends,
                           {{u"direction"_s, u"shift"_s}, {u"status"_s, u"forecast"_s}, {u"years"_s, QJsonArray{2026}}}),
                   fielded(3, Layer::Claims, {{u"kind"_s, u"opinion"_s}, {u"source"_s, u"^1"_s}, {u"nonsense"_s, 1}}), time});
        QCOMPARE(done.extraction.quotes[0].speaker, u"华星"_s);
        QVERIFY(done.extraction.quotes[0].direct);
        QCOMPARE(done.extraction.trends[0].direction, Direction::Shift);
        QCOMPARE(done.extraction.trends[0].status, TrendStatus::Forecast);
        QCOMPARE(done.extraction.trends[0].years, QList<int>{2026});
        QCOMPARE(done.extraction.claims[2].kind, ClaimKind::Opinion);
        QCOMPARE(done.extraction.claims[2].source, u"^1"_s);
        QCOMPARE(done.extraction.times[0].value, u"2022"_s);
        QVERIFY(done.extraction.times[0].relative);
        QCOMPARE(done.outcome.met.size(), 4u);
    }

    void anAddedClaimRestsOnWhatLiesInIt()
    {
        Decision made = at(decision(1, Layer::Claims, Verb::Add), document(), spanOf(text, u"增长45亿元"_s));
        made.fields = {{u"kind"_s, u"fact"_s}, {u"speaker"_s, u"author"_s}};
        const auto done = apply({made});
        QCOMPARE(done.extraction.claims.size(), 4u);
        QCOMPARE(textOf(done.extraction.claims[2].span), u"增长45亿元"_s);
        QCOMPARE(done.extraction.claims[2].quantities, std::vector{2});
    }

    void widerScopesGoByText_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("site");
        QTest::addColumn<int>("left");
        QTest::newRow("document") << Scope::Document << QString() << 1;
        QTest::newRow("site") << Scope::Site << u"晨报"_s << 1;
        QTest::newRow("another site") << Scope::Site << u"晚报"_s << 3;
        QTest::newRow("library") << Scope::Library << QString() << 1;
    }
    void widerScopesGoByText()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, site);
        QFETCH(int, left);
        Decision made = decision(1, Layer::Quantities, Verb::Reject, scope);
        made.name = u"45億元"_s; // the other script is the same text
        made.site = site;
        ParsedDocument here = document();
        here.meta.site = u"晨报"_s;
        QCOMPARE(int(apply({made}, here).extraction.quantities.size()), left);
    }

    // ---- entities

    void renameRetype()
    {
        const auto done =
            apply({onEntity(1, Verb::Correct, u"乙公司"_s, {{u"name"_s, u"乙股份公司"_s}, {u"type"_s, u"person"_s}})});
        const Entity &row = done.extraction.entities[1];
        QCOMPARE(row.name, u"乙股份公司"_s);
        QCOMPARE(row.type, EntityType::Person);
        QCOMPARE(row.aliases, QStringList{u"乙公司"_s});
        QCOMPARE(row.why.rule, u"entity.gazetteer"_s);
        // Who said it goes with it, in quotes and claims.
        QCOMPARE(done.extraction.quotes[0].speaker, u"乙股份公司"_s);
        QCOMPARE(done.extraction.claims[2].speaker, u"乙股份公司"_s);
        QCOMPARE(reviewOf(done.extraction.claims[2].why), Review::None);
        QCOMPARE(done.extraction.claims[2].why.decided.size(), 1u);
        QCOMPARE(done.extraction.claims[2].entities, std::vector{1});
    }

    void aPersonsSpeakerWinsOverARename()
    {
        Decision speaker = at(decision(1, Layer::Quotes, Verb::Correct), document(), spanOf(text, u"乙公司说成本下降"_s));
        speaker.fields = {{u"speaker"_s, u"甲"_s}};
        const auto done = apply({speaker, onEntity(2, Verb::Correct, u"乙公司"_s, {{u"name"_s, u"丙"_s}})});
        QCOMPARE(done.extraction.quotes[0].speaker, u"甲"_s);
    }

    void mergeJoinsMentionsAndNames()
    {
        const auto done =
            apply({onEntity(1, Verb::Merge, u"乙公司"_s, {{u"name"_s, u"华星"_s}, {u"type"_s, u"organization"_s}})});
        QCOMPARE(names(done.extraction.entities), (QStringList{u"华星"_s, u"营收"_s}));
        QCOMPARE(done.extraction.entities[0].mentions.size(), 3u);
        QCOMPARE(done.extraction.entities[0].aliases, QStringList{u"乙公司"_s});
        QCOMPARE(done.extraction.claims[2].entities, std::vector{0});
        QCOMPARE(done.extraction.claims[0].entities, (std::vector{0, 1}));
        QCOMPARE(done.extraction.claims[2].speaker, u"华星"_s);
    }

    void mergeWithWhatIsNotHereRenames()
    {
        const auto done = apply({onEntity(1, Verb::Merge, u"乙公司"_s, {{u"name"_s, u"DeepSeek"_s}}, Scope::Library)});
        QCOMPARE(done.extraction.entities[1].name, u"DeepSeek"_s);
        QCOMPARE(done.extraction.entities[1].aliases, QStringList{u"乙公司"_s});
    }

    /// Each decision is found by the name that the one before it has given.
    void decisionsChain()
    {
        const auto done = apply({onEntity(1, Verb::Merge, u"乙公司"_s, {{u"name"_s, u"丙公司"_s}}, Scope::Library),
                                 onEntity(2, Verb::Correct, u"丙公司"_s, {{u"name"_s, u"丁公司"_s}}, Scope::Library),
                                 onEntity(3, Verb::Correct, u"丁公司"_s, {{u"type"_s, u"product"_s}}, Scope::Library)});
        QCOMPARE(done.extraction.entities[1].name, u"丁公司"_s);
        QCOMPARE(done.extraction.entities[1].type, EntityType::Product);
        QCOMPARE(done.outcome.met.size(), 5u); // and the quote and the claim that it speaks in
    }

    void namesakesOfAnotherTypeAreNotMet()
    {
        Decision made = onEntity(1, Verb::Reject, u"乙公司"_s, {}, Scope::Library);
        made.type = EntityType::Person;
        made.source = {9};
        QCOMPARE(apply({made}).extraction.entities.size(), 3u);
        made.source = source; // where it was made a later run may have changed the type
        QCOMPARE(apply({made}).extraction.entities.size(), 2u);
    }

    void rejectEntity()
    {
        const auto done = apply({onEntity(1, Verb::Reject, u"华星"_s)});
        QCOMPARE(names(done.extraction.entities), (QStringList{u"乙公司"_s, u"营收"_s}));
        QCOMPARE(done.extraction.claims[0].entities, std::vector{1});
        QCOMPARE(names(done.outcome.rejected.entities), QStringList{u"华星"_s});
    }

    void rejectOneMention()
    {
        Decision made = at(decision(1, Layer::Entities, Verb::Reject), document(), spanOf(text, u"华星"_s, 1));
        const auto done = apply({made});
        QCOMPARE(done.extraction.entities[0].mentions, std::vector{spanOf(text, u"华星"_s)});
        QCOMPARE(done.extraction.claims[0].entities, (std::vector{0, 2}));
        QCOMPARE(done.extraction.claims[1].entities, std::vector{2});
        QCOMPARE(done.outcome.rejected.entities[0].mentions, std::vector{spanOf(text, u"华星"_s, 1)});
        // And the other: then it is rejected as a whole.
        Decision other = at(decision(2, Layer::Entities, Verb::Reject), document(), spanOf(text, u"华星"_s));
        QCOMPARE(apply({made, other}).extraction.entities.size(), 2u);
        // Accepting the mention again joins it with the rest.
        Decision back = at(decision(3, Layer::Entities, Verb::Accept), document(), spanOf(text, u"华星"_s, 1));
        const auto again = apply({made, back});
        QCOMPARE(again.extraction.entities[0].mentions, machine().entities[0].mentions);
        QVERIFY(again.outcome.rejected.entities.empty());
    }

    void addEntityEverywhere_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::newRow("document") << Scope::Document;
        QTest::newRow("library") << Scope::Library;
    }
    void addEntityEverywhere()
    {
        QFETCH(Scope, scope);
        Decision made = onEntity(1, Verb::Add, u"成本"_s, {{u"names"_s, QJsonArray{u"下降"_s, u"不在文中"_s}}}, scope);
        made.type = EntityType::Term;
        const auto done = apply({made});
        const Entity &row = done.extraction.entities.back();
        QCOMPARE(row.name, u"成本"_s);
        QCOMPARE(row.mentions, (std::vector{spanOf(text, u"成本"_s), spanOf(text, u"下降"_s)}));
        QCOMPARE(done.extraction.claims[2].entities, (std::vector{1, 3}));
    }

    void anAddedNameIsNoPartOfALongerName()
    {
        Decision made = onEntity(1, Verb::Add, u"公司"_s, {}, Scope::Library);
        QCOMPARE(names(apply({made}).extraction.entities), names(machine().entities));
        // A Latin name is a whole word.
        const ParsedDocument latin = plainDocument(u"Meta bought Metaphor. Meta的"_s);
        made.name = u"meta"_s;
        const auto done = applyDecisions({}, latin, source, DecisionLog({made}));
        QCOMPARE(done.extraction.entities[0].mentions, (std::vector<Span>{{0, 4}, {22, 26}}));
    }

    void aLongerAddedNameTakesTheShorterOnes()
    {
        Decision made = onEntity(1, Verb::Add, u"华星2023年"_s, {}, Scope::Document);
        const auto done = apply({made});
        QCOMPARE(done.extraction.entities[0].name, u"华星2023年"_s);
        QCOMPARE(done.extraction.entities[1].mentions, std::vector{spanOf(text, u"华星"_s, 1)});
    }

    void splitByName()
    {
        Extraction joined = machine();
        joined.entities[0].aliases = {u"乙公司"_s};
        joined.entities[0].mentions.push_back(spanOf(text, u"乙公司"_s));
        joined.entities.erase(joined.entities.begin() + 1);
        const auto done = applyDecisions(
            joined, document(), source,
            DecisionLog({onEntity(1, Verb::Split, u"华星"_s,
                                  {{u"name"_s, u"乙集团"_s}, {u"type"_s, u"person"_s}, {u"names"_s, QJsonArray{u"乙公司"_s}}})}));
        QCOMPARE(names(done.extraction.entities), (QStringList{u"华星"_s, u"乙集团"_s, u"营收"_s}));
        QCOMPARE(done.extraction.entities[0].mentions.size(), 2u);
        QVERIFY(done.extraction.entities[0].aliases.isEmpty());
        QCOMPARE(done.extraction.entities[1].type, EntityType::Person);
        QCOMPARE(done.extraction.entities[1].mentions, std::vector{spanOf(text, u"乙公司"_s)});
    }

    void thisMentionIsAnother()
    {
        Decision made = at(decision(1, Layer::Entities, Verb::Correct), document(), spanOf(text, u"华星"_s, 1));
        made.fields = {{u"name"_s, u"华星电视"_s}, {u"type"_s, u"product"_s}};
        const auto done = apply({made});
        QCOMPARE(names(done.extraction.entities), (QStringList{u"华星"_s, u"华星电视"_s, u"乙公司"_s, u"营收"_s}));
        QCOMPARE(done.extraction.claims[1].entities, (std::vector{1, 3}));
        QCOMPARE(done.extraction.claims[0].entities, (std::vector{0, 3}));
    }

    /// A run that does not find a name any more, in a text that still has it.
    void entitiesLiveOn()
    {
        Extraction poorer = machine();
        poorer.entities.clear();
        for (Claim &row : poorer.claims)
            row.entities.clear();
        Decision renamed = onEntity(1, Verb::Correct, u"华星"_s, {{u"name"_s, u"华星集团"_s}});
        Decision gone = onEntity(2, Verb::Accept, u"不在文中"_s);
        const auto done = applyDecisions(poorer, document(), source, DecisionLog({renamed, gone}));
        QCOMPARE(names(done.extraction.entities), QStringList{u"华星集团"_s});
        QCOMPARE(done.extraction.entities[0].mentions, machine().entities[0].mentions);
        QCOMPARE(done.outcome.lost, std::vector{DecisionId{2}});
    }

    /// Ten thousand numbers with a decision each, beside a dictionary of as many names: time is about linear, and all are met.
    void many()
    {
        QString big;
        Extraction found;
        std::vector<Decision> decisions;
        for (int i = 0; i < 10000; ++i) {
            const QString word = u"%1元"_s.arg(i);
            found.quantities.push_back(quantity({big.size(), big.size() + word.size()}, i, u"CNY"_s));
            big += word + u"，"_s;
        }
        const ParsedDocument document = plainDocument(big);
        for (int i = 0; i < 10000; ++i) {
            Decision made = decision(i + 1, Layer::Quantities, i % 2 ? Verb::Reject : Verb::Correct);
            made.anchor = makeAnchor(big, document.source.textSha256, found.quantities[size_t(i)].span);
            made.fields = i % 2 ? QJsonObject() : QJsonObject{{u"unit"_s, u"USD"_s}};
            decisions.push_back(made);
            Decision name = onEntity(20000 + i, Verb::Add, u"名字%1号"_s.arg(i), {}, Scope::Library);
            decisions.push_back(name);
        }
        const auto done = applyDecisions(found, document, source, DecisionLog(std::move(decisions)));
        QCOMPARE(done.extraction.quantities.size(), 5000u);
        QCOMPARE(done.outcome.met.size(), 10000u);
    }
};

QTEST_GUILESS_MAIN(TestApplyDecisions)
#include "tst_applydecisions.moc"
