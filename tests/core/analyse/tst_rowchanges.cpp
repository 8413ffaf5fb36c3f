// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/rowchanges.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

ComparedRow row(Span span, const QString &value = u"a"_s, Layer layer = Layer::Quantities)
{
    return {layer, {span}, {{u"value"_s, value}}, u"rule"_s};
}

} // namespace

class TestRowChanges : public QObject
{
    Q_OBJECT

private slots:
    void sameRowsDidNotChange()
    {
        const std::vector<ComparedRow> rows{row({0, 4}), row({10, 20}), row({10, 20}, u"b"_s, Layer::Claims)};
        QVERIFY(rowChanges(rows, rows).empty());
        QVERIFY(rowChanges({}, {}).empty());
    }

    void anotherRuleIsNoChange()
    {
        ComparedRow other = row({0, 4});
        other.rule = u"other"_s;
        QVERIFY(rowChanges({row({0, 4})}, {other}).empty());
    }

    void tellsWhatCameWentAndChanged()
    {
        const auto changes =
            rowChanges({row({0, 4}), row({10, 14}), row({30, 40})}, {row({0, 4}, u"b"_s), row({20, 24}), row({31, 40})});
        QCOMPARE(changes.size(), 4U);
        QCOMPARE(changes[0].kind, RowChangeKind::Changed);
        QCOMPARE(changes[0].changedFields(), QStringList{u"value"_s});
        QCOMPARE(changes[0].was[u"value"_s].toString(), u"a"_s);
        QCOMPARE(changes[1].kind, RowChangeKind::Disappeared);
        QCOMPARE(changes[1].before, (Span{10, 14}));
        QCOMPARE(changes[2].kind, RowChangeKind::Appeared);
        QCOMPARE(changes[2].after, (Span{20, 24}));
        QCOMPARE(changes[3].changedFields(), QStringList{u"span"_s});
    }

    void rowsMeetWhereTheyOverlapHalfOfBoth_data()
    {
        QTest::addColumn<Span>("former");
        QTest::addColumn<Span>("now");
        QTest::addColumn<bool>("same");
        QTest::newRow("half of both") << Span{0, 10} << Span{5, 15} << true;
        QTest::newRow("less") << Span{0, 10} << Span{6, 16} << false;
        QTest::newRow("all of one, little of the other") << Span{0, 10} << Span{0, 21} << false;
        QTest::newRow("half of the longer") << Span{0, 10} << Span{0, 20} << true;
        QTest::newRow("side by side") << Span{0, 10} << Span{10, 20} << false;
    }
    void rowsMeetWhereTheyOverlapHalfOfBoth()
    {
        QFETCH(Span, former);
        QFETCH(Span, now);
        QFETCH(bool, same);
        QCOMPARE(rowChanges({row(former)}, {row(now)}).size(), same ? 1U : 2U);
    }

    void layersDoNotMeet() { QCOMPARE(rowChanges({row({0, 4})}, {row({0, 4}, u"a"_s, Layer::Times)}).size(), 2U); }

    void ofSeveralTheOneThatIsEqualGoesFirst()
    {
        // Two rows at one place: the second of before is the first of now.
        const auto changes = rowChanges({row({0, 10}, u"a"_s), row({0, 12}, u"b"_s)}, {row({0, 10}, u"b"_s)});
        QCOMPARE(changes.size(), 2U);
        QCOMPARE(changes[0].kind, RowChangeKind::Disappeared);
        QCOMPARE(changes[0].was[u"value"_s].toString(), u"a"_s);
        QCOMPARE(changes[1].changedFields(), QStringList{u"span"_s});
    }

    void entitiesMeetByAllTheirMentions()
    {
        const ComparedRow before{Layer::Entities, {{0, 2}, {10, 12}, {20, 22}}, {{u"name"_s, u"云杉"_s}}, {}};
        ComparedRow after{Layer::Entities, {{0, 4}, {10, 12}, {20, 22}}, {{u"name"_s, u"云杉科技"_s}}, {}};
        auto changes = rowChanges({before}, {after});
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes[0].changedFields(), QStringList{u"name"_s});
        after.spans = {{0, 2}, {50, 52}, {60, 62}};
        QCOMPARE(rowChanges({before}, {after}).size(), 2U);
    }

    void orderOfRowsDoesNotMatter()
    {
        const std::vector<ComparedRow> former{row({0, 4}), row({2, 6}, u"b"_s), row({3, 9}, u"c"_s)};
        const std::vector<ComparedRow> now{row({1, 5}, u"x"_s), row({2, 7}, u"b"_s)};
        const std::vector<ComparedRow> formerTurned(former.rbegin(), former.rend()), nowTurned(now.rbegin(), now.rend());
        QCOMPARE(rowChanges(former, now), rowChanges(formerTurned, nowTurned));
    }

    void twoStepsAreOne()
    {
        const std::vector<std::vector<ComparedRow>> runs{{row({0, 4}), row({10, 14}), row({30, 34})},
                                                         {row({0, 4}, u"b"_s), row({20, 24}), row({30, 34}, u"c"_s)},
                                                         {row({0, 4}, u"d"_s), row({10, 14}), row({30, 34})},
                                                         {}};
        for (const auto &a : runs)
            for (const auto &b : runs)
                for (const auto &c : runs)
                    QCOMPARE(composed(rowChanges(a, b), rowChanges(b, c)), rowChanges(a, c));
    }
};

QTEST_APPLESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"
