// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/actions/actions.h"
#include "ui/decisions/decisionspage.h"
#include "ui/decisions/numbersheet.h"
#include "ui/decisions/propertiessheet.h"
#include "ui/decisions/rowactions.h"
#include "ui/evidence/whytext.h"
#include "ui/jobs/jobs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const QString text =
    u"---\ntitle: 云杉\ndate: 2025-03-01\n---\n\n# 云杉\n\n2024年，云杉科技营收增长28%，达到65亿元。今年约有九十家门店。\n"_s;

} // namespace

class TestDecisionSheets : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<DecisionBook> m_book;
    std::unique_ptr<SourceBook> m_sources;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<QMainWindow> m_window;
    Actions *m_actions = nullptr;
    RowActions *m_rows = nullptr;
    SourceId m_source;

    std::shared_ptr<const OpenDocument> document() const { return m_library->document(m_source); }
    Span spanOf(const QString &words) const { return TestLibrary::spanOf(*document(), words); }

    DocumentRow number(const QString &words) const
    {
        const auto read = document();
        const auto &rows = read->extraction.quantities;
        const auto found =
            std::ranges::find_if(rows, [&](const Quantity &row) { return read->parsed.source.slice(row.span) == words; });
        return {read, {Layer::Quantities, found == rows.end() ? -1 : int(found - rows.begin())}};
    }

    template<typename Field>
    static Field *field(const QWidget *sheet, const QString &name)
    {
        return sheet->findChild<Field *>(name);
    }

    static void type(QLineEdit *field, const QString &words)
    {
        field->setFocus();
        field->selectAll();
        if (words.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        field->insert(words); // an input method commits whole words
        emit field->textEdited(field->text());
    }

private slots:
    void init()
    {
        m_rows = nullptr;
        m_window.reset();
        m_library = std::make_unique<TestLibrary>();
        m_source = m_library->import(u"a.md"_s, text);
        m_undo = std::make_unique<QUndoStack>();
        m_book = std::make_unique<DecisionBook>(m_undo.get());
        m_book->setLibrary(m_library->library.get());
        m_sources = std::make_unique<SourceBook>(m_undo.get());
        m_sources->setLibrary(m_library->library.get());
        m_state = std::make_unique<ViewState>();
        m_state->setLibrary(m_library->library.get());
        m_state->setDocument(document());
        m_window = std::make_unique<QMainWindow>();
        m_actions = new Actions(m_window.get());
        m_rows = new RowActions(m_state.get(), m_book.get(), m_actions, m_window.get());
        connect(m_book.get(), &DecisionBook::changed, m_window.get(), [this] { m_state->setDocument(document()); });
        m_window->show();
        QVERIFY(number(u"65亿元"_s).row.row >= 0);
    }

    void cleanup()
    {
        Jobs::instance().finish();
        m_window.reset();
    }

    void theSheetShowsWhatTheRowSays()
    {
        NumberSheet *sheet = new NumberSheet(m_book.get(), number(u"65亿元"_s), m_window.get());
        sheet->show();
        QCOMPARE(field<QLineEdit>(sheet, u"value"_s)->text(), u"65亿元"_s);
        QCOMPARE(field<QLineEdit>(sheet, u"unit"_s)->text(), u"CNY"_s);
        QCOMPARE(field<QComboBox>(sheet, u"kind"_s)->currentData().toString(), u"money"_s);
        QCOMPARE(sheet->fields(), fieldsOf(number(u"65亿元"_s)));
        QTest::keyClick(sheet, Qt::Key_Return); // saved as it was: nothing to undo
        QCOMPARE(m_undo->count(), 0);
    }

    void aValueIsTypedAsPeopleWriteIt()
    {
        NumberSheet *sheet = new NumberSheet(m_book.get(), number(u"65亿元"_s), m_window.get());
        sheet->show();
        auto *value = field<QLineEdit>(sheet, u"value"_s);
        type(value, u"约64亿美元"_s);
        QCOMPARE(field<QLineEdit>(sheet, u"unit"_s)->text(), u"USD"_s);
        QCOMPARE(field<QComboBox>(sheet, u"modifier"_s)->currentData().toString(), u"approx"_s);
        auto *save = sheet->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        type(value, u"许多"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(sheet->isVisible());
        type(value, u"6400000000"_s);
        QVERIFY(save->isEnabled());
        type(field<QLineEdit>(sheet, u"subject"_s), u"云杉科技"_s);
        field<QComboBox>(sheet, u"period"_s)->setCurrentIndex(0);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        const DocumentRow row = number(u"65亿元"_s);
        const Quantity &quantity = row.document->extraction.quantities[size_t(row.row.row)];
        QCOMPARE(*quantity.value, 64e8);
        QCOMPARE(quantity.unit, u"USD"_s);
        QCOMPARE(quantity.subject, u"云杉科技"_s);
        QCOMPARE(quantity.period, -1);
        QCOMPARE(m_undo->count(), 1);
        m_undo->undo();
        QCOMPARE(*number(u"65亿元"_s).document->extraction.quantities[size_t(row.row.row)].value, 65e8);
    }

    void escapeChangesNothing()
    {
        NumberSheet *sheet = new NumberSheet(m_book.get(), number(u"65亿元"_s), m_window.get());
        sheet->show();
        type(field<QLineEdit>(sheet, u"unit"_s), u"USD"_s);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(m_undo->count(), 0);
    }

    void theKeyCorrectsTheNumberAtTheCaret()
    {
        m_state->setCaret(spanOf(u"2024年"_s).start);
        QVERIFY(!m_actions->action("number.correct")->isEnabled());
        m_state->setCaret(spanOf(u"65亿元"_s).start + 1);
        QVERIFY(m_actions->action("number.correct")->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QVERIFY(m_rows->sheet());
        QCOMPARE(m_rows->sheet()->span(), spanOf(u"65亿元"_s));
    }

    void aSelectionBecomesANumber()
    {
        QSignalSpy refused(m_rows, &RowActions::refused);
        QVERIFY(!m_actions->action("number.add")->isEnabled());
        m_state->setSelection(spanOf(u"云杉科技"_s));
        m_actions->trigger("number.add");
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains(u"云杉科技"_s));
        QVERIFY(m_book->reject({number(u"65亿元"_s)}));
        m_state->setSelection(spanOf(u"达到65亿元"_s));
        m_actions->trigger("number.add");
        QVERIFY(m_rows->sheet());
        QCOMPARE(m_rows->sheet()->span(), spanOf(u"65亿元"_s)); // without the word before it
        QTest::keyClick(m_rows->sheet(), Qt::Key_Return);
        QVERIFY(number(u"65亿元"_s).row.row >= 0);
    }

    void rejectedRowsAreListedAndRestored()
    {
        DecisionsPage page(m_state.get(), m_book.get());
        page.show();
        m_state->setCurrent({Layer::Quantities, number(u"65亿元"_s).row.row});
        m_actions->trigger("row.reject");
        QTreeWidgetItem *group = page.tree()->topLevelItem(0);
        QCOMPARE(group->childCount(), 1);
        QCOMPARE(group->child(0)->text(1), u"65亿元"_s);
        group->child(0)->setSelected(true);
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->isEnabled() && button->text() == DecisionsPage::tr("&Restore"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(number(u"65亿元"_s).row.row >= 0);
        QVERIFY(!group->child(0)->isSelected());
    }

    void lostDecisionsAreListedAndDropped()
    {
        QVERIFY(m_book->correct(number(u"65亿元"_s), {{u"unit"_s, u"USD"_s}}));
        m_library->import(u"a.md"_s, u"# 别的\n\n这里没有数字。\n"_s);
        DecisionsPage page(m_state.get(), m_book.get());
        page.show();
        QTreeWidgetItem *group = page.tree()->topLevelItem(1);
        QTRY_VERIFY(group->childCount() == 1 && Jobs::instance().running() == 0);
        QCOMPARE(group->child(0)->text(1), u"65亿元"_s);
        QVERIFY(group->child(0)->text(2).contains(u"USD"_s));
        group->child(0)->setSelected(true);
        QTest::keyClick(page.tree(), Qt::Key_Delete);
        QTRY_VERIFY(m_library->library->lostDecisions()->empty());
        m_undo->undo();
        QCOMPARE(m_library->library->lostDecisions()->size(), 1u);
    }

    void theWhySheetTellsBothReadings()
    {
        QVERIFY(m_book->correct(number(u"65亿元"_s), {{u"unit"_s, u"USD"_s}}));
        const DocumentRow row = number(u"65亿元"_s);
        const QString html = whyHtml(row.document, row.row, 0, Theme::light());
        QVERIFY2(html.contains(u"CNY → USD"_s), qPrintable(html));
        QVERIFY(html.contains(u"quantity."_s)); // the machine's rule stays
    }

    void propertiesAreCorrectedAndReset()
    {
        const auto properties = *m_library->library->properties(m_source);
        const SourceSummary summary = m_library->library->sources()->front();
        auto *sheet = new PropertiesSheet(m_sources.get(), summary, properties, m_window.get());
        sheet->show();
        const auto lines = sheet->findChildren<QLineEdit *>();
        const auto byText = [&](const QString &words) {
            return *std::ranges::find_if(lines, [&](QLineEdit *line) { return line->text() == words; });
        };
        QLineEdit *date = byText(u"2025-03-01"_s);
        QLineEdit *title = byText(u"云杉"_s);
        auto *save = sheet->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        date->setText(u"gestern"_s);
        QVERIFY(!save->isEnabled());
        date->setText(u"2024/3/1"_s);
        QVERIFY(save->isEnabled());
        title->setText(u"云杉年报"_s);
        QSignalSpy changed(m_sources.get(), &SourceBook::changed);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(document()->summary.meta.title, u"云杉年报"_s);
        QCOMPARE(document()->summary.meta.date, QDate(2024, 3, 1));
        const auto &times = document()->extraction.times;
        const auto thisYear = std::ranges::find(times, u"2024"_s, &TimeExpression::value);
        QVERIFY(thisYear != times.end());
        QVERIFY(std::ranges::find_if(times, [](const TimeExpression &t) { return t.value == u"2025"_s; }) == times.end());
        m_undo->undo();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(*m_library->library->properties(m_source), properties);
        m_undo->redo();
        QTRY_COMPARE(changed.size(), 3);
        // Back to what the document says, by the button beside the field.
        auto *again = new PropertiesSheet(m_sources.get(), summary, *m_library->library->properties(m_source), m_window.get());
        again->show();
        for (QToolButton *back : again->findChildren<QToolButton *>())
            if (back->isEnabled())
                back->click();
        QCOMPARE(again->metadata(), properties.own);
    }

    void twoUndoStepsOfDocumentsKeepTheirOrder()
    {
        const auto first = *m_library->library->properties(m_source);
        QSignalSpy changed(m_sources.get(), &SourceBook::changed);
        Metadata meta = first.meta;
        meta.title = u"一"_s;
        QVERIFY(m_sources->correct(m_source, first, meta, {}));
        QTRY_COMPARE(changed.size(), 1);
        const auto second = *m_library->library->properties(m_source);
        meta.title = u"二"_s;
        QVERIFY(m_sources->correct(m_source, second, meta, u"GB18030"_s));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(m_library->library->properties(m_source)->meta.title, u"二"_s);
        m_undo->undo();
        m_undo->undo();
        QTRY_COMPARE(changed.size(), 4);
        QCOMPARE(*m_library->library->properties(m_source), first);
    }
};

QTEST_MAIN(TestDecisionSheets)
#include "tst_decisionsheets.moc"
