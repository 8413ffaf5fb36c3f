// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/anchor.h"
#include "core/notes/annotation.h"
#include "core/notes/editdistance.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const QString before = u"星河科技周三公布了年度报告。公司全年营收为六十五亿元，比上年增长两成八，高于分析师的预期。"
                       "管理层把增长归因于推理芯片的销售，并预计明年仍会扩大产能。"_s;
const QByteArray oldHash = "old";
const QByteArray newHash = "new";

Anchor anchorOn(const QString &text, const QString &quote)
{
    const qsizetype at = text.indexOf(quote);
    Q_ASSERT(at >= 0);
    return makeAnchor(text, oldHash, {at, at + quote.size()});
}

QString placed(const PlacedAnchor &anchor, const QString &text)
{
    return text.sliced(anchor.span.start, anchor.span.length());
}

} // namespace

class TestAnchor : public QObject
{
    Q_OBJECT

private slots:
    void anchorsHoldQuoteAndContext()
    {
        const Anchor anchor = anchorOn(before, u"六十五亿元"_s);
        QCOMPARE(anchor.quote, u"六十五亿元"_s);
        QVERIFY(before.contains(anchor.before + anchor.quote + anchor.after));
        QVERIFY(anchor.before.size() <= 32 && anchor.after.size() == 32);
        QCOMPARE(makeAnchor(before, oldHash, {-5, 99999}).quote, before);
    }

    void contextsDoNotCutCharacters()
    {
        const QString text = u"🚀"_s.repeated(40);
        const Anchor anchor = makeAnchor(text, oldHash, {41, 42});
        QVERIFY(!anchor.before.front().isLowSurrogate());
        QVERIFY(!anchor.after.back().isHighSurrogate());
    }

    void places_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("now");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("found");
        const QString quote = u"比上年增长两成八"_s;
        QString text = before;
        QTest::newRow("text before it") << quote << u"更新：本文修订过一次。"_s + before << AnchorState::Moved << quote;
        QTest::newRow("other order") << quote
                                     << before.sliced(before.indexOf(u"管理层")) + before.first(before.indexOf(u"管理层"))
                                     << AnchorState::Moved << quote;
        text.replace(u"公司全年营收"_s, u"据公告，该公司去年的营收"_s);
        QTest::newRow("changed around it") << quote << text << AnchorState::Moved << quote;
        text = before;
        text.replace(u"两成八"_s, u"28%"_s);
        QTest::newRow("changed inside") << quote << text << AnchorState::Doubtful << u"比上年增长28%"_s;
        QTest::newRow("twice, alike") << quote << before + u"\n"_s + before << AnchorState::Doubtful << quote;
        QTest::newRow("gone") << quote << u"这里讲的是完全不同的事情，与原文毫无关系。"_s << AnchorState::Lost << QString();
        QTest::newRow("short, elsewhere, in other words")
            << u"公司"_s << u"本季度没有任何一家公司愿意透露这个数字的来历。"_s << AnchorState::Lost << QString();
        QTest::newRow("twice, but context tells") << u"增长"_s << u"增长很快。"_s + before << AnchorState::Moved << u"增长"_s;
        QTest::newRow("empty text") << quote << QString() << AnchorState::Lost << QString();
    }

    void places()
    {
        QFETCH(QString, quote);
        QFETCH(QString, now);
        QFETCH(AnchorState, state);
        QFETCH(QString, found);
        const PlacedAnchor anchor = placeAnchor(anchorOn(before, quote), now, newHash);
        QCOMPARE(anchor.state, state);
        QCOMPARE(placed(anchor, now), found);
        QCOMPARE(anchor.score >= 0.6, state != AnchorState::Lost);
    }

    void contextDecidesBetweenEqualQuotes()
    {
        const Anchor anchor = makeAnchor(before, oldHash, {before.lastIndexOf(u"增长"), before.lastIndexOf(u"增长") + 2});
        const QString now = u"〔转载〕"_s + before;
        const PlacedAnchor found = placeAnchor(anchor, now, newHash);
        QCOMPARE(found.state, AnchorState::Moved);
        QCOMPARE(found.span.start, now.lastIndexOf(u"增长"));
    }

    void sameTextIsExact()
    {
        const PlacedAnchor anchor = placeAnchor(anchorOn(before, u"推理芯片"_s), before, oldHash);
        QCOMPARE(anchor.state, AnchorState::Exact);
        QCOMPARE(placed(anchor, before), u"推理芯片"_s);
    }

    void aWrongPositionIsNotBelieved()
    {
        Anchor anchor = anchorOn(before, u"推理芯片的销售"_s);
        anchor.span = {3, 3 + anchor.quote.size()};
        const PlacedAnchor found = placeAnchor(anchor, before, oldHash);
        QCOMPARE(found.state, AnchorState::Moved);
        QCOMPARE(placed(found, before), u"推理芯片的销售"_s);
    }

    void longQuotesAreFoundByTheirEnds()
    {
        QString text;
        QRandomGenerator random(7);
        for (int i = 0; i < 4000; ++i)
            text += QChar(0x4e00 + random.bounded(3000));
        const Anchor anchor = makeAnchor(text, oldHash, {500, 3000});
        QString now = u"序"_s + text;
        now.replace(1700, 3, u"改动过"_s);
        const PlacedAnchor found = placeAnchor(anchor, now, newHash);
        QCOMPARE(found.state, AnchorState::Doubtful);
        QCOMPARE(found.span, (Span{501, 3001}));
    }

    void neverMovesWithoutTheQuote()
    {
        // Whatever happens to the text, what is said to have moved without doubt is the quote, verbatim.
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QString now = before;
            for (int change = random.bounded(6); change > 0; --change) {
                const int at = random.bounded(int(now.size()));
                now.replace(at, std::min<qsizetype>(random.bounded(12), now.size() - at),
                            before.mid(random.bounded(60), random.bounded(12)));
            }
            const int start = random.bounded(int(before.size()) - 12);
            const Anchor anchor = makeAnchor(before, oldHash, {start, start + random.bounded(1, 12)});
            const PlacedAnchor found = placeAnchor(anchor, now, newHash);
            QVERIFY(Span({0, now.size()}).contains(found.span));
            if (found.state == AnchorState::Moved)
                QCOMPARE(placed(found, now), anchor.quote);
            QVERIFY(found.state != AnchorState::Exact);
        }
    }

    void edits()
    {
        QCOMPARE(editDistance(u"kitten", u"sitting"), 3);
        QCOMPARE(editDistance(u"", u"abc"), 3);
        QCOMPARE(similarity(u"", u""), 1.0);
        QCOMPARE(bestMatch(u"abc", u"xxabdcxx"), (ApproximateMatch{{2, 5}, 1}));
        QCOMPARE(bestMatch(u"abc", u"").edits, 3);
    }

    void colorNames()
    {
        for (const auto color :
             {HighlightColor::Yellow, HighlightColor::Green, HighlightColor::Blue, HighlightColor::Pink, HighlightColor::Purple})
            QCOMPARE(highlightColorFromName(toName(color)), color);
        QCOMPARE(highlightColorFromName(u"beige"_s), HighlightColor::Yellow);
    }
};

QTEST_APPLESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
