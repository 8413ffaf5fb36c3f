// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/rows/rowroles.h"
#include "ui/statements/statementschoices.h"
#include "ui/statements/statementsfilter.h"
#include "ui/statements/statementsmodel.h"
#include "ui/statements/statementsview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestStatementsModel : public QObject
{
    Q_OBJECT

    static Statements claims()
    {
        return std::make_shared<const std::vector<StatementRow>>(statementsOf(*chipReport().document, Layer::Claims));
    }

    static void fill(StatementsModel &model, const Statements &rows, std::optional<StatementField> group = {})
    {
        model.setRows(rows, arranged(*rows, *predicateOf(StatementFilter()), {StatementSort::Reading, group}), group, true);
    }

private slots:
    void modelIsSound()
    {
        StatementsModel model;
        QAbstractItemModelTester tester(&model);
        fill(model, claims(), StatementField::Heading);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 2);
        fill(model, claims());
        QCOMPARE(model.rowCount(), 3);
    }

    void rowsSayWhatTheyAre()
    {
        StatementsModel model;
        fill(model, claims(), StatementField::Kind);
        const QModelIndex first = model.index(0, 0, model.index(0, 0));
        QCOMPARE(first.data().toString(), u"Northwind said revenue rose 28% to $6.5 billion in 2024."_s);
        const QString quiet = first.data(QuietRole).toString();
        QVERIFY2(quiet.contains(u"Northwind · 2024 · 2 number"), qPrintable(quiet));
        QVERIFY(!quiet.contains(u"fact")); // the group says so
        QVERIFY(quiet.contains(u"Chips"));
    }

    void decidedAndCheckedRowsAreMarked()
    {
        auto rows = *claims();
        rows[0].review = StatementReview::Accepted;
        rows[1].review = StatementReview::Rejected;
        rows[2].check = StatementCheck::Fails;
        StatementsModel model;
        const auto shared = std::make_shared<const std::vector<StatementRow>>(rows);
        model.setRows(shared, {{{}, {0, 1, 2}}}, {}, false);
        QVERIFY(model.index(0, 0).data(MarkRole).toString().contains(u'✓'));
        QVERIFY(model.index(1, 0).data(MarkRole).toString().contains(u"rejected"));
        QVERIFY(model.index(2, 0).data(MarkRole).toString().contains(u'⚠'));
        QVERIFY(model.placeOf(1).rejected);
    }

    void aHeaderStandsForItsGroup()
    {
        StatementsModel model;
        StatementsView view(&model);
        view.resize(400, 400);
        view.show();
        fill(model, claims(), StatementField::Heading);
        view.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select);
        QCOMPARE(view.selectedRows(), (std::vector<int>{0, 1}));
        view.selectionModel()->select(model.index(0, 0, model.index(0, 0)), QItemSelectionModel::Select);
        QCOMPARE(view.selectedRows(), (std::vector<int>{0, 1})); // each once
        view.selectAll();
        QCOMPARE(view.selectedRows().size(), 3u);
    }

    void foldedGroupsStayFolded()
    {
        StatementsModel model;
        StatementsView view(&model);
        fill(model, claims(), StatementField::Heading);
        view.collapse(model.index(1, 0));
        const QSet<QString> folded = view.foldedGroups();
        QCOMPARE(folded.size(), 1);
        fill(model, claims(), StatementField::Heading);
        view.fold(folded);
        QVERIFY(view.isExpanded(model.index(0, 0)) && !view.isExpanded(model.index(1, 0)));
    }

    void shiftAndControlSelectWithoutChoosing()
    {
        StatementsModel model;
        StatementsView view(&model);
        view.resize(400, 400);
        view.show();
        fill(model, claims());
        QSignalSpy chosen(&view, &RowView::chosen);
        view.reveal(model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedRows().size(), 2u);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selectedRows().size(), 1u);
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, view.visualRect(model.index(0, 0)).center());
        QCOMPARE(view.selectedRows().size(), 2u);
        QCOMPARE(chosen.size(), 1);
    }

    void chipsNameTheirConditions()
    {
        const auto chips =
            chipsOf(*parseStatementFilter(Layer::Claims, u"kind:fact,opinion speaker:author check:none accepted:no"_s));
        QCOMPARE(chips.size(), 4u);
        QCOMPARE(chips[0].text, u"Kind: fact, opinion"_s);
        QCOMPARE(chips[1].text, u"Said by: the author"_s);
        QCOMPARE(chips[2].text, u"Check: none"_s);
        QCOMPARE(chips[3].text, u"Review: undecided"_s);
    }

    void valuesOfNamesAreCountedOneByOne()
    {
        const auto rows = claims();
        const auto values = valuesOf(*rows, *predicateOf(StatementFilter()), StatementField::Speaker);
        QCOMPARE(values.size(), 3u);
        QVERIFY(std::ranges::contains(values, FieldValue{u"author"_s, 1}));
        const FilterQuestion question = questionOf(Layer::Claims, StatementField::Speaker, {}, values);
        QVERIFY(question.read(u"Zhao"_s));
        QVERIFY(!questionOf(Layer::Claims, StatementField::Year, {}, {}).read(u"soon"_s));
    }

    void choicesAreReadAsTheyWereWritten()
    {
        const StatementsQuestion question{u"kind:fact"_s, {StatementSort::Year, StatementField::Speaker}};
        QCOMPARE(statementsQuestionFromJson(Layer::Claims, toJson(question)), question);
        const StatementsQuestion flat{{}, {StatementSort::Reading, {}}};
        QCOMPARE(statementsQuestionFromJson(Layer::Trends, toJson(flat)), flat);
        QCOMPARE(statementsQuestionFromJson(Layer::Claims, "broken"), firstQuestion(Layer::Claims));
        const StatementsLook look{false, "state"};
        QCOMPARE(statementsLookFromJson(toJson(look)), look);
    }
};

QTEST_MAIN(TestStatementsModel)
#include "tst_statementsmodel.moc"
