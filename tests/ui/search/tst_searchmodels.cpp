// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"
#include "ui/rows/rowroles.h"
#include "ui/search/batchheader.h"
#include "ui/search/batchmodel.h"
#include "ui/search/facetsmodel.h"
#include "ui/search/hitsmodel.h"
#include "ui/search/querycompletion.h"
#include "ui/search/searchexport.h"
#include "ui/search/startmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto Fail = QAbstractItemModelTester::FailureReportingMode::QtTest;

SearchHit hit(const QString &sentence, qsizetype start, qsizetype length, qsizetype at = 0)
{
    return {{at + start, at + start + length}, {at, at + sentence.size()}, sentence, {}};
}

FoundDocument found(qint64 id, const QString &title)
{
    return {SourceId{id}, title, u"Harbour Post"_s, QDate(2024, 5, 6), 1.0};
}

/// Hits in as many sentences.
DocumentHits hits(qint64 id, int count)
{
    DocumentHits found{{SourceId{id}, {}, 0, {}}, {}};
    for (int i = 0; i < count; ++i) {
        found.result.hits.push_back(hit(u"The tide turned."_s, 4, 4, i * 20));
        found.lines.push_back({u"The tide turned."_s, {4, 8}});
    }
    return found;
}

std::shared_ptr<const BatchResult> tides()
{
    auto batch = std::make_shared<BatchResult>();
    batch->names = {u"Ebb"_s, u"Flood"_s, u"Neap"_s};
    batch->searched = 5;
    batch->documents = {{SourceId{1}, u"Channel"_s, u"/a.md"_s, u"Harbour Post"_s, QDate(2024, 1, 2), {3, 1, 0}},
                        {SourceId{2}, {}, u"/b.md"_s, {}, {}, {0, 4, 0}},
                        {SourceId{3}, u"Quay"_s, u"/c.md"_s, {}, QDate(2025, 1, 2), {2, 0, 0}}};
    return batch;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestSearchModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void documentsComeBeforeTheirHits()
    {
        HitsModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        model.setDocuments({found(1, u"Channel"_s), found(2, {})});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.index(0, 0).data(QuietRole).toString(), u"2024-05-06 · Harbour Post"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Untitled document"_s);
        QVERIFY(model.index(0, 0).data(AsideRole).isNull());

        model.setHits({hits(1, 2), hits(9, 4), hits(2, 0)}, 50);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(model.rowCount(first), 2);
        QCOMPARE(first.data(AsideRole).toString(), u"2"_s);
        const QModelIndex row = model.index(1, 0, first);
        QVERIFY(row.data(KeywordRole).toBool());
        QCOMPARE(*model.passageAt(row), (Passage{SourceId{1}, {24, 28}}));
        QCOMPARE(*model.sentenceAt(row), (Passage{SourceId{1}, {20, 36}}));
        QCOMPARE(model.indexOf(Passage{SourceId{1}, {24, 28}}), row);
        QCOMPARE(model.indexOf(Passage{SourceId{1}, {5, 6}}), first);
        // The other document matches as a whole.
        const QModelIndex whole = model.index(0, 0, model.index(1, 0));
        QVERIFY(!whole.data().toString().isEmpty() && !model.passageAt(whole));
        QVERIFY(model.index(1, 0).data(AsideRole).isNull());
    }

    void otherHitsComeWhenAskedFor()
    {
        HitsModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        model.setDocuments({found(1, u"Channel"_s)});
        model.setHits({hits(1, 20)}, 50);
        const QPersistentModelIndex header = model.index(0, 0);
        QCOMPARE(model.rowCount(header), HitsModel::Few + 1);
        const QPersistentModelIndex third = model.index(2, 0, header);
        const QModelIndex more = model.index(HitsModel::Few, 0, header);
        QVERIFY(model.isMore(more) && !model.passageAt(more) && !model.isMore(third));
        QVERIFY(more.data().toString().contains(u"15"));
        QVERIFY(model.showAll(SourceId{1}));
        QCOMPARE(model.rowCount(header), 20);
        QVERIFY(third.isValid());
        QCOMPARE(model.passageAt(third)->span.start, 44);
    }

    void moreHitsThanCame()
    {
        HitsModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        model.setDocuments({found(1, u"Channel"_s)});
        model.setHits({hits(1, 10)}, 10);
        const QModelIndex header = model.index(0, 0);
        QCOMPARE(header.data(AsideRole).toString(), u"10+"_s);
        QVERIFY(!model.showAll(SourceId{1}));
        QCOMPARE(model.rowCount(header), 11);
        model.setHits({hits(1, 30)}, 0);
        QCOMPARE(model.rowCount(header), 30);
        QCOMPARE(header.data(AsideRole).toString(), u"30"_s);
    }

    void aRowMoreIsNotHidden()
    {
        HitsModel model;
        model.setDocuments({found(1, u"Channel"_s)});
        model.setHits({hits(1, HitsModel::Few + 1)}, 50);
        QCOMPARE(model.rowCount(model.index(0, 0)), HitsModel::Few + 1);
        QVERIFY(!model.isMore(model.index(HitsModel::Few, 0, model.index(0, 0))));
    }

    void whateverComesInWhateverOrder()
    {
        HitsModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        QRandomGenerator random(7);
        model.setDocuments({found(0, u"a"_s), found(1, u"b"_s)});
        for (int step = 0; step < 300; ++step) {
            const qint64 id = random.bounded(6);
            switch (random.bounded(4)) {
            case 0:
                model.setHits({hits(id, random.bounded(14))}, random.bounded(2) ? 0 : 12);
                break;
            case 1:
                std::ignore = model.showAll(SourceId{id});
                break;
            case 2:
                if (model.documentCount() < 6)
                    model.appendDocuments({found(model.documentCount(), u"c"_s)});
                break;
            default:
                if (random.bounded(20) == 0)
                    model.setDocuments({found(0, u"a"_s)});
            }
        }
        QVERIFY(model.documentCount() > 0);
    }

    void facets()
    {
        FacetsModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        QCOMPARE(model.rowCount(), 0);
        model.setFacets({{FacetKind::Site, {{u"Harbour Post"_s, u"Harbour Post"_s, 1200}, {u"Quay"_s, u"Quay"_s, 3}}, 4},
                         {FacetKind::Tag, {}, 0},
                         {FacetKind::ClaimKind, {{u"forecast"_s, u"Forecast"_s, 2}}, 0}},
                        {{FacetKind::Site, u"Quay"_s, {}}});
        QCOMPARE(model.rowCount(), 2); // a facet without values has no header
        const QModelIndex sites = model.index(0, 0);
        QCOMPARE(model.rowCount(sites), 3);
        QVERIFY(!model.index(0, 0, sites).data(LeadRole).toBool() && model.index(1, 0, sites).data(LeadRole).toBool());
        QVERIFY(!model.index(0, 0, sites).data(AsideRole).toString().isEmpty());
        QCOMPARE(model.conditionAt(model.index(0, 0, sites))->value, u"Harbour Post"_s);
        QVERIFY(model.isMore(model.index(2, 0, sites)) && !model.conditionAt(model.index(2, 0, sites)));
        QVERIFY(!model.conditionAt(sites) && !model.isMore(sites));
        const QModelIndex kinds = model.index(1, 0);
        QCOMPARE(model.index(0, 0, kinds).data().toString(), u"Forecast"_s);
        QCOMPARE(model.conditionAt(model.index(0, 0, kinds))->value, u"forecast"_s);
    }

    void startOffersSavedAndLateSearchesAndExamples()
    {
        StartModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        model.setSearches({{u"Tides"_s, u"tide OR ebb"_s, SearchOrder::Newest}}, {u"quay"_s}, queryExamples());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex saved = model.index(0, 0, model.index(0, 0));
        QCOMPARE(saved.data().toString(), u"Tides"_s);
        QCOMPARE(saved.data(QuietRole).toString(), u"tide OR ebb"_s);
        QCOMPARE(model.savedAt(saved), 0);
        QCOMPARE(model.indexOfSaved(0), saved);
        QCOMPARE(model.searchAt(saved)->order, SearchOrder::Newest);
        const QModelIndex late = model.index(0, 0, model.index(1, 0));
        QCOMPARE(model.savedAt(late), -1);
        QCOMPARE(model.searchAt(late)->query, u"quay"_s);
        QVERIFY(!model.searchAt(model.index(0, 0)) && model.savedAt(model.index(0, 0)) < 0);
        model.setSearches({}, {}, queryExamples());
        QCOMPARE(model.rowCount(model.index(0, 0)), 3);
        for (const QueryHelpRow &example : queryExamples())
            QVERIFY2(parseQuery(example.example), qPrintable(example.example));
    }

    void completions_data()
    {
        QTest::addColumn<QString>("query"); // | is the cursor
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("nothing") << u"|"_s << QString() << QString();
        QTest::newRow("two letters are too few") << u"ti|"_s << QString() << QString();
        QTest::newRow("a field") << u"tide tit|"_s << u"title:"_s << u"tit"_s;
        QTest::newRow("a field in capitals") << u"TIT|"_s << u"title:"_s << u"TIT"_s;
        QTest::newRow("a field in a bracket") << u"(spea|"_s << u"speaker:"_s << u"spea"_s;
        QTest::newRow("a Chinese field") << u"标|"_s << u"标题:"_s << u"标"_s;
        QTest::newRow("not in a phrase") << u"\"the tit|"_s << QString() << QString();
        QTest::newRow("all values") << u"site:|"_s << u"Quay"_s << QString();
        QTest::newRow("behind a full-width colon") << u"来源：|"_s << u"Quay"_s << QString();
        QTest::newRow("a value in quotation marks") << u"site:har|"_s << u"\"Harbour Post\""_s << u"har"_s;
        QTest::newRow("before other words") << u"site:har| tide"_s << u"\"Harbour Post\""_s << u"har"_s;
        QTest::newRow("begun in quotation marks") << u"site:\"harbour p|"_s << u"\"Harbour Post\""_s << u"\"harbour p"_s;
        QTest::newRow("complete") << u"site:quay|"_s << QString() << QString();
        QTest::newRow("a field without values") << u"note:a|"_s << QString() << QString();
        QTest::newRow("no field") << u"http:a|"_s << QString() << QString();
        QTest::newRow("an earlier query") << u"neap t|"_s << u"neap tide OR ebb"_s << u"neap t"_s;
        QTest::newRow("an earlier query in another script") << u"潮水與|"_s << u"潮水与港口"_s << u"潮水與"_s;
        QTest::newRow("not within a query") << u"neap t|x"_s << QString() << QString();
    }

    void completions()
    {
        QFETCH(QString, query);
        const qsizetype cursor = query.indexOf(u'|');
        query.remove(cursor, 1);
        const TypedPart typed = typedAt(query, cursor);
        // As the library gives them: those that fit.
        std::vector<KnownValue> values;
        if (typed.field == QueryField::Site)
            for (const QString &value : {u"Quay"_s, u"Harbour Post"_s})
                if (value.startsWith(typed.words, Qt::CaseInsensitive))
                    values.push_back({value, {}, 2});
        std::vector<QueryOffer> offers = typed.field ? valueOffers(typed, values) : fieldOffers(typed);
        if (!typed.field)
            std::ranges::move(earlierOffers(query, cursor, {u"neap tide OR ebb"_s, u"潮水与港口"_s}), std::back_inserter(offers));
        QTEST(offers.empty() ? QString() : offers.front().text, "first");
        if (!offers.empty())
            QTEST(query.mid(offers.front().place.start, offers.front().place.length()), "replaced");
    }

    void offersSayWhatTheyAre()
    {
        const TypedPart typed = typedAt(u"kind:f"_s, 6);
        const std::vector<QueryOffer> offers =
            valueOffers(typed, {{u"forecast"_s, u"Forecast"_s, 1}, {u"fact"_s, u"Fact"_s, 1200}});
        QCOMPARE(offers.size(), size_t(2));
        QVERIFY(offers[0].aside.startsWith(u"Forecast · 1 "));
        QVERIFY(!offers[0].isField);
        for (const QString &name : queryFieldNames()) // each says what it is about
            QVERIFY2(!subjectOf(*queryFieldFromName(name)).isEmpty(), qPrintable(name));
        QVERIFY(fieldOffers(typedAt(u"sit"_s, 3)).front().isField);
    }

    void titlesOfColumnsAreWrapped()
    {
        const QFont font;
        const int width = QFontMetrics(font).horizontalAdvance(u"harbour post"_s) + 4;
        QCOMPARE(wrappedTitle(u"tide"_s, font, width, 3), QStringList{u"tide"_s});
        QCOMPARE(wrappedTitle(u"harbour post and quay"_s, font, width, 3), (QStringList{u"harbour post"_s, u"and quay"_s}));
        const QStringList cut = wrappedTitle(u"潮水"_s.repeated(60), font, width, 3);
        QCOMPARE(cut.size(), 3);
        QVERIFY(cut.back().endsWith(u'…'));
        for (const QString &line : cut)
            QVERIFY(QFontMetrics(font).horizontalAdvance(line) <= width + 2);
        QVERIFY(wrappedTitle({}, font, width, 3).join(QString()).isEmpty());
    }

    void placesSurviveTheirText()
    {
        SearchPlace place;
        place.ask.words = u"tide \"neap\"\n"_s;
        place.ask.conditions = {{FacetKind::Year, u"2024"_s, u"2024"_s}, {FacetKind::Site, u"海港"_s, {}}};
        place.ask.within = SourceId{4};
        place.ask.title = u"Channel"_s;
        place.ask.order = SearchOrder::Oldest;
        place.documents = 40;
        place.source = SourceId{7};
        place.span = {12, 16};
        const SearchPlace again = searchPlaceFromText(toText(place));
        QCOMPARE(again, place);
        QCOMPARE(again.ask.title, u"Channel"_s);
        QCOMPARE(searchPlaceFromText(u"nonsense"_s), SearchPlace());
        QCOMPARE(searchPlaceFromText(u"{\"order\":99,\"conditions\":[[77]]}"_s).ask.order, SearchOrder::Oldest);
    }

    void batchTable()
    {
        BatchModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        model.setBatch(tides());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(column(model, 0), (QStringList{u"Ebb"_s, u"Flood"_s, u"Neap"_s, u"All names"_s}));
        QCOMPARE(column(model, 1), (QStringList{u"2"_s, u"2"_s, u"0"_s, u"3"_s}));
        QCOMPARE(column(model, 2), (QStringList{u"5"_s, u"5"_s, u"0"_s, u"10"_s}));
        QCOMPARE(column(model, 3), (QStringList{u"3"_s, u"1"_s, QString(), u"4"_s}));
        QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"b.md"_s);
        const auto cell = model.cellAt(model.index(1, 4));
        QCOMPARE(cell->name, u"Flood"_s);
        QCOMPARE(cell->source, SourceId{2});
        QCOMPARE(cell->count, 4);
        QVERIFY(!model.cellAt(model.index(3, 4)) && !model.cellAt(model.index(1, 2)));
        QCOMPARE(model.nameAt(model.index(0, 0)), u"Ebb"_s);
        QVERIFY(model.nameAt(model.index(3, 0)).isEmpty());
    }

    void batchSortsFiltersAndHides()
    {
        BatchModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        model.setBatch(tides());
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(column(model, 0), (QStringList{u"Ebb"_s, u"Flood"_s, u"Neap"_s, u"All names"_s}));
        model.sort(4, Qt::DescendingOrder);
        QCOMPARE(column(model, 0), (QStringList{u"Flood"_s, u"Ebb"_s, u"Neap"_s, u"All names"_s}));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(column(model, 0).value(0), u"Neap"_s);
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(column(model, 0).value(0), u"Ebb"_s);
        model.setFilter(u"EBB"_s, true);
        QCOMPARE(model.shownNames(), 1);
        QCOMPARE(model.shownDocuments(), 2); // the other one has no hit of it
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(u"EBB"_s, false);
        QCOMPARE(model.shownDocuments(), 3);
        const BatchResult shown = model.shown();
        QCOMPARE(shown.names, QStringList{u"Ebb"_s});
        QCOMPARE(shown.documents.at(2).counts, std::vector<int>{2});
        model.setFilter(u"nobody"_s, true);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 3);
    }

    void batchTheOtherWayRound()
    {
        BatchModel model;
        const QAbstractItemModelTester tester(&model, Fail);
        model.setBatch(tides());
        model.setRows(BatchRows::Documents);
        QCOMPARE(column(model, 0), (QStringList{u"Channel"_s, u"b.md"_s, u"Quay"_s, u"All documents"_s}));
        QCOMPARE(column(model, 1).value(0), u"2024-01-02"_s);
        QCOMPARE(column(model, 3), (QStringList{u"2"_s, u"1"_s, u"1"_s, u"2"_s}));
        QCOMPARE(column(model, 4), (QStringList{u"4"_s, u"4"_s, u"2"_s, u"10"_s}));
        QCOMPARE(model.headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), u"Ebb"_s);
        QCOMPARE(model.cellAt(model.index(1, 6))->name, u"Flood"_s);
        model.setFilter(u"qu"_s, true);
        QCOMPARE(model.shownDocuments(), 1);
        model.setBatch(std::make_shared<BatchResult>());
        QCOMPARE(model.rowCount(), 0);
    }

    void hitsAsATable()
    {
        SearchResult twice = hits(2, 2).result;
        twice.hits[1].sentence = twice.hits[0].sentence; // two hits of one sentence share a row
        const Table table =
            toTable({found(1, u"Channel"_s), found(2, u"Quay"_s), found(3, u"Ebb"_s)}, {twice, {SourceId{3}, {}, 0, {}}});
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(std::get<QString>(table.rows[0][0]), u"Quay"_s);
        QCOMPARE(std::get<QDate>(table.rows[0][1]), QDate(2024, 5, 6));
        QCOMPARE(std::get<QString>(table.rows[0][3]), u"The tide turned."_s);
        QCOMPARE(std::get<QString>(table.rows[1][0]), u"Ebb"_s);
        QCOMPARE(std::get<QString>(table.rows[1][3]), QString());
    }
};

QTEST_MAIN(TestSearchModels)
#include "tst_searchmodels.moc"
