// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/paragraphs.h"

#include <QStringList>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestParagraphs : public QObject
{
    Q_OBJECT

private slots:
    /// `+` between two lines says that they are joined, `/` that they are not.
    void joins_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("joints");
        QTest::newRow("wrapped before Latin words")
            << QStringList{u"社交公司"_s, u"Meta"_s, u"的财务官"_s, u"Susan"_s, u"Li"_s, u"说，开支会上升。"_s} << u"+++++"_s;
        QTest::newRow("every line a paragraph") << QStringList{u"公司的开支会上升。"_s, u"收入会下降。"_s} << u"/"_s;
        QTest::newRow("names in a list") << QStringList{u"Meta"_s, u"Alphabet"_s, u"Microsoft"_s} << u"//"_s;
        QTest::newRow("labels") << QStringList{u"某报记者：林一"_s, u"某报编辑：周二"_s} << u"/"_s;
        QTest::newRow("heading above a paragraph")
            << QStringList{u"港口的新账本"_s, u"电价下降以后，公司预计今年可以持平，明年开始盈利，前提是客流不再下滑。"_s}
            << u"/"_s;
        QTest::newRow("behind a comma") << QStringList{u"电价下降以后，"_s, u"情况有所改变。"_s} << u"+"_s;
        QTest::newRow("wrapped English") << QStringList{u"Most people never notice the transformers that stand at the end of"_s,
                                                        u"their street, and the companies that own them would like it to stay"_s,
                                                        u"that way."_s}
                                         << u"++"_s;
        QTest::newRow("abbreviation at the end")
            << QStringList{u"The parts are made by Acme Corp. and its licensees at Harbour Inc."_s, u"and by nobody else."_s}
            << u"+"_s;
        QTest::newRow("items") << QStringList{u"首先，有三个趋势"_s, u"1、双向机组"_s, u"2、新涂层"_s} << u"//"_s;
        QTest::newRow("narrow column") << QStringList{u"海湾储能昨日宣布"_s, u"完成新一轮融资，"_s, u"金额约为十亿元人"_s,
                                                      u"民币，将用于建设"_s, u"第二座电池工厂。"_s}
                                       << u"++++"_s;
        QTest::newRow("five characters") << QStringList{u"海湾储能宣"_s, u"布完成融资"_s, u"约十亿元用"_s, u"于建工厂"_s}
                                         << u"+++"_s;
        QTest::newRow("twelve characters") << QStringList{u"记者从海湾储能了解到，这"_s, u"家公司的第二座工厂已经投"_s,
                                                          u"产，年底前将招聘三百人。"_s}
                                           << u"++"_s;
        QTest::newRow("sentences end at lines' ends")
            << QStringList{u"第二座工厂的电池"_s, u"已经投产。"_s, u"公司今年将招聘三"_s, u"百人，多为工程师"_s,
                           u"和技术工人。"_s}
            << u"+/++"_s;
        QTest::newRow("narrow column with labels")
            << QStringList{u"他说：我们的工厂"_s, u"已经投产，员工的"_s, u"看法是：今年的市"_s, u"场会更好。"_s} << u"+++"_s;
        QTest::newRow("two lines that a word goes over") << QStringList{u"第一行融"_s, u"资第二行"_s} << u"+"_s;
        QTest::newRow("narrow by width") << QStringList{u"海湾AI公司宣布完"_s, u"成新一轮融资约10"_s, u"亿元，OpenAI领投"_s,
                                                        u"将建设新工厂。"_s}
                                         << u"+++"_s;
        QTest::newRow("verse") << QStringList{u"海上升起一轮白日"_s, u"远山留住半片残云"_s, u"渔人归去不问春秋"_s,
                                              u"只留灯火照着沙滩"_s}
                               << u"///"_s;
        QTest::newRow("verse with stops") << QStringList{u"海上升白日。"_s, u"远山留残云。"_s, u"渔人不问秋。"_s} << u"//"_s;
        QTest::newRow("titles as long as each other")
            << QStringList{u"储能公司完成融资"_s, u"港口吞吐再创新高"_s, u"三家银行下调利率"_s, u"新车销量连续下滑"_s}
            << u"///"_s;
        QTest::newRow("titles that a word goes over once")
            << QStringList{u"储能公司完成融资"_s, u"本周三家银行开会"_s, u"议员提出新的法案"_s, u"新车销量连续下滑"_s}
            << u"///"_s;
        QTest::newRow("names") << QStringList{u"北京"_s, u"上海"_s, u"广州"_s, u"深圳"_s} << u"///"_s;
        QTest::newRow("longer names") << QStringList{u"北京交通大学"_s, u"上海交通大学"_s, u"西安交通大学"_s, u"中国科技大学"_s}
                                      << u"///"_s;
        QTest::newRow("items of the same length")
            << QStringList{u"1、建设新的工厂"_s, u"2、招聘三百员工"_s, u"3、完成一轮融资"_s} << u"//"_s;
        QTest::newRow("heading above a narrow column")
            << QStringList{u"新工厂"_s, u"海湾储能昨日宣布"_s, u"完成新一轮融资，"_s, u"金额约为十亿元人"_s, u"民币。"_s}
            << u"/+++"_s;
    }

    void joins()
    {
        QFETCH(QStringList, lines);
        std::vector<LineShape> shapes;
        for (const QString &line : lines)
            shapes.push_back(shapeOf(line));
        QString joints;
        for (const bool joined : joinedLines(shapes))
            joints += joined ? u'+' : u'/';
        QTEST(joints, "joints");
    }
};

QTEST_APPLESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
