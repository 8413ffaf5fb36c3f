// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/sketch.h"
#include "core/library/duplicates.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

/// Forty sentences of characters at random, as unlike as can be.
QString article(int seed)
{
    std::minstd_rand next(static_cast<unsigned>(seed) * 7919
                          + 1); // NOLINT(bugprone-random-generator-seed): the same text every time
    QString text = u"# 第%1号手记\n\n"_s.arg(seed);
    for (int i = 0; i < 40; ++i) {
        for (int c = 0; c < 24; ++c)
            text += QChar(char16_t(0x4E00 + next() % 5000));
        text += i % 5 == 4 ? u"。\n\n"_s : u"，"_s;
    }
    return text;
}

Sketch sketch(const QString &text)
{
    return sketchOf(*parseDocument(text.toUtf8(), u"a.md"_s));
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsResembleEachOther()
    {
        const Sketch a = sketch(article(1));
        QCOMPARE(a.size(), SketchSize);
        QVERIFY(std::ranges::is_sorted(a));
        QCOMPARE(resemblance(a, a), 1.0);
        QVERIFY(resemblance(a, sketch(article(2))) < 0.1);
        QCOMPARE(resemblance(a, {}), 0.0);
    }

    void shortTextsHaveShortSketches()
    {
        QCOMPARE(sketch(u"北岸"_s).size(), size_t(1));
        QCOMPARE(sketch(u"一二三四五六七"_s).size(), size_t(3));
        QVERIFY(sketch(u"……！"_s).empty());
        QCOMPARE(resemblance(sketch(u"北岸"_s), sketch(u"北岸。"_s)), 1.0);
        QCOMPARE(resemblance(sketch(u"北岸"_s), sketch(u"南岸"_s)), 0.0);
    }

    void writingDoesNotMatter()
    {
        // Script, width, case, punctuation and line breaks.
        QCOMPARE(
            resemblance(sketch(u"国内的风电与储能报告，OpenAI 也在看"_s), sketch(u"國內的風電與儲能報告—ＯＰＥＮＡＩ也\n在看"_s)),
            1.0);
        QVERIFY(resemblance(sketch(u"the cost of storage fell by half in one year"_s),
                            sketch(u"The cost of storage fell, by half, in one year."_s))
                == 1.0);
    }

    void anEstimateOfTheShareOfShingles()
    {
        const QString text = article(3);
        const QString half = text.first(text.size() / 2) + article(4).sliced(text.size() / 2);
        const double alike = resemblance(sketch(text), sketch(half)); // a half of each of two: a third of all
        QVERIFY2(alike > 0.2 && alike < 0.47, qPrintable(QString::number(alike)));
    }

    void pairsAndGroups()
    {
        std::vector<Sketch> all;
        for (int i = 0; i < 30; ++i)
            all.push_back(sketch(article(i)));
        all.push_back(sketch(article(7) + u"\n\n转载请注明出处。"_s)); // 30
        all.push_back({}); // 31
        all.push_back(all[30]); // 32
        all.push_back(all[12]); // 33
        const auto pairs = nearPairs(all);
        QCOMPARE(pairs.size(), size_t(4));
        QCOMPARE(pairs[0].first, 7);
        QCOMPARE(pairs[0].second, 30);
        QCOMPARE(groupsOf(pairs, int(all.size())), (std::vector<std::vector<int>>{{7, 30, 32}, {12, 33}}));
    }

    void aTextThatIsEverywhereStaysOneGroup()
    {
        const std::vector<Sketch> all(300, sketch(article(5)));
        const auto pairs = nearPairs(all);
        QVERIFY(pairs.size() < 300 * 60);
        const auto groups = groupsOf(pairs, 300);
        QCOMPARE(groups.size(), size_t(1));
        QCOMPARE(groups[0].size(), size_t(300));
    }

    void duplicatesOfALibrary()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        QVERIFY(QDir(folder.path()).mkdir(u"d"_s));
        write(u"d/1.md"_s, article(1).toUtf8());
        write(u"d/2.md"_s, article(2).toUtf8());
        write(u"d/3.md"_s, (article(1) + u"\n\n编辑：方冉\n"_s).toUtf8());
        write(u"d/4.md"_s, "\xEF\xBB\xBF" + article(2).toUtf8()); // the same text from other bytes
        write(u"d/5.md"_s, article(2).toUtf8()); // the same bytes
        write(u"d/6.md"_s, article(6).toUtf8());
        auto library = *Library::open(folder.filePath(u"x.lectern"_s));
        QVERIFY(library->import({folder.filePath(u"d"_s)}));
        auto found = *duplicatesOf(*library);
        QCOMPARE(found->groups, (std::vector<std::vector<SourceId>>{{{1}, {3}}, {{2}, {4}}}));
        QCOMPARE(found->behind, 0);
        QCOMPARE(found->places.size(), size_t(1));
        QCOMPARE(found->places.at({2}).size(), 2);
        QCOMPARE(found->similarTo({4}).size(), size_t(1));
        QVERIFY(found->similarTo({4})[0].isSameText);
        QVERIFY(!found->similarTo({3})[0].isSameText);
        QVERIFY(found->similarTo({6}).empty());
        QVERIFY(library->removeSource({1}));
        QCOMPARE((*duplicatesOf(*library))->groups.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
