// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/entityprofile.h"
#include "core/analyse/plainpassage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

using Documents = std::vector<std::vector<EntityEntry>>;

EntityLedger ledgerOf(const Documents &documents)
{
    EntityLedger ledger;
    for (size_t i = 0; i < documents.size(); ++i)
        ledger.add(SourceId{qint64(i + 1)}, documents[i]);
    ledger.finish();
    return ledger;
}

/// `person Ann=Annie 3/2`: type, names, mentions, documents.
QStringList summary(const EntityLedger &ledger)
{
    QStringList lines;
    for (const LedgerEntity &entity : ledger.entities())
        lines.append(toName(entity.type) + u' ' + (QStringList(entity.name) + entity.names).join(u'=') + u' '
                     + QString::number(entity.mentions) + u'/' + QString::number(entity.places.size()));
    return lines;
}

EntityEntry person(const QString &name, const QStringList &names = {}, int mentions = 1)
{
    return {EntityType::Person, name, names, mentions, false};
}

EntityEntry company(const QString &name, const QStringList &names = {}, int mentions = 1)
{
    return {EntityType::Organization, name, names, mentions, false};
}

} // namespace

class TestEntityLedger : public QObject
{
    Q_OBJECT

private slots:
    void joins_data();
    void joins();
    void prefersAPersonsName();
    void finds();
    void readsPassagesPlainly();
    void profiles();
};

void TestEntityLedger::joins_data()
{
    QTest::addColumn<Documents>("documents");
    QTest::addColumn<QStringList>("entities");
    QTest::newRow("none") << Documents{} << QStringList{};
    QTest::newRow("a shared name") << Documents{{company(u"深度求索"_s, {u"DeepSeek"_s}, 3)}, {company(u"Deepseek"_s)}}
                                   << QStringList{u"organization Deepseek=深度求索=DeepSeek 4/2"_s};
    QTest::newRow("both scripts") << Documents{{person(u"阿爾特曼"_s)}, {person(u"阿尔特曼"_s)}}
                                  << QStringList{u"person 阿爾特曼=阿尔特曼 2/2"_s};
    QTest::newRow("types part") << Documents{{person(u"Mercury"_s)}, {company(u"Mercury"_s)}}
                                << QStringList{u"person Mercury 1/1"_s, u"organization Mercury 1/1"_s};
    QTest::newRow("chain") << Documents{{company(u"A Inc"_s, {u"AI"_s})},
                                        {company(u"B Inc"_s, {u"AI"_s, u"B"_s})},
                                        {company(u"B"_s)}}
                           << QStringList{u"organization A Inc=AI=B=B Inc 3/3"_s};
    QTest::newRow("family name of one") << Documents{{person(u"Sam Altman"_s, {u"Altman"_s})}, {person(u"Altman"_s)}}
                                        << QStringList{u"person Sam Altman=Altman 2/2"_s};
    QTest::newRow("family name of two") << Documents{{person(u"Sam Altman"_s, {u"Altman"_s}, 5)},
                                                     {person(u"Rob Altman"_s, {u"Altman"_s})},
                                                     {person(u"Altman"_s, {}, 2)}}
                                        << QStringList{u"person Sam Altman=Altman 5/1"_s, u"person Altman 2/1"_s,
                                                       u"person Rob Altman=Altman 1/1"_s};
    QTest::newRow("full names agree") << Documents{{person(u"Donald Trump"_s, {u"Trump"_s})},
                                                   {person(u"Donald J. Trump"_s, {u"Trump"_s})},
                                                   {person(u"Trump"_s)}}
                                      << QStringList{u"person Donald J. Trump=Trump=Donald Trump 3/3"_s};
    QTest::newRow("Han family names") << Documents{{person(u"李明远"_s, {u"李"_s})}, {person(u"李若川"_s, {u"李"_s})}}
                                      << QStringList{u"person 李明远=李 1/1"_s, u"person 李若川=李 1/1"_s};
    QTest::newRow("foreign names in Han") << Documents{{person(u"埃隆·马斯克"_s, {u"马斯克"_s})}, {person(u"马斯克"_s, {}, 9)}}
                                          << QStringList{u"person 埃隆·马斯克=马斯克 10/2"_s};
    QTest::newRow("two in one document") << Documents{{company(u"A"_s), company(u"a"_s, {}, 2)}}
                                         << QStringList{u"organization A=a 3/1"_s};
}

void TestEntityLedger::joins()
{
    QFETCH(Documents, documents);
    QFETCH(QStringList, entities);
    QCOMPARE(summary(ledgerOf(documents)), entities);
}

void TestEntityLedger::prefersAPersonsName()
{
    EntityEntry named = company(u"DeepSeek"_s, {u"深度求索公司有限"_s});
    named.named = true;
    const EntityLedger ledger = ledgerOf({{company(u"深度求索公司有限"_s)}, {named}});
    QCOMPARE(ledger.entities().front().name, u"DeepSeek"_s);
}

void TestEntityLedger::finds()
{
    const EntityLedger ledger = ledgerOf({{person(u"Sam Altman"_s, {u"Altman"_s}, 5)},
                                          {person(u"Rob Altman"_s, {u"Altman"_s})},
                                          {person(u"Altman"_s, {}, 2)},
                                          {company(u"Altman"_s, {}, 9)}});
    QCOMPARE(ledger.find(EntityType::Person, u"sam altman"_s), 0);
    QCOMPARE(ledger.find(EntityType::Person, u"Altman"_s), 1); // the one that is called so in full
    QCOMPARE(ledger.find(u"Altman"_s), 3);
    QCOMPARE(ledger.find(EntityType::Place, u"Altman"_s), -1);
    QCOMPARE(ledger.find(u"nobody"_s), -1);
    QCOMPARE(ledger.documents(), 4);
}

void TestEntityLedger::readsPassagesPlainly()
{
    const ParsedDocument document =
        parseDocument("# Head\n\nAt first  **Northwind** said *nothing* of [note](https://x.example/a), then\nmore.\n", u"a.md"_s)
            .value_or(ParsedDocument());
    const qsizetype at = document.source.text.indexOf(u"Northwind");
    QCOMPARE(surroundings(document, {at, at + 9}, 12), (Surroundings{u"At first "_s, u" said nothin"_s}));
    QCOMPARE(surroundings(document, {at, at + 9}, 80).after, u" said nothing of note, then more."_s);
    QCOMPARE(plainPassage(document, {at - 2, at + 30}), u"Northwind said nothing of"_s);
}

void TestEntityLedger::profiles()
{
    const ParsedDocument document =
        parseDocument("OpenAI paid $5 million to Nvidia. Nvidia made chips. \"We grow,\" said OpenAI of Nvidia. "
                      "Ann thinks OpenAI is slow. Nvidia has 30 plants.\n",
                      u"a.txt"_s)
            .value_or(ParsedDocument());
    const QString &text = document.source.text;
    const auto span = [&](const QString &words, int nth = 0) {
        qsizetype at = -1;
        for (int i = 0; i <= nth; ++i)
            at = text.indexOf(words, at + 1);
        return Span{at, at + words.size()};
    };
    Extraction found;
    found.entities = {
        {u"OpenAI"_s, EntityType::Organization, {}, {span(u"OpenAI"_s), span(u"OpenAI"_s, 1), span(u"OpenAI"_s, 2)}, {}},
        {u"Nvidia"_s,
         EntityType::Organization,
         {},
         {span(u"Nvidia"_s), span(u"Nvidia"_s, 1), span(u"Nvidia"_s, 2), span(u"Nvidia"_s, 3)},
         {}},
        {u"Ann"_s, EntityType::Person, {}, {span(u"Ann"_s)}, {}}};
    Quantity paid;
    paid.span = span(u"$5 million"_s);
    Quantity plants;
    plants.span = span(u"30 plants"_s);
    plants.subject = u"Nvidia"_s;
    found.quantities = {paid, plants};
    found.quotes = {{span(u"\"We grow,\" said OpenAI of Nvidia."_s), u"OpenAI"_s, u"said"_s, true, {}},
                    {span(u"Ann thinks OpenAI is slow."_s), u"Ann"_s, u"thinks"_s, false, {}}};
    Claim made;
    made.span = span(u"Nvidia made chips."_s);
    Claim slow;
    slow.span = span(u"OpenAI is slow."_s);
    slow.speaker = u"Ann"_s;
    found.claims = {made, slow};

    EntityLedger ledger;
    ledger.add(SourceId{7}, entriesOf(found));
    ledger.finish();
    const int openai = ledger.find(u"OpenAI"_s);
    EntityProfile profile;
    addTo(profile, ledger, openai, SourceId{7}, document, found);
    QCOMPARE(profile.passages.size(), size_t(3));
    QCOMPARE(profile.passages[0].keyword, u"OpenAI"_s);
    QCOMPARE(profile.passages[0].before, QString());
    QVERIFY(profile.passages[0].after.startsWith(u" paid $5 million"_s));
    QCOMPARE(profile.passages[0].sentence, span(u"OpenAI paid $5 million to Nvidia."_s));
    QCOMPARE(profile.saidBy.size(), size_t(1));
    QCOMPARE(profile.saidBy.front().text, u"\"We grow,\" said OpenAI of Nvidia."_s);
    QCOMPARE(profile.about.size(), size_t(1)); // the claim lies inside the quotation
    QCOMPARE(profile.about.front().speaker, u"Ann"_s);
    QCOMPARE(profile.numbers.size(), size_t(1));
    QVERIFY(!profile.numbers.front().isSubject);
    QCOMPARE(profile.companions, (std::vector<Companion>{{ledger.find(u"Nvidia"_s), 2, 1}, {ledger.find(u"Ann"_s), 1, 1}}));

    EntityProfile other;
    addTo(other, ledger, ledger.find(u"Nvidia"_s), SourceId{7}, document, found);
    QCOMPARE(other.numbers.size(), size_t(2));
    QVERIFY(other.numbers.back().isSubject);
    QCOMPARE(other.about.size(), size_t(2)); // a claim of the author and the quotation
    append(profile, other);
    QCOMPARE(profile.companions.front().sentences, 2);
}

QTEST_GUILESS_MAIN(TestEntityLedger)
#include "tst_entityledger.moc"
