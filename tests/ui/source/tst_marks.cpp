// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/marks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void overlappingAgreesWithLookingAtAll();
    void theShortestMarkWins();
    void noneOfNone();
};

void TestMarks::overlappingAgreesWithLookingAtAll()
{
    QRandomGenerator random(3);
    std::vector<Mark> marks;
    for (int i = 0; i < 500; ++i) {
        const qsizetype start = random.bounded(10000);
        marks.push_back({{start, start + 1 + random.bounded(i % 50 == 0 ? 4000 : 60)}, i});
    }
    const MarkList list(marks);
    for (int i = 0; i < 300; ++i) {
        const qsizetype start = random.bounded(10000);
        const Span span{start, start + 1 + random.bounded(200)};
        QSet<int> expected;
        for (const Mark &mark : marks) {
            if (mark.span.overlaps(span))
                expected.insert(mark.row);
        }
        QSet<int> found;
        qsizetype last = 0;
        list.overlapping(span, [&](const Mark &mark) {
            QVERIFY(mark.span.start >= last);
            last = mark.span.start;
            found.insert(mark.row);
        });
        QCOMPARE(found, expected);
    }
}

void TestMarks::theShortestMarkWins()
{
    const MarkList list({{{0, 100}, 1}, {{10, 20}, 2}, {{15, 60}, 3}});
    QCOMPARE(list.at(12)->row, 2);
    QCOMPARE(list.at(30)->row, 3);
    QCOMPARE(list.at(99)->row, 1);
    QVERIFY(!list.at(100));
}

void TestMarks::noneOfNone()
{
    const MarkList list;
    QVERIFY(!list.at(0));
    list.overlapping({0, 10}, [](const Mark &) { QFAIL("there is none"); });
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
