// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/rows/visibletext.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private slots:
    void marksAndAddressesAreLeftOut()
    {
        const TestDocument made(u"The **cost** of [training](https://example.org/a) fell\nagain.\n"_s);
        const Span all{0, made.text().size()};
        QCOMPARE(visibleText(made.document->parsed, all), u"The cost of training fell again."_s);
    }

    void aLongPassageIsCutBetweenCharacters()
    {
        const TestDocument made(u"😀😀😀😀"_s);
        QCOMPARE(visibleText(made.document->parsed, {0, 8}, 3), u"😀"_s);
    }

    void contextKeepsToItsParagraph()
    {
        const TestDocument made(u"First paragraph.\n\nIt costs 28% more.\n\nLast paragraph.\n"_s);
        const Context context = contextOf(made.document->parsed, made.spanOf(u"28%"_s), 60);
        QCOMPARE(context.text, u"It costs 28% more."_s);
        QCOMPARE(context.text.mid(context.passage.start, context.passage.length()), u"28%"_s);
    }

    void contextIsCutBetweenWords()
    {
        const TestDocument made(u"Considerable improvements cost 28% altogether afterwards.\n"_s);
        const Context context = contextOf(made.document->parsed, made.spanOf(u"28%"_s), 9);
        QCOMPARE(context.text, u"…cost 28%…"_s);
    }

    void glossesGo() { QCOMPARE(withoutGlosses(u"中國(guó)市場(chǎng)(USD)"_s), u"中國市場(USD)"_s); }

    void headingsAreFound()
    {
        const TestDocument made = chipReport();
        const Headings headings(made.document->parsed);
        QCOMPARE(headings.all().size(), 2u);
        QCOMPARE(headings.at(made.spanOf(u"28%"_s).start), 0);
        QCOMPARE(headings.all()[1].title, u"Costs"_s);
        QCOMPARE(headings.at(made.spanOf(u"Zhao"_s).start), 1);
        QCOMPARE(headings.at(-1), -1);
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
