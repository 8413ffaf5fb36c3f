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

    /// Each folded in the text that it stands for.
    void foldsMoreAndFewerForSearch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("source");
        const auto row = [](const char *name, const QString &text, const QString &search, const QString &wanted,
                            const QString &source) { QTest::newRow(name) << text << search << wanted << source; };
        row("decomposed accent at the end", u"le cafe\u0301, noir"_s, u"le cafe, noir"_s, u"cafe"_s, u"cafe\u0301"_s);
        row("decomposed accent within", u"Herr Mu\u0308ller"_s, u"herr muller"_s, u"muller"_s, u"Mu\u0308ller"_s);
        row("two marks", u"be\u0302\u0301n"_s, u"ben"_s, u"be"_s, u"be\u0302\u0301"_s);
        row("decomposed kana", u"これか\u3099すき"_s, u"これがすき"_s, u"が"_s, u"か\u3099"_s);
        row("jamo", u"\u1112\u1161\u11AB\u1100\u116E\u11A8은"_s, u"한국은"_s, u"국"_s, u"\u1100\u116E\u11A8"_s);
        row("half-width kana", u"ﾃﾞｰﾀ量"_s, u"データ量"_s, u"デ"_s, u"ﾃﾞ"_s);
        row("a Latin word behind a sound mark", u"ｶﾞAI"_s, u"ガai"_s, u"ai"_s, u"AI"_s);
        row("ligature", u"the ﬁnance"_s, u"the finance"_s, u"finance"_s, u"ﬁnance"_s);
        row("part of a ligature", u"the ﬁnance"_s, u"the finance"_s, u"inance"_s, u"ﬁnance"_s);
        row("lowered digit", u"CO₂排放"_s, u"co2排放"_s, u"co2"_s, u"CO₂"_s);
        row("raised behind a digit", u"10²米"_s, u"10 2米"_s, u"2"_s, u"²"_s);
        row("circled before a digit", u"①2024年"_s, u"1 2024年"_s, u"2024"_s, u"2024"_s);
        row("Roman numeral", u"第Ⅳ期"_s, u"第iv期"_s, u"iv"_s, u"Ⅳ"_s);
        row("unit", u"5㎏重"_s, u"5kg重"_s, u"kg"_s, u"㎏"_s);
        row("sharp s", u"Straße"_s, u"strasse"_s, u"strasse"_s, u"Straße"_s);
        row("letters of mathematics", u"𝐀𝐈 x"_s, u"ai x"_s, u"ai"_s, u"𝐀𝐈"_s);
        row("fractions stay", u"10½"_s, u"10½"_s, u"10½"_s, u"10½"_s);
        row("raised letters stay", u"OpenAI™…"_s, u"openai™…"_s, u"openai"_s, u"OpenAI"_s);
        row("a mark behind a zero-width character", u"e\u200D\u0301t"_s, u"et"_s, u"e"_s, u"e\u200D\u0301"_s);
    }

    void foldsMoreAndFewerForSearch()
    {
        QFETCH(QString, text);
        QFETCH(QString, search);
        QFETCH(QString, wanted);
        const Projection projection = projected(text, Folding::Search);
        QCOMPARE(projection.text(), search);
        const qsizetype at = search.indexOf(wanted);
        const Span source = projection.toSource({at, at + wanted.size()});
        QTEST(text.sliced(source.start, source.length()), "source");
        const Span back = projection.fromSource(source);
        QVERIFY(back.start <= at && back.end >= at + wanted.size());
        QCOMPARE(folded(text, Folding::Search).remove(QChar(0x200D)), search);
    }

    void marksWithoutABaseAreLeftOut()
    {
        QCOMPARE(projected(u"\u0301a \u0301b"_s, Folding::Search).text(), u"a b"_s);
        QVERIFY(projected(u"か\u3099"_s, Folding::Search).text() != projected(u"か"_s, Folding::Search).text());
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
        QTest::newRow("two syllables") << u"軟體(ruǎn tǐ)與網路"_s << u"软体与网路"_s;
        QTest::newRow("joined") << u"中国(zhōngguó)苹果(píngguǒ)"_s << u"中国苹果"_s;
        QTest::newRow("apostrophe") << u"西安(Xī'ān)城"_s << u"西安城"_s;
        QTest::newRow("name") << u"張藝謀（Zhāng Yìmóu）說"_s << u"张艺谋说"_s;
        QTest::newRow("last in neutral tone") << u"我们(wǒ men)的"_s << u"我们的"_s;
        same("more syllables than characters", u"国(zhōng guó)"_s);
        same("two without tones", u"苹果(ping guo)"_s);
        same("French", u"品牌(Santé)"_s);
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

    /// What folds to more or fewer is mapped as a whole: spans only grow, and keep their order.
    void mapsWholesOfSearch()
    {
        static const QStringList pieces{
            u"か\u3099"_s, u"e\u0301"_s, u"ﬁ"_s, u"㎏"_s, u"ｶﾞ"_s, u"²"_s,      u"12"_s, u"\u1100\u1161\u11A8"_s,
            u"\u0301"_s,   u"國(guó)"_s, u" "_s, u"\n"_s, u"𝐀"_s,  u"\u200B"_s, u"ß"_s,  u"字"_s};
        QRandomGenerator random(8);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += pieces[random.bounded(pieces.size())];
            const Projection projection = projected(text, Folding::Search);
            Span last;
            for (qsizetype i = 0; i < projection.text().size(); ++i) {
                const Span source = projection.toSource({i, i + 1});
                QVERIFY(!source.isEmpty() && source.end <= text.size());
                QVERIFY(source == last || source.start >= last.end);
                last = source;
                const Span back = projection.fromSource(source);
                QVERIFY(back.start <= i && back.end > i);
                QCOMPARE(projection.toSource(back), source);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
