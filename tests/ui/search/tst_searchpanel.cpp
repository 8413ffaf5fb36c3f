// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/jobs/jobs.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/rowview.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestSearchPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void hitLinesShowTheirHit_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Span>("hit");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("bold");
        QTest::newRow("as it is") << u"Costs fell."_s << Span{6, 10} << u"Costs fell."_s << u"fell"_s;
        QTest::newRow("white space and marks") << u"The  **cost**\nfell."_s << Span{7, 11} << u"The cost fell."_s << u"cost"_s;
        const QString lead = QString(u"word "_s).repeated(30);
        QTest::newRow("far behind") << lead + u"needle here"_s << Span{150, 156}
                                    << u"…"_s + QString(u"word "_s).repeated(8) + u"needle here"_s << u"needle"_s;
        QTest::newRow("a hit that does not fit") << u"short"_s << Span{90, 95} << u"short"_s << QString();
    }

    void hitLinesShowTheirHit()
    {
        QFETCH(const QString, sentence);
        QFETCH(const Span, hit);
        const RowText line = hitLine(sentence, {hit});
        QTEST(line.text, "line");
        const QString bold = line.emphasis.empty() ? QString() : line.text.mid(line.emphasis[0].start, line.emphasis[0].length());
        QTEST(bold, "bold");
    }

    void theModelGroupsByDocumentAndSentence()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SearchHit first{{10, 14}, {10, 30}, u"cost and cost again."_s, {}};
        const SearchHit again{{19, 23}, {10, 30}, u"cost and cost again."_s, {}};
        const SearchHit other{{40, 44}, {40, 50}, u"cost else."_s, {}};
        const QString twice = u"cost and cost again."_s, once = u"cost else."_s;
        model.setResults(
            {{{SourceId{1}, u"One"_s, 2, {first, again, other}}, {{twice, {0, 4}}, {twice, {9, 13}}, {once, {0, 4}}}},
             {{SourceId{2}, u""_s, 1, {other}}, {{once, {0, 4}}}}});
        QCOMPARE(model.documents(), 2);
        QCOMPARE(model.sentences(), 3);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"Untitled document"_s);
        const QModelIndex row = model.index(0, 0, model.index(0, 0));
        QCOMPARE(row.data(EmphasisRole).value<std::vector<Span>>(), (std::vector<Span>{{0, 4}, {9, 13}}));
        QCOMPARE(model.hitAt(row)->span, (Span{10, 14}));
        QVERIFY(!model.hitAt(model.index(0, 0)));
        model.setResults({{{SourceId{3}, u"Three"_s, 1, {}}, {}}}); // by its title alone
        QVERIFY(model.hitAt(model.index(0, 0, model.index(0, 0)))->span.isEmpty());
        model.setResults({});
        QCOMPARE(model.rowCount(), 0);
    }

    void searchesAsOneTypesAndShowsPassages()
    {
        TestLibrary library;
        const SourceId first = library.import(u"a.md"_s, u"# One\n\nRevenue rose 28% in 2024. Costs fell.\n"_s);
        library.import(u"b.md"_s, u"# Two\n\nThe costs are high. Revenue was flat.\n"_s);
        ViewState state;
        SearchPanel panel(&state);
        panel.resize(340, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        state.setLibrary(library.library.get());
        const QSignalSpy passages(&state, &ViewState::passageRequested);
        auto *field = panel.findChild<QLineEdit *>();
        auto *view = panel.findChild<RowView *>();

        panel.focusQuery();
        QTest::keyClicks(field, u"costs fell"_s);
        QTRY_COMPARE(panel.count(), 1);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(passages.count(), 1);
        const auto passage = passages.last().first().value<Passage>();
        QCOMPARE(passage.source, first);
        QCOMPARE(library.document(first)->parsed.source.slice(passage.span).toString().toLower(), u"costs"_s);

        panel.setQuery(u"revenue"_s);
        panel.setQuery(u"costs"_s); // the one before is stale
        QTRY_COMPARE(view->model()->rowCount(), 2);
        panel.stepHit(1);
        panel.stepHit(1);
        QCOMPARE(passages.count(), 3);

        panel.setQuery(u"zebra"_s);
        QTRY_COMPARE(panel.count(), 0);
        QVERIFY(view->accessibleDescription().contains(u"Nothing found for “zebra”"_s));
        Jobs::instance().finish();
    }

    void enterGoesToTheFirstHitOnceItIsThere()
    {
        TestLibrary library;
        library.import(u"a.md"_s, u"# One\n\nCosts fell.\n"_s);
        ViewState state;
        state.setLibrary(library.library.get());
        SearchPanel panel(&state);
        panel.show();
        const QSignalSpy passages(&state, &ViewState::passageRequested);
        auto *field = panel.findChild<QLineEdit *>();
        QTest::keyClicks(field, u"fell"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(passages.count(), 1);
        Jobs::instance().finish();
    }
};

QTEST_MAIN(TestSearchPanel)
#include "tst_searchpanel.moc"
