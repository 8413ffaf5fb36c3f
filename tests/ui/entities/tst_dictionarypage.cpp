// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/dictionarybook.h"
#include "ui/entities/dictionarymodel.h"
#include "ui/entities/dictionarypage.h"
#include "ui/state/viewstate.h"

#include "tests/ui/testlibrary.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestDictionaryPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addsAndRemoves();
    void saysWhatToDoWhileEmpty();
    void edits();
    void refusesNonsense();
    void importsAndExports();
    void tellsWhenItHasSettled();

private:
    std::unique_ptr<TestLibrary> m_library;
    ViewState m_state;
    QUndoStack m_undo;
    std::unique_ptr<DictionaryBook> m_book;
    std::unique_ptr<DictionaryPage> m_page;
};

void TestDictionaryPage::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_book = std::make_unique<DictionaryBook>(&m_state, &m_undo);
    m_book->setDelay(1);
    m_state.setLibrary(m_library->library.get());
    m_page = std::make_unique<DictionaryPage>(m_book.get());
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDictionaryPage::cleanup()
{
    m_page.reset();
    m_undo.clear();
    m_state.setLibrary(nullptr);
    m_book.reset();
    m_library.reset();
}

void TestDictionaryPage::addsAndRemoves()
{
    QTest::keyClicks(m_page->nameField(), u"Qingmai"_s);
    QTest::keyClick(m_page->nameField(), Qt::Key_Return);
    QCOMPARE(m_book->dictionary().entries(), (std::vector<DictionaryEntry>{{u"Qingmai"_s, {}, EntityType::Organization, {}}}));
    QCOMPARE(m_library->library->dictionary(), m_book->dictionary());
    QTest::keyClicks(m_page->nameField(), u"Qingmai"_s);
    QTest::keyClick(m_page->nameField(), Qt::Key_Return);
    QCOMPARE(m_book->dictionary().entries().size(), size_t(1));
    m_page->table()->selectRow(0);
    m_page->removeRows();
    QVERIFY(m_book->dictionary().isEmpty());
    QVERIFY(m_undo.undoText().contains(u"1"_s));
    m_undo.undo();
    QCOMPARE(m_library->library->dictionary().entries().size(), size_t(1));
    m_undo.redo();
    QVERIFY(m_library->library->dictionary().isEmpty());
}

void TestDictionaryPage::saysWhatToDoWhileEmpty()
{
    const auto *hint = m_page->findChild<QLabel *>(u"dictionaryEmpty"_s);
    QVERIFY(hint && hint->isVisible() && !m_page->table()->isVisible());
    for (const char *column : {"name", "names", "type", "note", "organization"})
        QVERIFY2(hint->text().contains(QLatin1StringView(column)), column);
    m_page->nameField()->setText(u"星河储能"_s);
    m_page->addName();
    QVERIFY(!hint->isVisible() && m_page->table()->isVisible());
    m_undo.undo();
    QVERIFY(hint->isVisible() && !m_page->table()->isVisible());
}

void TestDictionaryPage::edits()
{
    m_book->change({{u"A"_s, {u"x, y"_s}, EntityType::Person, {}}, {u"B"_s, {}, EntityType::Person, {}}}, u"test"_s);
    DictionaryModel model(m_book.get());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.setData(model.index(0, DictionaryModel::Type), int(EntityType::Place), Qt::EditRole));
    QVERIFY(model.setData(model.index(1, DictionaryModel::Names), u"b1，b2 | b3"_s, Qt::EditRole));
    QVERIFY(
        !model.setData(model.index(0, DictionaryModel::Names), model.index(0, 1).data(Qt::EditRole), Qt::EditRole)); // untouched
    QVERIFY(model.setData(model.index(1, DictionaryModel::Note), u"n"_s, Qt::EditRole));
    QCOMPARE(m_book->dictionary().entries(),
             (std::vector<DictionaryEntry>{{u"A"_s, {u"x, y"_s}, EntityType::Place, {}},
                                           {u"B"_s, {u"b1"_s, u"b2"_s, u"b3"_s}, EntityType::Person, u"n"_s}}));
}

void TestDictionaryPage::refusesNonsense()
{
    QTest::keyClick(m_page->nameField(), Qt::Key_Return);
    QVERIFY(m_book->dictionary().isEmpty());
    QVERIFY(!m_page->status().isEmpty());
}

void TestDictionaryPage::importsAndExports()
{
    const QString file = m_library->folder.filePath(u"words.csv"_s);
    m_page->setAskForFile([&](QWidget *, bool) { return file; });
    m_book->change({{u"甲"_s, {u"a|b"_s}, EntityType::Person, u"一\n二"_s}}, u"test"_s);
    m_page->exportFile();
    const auto before = m_book->dictionary();
    m_book->change({}, u"test"_s);
    m_page->importFile();
    QCOMPARE(m_book->dictionary(), before);

    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("name,type\nAnn,person\nBob,robot\n");
    broken.close();
    m_page->importFile();
    QCOMPARE(m_book->dictionary(), before); // all or nothing
    QVERIFY2(m_page->status().contains(u"3"_s) && m_page->status().contains(u"robot"_s), qPrintable(m_page->status()));
}

void TestDictionaryPage::tellsWhenItHasSettled()
{
    QSignalSpy settled(m_book.get(), &DictionaryBook::settled);
    m_book->change({{u"A"_s, {}, EntityType::Person, {}}}, u"test"_s);
    QTRY_COMPARE(settled.size(), 1);
    m_book->change({{u"A"_s, {}, EntityType::Person, u"a note"_s}}, u"test"_s); // nothing that the reading depends on
    QTest::qWait(20);
    QCOMPARE(settled.size(), 1);
}

QTEST_MAIN(TestDictionaryPage)
#include "tst_dictionarypage.moc"
