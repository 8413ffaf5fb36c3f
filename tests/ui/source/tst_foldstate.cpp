// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/foldstate.h"

#include <QTest>

using namespace lectern;

class TestFoldState : public QObject
{
    Q_OBJECT

private slots:
    void closedFoldsHideAllButTheFirstLine();
    void openingShowsTheLines();
    void outsideNothingHappens();
};

namespace
{

FoldState twoFolds()
{
    FoldState state;
    state.reset({{Fold::Kind::FrontMatter, {0, 30}, 3, {}}, {Fold::Kind::Boilerplate, {100, 140}, 4, {}}});
    return state;
}

} // namespace

void TestFoldState::closedFoldsHideAllButTheFirstLine()
{
    const FoldState state = twoFolds();
    QVERIFY(state.closedAt(0));
    QCOMPARE(state.closedAt(100)->kind, Fold::Kind::Boilerplate);
    QVERIFY(!state.closedAt(110));
    QVERIFY(!state.hides(0) && state.hides(10) && !state.hides(50) && state.hides(110) && state.hides(140));
}

void TestFoldState::openingShowsTheLines()
{
    FoldState state = twoFolds();
    QCOMPARE(state.set(110, true), (Span{100, 140}));
    QVERIFY(!state.closedAt(100) && state.openAt(100) && !state.hides(110));
    QVERIFY(state.closedAt(0));
    QCOMPARE(state.set(110, true), Span());
    QCOMPARE(state.set(100, false), (Span{100, 140}));
    QVERIFY(state.hides(110));
}

void TestFoldState::outsideNothingHappens()
{
    FoldState state = twoFolds();
    QCOMPARE(state.set(60, true), Span());
    QCOMPARE(FoldState().set(0, true), Span());
}

QTEST_MAIN(TestFoldState)
#include "tst_foldstate.moc"
