// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checking.h"
#include "core/analyse/difference.h"
#include "core/analyse/tokendiff.h"

#include <QTest>

#include <random>

using namespace lectern;
using namespace lectern::test;
using namespace Qt::StringLiterals;

namespace
{

std::vector<QString> letters(const QString &text)
{
    std::vector<QString> tokens;
    for (const QChar c : text)
        tokens.emplace_back(c);
    return tokens;
}

/// The length of a longest common subsequence, by the book.
size_t longest(const std::vector<QString> &a, const std::vector<QString> &b)
{
    std::vector<std::vector<size_t>> table(a.size() + 1, std::vector<size_t>(b.size() + 1));
    for (size_t i = 1; i <= a.size(); ++i)
        for (size_t j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
    return table[a.size()][b.size()];
}

bool isCommon(const std::vector<QString> &a, const std::vector<QString> &b, const std::vector<std::pair<int, int>> &pairs)
{
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (a[size_t(pairs[i].first)] != b[size_t(pairs[i].second)])
            return false;
        if (i > 0 && (pairs[i].first <= pairs[i - 1].first || pairs[i].second <= pairs[i - 1].second))
            return false;
    }
    return true;
}

PassageDifference differ(const QString &left, const QString &leftQuote, const QString &right, const QString &rightQuote,
                         const RateTable &rates = {})
{
    const Extracted a(left), b(right);
    const Reading readA(a.document), readB(b.document);
    const auto spanOf = [](const Extracted &of, const QString &quote) {
        const qsizetype at = of.document.source.text.indexOf(quote);
        return Span{at, at + quote.size()};
    };
    return differenceOf({readA, a.found}, spanOf(a, leftQuote), {readB, b.found}, spanOf(b, rightQuote), rates);
}

/// What differs of a side, in brackets.
QString marked(const DifferenceSide &side)
{
    QString text;
    for (const DifferencePiece &piece : side.pieces)
        text += piece.differs ? u'[' + piece.text + u']' : piece.text;
    return text;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void commonTokensAreALongestSubsequence()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 400; ++round) {
            QString left, right;
            for (int i = int(random() % 14); i > 0; --i)
                left += QChar(u'a' + int(random() % 3));
            for (int i = int(random() % 14); i > 0; --i)
                right += QChar(u'a' + int(random() % 3));
            const auto a = letters(left), b = letters(right);
            const auto pairs = commonTokens(a, b);
            QVERIFY2(isCommon(a, b, pairs), qPrintable(left + u'|' + right));
            QCOMPARE(pairs.size(), longest(a, b));
        }
    }

    void tooManyDifferencesLeaveTheEnds()
    {
        const auto a = letters(u"ab12345yz"_s), b = letters(u"ab67890yz"_s);
        QCOMPARE(commonTokens(a, b, 3).size(), 4U);
        QCOMPARE(commonTokens({}, b).size(), 0U);
    }

    void marksChineseByWords()
    {
        const auto difference = differ(u"# 甲\n\n前一句在这里。云杉科技去年营收大幅增长。后一句也在。\n"_s, u"营收"_s,
                                       u"# 乙\n\n雲杉科技去年利润大幅增长。\n"_s, u"利润"_s);
        QCOMPARE(marked(difference.sides[0]), u"云杉科技去年[营收]大幅增长。"_s);
        QCOMPARE(marked(difference.sides[1]), u"云杉科技去年[利润]大幅增长。"_s);
        QCOMPARE(difference.sides[0].before, u"前一句在这里。"_s);
        QCOMPARE(difference.sides[0].after, u"后一句也在。"_s);
        QVERIFY(difference.sides[1].after.isEmpty());
        QVERIFY(!difference.acrossLanguages);
    }

    void marksEnglishByTokens()
    {
        const auto difference =
            differ(u"Revenue rose sharply in March.\n"_s, u"rose"_s, u"revenue fell sharply in April.\n"_s, u"fell"_s);
        QCOMPARE(marked(difference.sides[0]), u"Revenue [rose] sharply in [March]."_s);
        QCOMPARE(marked(difference.sides[1]), u"revenue [fell] sharply in [April]."_s);
    }

    void stopsBetweenDifferencesDoNotAgree()
    {
        const auto difference = differ(u"Cats sleep, dogs bark.\n"_s, u"Cats"_s, u"Birds sing, fish swim.\n"_s, u"Birds"_s);
        QCOMPARE(marked(difference.sides[0]), u"[Cats sleep, dogs bark]."_s);
    }

    void linesNumbersUpWithTheirRatio()
    {
        const auto difference = differ(u"星河公司声称训练成本为600万美元，用了2000张卡。\n"_s, u"600万美元"_s,
                                       u"据报道，星河的训练成本约550万美元。\n"_s, u"约550万美元"_s);
        QCOMPARE(difference.numbers.size(), 2U);
        const NumberLine &cost = difference.numbers[0];
        QVERIFY(cost.sides[0] && cost.sides[1]);
        QCOMPARE(cost.sides[0]->value, 6e6);
        QCOMPARE(cost.sides[1]->value, 5.5e6);
        QCOMPARE(cost.sides[1]->modifier, Modifier::Approx);
        QVERIFY(cost.differs);
        QVERIFY(std::abs(*cost.ratio - 6.0 / 5.5) < 1e-9);
        QVERIFY(!difference.numbers[1].sides[1]); // the cards stand alone
    }

    void showsTheWordsBeforeANumber()
    {
        const auto difference = differ(u"公司营收声称600万元。\n"_s, u"600万元"_s, u"公司营收达到550万元。\n"_s, u"550万元"_s);
        QCOMPARE(difference.numbers[0].sides[0]->lead, u"营收声称"_s);
        QCOMPARE(difference.numbers[0].sides[1]->lead, u"营收达到"_s);
    }

    void chosenNumbersStandForEachOther()
    {
        const QString left = u"营收为65亿元，成本为30亿元。\n"_s, right = u"营收为64亿元，成本为20亿元。\n"_s;
        const auto plain = differ(left, u"营收为65亿元，成本为30亿元"_s, right, u"营收为64亿元，成本为20亿元"_s);
        QCOMPARE(plain.numbers[0].sides[1]->text, u"64亿元"_s);
        const auto chosen = differ(left, u"65亿元"_s, right, u"20亿元"_s);
        QCOMPARE(chosen.numbers[0].sides[1]->text, u"20亿元"_s);
    }

    void comparesAcrossLanguagesByNumbersAndNames()
    {
        const auto difference = differ(u"2024年，OpenAI的营收为37亿美元。\n"_s, u"37亿美元"_s,
                                       u"In 2024, OpenAI had revenue of $3.7 billion.\n"_s, u"$3.7 billion"_s);
        QVERIFY(difference.acrossLanguages);
        QVERIFY(!marked(difference.sides[0]).contains(u'['));
        QCOMPARE(difference.numbers.size(), 1U);
        QVERIFY(!difference.numbers[0].differs);
        QCOMPARE(*difference.numbers[0].ratio, 1.0);
        const auto named = [&](Layer layer) {
            return std::ranges::find_if(difference.names, [&](const NameLine &n) { return n.layer == layer && !n.differs(); })
                != difference.names.end();
        };
        QVERIFY(named(Layer::Times));
        QVERIFY(named(Layer::Entities));
    }

    void currenciesNeedARateOfTheirTime()
    {
        const auto text = [](const QString &line) { return u"---\ndate: 2025-02-08\n---\n\n"_s + line; };
        const QString left = text(u"营收为100亿元。\n"_s), right = text(u"营收为14亿美元。\n"_s);
        QVERIFY(!differ(left, u"100亿元"_s, right, u"14亿美元"_s).numbers[0].ratio);
        const RateTable rates({{QDate(2025, 2, 7), u"USD"_s, u"CNY"_s, 7.25}});
        const auto line = differ(left, u"100亿元"_s, right, u"14亿美元"_s, rates).numbers[0];
        QVERIFY(line.ratio && line.rate);
        QVERIFY(std::abs(*line.ratio - 14 * 7.25 / 100) < 1e-6);
    }

    void passagesOutsideSentencesAreRead()
    {
        const auto difference = differ(u"---\ntitle: x\n---\n\n一句话。\n"_s, u"---"_s, u"另一句话。\n"_s, u"另一句话"_s);
        QVERIFY(!difference.sides[1].pieces.empty());
    }

    void twiceTheSame()
    {
        const QString text = u"一句话有5个人。两句话有7个人。\n"_s;
        const auto difference = differ(text, u"5个"_s, text, u"5个"_s);
        QVERIFY(!marked(difference.sides[0]).contains(u'['));
        QVERIFY(!difference.numbers[0].differs);
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
