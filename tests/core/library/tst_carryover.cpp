// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dictionarychanges.h"
#include "core/library/carryover.h"
#include "core/library/libraryprivate.h"
#include "core/library/nameplaces.h"
#include "core/notes/widedecisions.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

constexpr int documents = 60;

/// Names in several scripts, some inside others, some that a full-text index cannot be asked for.
const QStringList names{u"青麦动力"_s,    u"青麥動力"_s,     u"青麦"_s,      u"Qingmai"_s, u"qingmai labs"_s, u"云栖九号"_s,
                        u"云栖"_s,        u"360"_s,          u"3W Motors"_s, u"T4"_s,      u"Яблоко"_s,       u"O'Leary & Sons"_s,
                        u"Yoho! Japan"_s, u"白石グループ"_s, u"AI青麦"_s,    u"青麦AI"_s,  u"Éclair"_s,       u".HUB"_s,
                        u"华"_s,          u"Nvidia"_s,       u"英伟达"_s,    u"輝達"_s,    u"Zephyr-9"_s,     u"ＺＥＰＨＹＲ"_s};

QString typeName(int i)
{
    return i % 2 ? u"organization"_s : u"product"_s;
}

QString entityText(const Extraction &extraction)
{
    QStringList lines;
    for (const Entity &entity : extraction.entities)
        lines << toName(entity.type) + u' ' + entity.name + u' ' + entity.aliases.join(u'|')
                + u" x%1"_s.arg(entity.mentions.size());
    return lines.join(u'\n');
}

} // namespace

/// What a change of the dictionary or of decisions leaves untouched is what reading everything again would make of it.
class TestCarryOver : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QRandomGenerator m_random{11};
    std::unique_ptr<Library> m_library;
    int m_carried = 0, m_read = 0;

    QString path() const { return m_folder.filePath(u"test.lectern"_s); }
    const QString &anyName() { return names[m_random.bounded(int(names.size()))]; }

    QString article(int i)
    {
        static const QStringList frames{u"%1表示，%2的需求增长了30%。"_s,
                                        u"%1和%2在2024年签署了一份协议。"_s,
                                        u"According to %1, sales of %2 grew."_s,
                                        u"（%1）与“%2”合作。"_s,
                                        u"**%1**：%2。"_s,
                                        u"x%1y and я%2, ①%1②."_s,
                                        u"`%1` is code; [%2](https://example.org/a)."_s,
                                        u"%1\n%2"_s,
                                        u"去年%1有所发展，%2更多。"_s};
        QString text = u"# 第%1篇 %2\n\n"_s.arg(i).arg(m_random.bounded(3) ? u"无名"_s : anyName());
        for (int line = m_random.bounded(2, 7); line > 0; --line)
            text += frames[m_random.bounded(int(frames.size()))].arg(anyName(), anyName()) + u"\n\n"_s;
        if (m_random.bounded(4) == 0)
            text += u"[^1]: %1。\n"_s.arg(anyName());
        return text;
    }

    void open()
    {
        auto opened = Library::open(path());
        QVERIFY(opened);
        m_library = std::move(*opened);
    }

    UserDictionary changed(const UserDictionary &dictionary)
    {
        std::vector<DictionaryEntry> entries = dictionary.entries();
        const int what = m_random.bounded(6);
        if (entries.empty() || what == 0)
            entries.push_back({anyName(), {}, EntityType(m_random.bounded(3)), {}});
        else if (what == 1)
            entries.erase(entries.begin() + m_random.bounded(int(entries.size())));
        else if (what == 2)
            entries[size_t(m_random.bounded(int(entries.size())))].name = anyName();
        else if (what == 3)
            entries[size_t(m_random.bounded(int(entries.size())))].names << anyName();
        else if (what == 4)
            entries[size_t(m_random.bounded(int(entries.size())))].type = EntityType(m_random.bounded(3));
        else
            std::swap(entries.front(), entries[size_t(m_random.bounded(int(entries.size())))]);
        return UserDictionary(entries);
    }

    Decision anyDecision()
    {
        static constexpr std::array verbs{Verb::Accept, Verb::Reject, Verb::Correct, Verb::Add, Verb::Merge, Verb::Split};
        Decision decision;
        decision.layer = Layer::Entities;
        decision.verb = verbs[size_t(m_random.bounded(int(verbs.size())))];
        decision.scope = m_random.bounded(5) ? Scope::Library : Scope::Document;
        if (decision.scope == Scope::Document)
            decision.source = m_library->sources()->at(size_t(m_random.bounded(documents))).id;
        if (m_random.bounded(4) == 0) { // a row of a text, and all like it
            const auto document = m_library->document(m_library->sources()->at(size_t(m_random.bounded(documents))).id);
            const auto &claims = (*document)->extraction.claims;
            const auto &quantities = (*document)->extraction.quantities;
            decision.verb = m_random.bounded(2) ? Verb::Reject : Verb::Accept;
            decision.layer = claims.empty() || m_random.bounded(2) ? Layer::Quantities : Layer::Claims;
            if (decision.layer == Layer::Claims)
                decision.name = (*document)->parsed.source.slice(claims.front().span).toString();
            else if (!quantities.empty())
                decision.name = (*document)->parsed.source.slice(quantities.front().span).toString();
            if (!decision.name.isEmpty()) {
                decision.scope = Scope::Library;
                decision.source = {};
                return decision;
            }
            decision.layer = Layer::Entities;
        }
        decision.name = anyName();
        decision.type = m_random.bounded(2) ? EntityType::Organization : EntityType::Product;
        if (decision.verb != Verb::Accept && decision.verb != Verb::Reject)
            decision.fields = {
                {u"name"_s, anyName()}, {u"type"_s, typeName(m_random.bounded(2))}, {u"names"_s, QJsonArray{anyName()}}};
        return decision;
    }

    /// Brings the index up to date, counting what need not be touched.
    void refresh()
    {
        QVERIFY(carryOver(LibraryPrivate::of(*m_library)));
        const int behind = m_library->documentsBehind();
        m_read += behind;
        m_carried += documents - behind;
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(m_library->documentsBehind(), 0);
    }

    /// Compares with a copy of the library that has no index yet.
    void compare()
    {
        m_library.reset();
        const QString copy = m_folder.filePath(u"copy.lectern"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-index"_s, u"-index-wal"_s, u"-index-shm"_s})
            QFile::remove(copy + suffix);
        QVERIFY(QFile::copy(path(), copy));
        open();
        QVERIFY(m_library);
        const auto fresh = Library::open(copy);
        QVERIFY(fresh);
        QVERIFY((*fresh)->refreshIndex());
        const auto ours = m_library->sources(), theirs = (*fresh)->sources();
        QCOMPARE(ours->size(), theirs->size());
        for (size_t i = 0; i < ours->size(); ++i) {
            const auto a = m_library->document((*ours)[i].id), b = (*fresh)->document((*theirs)[i].id);
            QVERIFY(a && b);
            QCOMPARE(entityText((*a)->extraction), entityText((*b)->extraction));
            QVERIFY((*a)->extraction == (*b)->extraction);
            QVERIFY((*a)->decisions == (*b)->decisions);
            QCOMPARE((*ours)[i].entities, (*theirs)[i].entities);
            QCOMPARE((*ours)[i].claims, (*theirs)[i].claims);
        }
        const auto a = m_library->entityLedger(), b = (*fresh)->entityLedger();
        QCOMPARE((*a)->entities().size(), (*b)->entities().size());
        for (size_t i = 0; i < (*a)->entities().size(); ++i)
            QCOMPARE((*a)->entities()[i].name + u' ' + (*a)->entities()[i].names.join(u'|'),
                     (*b)->entities()[i].name + u' ' + (*b)->entities()[i].names.join(u'|'));
    }

private slots:
    void initTestCase();
    void tellsChangedNames();
    void asksForPhrases();
    void reachesOverDecisions();
    void carriesDictionaries();
    void carriesDecisions();
    void forgetsOldNotes();
};

void TestCarryOver::initTestCase()
{
    open();
    QVERIFY(QDir().mkpath(m_folder.filePath(u"in"_s)));
    for (int i = 0; i < documents; ++i) {
        QFile file(m_folder.filePath(u"in/%1.md"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(article(i).toUtf8());
    }
    QVERIFY(m_library->import({m_folder.filePath(u"in"_s)}));
    QCOMPARE(int(m_library->sources()->size()), documents);
}

void TestCarryOver::tellsChangedNames()
{
    const auto keys = [](const std::vector<DictionaryEntry> &before, const std::vector<DictionaryEntry> &after) {
        QStringList list;
        for (const ChangedName &name : changedNames(UserDictionary(before), UserDictionary(after)))
            list << name.key;
        return list;
    };
    const DictionaryEntry a{u"Alfa"_s, {u"甲"_s}, EntityType::Product, {}}, b{u"Bravo"_s, {}, EntityType::Product, {}};
    const DictionaryEntry ab{u"Alfa"_s, {u"甲"_s, u"Bravo"_s}, EntityType::Product, {}};
    QCOMPARE(keys({}, {}), QStringList());
    QCOMPARE(keys({a, b}, {b, a}), QStringList());
    QCOMPARE(keys({}, {a}), (QStringList{u"alfa"_s, u"甲"_s}));
    QCOMPARE(keys({a}, {a, b}), QStringList{u"bravo"_s});
    QCOMPARE(keys({a, b}, {ab}), QStringList{u"bravo"_s}); // one thing now
    QCOMPARE(keys({a}, {{u"Alfa Corp"_s, {u"甲"_s}, EntityType::Product, {}}}), (QStringList{u"alfa"_s, u"alfa corp"_s}));
    QCOMPARE(keys({b}, {{u"BRAVO"_s, {}, EntityType::Product, {}}}), QStringList{u"bravo"_s}); // other capitals
    QCOMPARE(keys({b}, {{u"Bravo"_s, {}, EntityType::Person, {}}}), QStringList{u"bravo"_s});
    QCOMPARE(keys({b}, {{u"Bravo"_s, {}, EntityType::Product, u"a note"_s}}), QStringList());
}

void TestCarryOver::asksForPhrases()
{
    const auto asked = [](const QString &name, bool free) {
        QStringList texts;
        for (const SearchTerm &term : phrasesOf({name, free}))
            texts << term.text;
        return texts.join(u'/');
    };
    QCOMPARE(asked(u"青麥動力"_s, false), u"青麦动力"_s);
    QCOMPARE(asked(u"Qingmai"_s, true), u"qingmai"_s);
    QCOMPARE(asked(u"Qingmai"_s, false), QString());
    QCOMPARE(asked(u"青麦AI"_s, false), u"青麦"_s);
    QCOMPARE(asked(u"360"_s, true), QString());
    QCOMPARE(asked(u"3W Motors"_s, true), u"w motors"_s);
    QCOMPARE(asked(u"Yoho! Japan"_s, true), u"yoho! japan"_s);
}

void TestCarryOver::reachesOverDecisions()
{
    const WideDecision rename{DecisionId{1}, true, false, {u"a"_s, u"b"_s}}, add{DecisionId{2}, true, true, {u"c"_s, u"b"_s}};
    const WideDecision reject{DecisionId{3}, true, false, {u"a"_s}}, other{DecisionId{4}, true, false, {u"d"_s}};
    QVERIFY(reachOfChange({rename, add}, {rename, add}).isEmpty());
    QCOMPARE(reachOfChange({rename}, {rename, other}).names, QSet<QString>{u"d"_s});
    const DecisionReach reach = reachOfChange({rename, add, other}, {rename, add, other, reject});
    QCOMPARE(reach.names, (QSet<QString>{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(reach.added, (QSet<QString>{u"b"_s, u"c"_s}));
    QVERIFY(reachOfChange({}, {{DecisionId{5}, false, false, {u"**x** grew."_s}}}).everything);
    QCOMPARE(reachOfChange({rename}, {rename, {DecisionId{5}, false, false, {u"a grew 3.5%."_s}}}).rows,
             QSet<QString>{u"a grew 3.5%."_s});
    QCOMPARE(*wideDecisionsFromJson(toJson({rename, add})), (std::vector<WideDecision>{rename, add}));
    QVERIFY(!wideDecisionsFromJson("[[1,true]]"));
}

void TestCarryOver::carriesDictionaries()
{
    for (int step = 0; step < 40; ++step) {
        QVERIFY(m_library->setDictionary(changed(m_library->dictionary())));
        refresh();
        if (step % 8 == 7)
            compare();
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("dictionary: %d documents carried over, %d read", m_carried, m_read);
    QVERIFY(m_carried > m_read);
}

void TestCarryOver::carriesDecisions()
{
    m_carried = m_read = 0;
    for (int step = 0; step < 60; ++step) {
        const auto log = m_library->decisions();
        // Few at a time: many connect all names with each other.
        if (log->size() > 4 || (m_random.bounded(3) == 0 && !log->empty()))
            QVERIFY(m_library->removeDecisions({(*log)[size_t(m_random.bounded(int(log->size())))].id}));
        else
            QVERIFY(m_library->addDecisions({anyDecision()}));
        refresh();
        if (step % 6 == 5)
            compare();
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("decisions: %d documents carried over, %d decided on again", m_carried, m_read);
    QVERIFY(m_carried > m_read);
}

void TestCarryOver::forgetsOldNotes()
{
    auto database = Database::open(path() + u"-index"_s, Database::Mode::ReadOnly);
    QVERIFY(database);
    QVERIFY(*database->number("SELECT count(*) FROM index_info WHERE key LIKE 'dictionary %'") <= 1);
    QVERIFY(*database->number("SELECT count(*) FROM index_info WHERE key LIKE 'decisions %'") <= 1);
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
