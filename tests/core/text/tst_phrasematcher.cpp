// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/phrasematcher.h"

#include <QTest>

using namespace lectern;

class TestPhraseMatcher : public QObject
{
    Q_OBJECT

private slots:
    void longestWins()
    {
        PhraseMatcher matcher;
        matcher.add(u"美元", 1);
        matcher.add(u"美", 2);
        matcher.add(u"亿美元", 3);
        matcher.finish();
        QCOMPARE(matcher.longestAt(u"5亿美元", 1).id, 3);
        QCOMPARE(matcher.longestAt(u"5亿美元", 1).length, 3);
        QCOMPARE(matcher.longestAt(u"5亿美", 2).id, 2);
        QCOMPARE(matcher.longestAt(u"5亿美", 0).id, -1);
    }

    void firstOfEqualPhrasesWins()
    {
        PhraseMatcher matcher;
        QCOMPARE(matcher.add(u"GB", 7), 7);
        QCOMPARE(matcher.add(u"GB", 8), 7);
    }

    void allInOrderOfLength()
    {
        PhraseMatcher matcher;
        matcher.add(u"a", 1);
        matcher.add(u"abc", 2);
        matcher.finish();
        std::vector<PhraseMatcher::Match> matches;
        matcher.allAt(u"abcd", 0, matches);
        QCOMPARE(matches.size(), size_t(2));
        QCOMPARE(matches[1].id, 2);
        matcher.allAt(u"abcd", 9, matches);
        QVERIFY(matches.empty());
    }

    void wholeAndBackwards()
    {
        PhraseMatcher matcher;
        matcher.add(u"院究研", 1); // 研究院
        matcher.add(u"院", 2);
        matcher.finish();
        QCOMPARE(matcher.trie().longestBackwards(u"江城研究院", 5).id, 1);
        QCOMPARE(matcher.trie().longestBackwards(u"医院", 2).length, 1);
        QCOMPARE(matcher.trie().longestBackwards(u"医", 1).id, -1);
        QCOMPARE(matcher.trie().find(u"院究"), -1);
        QCOMPARE(matcher.trie().find(u"院究研"), 1);
    }
};

QTEST_APPLESS_MAIN(TestPhraseMatcher)
#include "tst_phrasematcher.moc"
