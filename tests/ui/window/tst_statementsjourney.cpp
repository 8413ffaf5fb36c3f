// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/files.h"
#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/decisions/rowactions.h"
#include "ui/decisions/statementsheet.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/evidence/layerview.h"
#include "ui/evidence/whysheet.h"
#include "ui/notes/notebook.h"
#include "ui/rows/filterfield.h"
#include "ui/statements/statementsbar.h"
#include "ui/statements/statementsmodel.h"
#include "ui/statements/statementspage.h"
#include "ui/statements/statementsquery.h"
#include "ui/statements/statementsview.h"
#include "ui/window/statementsflow.h"
#include "ui/window/statusline.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

const QString first =
    u"---\ntitle: 推理的账\ndate: 2025-03-01\nauthor: 沈砚\n---\n\n# 推理的账\n\n## 一、成本\n\n"
    "林舟认为，推理成本会是2026年的瓶颈。\n\n去年推理成本下降了30%。\n\n陈默表示，训练成本将在2027年继续上升。\n\n"
    "## 二、用户\n\n用户达到18亿，相较6月的4亿，增长4.5倍。\n"_s;
const QString second = u"---\ntitle: Notes on cost\ndate: 2025-02-01\n---\n\n# Notes on cost\n\n"
                       "Mara Voss said inference cost will remain the bottleneck in 2026. Revenue rose 28% in 2024.\n"_s;

} // namespace

/// Claims and trends in the window, with real events: who says what in which words; many accepted at once, undone, corrected; all there after a restart and a new
/// run.
class TestStatementsJourney : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whoSaysItInWhichWords();
    void leadsToThePassageAndBack();
    void theSheetTellsWhy();
    void decidedRowsSurviveARestartAndANewRun();
    void rejectedRowsAreShownAndRestored();
    void severalAreCorrectedAtOnce();
    void severalRowsOfThePanelAreDecidedOn();
    void trendsByDirection();
    void whatWasAskedIsRemembered();

private:
    void openClaims();
    [[nodiscard]] StatementsPage *page() const { return m_window->statements()->claims(); }
    [[nodiscard]] QStringList shown() const;
    void select(const QStringList &words);
    void type(const QString &filter);
    [[nodiscard]] QString status() const;
    [[nodiscard]] QAction *reviewAction(const QString &start) const;
};

void TestStatementsJourney::init()
{
    makeFolder();
    openWindow();
    take({write(u"a.md"_s, first), write(u"b.md"_s, second)});
    QCOMPARE(m_window->model()->rowCount(), 2);
    openDocument(sourceAt(0));
}

void TestStatementsJourney::cleanup()
{
    closeWindow();
}

void TestStatementsJourney::openClaims()
{
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(page() && page()->isVisible());
    QVERIFY(page()->view()->hasFocus());
}

QStringList TestStatementsJourney::shown() const
{
    QStringList texts;
    for (const RowGroup &group : page()->model()->groups())
        for (const int row : group.rows)
            texts << (*page()->model()->rows())[size_t(row)].text;
    return texts;
}

void TestStatementsJourney::select(const QStringList &words)
{
    StatementsModel *model = page()->model();
    QItemSelectionModel *selection = page()->view()->selectionModel();
    selection->clearSelection();
    for (const RowGroup &group : model->groups())
        for (const int row : group.rows)
            for (const QString &word : words)
                if ((*model->rows())[size_t(row)].text.contains(word)) {
                    selection->setCurrentIndex(model->indexOf(row), QItemSelectionModel::NoUpdate);
                    selection->select(model->indexOf(row), QItemSelectionModel::Select);
                }
    QCOMPARE(selection->selectedIndexes().size(), words.size());
    page()->view()->setFocus();
}

void TestStatementsJourney::type(const QString &filter)
{
    QTest::keyClick(page()->view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page()->bar()->field()->hasFocus());
    page()->bar()->field()->setText(filter);
    QTest::keyClick(page()->bar()->field(), Qt::Key_Return);
    settle();
    QVERIFY(page()->view()->hasFocus());
}

QString TestStatementsJourney::status() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChild<StatusLine *>()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

QAction *TestStatementsJourney::reviewAction(const QString &start) const
{
    const auto actions = page()->bar()->reviewMenu()->actions();
    const auto found = std::ranges::find_if(actions, [&](const QAction *action) { return action->text().startsWith(start); });
    return found == actions.end() ? nullptr : *found;
}

void TestStatementsJourney::whoSaysItInWhichWords()
{
    openClaims();
    QCOMPARE(page()->model()->shown(), 6);
    type(u"speaker:林舟 推理成本"_s);
    QCOMPARE(shown(), QStringList{u"林舟认为，推理成本会是2026年的瓶颈。"_s});
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(page()->view(), Qt::Key_C, Qt::ControlModifier);
    settle();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"林舟认为，推理成本会是2026年的瓶颈。"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"沈砚"_s) && copied.contains(u"推理的账"_s), qPrintable(copied));
    page()->bar()->clearFilter();
    settle();
    type(u"speaker:Mara \"inference cost\""_s);
    QCOMPARE(page()->model()->shown(), 1);
    QVERIFY(shown().front().contains(u"bottleneck"));
}

void TestStatementsJourney::leadsToThePassageAndBack()
{
    openClaims();
    type(u"18亿"_s);
    QTest::keyClick(page()->view(), Qt::Key_Return);
    settle();
    QVERIFY(!page()->isVisible());
    SourcePage *source = sourcePage();
    QVERIFY(source && source->isVisible());
    QVERIFY(source->document()->parsed.source.slice(source->view()->marking().currentHit).startsWith(u"用户达到18亿"));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    settle();
    QVERIFY(page()->isVisible() && page()->view()->hasFocus());
    QTest::keyClick(page()->view(), Qt::Key_M, Qt::ControlModifier);
    settle();
    QVERIFY(!page()->isVisible());
    QTRY_VERIFY(m_window->state()->current().layer == Layer::Claims && m_window->state()->current().row >= 0);
}

void TestStatementsJourney::theSheetTellsWhy()
{
    openClaims();
    type(u"18亿"_s);
    auto *sheet = page()->findChild<WhySheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY2(sheet->plainText().contains(u"用户达到18亿"), qPrintable(sheet->plainText()));
    const StatementRow *row = page()->model()->rowOf(page()->view()->currentIndex());
    QVERIFY(row && row->check == StatementCheck::Fails);
}

void TestStatementsJourney::decidedRowsSurviveARestartAndANewRun()
{
    openClaims();
    // Many at once, in all documents, are one step of undo.
    QAction *acceptAll = reviewAction(u"Accept All"_s);
    QVERIFY(acceptAll && acceptAll->isEnabled());
    acceptAll->trigger();
    settle();
    QCOMPARE(page()->query()->reviewed(), (ReviewCount{6, 6}));
    QVERIFY(!reviewAction(u"Accept All"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(page()->query()->reviewed(), (ReviewCount{0, 6}));
    // A group of the filter alone.
    type(u"heading:成本"_s);
    QCOMPARE(page()->model()->shown(), 3);
    QTest::keyClick(page()->view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(page()->view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(page()->query()->reviewed(), (ReviewCount{3, 6}));
    QVERIFY2(status().contains(u"3 of 4 claims reviewed"), qPrintable(status()));
    // One of them is corrected.
    select({u"陈默"_s});
    QTest::keyClick(page()->view(), Qt::Key_F2);
    settle();
    StatementSheet *sheet = m_window->rowActions()->statementSheet();
    QVERIFY(sheet);
    auto *speaker = sheet->findChild<QLineEdit *>(u"speaker"_s);
    QCOMPARE(speaker->text(), u"陈默"_s);
    speaker->setText(u"陈墨"_s);
    auto *kind = sheet->findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(u"opinion"_s));
    sheet->accept();
    settle();
    page()->bar()->clearFilter();
    settle();

    const auto check = [&] {
        const auto &rows = *page()->query()->rows();
        QCOMPARE(page()->query()->reviewed(), (ReviewCount{3, 6}));
        const auto row = std::ranges::find_if(rows, [](const StatementRow &of) { return of.text.startsWith(u"陈默"); });
        QVERIFY(row != rows.end());
        QCOMPARE(row->speaker, u"陈墨"_s);
        QCOMPARE(row->kind, ClaimKind::Opinion);
        QCOMPARE(row->review, StatementReview::Corrected);
        QCOMPARE(std::ranges::count(rows, StatementReview::Accepted, &StatementRow::review), 2);
    };
    check();
    reopenWindow();
    openClaims();
    check();
    // A new run: what the machine made is thrown away and made again.
    closeWindow();
    QVERIFY(QFile::remove(indexPath(libraryPath())));
    openWindow();
    openClaims();
    check();
}

void TestStatementsJourney::rejectedRowsAreShownAndRestored()
{
    openClaims();
    select({u"18亿"_s});
    QTest::keyClick(page()->view(), Qt::Key_Delete);
    settle();
    QCOMPARE(page()->model()->shown(), 5);
    QCOMPARE(page()->query()->reviewed(), (ReviewCount{1, 6}));
    QVERIFY(page()->model()->rowOf(page()->view()->currentIndex())); // the row in its place is under work
    reviewAction(u"Show Rejected"_s)->trigger();
    settle();
    QCOMPARE(page()->model()->shown(), 6);
    select({u"18亿"_s});
    QVERIFY(page()->model()->rowOf(page()->view()->currentIndex())->isRejected());
    QTest::keyClick(page()->view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // right after all
    settle();
    reviewAction(u"Show Rejected"_s)->trigger();
    settle();
    QCOMPARE(page()->model()->shown(), 6);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(page()->model()->shown(), 5);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(page()->model()->shown(), 6);
    QCOMPARE(page()->query()->reviewed(), (ReviewCount{0, 6}));
}

void TestStatementsJourney::severalAreCorrectedAtOnce()
{
    openClaims();
    select({u"林舟"_s, u"陈默"_s, u"Mara"_s});
    QTest::keyClick(page()->view(), Qt::Key_F2);
    settle();
    StatementSheet *sheet = m_window->rowActions()->statementSheet();
    QVERIFY(sheet);
    sheet->findChild<QLineEdit *>(u"source"_s)->setText(u"云杉研究"_s);
    sheet->accept();
    settle();
    const auto corrected = [&] { return std::ranges::count(*page()->query()->rows(), u"云杉研究"_s, &StatementRow::source); };
    QCOMPARE(corrected(), 3);
    const auto &rows = *page()->query()->rows();
    QCOMPARE(std::ranges::count(rows, u"林舟"_s, &StatementRow::speaker), 1); // what was not touched stays
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(corrected(), 0);
}

void TestStatementsJourney::severalRowsOfThePanelAreDecidedOn()
{
    m_window->evidence()->showLayer(Layer::Claims);
    auto *view = m_window->evidence()->findChild<LayerView *>(toName(Layer::Claims));
    QVERIFY(view && view->isVisible());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view->selectedRows().size(), 4);
    m_window->state()->setCurrent(view->selectedRows().front());
    QCOMPARE(m_window->rowActions()->targets().size(), 4u);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(reviewCount(*m_window->state()->document(), Layer::Claims), (ReviewCount{4, 4}));
    QVERIFY(status().contains(u"4 of 4 claims reviewed"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(reviewCount(*m_window->state()->document(), Layer::Claims), (ReviewCount{0, 4}));
}

void TestStatementsJourney::trendsByDirection()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    StatementsPage *trends = m_window->statements()->trends();
    QVERIFY(trends && trends->isVisible());
    const int all = trends->model()->shown();
    QVERIFY(all >= 3);
    QVERIFY(trends->setFilterText(u"direction:down 30%"_s));
    settle();
    QCOMPARE(trends->model()->shown(), 1);
    trends->view()->setFocus();
    trends->view()->selectAll();
    QTest::keyClick(trends->view(), Qt::Key_F2);
    settle();
    StatementSheet *sheet = m_window->rowActions()->statementSheet();
    QVERIFY(sheet);
    auto *years = sheet->findChild<QLineEdit *>(u"years"_s);
    years->setText(u"24"_s);
    sheet->accept(); // no year: nothing happens
    QVERIFY(m_window->rowActions()->statementSheet());
    years->setText(u"2025，2024"_s);
    auto *direction = sheet->findChild<QComboBox *>(u"direction"_s);
    direction->setCurrentIndex(direction->findData(u"steady"_s));
    sheet->accept();
    settle();
    QCOMPARE(trends->model()->shown(), 0);
    QVERIFY(trends->setFilterText(u"direction:steady accepted:yes year:2025"_s));
    settle();
    QCOMPARE(trends->model()->shown(), 1);
}

void TestStatementsJourney::whatWasAskedIsRemembered()
{
    openClaims();
    type(u"kind:forecast"_s);
    const int before = page()->model()->shown();
    QVERIFY(before > 0 && before < 6);
    reopenWindow();
    openClaims();
    QCOMPARE(page()->model()->shown(), before);
    QCOMPARE(toString(page()->query()->filter()), u"kind:forecast"_s);
    // The claims of one document are another scope of the same page.
    m_window->actions()->trigger("claims.ofDocument");
    settle();
    QVERIFY(!page()->isWholeLibrary());
}

QTEST_MAIN(TestStatementsJourney)
#include "tst_statementsjourney.moc"
