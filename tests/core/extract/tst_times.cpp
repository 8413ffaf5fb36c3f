// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/timephrase.h"
#include "core/extract/times.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestTimes : public QObject
{
    Q_OBJECT

private slots:
    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // "span=value", '~' before a relative one
        const auto row = [](const char *text, const QStringList &found) {
            QTest::newRow(text) << QString::fromUtf8(text) << found;
        };

        row("公司成立于2012年，2024年四季度盈利。", {u"2012年=2012"_s, u"2024年四季度=2024-Q4"_s});
        row("2024年7月至9月的收入", {u"2024年7月至9月=2024-07/2024-09"_s});
        row("2020到2023年，需求翻番", {u"2020到2023年=2020/2023"_s});
        row("规划期为2024-2027年", {u"2024-2027年=2024/2027"_s});
        row("Orion2024年估值上升", {u"2024年=2024"_s});
        row("2024财年四季度", {u"2024财年四季度=2024-Q4"_s});
        row("自2024年下半年以来", {u"2024年下半年=2024-H2"_s});
        row("2024下半年以来", {u"2024下半年=2024-H2"_s});
        row("截至 2024 年 9 月，预订额", {u"2024 年 9 月=2024-09"_s});
        row("2023年初的运营", {u"2023年初=2023"_s});
        row("2024年初创公司很多", {u"2024年=2024"_s});
        row("2024年1-9月", {u"2024年1-9月=2024-01/2024-09"_s});
        row("2024年前三季度", {u"2024年前三季度=2024-01/2024-09"_s});
        row("二〇二四年十一月", {u"二〇二四年十一月=2024-11"_s});
        row("发布于2024-11-05。", {u"2024-11-05=2024-11-05"_s});
        row("20 世纪 90 年代的泡沫", {u"20 世纪 90 年代=1990s"_s});
        row("上世纪八十年代末", {u"上世纪八十年代末=1980s"_s});
        row("今年预算，去年12月确定，明年初执行", {u"~今年=2025"_s, u"~去年12月=2024-12"_s, u"~明年初=2026"_s});
        row("1月14日上线，9月份融资", {u"~1月14日=2025-01-14"_s, u"~9月份=2024-09"_s});
        row("预计将于9月发布", {u"~9月=2025-09"_s});
        row("2023年3月成立，5月融资", {u"2023年3月=2023-03"_s, u"~5月=2023-05"_s});
        row("2023年成立。同年12月融资，次年关闭", {u"2023年=2023"_s, u"~同年12月=2023-12"_s, u"~次年=2024"_s});
        row("过去18个月新增客户", {u"~过去18个月=2023-08/2025-02"_s});
        row("未来五年与近两年", {u"~未来五年=2025-02/2030-02"_s, u"~近两年=2023-02/2025-02"_s});
        row("过去几年里", {u"~过去几年="_s});
        row("三年前，公司只有十人", {u"~三年前=2022"_s});
        row("春节期间推出", {u"~春节期间=2025-01-28/2025-02-04"_s});
        row("上周五宣布，本周三开会", {u"~上周五=2025-01-31"_s, u"~本周三=2025-02-05"_s});
        row("近年来持续增长，近期目标不变", {});
        row("用时122天，十年磨一剑，3个月内完成", {});
        row("GPT-4与o3-mini，36氪报道", {});
        row("售价2024元，共2024人", {});
        row("模型训练近2天，时间过去两年", {});
        row("过去六年多，过去两年半。", {u"~过去六年多=2019-02/2025-02"_s, u"~过去两年半=2022-08/2025-02"_s});
        row("十年后的今天，比三年前提高", {u"~十年后的今天=2025"_s, u"~三年前=2022"_s});
        row("售价¥1999，RMB 2000", {});
        row("最近半年，半年前，半个月后", {u"~最近半年=2024-08/2025-02"_s, u"~半年前=2024-08"_s, u"~半个月后=2025-02-23"_s});
        row("24Q3与23H1，2022/23财年", {u"24Q3=2024-Q3"_s, u"23H1=2023-H1"_s, u"2022/23财年=2022/2023"_s});
        row("2000年代与1990年代末", {u"2000年代=2000s"_s, u"1990年代末=1990s"_s});
        row("2024年11月5日（周二）", {u"2024年11月5日=2024-11-05"_s});
        row("这几年，多年前，每月底，月底", {u"~这几年="_s, u"~多年前="_s, u"~月底=2025-02"_s});

        row("Revenue rose in 2024 and the third quarter of 2023.", {u"2024=2024"_s, u"the third quarter of 2023=2023-Q3"_s});
        row("On Jan. 14, 2025, and again on March 3.", {u"Jan. 14, 2025=2025-01-14"_s, u"~March 3=2025-03-03"_s});
        row("It will grow over the next few years.", {u"~the next few years="_s});
        row("Last year it lost money; this week it will not.", {u"~Last year=2024"_s, u"~this week=2025-02-03/2025-02-09"_s});
        row("the past 18 months", {u"~the past 18 months=2023-08/2025-02"_s});
        row("founded five years ago", {u"~five years ago=2020"_s});
        row("on Sunday evening", {u"~Sunday=2025-02-02"_s});
        row("in the 1990s, the end of 2024", {u"the 1990s=1990s"_s, u"the end of 2024=2024"_s});
        row("the three months ended December", {u"~the three months ended December=2024-Q4"_s});
        row("fiscal 2024 and FY25", {u"fiscal 2024=2024"_s, u"FY25=2025"_s});
        row("Sales rose in the December quarter.", {u"~the December quarter=2024-Q4"_s});
        row("between 2020 and 2023", {u"2020 and 2023=2020/2023"_s});
        row("in 2019, up from the previous year", {u"2019=2019"_s, u"~the previous year=2018"_s});
        row("in the '90s and the 21st century", {u"the '90s=1990s"_s, u"the 21st century=2001/2100"_s});
        row("January to March 2024, the summer of 2023",
            {u"January to March 2024=2024-01/2024-03"_s, u"the summer of 2023=2023"_s});
        row("the year ended March 2024, decades ago", {u"the year ended March 2024=2023-04/2024-03"_s, u"~decades ago="_s});
        row("the 26th of January, FY2023-24", {u"~the 26th of January=2025-01-26"_s, u"FY2023-24=2023/2024"_s});
        row("from 2020 to 2023", {u"2020 to 2023=2020/2023"_s});
        row("It may march on with 2,024 people and 2000 users.", {});
    }

    void values()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const TimePhrase &phrase : findTimes(text, QDate(2025, 2, 8)))
            found.append((phrase.relative ? u"~"_s : QString()) + text.mid(phrase.span.start, phrase.span.length()) + u'='
                         + phrase.value);
        QTEST(found, "found");
    }

    void withoutADateNothingIsGuessed()
    {
        const auto found = findTimes(u"去年12月和上周", QDate());
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(found[0].value.isEmpty());
        QVERIFY(found[1].value.isEmpty());
    }

    void reprintIsReadByItsYearOfWriting()
    {
        const auto found = findTimes(u"今年10月，产品上线。去年它还不存在。", QDate(2025, 2, 8));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].value, u"2024-10"_s);
        QCOMPARE(found[1].value, u"2023"_s);
        const auto rolling = findTimes(u"今年10月，产品上线。11月12日又说，过去24个月变化最大。", QDate(2025, 2, 8));
        QCOMPARE(rolling.size(), size_t(3));
        QCOMPARE(rolling[2].value, u"2022-11/2024-11"_s);
    }

    void spansAreSoundOnRandomText()
    {
        const QString alphabet =
            u"0123456789年月日至-./ 今去明上下周三季度前后近过未来几个春节期间末初世纪代Q1JanMay the last of2年4,，\n"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = 0; i < 120; ++i)
                text.append(alphabet[random.bounded(int(alphabet.size()))]);
            qsizetype last = 0;
            for (const TimePhrase &phrase : findTimes(text, QDate(2025, 2, 8))) {
                QVERIFY(phrase.span.start >= last && !phrase.span.isEmpty() && phrase.span.end <= text.size());
                last = phrase.span.end;
                const QString span = text.mid(phrase.span.start, phrase.span.length());
                QVERIFY2(span == span.trimmed(), qPrintable(span));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTimes)
#include "tst_times.moc"
