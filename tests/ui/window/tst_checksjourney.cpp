// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/checks/checkdetail.h"
#include "ui/checks/checksmodel.h"
#include "ui/checks/checkspage.h"
#include "ui/rows/rowview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lectern;

/// The findings of a library in the window, with real events: from a finding to its passages and back.
class TestChecksJourney : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void leadsToThePassageAndBack();
    void setsTwoSourcesSideBySide();
    void linksLeadToTheirNumbers();
    void filtersAndScope();
    void followsTheDocuments();
    void saysThatNothingWasFound();

private:
    [[nodiscard]] ChecksPage *page() const { return m_window->checks(); }
    void openChecks();
};

void TestChecksJourney::init()
{
    makeFolder();
    openWindow();
}

void TestChecksJourney::cleanup()
{
    closeWindow();
}

void TestChecksJourney::openChecks()
{
    take({write(u"a.md"_s, u"# 模型的账单\n\n去年的模型便宜了许多。\n\nOpenAI声称单次训练成本为600万美元。\n"_s),
          write(u"b.md"_s, u"# 另一份账单\n\nOpenAI的训练过程很短，官方称成本仅为约550万美元。\n"_s),
          write(u"c.md"_s, u"# 用户\n\n用户达到18亿，相较6月的4亿，增长4.5倍。\n"_s)});
    QCOMPARE(m_window->model()->rowCount(), 3);
    openDocument(sourceAt(0));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(page() && page()->isVisible());
    QCOMPARE(page()->model()->shown(), 2);
    QVERIFY(page()->view()->hasFocus());
}

void TestChecksJourney::leadsToThePassageAndBack()
{
    openChecks();
    RowView *view = page()->view();
    QCOMPARE(page()->model()->rowOf(view->currentIndex())->kind, CheckKind::Arithmetic); // the first one is under work
    QVERIFY(page()->detail()->toPlainText().contains(u"18亿"));
    QTest::keyClick(view, Qt::Key_Return);
    settle();
    QVERIFY(!page()->isVisible());
    SourcePage *shown = sourcePage();
    QVERIFY(shown && shown->isVisible());
    const Span hit = shown->view()->marking().currentHit;
    QVERIFY(shown->document()->parsed.source.slice(hit).startsWith(u"18亿"));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    settle();
    QVERIFY(page()->isVisible() && page()->view()->hasFocus());
    QTest::keyClick(page()->view(), Qt::Key_Escape);
    QVERIFY(!page()->isVisible());
}

void TestChecksJourney::setsTwoSourcesSideBySide()
{
    openChecks();
    RowView *view = page()->view();
    QTest::keyClick(view, Qt::Key_Down);
    while (page()->model()->rowOf(view->currentIndex()) == nullptr)
        QTest::keyClick(view, Qt::Key_Down);
    const CheckRow row = *page()->model()->rowOf(view->currentIndex());
    QCOMPARE(row.kind, CheckKind::Difference);
    QVERIFY(page()->detail()->find(u"side by side"_s)); // a link beside that to the differences, which Enter shows
    emit page() -> detail()->anchorClicked(QUrl(u"compare"_s));
    settle();
    QVERIFY(m_window->area()->isSplit());
    for (const int half : {0, 1}) {
        SourcePage *shown = m_window->area()->shown(half);
        QVERIFY(shown);
        QCOMPARE(shown->source(), row.places[size_t(half)].passage.source);
        QCOMPARE(shown->view()->marking().currentHit, row.places[size_t(half)].passage.span);
    }
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    settle();
    QVERIFY(page()->isVisible());
}

void TestChecksJourney::linksLeadToTheirNumbers()
{
    openChecks();
    CheckDetail *detail = page()->detail();
    QTest::keyClick(page()->view(), Qt::Key_Tab);
    QVERIFY(detail->hasFocus());
    while (detail->textCursor().selectedText() != u"4亿")
        QTest::keyClick(detail, Qt::Key_Tab);
    QTest::keyClick(detail, Qt::Key_Return);
    settle();
    SourcePage *shown = sourcePage();
    QVERIFY(shown && shown->isVisible());
    QCOMPARE(shown->document()->parsed.source.slice(shown->view()->marking().currentHit), u"4亿");
}

void TestChecksJourney::filtersAndScope()
{
    openChecks();
    QTest::keyClick(page()->view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page()->filter()->hasFocus());
    QTest::keyClicks(page()->filter(), u"550"_s);
    QCOMPARE(page()->model()->shown(), 1);
    QTest::keyClick(page()->filter(), Qt::Key_Escape);
    QCOMPARE(page()->model()->shown(), 2);
    page()->outcome()->setCurrentIndex(3);
    QCOMPARE(page()->model()->shown(), 0);
    QVERIFY(!page()->detail()->isVisible());
    page()->outcome()->setCurrentIndex(1);
    QCOMPARE(page()->model()->shown(), 2);
    page()->setWholeLibrary(false);
    QCOMPARE(page()->model()->shown(), 1);
    openDocument(sourceAt(2));
    QCOMPARE(page()->model()->shown(), 1);
    QCOMPARE(page()->model()->rowOf(page()->view()->currentIndex())->kind, CheckKind::Arithmetic);
}

void TestChecksJourney::followsTheDocuments()
{
    openChecks();
    take({write(u"d.md"_s, u"# 销量\n\n今年销量30万辆，是去年10万辆的3倍。\n"_s)});
    m_window->actions()->trigger("checks.show");
    settle();
    QCOMPARE(page()->model()->shown(), 3);
    QVERIFY(m_window->state()->library()->removeSource(sourceAt(2)));
    emit m_window->state()->sourcesChanged();
    settle();
    QCOMPARE(page()->model()->shown(), 2);
}

void TestChecksJourney::saysThatNothingWasFound()
{
    take({write(u"a.md"_s, u"# 天气\n\n今天下雨。\n"_s)});
    m_window->actions()->trigger("checks.show");
    settle();
    QVERIFY(page()->isVisible() && !page()->isReading());
    QCOMPARE(page()->model()->rowCount(), 0);
    QVERIFY(page()->findChild<QPushButton *>()->isEnabled());
}

QTEST_MAIN(TestChecksJourney)
#include "tst_checksjourney.moc"
