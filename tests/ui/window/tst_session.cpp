// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentsfilter.h"
#include "ui/documents/documentsmodel.h"
#include "ui/documents/importprogress.h"
#include "ui/window/history.h"
#include "ui/window/jumplist.h"
#include "ui/window/palette.h"
#include "ui/window/session.h"

#include "tests/ui/testdocument.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

std::function<bool(SourceId)> among(const std::set<qint64> &ids)
{
    return [ids](SourceId source) { return ids.contains(source.value); };
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void sessionSurvivesJson();
    void damagedSessionIsEmpty();
    void removedDocumentsAreLeftOut();
    void historyGoesBackAndForward();
    void paletteFindsLettersInOrder();
    void jumpListFindsDocumentsAndHeadings();
    void documentsModelIsSound();
    void documentsAreSorted();
    void importProgressTellsTheTimeLeft();
};

void TestSession::sessionSurvivesJson()
{
    Session session;
    session.open[0] = {SourceId{3}, SourceId{1}};
    session.open[1] = {SourceId{2}};
    session.shown[0] = SourceId{1};
    session.shown[1] = SourceId{2};
    session.activeHalf = 1;
    session.places[SourceId{3}] = {SourceId{3}, 500, 520};
    QCOMPARE(sessionFromJson(toJson(session)), session);
}

void TestSession::damagedSessionIsEmpty()
{
    QCOMPARE(sessionFromJson("{\"halves\":[1,2"), Session());
    QCOMPARE(sessionFromJson({}), Session());
}

void TestSession::removedDocumentsAreLeftOut()
{
    Session session;
    session.open[0] = {SourceId{3}, SourceId{1}, SourceId{4}};
    session.open[1] = {SourceId{2}};
    session.shown[0] = SourceId{1};
    session.shown[1] = SourceId{2};
    session.activeHalf = 1;
    session.places[SourceId{1}] = {SourceId{1}, 5, 5};
    session.places[SourceId{3}] = {SourceId{3}, 500, 520};
    const Session left = withOnly(session, among({3, 4}));
    QCOMPARE(left.open[0], (QList{SourceId{3}, SourceId{4}}));
    QVERIFY(left.open[1].isEmpty());
    QCOMPARE(left.shown[0], SourceId{3});
    QVERIFY(!left.shown[1]);
    QCOMPARE(left.activeHalf, 0);
    QCOMPARE(left.places.size(), size_t(1));
    QCOMPARE(withOnly(session, among({1, 2, 3, 4})), session);
    QCOMPARE(withOnly(session, among({})), Session());
}

void TestSession::historyGoesBackAndForward()
{
    History history;
    const Stop a{{SourceId{1}, 0, 0}, {}, {}}, b{{SourceId{1}, 5000, 5000}, {}, {}}, c{{SourceId{2}, 0, 0}, {}, {}};
    history.leave(a);
    history.leave(b);
    QCOMPARE(history.back(c), b);
    QCOMPARE(history.back(b), a);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(a), b);
    QCOMPARE(history.forward(b), c);
    QVERIFY(!history.forward(c));
}

void TestSession::paletteFindsLettersInOrder()
{
    QVERIFY(paletteScore(u"Export Notes"_s, u"exno"_s) > 0);
    QCOMPARE(paletteScore(u"Export Notes"_s, u"xz"_s), 0);
    QVERIFY(paletteScore(u"Write a Note"_s, u"note"_s) > paletteScore(u"Mark Numbers and Times"_s, u"note"_s));
}

void TestSession::jumpListFindsDocumentsAndHeadings()
{
    SourceSummary harbour, mill, untitled;
    harbour.id = SourceId{1};
    harbour.meta.title = u"港口自動化：三年之後"_s;
    harbour.meta.date = QDate(2024, 5, 6);
    mill.id = SourceId{2};
    mill.meta.title = u"The mill that buys its own power"_s;
    untitled.id = SourceId{3};
    untitled.path = u"/tmp/harbour notes.md"_s;
    const TestDocument report = chipReport();
    JumpList list;
    const SharedListing documents = makeListing({harbour, mill, untitled});
    list.setDocuments(documents, JumpList::foldedTitles(*documents));
    QCOMPARE(list.find({}).size(), size_t(3));
    QCOMPARE(list.find({}).front().source, SourceId{3}); // imported last
    list.setHeadings(report.document.get());

    // In the other script, by the beginnings of words, and by the file's name where there is no title.
    QCOMPARE(list.find(u"自动化"_s).size(), size_t(1));
    QCOMPARE(list.find(u"自动化"_s).front().source, SourceId{1});
    QCOMPARE(list.find(u"自动化"_s).front().quiet, u"2024-05-06"_s);
    QCOMPARE(list.find(u"own power"_s).front().source, SourceId{2});
    QCOMPARE(list.find(u"Harbour"_s).front().source, SourceId{3});
    // A heading comes with its passage; nothing typed lists headings first.
    const auto costs = list.find(u"cost"_s);
    QCOMPARE(costs.size(), size_t(1));
    QVERIFY(costs.front().isHeading);
    QVERIFY(report.text().sliced(costs.front().heading.start, costs.front().heading.length()).contains(u"Costs"_s));
    QVERIFY(list.find({}).front().isHeading);
    QCOMPARE(list.find({}, 2).size(), size_t(2));
    // Letters strewn over a title are no answer.
    QVERIFY(list.find(u"tmpt"_s).empty());
    QVERIFY(list.find(u"zzz"_s).empty());
}

void TestSession::documentsModelIsSound()
{
    DocumentsModel model;
    DocumentsFilter filter(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SourceSummary first, second;
    first.id = SourceId{1};
    first.meta.title = u"國內市場"_s;
    first.meta.date = QDate(2024, 1, 1);
    second.id = SourceId{2};
    second.path = u"/tmp/untitled.md"_s;
    second.meta.date = QDate(2025, 1, 1);
    model.setSources({first, second});
    QCOMPARE(filter.rowCount(), 2);
    filter.setOrder(DocumentOrder::Newest);
    QCOMPARE(filter.index(0, 0).data().toString(), u"untitled"_s);
    filter.setWords(u"国内"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data(DocumentsModel::IdRole).toLongLong(), 1);
    QCOMPARE(filter.mapFromSource(model.index(0)).row(), 0);
    QVERIFY(!filter.mapFromSource(model.index(1)).isValid());
    filter.setWords({});
    filter.setOrder(DocumentOrder::MostNotes);
    model.setNotes(SourceId{2}, 3);
    QCOMPARE(filter.index(0, 0).data(DocumentsModel::IdRole).toLongLong(), 2);
    QCOMPARE(filter.index(0, 0).data(DocumentsModel::CountsRole).toString(), u"3 note(s)"_s);
    model.setNotes(SourceId{9}, 3); // that is not there
    model.setOpen({SourceId{1}});
    filter.setWords({});
    filter.setShown(DocumentsShown::Missing);
    QCOMPARE(filter.rowCount(), 0);
    DocumentMarks missing, alike;
    missing.isMissing = true;
    alike.similar = {{SourceId{2}, 0.5, false}};
    model.setMarks({{SourceId{2}, missing}, {SourceId{1}, alike}});
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data(DocumentsModel::IdRole).toLongLong(), 2);
    QVERIFY(!filter.index(0, 0).data(DocumentsModel::MarksRole).toString().isEmpty());
    filter.setShown(DocumentsShown::Similar);
    QCOMPARE(filter.index(0, 0).data(DocumentsModel::IdRole).toLongLong(), 1);
    filter.setShown(DocumentsShown::All);
    model.setSources({});
    QCOMPARE(filter.rowCount(), 0);
}

void TestSession::documentsAreSorted()
{
    std::vector<SourceSummary> sources(3);
    for (int i = 0; i < 3; ++i)
        sources[size_t(i)].meta.title = QStringLiteral("title %1").arg(i);
    sources[0].meta.site = u"north"_s;
    sources[1].meta.site = u"east"_s;
    sources[2].meta.site = u"east"_s;
    sources[0].meta.date = QDate(2024, 5, 1);
    sources[2].meta.date = QDate(2025, 5, 1);
    sources[1].characters = 10;
    QCOMPARE(sortedDocuments(sources, DocumentOrder::Imported), (std::vector<int>{0, 1, 2}));
    QCOMPARE(sortedDocuments(sources, DocumentOrder::Title), (std::vector<int>{0, 1, 2}));
    QCOMPARE(sortedDocuments(sources, DocumentOrder::Site), (std::vector<int>{1, 2, 0}));
    QCOMPARE(sortedDocuments(sources, DocumentOrder::Newest), (std::vector<int>{2, 0, 1})); // no date comes last
    QCOMPARE(sortedDocuments(sources, DocumentOrder::Longest), (std::vector<int>{1, 0, 2}));
}

void TestSession::importProgressTellsTheTimeLeft()
{
    QVERIFY(!importProgressText(0, 0, 0).isEmpty());
    const QString early = importProgressText(1'000'000, 10'000'000, 1000);
    QVERIFY(early.contains(u"MB"));
    QVERIFY(!early.contains(u"left"));
    QVERIFY(importProgressText(1'000'000, 10'000'000, 60'000).contains(u'9')); // nine times the minute that a tenth took
    QVERIFY(importProgressText(9'900'000, 10'000'000, 60'000).contains(u"less than a minute"));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
