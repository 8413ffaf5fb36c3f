// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../testlibrary.h"
#include "ui/backups/backupschedule.h"
#include "ui/backups/backupsettings.h"
#include "ui/backups/backupssheet.h"
#include "ui/backups/backupwords.h"
#include "ui/backups/integritypage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestBackupsSheet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

    static bool settle()
    {
        return QTest::qWaitFor([] { return Jobs::instance().running() == 0; }, 20000);
    }

    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    static bool says(QWidget *in, const QString &words)
    {
        return std::ranges::any_of(in->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    }

private slots:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"LecternTest"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void differencesInWords()
    {
        QCOMPARE(differenceText({}), u"Documents, notes and decisions are the same as now."_s);
        const BackupDifference difference{{0, 2, 0}, {1, 0, 3}, {}};
        QCOMPARE(differenceText(difference), u"Documents: 2 would come back. Notes: 1 would go, 3 would change."_s);
    }

    void settingsAreKept()
    {
        QCOMPARE(backupSettings(), BackupSettings());
        setBackupSettings({false, 45, u"/some/where"_s});
        QCOMPARE(backupSettings(), (BackupSettings{false, 45, u"/some/where"_s}));
        setBackupSettings({});
        QCOMPARE(backupSettings(), BackupSettings());
    }

    void listsComparesAndAsks()
    {
        TestLibrary test;
        test.import(u"a.md"_s, u"# One\n\nRevenue rose 12% in 2024.\n"_s);
        const QString path = test.library->path();
        BackupSchedule schedule;
        const QSignalSpy made(&schedule, &BackupSchedule::made);
        schedule.follow(path); // there is none yet: one is made at once
        QVERIFY(settle());
        QCOMPARE(made.size(), 1);
        test.import(u"b.md"_s, u"# Two\n\nCosts fell by 3%.\n"_s);

        BackupsSheet sheet(path);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        sheet.show();
        QVERIFY(settle());
        auto *list = sheet.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(2), u"1"_s);
        QVERIFY(says(&sheet, u"Documents: 1 would go."_s));
        const QSignalSpy restore(&sheet, &BackupsSheet::restoreRequested);
        button(&sheet, u"Restore"_s)->click();
        QCOMPARE(restore.size(), 1);
        QCOMPARE(restore.front().front().toString(), backupsOf(path, backupFolder(path)).front().path);
        const QSignalSpy copy(&sheet, &BackupsSheet::copyRequested);
        sheet.setAskForFile([](QWidget *) { return QString(); });
        button(&sheet, u"Open as a Copy…"_s)->click();
        QCOMPARE(copy.size(), 0);
        sheet.setAskForFile([](QWidget *) { return u"/x/copy"_s; });
        button(&sheet, u"Open as a Copy…"_s)->click();
        QCOMPARE(copy.front().at(1).toString(), u"/x/copy.lectern"_s);

        // Another folder: nothing there yet, and the next backup goes there.
        const QString other = test.folder.filePath(u"other"_s);
        sheet.setAskForFolder([other](QWidget *) { return other; });
        button(&sheet, u"Choose a Folder…"_s)->click();
        QVERIFY(settle());
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(!button(&sheet, u"Restore"_s)->isEnabled());
        connect(&sheet, &BackupsSheet::backUpRequested, &schedule, &BackupSchedule::backUpNow);
        button(&sheet, u"Back Up Now"_s)->click();
        QVERIFY(settle());
        QCOMPARE(backupsOf(path, other + u"/test.lectern-backups"_s).size(), size_t(1));
        button(&sheet, u"Beside the Library"_s)->click();
        QVERIFY(settle());
        QCOMPARE(list->topLevelItemCount(), 1);

        const QSignalSpy changed(&sheet, &BackupsSheet::settingsChanged);
        sheet.findChild<QSpinBox *>()->setValue(60);
        sheet.findChild<QCheckBox *>()->setChecked(false);
        QCOMPARE(backupSettings(), (BackupSettings{false, 60, {}}));
        QCOMPARE(changed.size(), 2);
        setBackupSettings({});
    }

    void whatFailsIsSaid()
    {
        TestLibrary test;
        test.import(u"a.md"_s, u"# One\n\nRevenue rose 12% in 2024.\n"_s);
        setBackupSettings({true, 30, u"/proc/none"_s});
        BackupSchedule schedule;
        const QSignalSpy failed(&schedule, &BackupSchedule::failed);
        schedule.follow(test.library->path());
        QVERIFY(settle());
        QCOMPARE(failed.size(), 1);
        setBackupSettings({});
    }

    void theCheckIsShown()
    {
        TestLibrary test;
        test.import(u"a.md"_s, u"# One\n\nRevenue rose 12% in 2024.\n"_s);
        IntegrityPage page;
        page.resize(800, 500);
        page.QWidget::show();
        page.check(test.library->path(), IntegrityDepth::Full);
        QVERIFY(settle());
        QVERIFY(says(&page, u"The library is sound"_s));
        QVERIFY(!button(&page, u"Repair"_s)->isVisible());
        IntegrityReport report;
        report.findings.push_back({IntegrityProblem::Hash, {1}, u"/docs/a.md"_s, u"Its text is another."_s});
        page.show(report);
        QVERIFY(says(&page, u"The library is damaged"_s));
        QCOMPARE(page.findChild<QTreeWidget *>()->topLevelItem(0)->text(1), u"a.md"_s);
        const QSignalSpy repair(&page, &IntegrityPage::repairRequested);
        button(&page, u"Repair"_s)->click();
        QCOMPARE(repair.size(), 1);
        page.show(RepairReport{u"/x.damaged"_s, {3, 2, 1}, {}, {u"a note"_s}, {}});
        QVERIFY(says(&page, u"something is lost"_s));
        QCOMPARE(page.findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    }
};

QTEST_MAIN(TestBackupsSheet)
#include "tst_backupssheet.moc"
