// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/authornames.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestBylines : public QObject
{
    Q_OBJECT

private slots:
    void authors_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("authors");
        QTest::newRow("plain") << u"作者：林一"_s << QStringList{u"林一"_s};
        QTest::newRow("several") << u"某某科技特约作者：林一、周二木、Evan"_s << QStringList{u"林一"_s, u"周二木"_s, u"Evan"_s};
        QTest::newRow("Traditional, lost character") << u"特約作者丨許小舟?"_s << QStringList{u"許小舟"_s};
        QTest::newRow("editors are none") << u"某报记者：林一    某报编辑：周二木"_s << QStringList{u"林一"_s};
        QTest::newRow("one sign") << u"文｜林一 编辑｜周二木"_s << QStringList{u"林一"_s};
        QTest::newRow("spaced sign") << u"文 | 林一"_s << QStringList{u"林一"_s};
        QTest::newRow("reprint notice") << u"原创文章,作者:周 向阳,如若转载,请注明出处:https://example.org"_s
                                        << QStringList{u"周 向阳"_s};
        QTest::newRow("before a date") << u"作者:问潮2025.09.12 10:55浏览量:1"_s << QStringList{u"问潮"_s};
        QTest::newRow("pen name") << u"作者：极海Lab"_s << QStringList{u"极海Lab"_s};
        QTest::newRow("report") << u"(报告出品方/作者:海岸证券,林一、周二木)"_s << QStringList{u"林一"_s, u"周二木"_s};
        QTest::newRow("two names and a place") << u"本报记者 林一 周二木 上海报道"_s << QStringList{u"林一"_s, u"周二木"_s};
        QTest::newRow("no separator") << u"21世纪海岸报道记者林一 上海报道"_s << QStringList{u"林一"_s};
        QTest::newRow("in brackets") << u"海岸社某港1月2日电（记者 林一、周二木）近日，港口开通了新航线。"_s
                                     << QStringList{u"林一"_s, u"周二木"_s};
        QTest::newRow("an editor in brackets") << u"海岸社2月13日讯（编辑 林一）港口开通了新航线。"_s << QStringList();
        QTest::newRow("agency") << u"Reporting by Anna Bergmann in London; Editing by José Ruiz"_s
                                << QStringList{u"Anna Bergmann"_s};
        QTest::newRow("agency, two places") << u"Reporting by Anna Bergmann in Oslo and José Ruiz in Vigo"_s
                                            << QStringList{u"Anna Bergmann"_s, u"José Ruiz"_s};
        QTest::newRow("English, date behind") << u"By Anna van der Berg Feb 10, 2025"_s << QStringList{u"Anna van der Berg"_s};
        QTest::newRow("English, minutes to read")
            << u"Written by Anna Bergmann • 10 min read"_s << QStringList{u"Anna Bergmann"_s};
        QTest::newRow("a reporter in a sentence") << u"他对记者表示，电价会下降。"_s << QStringList();
        QTest::newRow("transcribed") << u"作者：让·皮埃尔·莫罗"_s << QStringList{u"让·皮埃尔·莫罗"_s};
        QTest::newRow("English") << u"By Anna Bergmann"_s << QStringList{u"Anna Bergmann"_s};
        QTest::newRow("English, two and a house")
            << u"By Anna Bergmann and José Ruiz, Harbour Wire"_s << QStringList{u"Anna Bergmann"_s, u"José Ruiz"_s};
        QTest::newRow("English, house") << u"By Anna Bergmann, Harbour Wire"_s << QStringList{u"Anna Bergmann"_s};
        QTest::newRow("a sentence") << u"By the end of the year, ports had changed."_s << QStringList();
        QTest::newRow("within a sentence") << u"本文作者是一位工程师，他说电价会下降"_s << QStringList();
        QTest::newRow("a speaker") << u"记者：您第一次下水是什么时候？"_s << QStringList();
        QTest::newRow("credits of pictures") << u"图片来源：视觉"_s << QStringList();
    }

    void authors()
    {
        QFETCH(QString, line);
        QStringList found;
        for (const Byline &byline : bylines(line)) {
            const bool names = byline.field == BylineField::Authors || byline.field == BylineField::Signature
                || byline.field == BylineField::Reporter;
            if (names && found.isEmpty())
                found = authorNames(byline.value, byline.field);
        }
        QTEST(found, "authors");
    }

    void values_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("site") << u"来源：海岸日报"_s << int(BylineField::Site) << u"海岸日报"_s;
        QTest::newRow("date before site") << u"时间:2024-03-04 08:05:01 来源:海岸新闻"_s << int(BylineField::Date)
                                          << u"2024-03-04 08:05:01"_s;
        QTest::newRow("site behind date") << u"时间:2024-03-04 来源:海岸新闻"_s << int(BylineField::Site) << u"海岸新闻"_s;
        QTest::newRow("summary") << u"10:55浏览量:1简介:本文深度解析。"_s << int(BylineField::Summary) << u"本文深度解析。"_s;
        QTest::newRow("picture credit ends a title")
            << u"渡輪的生意?圖片來源:港口攝影"_s << int(BylineField::Other) << u"港口攝影"_s;
    }

    void values()
    {
        QFETCH(QString, line);
        QFETCH(int, field);
        for (const Byline &byline : bylines(line)) {
            if (int(byline.field) == field) {
                QTEST(byline.value, "value");
                return;
            }
        }
        QFAIL("not found");
    }
};

QTEST_APPLESS_MAIN(TestBylines)
#include "tst_bylines.moc"
