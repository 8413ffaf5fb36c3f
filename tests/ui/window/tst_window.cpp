// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/documents/documentspanel.h"
#include "ui/export/exporter.h"

#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace lectern;

/// Journey 1 of shared/ui.md with real events: drop a folder, see the first article, choose a claim, see its passage, write a note, export; then start again.
class TestWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void firstMinute();
    void everythingIsThereAgain();
};

void TestWindow::initTestCase()
{
    makeFolder();
}

void TestWindow::firstMinute()
{
    openWindow();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples"))});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    settle();
    QVERIFY(m_window->model()->rowCount() >= 6);
    SourcePage *page = sourcePage();
    QVERIFY(page && page->isReady());

    const auto &claims = page->document()->extraction.claims;
    QVERIFY(!claims.empty());
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    settle();
    const RowRef row = m_window->state()->current();
    QCOMPARE(row.layer, Layer::Claims);
    QVERIFY(row.row >= 0);
    const Span passage = claims.at(size_t(row.row)).span;
    QCOMPARE(page->view()->marking().currentHit, passage);
    QVERIFY(!page->view()->rectOf(passage).isNull());

    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Worth checking."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    const auto notes = m_window->noteBook()->of(page->source());
    QCOMPARE(notes.size(), size_t(1));
    QCOMPARE(notes.front().comment, u"Worth checking."_s);
    QCOMPARE(notes.front().anchor.span, passage);

    const QString file = filePath(u"notes.md"_s);
    m_window->exporter()->setAskForFile([&](QWidget *, const QString &, const QString &, const QString &) { return file; });
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    settle();
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray markdown = written.readAll();
    QVERIFY(markdown.contains("Worth checking.") && markdown.contains("lectern://"));
    page->view()->scrollTo(passage.start);
    closeWindow();
}

void TestWindow::everythingIsThereAgain()
{
    openWindow();
    SourcePage *page = sourcePage();
    QVERIFY(page && page->isReady());
    QCOMPARE(m_window->noteBook()->count(), 1);
    QCOMPARE(page->view()->marking().notes.size(), size_t(1));
    m_window->actions()->trigger("view.compare");
    settle();
    QVERIFY(m_window->area()->isSplit());
    QVERIFY(m_window->area()->shown(1)->source() != m_window->area()->shown(0)->source());
    closeWindow();
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
