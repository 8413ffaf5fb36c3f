// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testlibrary.h"
#include "ui/state/viewstate.h"
#include "ui/watch/folderwatch.h"
#include "ui/watch/watchsheet.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestFolderWatch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_in;

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_in.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void init() { write(u"a.md"_s, "# 甲\n\n第一篇文章。\n"); }

    void cleanup()
    {
        Jobs::instance().finish();
        for (const QString &name : QDir(m_in.path()).entryList(QDir::Files))
            QFile::remove(m_in.filePath(name));
    }

    void whatAppearsIsImportedAndWhatGoesIsMissing()
    {
        TestLibrary library;
        ViewState state;
        FolderWatch watch(&state);
        watch.setDelay(10);
        QSignalSpy imported(&watch, &FolderWatch::imported);
        QSignalSpy scanned(&watch, &FolderWatch::scanned);
        state.setLibrary(library.library.get());
        watch.add(m_in.path());
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(library.library->sources()->size(), size_t(1));
        QVERIFY(watch.isWhole());
        write(u"b.md"_s, "# Second\n\nAnother article.\n");
        QTRY_COMPARE(imported.count(), 2); // the system told
        QCOMPARE(library.library->sources()->size(), size_t(2));
        QTRY_VERIFY(!watch.isRunning());
        QVERIFY(QFile::remove(m_in.filePath(u"a.md"_s)));
        QTRY_COMPARE(watch.findings().missing.size(), size_t(1));
        QCOMPARE(library.library->sources()->size(), size_t(2));
        QTRY_VERIFY(!watch.isRunning());
        watch.remove(m_in.path());
        QTRY_VERIFY(!watch.isRunning());
        scanned.clear();
        write(u"c.md"_s, "# Third\n\nNot watched any more.\n");
        QTest::qWait(200);
        QCOMPARE(scanned.count(), 0);
        QCOMPARE(library.library->sources()->size(), size_t(2));
        state.setLibrary(nullptr);
    }

    void aLibraryIsLookedAtWhenItIsOpened()
    {
        TestLibrary library;
        QVERIFY(watchFolder(*library.library, m_in.path()));
        ViewState state;
        FolderWatch watch(&state);
        QSignalSpy imported(&watch, &FolderWatch::imported);
        state.setLibrary(library.library.get());
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(watch.folders(), QStringList{m_in.path()});
        state.setLibrary(nullptr);
        QVERIFY(watch.folders().isEmpty());
    }

    void theSheetAddsAndRemovesWithUndo()
    {
        TestLibrary library;
        ViewState state;
        FolderWatch watch(&state);
        QUndoStack undo;
        state.setLibrary(library.library.get());
        auto *sheet = new WatchSheet(&watch, &undo, [this](QWidget *) { return m_in.path(); });
        sheet->show();
        auto *list = sheet->findChild<QListWidget *>();
        const auto press = [&](int button) {
            const auto buttons = sheet->findChildren<QPushButton *>();
            QTest::mouseClick(buttons[button], Qt::LeftButton);
        };
        press(2); // Add Folder…
        QCOMPARE(list->count(), 1);
        QCOMPARE(*watchedFolders(*library.library), QStringList{m_in.path()});
        undo.undo();
        QCOMPARE(list->count(), 0);
        undo.redo();
        list->setCurrentRow(0);
        press(0); // Remove
        QCOMPARE(list->count(), 0);
        undo.undo();
        QCOMPARE(*watchedFolders(*library.library), QStringList{m_in.path()});
        QTRY_VERIFY(!watch.isRunning());
        state.setLibrary(nullptr);
        sheet->close();
    }
};

QTEST_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
