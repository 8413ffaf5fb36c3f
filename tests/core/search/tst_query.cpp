// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

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

QStringList terms(const QString &query)
{
    QStringList list;
    for (const SearchTerm &term : parseQuery(query).terms)
        list.push_back(term.text + (term.prefix ? u"*"_s : QString()));
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
        QTest::newRow("phrase left open") << u"\"Open AI"_s << QStringList{u"open ai"_s};
        QTest::newRow("Chinese quotation marks") << u"“人工智能”投资"_s << QStringList{u"人工智能"_s, u"投资"_s};
        QTest::newRow("prefix") << u"invest* \"deep le\"*"_s << QStringList{u"invest*"_s, u"deep le*"_s};
        QTest::newRow("a prefix of Chinese is no prefix") << u"投资*"_s << QStringList{u"投资"_s};
        QTest::newRow("only punctuation") << u"*** — \"\""_s << QStringList{};
        QTest::newRow("punctuation at the ends") << u"(gpt-4),"_s << QStringList{u"gpt-4"_s};
        QTest::newRow("a sentence's end parts") << u"好。我"_s << QStringList{u"好"_s, u"我"_s};
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
        QTest::newRow("overlapping") << u"哈哈"_s << u"哈哈哈"_s << QStringList{u"哈哈"_s, u"哈哈"_s};
        QTest::newRow("each place once") << u"ab ab"_s << u"ab"_s << QStringList{u"ab"_s};
    }

    void occurrences()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QStringList found;
        for (const Span span : lectern::occurrences(parseQuery(query), text))
            found.push_back(text.sliced(span.start, span.length()));
        QTEST(found, "found");
    }

    void allMustOccur()
    {
        QVERIFY(allOccur(parseQuery(u"a b"_s), u"b a"));
        QVERIFY(!allOccur(parseQuery(u"a c"_s), u"b a"));
        QVERIFY(!allOccur(parseQuery(u""_s), u"b a"));
    }

    void fts5StringsAreQuoted()
    {
        QCOMPARE(toFts5(parseQuery(u"open NEAR(\"x y\" z*"_s)), u"\"open\" AND \"near\" AND \"x y\" AND \"z\" *"_s);
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
