// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/actions/actions.h"
#include "ui/documents/documentspanel.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/numbers/numberspage.h"
#include "ui/numbers/numbersquery.h"
#include "ui/numbers/numbersview.h"
#include "ui/settings/theme.h"
#include "ui/source/sourcepage.h"
#include "ui/source/sourceview.h"
#include "ui/window/documentarea.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Journeys 2 and 4 of shared/ui.md with real events: what two sources say, side by side; all funding above a sum; to the passage and back.
class TestNumbersJourney : public QObject
{
    Q_OBJECT

    TestLibrary m_library;
    std::unique_ptr<MainWindow> m_window;

    void settle()
    {
        int quiet = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                quiet = m_window->isIdle() ? quiet + 1 : 0;
                return quiet > 5;
            },
            60000));
    }

    [[nodiscard]] NumbersView *table() const { return m_window->numbers()->view(); }
    [[nodiscard]] QStringList written() const
    {
        QStringList texts;
        for (int line = 0; line < table()->model()->rowCount(); ++line)
            texts << table()->model()->index(line, NumbersModel::columnOf(NumberField::Written)).data().toString();
        return texts;
    }
    [[nodiscard]] QString framed() const
    {
        const SourcePage *page = m_window->area()->current();
        return page && page->isReady() ? page->document()->parsed.source.slice(page->view()->marking().currentHit).toString()
                                       : QString();
    }

private slots:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"LecternTest"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_library.folder.path());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, ThemeChoice::Light);
        m_library.import(
            u"a.md"_s,
            u"# Costs of Alpha\n\nAlpha claims that training cost 6 million dollars. In 2024 Alpha raised $5 billion.\n"_s);
        m_library.import(
            u"b.md"_s,
            u"# Another view\n\nTraining of Alpha cost about 550 million dollars, Beta said. Beta raised $300 million in 2023.\n"_s);
        m_library.library.reset();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openLibrary(m_library.folder.filePath(u"test.lectern"_s));
        settle();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }

    void theTableOpensOverTheWholeWidth()
    {
        QVERIFY(m_window->numbers() && m_window->numbers()->isVisible());
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
        m_window->numbers()->setFilterText(u"kind:money value:>=1e9 period:2024"_s);
        settle();
        QCOMPARE(written(), QStringList{u"$5 billion"_s});
        QTest::keyClick(table(), Qt::Key_Return);
        settle();
        QVERIFY(!m_window->numbers()->isVisible());
        QCOMPARE(framed(), u"$5 billion"_s);
        QVERIFY(m_window->documents()->isVisible() && m_window->evidence()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
        QVERIFY(m_window->numbers()->isVisible());
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->selectedNumbers().size(), 1u);
        QVERIFY(!m_window->documents()->isVisible());
    }

    void whatTwoSourcesSayStandsSideBySide()
    {
        m_window->numbers()->setFilterText(u"training cost"_s);
        settle();
        QCOMPARE(written(), (QStringList{u"6 million dollars"_s, u"550 million dollars"_s}));
        table()->selectAll();
        const auto &numbers = *m_window->numbers()->query()->numbers();
        const std::vector<int> rows = table()->selectedNumbers();
        QCOMPARE(rows.size(), 2u);
        QList<Passage> passages;
        for (const int row : rows)
            passages << Passage{numbers[size_t(row)].document->id, numbers[size_t(row)].quantity.span};
        emit m_window->numbers()->quotationsRequested(passages);
        settle();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"6 million dollars") && text.contains(u"550 million dollars"));
        QVERIFY(text.contains(u"Costs of Alpha") && text.contains(u"Another view"));
        emit m_window->numbers()->compareRequested(passages[0], passages[1]);
        settle();
        QVERIFY(m_window->area()->isSplit());
        for (const int half : {0, 1}) {
            const SourcePage *page = m_window->area()->shown(half);
            QVERIFY(page);
            QCOMPARE(page->source(), passages[half].source);
            QCOMPARE(page->view()->marking().currentHit, passages[half].span);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        QVERIFY(m_window->numbers()->isVisible());
    }

    void besideATextTheTableStays()
    {
        // The table is in the left half now, two documents are open: a row leads into the right half.
        QVERIFY(m_window->area()->isSplit());
        m_window->numbers()->setFilterText({});
        settle();
        table()->setFocus();
        table()->reveal(3);
        QTest::keyClick(table(), Qt::Key_Return);
        settle();
        QVERIFY(m_window->numbers()->isVisible());
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
        QVERIFY(!m_window->numbers()->isWholeLibrary());
        QCOMPARE(written().size(), 2);
        m_window->actions()->trigger("document.close");
        settle();
        QVERIFY(!m_window->numbers());
        QVERIFY(m_window->documents()->isVisible() && m_window->evidence()->isVisible());
        m_window->close();
        m_window.reset();
    }
};

QTEST_MAIN(TestNumbersJourney)
#include "tst_numbersjourney.moc"
