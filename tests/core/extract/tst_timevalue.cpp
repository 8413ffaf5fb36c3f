// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/timevalue.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestTimeValue : public QObject
{
    Q_OBJECT

private slots:
    void days_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("days");
        QTest::newRow("year") << u"2024"_s << u"2024-01-01 2024-12-31"_s;
        QTest::newRow("half") << u"2024-H1"_s << u"2024-01-01 2024-06-30"_s;
        QTest::newRow("quarter") << u"2024-Q4"_s << u"2024-10-01 2024-12-31"_s;
        QTest::newRow("small letter") << u"2024-q1"_s << u"2024-01-01 2024-03-31"_s;
        QTest::newRow("month") << u"2024-02"_s << u"2024-02-01 2024-02-29"_s;
        QTest::newRow("day") << u"2025-01-26"_s << u"2025-01-26 2025-01-26"_s;
        QTest::newRow("decade") << u"1990s"_s << u"1990-01-01 1999-12-31"_s;
        QTest::newRow("range") << u"2024/2027"_s << u"2024-01-01 2027-12-31"_s;
        QTest::newRow("mixed range") << u"2024-07/2024-09-15"_s << u"2024-07-01 2024-09-15"_s;
        for (const char *wrong : {"", "24", "2024-", "2024-13", "2024-H3", "2024-Q", "2025-02-30", "2027/2024", "2024/", "2024-1",
                                  "0000", "2024-Q12", "2024x", "２０２４"})
            QTest::newRow(wrong) << QString::fromUtf8(wrong) << QString();
    }

    void days()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, days);
        const auto found = daysOf(value);
        QCOMPARE(found ? found->first.toString(Qt::ISODate) + u' ' + found->last.toString(Qt::ISODate) : QString(), days);
    }
};

QTEST_GUILESS_MAIN(TestTimeValue)
#include "tst_timevalue.moc"
