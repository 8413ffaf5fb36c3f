// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

OpenDocument document(const QString &text)
{
    OpenDocument open;
    open.parsed = parseText(*decode(text.toUtf8()), u"test.md"_s);
    open.summary.id = SourceId{7};
    open.summary.path = u"/articles/test.md"_s;
    return open;
}

Quantity quantity(const OpenDocument &open, const QString &words)
{
    Quantity found;
    const qsizetype at = open.parsed.source.text.indexOf(words);
    found.span = {at, at + words.size()};
    found.value = 1;
    return found;
}

Span spanOf(const OpenDocument &open, const QString &words)
{
    return quantity(open, words).span;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void aNumberStandsInItsSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("passage");
        QTest::newRow("sentence") << u"First. Revenue rose to **$6.5 billion** in 2024. Last."_s << u"$6.5 billion"_s
                                  << u"Revenue rose to [$6.5 billion] in 2024."_s;
        QTest::newRow("Chinese") << u"先说一句。融资**10亿元**,创下纪录。再说一句。"_s << u"10亿元"_s
                                 << u"融资[10亿元],创下纪录。"_s;
        QTest::newRow("glosses") << u"騰訊(xùn)投入10億(yì)元(yuán)建設(shè)中心。"_s << u"10億(yì)元"_s
                                 << u"騰訊投入[10億元]建設中心。"_s;
        QTest::newRow("heading") << u"# Twelve: 12 chips\n\nText."_s << u"12 chips"_s << u"Twelve: [12 chips]"_s;
        QTest::newRow("at both ends") << u"5%"_s << u"5%"_s << u"[5%]"_s;
    }

    void aNumberStandsInItsSentence()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, number);
        QFETCH(const QString, passage);
        OpenDocument open = document(text);
        open.extraction.quantities = {quantity(open, number)};
        const auto rows = numbersOf(open);
        QCOMPARE(rows.size(), 1u);
        QString shown = rows[0].passage;
        shown.insert(rows[0].inPassage.end, u']').insert(rows[0].inPassage.start, u'[');
        QCOMPARE(shown, passage);
        QCOMPARE(rows[0].passage.sliced(rows[0].inPassage.start, rows[0].inPassage.length()), rows[0].written);
        QVERIFY(rows[0].sentence.contains(open.extraction.quantities[0].span));
    }

    void aVeryLongSentenceIsCutAroundTheNumber()
    {
        OpenDocument open = document(QString(5000, u'长') + u"10亿元"_s + QString(5000, u'短'));
        open.extraction.quantities = {quantity(open, u"10亿元"_s)};
        const NumberRow row = numbersOf(open).front();
        QVERIFY(row.passage.size() < 600);
        QVERIFY(row.passage.startsWith(u'…') && row.passage.endsWith(u'…'));
        QCOMPARE(row.passage.sliced(row.inPassage.start, row.inPassage.length()), u"10亿元"_s);
    }

    void whoSaysIt()
    {
        OpenDocument open = document(u"He paid 1 euro. \"Two and 2 euros, then 3 euros,\" Ann said. Bo claims 4 euros."_s);
        open.summary.meta.authors = {u"Cy"_s, u"Di"_s};
        for (const auto &words : {u"1 euro"_s, u"2 euros"_s, u"3 euros"_s, u"4 euros"_s})
            open.extraction.quantities.push_back(quantity(open, words));
        open.extraction.quotes = {{spanOf(open, u"Two and 2 euros, then 3 euros"_s), u"Ann"_s, u"said"_s, true, {}},
                                  {spanOf(open, u"3 euros"_s), u"Ed"_s, {}, true, {}}};
        Claim outer, own, reported;
        outer.speaker = u"Someone"_s;
        outer.quantities = {1};
        own.quantities = {0};
        reported.speaker = u"Bo"_s;
        reported.quantities = {3};
        open.extraction.claims = {own, outer, reported};
        const auto rows = numbersOf(open);
        QCOMPARE(rows[0].speaker, u"Cy, Di"_s);
        QVERIFY(rows[0].byAuthor);
        QCOMPARE(rows[1].speaker, u"Ann"_s);
        QVERIFY(!rows[1].byAuthor);
        QCOMPARE(rows[2].speaker, u"Ed"_s);
        QCOMPARE(rows[3].speaker, u"Bo"_s);
    }

    void whereAndWhen()
    {
        OpenDocument open = document(u"🚀 In 2024 it cost 5 euros."_s);
        open.summary.meta.date = QDate(2025, 2, 8);
        open.summary.meta.site = u"Post"_s;
        open.extraction.times = {{spanOf(open, u"2024"_s), u"2024"_s, false, {}}};
        open.extraction.quantities = {quantity(open, u"5 euros"_s)};
        open.extraction.quantities[0].period = 0;
        const NumberRow row = numbersOf(open).front();
        QCOMPARE(row.period, u"2024"_s);
        QCOMPARE(row.document->title, u"test.md"_s);
        QCOMPARE(row.document->site, u"Post"_s);
        QCOMPARE(row.document->id, SourceId{7});
        QCOMPARE(row.codePoints.start, row.quantity.span.start - 1); // the rocket is two units
        open.extraction.quantities[0].period = -1;
        QCOMPARE(numbersOf(open).front().period, QString());
    }

    void ofOneDocumentOrOfAll()
    {
        const QTemporaryDir folder;
        for (const auto &[name, text] :
             {std::pair("a.md", "# Alpha raises money\n\nIt raised $5 million in 2024.\n"), {"b.md", "# B\n\nUp 20%.\n"}}) {
            QFile file(folder.filePath(QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        const auto library = Library::open(folder.filePath(u"x.lectern"_s));
        QVERIFY(library);
        const auto report = (*library)->import({folder.filePath(u"a.md"_s), folder.filePath(u"b.md"_s)});
        QVERIFY(report);
        const auto all = (*library)->numbers();
        QVERIFY(all);
        QCOMPARE(all->size(), 2u);
        QCOMPARE(all->front().written, u"$5 million"_s);
        QCOMPARE(all->front().document->title, u"Alpha raises money"_s);
        const auto one = (*library)->numbers(report->lines[1].source);
        QVERIFY(one);
        QCOMPARE(one->size(), 1u);
        QCOMPARE(one->front().written, u"20%"_s);
        QVERIFY(!(*library)->numbers(SourceId{99}));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = (*library)->numbers({}, {stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
