// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentsfilter.h"
#include "ui/documents/documentslist.h"
#include "ui/documents/documentslisting.h"
#include "ui/state/viewstate.h"

#include "tests/ui/testlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

/// Documents 1 … count, the later the shorter, titled by their numbers backwards.
std::vector<SourceSummary> numbered(int count)
{
    std::vector<SourceSummary> sources(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        SourceSummary &source = sources[size_t(i)];
        source.id = SourceId{i + 1};
        source.meta.title = u"Report %1"_s.arg(count - i, 5, 10, QChar(u'0'));
        source.meta.site = i % 2 == 0 ? u"even"_s : u"odd"_s;
        source.characters = count - i;
        source.bytes = 10;
    }
    return sources;
}

bool settle()
{
    return QTest::qWaitFor([] { return Jobs::instance().running() == 0; }, 20000);
}

QString firstTitle(const DocumentsFilter &filter)
{
    return filter.index(0, 0).data().toString();
}

} // namespace

class TestDocumentsList : public QObject
{
    Q_OBJECT

    static constexpr int many = fewDocuments + 100;

private slots:
    void cleanup() { QVERIFY(settle()); }

    void aListingFindsRowsById()
    {
        std::vector<SourceSummary> sources = numbered(5);
        sources[1].id = SourceId{40};
        const SharedListing listing = makeListing(sources);
        QCOMPARE(listing->bytes, 50);
        QCOMPARE(listing->rowOf(SourceId{1}), 0);
        QCOMPARE(listing->rowOf(SourceId{40}), 1);
        QCOMPARE(listing->rowOf(SourceId{5}), 4);
        QCOMPARE(listing->rowOf(SourceId{2}), -1);
        QCOMPARE(makeListing({})->rowOf(SourceId{1}), -1);
    }

    void unchangedDocumentsKeepTheirFilterTexts()
    {
        const SharedListing former = makeListing(numbered(3));
        std::vector<SourceSummary> sources = numbered(4); // all titles are others
        sources[0] = former->sources[0];
        sources[2] = former->sources[2];
        sources[2].meta.tags = {u"新"_s};
        const SharedListing listing = makeListing(sources, former);
        QCOMPARE(listing->filterTexts[0].constData(), former->filterTexts[0].constData()); // the very same
        for (size_t i = 0; i < 4; ++i)
            QCOMPARE(listing->filterTexts[i], filterText(sources[i]));
    }

    void rowsAndPlacesAreInverse()
    {
        const SharedListing listing = makeListing(numbered(30));
        const DocumentsArrangement shown = arranged(*listing, {}, {DocumentOrder::Title, DocumentsShown::All, {u"odd"_s}});
        QCOMPARE(shown.rows.size(), 15U);
        QCOMPARE(shown.rows.front(), 29);
        for (size_t place = 0; place < shown.rows.size(); ++place)
            QCOMPARE(shown.places[size_t(shown.rows[place])], int(place));
        QCOMPARE(std::ranges::count(shown.places, -1), 15);
        // What is sorted already is taken as it is.
        const DocumentsArrangement again = arranged(*listing, {}, {DocumentOrder::Title, DocumentsShown::All, {}}, shown.sorted);
        QCOMPARE(again.sorted, shown.sorted);
        QCOMPARE(again.rows, *shown.sorted);
    }

    void marksAndNotesAreLookedAt()
    {
        const SharedListing listing = makeListing(numbered(3));
        const DocumentsExtra extra{std::make_shared<std::vector<int>>(std::vector{0, 2, 1}),
                                   std::make_shared<std::vector<quint8>>(std::vector<quint8>{
                                       0, DocumentsExtra::Missing, DocumentsExtra::Missing | DocumentsExtra::Similar})};
        QCOMPARE(arranged(*listing, extra, {DocumentOrder::MostNotes, DocumentsShown::All, {}}).rows, (std::vector{1, 2, 0}));
        QCOMPARE(arranged(*listing, extra, {DocumentOrder::Imported, DocumentsShown::Missing, {}}).rows, (std::vector{1, 2}));
        QCOMPARE(arranged(*listing, extra, {DocumentOrder::Imported, DocumentsShown::Similar, {}}).rows, (std::vector{2}));
        QVERIFY(arranged(*listing, {}, {DocumentOrder::Imported, DocumentsShown::Missing, {}}).rows.empty()); // not known yet
    }

    void manyDocumentsAreArrangedInAJob()
    {
        DocumentsModel model;
        DocumentsFilter filter(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSources(numbered(many));
        QCOMPARE(filter.rowCount(), many);
        filter.setWords(u"odd"_s);
        QVERIFY(filter.isArranging());
        QCOMPARE(filter.rowCount(), many); // until the answer comes
        QVERIFY(settle());
        QVERIFY(!filter.isArranging());
        QCOMPARE(filter.rowCount(), many / 2);
        filter.setOrder(DocumentOrder::Title);
        QVERIFY(settle());
        QCOMPARE(firstTitle(filter), u"Report 00001"_s);
        filter.setWords({});
        QVERIFY(settle());
        QCOMPARE(filter.rowCount(), many);
        QCOMPARE(firstTitle(filter), u"Report 00001"_s);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        DocumentsModel model;
        DocumentsFilter filter(&model);
        model.setSources(numbered(many));
        const QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
        filter.setWords(u"r"_s);
        filter.setWords(u"odd"_s);
        filter.setWords(u"even"_s);
        filter.setOrder(DocumentOrder::Title);
        QVERIFY(settle());
        QCOMPARE(resets.size(), 1);
        QCOMPARE(filter.rowCount(), many / 2);
        QCOMPARE(filter.index(0, 0).data(DocumentsModel::IdRole).toLongLong() % 2, 1);
        // The same rows again are no change.
        filter.setWords(u"even report"_s);
        QVERIFY(settle());
        QCOMPARE(resets.size(), 1);
    }

    void anOldAnswerIsNotGivenForANewListing()
    {
        DocumentsModel model;
        DocumentsFilter filter(&model);
        model.setSources(numbered(many));
        filter.setWords(u"odd"_s);
        model.setSources(numbered(many + 10));
        QVERIFY(settle());
        QCOMPARE(filter.rowCount(), (many + 10) / 2);
        model.setSources({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void anArrangementThatComesWithTheListingIsShownAtOnce()
    {
        DocumentsModel model;
        DocumentsFilter filter(&model);
        filter.setOrder(DocumentOrder::Title);
        QCOMPARE(model.wanted().order, DocumentOrder::Title);
        const SharedListing listing = makeListing(numbered(many));
        const QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
        model.setListing(listing, arranged(*listing, {}, model.wanted()));
        QVERIFY(!filter.isArranging());
        QCOMPARE(firstTitle(filter), u"Report 00001"_s);
        QCOMPARE(resets.size(), 1);
    }

    void onlyOpenedAndClosedRowsChange()
    {
        DocumentsModel model;
        model.setSources(numbered(5));
        model.setOpen({SourceId{1}, SourceId{2}});
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setOpen({SourceId{2}, SourceId{4}, SourceId{9}});
        QCOMPARE(changes.size(), 2);
        QVERIFY(!model.index(0).data(DocumentsModel::OpenRole).toBool());
        QVERIFY(model.index(1).data(DocumentsModel::OpenRole).toBool());
        QVERIFY(model.index(3).data(DocumentsModel::OpenRole).toBool());
    }

    void whatIsAskedAtOneGoIsListedOnce()
    {
        TestLibrary library;
        QDir(library.folder.path()).mkdir(u"many"_s);
        for (int i = 0; i < many; ++i) {
            QFile file(library.folder.filePath(u"many/%1.md"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# Note " + QByteArray::number(i) + "\n\nShort.\n") > 0);
        }
        QVERIFY(library.library->import({library.folder.filePath(u"many"_s)}));

        ViewState state;
        DocumentsModel model;
        DocumentsList list(&state, &model);
        state.setLibrary(library.library.get());
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        int called = 0;
        for (int i = 0; i < 3; ++i)
            list.reload([&] { ++called; });
        QVERIFY(list.isPending());
        QVERIFY(QTest::qWaitFor([&] { return called == 3; }, 20000));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), many);
        // What is asked while documents are listed is answered by a listing that knows what came meanwhile.
        list.reload();
        QCoreApplication::processEvents();
        library.import(u"late.md"_s, u"# Late\n\nOne more.\n"_s);
        list.reload([&] { ++called; });
        QVERIFY(QTest::qWaitFor([&] { return called == 4; }, 20000));
        QCOMPARE(model.rowCount(), many + 1);
        // A library that is closed is not listed any more.
        list.reload([&] { ++called; });
        state.setLibrary(nullptr);
        list.reload();
        QVERIFY(settle());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(called, 4);
    }
};

QTEST_MAIN(TestDocumentsList)

#include "tst_documentslist.moc"
