// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/preparedtext.h"

#include "tests/ui/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestPreparedText : public QObject
{
    Q_OBJECT

private slots:
    void stylesAndMarksStandInTheView_data();
    void stylesAndMarksStandInTheView();
    void furnitureIsFolded();
    void wordsAreFoundHoweverWritten_data();
    void wordsAreFoundHoweverWritten();
    void wordsAndSentences();
};

void TestPreparedText::stylesAndMarksStandInTheView_data()
{
    QTest::addColumn<bool>("clean");
    QTest::newRow("whole") << false;
    QTest::newRow("clean") << true;
}

void TestPreparedText::stylesAndMarksStandInTheView()
{
    QFETCH(bool, clean);
    const TestDocument made = chipReport();
    const auto text = prepareText(made.document, clean);
    QCOMPARE(text->clean, clean);
    qsizetype last = 0;
    for (const StyledSpan &styled : text->styles) {
        QVERIFY(styled.span.start >= last && styled.span.end <= text->map.text().size());
        last = styled.span.end;
    }
    QCOMPARE(text->marksOf(Layer::Claims).all().size(), made.document->extraction.claims.size());
    QCOMPARE(text->marksOf(Layer::Entities).all().size(), size_t(3));
    for (const Mark &mark : text->marksOf(Layer::Quantities).all()) {
        const Span view = text->map.toView(mark.span);
        QCOMPARE(text->map.text().sliced(view.start, view.length()), made.text().sliced(mark.span.start, mark.span.length()));
    }
    QCOMPARE(text->map.text().contains(u"**"_s), !clean);
}

void TestPreparedText::furnitureIsFolded()
{
    const TestDocument made(
        u"---\ntitle: T\ndate: 2025-01-01\n---\n\nText.\n\n![a chart](http://x.y/z.png)\n\nMore text with ![inline](http://a.b) in it.\n"_s);
    for (const bool clean : {false, true}) {
        const auto text = prepareText(made.document, clean);
        QCOMPARE(text->folds.size(), size_t(2));
        QCOMPARE(text->folds[0].kind, Fold::Kind::FrontMatter);
        QCOMPARE(text->folds[0].view.start, 0);
        QCOMPARE(text->folds[0].lines, 4);
        QCOMPARE(text->folds[1].kind, Fold::Kind::Image);
        QCOMPARE(text->folds[1].label, u"a chart"_s);
    }
}

void TestPreparedText::wordsAreFoundHoweverWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("Simplified finds glossed Traditional") << u"国内"_s << u"國(guó)內"_s;
    QTest::newRow("case") << u"openai"_s << u"OpenAI"_s;
    QTest::newRow("full width") << u"AI"_s << u"ＡＩ"_s;
    QTest::newRow("nothing") << u"absent"_s << QString();
    QTest::newRow("no words") << QString() << QString();
}

void TestPreparedText::wordsAreFoundHoweverWritten()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    const TestDocument made(u"這是國(guó)內的消息。OpenXX OpenAI ＡＩ終端"_s);
    const auto text = prepareText(made.document, false);
    const auto hits = findAll(text->search, words);
    QStringList texts;
    for (const Span hit : hits)
        texts << made.text().sliced(hit.start, hit.length());
    if (found.isEmpty())
        QVERIFY(hits.empty());
    else
        QVERIFY2(texts.contains(found), qPrintable(texts.join(u'|')));
}

void TestPreparedText::wordsAndSentences()
{
    const TestDocument made(u"人工智能正在改变世界。第二句话在这里。\n\nEnglish words here."_s);
    const auto text = prepareText(made.document, false);
    const auto slice = [&](Span span) { return made.text().sliced(span.start, span.length()); };
    QCOMPARE(slice(sentenceAt(*text, made.spanOf(u"第二"_s).start)), u"第二句话在这里。"_s);
    QCOMPARE(slice(wordAt(*text, made.spanOf(u"words"_s).start + 2)), u"words"_s);
    QVERIFY(!slice(wordAt(*text, made.spanOf(u"世界"_s).start)).contains(u'。'));
}

QTEST_MAIN(TestPreparedText)
#include "tst_preparedtext.moc"
