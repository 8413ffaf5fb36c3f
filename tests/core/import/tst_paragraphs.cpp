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
