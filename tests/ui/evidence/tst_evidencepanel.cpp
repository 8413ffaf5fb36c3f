// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/evidence/layerview.h"
#include "ui/evidence/segmentbar.h"
#include "ui/evidence/tablepage.h"
#include "ui/evidence/whysheet.h"
#include "ui/state/rowspan.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

template<typename Widget>
Widget *part(QWidget &panel, const QString &name = {})
{
    return panel.findChild<Widget *>(name);
}

LayerView *viewOf(QWidget &panel, Layer layer)
{
    return part<LayerView>(panel, toName(layer));
}

void clickRow(LayerView *view, int row)
{
    view->revealRow(row);
    const QRect box = view->visualRect(view->currentIndex());
    view->revealRow(-1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box.center());
}

Passage lastPassage(const QSignalSpy &spy)
{
    return spy.last().first().value<Passage>();
}

} // namespace

class TestEvidencePanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_state = std::make_unique<ViewState>();
        m_panel = std::make_unique<EvidencePanel>(m_state.get());
        m_panel->resize(360, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_made = std::make_unique<TestDocument>(chipReport());
        m_state->setDocument(m_made->document);
        m_passages = std::make_unique<QSignalSpy>(m_state.get(), &ViewState::passageRequested);
    }

    void aClickShowsThePassage()
    {
        clickRow(viewOf(*m_panel, Layer::Claims), 2);
        QCOMPARE(m_state->current(), (RowRef{Layer::Claims, 2}));
        QCOMPARE(m_passages->count(), 1);
        QCOMPARE(lastPassage(*m_passages), (Passage{m_made->document->summary.id, m_made->found().claims[2].span}));
        QVERIFY(part<WhySheet>(*m_panel)->plainText().contains(u"claim.fact"_s));
    }

    void arrowKeysWalkThroughRowsAndSkipHeaders()
    {
        LayerView *view = viewOf(*m_panel, Layer::Claims);
        m_panel->showLayer(Layer::Claims);
        m_panel->stepRow(1);
        QCOMPARE(m_state->current(), (RowRef{Layer::Claims, 0}));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(m_state->current(), (RowRef{Layer::Claims, 1}));
        m_panel->stepRow(1); // over the header of the second section
        QCOMPARE(m_state->current(), (RowRef{Layer::Claims, 2}));
        m_panel->stepRow(1); // the end
        QCOMPARE(m_state->current(), (RowRef{Layer::Claims, 2}));
        m_panel->stepRow(-1);
        QCOMPARE(m_state->current(), (RowRef{Layer::Claims, 1}));
        QCOMPARE(m_passages->count(), 4);
    }

    void theCaretSelectsItsRowWithoutTheFocus()
    {
        QWidget elsewhere;
        elsewhere.setFocusPolicy(Qt::StrongFocus);
        elsewhere.show();
        elsewhere.activateWindow();
        elsewhere.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        LayerView *view = viewOf(*m_panel, Layer::Claims);
        m_state->setCaret(m_made->spanOf(u"Training"_s).start + 2);
        QCOMPARE(view->rowOf(view->currentIndex()), 2);
        QVERIFY(view->selectionModel()->hasSelection());
        QVERIFY(elsewhere.hasFocus());
        QCOMPARE(m_passages->count(), 0);
        m_state->setCaret(m_made->spanOf(u"wait"_s).start);
        QVERIFY(!view->selectionModel()->hasSelection());
    }

    void currentRowsOfAnyLayerExplainThemselves()
    {
        m_state->setCurrent({Layer::Quantities, 1});
        QVERIFY(part<WhySheet>(*m_panel)->plainText().contains(u"6.5 billion USD"_s));
        QCOMPARE(m_panel->layer(), Layer::Claims); // reading on does not change the page
    }

    void mentionsOfAnEntityAreSteppedThrough()
    {
        m_panel->showLayer(Layer::Entities);
        LayerView *view = viewOf(*m_panel, Layer::Entities);
        clickRow(view, 0);
        const auto &mentions = m_made->found().entities[0].mentions;
        QCOMPARE(lastPassage(*m_passages).span, mentions[0]);
        m_panel->stepMention(1);
        QCOMPARE(lastPassage(*m_passages).span, mentions[1]);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(lastPassage(*m_passages).span, mentions[0]);
        m_panel->stepMention(-1);
        QCOMPARE(lastPassage(*m_passages).span, mentions[1]);
    }

    void theFilterNarrowsEveryLayerAndItsCount()
    {
        m_panel->focusFilter();
        QTest::keyClicks(part<QLineEdit>(*m_panel, u"evidenceFilter"_s), u"zhao"_s);
        auto *segments = part<SegmentBar>(*m_panel);
        QCOMPARE(segments->tabData(0).toString(), u"1"_s);
        QCOMPARE(segments->tabToolTip(0), u"Claims: 1 of 3 match the filter"_s);
        LayerView *view = viewOf(*m_panel, Layer::Claims);
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::keyClick(part<QLineEdit>(*m_panel, u"evidenceFilter"_s), Qt::Key_Down);
        QCOMPARE(m_state->current(), (RowRef{Layer::Claims, 2}));
        QTest::keyClick(part<QLineEdit>(*m_panel, u"evidenceFilter"_s), Qt::Key_Escape);
        QCOMPARE(segments->tabData(0).toString(), u"3"_s);
    }

    void escapeGoesBackToTheText()
    {
        const QSignalSpy spy(m_panel.get(), &EvidencePanel::textRequested);
        m_panel->showLayer(Layer::Trends);
        QTest::keyClick(viewOf(*m_panel, Layer::Trends), Qt::Key_Escape);
        QCOMPARE(spy.count(), 1);
    }

    void layerAndArrangementAreRestored()
    {
        m_panel->showLayer(Layer::Quotes);
        viewOf(*m_panel, Layer::Quantities)->setArrangement(Arrangement::Metric);
        EvidencePanel other(m_state.get());
        QVERIFY(other.restoreState(m_panel->saveState()));
        QCOMPARE(other.layer(), Layer::Quotes);
        QCOMPARE(viewOf(other, Layer::Quantities)->arrangement(), Arrangement::Metric);
        QVERIFY(!other.restoreState("nonsense"));
    }

    void aPageOfOthersIsASegment()
    {
        auto *page = new QWidget;
        m_panel->addPage(page, u"Notes"_s);
        m_panel->setPageCount(page, 3);
        auto *segments = part<SegmentBar>(*m_panel);
        QCOMPARE(segments->tabData(segments->count() - 1).toString(), u"3"_s);
        m_panel->showPage(page);
        QVERIFY(page->isVisible());
        m_panel->showLayer(Layer::Trends);
        QVERIFY(!page->isVisible());
    }

    void withoutADocumentNothingHappens()
    {
        m_state->setDocument({});
        m_panel->stepRow(1);
        m_panel->stepMention(1);
        m_state->setCaret(5);
        QCOMPARE(m_passages->count(), 0);
    }

    void theTablePageFollowsTheSameFilterAndShowsPassages()
    {
        TablePage page(m_state.get(), m_panel->filter(), Layer::Quantities);
        page.resize(900, 400);
        page.show();
        auto *table = part<QTableView>(page);
        QCOMPARE(table->model()->rowCount(), 3);
        m_panel->filter()->setText(u"6.5 billion usd"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(lastPassage(*m_passages).span, m_made->found().quantities[1].span);
        m_panel->filter()->setText({});
        m_state->setCurrent({Layer::Quantities, 2});
        QCOMPARE(table->currentIndex().row(), 2);
    }

private:
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<EvidencePanel> m_panel;
    std::unique_ptr<TestDocument> m_made;
    std::unique_ptr<QSignalSpy> m_passages;
};

QTEST_MAIN(TestEvidencePanel)
#include "tst_evidencepanel.moc"
