// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/documents/documentspanel.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/numbers/numberspage.h"
#include "ui/numbers/numbersquery.h"
#include "ui/numbers/numbersview.h"
#include "ui/window/numbersflow.h"

#include <QClipboard>
#include <QLineEdit>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Journeys 2 and 4 of shared/ui.md with real events: what two sources say, side by side; all funding above a sum; to the passage and back.
class TestNumbersJourney : public WindowTest
{
    Q_OBJECT

    [[nodiscard]] NumbersPage *page() const { return m_window->numbers()->page(); }
    [[nodiscard]] NumbersView *table() const { return page()->view(); }
    [[nodiscard]] QStringList written() const
    {
        QStringList texts;
        for (int line = 0; line < table()->model()->rowCount(); ++line)
            texts << table()->model()->index(line, NumbersModel::columnOf(NumberField::Written)).data().toString();
        return texts;
    }

private slots:
    void initTestCase()
    {
        makeFolder();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        importFiles(
            {write(
                 u"a.md"_s,
                 u"# Costs of Alpha\n\nAlpha claims that training cost 6 million dollars. In 2024 Alpha raised $5 billion.\n"_s),
             write(
                 u"b.md"_s,
                 u"# Another view\n\nTraining of Alpha cost about 550 million dollars, Beta said. Beta raised $300 million in 2023.\n"_s)});
        openWindow();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }

    void theTableOpensOverTheWholeWidth()
    {
        QVERIFY(page() && page()->isVisible());
        QVERIFY(!m_window->documents()->isVisible() && !m_window->evidence()->isVisible());
        QCOMPARE(written(), (QStringList{u"6 million dollars"_s, u"$5 billion"_s, u"550 million dollars"_s, u"$300 million"_s}));
        QVERIFY(table()->hasFocus());
    }

    void toThePassageAndBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
        QTest::newRow("Alt+Left") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::AltModifier);
        QTest::newRow("Esc again") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
    }

    void toThePassageAndBack()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        page()->setFilterText(u"kind:money value:>=1e9 period:2024"_s);
        settle();
        QCOMPARE(written(), QStringList{u"$5 billion"_s});
        QTest::keyClick(table(), Qt::Key_Return);
        settle();
        QVERIFY(!page()->isVisible());
        QCOMPARE(framed(), u"$5 billion"_s);
        QVERIFY(m_window->documents()->isVisible() && m_window->evidence()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
        QVERIFY(page()->isVisible());
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->selectedNumbers().size(), 1u);
        QVERIFY(!m_window->documents()->isVisible());
    }

    void whatTwoSourcesSayStandsSideBySide()
    {
        page()->setFilterText(u"training cost"_s);
        settle();
        QCOMPARE(written(), (QStringList{u"6 million dollars"_s, u"550 million dollars"_s}));
        table()->selectAll();
        const auto &numbers = *page()->query()->numbers();
        const std::vector<int> rows = table()->selectedNumbers();
        QCOMPARE(rows.size(), 2u);
        QList<Passage> passages;
        for (const int row : rows)
            passages << Passage{numbers[size_t(row)].document->id, numbers[size_t(row)].quantity.span};
        emit page() -> quotationsRequested(passages);
        settle();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"6 million dollars") && text.contains(u"550 million dollars"));
        QVERIFY(text.contains(u"Costs of Alpha") && text.contains(u"Another view"));
        emit page() -> compareRequested(passages[0], passages[1]);
        settle();
        QVERIFY(m_window->area()->isSplit());
        for (const int half : {0, 1}) {
            const SourcePage *reading = m_window->area()->shown(half);
            QVERIFY(reading);
            QCOMPARE(reading->source(), passages[half].source);
            QCOMPARE(reading->view()->marking().currentHit, passages[half].span);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        QVERIFY(page()->isVisible());
    }

    void besideATextTheTableStays()
    {
        // The table is in the left half now, two documents are open: a row leads into the right half.
        QVERIFY(m_window->area()->isSplit());
        page()->setFilterText({});
        settle();
        table()->setFocus();
        table()->reveal(3);
        QTest::keyClick(table(), Qt::Key_Return);
        settle();
        QVERIFY(page()->isVisible());
        QCOMPARE(framed(), u"$300 million"_s);
        QVERIFY(table()->hasFocus());
        m_window->area()->setSplit(false);
    }

    void aRejectedNumberIsGoneAndComesBack()
    {
        QCOMPARE(written().size(), 4);
        table()->setFocus();
        table()->reveal(3);
        QTest::keyClick(table(), Qt::Key_Delete);
        settle();
        QTRY_COMPARE(written(), (QStringList{u"6 million dollars"_s, u"$5 billion"_s, u"550 million dollars"_s}));
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QTRY_COMPARE(written().size(), 4);
    }

    void theDocumentAlone()
    {
        m_window->actions()->trigger("view.numbersOfDocument");
        settle();
        QVERIFY(!page()->isWholeLibrary());
        QCOMPARE(written().size(), 2);
        m_window->actions()->trigger("document.close");
        settle();
        QVERIFY(!page());
        QVERIFY(m_window->documents()->isVisible() && m_window->evidence()->isVisible());
        closeWindow();
    }
};

QTEST_MAIN(TestNumbersJourney)
#include "tst_numbersjourney.moc"
