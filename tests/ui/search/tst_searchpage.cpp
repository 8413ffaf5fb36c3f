// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/rows/rowroles.h"
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
#include "ui/search/searchhistory.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchresults.h"
#include "ui/search/searchstart.h"
#include "ui/search/startmodel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QUndoStack>

using namespace lectern;
using namespace Qt::StringLiterals;

/// The pages of searching by themselves, with a library of a few documents and real keys.
class TestSearchPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SavedSearchBook> m_book;
    std::unique_ptr<SearchPage> m_page;

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSearching(), 20000); }
    void enter(const QString &words) // Han as an input method gives it
    {
        for (const QChar character : words) {
            if (character.unicode() < 128)
                QTest::keyClick(m_page->line(), character.toLatin1());
            else
                m_page->line()->insert(character);
        }
        settle();
    }
    void type(const QString &words)
    {
        m_page->line()->clear();
        m_page->line()->setFocus();
        enter(words);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList texts;
        for (int row = 0; row < m_page->model()->rowCount(); ++row)
            texts << m_page->model()->index(row, 0).data().toString();
        texts.sort();
        return texts;
    }
    [[nodiscard]] QModelIndex facet(const QString &value) const
    {
        const FacetsModel *model = m_page->facetsModel();
        for (int group = 0; group < model->rowCount(); ++group)
            for (int row = 0; row < model->rowCount(model->index(group, 0)); ++row)
                if (const QModelIndex index = model->index(row, 0, model->index(group, 0)); index.data().toString() == value)
                    return index;
        return {};
    }

    /// Under the open library, as a disk may do it; opened anew, so that nothing of the index is in memory.
    void damageIndex()
    {
        m_state->setLibrary(nullptr);
        Jobs::instance().finish();
        m_library->open();
        m_state->setLibrary(m_library->library.get());
        QFile index(m_library->folder.filePath(u"test.lectern-index"_s));
        QVERIFY(index.open(QIODevice::ReadWrite));
        QVERIFY(index.seek(4096));
        index.write(QByteArray(index.size() - 4096, 'x'));
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QSettings().clear();
        m_library = std::make_unique<TestLibrary>();
        m_library->import(u"a.md"_s,
                          u"---\ntitle: Channel\nsite: Quay\ndate: 2023-02-01\n---\n\nThe tide turned early. "
                          u"A tide table hung on the wall. The tide was low.\n"_s);
        m_library->import(u"b.md"_s,
                          u"---\ntitle: Harbour\nsite: Mole\ndate: 2024-03-01\n---\n\nNobody saw the tide. 潮水退去。\n"_s);
        m_library->import(u"c.md"_s, u"---\ntitle: 港口\nsite: Mole\ndate: 2025-03-01\n---\n\n潮水来了，又退了。\n"_s);
        m_state = std::make_unique<ViewState>();
        m_undo = std::make_unique<QUndoStack>();
        m_book = std::make_unique<SavedSearchBook>(m_state.get(), m_undo.get());
        m_page = std::make_unique<SearchPage>(m_state.get(), m_book.get());
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_state->setLibrary(m_library->library.get());
    }

    void cleanup()
    {
        Jobs::instance().finish();
        m_page.reset();
        m_book.reset();
        m_state.reset();
        m_library.reset();
    }

    void findsAsOneTypes()
    {
        type(u"tide"_s);
        QCOMPARE(titles(), (QStringList{u"Channel"_s, u"Harbour"_s}));
        QCOMPARE(m_page->status(), u"2 document(s)"_s);
        const QModelIndex channel = m_page->model()->indexOf(m_page->model()->documentAt(m_page->model()->index(0, 0))->source);
        QVERIFY(m_page->view()->isExpanded(channel));
        enter(u" 潮水"_s);
        QCOMPARE(titles(), QStringList{u"Harbour"_s});
        type(u"zeppelin"_s);
        QCOMPARE(m_page->model()->rowCount(), 0);
        QVERIFY(m_page->view()->accessibleDescription().contains(u"zeppelin"));
    }

    void aWrongQueryShowsItsPlace()
    {
        type(u"tide"_s);
        type(u"tide AND ("_s);
        QVERIFY(m_page->head()->message()->isVisible());
        QVERIFY(!m_page->head()->message()->text().isEmpty());
        QVERIFY(m_page->line()->mistake().start >= 0);
        QCOMPARE(titles().size(), 2); // what was found before stays
        QTest::keyClicks(m_page->line(), u"low)"_s);
        settle();
        QVERIFY(!m_page->head()->message()->isVisible());
        QVERIFY(m_page->line()->mistake().start < 0);
        QCOMPARE(titles(), QStringList{u"Channel"_s});
    }

    void theMistakeIsUnderItsLetters()
    {
        QueryLine line;
        line.resize(400, 30);
        line.setText(u"abc def"_s);
        line.setCursorPosition(7);
        const auto [left, right] = line.stretch({4, 7});
        const QFontMetrics of(line.font());
        QVERIFY(std::abs(right - left - of.horizontalAdvance(u"def"_s)) <= 2);
        line.setCursorPosition(0);
        QVERIFY(std::abs(line.stretch({4, 7}).first - left) <= 2); // wherever the cursor is
    }

    void suggestsAnotherSpelling()
    {
        type(u"tidde"_s);
        QVERIFY(m_page->head()->message()->isVisible());
        emit m_page->head()->message()->linkActivated(u"0"_s);
        settle();
        QCOMPARE(m_page->line()->text(), u"tide"_s);
        QCOMPARE(titles().size(), 2);
        QVERIFY(!m_page->head()->message()->isVisible());
    }

    void hintsSayWhatIsNotAsItSeems()
    {
        QLabel *message = m_page->head()->message();
        type(u"。"_s);
        QVERIFY(message->isVisible());
        type(u"潮水 or tide"_s);
        QVERIFY(titles().isEmpty() && message->isVisible());
        emit message->linkActivated(u"0"_s);
        settle();
        QCOMPARE(m_page->line()->text(), u"潮水 OR tide"_s);
        QCOMPARE(titles().size(), 3);
        QVERIFY(!message->isVisible());
    }

    void facetsNarrowDownAndChipsWiden()
    {
        type(u"潮水 OR tide"_s);
        QCOMPARE(titles().size(), 3);
        const QModelIndex mole = facet(u"Mole"_s);
        QVERIFY(mole.isValid());
        m_page->facets()->setFocus();
        m_page->facets()->reveal(mole);
        QTest::keyClick(m_page->facets(), Qt::Key_Return);
        settle();
        QCOMPARE(titles(), (QStringList{u"Harbour"_s, u"港口"_s}));
        QCOMPARE(m_page->line()->text(), u"潮水 OR tide"_s); // the words stay as they were typed
        auto *chip = m_page->findChild<QAbstractButton *>(u"searchChip"_s);
        QVERIFY(chip && chip->isVisible());
        chip->click();
        QTRY_COMPARE(titles().size(), 3);
        settle();
        QVERIFY(m_page->ask().conditions.empty());
    }

    void orders()
    {
        type(u"潮水 OR tide"_s);
        m_page->head()->order()->setCurrentIndex(int(SearchOrder::Newest));
        emit m_page->head()->order()->activated(int(SearchOrder::Newest));
        settle();
        QCOMPARE(m_page->model()->index(0, 0).data().toString(), u"港口"_s);
        emit m_page->head()->order()->activated(int(SearchOrder::Oldest));
        settle();
        QCOMPARE(m_page->model()->index(0, 0).data().toString(), u"Channel"_s);
    }

    void byKeyboardFromTheFieldToTheHitAndBack()
    {
        const QSignalSpy chosen(m_page.get(), &SearchPage::hitChosen);
        const QSignalSpy text(m_page.get(), &SearchPage::textRequested);
        type(u"tide"_s);
        QTest::keyClick(m_page->line(), Qt::Key_Down);
        QVERIFY(m_page->view()->hasFocus());
        QCOMPARE(chosen.count(), 0); // walking does not open
        QTest::keyClick(m_page->view(), Qt::Key_F3); // the next hit, past headers
        QTest::keyClick(m_page->view(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        const auto passage = chosen.first().first().value<Passage>();
        QCOMPARE(m_library->document(passage.source)->parsed.source.slice(passage.span).toString(), u"tide"_s);
        QCOMPARE(searchHistory().value(0), u"tide"_s);
        QTest::keyClick(m_page->view(), Qt::Key_Escape);
        QVERIFY(m_page->line()->hasFocus());
        QTest::keyClick(m_page->line(), Qt::Key_Escape);
        QCOMPARE(text.count(), 1);
    }

    void enterWaitsForTheResults()
    {
        QTest::keyClicks(m_page->line(), u"tide"_s);
        QTest::keyClick(m_page->line(), Qt::Key_Return);
        settle();
        QVERIFY(m_page->view()->hasFocus());
        QVERIFY(m_page->model()->passageAt(m_page->view()->currentIndex()));
    }

    void theRowIsFoundAgain()
    {
        type(u"tide"_s);
        QTest::keyClick(m_page->line(), Qt::Key_Down);
        QTest::keyClick(m_page->view(), Qt::Key_F3);
        const auto passage = m_page->model()->passageAt(m_page->view()->currentIndex());
        QVERIFY(passage);
        const QString place = m_page->place();
        m_page->search({u"潮水"_s, {}, {}, {}, {}});
        settle();
        QVERIFY(!m_page->model()->passageAt(m_page->view()->currentIndex()).has_value()
                || m_page->model()->passageAt(m_page->view()->currentIndex()) != passage);
        m_page->setPlace(place);
        settle();
        QCOMPARE(m_page->line()->text(), u"tide"_s);
        QCOMPARE(m_page->model()->passageAt(m_page->view()->currentIndex()), passage);
        // Documents that come do not move the reader.
        m_library->import(u"d.md"_s, u"# More\n\nA tide.\n"_s);
        emit m_state->sourcesChanged();
        settle();
        QCOMPARE(titles().size(), 3);
        QCOMPARE(m_page->model()->passageAt(m_page->view()->currentIndex()), passage);
    }

    void oneDocumentAlone()
    {
        type(u"tide"_s);
        const SourceId source = m_page->model()->documentAt(m_page->model()->index(0, 0))->source;
        SearchAsk ask = m_page->ask();
        ask.within = source;
        ask.title = u"X"_s;
        m_page->search(ask);
        settle();
        QCOMPARE(m_page->model()->rowCount(), 1);
        QVERIFY(!m_page->facets()->isVisible());
    }

    void comparesAndCopiesSelectedHits()
    {
        const QSignalSpy compared(m_page.get(), &SearchPage::compareRequested);
        const QSignalSpy quoted(m_page.get(), &SearchPage::quotationsRequested);
        const QSignalSpy refused(m_page.get(), &SearchPage::refused);
        type(u"tide"_s);
        m_page->view()->compare();
        QCOMPARE(refused.count(), 1);
        QTest::keyClick(m_page->line(), Qt::Key_Down);
        const QModelIndex last = m_page->model()->index(0, 0, m_page->model()->index(1, 0));
        QTest::mouseClick(m_page->view()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          m_page->view()->visualRect(last).center());
        QCOMPARE(m_page->view()->selectedRows().size(), 2);
        m_page->view()->compare();
        QCOMPARE(compared.count(), 1);
        QVERIFY(compared[0][0].value<Passage>().source != compared[0][1].value<Passage>().source);
        QTest::keyClick(m_page->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(quoted.count(), 1);
        const auto passages = quoted[0][0].value<QList<Passage>>();
        QCOMPARE(passages.size(), 2);
        QVERIFY(m_library->document(passages[1].source)->parsed.source.slice(passages[1].span).endsWith(u'.'));
    }

    void savedSearchesAreKeptAndCanBeTakenBack()
    {
        type(u"tide"_s);
        m_page->saveSearch();
        QLineEdit *name = m_page->head()->saveBar()->field();
        QVERIFY(name->isVisible() && name->hasFocus());
        name->setText(u"Tides"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_book->searches().size(), size_t(1));
        QVERIFY(!m_page->head()->saveBar()->isVisible() && m_page->line()->hasFocus());
        QVERIFY(m_book->add({u"Water"_s, u"潮水"_s, SearchOrder::Newest}));
        QVERIFY(!m_book->rename(1, u"tides"_s)); // the name is taken, in any case
        QVERIFY(m_book->rename(1, u"潮"_s));
        QVERIFY(m_book->move(1, 0));
        QCOMPARE(savedSearches(*m_library->library)->front().name, u"潮"_s);
        m_undo->undo();
        m_undo->undo();
        QCOMPARE(m_book->searches()[1].name, u"Water"_s);
        QVERIFY(m_book->remove(0));
        QCOMPARE(savedSearches(*m_library->library)->size(), size_t(1));
        m_undo->undo();
        QCOMPARE(m_book->searches().front().name, u"Tides"_s);

        m_page->line()->clear();
        settle();
        m_page->start()->focusFirst();
        RowView *view = m_page->start()->view();
        QCOMPARE(m_page->start()->model()->searchAt(view->currentIndex())->name, u"Tides"_s);
        QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_book->searches().front().name, u"Water"_s);
        QCOMPARE(m_page->start()->model()->searchAt(view->currentIndex())->name, u"Tides"_s);
        QTest::keyClick(view, Qt::Key_F2);
        QVERIFY(name->isVisible());
        name->setText(u"Low water"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_book->searches()[1].name, u"Low water"_s);
        view->reveal(m_page->start()->model()->indexOfSaved(0));
        QTest::keyClick(view, Qt::Key_Return);
        settle();
        QCOMPARE(m_page->line()->text(), u"潮水"_s);
        QCOMPARE(m_page->ask().order, SearchOrder::Newest);
        QCOMPARE(titles().size(), 2);
    }

    void fieldsAreCompleted()
    {
        QTest::keyClicks(m_page->line(), u"titl"_s);
        auto *popup = m_page->line()->completions()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_page->line()->text(), u"title:"_s);
        QTest::keyClicks(m_page->line(), u"channel "_s);
        QVERIFY(!popup->isVisible());
        settle();
        QCOMPARE(titles(), QStringList{u"Channel"_s});
    }

    void valuesAreCompletedWithTheirDocuments()
    {
        QTest::keyClicks(m_page->line(), u"site:"_s);
        auto *popup = m_page->line()->completions()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 2);
        QCOMPARE(popup->model()->index(0, 0).data().toString(), u"Mole"_s);
        QVERIFY(popup->model()->index(0, 0).data(AsideRole).toString().startsWith(u"2 "));
        QTest::keyClicks(m_page->line(), u"q"_s);
        QTRY_COMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_page->line()->text(), u"site:Quay "_s);
        settle();
        QCOMPARE(titles(), QStringList{u"Channel"_s});
    }

    void earlierQueriesAreOffered()
    {
        rememberSearch(u"tide NEAR table"_s);
        QTest::keyClicks(m_page->line(), u"tid"_s);
        auto *popup = m_page->line()->completions()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QVERIFY(m_page->line()->hasFocus()); // Esc took the list away and nothing else
        QTest::keyClicks(m_page->line(), u"e"_s);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_page->line()->text(), u"tide NEAR table "_s);
        settle();
        QCOMPARE(titles(), QStringList{u"Channel"_s});
    }

    void aSearchIsStopped()
    {
        type(u"tide"_s);
        m_library->import(u"long.txt"_s, u"Begin. "_s + QString(5000, u'a') + u". End"_s);
        QPushButton *button = m_page->results()->button();
        QVERIFY(!button->isVisible());
        m_page->search({u"/(a+)+$/"_s, {}, {}, {}, {}});
        QVERIFY(m_page->isSearching());
        button->click();
        QVERIFY(!m_page->isSearching());
        QVERIFY(button->isVisible() && button->hasFocus());
        QCOMPARE(m_page->model()->rowCount(), 0); // not those of the search before
        QVERIFY(m_page->view()->accessibleDescription().contains(u"stopped"));
        m_page->line()->setText(u"table"_s); // the button then begins what is asked by now
        button->click();
        settle();
        QCOMPARE(titles(), QStringList{u"Channel"_s});
        QVERIFY(!button->isVisible());
    }

    void aSearchThatFailsSaysSoInItsPlace()
    {
        type(u"tide"_s);
        QCOMPARE(titles().size(), 2);
        const QSignalSpy failed(m_page.get(), &SearchPage::failed);
        damageIndex();
        type(u"潮水"_s);
        QVERIFY2(!failed.isEmpty(), "the test damaged nothing that was read");
        QCOMPARE(m_page->model()->rowCount(), 0);
        QVERIFY(m_page->view()->accessibleDescription().contains(failed[0][0].value<Error>().message));
        QVERIFY(m_page->results()->button()->isVisible());
        // When the index is there again, so are the results.
        QVERIFY(m_library->library->refreshIndex());
        emit m_state->sourcesChanged();
        settle();
        QCOMPARE(titles().size(), 2);
        QVERIFY(!m_page->results()->button()->isVisible());
    }

    void aCountThatFailsOrIsStopped()
    {
        BatchPage page(m_state.get());
        page.show();
        page.setNames(u"tide\nnobody else"_s);
        page.count();
        page.stop();
        QVERIFY(!page.isCounting());
        QVERIFY(page.status().contains(u"stopped"));
        page.count();
        QTRY_VERIFY(!page.isCounting());
        QVERIFY(page.status().contains(u"1 name(s) in no document"));
        const QSignalSpy failed(&page, &BatchPage::failed);
        damageIndex();
        page.setNames(u"潮水"_s);
        page.count();
        QTRY_VERIFY(!page.isCounting());
        QVERIFY2(!failed.isEmpty(), "the test damaged nothing that was read");
        QVERIFY(page.status().contains(failed[0][0].value<Error>().message));
    }

    void moreDocumentsComeOnScrolling()
    {
        for (int i = 0; i < 60; ++i)
            m_library->import(u"n%1.md"_s.arg(i), u"# Note %1\n\nThe buoy rang. The buoy sank. The buoy.\n"_s.arg(i));
        const QSignalSpy grown(m_page->model(), &QAbstractItemModel::rowsInserted); // the first page comes as a reset
        type(u"buoy"_s);
        QCOMPARE(m_page->status(), u"60 document(s)"_s);
        for (int i = 0; i < 20 && m_page->model()->documentCount() < 60; ++i) {
            m_page->view()->verticalScrollBar()->setValue(m_page->view()->verticalScrollBar()->maximum());
            settle();
            QTest::qWait(20);
        }
        QCOMPARE(m_page->model()->documentCount(), 60);
        QVERIFY(grown.count() > 0);
        QVERIFY(m_page->view()->isExpanded(m_page->model()->index(59, 0)));
    }

    void resultsAreExported()
    {
        const QString file = m_library->folder.filePath(u"hits.csv"_s);
        m_page->exporter()->setAskForFile([&](QWidget *, const QString &, const QString &, const QString &) { return file; });
        const QSignalSpy done(m_page.get(), &SearchPage::exported);
        type(u"tide"_s);
        m_page->exporter()->writeHits(m_library->library.get(), m_page->ask(), SearchFile::Csv);
        QTRY_COMPARE(done.count(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(written.readAll());
        QCOMPARE(csv.count(u"\r\n"), 5); // a head and four sentences
        QVERIFY(csv.contains(u"Channel,2023-02-01,Quay,The tide turned early."));
    }

    void remembersThePastedNames()
    {
        {
            BatchPage page(m_state.get());
            page.setNames(u"Ebb\nNeap"_s);
            page.count();
            page.stop();
        }
        BatchPage again(m_state.get());
        QCOMPARE(again.names()->toPlainText(), u"Ebb\nNeap"_s);
        again.setNames(u"Flood"_s);
        // Without counting, too: soon after the last key.
        QTRY_COMPARE(m_state->library()->state(u"batch.names"_s), QByteArray("Flood"));
    }

    void namesAreCountedAndExported()
    {
        BatchPage page(m_state.get());
        page.show();
        page.setNames(u"tide\n潮水\nnobody else\ntide\n"_s);
        page.count();
        QTRY_VERIFY(!page.isCounting());
        QCOMPARE(page.model()->shownNames(), 3);
        QCOMPARE(page.model()->shownDocuments(), 3);
        QCOMPARE(page.model()->index(0, 2).data().toString(), u"4"_s);
        const QSignalSpy chosen(&page, &BatchPage::cellChosen);
        page.table()->setFocus();
        page.table()->setCurrentIndex(page.model()->index(0, 0));
        QTest::keyClick(page.table(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"tide"_s);
        for (const auto &[format, name] : {std::pair(SearchFile::Csv, u"n.csv"_s), std::pair(SearchFile::Xlsx, u"n.xlsx"_s)}) {
            const QString file = m_library->folder.filePath(name);
            page.exporter()->setAskForFile([&](QWidget *, const QString &, const QString &, const QString &) { return file; });
            const QSignalSpy done(&page, &BatchPage::exported);
            page.exporter()->writeBatch(page.model()->batch(), page.model()->rows(), format);
            QTRY_COMPARE(done.count(), 1);
            QVERIFY(QFileInfo(file).size() > 60);
        }
    }

    void theHelpTriesItsExamples()
    {
        QueryHelpPage help;
        const QSignalSpy chosen(&help, &QueryHelpPage::queryChosen);
        for (const QueryHelpRow &row : queryHelp())
            QVERIFY2(help.toPlainText().contains(row.example.simplified()), qPrintable(row.example));
        emit help.anchorClicked(QUrl(u"2"_s));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), queryHelp()[2].example);
    }

    void goingToAnotherLibraryForgetsTheResults()
    {
        type(u"tide"_s);
        m_page->line()->setText(u"潮水"_s);
        m_state->setLibrary(nullptr);
        settle();
        QCOMPARE(m_page->model()->rowCount(), 0);
        QVERIFY(m_page->line()->text().isEmpty());
    }
};

QTEST_MAIN(TestSearchPage)
#include "tst_searchpage.moc"
