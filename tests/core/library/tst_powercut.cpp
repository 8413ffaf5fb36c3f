// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"
#include "powercutvfs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// kill -9 shows that SQLite's files are whole; this shows that what was acknowledged has reached the disk: a library is opened from what had been
/// synced at each moment, as after a power cut.
class TestPowerCut : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    QString m_safe;

    /// The library as a power cut now would leave it.
    std::unique_ptr<Library> afterPowerCut()
    {
        static int number = 0;
        const QString folder = m_folder.filePath(u"cut%1"_s.arg(++number));
        QDir().mkpath(folder);
        for (const QString &file : QDir(m_safe).entryList({u"a.lectern"_s, u"a.lectern-wal"_s}))
            QFile::copy(m_safe + u'/' + file, folder + u'/' + file);
        installPowerCutVfs(folder + u"/none"_s); // what this one syncs does not count
        auto library = Library::open(folder + u"/a.lectern"_s, Library::Mode::OpenExisting);
        installPowerCutVfs(m_safe);
        return library ? std::move(*library) : nullptr;
    }

private slots:
    void initTestCase()
    {
        m_safe = m_folder.filePath(u"safe"_s);
        QDir().mkpath(m_safe);
        QDir().mkpath(m_folder.filePath(u"docs"_s));
        for (int i = 0; i < 10; ++i) {
            QFile file(m_folder.filePath(u"docs/%1.md"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("第" + QByteArray::number(i) + "篇：星河科技在2024年融资10亿元。\n");
        }
        installPowerCutVfs(m_safe);
        auto library = Library::open(m_folder.filePath(u"a.lectern"_s));
        QVERIFY(library);
        m_library = std::move(*library);
    }

    void anImportIsSafeWhenItReturns()
    {
        QVERIFY(m_library->import({m_folder.filePath(u"docs"_s)}));
        const auto left = afterPowerCut();
        QVERIFY(left);
        QCOMPARE(left->sources()->size(), size_t(10));
        QVERIFY(left->check());
    }

    void everyAnnotationIsSafeWhenItReturns()
    {
        const auto document = *m_library->document({1});
        const SourceText &text = document->parsed.source;
        for (int i = 1; i <= 12; ++i) {
            Annotation note;
            note.source = {1};
            note.anchor = makeAnchor(text.text, text.textSha256, {0, 4});
            note.comment = QString::number(i);
            note = *m_library->addAnnotation(note);
            note.comment = u"改"_s;
            QVERIFY(m_library->updateAnnotation(note));
            const auto left = afterPowerCut();
            QVERIFY(left);
            QVERIFY(left->check());
            const auto notes = left->annotations();
            QCOMPARE(notes->size(), size_t(i));
            QCOMPARE(notes->back().comment, u"改"_s);
        }
    }

    void theTestCanFail()
    {
        // The reader's place is not worth a sync, and so would be lost.
        QVERIFY(m_library->setState(u"place"_s, "here"));
        const auto left = afterPowerCut();
        QVERIFY(left);
        QVERIFY(left->state(u"place"_s).isNull());
        QCOMPARE(m_library->state(u"place"_s), QByteArray("here"));
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
