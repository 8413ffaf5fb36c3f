// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/rows/rowview.h"
#include "ui/search/batchmodel.h"
#include "ui/search/batchpage.h"
#include "ui/search/facetsmodel.h"
#include "ui/search/hitsmodel.h"
#include "ui/search/hitsview.h"
#include "ui/search/queryhelppage.h"
#include "ui/search/queryline.h"
#include "ui/search/savebar.h"
#include "ui/search/savedsearchbook.h"
#include "ui/search/searchhead.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchstart.h"
#include "ui/search/startmodel.h"
#include "ui/window/searchflow.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Searching in the window with real events: type, narrow down, to the hit, through the hits, back to the row; a saved search is there after a restart.
class TestSearchJourney : public WindowTest
{
    Q_OBJECT

    [[nodiscard]] bool isIdle() const override { return WindowTest::isIdle() && !(page() && page()->isSearching()); }
    [[nodiscard]] SearchPage *page() const { return m_window->searches()->page(); }
    void type(const QString &words)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page() && page()->isVisible());
        QVERIFY(page()->line()->hasFocus());
        QTest::keyClicks(page()->line(), words);
        settle();
    }

private slots:
    void initTestCase()
    {
        makeFolder();
        importFiles({write(u"a.md"_s,
                           u"---\ntitle: Ferries\nsite: Quay\ndate: 2023-02-01\n---\n\nThe ferry left late. "
                           u"Every ferry was full.\n\nNo ferry came back.\n"_s),
                     write(u"b.md"_s, u"---\ntitle: 渡轮\nsite: Mole\ndate: 2024-02-01\n---\n\n渡轮晚点。The ferry sank.\n"_s),
                     write(u"c.md"_s, u"---\ntitle: Trains\nsite: Mole\ndate: 2024-03-01\n---\n\nTrains ran on time.\n"_s)});
        openWindow();
    }

    void fromTheWordsToTheHitAndBackToTheRow()
    {
        type(u"ferry"_s);
        QCOMPARE(page()->model()->rowCount(), 2);
        QTest::keyClick(page()->line(), Qt::Key_Down);
        QTest::keyClick(page()->view(), Qt::Key_F3); // the next hit, past headers
        const auto passage = page()->model()->passageAt(page()->view()->currentIndex());
        QVERIFY(passage);
        QTest::keyClick(page()->view(), Qt::Key_Return);
        settle();
        QVERIFY(!page()->isVisible() && sourcePage());
        QCOMPARE(sourcePage()->source(), passage->source);
        QCOMPARE(sourcePage()->view()->marking().currentHit, passage->span);
        QCOMPARE(framed(), u"ferry"_s);
        const auto &marks = sourcePage()->view()->marking().hits.all();
        QCOMPARE(int(marks.size()), int(sourcePage()->document()->parsed.source.text.count(u"ferry")));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        settle();
        QVERIFY(page()->isVisible() && page()->view()->hasFocus());
        QCOMPARE(page()->model()->passageAt(page()->view()->currentIndex()), passage);
    }

    void keysStepThroughTheHits()
    {
        page()->search({u"ferry site:quay"_s, {}, {}, {}, {}});
        settle();
        QTest::keyClick(page()->line(), Qt::Key_Return);
        settle();
        QTest::keyClick(page()->view(), Qt::Key_Return);
        settle();
        const Span first = sourcePage()->view()->marking().currentHit;
        QList<Span> seen{first};
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F3);
            seen << sourcePage()->view()->marking().currentHit;
            QCOMPARE(framed(), u"ferry"_s);
        }
        QVERIFY(seen[1] != first && seen[2] != seen[1]);
        QCOMPARE(seen[3], first); // all three, and round
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(sourcePage()->view()->marking().currentHit, seen[2]);
        // Esc leads back, as from any page.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        QVERIFY(page()->isVisible());
    }

    void twoHitsAreComparedWithAllHitsMarked()
    {
        page()->search({u"ferry"_s, {}, {}, {}, {}});
        settle();
        QTest::keyClick(page()->line(), Qt::Key_Return);
        const QModelIndex other = page()->model()->index(0, 0, page()->model()->index(1, 0));
        QTest::mouseClick(page()->view()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          page()->view()->visualRect(other).center());
        QCOMPARE(page()->view()->selectedRows().size(), 2);
        page()->view()->compare();
        settle();
        QVERIFY(m_window->area()->isSplit());
        for (const int half : {0, 1}) {
            auto *text = qobject_cast<SourcePage *>(m_window->area()->front(half));
            QVERIFY(text);
            const auto places = text->document()->parsed.source.text.count(u"ferry");
            QCOMPARE(qsizetype(text->view()->marking().hits.all().size()), places);
            QCOMPARE(text->document()->parsed.source.slice(text->view()->marking().currentHit).toString(), u"ferry"_s);
            auto *query = text->findChild<QLabel *>(u"findQuery"_s); // not cut off in half a window
            QVERIFY(query->isVisible() && query->width() >= query->fontMetrics().horizontalAdvance(query->text()));
        }
        // F3 steps through those of the half under work, and leaves the other.
        auto *left = qobject_cast<SourcePage *>(m_window->area()->front(0));
        auto *right = qobject_cast<SourcePage *>(m_window->area()->front(1));
        SourcePage *many = left->view()->marking().hits.all().size() > 1 ? left : right;
        many->setFocus();
        const Span before = many->view()->marking().currentHit;
        const Span beside = (many == left ? right : left)->view()->marking().currentHit;
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QVERIFY(many->view()->marking().currentHit != before);
        QCOMPARE((many == left ? right : left)->view()->marking().currentHit, beside);
        m_window->actions()->trigger("view.compare"); // one half again
        settle();
    }

    void theJumpFieldLeadsToThePage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"sank"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
        QVERIFY(page()->isVisible());
        QCOMPARE(page()->line()->text(), u"sank"_s);
        QCOMPARE(page()->model()->rowCount(), 1);
        m_window->activateWindow(); // without a window manager the popup that is gone stays the active window
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void aWrongQueryAndAFacet()
    {
        page()->search({u"ferry OR"_s, {}, {}, {}, {}});
        settle();
        QVERIFY(page()->head()->message()->isVisible());
        QVERIFY(page()->line()->mistake().start >= 0);
        page()->search({u"ferry OR trains"_s, {}, {}, {}, {}});
        settle();
        QVERIFY(!page()->head()->message()->isVisible());
        QCOMPARE(page()->model()->rowCount(), 3);
        QModelIndex mole;
        const FacetsModel *facets = page()->facetsModel();
        for (int group = 0; group < facets->rowCount(); ++group)
            for (int row = 0; row < facets->rowCount(facets->index(group, 0)); ++row)
                if (const QModelIndex index = facets->index(row, 0, facets->index(group, 0)); index.data().toString() == u"Mole")
                    mole = index;
        QVERIFY(mole.isValid());
        QTest::mouseClick(page()->facets()->viewport(), Qt::LeftButton, {}, page()->facets()->visualRect(mole).center());
        settle();
        QCOMPARE(page()->model()->rowCount(), 2);
    }

    void namesInDocuments()
    {
        m_window->actions()->trigger("search.batch");
        BatchPage *batch = m_window->searches()->batchPage();
        QVERIFY(batch && batch->isVisible());
        batch->setNames(u"ferry\n渡轮\nballoon"_s);
        QTest::keyClick(batch->names(), Qt::Key_Return, Qt::ControlModifier);
        settle();
        QCOMPARE(batch->model()->shownNames(), 3);
        QCOMPARE(batch->model()->shownDocuments(), 2);
        const QModelIndex cell = batch->model()->index(1, batch->model()->fixedColumns());
        QVERIFY(batch->model()->cellAt(cell));
        const auto chosen = *batch->model()->cellAt(cell);
        QTest::mouseClick(batch->table()->viewport(), Qt::LeftButton, {}, batch->table()->visualRect(cell).center());
        settle();
        QVERIFY(page()->isVisible());
        QCOMPARE(page()->ask().within, chosen.source);
        QCOMPARE(page()->model()->rowCount(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        settle();
        QVERIFY(batch->isVisible());
        const QString file = filePath(u"names.csv"_s);
        batch->exporter()->setAskForFile([&](QWidget *, const QString &, const QString &, const QString &) { return file; });
        batch->exporter()->writeBatch(batch->model()->batch(), BatchRows::Names, SearchFile::Csv);
        settle();
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).contains(u"渡轮"));
    }

    void helpLeadsToTheSearch()
    {
        m_window->actions()->trigger("help.query");
        QueryHelpPage *help = m_window->searches()->helpPage();
        QVERIFY(help && help->isVisible());
        emit help->anchorClicked(QUrl(u"0"_s));
        settle();
        QVERIFY(page()->isVisible());
        QCOMPARE(page()->line()->text(), queryHelp().front().example);
    }

    void aSavedSearchIsThereAfterARestart()
    {
        page()->search({u"ferry NOT trains"_s, {}, {}, {}, SearchOrder::Newest});
        settle();
        m_window->actions()->trigger("search.save");
        QLineEdit *name = page()->head()->saveBar()->field();
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Boats"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_window->searches()->saved()->searches().size(), size_t(1));
        reopenWindow();
        QCOMPARE(m_window->searches()->saved()->searches().size(), size_t(1));
        QAction *entry = nullptr;
        for (QMenu *menu : m_window->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == u"Boats")
                    entry = action;
        QVERIFY(entry);
        entry->trigger();
        settle();
        QCOMPARE(page()->line()->text(), u"ferry NOT trains"_s);
        QCOMPARE(page()->ask().order, SearchOrder::Newest);
        QCOMPARE(page()->model()->rowCount(), 2);
        QCOMPARE(page()->model()->index(0, 0).data().toString(), u"渡轮"_s);
        closeWindow();
    }
};

QTEST_MAIN(TestSearchJourney)
#include "tst_searchjourney.moc"
