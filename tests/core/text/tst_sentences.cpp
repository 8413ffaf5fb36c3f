// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("marked"); // '|' where a sentence ends
        const auto row = [](const char *name, const char16_t *marked) { QTest::newRow(name) << QString(marked); };
        row("Chinese", u"收入增长了。|利润呢？|下降！");
        row("semicolon", u"一是成本；二是速度。|好");
        row("run of stops", u"真的吗？！|是的……");
        row("quotation", u"他说：“成本会下降。|需求会上升。”|第二天又改口。");
        row("quotation in a clause", u"提出“怎么办？”的问题。|没有人回答。");
        row("quotation with a comma", u"“我们会赢。”，他说。|没人信。");
        row("corner brackets", u"他說：「會的。」|她笑了。");
        row("title", u"《谁动了奶酪？》是一本书。|很薄。");
        row("aside", u"他（当时还年轻！）走了。|没有回来。");
        row("decimal", u"增长3.5%。|下降2.1个百分点。");
        row("ellipsis inside", u"这个……我不知道。|好。");
        row("English", u"Sales rose 3.5%.| Profits fell.| Why?");
        row("abbreviations", u"Apple Inc. said Mr. Cook met J. P. Smith in the U.S. on Jan. 5.| It was cold.");
        row("starter behind an abbreviation", u"He works at Apple Inc.| The firm is big.");
        row("English quotation", u"\"We won.\"| She smiled.| \"Did we?\" he asked.");
        row("quotation goes on", u"\"We won,\" he said.| \"Really.\"");
        row("dots", u"Well... maybe.| No.");
        row("list number", u"1. Costs fall.| Then they rise.");
        row("address", u"见 example.com/a?b=c 网页。|好");
        row("lost character", u"首席官詹姆斯?米歇尔加入。|他很高兴。");
        row("half-width question", u"钱到底在哪里?|图片来自网络。");
        row("line", u"一行|\n两行");
        row("brand", u"Yahoo! is old.| So it goes.");
        row("full stop in brackets", u"(It was cold.)| He left.");
        row("apostrophes", u"It’s Apple’s. | They’re here.");
        row("lost character in a long question", u"被问是否会降价，首席官詹姆斯?米歇尔笑了。");
        row("abbreviation behind a dot", u"Sales at Example.com. Inc. rose.| Mr. Lee sold.");
        row("two sentences quoted in a clause", u"他表示“成本会降。|需求会升。”|会后离开。");
        row("list number inside", u"前言。| 2. 成本下降。|3. 需求上升。");
        row("initial before a new sentence", u"They chose plan B.| It failed.");
        row("unclosed", u"他说：“会的。|再也没来。");
    }

    void splits()
    {
        QFETCH(QString, marked);
        QStringList expected;
        for (const QString &piece : marked.split(u'|'))
            expected.append(piece.trimmed());
        const QString text = marked.remove(u'|');
        QStringList found;
        for (const Span span : sentences(text))
            found.append(text.sliced(span.start, span.length()));
        QCOMPARE(found, expected);
    }

    void leavesBulletsOut()
    {
        const QString text = u"○\u00A0第一点。 • 第二点。"_s;
        QCOMPARE(sentences(text), (std::vector<Span>{{2, 6}, {9, 13}}));
    }

    void coversEverythingInOrder()
    {
        const QString alphabet = u"中文ab 12.。！？!?\"“”（）()…\n，的U.S.«😀"_s;
        QRandomGenerator random(3);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(60); i > 0; --i)
                text += alphabet[random.bounded(alphabet.size())];
            qsizetype last = 0;
            for (const Span span : sentences(text)) {
                QVERIFY(span.start >= last && !span.isEmpty());
                QVERIFY(text.sliced(last, span.start - last).trimmed().isEmpty());
                QVERIFY(!text[span.start].isSpace() && !text[span.end - 1].isSpace());
                last = span.end;
            }
            QVERIFY(text.sliced(last).trimmed().isEmpty());
        }
    }

    void staysLinear()
    {
        const QString hostile = u"((((“\"？?!.A.)"_s.repeated(200'000);
        QVERIFY(!sentences(hostile).empty());
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
