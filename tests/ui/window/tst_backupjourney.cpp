// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/backups/backupssheet.h"
#include "ui/backups/integritypage.h"
#include "ui/jobs/jobs.h"
#include "ui/window/backupflow.h"
#include "ui/window/navigator.h"

#include "core/library/backups.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Back up, lose something, restore; a library that is damaged, repaired from the welcome page; an index that breaks while the window is open.
class TestBackupJourney : public WindowTest
{
    Q_OBJECT

    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }

    void annotate(const QString &comment)
    {
        Library *library = m_window->state()->library();
        const auto document = *library->document({1});
        Annotation note;
        note.source = {1};
        note.anchor = makeAnchor(document->parsed.source.text, document->parsed.source.textSha256, {2, 8});
        note.comment = comment;
        QVERIFY(library->addAnnotation(note));
    }

private slots:
    void init()
    {
        makeFolder();
        QDir().mkpath(filePath(u"docs"_s));
        for (int i = 0; i < 8; ++i)
            write(u"docs/%1.md"_s.arg(i), u"# 第%1篇\n\n星河科技在2024年融资%1亿元。\n"_s.arg(i + 2));
        importFiles({filePath(u"docs"_s)});
        openWindow();
    }

    void cleanup() { closeWindow(); }

    void backUpLoseAndRestore()
    {
        QCOMPARE(backupsOf(libraryPath(), backupFolder(libraryPath())).size(), size_t(1)); // the one on opening
        annotate(u"the first"_s);
        m_window->actions()->trigger("library.backups");
        BackupsSheet *sheet = m_window->backups()->sheet();
        QVERIFY(sheet);
        settle();
        button(sheet, u"Back Up Now"_s)->click();
        settle();
        QCOMPARE(backupsOf(libraryPath(), backupFolder(libraryPath())).size(), size_t(2));
        const QString backup = backupsOf(libraryPath(), backupFolder(libraryPath())).front().path;
        QVERIFY(m_window->state()->library()->removeAnnotation({1}));
        m_window->navigator()->openDocument({2});
        settle();
        m_window->backups()->restore(backup);
        QVERIFY(QTest::qWaitFor([&] { return !m_window->backups()->isBusy() && m_window->state()->library(); }, 20000));
        settle();
        QCOMPARE(m_window->state()->library()->annotations()->size(), size_t(1));
        QCOMPARE(m_window->model()->rowCount(), 8);
        QCOMPARE(backupsOf(libraryPath(), backupFolder(libraryPath())).size(), size_t(3)); // the state before is kept
    }

    void aDamagedLibraryIsRepaired()
    {
        annotate(u"to be kept"_s);
        m_window->closeLibrary();
        QFile file(libraryPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        m_window->openLibrary(libraryPath());
        settle();
        QVERIFY(!m_window->state()->library());
        QVERIFY(button(m_window.get(), u"Restore from a Backup…"_s));
        QPushButton *repair = button(m_window.get(), u"Repair"_s);
        QVERIFY(repair);
        repair->click();
        QVERIFY(QTest::qWaitFor([&] { return m_window->state()->library() != nullptr; }, 20000));
        settle();
        QCOMPARE(m_window->model()->rowCount(), 8);
        QCOMPARE(m_window->state()->library()->annotations()->front().comment, u"to be kept"_s);
        QVERIFY(m_window->backups()->page());
        QVERIFY(!QDir(m_folder->path()).entryList({u"Test.lectern.damaged-*"_s}).isEmpty());
    }

    void theIndexBreaksWhileTheWindowIsOpen()
    {
        m_window->closeLibrary();
        openWindow();
        QFile index(libraryPath() + u"-index"_s);
        QVERIFY(index.open(QIODevice::ReadWrite));
        QVERIFY(index.seek(4096));
        index.write(QByteArray(index.size() - 4096, 'x'));
        index.close();
        Library *library = m_window->state()->library();
        if (library->search(u"星河"_s)) // all of it may still be in memory
            QSKIP("the damage was not met");
        settle();
        QCOMPARE(library->documentsBehind(), 0);
        QCOMPARE(library->search(u"星河"_s, 0)->size(), size_t(8));
        QCOMPARE(m_window->model()->rowCount(), 8);
    }

    void aSessionThatNamesARemovedDocument()
    {
        for (const qint64 id : {1, 2, 3}) {
            m_window->navigator()->openDocument({id});
            settle();
        }
        m_window->closeLibrary();
        QVERIFY((*Library::open(libraryPath()))->removeSource({2}));
        m_window->openLibrary(libraryPath());
        settle();
        QCOMPARE(m_window->area()->pages(0).size(), 2);
        QVERIFY(sourcePage());
        QCOMPARE(sourcePage()->source(), SourceId{3});
    }

    void theCheckOnRequest()
    {
        m_window->actions()->trigger("library.check");
        settle();
        QVERIFY(m_window->backups()->page());
        QVERIFY(m_window->backups()->page()->findChildren<QLabel *>().front()->text().contains(u"sound"_s));
    }
};

QTEST_MAIN(TestBackupJourney)
#include "tst_backupjourney.moc"
