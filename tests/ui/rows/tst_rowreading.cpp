// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/ledger.h"
#include "tests/ui/testlibrary.h"
#include "ui/rows/rowreading.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

struct Row {
    std::shared_ptr<const LedgerDocument> document;
    int value = 0;
};

Row row(qint64 source, int value)
{
    LedgerDocument document;
    document.id = SourceId{source};
    return {std::make_shared<const LedgerDocument>(document), value};
}

QList<int> values(const std::vector<Row> &rows)
{
    QList<int> all;
    for (const Row &each : rows)
        all << each.value;
    return all;
}

} // namespace

class TestRowReading : public QObject
{
    Q_OBJECT

    using Reading = RowReading<Row>;

    TestLibrary m_library;
    Reading::SharedRows m_rows;
    int m_done = 0;
    Reading m_reading{this,
                      [this](const Result<Reading::SharedRows> &rows) {
                          ++m_done;
                          m_rows = rows.value_or(nullptr);
                      },
                      {}};

private slots:
    void init()
    {
        m_reading.stop();
        m_rows.reset();
        m_done = 0;
    }

    void oneDocumentAmongOthers()
    {
        const std::vector<Row> all{row(1, 10), row(2, 20), row(2, 21), row(3, 30)};
        QCOMPARE(values(withRowsOf(SourceId{2}, {row(2, 25)}, all)), (QList{10, 25, 30}));
        QCOMPARE(values(withRowsOf(SourceId{1}, {row(1, 11), row(1, 12)}, all)), (QList{11, 12, 20, 21, 30}));
        QCOMPARE(values(withRowsOf(SourceId{2}, {}, all)), (QList{10, 30}));
        QCOMPARE(values(withRowsOf(SourceId{4}, {row(4, 40)}, all)), (QList{10, 20, 21, 30, 40})); // a new one
    }

    void nothingToRead()
    {
        const auto read = [](Library &, std::optional<SourceId>, const Progress &) { return Result<std::vector<Row>>(); };
        QVERIFY(!m_reading.read(nullptr, true, {}, read));
        QVERIFY(!m_reading.read(m_library.library.get(), false, {}, read)); // no document
        QVERIFY(!m_reading.readAgain(SourceId{1}, {}, read));
        QVERIFY(!m_reading.isRunning());
    }

    void allThenOneAnew()
    {
        Library *library = m_library.library.get();
        const auto first = [](Library &, std::optional<SourceId> source, const Progress &) {
            return Result<std::vector<Row>>(source ? std::vector<Row>() : std::vector{row(1, 10), row(2, 20)});
        };
        QVERIFY(m_reading.read(library, true, {}, first));
        QTRY_COMPARE(m_done, 1);
        QVERIFY(!m_reading.isRunning());
        QCOMPARE(values(*m_rows), (QList{10, 20}));
        const auto again = [](Library &, std::optional<SourceId> source, const Progress &) {
            return Result<std::vector<Row>>(std::vector{row(source->value, 99)});
        };
        QVERIFY(m_reading.readAgain(SourceId{1}, m_rows, again));
        QTRY_COMPARE(m_done, 2);
        QCOMPARE(values(*m_rows), (QList{99, 20}));
    }

    void whatIsAskedAnewDropsTheRest()
    {
        Library *library = m_library.library.get();
        const auto slow = [](Library &, std::optional<SourceId>, const Progress &progress) {
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return Result<std::vector<Row>>(std::vector{row(1, -1)});
        };
        const auto quick = [](Library &, std::optional<SourceId>, const Progress &) {
            return Result<std::vector<Row>>(std::vector{row(1, 1)});
        };
        QVERIFY(m_reading.read(library, true, {}, slow));
        QVERIFY(m_reading.isRunning());
        // One document is not enough while all are being read.
        QVERIFY(m_reading.readAgain(SourceId{1}, m_rows, quick));
        QTRY_COMPARE(m_done, 1);
        QCOMPARE(values(*m_rows), QList{1});
        QVERIFY(m_reading.read(library, true, {}, slow));
        m_reading.stop();
        QVERIFY(!m_reading.isRunning());
        Jobs::instance().finish();
        QCoreApplication::processEvents();
        QCOMPARE(m_done, 1);
    }

    void cleanupTestCase() { Jobs::instance().finish(); }
};

QTEST_MAIN(TestRowReading)
#include "tst_rowreading.moc"
