// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/numbers/numbersexport.h"
#include "ui/numbers/numbersheader.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/numbers/numberspage.h"
#include "ui/numbers/numbersquery.h"
#include "ui/numbers/numbersview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestNumbersPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    TestLibrary m_library;
    SourceId m_first, m_second;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<NumbersPage> m_page;

    void settle() const { QTRY_VERIFY(!m_page->query()->isBusy() && Jobs::instance().running() == 0); }

    void open()
    {
        m_page = std::make_unique<NumbersPage>(m_state.get());
        m_page->resize(1200, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        settle();
    }

    [[nodiscard]] QStringList written() const
    {
        QStringList texts;
        for (int line = 0; line < m_page->model()->rowCount(); ++line)
            texts << m_page->model()->index(line, NumbersModel::columnOf(NumberField::Written)).data().toString();
        return texts;
    }
    [[nodiscard]] QLineEdit *field() const { return m_page->findChild<QLineEdit *>(); }
    [[nodiscard]] QString emptyTitle() const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->property("role") == u"heading"_s && label->isVisible())
                return label->text();
        return {};
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"LecternTest"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_first = m_library.import(
            u"a.md"_s,
            u"# Northwind grows\n\nNorthwind raised $5 billion in 2024. Profit rose 28%. It sold 12 million units.\n"_s);
        m_second = m_library.import(u"b.md"_s, u"# 星河的账本\n\n星河科技在2024年融资10亿元。利润增长5%。\n"_s);
        m_library.import(u"c.md"_s, u"# Nothing to count\n\nWords alone.\n"_s);
    }

    void init()
    {
        QSettings().clear();
        m_state = std::make_unique<ViewState>();
        m_state->setLibrary(m_library.library.get());
        open();
    }

    void cleanup()
    {
        m_page.reset();
        m_state.reset();
    }

    void showsTheWholeLibrary()
    {
        QCOMPARE(written(), (QStringList{u"$5 billion"_s, u"28%"_s, u"12 million units"_s, u"10亿元"_s, u"5%"_s}));
    }

    void showsTheDocumentUnderWork()
    {
        m_page->setWholeLibrary(false);
        settle();
        QVERIFY(emptyTitle().contains(u"No document"));
        m_state->setDocument(m_library.document(m_second));
        settle();
        QCOMPARE(written(), (QStringList{u"10亿元"_s, u"5%"_s}));
        QVERIFY(m_page->view()->isColumnHidden(NumbersModel::columnOf(NumberField::Document)));
        m_page->setWholeLibrary(true);
        settle();
        QCOMPARE(written().size(), 5);
        QVERIFY(!m_page->view()->isColumnHidden(NumbersModel::columnOf(NumberField::Document)));
    }

    void filtersAsOneTypes()
    {
        QTest::keyClicks(field(), u"kind:money"_s);
        QTRY_COMPARE(written(), (QStringList{u"$5 billion"_s, u"10亿元"_s}));
        field()->setText(u">2e9"_s);
        QTRY_COMPARE(written(), QStringList{u"$5 billion"_s});
        field()->setText(u"value:many"_s);
        QTest::qWait(300);
        QCOMPARE(written().size(), 1); // what cannot be read changes nothing
        field()->setText(u"利润"_s);
        QTRY_COMPARE(written(), QStringList{u"5%"_s});
    }

    void enterMakesChipsOfConditions()
    {
        field()->setText(u"northwind unit:%"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        settle();
        QCOMPARE(field()->text(), u"northwind"_s);
        QCOMPARE(toString(m_page->query()->filter()), u"unit:% northwind"_s);
        QCOMPARE(written(), QStringList{u"28%"_s});
        QVERIFY(m_page->view()->hasFocus());
    }

    void nothingLeftSaysSo()
    {
        m_page->setFilterText(u"kind:point"_s);
        settle();
        QVERIFY(emptyTitle().contains(u"filter"));
        for (QPushButton *button : m_page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(u"Clear the filter"))
                button->click();
        settle();
        QCOMPARE(written().size(), 5);
    }

    void aClickLeadsToThePassage()
    {
        QSignalSpy asked(m_state.get(), &ViewState::passageRequested);
        const QRect cell = m_page->view()->visualRect(m_page->model()->index(3, 0));
        QTest::mouseClick(m_page->view()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(asked.size(), 1);
        const auto passage = asked[0][0].value<Passage>();
        QCOMPARE(passage.source, m_second);
        QCOMPARE(m_library.document(m_second)->parsed.source.slice(passage.span).toString(), u"10亿元"_s);
    }

    void enterLeadsThereAndEscBack()
    {
        QSignalSpy asked(m_state.get(), &ViewState::passageRequested), left(m_page.get(), &NumbersPage::textRequested);
        m_page->view()->setFocus();
        QTest::keyClick(m_page->view(), Qt::Key_Down);
        QCOMPARE(asked.size(), 0); // walking alone does not leave the table
        QTest::keyClick(m_page->view(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(m_page->view(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void selectingDoesNotLeaveTheTable()
    {
        QSignalSpy asked(m_state.get(), &ViewState::passageRequested);
        for (const int line : {0, 3}) {
            const QRect cell = m_page->view()->visualRect(m_page->model()->index(line, 0));
            QTest::mouseClick(m_page->view()->viewport(), Qt::LeftButton, Qt::ControlModifier, cell.center());
        }
        QCOMPARE(asked.size(), 0);
        QCOMPARE(m_page->view()->selectedNumbers(), (std::vector{0, 3}));
        QTest::keyClick(m_page->view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"\n5000000000\t"));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Value\tLow\tHigh\tUnit"));
        QVERIFY(lines[2].startsWith(u"1000000000\t\t\tCNY\t"));
    }

    void ordersByAClickOnTheHead()
    {
        NumbersHeader *header = m_page->view()->header();
        const QPoint title(header->sectionViewportPosition(0) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        settle();
        QCOMPARE(written().first(2), (QStringList{u"5%"_s, u"28%"_s}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        settle();
        QCOMPARE(written().first(2), (QStringList{u"28%"_s, u"5%"_s}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        settle();
        QCOMPARE(written().first(), u"$5 billion"_s);
    }

    void exportsWhatIsShown()
    {
        const QString file = m_settings.filePath(u"n.csv"_s);
        m_page->setFilterText(u"kind:percent"_s);
        settle();
        QString suggested;
        m_page->exporter()->setAskForFile([&](QWidget *, const QString &, const QString &suggestion, const QString &) {
            suggested = suggestion;
            return file;
        });
        QSignalSpy done(m_page.get(), &NumbersPage::done);
        m_page->exporter()->write({m_page->query()->numbers(), m_page->query()->groups()[0].rows, m_page->view()->visibleFields(),
                                   u"LIB"_s, nullptr, u"test"_s, u"kind:percent"_s, 5},
                                  TableFormat::Csv);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(suggested.endsWith(u"test – numbers.csv"_s));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> records = written.readAll().split('\n');
        QCOMPARE(records.size(), 4); // head, two rows, the end
        QVERIFY(records[0].trimmed().endsWith("Link,Filter"));
        QVERIFY(records[1].startsWith("28,,,%,"));
        QVERIFY(records[1].contains("lectern://LIB/"));
        QVERIFY(records[1].trimmed().endsWith(",kind:percent"));
    }

    void choicesAreFoundAgain()
    {
        m_page->setFilterText(u"kind:money"_s);
        m_page->view()->setFieldVisible(NumberField::Metric, false);
        m_page->view()->setColumnWidth(NumbersModel::columnOf(NumberField::Passage), 333);
        m_page->view()->header()->setSortIndicator(0, Qt::DescendingOrder);
        settle();
        m_page.reset();
        open();
        QCOMPARE(toString(m_page->query()->filter()), u"kind:money"_s);
        QVERIFY(m_page->query()->order() == (NumberOrder{NumberField::Value, true, {}}));
        QVERIFY(m_page->view()->isColumnHidden(NumbersModel::columnOf(NumberField::Metric)));
        QCOMPARE(m_page->view()->columnWidth(NumbersModel::columnOf(NumberField::Passage)), 333);
        QCOMPARE(written().size(), 2);
    }

    void asksForDecisions()
    {
        QSignalSpy corrected(m_page.get(), &NumbersPage::correctRequested), rejected(m_page.get(), &NumbersPage::rejectRequested);
        m_page->view()->setFocus();
        m_page->view()->reveal(3);
        QTest::keyClick(m_page->view(), Qt::Key_F2);
        QCOMPARE(corrected.size(), 0); // nobody answers
        m_page->setDecidable(true);
        QTest::keyClick(m_page->view(), Qt::Key_F2);
        QCOMPARE(corrected.size(), 1);
        const auto place = corrected[0][0].value<RowPlace>();
        QCOMPARE(place.row.row, 0);
        QCOMPARE(place.passage.source, m_second);
        QTest::keyClick(m_page->view(), Qt::Key_Delete);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected[0][0].value<RowPlaces>(), QList{place});
    }

    void oneDocumentIsReadAgain()
    {
        m_library.import(u"b.md"_s, u"# 星河的账本\n\n星河科技在2024年融资20亿元。\n"_s);
        m_page->readAgain(m_second);
        settle();
        QCOMPARE(written(), (QStringList{u"$5 billion"_s, u"28%"_s, u"12 million units"_s, u"20亿元"_s}));
        m_library.import(u"b.md"_s, u"# 星河的账本\n\n星河科技在2024年融资10亿元。利润增长5%。\n"_s);
        m_page->readAgain({});
        settle();
        QCOMPARE(written().size(), 5);
    }

    void noLibraryIsSaid()
    {
        m_state->setLibrary(nullptr);
        settle();
        QVERIFY(emptyTitle().contains(u"No library"));
    }
};

QTEST_MAIN(TestNumbersPage)
#include "tst_numberspage.moc"
