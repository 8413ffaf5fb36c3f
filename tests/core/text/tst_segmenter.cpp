// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/segmenter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

QStringList words(QStringView text, const Segmenter &segmenter = Segmenter::instance())
{
    QStringList result;
    for (const Word &word : segmenter.cut(text))
        result.append(text.sliced(word.span.start, word.span.length()).toString());
    return result;
}

QString tagOf(const QString &word, QStringView text)
{
    for (const Word &found : Segmenter::instance().cut(text)) {
        if (text.sliced(found.span.start, found.span.length()) == word)
            return found.tag;
    }
    return {};
}

} // namespace

class TestSegmenter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (Segmenter::instance().version().isEmpty())
            QSKIP("built without python3-jieba's dictionary");
    }

    void cuts_data()
    {
        QTest::addColumn<QString>("cut"); // words parted by '|'
        const auto row = [](const char *name, const char16_t *cut) { QTest::newRow(name) << QString(cut); };
        row("plain", u"我们|去年|投资|了|三家|芯片|公司|。");
        row("ambiguous", u"研究|生命|的|起源");
        row("ambiguous, other way", u"他|是|研究生");
        row("place", u"硅谷|的|互联网|公司");
        row("Latin", u"OpenAI|发布|了|GPT|-|4|模型");
        row("numbers", u"增长|3.5|%|，|达到|1|,|200|亿元");
        row("letter in a word", u"T恤|和|B超|检查");
        row("unknown name", u"记者|李晓岚|报道");
        row("emoji", u"很|好|😀|！");
        row("spaces", u"大约| |20| |家");
    }

    void cuts()
    {
        QFETCH(QString, cut);
        QCOMPARE(words(QString(cut).remove(u'|')), cut.split(u'|'));
    }

    void tags()
    {
        QCOMPARE(tagOf(u"李晓岚"_s, u"记者李晓岚报道"), u"nr"_s);
        QCOMPARE(tagOf(u"上海"_s, u"他在上海工作"), u"ns"_s);
        QCOMPARE(tagOf(u"OpenAI"_s, u"而OpenAI发布"), u"eng"_s);
        QCOMPARE(tagOf(u"3.5"_s, u"增长3.5%"), u"m"_s);
        QCOMPARE(tagOf(u"，"_s, u"好，的"), u"x"_s);
    }

    void userWords()
    {
        const QString text = u"蓝桥智算获得星河云图投资"_s;
        QVERIFY(!words(text).contains(u"蓝桥智算"_s));
        const Segmenter segmenter({{u"蓝桥智算"_s, "nt"}, {u"星河云图"_s, "nz"}, {u"36号氪"_s, "nt"}});
        QCOMPARE(words(text, segmenter).first(2), (QStringList{u"蓝桥智算"_s, u"获得"_s}));
        QCOMPARE(segmenter.cut(text).front().tag, "nt"_L1);
        QCOMPARE(words(u"据36号氪报道", segmenter), (QStringList{u"据"_s, u"36号氪"_s, u"报道"_s}));
    }

    void frequencies()
    {
        QVERIFY(Segmenter::instance().frequency(u"公司") > Segmenter::instance().frequency(u"硅谷"));
        QCOMPARE(Segmenter::instance().frequency(u"蓝桥智算"), 0);
        QCOMPARE(Segmenter::instance().frequency(u""), 0);
        QCOMPARE(Segmenter::instance().version().size(), 64);
    }

    void findsWordUnderACaret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("word");
        const QString text = u"我们（硅谷的OpenAI公司），去年"_s;
        QTest::newRow("first") << text << 0 << u"我们"_s;
        QTest::newRow("inside") << text << 4 << u"硅谷"_s;
        QTest::newRow("punctuation") << text << 2 << u"（"_s;
        QTest::newRow("Latin") << text << 9 << u"OpenAI"_s;
        QTest::newRow("behind Latin") << text << 12 << u"公司"_s;
        QTest::newRow("at the end") << text << int(text.size()) << u"去年"_s;
        QTest::newRow("Traditional") << u"在臺灣發展網際網路"_s << 1 << u"臺灣"_s;
        QTest::newRow("gloss") << u"中國(guó)市場"_s << 1 << u"中國"_s;
        QTest::newRow("pair") << u"a😀b"_s << 2 << u"😀"_s;
    }

    void findsWordUnderACaret()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(QString, word);
        const Span span = Segmenter::instance().wordAt(text, position);
        QCOMPARE(text.sliced(span.start, span.length()), word);
    }

    void coversEverything()
    {
        const QString alphabet = u"中国人民银行发布会的了在赵钱孙李㐀㐁龘〇abZ09.%+-，。 \n😀é"_s;
        QRandomGenerator random(5);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(50); i > 0; --i)
                text += alphabet[random.bounded(alphabet.size())];
            qsizetype last = 0;
            for (const Word &word : Segmenter::instance().cut(text)) {
                QCOMPARE(word.span.start, last);
                QVERIFY(!word.span.isEmpty());
                last = word.span.end;
            }
            QCOMPARE(last, text.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestSegmenter)
#include "tst_segmenter.moc"
