// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/pipeline.h"
#include "core/store/derivedcodec.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const Provenance why{u"rule.x"_s, 0.75, {u"约"_s, u"亿"_s}};

/// Every field set to something that is not its default.
Extraction fullExtraction()
{
    Extraction e;
    e.version = "v";
    e.quantities = {{{1, 2}, QuantityKind::Percent, 0.5, 1.0, 2.0, u"%"_s, Modifier::Over, Change::Down, u"s"_s, u"m"_s, 3, why}};
    e.times = {{{3, 4}, u"2024/2027"_s, true, why}};
    e.entities = {{u"深度求索"_s, EntityType::Work, {u"DeepSeek"_s}, {{5, 6}, {70000, 70001}}, why}};
    e.quotes = {{{7, 8}, u"她"_s, u"说"_s, true, why}};
    e.trends = {{{9, 10}, Direction::Emerging, TrendStatus::Forecast, u"t"_s, {2024, 2025}, why}};
    e.claims = {{{11, 12}, ClaimKind::Advice, u"x"_s, u"^1"_s, {1}, {2, 3}, {4}, 0.25, why}};
    e.boilerplate = {{13, 14}};
    return e;
}

ParsedDocument fullDocument()
{
    ParsedDocument d;
    d.format = Format::Markdown;
    d.blocks = {{BlockKind::TableCell, {1, 9}, 2, 3, 4, 5, u"1"_s, {{1, 3}, {5, 9}}}};
    d.footnoteMarks = {{{2, 4}, u"7"_s}};
    d.links = {{{1, 9}, {2, 3}, u"https://example.org"_s, true}};
    d.warnings = {{u"odd"_s, {0, 1}}};
    return d;
}

} // namespace

class TestDerivedCodec : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack()
    {
        const auto extraction = extractionFromBytes(toBytes(fullExtraction()));
        QVERIFY(extraction);
        QCOMPARE(*extraction, fullExtraction());
        const auto document = parsedFromBytes(toBytes(fullDocument()));
        QVERIFY(document);
        QCOMPARE(document->format, fullDocument().format);
        QCOMPARE(document->blocks, fullDocument().blocks);
        QCOMPARE(document->footnoteMarks, fullDocument().footnoteMarks);
        QCOMPARE(document->links, fullDocument().links);
        QCOMPARE(document->warnings, fullDocument().warnings);
    }

    void sampleArticles()
    {
        const QDir folder(QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples"));
        const QStringList names = folder.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto document = parseDocument(file.readAll(), name);
            QVERIFY(document);
            const Extraction extraction = extract(*document);
            QCOMPARE(*extractionFromBytes(toBytes(extraction)), extraction);
            QCOMPARE(parsedFromBytes(toBytes(*document))->blocks, document->blocks);
        }
    }

    void damagedBytesAreNoValue()
    {
        const QByteArray bytes = toBytes(fullExtraction());
        QVERIFY(!extractionFromBytes({}));
        QVERIFY(!extractionFromBytes("nonsense"));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray damaged = bytes;
            damaged[i] = char(damaged[i] ^ 0x55);
            const auto read = extractionFromBytes(damaged);
            QVERIFY(!read || *read == fullExtraction()); // a bit that carries nothing
            QVERIFY(!extractionFromBytes(bytes.first(i)));
        }
        QVERIFY(!parsedFromBytes(qCompress("\x02")));
    }
};

QTEST_APPLESS_MAIN(TestDerivedCodec)
#include "tst_derivedcodec.moc"
