// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"
#include "core/search/searchtext.h"
#include "core/search/terms.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// What of a document's source is found.
class TestSearchText : public QObject
{
    Q_OBJECT

    /// The source texts of all hits, in order of places.
    static QStringList hits(const ParsedDocument &document, const QString &query)
    {
        const SearchText text = makeSearchText(document);
        const SearchColumns columns(text);
        std::vector<Span> spans;
        for (const SearchColumns::Column *column : {&columns.body, &columns.aside})
            for (const Span span : occurrences(markedTerms(*parseQuery(query)), column->text))
                spans.push_back(text.projection.toSource(column->toSearchText(span)));
        std::ranges::sort(spans);
        QStringList found;
        for (const Span span : spans)
            found << document.source.slice(span).toString();
        return found;
    }

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QString &query, const QStringList &found) {
            QTest::newRow(name) << text << query << found;
        };
        const QString decomposed =
            u"Le cafe\u0301 de Mu\u0308ller, か\u3099とか、\u1112\u1161\u11AB\u1100\u116E\u11A8의 공장\n"_s;
        row("decomposed word by a plain one", decomposed, u"cafe"_s, {u"cafe\u0301"_s});
        row("decomposed word by a composed one", decomposed, u"café müller"_s, {u"cafe\u0301"_s, u"Mu\u0308ller"_s});
        row("composed word by a decomposed one", u"Café\n"_s, u"cafe\u0301"_s, {u"Café"_s});
        row("decomposed kana", decomposed, u"が"_s, {u"か\u3099"_s});
        row("kana without its mark", decomposed, u"か"_s, {u"か"_s});
        row("jamo", decomposed, u"한국"_s, {u"\u1112\u1161\u11AB\u1100\u116E\u11A8"_s});
        row("syllables by jamo", u"한국의\n"_s, u"\u1112\u1161\u11AB\u1100\u116E\u11A8"_s, {u"한국"_s});

        const QString compatible = u"CO₂ 与 ﾃﾞｰﾀ、ﬁnance ㎏ Ⅳ ｶﾞAI\n"_s;
        row("lowered digit", compatible, u"CO2"_s, {u"CO₂"_s});
        row("half-width kana", compatible, u"データ"_s, {u"ﾃﾞｰﾀ"_s});
        row("ligature", compatible, u"finance"_s, {u"ﬁnance"_s});
        row("unit and numeral", compatible, u"kg iv"_s, {u"㎏"_s, u"Ⅳ"_s});
        row("half-width kana without its mark", compatible, u"ｶ"_s, {});
        row("behind a sound mark", compatible, u"AI"_s, {u"AI"_s});
        row("the other way round", u"CO2 データ finance kg IV\n"_s, u"CO₂ ﾃﾞｰﾀ ﬁnance ㎏ Ⅳ"_s,
            {u"CO2"_s, u"データ"_s, u"finance"_s, u"kg"_s, u"IV"_s});

        const QString addresses =
            u"见 https://www.quay.example/a 和 <https://tide.example/?q=b> 以及[港口](https://hidden.example/c)。\n"_s;
        row("an address", addresses, u"quay.example"_s, {u"quay.example"_s});
        row("its beginning", addresses, u"https"_s, {u"https"_s, u"https"_s});
        row("an address in angle brackets", addresses, u"tide"_s, {u"tide"_s});
        row("hidden behind a link's text", addresses, u"hidden"_s, {});
        row("words around an address", addresses, u"见和"_s, {});
        row("an address alone", u"甲。\n\nhttps://quay.example/a\n\n乙。\n"_s, u"quay"_s, {u"quay"_s});
        row("words around a link", addresses, u"以及港口"_s, {u"以及[港口"_s});

        row("hard break within a name", u"说话的是 Susan  \nLi\n"_s, u"\"Susan Li\""_s, {u"Susan  \nLi"_s});
        row("names, a line each", u"Alphabet\nMeta\n"_s, u"\"Alphabet Meta\""_s, {});
        row("wrapped to a narrow column", u"海湾储能昨日宣布\n完成新一轮融资，\n金额约为十亿元人\n民币。\n"_s, u"人民币"_s,
            {u"人\n民币"_s});
        row("other line ends", u"第一行融\r\n资第二行\r\n"_s, u"融资"_s, {u"融\n资"_s});
        row("items", u"- 公司融\n- 资本\n"_s, u"融资"_s, {});

        row("two sentences", u"他谈到了融。资本市场很好。融一次，资两次。\n"_s, u"\"融。资本\""_s, {u"融。资本"_s});
        row("the two apart", u"资本市场很好。他谈到了融。\n"_s, u"\"融。资本\""_s, {});
        row("two paragraphs", u"第一段到此为止。\n\n第二段在这里。\n"_s, u"\"为止。第二段\""_s, {u"为止。\n\n第二段"_s});
        row("around a footnote's definition", u"第一段[^1]到此为止。\n\n[^1]: 一条注。\n\n第二段在这里。\n"_s,
            u"\"为止。第二段\""_s, {u"为止。\n\n[^1]: 一条注。\n\n第二段"_s});

        row("glosses of several syllables", u"軟體(ruǎn tǐ)與網路，苹果(píng guǒ)公司\n"_s, u"软体与网路 苹果公司"_s,
            {u"軟體(ruǎn tǐ)與網路"_s, u"苹果(píng guǒ)公司"_s});
        row("within a gloss", u"軟體(ruǎn tǐ)與網路\n"_s, u"ruan"_s, {});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        const auto document = parseDocument(text.toUtf8(), u"a.md"_s);
        QVERIFY(document);
        QTEST(hits(*document, query), "found");
    }
};

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
