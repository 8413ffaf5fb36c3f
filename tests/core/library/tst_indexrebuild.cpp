// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/library/indexwatch.h"
#include "core/library/library.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

constexpr int documents = 24;
constexpr qint64 pageSize = 4096;

/// What a person made, as it is shown.
struct Authored {
    std::vector<Annotation> notes;
    std::vector<Decision> decisions;
    QList<QByteArray> bytes;
    bool operator==(const Authored &) const = default;
};

Authored authored(const Library &library)
{
    Authored all{*library.annotations(), *library.decisions(), {}};
    for (int i = 1; i <= documents; ++i)
        all.bytes << *library.originalBytes({i});
    return all;
}

} // namespace

/// Whatever happens to the index: the library opens, is usable at once, and the index is made again. Nothing that a person made is touched.
class TestIndexRebuild : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_kept; ///< copies of both files as they were
    QRandomGenerator m_random{7};
    std::unique_ptr<Library> m_library;

    QString index() const { return m_path + u"-index"_s; }

    void open()
    {
        auto library = Library::open(m_path);
        QVERIFY2(library, library ? "" : qPrintable(library.error().message));
        m_library = std::move(*library);
    }

    void overwrite(qint64 from, qint64 length)
    {
        QFile file(index());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray noise(int(std::min(length, file.size() - from)), Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(m_random.generate());
        QVERIFY(file.seek(from));
        QCOMPARE(file.write(noise), noise.size());
    }

    /// The library as it was, closed.
    void bringBack()
    {
        m_library.reset();
        for (const auto suffix : {""_L1, "-index"_L1}) {
            for (const auto twin : {""_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(m_path + suffix + twin);
            QVERIFY(QFile::copy(m_kept + suffix, m_path + suffix));
        }
    }

    /// All that a reader does works before the index is there again; then it is there again.
    void verifyUsableAndRebuilt()
    {
        open();
        QCOMPARE(m_library->sources()->size(), size_t(documents));
        const auto document = m_library->document({3});
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QVERIFY((*document)->extraction.quantities.size() >= 2);
        Annotation note;
        note.source = {3};
        note.anchor = makeAnchor((*document)->parsed.source.text, (*document)->parsed.source.textSha256, {0, 3});
        note = *m_library->addAnnotation(note);
        QVERIFY(m_library->removeAnnotation(note.id));
        // What is found meanwhile is right, though perhaps not all; damage that is met is said, once.
        if (const auto found = m_library->search(u"星河"_s, 0))
            QVERIFY(found->size() <= size_t(documents));
        else
            QCOMPARE(found.error().code, ErrorCode::Damaged);
        QVERIFY(m_library->search(u"星河"_s, 0));
        const auto refreshed = m_library->refreshIndex();
        QVERIFY2(refreshed, refreshed ? "" : qPrintable(refreshed.error().message));
        QCOMPARE(m_library->documentsBehind(), 0);
        QCOMPARE(m_library->search(u"星河"_s, 0)->size(), size_t(documents));
        QVERIFY(m_library->check());
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.lectern"_s);
        m_kept = m_folder.filePath(u"kept"_s);
        QDir().mkpath(m_folder.filePath(u"docs"_s));
        for (int i = 0; i < documents; ++i) {
            QFile file(m_folder.filePath(u"docs/%1.md"_s.arg(100 + i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(u"# 第%1篇\n\n星河科技在2024年融资%1亿元，营收增长%2%。\n\n"_s.arg(i + 2).arg(i + 3).toUtf8());
            for (int line = 0; line < 30; ++line)
                file.write(u"这一段只是为了让索引占几页：第%1篇第%2行，内容各不相同。\n\n"_s.arg(i).arg(line * 31 + i).toUtf8());
        }
        open();
        QCOMPARE(m_library->import({m_folder.filePath(u"docs"_s)})->failed(), 0);
        const auto document = *m_library->document({1});
        const SourceText &text = document->parsed.source;
        Annotation note;
        note.source = {1};
        note.anchor = makeAnchor(text.text, text.textSha256, {6, 10});
        note.comment = u"要核对"_s;
        QVERIFY(m_library->addAnnotation(note));
        Decision decision;
        decision.layer = Layer::Quantities;
        decision.verb = Verb::Reject;
        decision.scope = Scope::Passage;
        decision.source = {2};
        const auto second = *m_library->document({2});
        setPlace(decision, second->parsed.source.text, second->parsed.source.textSha256,
                 second->extraction.quantities.front().span);
        QVERIFY(m_library->addDecisions({decision}));
        QVERIFY(m_library->refreshIndex());
        m_library.reset();
        for (const auto suffix : {""_L1, "-index"_L1})
            QVERIFY(QFile::copy(m_path + suffix, m_kept + suffix));
    }

    void init() { bringBack(); }
    void cleanup() { m_library.reset(); }

    void damage_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto kind : {"deleted", "empty", "cut", "header", "noise", "format", "table", "tail"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void damage()
    {
        QFETCH(QString, kind);
        open();
        const Authored before = authored(*m_library);
        m_library.reset();
        const qint64 size = QFileInfo(index()).size();
        QVERIFY(size > 20 * pageSize);
        if (kind == u"deleted"_s)
            QVERIFY(QFile::remove(index()));
        else if (kind == u"empty"_s)
            QVERIFY(QFile::resize(index(), 0));
        else if (kind == u"cut"_s)
            QVERIFY(QFile::resize(index(), size / 2 + 1000));
        else if (kind == u"header"_s)
            overwrite(0, 100);
        else if (kind == u"noise"_s)
            overwrite(0, size);
        else if (kind == u"tail"_s)
            overwrite(size / 2, size);
        else {
            auto database = Database::open(index(), Database::Mode::ReadWrite);
            QVERIFY(database->execute(kind == u"format"_s ? "UPDATE index_info SET value = 'of old' WHERE key = 'format'"
                                                          : "DROP TABLE documents"));
        }
        verifyUsableAndRebuilt();
        QVERIFY(authored(*m_library) == before);
    }

    void anySinglePage()
    {
        open();
        const Authored before = authored(*m_library);
        m_library.reset();
        const qint64 pages = QFileInfo(index()).size() / pageSize;
        for (qint64 page = 0; page < pages; ++page) {
            bringBack();
            overwrite(page * pageSize, pageSize);
            verifyUsableAndRebuilt();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
        }
        QVERIFY(authored(*m_library) == before);
    }

    void damageWhileTheLibraryIsOpen()
    {
        open();
        std::atomic<int> told = 0;
        const IndexWatch watch(*m_library, [&told] { ++told; });
        overwrite(pageSize, QFileInfo(index()).size());
        const auto found = m_library->search(u"星河"_s, 0);
        QVERIFY2(!found, "the test damaged nothing that was read");
        QCOMPARE(found.error().code, ErrorCode::Damaged);
        QCOMPARE(told, 1);
        QCOMPARE(m_library->documentsBehind(), documents);
        QCOMPARE(m_library->sources()->size(), size_t(documents));
        QVERIFY(m_library->document({5}));
        QCOMPARE(m_library->search(u"星河"_s, 0)->size(), size_t(1)); // what is there again
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(m_library->search(u"星河"_s, 0)->size(), size_t(documents));
        QCOMPARE(told, 1);
    }

    void manyThreadsMeetTheSameDamage()
    {
        open();
        std::atomic<int> told = 0;
        const IndexWatch watch(*m_library, [&told] { ++told; });
        overwrite(pageSize, QFileInfo(index()).size());
        {
            std::vector<std::jthread> threads;
            for (int i = 1; i <= 6; ++i)
                threads.emplace_back([this, i] {
                    for (int round = 0; round < 5; ++round) {
                        std::ignore = m_library->search(u"融资"_s);
                        std::ignore = m_library->document({i * 4 - round % 4});
                        std::ignore = m_library->sources();
                    }
                });
        }
        QVERIFY(told >= 1);
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(m_library->documentsBehind(), 0);
        QCOMPARE(m_library->search(u"星河"_s, 0)->size(), size_t(documents));
    }

    void stoppingKeepsWhatIsThere()
    {
        QVERIFY(QFile::remove(index()));
        open();
        std::stop_source stop;
        const Progress progress{stop.get_token(), [&](qint64 done, qint64, const QString &) {
                                    if (done == documents / 2)
                                        stop.request_stop();
                                }};
        const auto stopped = m_library->refreshIndex(progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const int behind = m_library->documentsBehind();
        QVERIFY(behind > 0 && behind < documents);
        QCOMPARE(m_library->search(u"星河"_s, 0)->size(), size_t(documents - behind));
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(m_library->documentsBehind(), 0);
    }

    void anImportDoesNotWaitForTheWholeIndex()
    {
        QVERIFY(QFile::remove(index()));
        open();
        std::atomic<qint64> readWhenImported = -1;
        std::atomic<qint64> read = 0;
        std::jthread import;
        const Progress progress{{}, [&](qint64 done, qint64, const QString &) {
                                    read = done;
                                    if (done == 2 && !import.joinable()) {
                                        import = std::jthread([&] {
                                            std::ignore = m_library->import({m_folder.filePath(u"docs"_s)});
                                            readWhenImported = read.load();
                                        });
                                        std::this_thread::sleep_for(std::chrono::milliseconds(50)); // until it asks
                                    }
                                }};
        QVERIFY(m_library->refreshIndex(progress));
        import.join();
        QVERIFY(readWhenImported < documents / 2);
        QCOMPARE(m_library->documentsBehind(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIndexRebuild)
#include "tst_indexrebuild.moc"
