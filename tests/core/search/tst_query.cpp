// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/fts5tokenizer.h"
#include "core/search/query.h"
#include "core/search/queryhints.h"
#include "core/search/terms.h"
#include "core/search/wordforms.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

/// `c` character, `w` word, `n` number, `b` break, `e` end.
QString kinds(const QString &text)
{
    QString letters;
    for (const Token &token : tokens(text))
        letters += u"cwnbe"[int(token.kind)];
    return letters;
}

QStringList texts(const QString &text)
{
    QStringList list;
    for (const Token &token : tokens(text))
        list.push_back(text.sliced(token.span.start, token.span.length()));
    return list;
}

QString written(const SearchTerm &term)
{
    return term.text + (term.prefix ? u"*"_s : QString());
}

QString range(const ValueRange &value)
{
    return (value.lowOpen ? u"("_s : u"["_s) + QString::number(value.low) + u' ' + QString::number(value.high)
        + (value.highOpen ? u")"_s : u"]"_s) + value.unit;
}

/// A query as a list: `and(a, or(b, not(c)))`.
QString written(const QueryNode &node)
{
    const QString field = node.field == QueryField::Any ? QString() : toName(node.field) + u':';
    QStringList parts;
    for (const QueryNode &part : node.parts)
        parts << written(part);
    const QString inner = u'(' + parts.join(u", "_s) + u')';
    switch (node.kind) {
    case QueryNode::Kind::Words:
        for (const SearchTerm &term : node.terms)
            parts << written(term);
        return field + parts.join(u'|');
    case QueryNode::Kind::Pattern:
        return u'/' + node.text + u'/' + (node.ignoresCase ? u"i"_s : QString());
    case QueryNode::Kind::Name:
        return field + node.text;
    case QueryNode::Kind::Days:
        return field + node.days.first.toString(Qt::ISODate) + u".."_s + node.days.last.toString(Qt::ISODate);
    case QueryNode::Kind::Value:
        return field + range(node.value);
    case QueryNode::Kind::And:
        return u"and"_s + inner;
    case QueryNode::Kind::Or:
        return u"or"_s + inner;
    case QueryNode::Kind::Not:
        return u"not"_s + inner;
    case QueryNode::Kind::Near:
        return u"near/"_s + QString::number(node.distance) + inner;
    }
    return {};
}

std::vector<SearchTerm> marked(const QString &query)
{
    const auto parsed = parseQuery(query);
    return parsed ? markedTerms(*parsed) : std::vector<SearchTerm>();
}

QStringList terms(const QString &query)
{
    QStringList list;
    for (const SearchTerm &term : marked(query))
        list.push_back(written(term));
    return list;
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void tokenKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("mixed") << u"ai投资gpt4"_s << u"wccwn"_s;
        QTest::newRow("space is nothing") << u" 人 工\t智能 "_s << u"cccc"_s;
        QTest::newRow("punctuation is one break") << u"a, — b"_s << u"wbw"_s;
        QTest::newRow("a sentence ends") << u"好。」她"_s << u"cec"_s;
        QTest::newRow("a block ends") << u"a\nb"_s << u"wew"_s;
        QTest::newRow("break and end are one end") << u"a) \n (b"_s << u"wew"_s;
        QTest::newRow("kana, hangul, bopomofo") << u"カー한ㄅ々"_s << u"ccccc"_s;
        QTest::newRow("beyond the BMP") << u"𨋢𡃁"_s << u"cc"_s;
        QTest::newRow("other scripts") << u"привет ένα"_s << u"ww"_s;
        QTest::newRow("emoji") << u"a🚀b"_s << u"wbw"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"wbw"_s;
        QTest::newRow("number with a point") << u"3.5%"_s << u"nbnb"_s;
    }

    void tokenKinds()
    {
        QFETCH(QString, text);
        QTEST(::kinds(text), "kinds");
    }

    void tokensAreDisjointAndInOrder()
    {
        const QString text = u"a1,, 中𨋢。x\n\n(y)"_s;
        qsizetype last = 0;
        for (const Token &token : tokens(text)) {
            QVERIFY(token.span.start >= last && !token.span.isEmpty());
            last = token.span.end;
        }
        QCOMPARE(texts(u"中𨋢gpt4"_s), (QStringList{u"中"_s, u"𨋢"_s, u"gpt"_s, u"4"_s}));
    }

    void parses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("words") << u" Open AI  融資 "_s << QStringList{u"open"_s, u"ai"_s, u"融资"_s};
        QTest::newRow("phrase") << u"\"Open AI\" x"_s << QStringList{u"open ai"_s, u"x"_s};
        QTest::newRow("Chinese quotation marks") << u"“人工智能”投资"_s << QStringList{u"人工智能"_s, u"投资"_s};
        QTest::newRow("prefix") << u"invest* \"deep le\"*"_s << QStringList{u"invest*"_s, u"deep le*"_s};
        QTest::newRow("a prefix of Chinese is no prefix") << u"投资*"_s << QStringList{u"投资"_s};
        QTest::newRow("only punctuation") << u"*** — \"\""_s << QStringList{};
        QTest::newRow("a phrase that ends in a star") << u"\"deep le*\""_s << QStringList{u"deep le*"_s};
        QTest::newRow("brackets in a word") << u"foo(bar)baz"_s << QStringList{u"foo(bar)baz"_s};
        QTest::newRow("text before a colon")
            << u"马斯克：我们 https://x.y 10:30"_s << QStringList{u"马斯克：我们"_s, u"https://x.y"_s, u"10:30"_s};
        QTest::newRow("lower-case operators are words") << u"and or"_s << QStringList{u"and"_s, u"or"_s};
        QTest::newRow("punctuation at the ends") << u"(gpt-4),"_s << QStringList{u"gpt-4"_s};
        QTest::newRow("a sentence's end within") << u"好。我！"_s << QStringList{u"好。我"_s};
        QTest::newRow("compatibility characters")
            << u"CO₂ ﬁnance ㎏ Ⅳ Straße ﾃﾞｰﾀ"_s
            << QStringList{u"co2"_s, u"finance"_s, u"kg"_s, u"iv"_s, u"strasse"_s, u"データ"_s};
        QTest::newRow("decomposed") << u"cafe\u0301 か\u3099"_s << QStringList{u"cafe"_s, u"が"_s};
        QTest::newRow("glosses") << u"中國(guó)內"_s << QStringList{u"中国内"_s};
        QTest::newRow("width and accents") << u"ＡＩ café"_s << QStringList{u"ai"_s, u"cafe"_s};
    }

    void parses()
    {
        QFETCH(QString, query);
        QTEST(terms(query), "expected");
    }

    void occurrences_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("substring") << u"工智"_s << u"人工智能"_s << QStringList{u"工智"_s};
        QTest::newRow("whole words") << u"art"_s << u"art party art"_s << QStringList{u"art"_s, u"art"_s};
        QTest::newRow("prefix") << u"part*"_s << u"party art parts"_s << QStringList{u"party"_s, u"parts"_s};
        QTest::newRow("glued to Han") << u"ai投资 10亿"_s << u"在ai投资了10亿元"_s << QStringList{u"ai投资"_s, u"10亿"_s};
        QTest::newRow("spaces between") << u"ai投资"_s << u"ai 投资"_s << QStringList{u"ai 投资"_s};
        QTest::newRow("any punctuation is alike") << u"gpt-4"_s << u"gpt–4 gpt4"_s << QStringList{u"gpt–4"_s};
        QTest::newRow("not across a comma") << u"公司投资"_s << u"公司，投资"_s << QStringList{};
        QTest::newRow("not across a block's end") << u"\"a b\""_s << u"a\nb"_s << QStringList{};
        QTest::newRow("a quotation of two sentences")
            << u"\"了融。资本\""_s << u"了融！资本。融，资。了融资本"_s << QStringList{u"了融！资本"_s};
        QTest::newRow("a quotation of two paragraphs") << u"\"融。资\""_s << u"融\n资"_s << QStringList{u"融\n资"_s};
        QTest::newRow("overlapping") << u"哈哈"_s << u"哈哈哈"_s << QStringList{u"哈哈"_s, u"哈哈"_s};
        QTest::newRow("each place once") << u"ab ab"_s << u"ab"_s << QStringList{u"ab"_s};
    }

    void occurrences()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QStringList found;
        for (const Span span : lectern::occurrences(marked(query), text))
            found.push_back(text.sliced(span.start, span.length()));
        QTEST(found, "found");
    }

    void near()
    {
        const auto found = [](int distance, const QString &text) {
            return nearOccurrences(termsOf(u"投资"_s).front(), termsOf(u"back"_s).front(), distance, text).size();
        };
        QCOMPARE(found(0, u"投资back"_s), size_t(2));
        QCOMPARE(found(1, u"投资，back"_s), size_t(2));
        QCOMPARE(found(0, u"投资，back"_s), size_t(2)); // a break behind Han is no word
        QCOMPARE(found(2, u"back一二投资"_s), size_t(2));
        QCOMPARE(found(1, u"back一二投资"_s), size_t(0));
        QCOMPARE(nearOccurrences(termsOf(u"哈哈"_s).front(), termsOf(u"哈"_s).front(), 0, u"哈哈哈").size(), size_t(4));
    }

    void trees_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("tree");
        QTest::newRow("nothing") << u"  "_s << u"and()"_s;
        QTest::newRow("one word") << u"储能"_s << u"储能"_s;
        QTest::newRow("side by side") << u"a b"_s << u"and(a, b)"_s;
        QTest::newRow("AND is the same") << u"a AND b c"_s << u"and(a, b, c)"_s;
        QTest::newRow("OR binds less") << u"a b OR c"_s << u"or(and(a, b), c)"_s;
        QTest::newRow("NOT binds most") << u"a NOT b c"_s << u"and(a, not(b), c)"_s;
        QTest::newRow("minus") << u"a -b"_s << u"and(a, not(b))"_s;
        QTest::newRow("minus of a phrase") << u"a -\"b c\" -(d e)"_s << u"and(a, not(b c), not(and(d, e)))"_s;
        QTest::newRow("minus of a field") << u"a -title:b"_s << u"and(a, not(title:b))"_s;
        QTest::newRow("a hyphen within, a negative number") << u"gpt-4 -5 - x"_s << u"and(gpt-4, 5, x)"_s;
        QTest::newRow("exclamation mark") << u"a !b ！储能 c!"_s << u"and(a, not(b), not(储能), c)"_s;
        QTest::newRow("signs of programs") << u"a && b || c | d"_s << u"or(and(a, b), c, d)"_s;
        QTest::newRow("signs within a word") << u"a||b"_s << u"a||b"_s;
        QTest::newRow("twice not") << u"NOT NOT a"_s << u"a"_s;
        QTest::newRow("brackets") << u"a (b OR c)"_s << u"and(a, or(b, c))"_s;
        QTest::newRow("full-width brackets") << u"（储能 OR 电池）成本"_s << u"and(or(储能, 电池), 成本)"_s;
        QTest::newRow("NEAR") << u"a NEAR/3 \"b c\""_s << u"near/3(a, b c)"_s;
        QTest::newRow("NEAR alone") << u"a NEAR b"_s << u"near/10(a, b)"_s;
        QTest::newRow("NEAR in brackets") << u"(a NEAR/0 b) OR c"_s << u"or(near/0(a, b), c)"_s;
        QTest::newRow("field") << u"title:储能 x"_s << u"and(title:储能, x)"_s;
        QTest::newRow("Chinese field") << u"标题：储能"_s << u"title:储能"_s;
        QTest::newRow("Traditional field") << u"標題:儲能"_s << u"title:储能"_s;
        QTest::newRow("field of a phrase") << u"author:\"Ann Lee\""_s << u"author:ann lee"_s;
        QTest::newRow("field of several") << u"tag:(a OR b) c"_s << u"and(or(tag:a, tag:b), c)"_s;
        QTest::newRow("space behind the colon") << u"site: example"_s << u"site:example"_s;
        QTest::newRow("language") << u"lang:中文 语言:EN"_s << u"and(lang:zh, lang:en)"_s;
        QTest::newRow("kind") << u"类型：预测"_s << u"kind:forecast"_s;
        QTest::newRow("kinds") << u"kind:(fact OR 预测) a"_s << u"and(or(kind:fact, kind:forecast), a)"_s;
        QTest::newRow("languages") << u"lang:(zh en)"_s << u"and(lang:zh, lang:en)"_s;
        QTest::newRow("dates") << u"date:(2020 OR >2023)"_s << u"or(date:2020-01-01..2020-12-31, date:2024-01-01..)"_s;
        QTest::newRow("amounts") << u"money:(>1e8 USD OR <5亿元)"_s << u"or(money:(1e+08 inf]USD, money:[-inf 5e+08)CNY)"_s;
        QTest::newRow("signs of bounds") << u"percent:≥30 percent:≤ 40"_s << u"and(percent:[30 inf], percent:[-inf 40])"_s;
        QTest::newRow("equal") << u"money:=10亿元"_s << u"money:[1e+09 1e+09]CNY"_s;
        QTest::newRow("unit without a space") << u"money:>1e8USD"_s << u"money:(1e+08 inf]USD"_s;
        QTest::newRow("unit in front") << u"money:>$1e8"_s << u"money:(1e+08 inf]USD"_s;
        QTest::newRow("date") << u"date:2024..2025"_s << u"date:2024-01-01..2025-12-31"_s;
        QTest::newRow("date from") << u"date:>2024-06"_s << u"date:2024-07-01.."_s;
        QTest::newRow("money") << u"money:>1e8 USD x"_s << u"and(money:(1e+08 inf]USD, x)"_s;
        QTest::newRow("Chinese money") << u"money:>1亿美元"_s << u"money:(1e+08 inf]USD"_s;
        QTest::newRow("money in words") << u"money:>=1 billion dollars x"_s << u"and(money:[1e+09 inf]USD, x)"_s;
        QTest::newRow("a word behind money") << u"money:>100 OpenAI"_s << u"and(money:(100 inf], openai)"_s;
        QTest::newRow("percent") << u"百分比:20..30"_s << u"percent:[20 30]"_s;
        QTest::newRow("pattern") << u"/a\\/b/i c"_s << u"and(/a\\/b/i, c)"_s;
        QTest::newRow("a slash within") << u"a/b"_s << u"a/b"_s;
        QTest::newRow("punctuation is left out") << u"a OR — OR b"_s << u"or(a, b)"_s;
        QTest::newRow("not in a field") << u"title:(a NOT b)"_s << u"and(title:a, not(title:b))"_s;
    }

    void trees()
    {
        QFETCH(QString, query);
        const auto parsed = parseQuery(query);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QTEST(written(parsed->root), "tree");
        QCOMPARE(parsed->text, query);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::newRow("phrase left open") << u"a \"b c"_s << 2 << 1;
        QTest::newRow("bracket left open") << u"a (b c"_s << 2 << 1;
        QTest::newRow("bracket too many") << u"a b )"_s << 4 << 1;
        QTest::newRow("empty brackets") << u"a ()"_s << 3 << 1;
        QTest::newRow("nothing behind AND") << u"a AND"_s << 5 << 0;
        QTest::newRow("nothing behind OR") << u"a OR "_s << 5 << 0;
        QTest::newRow("nothing before AND") << u"AND a"_s << 0 << 3;
        QTest::newRow("two operators") << u"a AND OR b"_s << 6 << 2;
        QTest::newRow("nothing behind NOT") << u"a NOT"_s << 5 << 0;
        QTest::newRow("NEAR of a bracket") << u"a NEAR/2 (b OR c)"_s << 2 << 6;
        QTest::newRow("NEAR of no number") << u"a NEAR/x b"_s << 7 << 1;
        QTest::newRow("NEAR twice") << u"a NEAR b NEAR c"_s << 9 << 4;
        QTest::newRow("no such field") << u"a autor:b"_s << 2 << 5;
        QTest::newRow("no value") << u"a title:"_s << 2 << 6;
        QTest::newRow("no date") << u"date:soon"_s << 5 << 4;
        QTest::newRow("no number") << u"x percent:much"_s << 10 << 4;
        QTest::newRow("backwards") << u"percent:30..20"_s << 8 << 6;
        QTest::newRow("no language") << u"lang:xx"_s << 5 << 2;
        QTest::newRow("no kind in brackets") << u"kind:(fact OR lie)"_s << 14 << 3;
        QTest::newRow("nothing behind ||") << u"a || "_s << 5 << 0;
        QTest::newRow("no kind") << u"kind:lie"_s << 5 << 3;
        QTest::newRow("forms of Chinese") << u"~投资"_s << 0 << 3;
        QTest::newRow("pattern left open") << u"a /b"_s << 2 << 1;
        QTest::newRow("bad pattern") << u"/a(/"_s << 3 << 0;
        QTest::newRow("empty pattern") << u"//"_s << 0 << 2;
        QTest::newRow("too deep") << QString(60, u'(') << 50 << 1;
    }

    void errors()
    {
        QFETCH(QString, query);
        const auto parsed = parseQuery(query);
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().message.isEmpty());
        QTEST(int(parsed.error().place.start), "start");
        QTEST(int(parsed.error().place.length()), "length");
    }

    void queriesOfTheHelpCanBeRead()
    {
        for (const QueryHelpRow &row : queryHelp()) {
            const auto parsed = parseQuery(row.example);
            QVERIFY2(parsed && !parsed->isEmpty(), qPrintable(row.example));
        }
    }

    void hints_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("documents");
        QTest::addColumn<QStringList>("expected"); ///< the place, then the better query
        QTest::newRow("none") << u"融资 OR \"a or b\""_s << 0 << QStringList{};
        QTest::newRow("small or") << u"融资 or 投资"_s << 0 << QStringList{u"or"_s, u"融资 OR 投资"_s};
        QTest::newRow("found all the same") << u"terms and conditions"_s << 1 << QStringList{};
        QTest::newRow("small not") << u"not 融资"_s << 0 << QStringList{u"not"_s, u"NOT 融资"_s};
        QTest::newRow("at the end") << u"to be or"_s << 0 << QStringList{};
        QTest::newRow("emoji") << u"😀"_s << 0 << QStringList{u"😀"_s, QString()};
        QTest::newRow("stop") << u"。"_s << 0 << QStringList{u"。"_s, QString()};
        QTest::newRow("empty phrase") << u"\"\""_s << 0 << QStringList{u"\"\""_s, QString()};
        QTest::newRow("star") << u"*"_s << 0 << QStringList{u"*"_s, QString()};
        QTest::newRow("blank") << u"  "_s << 0 << QStringList{};
        QTest::newRow("plus signs") << u"C++ 性能"_s << 9 << QStringList{u"C++"_s, u"/\\bC\\+\\+/ 性能"_s};
        QTest::newRow("number sign") << u"(C# OR F#)"_s << 9
                                     << QStringList{u"C#"_s, u"(/\\bC#/ OR F#)"_s, u"F#"_s, u"(C# OR /\\bF#/)"_s};
        QTest::newRow("signs in a pattern") << u"/a C++ b/ x"_s << 9 << QStringList{};
    }

    void hints()
    {
        QFETCH(QString, query);
        QFETCH(int, documents);
        const auto parsed = parseQuery(query);
        QVERIFY(parsed);
        QStringList found;
        for (const QueryHint &hint : hintsFor(*parsed, documents)) {
            found << query.sliced(hint.place.start, hint.place.length()) << hint.better;
            QVERIFY(!hint.message.isEmpty() && parseQuery(hint.better));
        }
        QTEST(found, "expected");
    }

    void quoting()
    {
        QCOMPARE(quotedForQuery(u" a “b” c "_s), u"\"a b c\""_s);
        const SearchQuery literal = literalQuery(u"NOT (a OR \"b"_s);
        QCOMPARE(markedTerms(literal).size(), size_t(1));
        QCOMPARE(markedTerms(literal).front().text, u"not (a or \"b"_s);
    }

    void forms_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QStringList>("absent");
        QTest::newRow("plain") << u"invest"_s << QStringList{u"invests"_s, u"invested"_s, u"investing"_s}
                               << QStringList{u"investment"_s, u"invent"_s};
        QTest::newRow("of a form") << u"investing"_s << QStringList{u"invest"_s, u"invested"_s} << QStringList{};
        QTest::newRow("e") << u"raised"_s << QStringList{u"raise"_s, u"raises"_s, u"raising"_s} << QStringList{u"rise"_s};
        QTest::newRow("y") << u"companies"_s << QStringList{u"company"_s} << QStringList{u"companion"_s};
        QTest::newRow("doubled") << u"planned"_s << QStringList{u"plan"_s, u"plans"_s, u"planning"_s} << QStringList{u"plane"_s};
        QTest::newRow("irregular") << u"grew"_s << QStringList{u"grow"_s, u"grown"_s, u"growing"_s} << QStringList{u"green"_s};
        QTest::newRow("no ending") << u"thing"_s << QStringList{u"things"_s} << QStringList{u"the"_s};
        QTest::newRow("short") << u"bed"_s << QStringList{u"beds"_s} << QStringList{u"be"_s, u"is"_s};
    }

    void forms()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, present);
        QFETCH(QStringList, absent);
        const QStringList all = wordForms(word);
        QCOMPARE(all.front(), word);
        for (const QString &form : present)
            QVERIFY2(all.contains(form), qPrintable(form));
        for (const QString &form : absent)
            QVERIFY2(!all.contains(form), qPrintable(form));
    }

    void phrasesOfTheIndex_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("phrase");
        QTest::newRow("pairs") << u"人工智能"_s << "\"人工_工智_智能\""_ba;
        QTest::newRow("behind a number") << u"2024年"_s << "\"2024_^年\""_ba;
        QTest::newRow("before a word") << u"投资AI"_s << "\"投资_资_ai\""_ba;
        QTest::newRow("behind a break") << u"a，年"_s << "\"a_._年\" *"_ba;
        QTest::newRow("behind a sentence's end") << u"融。资"_s << "\"融_\n_资\" *"_ba;
        QTest::newRow("one character between") << u"第3次"_s << "\"第_3_^次\""_ba;
        QTest::newRow("prefix") << u"deep le"_s << "\"deep_le\""_ba;
    }

    void phrasesOfTheIndex()
    {
        QFETCH(QString, text);
        QTEST(fts5Phrase(termsOf(text).front()).text.replace(tokenSeparator, '_'), "phrase");
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
