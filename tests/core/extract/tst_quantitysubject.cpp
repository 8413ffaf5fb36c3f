// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "core/extract/pipeline.h"

#include <QFile>
#include <QTest>

using namespace lectern;
using namespace lectern::test;
using namespace Qt::StringLiterals;

namespace
{

struct Found {
    QString subject, metric, period;
};

/// What the pipeline says of the number that is written so, or of the first one that touches `at`.
Found foundAt(const ParsedDocument &document, Span at)
{
    const Extraction extraction = extract(document);
    for (const Quantity &quantity : extraction.quantities) {
        if (!quantity.span.overlaps(at))
            continue;
        const QString period =
            quantity.period < 0 ? QString() : document.source.slice(extraction.times[size_t(quantity.period)].span).toString();
        return {quantity.subject, quantity.metric, period};
    }
    return {u"no quantity"_s, {}, {}};
}

Found foundIn(const QString &text, const QString &number)
{
    const ParsedDocument document = parsed(text);
    const qsizetype at = document.source.text.indexOf(number);
    return foundAt(document, {at, at + number.size()});
}

} // namespace

class TestQuantitySubject : public QObject
{
    Q_OBJECT

private slots:
    void subjects_data();
    void subjects();
    void periods_data();
    void periods();
    void sentencesBefore_data();
    void sentencesBefore();
    void tables_data();
    void tables();
    void wordsOfTheDocument();
};

void TestQuantitySubject::subjects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("metric");
    QFile file(QStringLiteral(LECTERN_SOURCE_DIR "/tests/data/extract/subjects.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int line = 1; !file.atEnd(); ++line) {
        const QString row = QString::fromUtf8(file.readLine()).chopped(1);
        const QStringList fields = row.split(u'\t');
        if (!row.startsWith(u'#') && fields.size() == 3)
            QTest::addRow("line %d", line) << fields[0] << fields[1] << fields[2];
    }
}

void TestQuantitySubject::subjects()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    QFETCH(QString, metric);
    const qsizetype start = text.indexOf(u'[');
    const qsizetype end = text.indexOf(u']') - 1;
    text.remove(u'[').remove(u']');
    const Found found = foundAt(parsed(text), {start, end});
    if (subject != u"-")
        QCOMPARE(found.subject, subject);
    if (metric != u"-")
        QCOMPARE(found.metric, metric);
}

void TestQuantitySubject::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("period");
    const auto row = [](const char *name, const char16_t *text, const char16_t *number, const char16_t *period) {
        QTest::newRow(name) << QString(text) << QString(number) << QString(period);
    };
    row("clause", u"华为2023年营收7042亿元，2024年营收8621亿元。", u"8621亿元", u"2024年");
    row("first clause", u"华为2023年营收7042亿元，2024年营收8621亿元。", u"7042亿元", u"2023年");
    row("earlier in the sentence", u"2024年，华为业务稳健，营收达到8621亿元。", u"8621亿元", u"2024年");
    row("compared with", u"2024年，华为营收8621亿元，较2023年增长22.4%。", u"22.4%", u"2024年");
    row("stands with what it is compared with", u"2024年均价为2.1元，比2022年的3.5元低了40%。", u"3.5元", u"2022年");
    row("behind a comparison", u"2024年均价为2.1元，比2022年的3.5元低了40%。", u"40%", u"2024年");
    row("right behind", u"Apple's revenue rose 2% in 2024 to $391 billion, after falling 3% in 2023.", u"3%", u"2023");
    row("none", u"华为拥有20万名员工。", u"20万名", u"");
    row("of the sentence before", u"2024年华为营收8621亿元。净利润为626亿元。", u"626亿元", u"2024年");
}

void TestQuantitySubject::periods()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, period);
    QCOMPARE(foundIn(text, number).period, period);
}

void TestQuantitySubject::sentencesBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const char16_t *text, const char16_t *number, const char16_t *subject) {
        QTest::newRow(name) << QString(text) << QString(number) << QString(subject);
    };
    row("left out", u"腾讯公布了业绩。第三季度营收为1671亿元。", u"1671亿元", u"腾讯");
    row("the company", u"Nvidia is in talks with Microsoft. The company reported revenue of $35 billion.", u"$35 billion",
        u"Nvidia");
    row("pronoun", u"据报道，特斯拉正在裁员。其员工总数约为14万人。", u"14万人", u"特斯拉");
    row("Traditional", u"台積電公布了業績。該公司第四季營收達8684億元。", u"8684億元", u"台積電");
    row("heading", u"# 英伟达\n\n数据中心业务收入增长了112%。\n", u"112%", u"英伟达");
}

void TestQuantitySubject::sentencesBefore()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, subject);
    QCOMPARE(foundIn(text, number).subject, subject);
}

void TestQuantitySubject::tables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("expected"); // subject, metric, period
    const QString marked =
        u"# 三季报\n\n| 公司 | 营收 | 毛利率 |\n|---|---|---|\n| 腾讯 | 1671亿元 | 53% |\n| 快手 | 311亿元 | 54% |\n"_s;
    QTest::newRow("rows are subjects") << marked << u"311亿元"_s << QStringList{u"快手"_s, u"营收"_s, u"三季"_s};
    QTest::newRow("second column") << marked << u"53%"_s << QStringList{u"腾讯"_s, u"毛利率"_s, u"三季"_s};
    const QString years =
        u"# 英伟达业绩\n\n| 指标 | 2023年 | 2024年 |\n|---|---|---|\n| 营收（美元） | 269亿美元 | 609亿美元 |\n| 毛利率 | 57% | 73% |\n"_s;
    QTest::newRow("columns are years") << years << u"609亿美元"_s << QStringList{u"英伟达"_s, u"营收"_s, u"2024年"_s};
    QTest::newRow("years, second row") << years << u"57%"_s << QStringList{u"英伟达"_s, u"毛利率"_s, u"2023年"_s};
    const QString flat = u"这是根据财报整理的数据，单位为人民币，供大家参考。\n公司\n营收\n净利润\n小米集团\n925亿元\n63亿元\n快"
                         u"手\n311亿元\n39亿元\n"
                         u"以上是全部数据，我们会继续更新这张表。\n"_s;
    QTest::newRow("flattened") << flat << u"39亿元"_s << QStringList{u"快手"_s, u"净利润"_s, QString()};
    QTest::newRow("flattened, first row") << flat << u"925亿元"_s << QStringList{u"小米集团"_s, u"营收"_s, QString()};
    const QString spaced = QString(flat).replace(u'\n', u"\n\n"_s);
    QTest::newRow("flattened, spaced") << spaced << u"63亿元"_s << QStringList{u"小米集团"_s, u"净利润"_s, QString()};
    const QString english =
        u"The figures below were taken from the reports of the companies.\n\nRegion\n\n2023\n\n2024\n\nEurope\n\n"
        u"$12 million\n\n$15 million\n\nJapan\n\n$7 million\n\n$9 million\n\nThe rest was not reported.\n"_s;
    QTest::newRow("flattened years") << english << u"$9 million"_s << QStringList{u"Japan"_s, QString(), u"2024"_s};
}

void TestQuantitySubject::tables()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QStringList, expected);
    const Found found = foundIn(text, number);
    QCOMPARE((QStringList{found.subject, found.metric, found.period}), expected);
}

/// Whatever the text, subject and metric are its own words.
void TestQuantitySubject::wordsOfTheDocument()
{
    const QStringList numbers{u"增长了28%"_s, u" $5 billion "_s, u"65亿美元"_s, u"的三分之一"_s,
                              u"（22%）"_s,   u"\n"_s,           u"其中"_s,     u"公司"_s};
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QString text = scrambled(seed, 60);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20; ++i)
            text.insert(random.bounded(int(text.size())), numbers[random.bounded(int(numbers.size()))]);
        const ParsedDocument document = parsed(text);
        const Extraction extraction = extract(document);
        for (const Quantity &quantity : extraction.quantities) {
            const QString source = QString(document.source.text).remove(u'\n').remove(u'*').remove(u'\u200B').remove(u' ');
            for (const QString &words : {quantity.subject, quantity.metric})
                QVERIFY2(source.contains(QString(words).remove(u'\n').remove(u'*').remove(u' ')), qPrintable(words));
            QVERIFY(quantity.period >= -1 && quantity.period < int(extraction.times.size()));
        }
    }
}

QTEST_APPLESS_MAIN(TestQuantitySubject)
#include "tst_quantitysubject.moc"
