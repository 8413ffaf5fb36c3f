// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/transaction.h"
#include "core/extract/pipeline.h"
#include "core/store/derivedcodec.h"
#include "core/store/derivedstore.h"
#include "core/store/files.h"
#include "core/store/metadatajson.h"
#include "core/store/sourcestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

Metadata fullMetadata()
{
    return {u"标题 \"x\""_s, QDate(2025, 2, 8), {u"甲"_s, u"B, C"_s}, u"晨报"_s, u"https://example.org/?a=1"_s, u"zh-Hans"_s,
            u"摘\n要"_s,     {u"t"_s}};
}

} // namespace

class TestStores : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_library;

    SourceId insert(const QByteArray &bytes, const QString &path = u"/a.md"_s)
    {
        const auto parsed = parseDocument(bytes, path);
        const auto id = SourceStore(*m_library).insert(packSource(path, bytes, *parsed));
        return id ? *id : SourceId();
    }

private slots:
    void init()
    {
        static int number = 0;
        auto library = openLibraryFile(m_folder.filePath(u"%1.lectern"_s.arg(++number)), true);
        QVERIFY(library);
        m_library = std::make_unique<Database>(std::move(*library));
    }

    void metadataAsJson()
    {
        QCOMPARE(metadataFromJson(toJson(fullMetadata())), fullMetadata());
        QCOMPARE(toJson(Metadata()), u"{}"_s);
        QCOMPARE(metadataFromJson(u"nonsense"_s), Metadata());
        const QStringList list{u"a\"b"_s, u""_s, u"中"_s};
        QCOMPARE(stringsFromJson(toJson(list)), list);
    }

    void jsonOfAnyFormIsReadAlike_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("as written") << u"{\"tags\":[\"a\",\"b\"],\"title\":\"T\"}"_s << u"T"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("empty list") << u"{\"tags\":[],\"title\":\"\"}"_s << u""_s << QStringList();
        QTest::newRow("blanks") << u"{ \"title\" : \"T\", \"tags\": [ \"a\" ] }"_s << u"T"_s << QStringList{u"a"_s};
        QTest::newRow("escapes") << u"{\"tags\":[\"\\u4e2d\",\"a\\\"b\"],\"title\":\"\\\\ \\n\"}"_s << u"\\ \n"_s
                                 << QStringList{u"中"_s, u"a\"b"_s};
        QTest::newRow("unknown keys") << u"{\"other\":\"x\",\"more\":7,\"title\":\"T\"}"_s << u"T"_s << QStringList();
        QTest::newRow("not a text") << u"{\"title\":null,\"tags\":[\"a\",1]}"_s << QString() << QStringList{u"a"_s, QString()};
        QTest::newRow("cut off") << u"{\"tags\":[\"a\"],\"title\":\"T"_s << QString() << QStringList();
        QTest::newRow("something behind it") << u"{\"title\":\"T\"}x"_s << QString() << QStringList();
    }

    void jsonOfAnyFormIsReadAlike()
    {
        QFETCH(const QString, json);
        const Metadata meta = metadataFromJson(json);
        QTEST(meta.title, "title");
        QTEST(meta.tags, "tags");
    }

    void correctionsHoldOnlyWhatDiffers()
    {
        Metadata person = fullMetadata();
        person.title = u"改"_s;
        person.authors.clear();
        const QString json = corrections(fullMetadata(), person);
        QCOMPARE(corrected(fullMetadata(), json), person);
        Metadata another;
        another.site = u"别处"_s;
        const Metadata both = corrected(another, json);
        QCOMPARE(both.title, u"改"_s);
        QCOMPARE(both.site, u"别处"_s);
        QCOMPARE(corrections(person, person), u"{}"_s);
        QCOMPARE(corrected(person, u"{}"_s), person);
        QCOMPARE(corrected(person, QString()), person);
    }

    void textsComeBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("as it is") << QByteArray("中文\n");
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n");
        QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                       "abc");
        QTest::newRow("other encoding") << QByteArray::fromHex("d6d0b9fab5c4d0c2cec5a1a3c8abcac0bde7b5c4cac2a1a3");
    }

    void textsComeBack()
    {
        QFETCH(QByteArray, bytes);
        const SourceText expected = parseDocument(bytes, u"a.md"_s)->source;
        const SourceId id = insert(bytes);
        const SourceStore store(*m_library);
        const auto text = store.text(id);
        QVERIFY(text);
        QCOMPARE(text->text, expected.text);
        QCOMPARE(text->sha256, expected.sha256);
        QCOMPARE(text->textSha256, expected.textSha256);
        QCOMPARE(text->encoding, expected.encoding);
        QCOMPARE(*store.original(id), bytes);
    }

    void formerVersionsStay()
    {
        const SourceId id = insert("第一版。\n");
        SourceStore store(*m_library);
        const QByteArray first = store.text(id)->textSha256;
        const auto parsed = parseDocument("第二版。\n", u"a.md"_s);
        QVERIFY(store.update(id, packSource(u"/a.md"_s, "第二版。\n", *parsed)));
        QCOMPARE(store.text(id)->text, u"第二版。\n"_s);
        QCOMPARE(*store.version(id, first), u"第一版。\n"_s);
        QCOMPARE(*store.byText(first), std::optional(id));
        QVERIFY(!store.byText("none")->has_value());
        QCOMPARE(store.version(id, "none").error().code, ErrorCode::NotFound);
    }

    void aDamagedContentIsNamed()
    {
        const SourceId id = insert("文字。\n");
        QVERIFY(m_library->run("UPDATE contents SET original = x'00'"));
        QCOMPARE(SourceStore(*m_library).text(id).error().code, ErrorCode::Damaged);
        QCOMPARE(SourceStore(*m_library).original(id).error().code, ErrorCode::Damaged);
    }

    void purgingTakesWhatBelongsToIt()
    {
        const SourceId id = insert("文字。\n");
        SourceStore store(*m_library);
        QVERIFY(store.setRemoved(id, true));
        QCOMPARE(store.known()->size(), size_t(1));
        QVERIFY(store.all()->empty());
        QVERIFY(store.purge());
        QCOMPARE(*m_library->number("SELECT count(*) FROM contents"), 0);
        QVERIFY(checkIntegrity(*m_library));
    }

    void revisionCountsUp()
    {
        const qint64 before = *authoredRevision(*m_library);
        QVERIFY(countUpRevision(*m_library));
        QVERIFY(countUpRevision(*m_library));
        QCOMPARE(*authoredRevision(*m_library), before + 2);
    }

    void everyCommitIsSynced()
    {
        // FULL is 2; what people write survives a power cut only with it.
        QCOMPARE(*m_library->number("PRAGMA synchronous"), 2);
        QCOMPARE(*m_library->number("PRAGMA foreign_keys"), 1);
        QCOMPARE(*m_library->row("PRAGMA journal_mode", [](const Statement &row) { return row.text(0); }),
                 std::optional(u"wal"_s));
    }

    void derivedRows()
    {
        auto index = openIndexFile(m_folder.filePath(u"index"_s), u"id"_s);
        QVERIFY(index);
        DerivedStore store(*index);
        const auto parsed = parseDocument("# 标题\n\n文字。\n", u"a.md"_s);
        Extraction extraction;
        extraction.version = extractionVersion();
        extraction.claims.resize(3);
        extraction.entities = {{u"甲公司"_s, EntityType::Organization, {u"甲"_s}, {{0, 1}, {2, 3}}, {}}};
        const PackedDerived packed = packDerived(*parsed, fullMetadata(), u"{}"_s, extraction);
        QVERIFY(store.put({5}, packed));
        QVERIFY(store.put({5}, packed));
        const auto all = store.all();
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->begin()->second.claims, 3);
        QCOMPARE(metadataFromJson(all->begin()->second.meta), fullMetadata());
        QCOMPARE(all->begin()->second.textSha256, parsed->source.textSha256);
        QCOMPARE(all->begin()->second.version, derivedVersion());
        QCOMPARE((*store.rows({5}))->extraction, packed.extraction);
        const auto lists = store.entityLists();
        QVERIFY(lists && lists->size() == 1);
        QCOMPARE(entriesFromBytes(lists->front().found),
                 (std::vector<EntityEntry>{{EntityType::Organization, u"甲公司"_s, {u"甲"_s}, 2, false}}));
        QVERIFY(store.remove({5}));
        QVERIFY(!store.find({5})->has_value());
    }
};

QTEST_APPLESS_MAIN(TestStores)
#include "tst_stores.moc"
