// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/writefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestWriteFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString make(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void anEarlierExportIsReplaced()
    {
        const QString path = make(u"notes.md"_s, "old");
        QVERIFY(writeExport(path, "new"));
        QCOMPARE(contents(path), QByteArray("new"));
    }

    void aLibraryIsNeverOverwritten()
    {
        const QByteArray database("SQLite format 3\0and its pages", 29);
        const QString library = make(u"a.lectern"_s, database);
        const QString disguised = make(u"notes.md"_s, database);
        const QString link = m_folder.filePath(u"link.md"_s);
        QVERIFY(QFile::link(library, link));
        const QString wal = make(u"a.lectern-wal"_s, "log");
        for (const QString &path : {library, disguised, link, wal}) {
            const QByteArray before = contents(path);
            const auto written = writeExport(path, "notes");
            QVERIFY2(!written, qPrintable(path));
            QCOMPARE(written.error().code, ErrorCode::BadArgument);
            QCOMPARE(contents(path), before);
        }
    }

    void aDeviceIsWrittenTo()
    {
        QVERIFY(writeExport(u"/dev/null"_s, "notes"));
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void aFolderIsRefused() { QCOMPARE(writeExport(m_folder.path(), "notes").error().code, ErrorCode::CannotWrite); }
};

QTEST_GUILESS_MAIN(TestWriteFile)
#include "tst_writefile.moc"
