// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sourcefacts.h"
#include "ui/actions/actions.h"
#include "ui/decisions/decisionspage.h"
#include "ui/decisions/propertiessheet.h"
#include "ui/decisions/rowactions.h"
#include "ui/documents/documentspanel.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/settings/icons.h"
#include "ui/source/sourcepage.h"
#include "ui/window/documentarea.h"
#include "ui/window/libraryholder.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What people decide on rows and documents, and what the window does when they have.

namespace lectern
{

void MainWindow::connectDecisions()
{
    m_rowActions = new RowActions(&m_state, &m_decisions, m_actions, this);
    const auto setLibrary = [this] {
        m_decisions.setLibrary(m_state.library());
        m_sourceBook.setLibrary(m_state.library());
    };
    connect(&m_state, &ViewState::libraryChanged, this, setLibrary);
    connect(&m_decisions, &DecisionBook::changed, this, &MainWindow::readAgain);
    connect(&m_decisions, &DecisionBook::failed, this, &MainWindow::showError);
    connect(&m_sourceBook, &SourceBook::failed, this, &MainWindow::showError);
    connect(&m_sourceBook, &SourceBook::changed, this, [this](SourceId source) {
        m_book.reload(); // notes stand on the text, which another encoding changes
        readAgain(source);
    });
    connect(m_rowActions, &RowActions::refused, this,
            [this](const QString &message) { m_messages->show(MessageBar::Kind::Warning, message); });
    connect(m_evidence, &EvidencePanel::menuRequested, this, [this](const QPoint &point) {
        QMenu menu(this);
        fillRowMenu(&menu, *m_actions);
        menu.exec(point);
    });
    connect(m_documents, &DocumentsPanel::propertiesRequested, this, &MainWindow::openProperties);
    const auto nameStep = [this](const char *id, const QString &step) {
        QAction *action = m_actions->action(id);
        const QString plain = QCoreApplication::translate("Actions", Actions::spec(action).text);
        //: %1 is "Undo" or "Redo", %2 what that takes back or does again
        action->setText(step.isEmpty() ? plain : tr("%1: %2").arg(plain, step));
    };
    const QUndoStack *undo = m_book.undoStack();
    connect(undo, &QUndoStack::undoTextChanged, this, [nameStep](const QString &step) { nameStep("edit.undo", step); });
    connect(undo, &QUndoStack::redoTextChanged, this, [nameStep](const QString &step) { nameStep("edit.redo", step); });
    m_actions->handle("decisions.open", this, [this] { openDecisions(); });
    m_actions->handle("document.properties", this, [this] {
        const SourceId chosen = m_documents->isAncestorOf(focusWidget()) ? m_documents->chosen() : SourceId();
        if (chosen)
            openProperties(chosen);
        else if (m_area->current())
            openProperties(m_area->current()->source());
    });
}

/// The pages of a document, or of all; counts follow once the documents know them.
void MainWindow::readAgain(SourceId source)
{
    m_navigator->reload(source, [this] { reloadSources(); });
    if (!source)
        m_holder->refreshIndex();
    reloadSources();
}

void MainWindow::openDecisions()
{
    auto *page = new DecisionsPage(&m_state, &m_decisions);
    connect(page, &DecisionsPage::textRequested, m_area, &DocumentArea::focusText);
    m_centre->setCurrentWidget(m_area);
    m_area->openPage(page, themeIcon(u"view-hidden"_s), tr("Rejected and lost"));
}

void MainWindow::openProperties(SourceId source)
{
    if (!m_state.library())
        return;
    const auto properties = m_state.library()->properties(source);
    const auto summaries = summariesOf(*m_state.library(), {source});
    if (!properties || !summaries) {
        showError(properties ? summaries.error() : properties.error());
        return;
    }
    if (!summaries->empty())
        (new PropertiesSheet(&m_sourceBook, summaries->front(), *properties, this))->show();
}

} // namespace lectern
