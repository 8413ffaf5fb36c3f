// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/evidence/tablemodel.h"
#include "ui/state/rowspan.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

std::vector<int> shownRows(const TableModel &model)
{
    std::vector<int> rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows.push_back(model.rowAt(model.index(i, 0)));
    return rows;
}

int columnOf(const TableModel &model, const QString &title)
{
    return int(std::ranges::find(model.columns(), title, &Column::title) - model.columns().begin());
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private slots:
    void passesTheModelTester_data()
    {
        QTest::addColumn<Layer>("layer");
        for (int layer = 0; layer <= int(Layer::Quotes); ++layer)
            QTest::addRow("%s", qPrintable(toName(Layer(layer)))) << Layer(layer);
    }

    void passesTheModelTester()
    {
        QFETCH(const Layer, layer);
        const TestDocument made = chipReport();
        TableModel model(layer);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<int> rows(size_t(rowCount(made.document->extraction, layer)));
        std::iota(rows.begin(), rows.end(), 0);
        model.setRows(made.document, rows);
        for (int column = -1; column < model.columnCount(); ++column) {
            model.sort(column, Qt::AscendingOrder);
            model.sort(column, Qt::DescendingOrder);
        }
        QCOMPARE(model.rowCount(), int(rows.size()));
        model.setRows(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void numbersSortByTheirValue()
    {
        const TestDocument made = chipReport();
        TableModel model(Layer::Quantities);
        model.setRows(made.document, {0, 1, 2});
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(shownRows(model), (std::vector{0, 2, 1}));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(shownRows(model), (std::vector{1, 2, 0}));
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(shownRows(model), (std::vector{0, 1, 2}));
    }

    void emptyCellsStandLastEitherWay()
    {
        const TestDocument made = chipReport();
        TableModel model(Layer::Quantities);
        model.setRows(made.document, {0, 1, 2});
        model.sort(columnOf(model, u"Subject"_s), Qt::AscendingOrder);
        QCOMPARE(shownRows(model), (std::vector{0, 1, 2}));
        model.sort(columnOf(model, u"Subject"_s), Qt::DescendingOrder);
        QCOMPARE(shownRows(model), (std::vector{0, 1, 2}));
    }

    void valueAndUnitStandApartAndTheValueIsRightAligned()
    {
        const TestDocument made = chipReport();
        TableModel model(Layer::Quantities);
        model.setRows(made.document, {1});
        QCOMPARE(model.index(0, 0).data().toString(), u"6.5 billion"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"USD"_s);
        QVERIFY(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QCOMPARE(model.index(0, columnOf(model, u"Heading"_s)).data().toString(), u"Chips"_s);
    }

    void persistentIndexesFollowTheSort()
    {
        const TestDocument made = chipReport();
        TableModel model(Layer::Quantities);
        model.setRows(made.document, {0, 1, 2});
        const QPersistentModelIndex kept = model.indexOf(1);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.rowAt(kept), 1);
        QCOMPARE(kept.row(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
