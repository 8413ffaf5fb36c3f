// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/actions/actions.h"
#include "ui/documents/documentslist.h"
#include "ui/documents/documentsmodel.h"
#include "ui/watch/folderwatch.h"
#include "ui/watch/watchsheet.h"
#include "ui/window/importflow.h"
#include "ui/window/libraryholder.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"
#include "ui/window/statusline.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

// The list of documents and the watched folders.

namespace lectern
{

namespace
{

constexpr int QuietMessageMs = 8000;

} // namespace

void MainWindow::connectLists()
{
    connect(&m_state, &ViewState::sourcesChanged, this, [this] { m_list->reload([this] { m_list->findMarks(); }); });
    connect(m_list, &DocumentsList::reloaded, this, &MainWindow::updateCentre);
    connect(m_list, &DocumentsList::failed, this, &MainWindow::showError);
    connect(m_watch, &FolderWatch::failed, this, &MainWindow::showError);
    connect(m_watch, &FolderWatch::scanned, m_list, &DocumentsList::findMarks);
    connect(m_watch, &FolderWatch::imported, this, [this](const ImportReport &report) {
        statusBar()->showMessage(tr("From the watched folders: %1").arg(summaryOf(report)), QuietMessageMs);
        m_book.reload();
        m_navigator->reload();
    });
    m_actions->handle("import.watch", this, [this] {
        if (!m_state.library())
            return;
        const auto ask = [this](QWidget *) { return m_ask(this, true).value(0); };
        (new WatchSheet(m_watch, m_book.undoStack(), ask, this))->show();
    });
}

} // namespace lectern
