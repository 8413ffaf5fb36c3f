// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/projection.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

Projection projected(const QString &text, Folding folding = Folding::Reading)
{
    ProjectionBuilder builder(text, folding);
    builder.append({0, text.size()});
    return builder.take();
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"中國"_s,   u"(guó)"_s, u"（wǎng）"_s, u"(iOS)"_s, u"("_s,    u")"_s,      u"\n"_s,
                                    u"  "_s,     u"Susan"_s, u"\u200B"_s,   u"😀"_s,    u"著名"_s, u"沿著"_s,   u"１２．５％"_s,
                                    u"\u3000"_s, u"𨋢"_s,    u"(mā"_s,      u"，"_s,    u"。"_s,   u"\uFE0F"_s, u"們(men)"_s};
    QString text;
    for (int i = random.bounded(20); i > 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

} // namespace

class TestProjection : public QObject
{
    Q_OBJECT

private slots:
    void foldsForReading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reading");
        QTest::newRow("script") << u"臺灣與資料庫發展裡"_s << u"台湾与资料库发展里"_s;
        QTest::newRow("kept word") << u"著名作者沿著顯著的路"_s << u"著名作者沿着显著的路"_s;
        QTest::newRow("kept word, other reading") << u"乾隆年間的乾果與慰藉藉口"_s << u"乾隆年间的干果与慰藉借口"_s;
        QTest::newRow("product name") << u"昇騰芯片與旭日上昇"_s << u"昇腾芯片与旭日上升"_s;
        QTest::newRow("Simplified text") << u"张三著，赵乾译，俱乐部在大阪"_s << u"张三著，赵乾译，俱乐部在大阪"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２．５％－＋＄"_s << u"ABC12.5%-+$"_s;
        QTest::newRow("wide punctuation stays") << u"是，的。吗？（对）：好；！"_s << u"是，的。吗？（对）：好；！"_s;
        QTest::newRow("radicals") << u"中⽂⻓期⼈⼯智能"_s << u"中文长期人工智能"_s;
        QTest::newRow("compatibility") << u"\uF9B5\uF900"_s << u"例岂"_s;
        QTest::newRow("case") << u"OpenAI Ünal"_s << u"OpenAI Ünal"_s;
        QTest::newRow("spaces") << u"3\u00A0亿\u3000元"_s << u"3 亿 元"_s;
    }

    void foldsForReading()
    {
        QFETCH(QString, text);
        QFETCH(QString, reading);
        QCOMPARE(folded(text, Folding::Reading), reading);
        QCOMPARE(projected(text).text(), reading);
    }

    void foldsForSearch()
    {
        QCOMPARE(folded(u"OpenAI Ünal É"_s, Folding::Search), u"openai unal e"_s);
        QCOMPARE(folded(u"著名作者沿著乾隆"_s, Folding::Search), folded(u"着名作者沿着干隆"_s, Folding::Search));
    }

    void leavesOutGlosses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reading");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        QTest::newRow("one") << u"中國(guó)市場(chǎng)"_s << u"中国市场"_s;
        QTest::newRow("umlaut") << u"旅(lǚ)行與綠(lǜ)色"_s << u"旅行与绿色"_s;
        QTest::newRow("capital") << u"陳(Chén)先生"_s << u"陈先生"_s;
        QTest::newRow("full-width bracket") << u"網（wǎng）絡(luò)"_s << u"网络"_s;
        QTest::newRow("combining tone") << u"網(wa\u030Cng)"_s << u"网"_s;
        QTest::newRow("neutral") << u"他們(men)好嗎(ma)"_s << u"他们好吗"_s;
        QTest::newRow("breve for caron") << u"網(wăng)"_s << u"网"_s;
        QTest::newRow("vowel alone") << u"餓(è)了"_s << u"饿了"_s;
        same("untoned", u"苹果(ping)"_s);
        same("name", u"系统(iOS)和货币(USD)"_s);
        same("letter", u"甲(A)"_s);
        same("English words", u"代词(he)和冠词(an)"_s);
        same("behind Latin", u"x(guó)"_s);
        same("two syllables", u"中国(zhōngguó)"_s);
        same("no syllable", u"书(née)"_s);
        same("not closed", u"国(guó"_s);
    }

    void leavesOutGlosses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reading);
        QCOMPARE(projected(text).text(), reading);
    }

    void findsGlosses()
    {
        const QString text = u"騰訊(xùn)元寶(bǎo)(Yuanbao)"_s;
        QCOMPARE(glosses(text), (std::vector<Span>{{2, 7}, {9, 14}}));
    }

    void leavesGlossesOutAtTheEndOnly()
    {
        const QString text = u"在中國(guó)，騰訊(xùn)元寶"_s;
        const Projection projection = projected(text);
        QCOMPARE(projection.text(), u"在中国，腾讯元宝"_s);
        const Span china = projection.toSource({1, 3});
        QCOMPARE(text.sliced(china.start, china.length()), u"中國"_s);
        const Span yuanbao = projection.toSource({4, 8});
        QCOMPARE(text.sliced(yuanbao.start, yuanbao.length()), u"騰訊(xùn)元寶"_s);
        QCOMPARE(projection.fromSource(yuanbao), (Span{4, 8}));
        QCOMPARE(projection.fromSource(Span{3, 8}), (Span{3, 3}));
    }

    void glossMayCrossPieces()
    {
        const QString text = u"**中國**(guó)市場"_s;
        ProjectionBuilder builder(text, Folding::Reading);
        builder.append({2, 4});
        builder.append({6, 9});
        builder.append({9, text.size()});
        QCOMPARE(builder.take().text(), u"中国市场"_s);
    }

    void joinsLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reading");
        QTest::newRow("Latin") << u"Susan   \nLi"_s << u"Susan Li"_s;
        QTest::newRow("Han") << u"中国 \n 市场"_s << u"中国市场"_s;
        QTest::newRow("mixed") << u"发布\nGPT\n模型"_s << u"发布GPT模型"_s;
        QTest::newRow("space stays") << u"大约 20 家"_s << u"大约 20 家"_s;
        QTest::newRow("zero width") << u"人\u200B工\u00AD智\uFEFF能\uFE0F"_s << u"人工智能"_s;
    }

    void joinsLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, reading);
        QCOMPARE(projected(text).text(), reading);
    }

    void insertedCharactersStandForNothing()
    {
        const QString text = u"# a\nb"_s;
        ProjectionBuilder builder(text, Folding::Reading);
        builder.append({2, 3});
        builder.insert(u'\n', 3);
        builder.append({4, 5});
        const Projection projection = builder.take();
        QCOMPARE(projection.text(), u"a\nb"_s);
        QCOMPARE(projection.toSource({1, 2}), (Span{3, 3}));
        QCOMPARE(projection.toSource({0, 2}), (Span{2, 3}));
        QCOMPARE(projection.toSource({1, 3}), (Span{4, 5}));
        QCOMPARE(projection.toSource({0, 3}), (Span{2, 5}));
        QCOMPARE(projection.fromSource({2, 5}), (Span{0, 3}));
    }

    /// Every projected character is the fold of the source character it maps to, and the maps are monotone and each other's inverse.
    void mapsExactly()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            const QString text = randomText(random);
            const Projection projection = projected(text);
            const QString unfolded = folded(text, Folding::Search);
            qsizetype last = -1;
            for (qsizetype i = 0; i < projection.text().size(); ++i) {
                const Span source = projection.toSource({i, i + 1});
                QCOMPARE(source.length(), 1);
                QVERIFY(source.start > last);
                last = source.start;
                const QChar expected = text[source.start].isSpace() ? QChar(u' ') : unfolded[source.start];
                QCOMPARE(folded(projection.text().sliced(i, 1), Folding::Search)[0], expected);
                QCOMPARE(projection.fromSource(source), (Span{i, i + 1}));
            }
            for (int i = 0; i < 10 && !projection.text().isEmpty(); ++i) {
                const qsizetype start = random.bounded(int(projection.text().size()));
                const Span span{start, start + 1 + random.bounded(int(projection.text().size() - start))};
                QCOMPARE(projection.fromSource(projection.toSource(span)), span);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
