// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockdump.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Every file of tests/data/import against the `.expected` beside it. LECTERN_REFRESH=1 writes the expected files anew; the diff is the review.
class TestGoldenImport : public QObject
{
    Q_OBJECT

private slots:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        const QDir data(QStringLiteral(LECTERN_SOURCE_DIR) + u"/tests/data/import"_s);
        for (const QString &name : data.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }

    void files()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ParsedDocument document = parsed(QString::fromUtf8(file.readAll()), path);
        QCOMPARE(brokenPromise(document), QString());
        const QByteArray found = blockDump(document).toUtf8();
        QFile expected(path + u".expected"_s);
        if (qEnvironmentVariableIsSet("LECTERN_REFRESH")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(found);
            return;
        }
        QVERIFY2(expected.open(QIODevice::ReadOnly), "no expected file; set LECTERN_REFRESH=1 to write it");
        QCOMPARE(found.split('\n'), expected.readAll().split('\n'));
    }

    void parseDocumentDecodes()
    {
        const Result<ParsedDocument> document = parseDocument("\xEF\xBB\xBF# \xE6\xA0\x87\xE9\xA2\x98\r\n\r\ntext", u"a.txt"_s);
        QVERIFY(document.has_value());
        QCOMPARE(document->source.text, u"# 标题\n\ntext"_s);
        QCOMPARE(document->meta.title, u"标题"_s);
        QVERIFY(!parseDocument({}, u"empty.txt"_s).has_value());
    }
};

QTEST_APPLESS_MAIN(TestGoldenImport)
#include "tst_goldenimport.moc"
