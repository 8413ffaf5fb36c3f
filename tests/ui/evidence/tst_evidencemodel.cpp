// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/evidence/evidencemodel.h"
#include "ui/evidence/rowmatcher.h"
#include "ui/rows/rowroles.h"
#include "ui/state/rowspan.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

std::vector<int> everyRow(const TestDocument &made, Layer layer)
{
    std::vector<int> rows(size_t(rowCount(made.document->extraction, layer)));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::vector<RowGroup> groupsOf(const TestDocument &made, Layer layer, Arrangement arrangement)
{
    return arranged(*made.document, layer, arrangement, everyRow(made, layer));
}

} // namespace

class TestEvidenceModel : public QObject
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
        EvidenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const Arrangement arrangement : arrangementsOf(layer)) {
            model.setRows(made.document, layer, arrangement, groupsOf(made, layer, arrangement));
            QVERIFY(model.rowCount() > 0);
            for (const int row : everyRow(made, layer)) {
                const QModelIndex index = model.indexOf(row);
                QVERIFY(index.isValid());
                QCOMPARE(model.rowAt(index), row);
                QVERIFY(!index.data().toString().isEmpty());
            }
        }
        model.setNoted({{0, 20}});
        model.setRows(nullptr, layer, Arrangement::Position, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsByHeading()
    {
        const auto groups = groupsOf(chipReport(), Layer::Claims, Arrangement::Heading);
        QCOMPARE(groups, (std::vector<RowGroup>{{u"Chips"_s, {0, 1}}, {u"Costs"_s, {2}}}));
    }

    void groupsBySpeakerLargestFirstThoseWithoutLast()
    {
        TestDocument made = chipReport();
        made.found().claims[0].speaker = u"Zhao Lin"_s;
        const auto groups = groupsOf(made, Layer::Claims, Arrangement::Speaker);
        QCOMPARE(groups, (std::vector<RowGroup>{{u"Zhao Lin"_s, {0, 2}}, {u"the author"_s, {1}}}));
        const auto metrics = groupsOf(made, Layer::Quantities, Arrangement::Metric);
        QCOMPARE(metrics, (std::vector<RowGroup>{{u"revenue"_s, {0, 1}}, {u"No metric named"_s, {2}}}));
    }

    void listsByWeightCertaintyAndValue()
    {
        const TestDocument made = chipReport();
        QCOMPARE(groupsOf(made, Layer::Claims, Arrangement::Weight), (std::vector<RowGroup>{{{}, {2, 0, 1}}}));
        QCOMPARE(groupsOf(made, Layer::Claims, Arrangement::Confidence), (std::vector<RowGroup>{{{}, {1, 2, 0}}}));
        QCOMPARE(groupsOf(made, Layer::Quantities, Arrangement::Value), (std::vector<RowGroup>{{{}, {1, 2, 0}}}));
        QCOMPARE(groupsOf(made, Layer::Entities, Arrangement::Name), (std::vector<RowGroup>{{{}, {0, 1}}}));
    }

    void aSingleGroupNeedsNoHeader()
    {
        const TestDocument made = chipReport();
        EvidenceModel model;
        model.setRows(made.document, Layer::Quotes, Arrangement::Heading, groupsOf(made, Layer::Quotes, Arrangement::Heading));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0, 0).data(HeaderRole).toBool());
    }

    void rowsSayWhatTheyAre()
    {
        const TestDocument made = chipReport();
        const RowLines claim = linesOf(*made.document, {Layer::Claims, 2});
        QCOMPARE(claim.text, u"Training a model costs about 5.5 million dollars, Zhao Lin said."_s);
        QVERIFY(claim.quiet.startsWith(u"fact · Zhao Lin"_s));
        QVERIFY(linesOf(*made.document, {Layer::Claims, 2}, Arrangement::Speaker).quiet.startsWith(u"fact · 1"_s));
        const RowLines number = linesOf(*made.document, {Layer::Quantities, 1});
        QCOMPARE(number.text, u"6.5 billion USD"_s);
        QCOMPARE(number.aside, u"$6.5 billion"_s);
        QCOMPARE(number.quiet, u"Northwind · revenue · 2024"_s);
        QVERIFY(linesOf(*made.document, {Layer::Quantities, 2}).quiet.contains(u"costs about 5.5 million dollars"_s));
        QCOMPARE(linesOf(*made.document, {Layer::Quantities, 2}).mark, u"?"_s);
        QCOMPARE(linesOf(*made.document, {Layer::Trends, 0}).sign, u"↑"_s);
    }

    void passagesWithANoteAreMarked()
    {
        const TestDocument made = chipReport();
        EvidenceModel model;
        model.setRows(made.document, Layer::Claims, Arrangement::Position, groupsOf(made, Layer::Claims, Arrangement::Position));
        model.setNoted({made.spanOf(u"28%"_s)});
        QCOMPARE(model.indexOf(0).data(MarkRole).toString(), u"✎"_s);
        QVERIFY(!model.indexOf(2).data(MarkRole).isValid());
    }

    void theFilterWantsAllWordsInAnyCaseAndScript()
    {
        TestDocument made = chipReport();
        RowMatcher claims(made.document, Layer::Claims);
        QCOMPARE(claims.match({}), (std::vector{0, 1, 2}));
        QCOMPARE(claims.match(u"NORTH"_s), (std::vector{0}));
        QCOMPARE(claims.match(u"northwind 6.5"_s), (std::vector{0}));
        QCOMPARE(claims.match(u"northwind 6.5 zebra"_s), (std::vector<int>{}));
        QCOMPARE(claims.match(u"forecast"_s), (std::vector{1}));
        QCOMPARE(claims.match(u""_s), (std::vector{0, 1, 2}));
        RowMatcher numbers(made.document, Layer::Quantities);
        QCOMPARE(numbers.match(u"training"_s), (std::vector{2})); // by the words around it

        TestDocument chinese(u"中國的晶片市場增長\n"_s);
        chinese.found().claims = {{}};
        chinese.found().claims[0].span = {0, 8};
        RowMatcher simplified(chinese.document, Layer::Claims);
        QCOMPARE(simplified.match(u"中国"_s), (std::vector{0}));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceModel)
#include "tst_evidencemodel.moc"
