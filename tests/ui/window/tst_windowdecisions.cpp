// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/decisions/numbersheet.h"
#include "ui/decisions/propertiessheet.h"
#include "ui/decisions/rowactions.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace lectern;

/// A number is corrected, another rejected, the document's date put right, all by keys; undone, redone; and all is there when the window starts again.
class TestWindowDecisions : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void decideWithKeys();
    void everythingIsThereAgain();

private:
    [[nodiscard]] const Quantity *number(const QString &words) const;
    void placeCaret(const QString &words);
};

void TestWindowDecisions::initTestCase()
{
    makeFolder();
}

const Quantity *TestWindowDecisions::number(const QString &words) const
{
    const auto &document = m_window->state()->document();
    for (const Quantity &row : document->extraction.quantities)
        if (document->parsed.source.slice(row.span) == words)
            return &row;
    return nullptr;
}

void TestWindowDecisions::placeCaret(const QString &words)
{
    const QString &text = m_window->state()->document()->parsed.source.text;
    sourcePage()->view()->setCaret(text.indexOf(words) + 1);
    m_window->area()->focusText();
}

void TestWindowDecisions::decideWithKeys()
{
    openWindow();
    take(
        {write(u"article.md"_s,
               u"---\ntitle: 云杉\ndate: 2025-03-01\n---\n\n# 云杉\n\n2024年，云杉科技营收增长28%，达到65亿元。今年亏损。\n"_s)});
    QVERIFY(number(u"65亿元"_s) && number(u"28%"_s));
    const int before = m_window->model()->at(0).quantities;

    placeCaret(u"65亿元"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    NumberSheet *sheet = m_window->rowActions()->sheet();
    QVERIFY(sheet);
    auto *unit = sheet->findChild<QLineEdit *>(u"unit"_s);
    unit->setFocus();
    unit->selectAll();
    QTest::keyClicks(unit, u"USD"_s);
    QTest::keyClick(unit, Qt::Key_Return);
    settle();
    QCOMPARE(number(u"65亿元"_s)->unit, u"USD"_s);
    // The reader is where she was.
    QTRY_COMPARE(m_window->state()->caret(), number(u"65亿元"_s)->span.start + 1);

    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    placeCaret(u"28%"_s);
    m_window->state()->setCurrent({});
    QTest::keyClick(m_window.get(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(!number(u"28%"_s));
    QCOMPARE(m_window->model()->at(0).quantities, before - 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(number(u"28%"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(!number(u"28%"_s));

    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
    auto *properties = m_window->findChild<PropertiesSheet *>();
    QVERIFY(properties);
    const auto lines = properties->findChildren<QLineEdit *>();
    const auto date = std::ranges::find(lines, u"2025-03-01"_s, &QLineEdit::text);
    QVERIFY(date != lines.end());
    (*date)->selectAll();
    QTest::keyClicks(*date, u"2021-03-01"_s);
    QTest::keyClick(*date, Qt::Key_Return);
    settle();
    const auto &times = m_window->state()->document()->extraction.times;
    QVERIFY(std::ranges::find(times, u"2021"_s, &TimeExpression::value) != times.end());
    QVERIFY(!number(u"28%"_s));
    QCOMPARE(m_window->model()->at(0).meta.date, QDate(2021, 3, 1));
}

void TestWindowDecisions::everythingIsThereAgain()
{
    reopenWindow();
    QVERIFY(m_window->state()->document());
    QCOMPARE(number(u"65亿元"_s)->unit, u"USD"_s);
    QVERIFY(!number(u"28%"_s));
    QCOMPARE(m_window->state()->document()->summary.meta.date, QDate(2021, 3, 1));
}

QTEST_MAIN(TestWindowDecisions)
#include "tst_windowdecisions.moc"
