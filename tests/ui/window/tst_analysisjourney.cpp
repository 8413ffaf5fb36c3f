// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/library/exported.h"
#include "core/library/rates.h"
#include "core/store/derivedcodec.h"
#include "core/store/derivedstore.h"
#include "core/store/files.h"
#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/changes/changesmodel.h"
#include "ui/changes/changespage.h"
#include "ui/checks/checkdetail.h"
#include "ui/checks/checksmodel.h"
#include "ui/checks/checkspage.h"
#include "ui/checks/ratebook.h"
#include "ui/checks/ratesmodel.h"
#include "ui/checks/ratespage.h"
#include "ui/differences/differencespage.h"
#include "ui/export/exporter.h"
#include "ui/rows/rowview.h"
#include "ui/window/analysisflow.h"
#include "ui/window/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace lectern;

/// Differences of passages, exchange rates, and what other rules changed, in the window with real events.
class TestAnalysisJourney : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFindingShowsItsDifferences();
    void aNoteQuotesBoth();
    void twoSelectionsAreCompared();
    void aRateIsEnteredWhereItIsMissing();
    void ratesAreEditedPastedAndBroughtBack();
    void ratesGoToFilesAndBack();
    void tellsWhatOtherRulesChanged();
    void nothingChangedSaysSo();
    void aFindingSaysWhy();

private:
    SourceId add(const QString &name, const QString &text);
    void select(SourceId source, const QString &words);
    void openChecks();
    void chooseFinding(CheckKind kind);
    [[nodiscard]] AnalysisFlow *flow() const { return m_window->analysis(); }
    [[nodiscard]] const Library &library() const { return *m_window->state()->library(); }
};

void TestAnalysisJourney::init()
{
    makeFolder();
    openWindow();
}

void TestAnalysisJourney::cleanup()
{
    closeWindow();
}

SourceId TestAnalysisJourney::add(const QString &name, const QString &text)
{
    take({write(name, text)});
    return sourceAt(m_window->model()->rowCount() - 1);
}

void TestAnalysisJourney::select(SourceId source, const QString &words)
{
    openDocument(source);
    const QString text = m_window->state()->document()->parsed.source.text;
    const qsizetype at = text.indexOf(words);
    QVERIFY(at >= 0);
    m_window->state()->setSelection({at, at + words.size()});
}

void TestAnalysisJourney::openChecks()
{
    m_window->actions()->trigger("checks.show");
    settle();
}

void TestAnalysisJourney::chooseFinding(CheckKind kind)
{
    ChecksModel *model = m_window->checks()->model();
    for (int i = 0; i < int(model->rows().size()); ++i) {
        if (model->rows()[size_t(i)].kind != kind)
            continue;
        m_window->checks()->view()->setCurrentIndex(model->indexOf(i));
        m_window->checks()->detail()->setRow(&model->rows()[size_t(i)]);
        m_window->checks()->view()->setFocus();
        return;
    }
    QFAIL("no such finding");
}

void TestAnalysisJourney::aFindingShowsItsDifferences()
{
    add(u"a.md"_s,
        u"---\ntitle: 模型的账单\nauthor: 张三\ndate: 2025-02-01\n---\n\n去年便宜了许多。OpenAI声称单次训练成本为600万美元。\n"_s);
    add(u"b.md"_s, u"---\ntitle: 另一份账单\ndate: 2025-02-08\n---\n\nOpenAI的训练过程很短，官方称成本仅为约550万美元。\n"_s);
    openChecks();
    chooseFinding(CheckKind::Difference);
    QTest::keyClick(m_window->checks()->view(), Qt::Key_Return);
    settle();
    DifferencesPage *page = flow()->differences();
    QVERIFY(page && page->isVisible() && page->data());
    // Which side is whose depends on the documents' hashes.
    const int first = page->data()->documents[0]->summary.meta.title == u"模型的账单" ? 0 : 1;
    const QString left = page->side(first)->toPlainText(), right = page->side(1 - first)->toPlainText();
    QVERIFY(left.contains(u"模型的账单") && left.contains(u"张三") && left.contains(u"2025-02-01"));
    QVERIFY(left.contains(u"去年便宜了许多"));
    QVERIFY(right.contains(u"另一份账单"));
    QVERIFY(page->lines()->toPlainText().contains(u"600万美元"));
    QVERIFY(page->lines()->toPlainText().contains(u"1.091"));
    QVERIFY(page->lines()->toPlainText().contains(u"6 million USD")); // as people read it, not 6E+06
    page->copyBoth();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"600万美元") && copied.contains(u"550万美元") && copied.contains(u"模型的账单"));
    emit page->lines()->anchorClicked(QUrl(u"number:%1/0"_s.arg(1 - first)));
    settle();
    SourcePage *shown = sourcePage();
    QVERIFY(shown && shown->isVisible());
    QCOMPARE(shown->document()->parsed.source.slice(shown->view()->marking().currentHit), u"550万美元"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    settle();
    QVERIFY(page->isVisible());
}

void TestAnalysisJourney::aNoteQuotesBoth()
{
    const SourceId left = add(u"a.md"_s, u"# 甲\n\n公司声称成本为600万美元。\n"_s);
    const SourceId right = add(u"b.md"_s, u"# 乙\n\n据报道成本约550万美元。\n"_s);
    flow()->showDifferences({left, {5, 9}}, {right, {5, 9}});
    settle();
    flow()->differences()->writeNote();
    settle();
    const auto notes = library().annotations();
    QCOMPARE(notes->size(), 1U);
    QCOMPARE(notes->front().source, left);
    QCOMPARE(notes->front().anchor.quote, u"公司声称成本为600万美元。"_s);
    QVERIFY(notes->front().comment.contains(u"> 据报道成本约550万美元。"));
    QVERIFY(notes->front().comment.contains(u"lectern://"));
    QVERIFY(sourcePage() && sourcePage()->source() == left);
    m_window->actions()->trigger("edit.undo");
    QVERIFY(library().annotations()->empty());
}

void TestAnalysisJourney::twoSelectionsAreCompared()
{
    const SourceId chinese = add(u"a.md"_s, u"# 甲\n\n2024年OpenAI的营收为37亿美元。\n"_s);
    const SourceId english = add(u"b.md"_s, u"# B\n\nIn 2024 OpenAI had revenue of $3.7 billion.\n"_s);
    select(chinese, u"营收"_s);
    m_window->actions()->trigger("passage.compare");
    QVERIFY(m_window->messages()->isVisible() && !flow()->differences());
    select(english, u"revenue"_s);
    m_window->actions()->trigger("passage.compare");
    settle();
    DifferencesPage *page = flow()->differences();
    QVERIFY(page && page->isVisible() && !m_window->messages()->isVisible());
    QVERIFY(page->data()->difference.acrossLanguages);
    QVERIFY(!page->summary().isEmpty());
    page->exchange();
    settle();
    QCOMPARE(page->data()->documents[0]->summary.id, english);
}

void TestAnalysisJourney::aRateIsEnteredWhereItIsMissing()
{
    add(u"a.md"_s, u"2024年，OpenAI营收达到37亿美元。\n"_s);
    add(u"b.md"_s, u"2024年，OpenAI营收达到180亿元人民币。\n"_s);
    openChecks();
    chooseFinding(CheckKind::NotComparable);
    CheckDetail *detail = m_window->checks()->detail();
    QVERIFY(detail->toPlainText().contains(u"no rate for"));
    emit detail->anchorClicked(QUrl(u"rate"_s));
    settle();
    RatesPage *page = flow()->ratesPage();
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->dateField()->text(), u"2024-12-31"_s);
    QVERIFY(page->rateField()->hasFocus());
    const bool toDollars = page->toField()->text() == u"USD";
    QTest::keyClicks(page->rateField(), toDollars ? u"0.137"_s : u"7.3"_s);
    QTest::keyClick(page->rateField(), Qt::Key_Return);
    QCOMPARE(ratesOf(library())->rates().size(), 1U);
    openChecks();
    chooseFinding(CheckKind::Difference);
    QVERIFY(detail->toPlainText().contains(u"2024-12-31"));
    m_window->actions()->trigger("edit.undo");
    settle();
    chooseFinding(CheckKind::NotComparable);
    QVERIFY(ratesOf(library())->isEmpty());
}

void TestAnalysisJourney::ratesAreEditedPastedAndBroughtBack()
{
    m_window->actions()->trigger("rates.show");
    settle();
    RatesPage *page = flow()->ratesPage();
    RateBook *book = flow()->rates();
    const QAbstractItemModelTester tester(page->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QGuiApplication::clipboard()->setText(u"2024-12-31\tUSD\tCNY\t7.3\tthe bank\n2025-01-31\tEUR/CNY\t7.5\n"_s);
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(book->rates().rates().size(), 2U);
    QAbstractItemModel *model = page->table()->model();
    QVERIFY(model->setData(model->index(0, RatesModel::Rate), u"7.31"_s, Qt::EditRole));
    QCOMPARE(ratesOf(library())->rates().front().rate, 7.31);
    QVERIFY(!model->setData(model->index(0, RatesModel::From), u"dollars"_s, Qt::EditRole));
    QVERIFY(!page->status().isEmpty());
    page->table()->selectRow(0);
    QTest::keyClick(page->table(), Qt::Key_Delete);
    QCOMPARE(book->rates().rates().size(), 1U);
    m_window->actions()->trigger("edit.undo");
    m_window->actions()->trigger("edit.undo");
    QCOMPARE(book->rates().rates().front().rate, 7.3);
    m_window->actions()->trigger("edit.redo");
    QCOMPARE(ratesOf(library())->rates().front().rate, 7.31);
    QGuiApplication::clipboard()->setText(u"yesterday\tUSD\tCNY\tmuch\n1\t2\t3\t4"_s);
    page->paste();
    QCOMPARE(book->rates().rates().size(), 2U);
    QVERIFY(page->status().contains(u"Line 2"));
}

void TestAnalysisJourney::ratesGoToFilesAndBack()
{
    m_window->actions()->trigger("rates.show");
    RatesPage *page = flow()->ratesPage();
    const QString path = filePath(u"rates.csv"_s);
    page->setAskForFile([&](QWidget *, bool) { return path; });
    const RateTable rates({{QDate(2024, 12, 31), u"USD"_s, u"CNY"_s, 7.3, u"the bank, \"daily\""_s}});
    QVERIFY(flow()->rates()->change(rates, u"test"_s));
    page->exportFile();
    QVERIFY(flow()->rates()->change({}, u"test"_s));
    page->importFile();
    QCOMPARE(flow()->rates()->rates(), rates);
}

void TestAnalysisJourney::tellsWhatOtherRulesChanged()
{
    const SourceId source = add(u"a.md"_s, u"# 年报\n\n云杉科技公司营收增长28%，达到65亿元。员工有800人。\n"_s);
    select(source, u"达到65亿元"_s);
    m_window->actions()->trigger("note.highlight");
    settle();
    QCOMPARE(library().annotations()->size(), 1U);
    const QString notes = filePath(u"notes.md"_s);
    m_window->exporter()->setAskForFile([&](QWidget *, const QString &, const QString &, const QString &) { return notes; });
    m_window->exporter()->exportNotes({});
    settle();
    QVERIFY(QFile::exists(notes));
    const QByteArray hash = m_window->state()->document()->parsed.source.textSha256;
    QCOMPARE(exportedPassages(library(), source, hash)->size(), 1U);
    closeWindow();

    // As if rules of another day had not read 65亿元 and had read 800人 in another unit.
    {
        auto index = Database::open(indexPath(libraryPath()), Database::Mode::ReadWrite);
        const auto rows = DerivedStore(*index).rows(source);
        auto extraction = extractionFromBytes((*rows)->extraction);
        std::erase_if(extraction->quantities, [](const Quantity &row) { return row.unit == u"CNY"; });
        for (Quantity &row : extraction->quantities)
            row.unit = row.unit == u"人" ? u"家"_s : row.unit;
        QVERIFY(index->run("UPDATE documents SET version = 'before' WHERE source = ?", source.value));
        QVERIFY(index->run("UPDATE derived SET extraction = ? WHERE source = ?", toBytes(*extraction), source.value));
    }
    openWindow();
    settle();
    QVERIFY(m_window->messages()->isVisible());
    QVERIFY(m_window->messages()->text().contains(u"1 row"));
    m_window->actions()->trigger("changes.show");
    settle();
    ChangesPage *page = flow()->changes();
    QVERIFY(page && page->isVisible());
    const QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page->model()->shown(), 2);
    const ChangedRow *first = page->model()->rowOf(page->view()->currentIndex());
    QVERIFY(first && first->annotated && first->exported);
    QCOMPARE(first->after, u"65亿元"_s);
    QVERIFY(page->detail()->toPlainText().contains(u"noted, exported"));
    page->touched()->setChecked(true);
    QCOMPARE(page->model()->shown(), 1);
    page->touched()->setChecked(false);
    page->kind()->setCurrentIndex(int(RowChangeKind::Changed) + 1);
    QCOMPARE(page->model()->shown(), 1);
    QVERIFY(page->detail()->toPlainText().contains(u"家"));
    QTest::keyClick(page->view(), Qt::Key_Return);
    settle();
    SourcePage *shown = sourcePage();
    QVERIFY(shown && shown->isVisible());
    QCOMPARE(shown->document()->parsed.source.slice(shown->view()->marking().currentHit), u"800人"_s);
    m_window->actions()->trigger("changes.show");
    settle();
    page->markSeen();
    settle();
    QCOMPARE(page->model()->shown(), 0);
    m_window->actions()->trigger("edit.undo");
    settle();
    QCOMPARE(page->model()->changes().rows(), 2);
    m_window->actions()->trigger("edit.redo");
    settle();
    QVERIFY(page->model()->changes().documents.empty());
}

void TestAnalysisJourney::nothingChangedSaysSo()
{
    add(u"a.md"_s, u"# 年报\n\n员工有800人。\n"_s);
    m_window->actions()->trigger("changes.show");
    settle();
    QCOMPARE(flow()->changes()->model()->rowCount(), 0);
    QVERIFY(!m_window->messages()->text().contains(u"read anew"));
    QVERIFY(!flow()->changes()->detail()->isVisible());
}

void TestAnalysisJourney::aFindingSaysWhy()
{
    const SourceId source = add(u"c.md"_s, u"# 用户\n\n用户达到18亿，相较6月的4亿，增长4.5倍。\n"_s);
    const auto document = *library().document(source);
    Decision decision;
    decision.layer = Layer::Quantities;
    decision.source = source;
    const qsizetype at = document->parsed.source.text.indexOf(u"18亿");
    setPlace(decision, document->parsed.source.text, document->parsed.source.textSha256, {at, at + 3});
    QVERIFY(m_window->state()->library()->addDecisions({decision}));
    openChecks();
    chooseFinding(CheckKind::Arithmetic);
    const QString text = m_window->checks()->detail()->toPlainText();
    QVERIFY(text.contains(u"arithmetic."));
    QVERIFY(text.contains(u"Certain to"));
    QVERIFY2(text.contains(u"“18亿”"), qPrintable(text));
}

QTEST_MAIN(TestAnalysisJourney)
#include "tst_analysisjourney.moc"
