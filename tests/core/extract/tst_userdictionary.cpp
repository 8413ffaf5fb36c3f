// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/pipeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

const UserDictionary &dictionary()
{
    static const UserDictionary made({
        {u"青麦动力"_s, {u"Qingmai"_s, u"QM"_s}, EntityType::Organization, u"a start-up"_s},
        {u"DeepSeek"_s, {u"DeepSe"_s, u"小鲸鱼"_s}, EntityType::Organization, {}},
        {u"星野"_s, {}, EntityType::Product, {}},
        {u"冷启动"_s, {u"cold start"_s}, EntityType::Term, {}},
        {u"陸明遠"_s, {}, EntityType::Person, {}},
    });
    return made;
}

Extraction extracted(const QString &text, const UserDictionary &own = dictionary())
{
    return extract(parseDocument(text.toUtf8(), u"test.md"_s).value_or(ParsedDocument()), own);
}

const Entity *entityNamed(const Extraction &found, const QString &name)
{
    const auto entity = std::ranges::find_if(
        found.entities, [&](const Entity &each) { return each.name == name || each.aliases.contains(name); });
    return entity == found.entities.end() ? nullptr : &*entity;
}

} // namespace

class TestUserDictionary : public QObject
{
    Q_OBJECT

private slots:
    void findsItsNames();
    void joinsItsNames();
    void joinsTheGazetteersNames();
    void tellsLatinWordsApart();
    void keepsItsTerms();
    void foldsScripts();
    void isPartOfTheVersion();
    void readsAndWritesCsv();
    void refusesCsv_data();
    void refusesCsv();
    void losesNothingInMerging();
};

void TestUserDictionary::findsItsNames()
{
    const QString text = u"昨天，星野更新了界面。"_s;
    const Entity *without = entityNamed(extracted(text, {}), u"星野"_s);
    QVERIFY(!without || without->why.rule != "entity.dictionary"_L1);
    const Extraction found = extracted(text);
    const Entity *own = entityNamed(found, u"星野"_s);
    QVERIFY(own);
    QCOMPARE(own->type, EntityType::Product);
    QCOMPARE(own->why.rule, u"entity.dictionary"_s);
    QCOMPARE(own->mentions, (std::vector<Span>{{3, 5}}));
}

void TestUserDictionary::joinsItsNames()
{
    const Extraction found = extracted(u"青麦动力昨天说话。今天 Qingmai 又说话，QM 则没有。"_s);
    const Entity *own = entityNamed(found, u"QM"_s);
    QVERIFY(own);
    QCOMPARE(own->mentions.size(), size_t(3));
    QCOMPARE(own, entityNamed(found, u"青麦动力"_s));
}

void TestUserDictionary::joinsTheGazetteersNames()
{
    const Extraction found = extracted(u"深度求索发布了新模型。有人把 DeepSe 写成小鲸鱼。"_s);
    const Entity *own = entityNamed(found, u"DeepSe"_s);
    QVERIFY(own);
    QVERIFY(own->aliases.contains(u"小鲸鱼"_s) || own->name == u"小鲸鱼"_s);
    QCOMPARE(own, entityNamed(found, u"深度求索"_s));
}

void TestUserDictionary::tellsLatinWordsApart()
{
    const Extraction found = extracted(u"The QMS of the firm and its qm department; the QM is another thing."_s);
    const Entity *own = entityNamed(found, u"QM"_s);
    QVERIFY(own);
    QCOMPARE(own->mentions.size(), size_t(1));
}

void TestUserDictionary::keepsItsTerms()
{
    const Extraction found = extracted(u"冷启动很慢。再说一次，Cold start 很慢。"_s);
    const Entity *own = entityNamed(found, u"冷启动"_s);
    QVERIFY(own);
    QCOMPARE(own->type, EntityType::Term);
    QCOMPARE(own->why.rule, u"entity.dictionary"_s);
    QCOMPARE(own->mentions.size(), size_t(2));
}

void TestUserDictionary::foldsScripts()
{
    const Entity *simplified = entityNamed(extracted(u"陆明远没有回答。"_s), u"陆明远"_s);
    QVERIFY(simplified);
    QCOMPARE(simplified->why.rule, u"entity.dictionary"_s);
    QVERIFY(entityNamed(extracted(u"陸明遠沒有回答這個問題。"_s), u"陸明遠"_s));
}

void TestUserDictionary::isPartOfTheVersion()
{
    QCOMPARE(extractionVersion({}), extractionVersion());
    QVERIFY(extractionVersion(dictionary()) != extractionVersion());
    QCOMPARE(extracted(u"a"_s).version, extractionVersion(dictionary()));
    auto entries = dictionary().entries();
    entries.front().note = u"another note"_s;
    QCOMPARE(UserDictionary(entries).version(), dictionary().version());
    entries.front().names.removeLast();
    QVERIFY(UserDictionary(entries).version() != dictionary().version());
}

void TestUserDictionary::readsAndWritesCsv()
{
    std::vector<DictionaryEntry> entries = dictionary().entries();
    entries.push_back({u"A|B, \"C\\D"_s, {u"x|y"_s, u"back\\slash"_s}, EntityType::Work, u"two\nlines"_s});
    const auto back = dictionaryFromCsv(dictionaryToCsv(entries));
    QVERIFY(back);
    QCOMPARE(*back, entries);
    const auto other = dictionaryFromCsv(u"Type,Name\nPERSON,Ann\n"_s);
    QVERIFY(other);
    QCOMPARE(*other, (std::vector<DictionaryEntry>{{u"Ann"_s, {}, EntityType::Person, {}}}));
}

void TestUserDictionary::refusesCsv_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("empty") << QString() << QStringList{u"1"_s};
    QTest::newRow("no head") << u"Ann,person\n"_s << QStringList{u"Line 1"_s, u"Ann"_s};
    QTest::newRow("unknown column") << u"name,type,age\n"_s << QStringList{u"age"_s};
    QTest::newRow("twice") << u"name,type,name\n"_s << QStringList{u"name"_s};
    QTest::newRow("unknown type") << u"name,type\nAnn,person\nBob,robot\n"_s
                                  << QStringList{u"Line 3"_s, u"robot"_s, u"organization"_s};
    QTest::newRow("no name") << u"name,type\n,person\n"_s << QStringList{u"Line 2"_s};
    QTest::newRow("too many fields") << u"name,type\nAnn,person,x\n"_s << QStringList{u"Line 2"_s, u"3"_s};
    QTest::newRow("broken quotes") << u"name,type\n\"Ann,person\n"_s << QStringList{u"Line 2"_s};
    QTest::newRow("two faults") << u"name,type\nAnn,robot\nBob,robot\n"_s << QStringList{u"Line 2"_s, u"Line 3"_s};
}

void TestUserDictionary::refusesCsv()
{
    QFETCH(QString, csv);
    QFETCH(QStringList, says);
    const auto read = dictionaryFromCsv(csv);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadFormat);
    for (const QString &word : says)
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
}

void TestUserDictionary::losesNothingInMerging()
{
    const std::vector<DictionaryEntry> mine{{u"Ann"_s, {u"Annie"_s}, EntityType::Person, u"mine"_s}};
    const std::vector<DictionaryEntry> theirs{{u"ANN"_s, {u"A."_s, u"Annie"_s}, EntityType::Person, u"theirs"_s},
                                              {u"Ann"_s, {}, EntityType::Product, {}}};
    const std::vector<DictionaryEntry> both{{u"Ann"_s, {u"Annie"_s, u"ANN"_s, u"A."_s}, EntityType::Person, u"mine; theirs"_s},
                                            {u"Ann"_s, {}, EntityType::Product, {}}};
    QCOMPARE(merged(mine, theirs), both);
    QCOMPARE(merged(both, theirs), both);
}

QTEST_GUILESS_MAIN(TestUserDictionary)
#include "tst_userdictionary.moc"
