// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

/// Entities over a library of articles written for the test.
class TestLibraryEntities : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void joinsDocuments();
    void profilesDocuments();
    void followsTheDictionary();
    void keepsTheDictionary();
    void followsDecisions();
    void stops();

private:
    SourceId import(const QString &name, const QString &text);
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestLibraryEntities::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    import(u"a.md"_s, u"# 甲\n\n英伟达发布了新芯片。黄仁勋表示：“需求增长30%。”\n"_s);
    import(u"b.md"_s, u"# 乙\n\n輝達（Nvidia）與台積電合作。\n"_s);
    import(u"c.md"_s, u"# C\n\nNvidia sold 3 million chips to 青麦动力.\n"_s);
}

void TestLibraryEntities::reopen()
{
    m_library.reset();
    auto opened = Library::open(m_folder->filePath(u"test.lectern"_s));
    QVERIFY(opened);
    m_library = std::move(*opened);
}

SourceId TestLibraryEntities::import(const QString &name, const QString &text)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    file.close();
    const auto report = m_library->import({file.fileName()});
    return report ? report->lines.front().source : SourceId();
}

void TestLibraryEntities::joinsDocuments()
{
    const auto ledger = m_library->entityLedger();
    QVERIFY(ledger);
    QCOMPARE((*ledger)->documents(), 3);
    const int nvidia = (*ledger)->find(EntityType::Organization, u"nvidia"_s);
    QVERIFY(nvidia >= 0);
    const LedgerEntity &entity = (*ledger)->entities()[size_t(nvidia)];
    QCOMPARE(entity.places.size(), size_t(3 - !(QStringList(entity.name) + entity.names).contains(u"英伟达"_s)));
    const auto removed = m_library->removeSource(entity.places.front().source);
    QVERIFY(removed);
    QCOMPARE((*m_library->entityLedger())->documents(), 2);
}

void TestLibraryEntities::profilesDocuments()
{
    const auto ledger = m_library->entityLedger();
    QVERIFY(ledger);
    const int nvidia = (*ledger)->find(EntityType::Organization, u"Nvidia"_s);
    std::vector<SourceId> sources;
    for (const EntityPlace &place : (*ledger)->entities()[size_t(nvidia)].places)
        sources.push_back(place.source);
    const auto profile = m_library->entityProfile(**ledger, nvidia, sources);
    QVERIFY(profile);
    QCOMPARE(int(profile->passages.size()), (*ledger)->entities()[size_t(nvidia)].mentions);
    for (const KeywordLine &line : profile->passages) {
        const auto document = m_library->document(line.source);
        QVERIFY(document);
        QCOMPARE((*document)->parsed.source.slice(line.mention).toString(), line.keyword);
        QVERIFY(line.sentence.contains(line.mention));
    }
    QVERIFY(!profile->numbers.empty());
    QVERIFY(m_library->removeSource(sources.front()));
    QVERIFY(m_library->entityProfile(**ledger, nvidia, sources)); // of the others
}

void TestLibraryEntities::followsTheDictionary()
{
    QCOMPARE(m_library->documentsBehind(), 0);
    QVERIFY(m_library->setDictionary(UserDictionary({{u"青麦动力"_s, {u"Qingmai"_s}, EntityType::Product, {}}})));
    QCOMPARE(m_library->documentsBehind(), 3);
    QVERIFY((*m_library->entityLedger())->find(EntityType::Product, u"青麦动力"_s) >= 0); // what is behind is read anew
    QVERIFY(m_library->refreshIndex());
    QCOMPARE(m_library->documentsBehind(), 0);
    import(u"d.md"_s, u"# D\n\nQingmai is new.\n"_s);
    const auto ledger = m_library->entityLedger();
    QVERIFY(ledger);
    const int own = (*ledger)->find(EntityType::Product, u"Qingmai"_s);
    QVERIFY(own >= 0);
    QVERIFY(m_library->setDictionary({}));
    QVERIFY(m_library->refreshIndex());
    QCOMPARE((*m_library->entityLedger())->find(EntityType::Product, u"Qingmai"_s), -1);
}

void TestLibraryEntities::keepsTheDictionary()
{
    const UserDictionary dictionary({{u"青麦动力"_s, {u"Qingmai"_s, u"a|b"_s}, EntityType::Product, u"一, \"二\"\n三"_s}});
    QVERIFY(m_library->setDictionary(dictionary));
    QVERIFY(m_library->refreshIndex());
    reopen();
    QCOMPARE(m_library->dictionary(), dictionary);
    QCOMPARE(m_library->documentsBehind(), 0);
}

void TestLibraryEntities::followsDecisions()
{
    const auto find = [&](const QString &name) {
        const auto ledger = m_library->entityLedger();
        return ledger ? (*ledger)->find(EntityType::Organization, name) : -2;
    };
    QVERIFY(find(u"台積電"_s) >= 0 && find(u"台積電"_s) != find(u"Nvidia"_s));
    Decision merge;
    merge.layer = Layer::Entities;
    merge.verb = Verb::Merge;
    merge.scope = Scope::Library;
    merge.type = EntityType::Organization;
    merge.name = u"台積電"_s;
    merge.fields = {{u"name"_s, u"Nvidia"_s}, {u"type"_s, u"organization"_s}};
    const auto merged = m_library->addDecisions({merge});
    QVERIFY(merged);
    QCOMPARE(find(u"台積電"_s), find(u"Nvidia"_s)); // documents that were not read again since
    QVERIFY(m_library->refreshIndex());
    QCOMPARE(find(u"台積電"_s), find(u"Nvidia"_s)); // from the lists that the index keeps
    import(u"e.md"_s, u"# E\n\n台積電擴產。\n"_s);
    QCOMPARE(find(u"台積電"_s), find(u"Nvidia"_s));
    reopen();
    QCOMPARE(find(u"台積電"_s), find(u"Nvidia"_s));
    QVERIFY(m_library->removeDecisions({merged->front().id}));
    QVERIFY(find(u"台積電"_s) >= 0 && find(u"台積電"_s) != find(u"Nvidia"_s));

    Decision rename = merge;
    rename.verb = Verb::Correct;
    rename.fields = {{u"name"_s, u"積電"_s}}; // shorter than what other documents say
    rename.scope = Scope::Document;
    rename.source = m_library->sources()->at(1).id;
    QVERIFY(m_library->addDecisions({rename}));
    const auto ledger = m_library->entityLedger();
    QVERIFY(ledger);
    const int named = (*ledger)->find(EntityType::Organization, u"台積電"_s);
    QVERIFY(named >= 0);
    QCOMPARE((*ledger)->entities()[size_t(named)].name, u"積電"_s);
}

void TestLibraryEntities::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto ledger = m_library->entityLedger({source.get_token(), {}});
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestLibraryEntities)
#include "tst_libraryentities.moc"
