// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/watched.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestWatched : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;

    QString folder() const { return m_folder.filePath(u"in"_s); }
    QString file(const QString &name) const { return folder() + u'/' + name; }

    void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::ReadWrite | QIODevice::Truncate));
        out.write(bytes);
        out.flush();
        QVERIFY(out.setFileTime(QDateTime::currentDateTime().addSecs(-3600 - bytes.size()), QFileDevice::FileModificationTime));
    }

    QStringList names(const QStringList &paths) const
    {
        QStringList list;
        for (const QString &path : paths)
            list.push_back(QDir(folder()).relativeFilePath(path));
        return list;
    }

    QStringList toImport() { return names(scanWatched(*m_library).value_or(WatchFindings()).toImport); }

    void importAll() { QVERIFY(m_library->import(scanWatched(*m_library)->toImport)); }

    void open()
    {
        m_library.reset();
        m_library = std::move(*Library::open(m_folder.filePath(u"test.lectern"_s)));
    }

private slots:
    void init()
    {
        m_library.reset();
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        open();
        write(u"a.md"_s, "# 甲\n\n第一篇文章。\n");
        write(u"sub/b.md"_s, "# Second\n\nAnother article.\n");
        QVERIFY(watchFolder(*m_library, folder() + u"/sub/.."_s));
    }

    void cleanup() { m_library.reset(); }

    void foldersAreKept()
    {
        QVERIFY(watchFolder(*m_library, folder()));
        open();
        QCOMPARE(*watchedFolders(*m_library), QStringList{folder()});
        QVERIFY(unwatchFolder(*m_library, folder()));
        QCOMPARE(*watchedFolders(*m_library), QStringList());
        QCOMPARE(toImport(), QStringList());
    }

    void newAndChangedFilesAreFound()
    {
        QCOMPARE(toImport(), (QStringList{u"a.md"_s, u"sub/b.md"_s}));
        importAll();
        QCOMPARE(toImport(), QStringList());
        write(u"sub/b.md"_s, "# Second\n\nAnother article, longer.\n");
        write(u"c.md"_s, "第三篇。\n");
        QCOMPARE(toImport(), (QStringList{u"c.md"_s, u"sub/b.md"_s}));
        importAll();
        QCOMPARE(toImport(), QStringList());
        QCOMPARE(m_library->sources()->size(), size_t(3));
    }

    void whatIsGoneIsMissingAndStays()
    {
        importAll();
        QVERIFY(QFile::remove(file(u"a.md"_s)));
        const auto found = scanWatched(*m_library);
        QCOMPARE(found->missing, std::vector<SourceId>{{1}});
        QCOMPARE(names(found->missingFiles), QStringList{u"a.md"_s});
        QCOMPARE(m_library->sources()->size(), size_t(2));
    }

    void aDocumentWithAnotherFileIsNotMissing()
    {
        importAll();
        const QString copy = m_folder.filePath(u"copy.md"_s);
        QVERIFY(QFile::copy(file(u"a.md"_s), copy));
        QVERIFY(m_library->import({copy}));
        QVERIFY(QFile::remove(file(u"a.md"_s)));
        QVERIFY(scanWatched(*m_library)->missing.empty());
    }

    void aMovedFileIsNotMissing()
    {
        importAll();
        QVERIFY(QFile::rename(file(u"a.md"_s), file(u"sub/moved.md"_s)));
        QCOMPARE(toImport(), QStringList{u"sub/moved.md"_s});
        importAll();
        QVERIFY(scanWatched(*m_library)->missing.empty());
        QCOMPARE(m_library->sources()->size(), size_t(2));
    }

    void aDriveThatIsNotThereIsNoLoss()
    {
        importAll();
        QVERIFY(QDir().rename(folder(), m_folder.filePath(u"away"_s)));
        const auto found = scanWatched(*m_library);
        QCOMPARE(found->unreachable, QStringList{folder()});
        QVERIFY(found->missing.empty());
    }

    void whatAPersonTookOutStaysOut()
    {
        importAll();
        QVERIFY(m_library->removeSource({1}));
        QCOMPARE(toImport(), QStringList());
        open(); // removed for good
        QCOMPARE(toImport(), QStringList());
        write(u"a.md"_s, "# 甲\n\n第一篇文章，改过。\n");
        QCOMPARE(toImport(), QStringList());
        QVERIFY(m_library->import({file(u"a.md"_s)}));
        QCOMPARE(m_library->sources()->size(), size_t(2));
        write(u"a.md"_s, "# 甲\n\n第一篇文章，再改过。\n");
        QCOMPARE(toImport(), QStringList{u"a.md"_s});
    }

    void aScanIsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(scanWatched(*m_library, {stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
    }

    void subfoldersUpToALimit()
    {
        QDir().mkpath(file(u"x/y"_s));
        QDir().mkpath(file(u".hidden"_s));
        auto [folders, isAll] = withSubfolders({folder(), u"/no/such"_s}, 100);
        QVERIFY(isAll);
        folders.sort();
        QCOMPARE(names(folders), (QStringList{u"."_s, u"sub"_s, u"x"_s, u"x/y"_s}));
        QVERIFY(!withSubfolders({folder()}, 3).second);
        QCOMPARE(withSubfolders({folder()}, 3).first.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestWatched)
#include "tst_watched.moc"
