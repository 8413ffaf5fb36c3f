// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/dates.h"

#include <QTest>

using namespace lectern;

class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("iso") << "2025-01-19 06:30:50" << QDate(2025, 1, 19);
        QTest::newRow("the written day counts, not the zone") << "2025-07-01T23:20:25-08:00" << QDate(2025, 7, 1);
        QTest::newRow("slashes") << "2025/6/2" << QDate(2025, 6, 2);
        QTest::newRow("dots") << "某人2025.09.12 10:55浏览量:1" << QDate(2025, 9, 12);
        QTest::newRow("Han") << "发布时间：2024年3月5日" << QDate(2024, 3, 5);
        QTest::newRow("Han with spaces") << "2024 年 3 月 5 日" << QDate(2024, 3, 5);
        QTest::newRow("full width") << "２０２４年３月５日" << QDate(2024, 3, 5);
        QTest::newRow("digits") << "20250210" << QDate(2025, 2, 10);
        QTest::newRow("English") << "Published January 5, 2025 9:00 am" << QDate(2025, 1, 5);
        QTest::newRow("English, abbreviated") << "Feb. 3, 2025" << QDate(2025, 2, 3);
        QTest::newRow("British") << "3 Sept 2024" << QDate(2024, 9, 3);
        QTest::newRow("a month without a day") << "2024年3月" << QDate();
        QTest::newRow("no such day") << "2025-02-30" << QDate();
        QTest::newRow("a version is no date") << "1.20.3" << QDate();
        QTest::newRow("a telephone number is no date") << "010-2222-1234" << QDate();
        QTest::newRow("nothing") << "" << QDate();
    }

    void finds()
    {
        QFETCH(QString, text);
        QTEST(findDate(text), "date");
    }
};

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
