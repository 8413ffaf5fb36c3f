// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentsmodel.h"
#include "ui/window/commandpalette.h"
#include "ui/window/history.h"
#include "ui/window/session.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void sessionSurvivesJson();
    void damagedSessionIsEmpty();
    void historyGoesBackAndForward();
    void paletteFindsLettersInOrder();
    void documentsModelIsSound();
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
    model.setOpen({SourceId{1}});
    model.setSources({});
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
