// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "ui/documents/documentsmodel.h"
#include "ui/settings/theme.h"
#include "ui/source/sourcepage.h"
#include "ui/source/sourceview.h"
#include "ui/window/documentarea.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace lectern
{

/// What the journeys through the window start from: a window with real events on a library in a folder of its own, with settings of its own.
/// A test inherits it, calls makeFolder() once a test (or once for all), openWindow() when the library shall be open, and settle() after every
/// step that may start work. A failure in one of these marks the running test function as failed.
class WindowTest : public QObject
{
protected:
    WindowTest()
    {
        QApplication::setOrganizationName(QStringLiteral("LecternTest"));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    /// A new, empty folder for the library and the settings; the one before is removed.
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    }

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString libraryPath() const { return filePath(QStringLiteral("Test.lectern")); }

    /// Writes a file of the folder, in UTF-8, and returns its path.
    QString write(const QString &name, const QString &text) const
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    /// Imports files or folders while no window is open, in this order.
    void importFiles(const QStringList &paths) const
    {
        const auto library = Library::open(libraryPath());
        QVERIFY(library && (*library)->import(paths));
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1400, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openLibrary(libraryPath());
        settle();
    }

    /// As the user does: the session is written.
    void closeWindow()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
    }

    void reopenWindow()
    {
        closeWindow();
        openWindow();
    }

    /// Whether nothing is under way; a test of a page that waits before it starts says more.
    [[nodiscard]] virtual bool isIdle() const { return m_window->isIdle(); }

    /// Waits until nothing has been under way for some turns of the event loop.
    void settle()
    {
        int quiet = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                quiet = isIdle() ? quiet + 1 : 0;
                return quiet > 5;
            },
            60000));
    }

    /// Imports files through the window and waits.
    void take(const QStringList &paths)
    {
        m_window->take(paths);
        settle();
    }

    /// The nth document of the list.
    [[nodiscard]] SourceId sourceAt(int row) const { return m_window->model()->at(row).id; }

    void openDocument(SourceId source)
    {
        m_window->state()->openDocument(source);
        settle();
    }

    /// The source in front, or null.
    [[nodiscard]] SourcePage *sourcePage() const { return m_window->area()->current(); }

    /// The words of the source in front that are framed as the current hit; empty without a source.
    [[nodiscard]] QString framed() const
    {
        const SourcePage *page = sourcePage();
        return page && page->isReady() ? page->document()->parsed.source.slice(page->view()->marking().currentHit).toString()
                                       : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lectern
