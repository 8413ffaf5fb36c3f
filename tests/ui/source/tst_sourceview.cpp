// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourceview.h"

#include "tests/ui/testdocument.h"
#include "ui/settings/fonts.h"
#include "ui/settings/theme.h"

#include <QApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

/// The view with its copying laid open.
class OpenView : public SourceView
{
public:
    [[nodiscard]] QString copied() const
    {
        const std::unique_ptr<QMimeData> mime(createMimeDataFromSelection());
        return mime->text();
    }
};

const QSet<Layer> AllLayers{Layer::Claims, Layer::Trends, Layer::Quantities, Layer::Times, Layer::Entities, Layer::Quotes};

QString longText()
{
    QString text = u"---\ntitle: A long one\n---\n\n"_s;
    for (int i = 0; i < 120; ++i)
        text += u"Paragraph %1 says something of little weight, and says it at some length so that it wraps around.\n\n"_s.arg(i);
    return text;
}

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void caretAndSelectionAreSourceSpans_data();
    void caretAndSelectionAreSourceSpans();
    void aPassageComesIntoTheUpperThird();
    void aPassageInAFoldOpensIt();
    void placeIsKept();
    void clicksAndKeysMoveTheCaret();
    void doubleClickSelectsAWord();
    void thirdClickSelectsASentence();
    void clicksBetweenLinesHitALine();
    void marksArePainted_data();
    void marksArePainted();
    void copyGivesTheShownText();
    void giantLineIsShown();
    void themeChangesRepaint();

private:
    void show(const QString &text, bool clean = false);
    [[nodiscard]] Span spanOf(const QString &words) const
    {
        const qsizetype at = m_text.indexOf(words);
        return {at, at + words.size()};
    }

    std::unique_ptr<OpenView> m_view;
    QString m_text;
};

void TestSourceView::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestSourceView::init()
{
    m_view = std::make_unique<OpenView>();
    m_view->resize(800, 600);
    m_view->setReadingFont(readingFont({}, u"en"_s), false);
    m_view->setLayers(AllLayers, true);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestSourceView::show(const QString &text, bool clean)
{
    const TestDocument made(text);
    m_text = made.text();
    m_view->setText(prepareText(made.document, clean));
    QTest::qWait(30);
}

void TestSourceView::caretAndSelectionAreSourceSpans_data()
{
    QTest::addColumn<bool>("clean");
    QTest::newRow("whole") << false;
    QTest::newRow("clean") << true;
}

void TestSourceView::caretAndSelectionAreSourceSpans()
{
    QFETCH(bool, clean);
    show(u"# Head\n\nSome **bold** words.\n"_s, clean);
    QSignalSpy moved(m_view.get(), &SourceView::caretMoved);
    QSignalSpy selected(m_view.get(), &SourceView::selectionMoved);
    const Span bold = spanOf(u"bold"_s);
    m_view->setSelection(bold);
    QCOMPARE(m_view->selection(), bold);
    QCOMPARE(selected.last().first().value<Span>(), bold);
    m_view->setCaret(bold.start + 1);
    QCOMPARE(m_view->caret(), bold.start + 1);
    QVERIFY(m_view->selection().isEmpty());
    QCOMPARE(moved.last().first().toLongLong(), bold.start + 1);
}

void TestSourceView::aPassageComesIntoTheUpperThird()
{
    show(longText());
    for (const int paragraph : {100, 40, 118}) {
        const Span span = spanOf(u"Paragraph %1 says"_s.arg(paragraph));
        m_view->showSpan(span);
        QTest::qWait(20);
        const QRectF where = m_view->rectOf(span);
        QVERIFY(!where.isNull());
        QVERIFY(where.top() >= 0);
        if (paragraph != 118)
            QVERIFY2(where.bottom() <= m_view->viewport()->height() / 3.0 + 60, qPrintable(QString::number(where.bottom())));
        QCOMPARE(m_view->marking().currentHit, span);
    }
    m_view->clearFrame();
    QVERIFY(m_view->marking().currentHit.isEmpty());
}

void TestSourceView::aPassageInAFoldOpensIt()
{
    show(longText());
    const Span title = spanOf(u"A long one"_s);
    QVERIFY(m_view->rectOf(title).isNull());
    m_view->showSpan(title);
    QVERIFY(!m_view->rectOf(title).isNull());
}

void TestSourceView::placeIsKept()
{
    show(longText());
    const qsizetype place = spanOf(u"Paragraph 60 says"_s).start;
    m_view->scrollTo(place);
    QCOMPARE(m_view->firstVisible(), place);
    m_view->resize(620, 500);
    QTest::qWait(80);
    QVERIFY(std::abs(m_view->firstVisible() - place) < 120);
    m_view->setReadingFont(readingFont({}, u"en"_s, 1.6), false);
    QTest::qWait(80);
    QVERIFY(std::abs(m_view->firstVisible() - place) < 120);
}

void TestSourceView::clicksAndKeysMoveTheCaret()
{
    show(u"One two three.\n\nFour five six.\n"_s);
    const QRectF five = m_view->rectOf(spanOf(u"five"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, five.center().toPoint());
    QVERIFY(spanOf(u"five"_s).contains(m_view->caret()) || m_view->caret() == spanOf(u"five"_s).end);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->caret(), spanOf(u"Four"_s).start);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (Span{spanOf(u"Four"_s).start, spanOf(u"Four"_s).start + 1}));
    QTest::keyClicks(m_view.get(), u"xyz"_s);
    QCOMPARE(m_view->text()->map.text(), m_text);
    QCOMPARE(m_view->toPlainText(), m_text);
}

void TestSourceView::doubleClickSelectsAWord()
{
    show(u"人工智能的成本正在下降。\n\nNothing here.\n"_s);
    const QRectF cost = m_view->rectOf(spanOf(u"成本"_s));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(int(cost.left()) + 6, int(cost.center().y())));
    QCOMPARE(m_view->selection(), spanOf(u"成本"_s));
}

void TestSourceView::thirdClickSelectsASentence()
{
    show(u"First sentence here. Second sentence there.\n"_s);
    const QPoint point = m_view->rectOf(spanOf(u"Second"_s)).center().toPoint();
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(m_view->selection(), spanOf(u"Second sentence there."_s));
}

void TestSourceView::clicksBetweenLinesHitALine()
{
    show(longText());
    const Span words = spanOf(u"Paragraph 3 says"_s);
    m_view->scrollTo(words.start);
    const QRectF band = m_view->rectOf({words.start + 4, words.start + 5});
    // The band is higher than the letters; its upper and lower edge belong to the same line.
    for (const qreal y : {band.top() + 1, band.bottom() - 1}) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(int(band.center().x()), int(y)));
        QVERIFY(std::abs(m_view->caret() - words.start - 4) <= 1);
    }
}

void TestSourceView::marksArePainted_data()
{
    QTest::addColumn<int>("layer");
    for (const Layer layer : AllLayers)
        QTest::newRow(qPrintable(toName(layer))) << int(layer);
}

void TestSourceView::marksArePainted()
{
    QFETCH(int, layer);
    TestDocument made = chipReport();
    m_view->setText(prepareText(made.document, false));
    m_view->viewport()->setCursor(Qt::ArrowCursor);
    m_view->setLayers({}, false);
    const QImage plain = m_view->viewport()->grab().toImage();
    m_view->setLayers({Layer(layer)}, false);
    const QImage marked = m_view->viewport()->grab().toImage();
    QVERIFY(marked != plain);
    m_view->setLayers({}, false);
    QCOMPARE(m_view->viewport()->grab().toImage(), plain);
}

void TestSourceView::copyGivesTheShownText()
{
    show(u"Some **bold** words.\n"_s, true);
    m_view->setSelection(spanOf(u"Some **bold** words"_s));
    QCOMPARE(m_view->copied(), u"Some bold words"_s);
    show(u"Some **bold** words.\n"_s, false);
    m_view->setSelection(spanOf(u"Some **bold** words"_s));
    QCOMPARE(m_view->copied(), u"Some **bold** words"_s);
}

void TestSourceView::giantLineIsShown()
{
    show(QString(u"这是很长的一段，没有换行。"_s.repeated(8000)) + u"终点在此。"_s);
    const Span end = spanOf(u"终点在此"_s);
    m_view->showSpan(end);
    QVERIFY(!m_view->rectOf(end).isNull());
    m_view->setSelection(end);
    QCOMPARE(m_view->selection(), end);
}

void TestSourceView::themeChangesRepaint()
{
    show(u"# Head\n\nSome words.\n"_s);
    const QImage light = m_view->grab().toImage();
    applyTheme(*qApp, ThemeChoice::Dark);
    QTest::qWait(20);
    const QImage dark = m_view->grab().toImage();
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(qGray(light.pixel(5, 5)) > 200);
    QVERIFY(qGray(dark.pixel(5, 5)) < 60);
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
