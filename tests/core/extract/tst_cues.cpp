// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/cues.h"
#include "core/text/table.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const CueTable &concessions()
{
    static const CueTable table(u"lexicon/concessions.tsv"_s, {u"though"_s, u"but"_s, u"that"_s});
    return table;
}

QStringList words(const QString &text)
{
    const QString lower = lowered(text);
    QStringList found;
    for (const CueHit &hit : concessions().find(lower, {0, lower.size()}))
        found.append(lower.sliced(hit.span.start, hit.span.length()));
    return found;
}

} // namespace

class TestCues : public QObject
{
    Q_OBJECT

private slots:
    void theLongestWins() { QCOMPARE(words(u"尽管如此，但是仍然"_s), (QStringList{u"尽管"_s, u"但是"_s, u"仍然"_s})); }

    void latinAtWordBorders()
    {
        QCOMPARE(words(u"But the butter, though thorough, is cheap."_s), (QStringList{u"but"_s, u"though"_s}));
    }

    void firstAndLast()
    {
        const QString lower = lowered(u"尽管他说但是"_s);
        QCOMPARE(concessions().first(lower, {0, 6}, 1U).span.end, 2);
        QVERIFY(!concessions().first(lower, {0, 6}, 2U).cue);
        QCOMPARE(concessions().last(lower, {0, 6}, 2U).span.start, 4);
        QVERIFY(!concessions().last(lower, {0, 4}, 2U).cue);
        QVERIFY(!concessions().first(lower, {3, 3}, ~0U).cue);
    }

    /// One pass for several tables finds what each finds alone, in the whole text and in any passage of it.
    void theScannerFindsWhatTheTablesFind()
    {
        const CueTable strays(u"lexicon/topic-strays.tsv"_s, {u"before"_s, u"behind"_s});
        const CueScanner scanner({&concessions(), &strays});
        const QString lower =
            lowered(u"但是我们也尽管如此，But the butter is now cheap though, however. 不过仍然可能会更多；虽然butif but也已"_s);
        const auto all = scanner.all(lower);
        QCOMPARE(all.size(), size_t(2));
        const auto same = [](const CueHit &a, const CueHit &b) { return a.span == b.span && a.cue == b.cue; };
        for (qsizetype start = 0; start <= lower.size(); ++start) {
            for (qsizetype end = start; end <= lower.size(); ++end) {
                const Span within{start, end};
                QVERIFY(std::ranges::equal(CueTable::longest(all[0], within), concessions().find(lower, within), same));
                QVERIFY(std::ranges::equal(CueTable::longest(all[1], within), strays.find(lower, within), same));
            }
        }
        QVERIFY(CueTable::longest(all[0], {0, lower.size()}).size() > 3);
        QVERIFY(CueTable::longest(all[1], {0, lower.size()}).size() > 3);
    }

    void loweringKeepsTheLength()
    {
        const QString text = u"ÀÉİŞ ẞ I’m 中文Ａ \U0001F600"_s;
        QCOMPARE(lowered(text).size(), text.size());
        QVERIFY(lowered(text).contains(u"i'm"));
    }

    /// Every row of every cue table is in lower case and stands once.
    void tablesAreClean_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"accompanying", "alias-cues", "claim-cues", "concessions", "source-cues", "speaker-labels",
                                 "speaker-words", "speech-verbs", "topic-strays", "trend-cues"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void tablesAreClean()
    {
        QFETCH(QString, name);
        QSet<QString> seen;
        for (const QStringList &row : readTable(u"lexicon/"_s + name + u".tsv"_s, 3)) {
            QVERIFY2(row[0] == lowered(row[0]), qUtf8Printable(row[0]));
            QVERIFY2(!row[0].contains(u'|') && !row[1].isEmpty(), qUtf8Printable(row[0]));
            QVERIFY2(!seen.contains(row[0]), qUtf8Printable(row[0]));
            seen.insert(row[0]);
        }
    }
};

QTEST_APPLESS_MAIN(TestCues)
#include "tst_cues.moc"
