// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/pipeline.h"
#include "ui/actions/actions.h"
#include "ui/documents/documentsmodel.h"
#include "ui/documents/documentspanel.h"
#include "ui/documents/outlinepanel.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/export/exporter.h"
#include "ui/notes/noteeditor.h"
#include "ui/notes/notespanel.h"
#include "ui/search/searchpanel.h"
#include "ui/settings/icons.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/source/sourcepage.h"
#include "ui/source/sourceview.h"
#include "ui/state/rowspan.h"
#include "ui/window/commandpalette.h"
#include "ui/window/documentarea.h"
#include "ui/window/importflow.h"
#include "ui/window/jumppalette.h"
#include "ui/window/libraryholder.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"
#include "ui/window/searchflow.h"
#include "ui/window/shortcutspage.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What the actions of the window do: each handler is a call to the part that can do it.

namespace lectern
{

void MainWindow::handleActions()
{
    handleFileActions();
    handleEditActions();
    handleViewActions();
    handleGoActions();
    handleNoteActions();
    m_actions->handle("help.shortcuts", this, [this] {
        m_centre->setCurrentWidget(m_area);
        m_area->openPage(new ShortcutsPage(m_actions), themeIcon(u"input-keyboard"_s), tr("Keys and commands"));
    });
    m_actions->handle("help.about", this, [this] { showAbout(); });
}

void MainWindow::handleFileActions()
{
    m_actions->handle("import.files", this, [this] { m_import->start(m_ask(this, false)); });
    m_actions->handle("import.folder", this, [this] { m_import->start(m_ask(this, true)); });
    m_actions->handle("import.report", this, [this] { showReport(); });
    m_actions->setEnabled("import.report", false);
    m_actions->handle("library.open", this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Open or create a library"), Settings::instance().lastLibrary(),
                                         tr("Lectern libraries (*.lectern)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            openLibrary(path.endsWith(u".lectern"_s) ? path : path + u".lectern"_s);
    });
    m_actions->handle("library.samples", this, [this] { openSamples(LibraryHolder::samplesPath()); });
    m_actions->handle("export.notes", this, [this] { m_exporter->exportNotes({}); });
    m_actions->handle("document.close", this, [this] { m_area->closeCurrent(); });
    m_actions->handle("document.remove", this, [this] {
        if (m_area->current())
            removeDocument(m_area->current()->source());
    });
    m_actions->handle("window.quit", this, [this] { close(); });
}

void MainWindow::handleEditActions()
{
    QUndoStack *undo = m_book.undoStack();
    m_actions->handle("edit.undo", undo, [undo] { undo->undo(); });
    m_actions->handle("edit.redo", undo, [undo] { undo->redo(); });
    const auto follow = [this, undo] {
        m_actions->setEnabled("edit.undo", undo->canUndo());
        m_actions->setEnabled("edit.redo", undo->canRedo());
    };
    connect(undo, &QUndoStack::canUndoChanged, this, follow);
    connect(undo, &QUndoStack::canRedoChanged, this, follow);
    follow();
    m_actions->handle("edit.copy", this, [this] {
        if (m_area->current())
            m_area->current()->view()->copy();
    });
    m_actions->handle("edit.selectAll", this, [this] {
        if (m_area->current())
            m_area->current()->view()->selectAll();
    });
    m_actions->handle("edit.copyQuotation", this, [this] { m_exporter->copyQuotation(); });
    m_actions->handle("find.open", this, [this] {
        if (m_area->current())
            m_area->current()->openFind();
    });
    const auto step = [this](int by) {
        if (m_area->current())
            m_area->current()->stepFind(by);
    };
    m_actions->handle("find.next", this, [step] { step(1); });
    m_actions->handle("find.previous", this, [step] { step(-1); });
    m_actions->handle("settings.open", this, [this] { (new SettingsDialog(this))->show(); });
}

void MainWindow::handleViewActions()
{
    Settings &settings = Settings::instance();
    m_actions->handle("view.zoomIn", this, [&settings] { settings.setZoom(settings.zoom() * 1.1); });
    m_actions->handle("view.zoomOut", this, [&settings] { settings.setZoom(settings.zoom() / 1.1); });
    m_actions->handle("view.zoomReset", this, [&settings] { settings.setZoom(1); });
    m_actions->handleToggle("view.clean", this, [&settings](bool on) { settings.setCleanText(on); });
    m_actions->setChecked("view.clean", settings.cleanText());
    connect(&settings, &Settings::textChanged, this,
            [this, &settings] { m_actions->setChecked("view.clean", settings.cleanText()); });
    m_actions->handleToggle("view.compare", this, [this](bool on) { compare(on); });
    connect(m_area, &DocumentArea::splitChanged, this, [this](bool split) { m_actions->setChecked("view.compare", split); });
    m_actions->handle("view.table", this, [this] { openTable(m_evidence->layer()); });
    m_actions->handle("checks.show", this, [this] { openChecks(); });
    m_actions->handleToggle("view.sidebar", this, [this](bool on) { m_left->setVisible(on); });
    m_actions->handleToggle("view.evidence", this, [this](bool on) { m_evidence->setVisible(on); });
    m_actions->setChecked("view.sidebar", true);
    m_actions->setChecked("view.evidence", true);
    m_actions->handleToggle("view.fullScreen", this, [this](bool on) { on ? showFullScreen() : showNormal(); });
}

void MainWindow::handleGoActions()
{
    m_actions->handle("go.back", this, [this] { m_navigator->back(); });
    m_actions->handle("go.forward", this, [this] { m_navigator->forward(); });
    const auto follow = [this] {
        m_actions->setEnabled("go.back", m_navigator->history().canGoBack());
        m_actions->setEnabled("go.forward", m_navigator->history().canGoForward());
    };
    connect(m_navigator, &Navigator::historyChanged, this, follow);
    follow();
    const auto showSide = [this] {
        m_evidence->show();
        m_actions->setChecked("view.evidence", true);
    };
    const auto showLeft = [this] {
        m_left->show();
        m_actions->setChecked("view.sidebar", true);
    };
    m_actions->handle("search.open", this, [this] { m_jump->openHere(); });
    connect(m_jump, &JumpPalette::searchRequested, m_searches, &SearchFlow::search);
    m_actions->handle("go.palette", this, [this] { m_palette->open(); });
    m_actions->handle("go.text", this, [this] { m_area->focusText(); });
    m_actions->handle("go.documents", this, [this, showLeft] {
        showLeft();
        m_documents->focusList();
    });
    m_actions->handle("go.outline", this, [this, showLeft] {
        showLeft();
        m_outline->focusTree();
    });
    const std::pair<const char *, Layer> panels[] = {
        {"panel.claims", Layer::Claims},
        {"panel.trends", Layer::Trends},
        {"panel.numbers", Layer::Quantities},
        {"panel.entities", Layer::Entities},
    };
    for (const auto &[id, layer] : panels) {
        m_actions->handle(id, this, [this, showSide, layer] {
            showSide();
            m_evidence->showLayer(layer);
        });
    }
    m_actions->handle("panel.notes", this, [this, showSide] {
        showSide();
        m_evidence->showPage(m_notes);
    });
    m_actions->handle("panel.search", this, [this, showSide] {
        showSide();
        m_evidence->showPage(m_search);
    });
    m_actions->handle("go.nextMark", this, [this] { m_evidence->stepRow(1); });
    m_actions->handle("go.previousMark", this, [this] { m_evidence->stepRow(-1); });
    m_actions->handle("go.nextTab", this, [this] { m_area->step(1); });
    m_actions->handle("go.previousTab", this, [this] { m_area->step(-1); });
}

void MainWindow::handleNoteActions()
{
    m_actions->handle("note.add", this, [this] {
        m_evidence->show();
        m_editor->notePassage();
    });
    m_actions->handle("note.highlight", this, [this] { m_editor->highlightPassage(); });
    const std::pair<const char *, HighlightColor> colors[] = {
        {"note.yellow", HighlightColor::Yellow}, {"note.green", HighlightColor::Green},   {"note.blue", HighlightColor::Blue},
        {"note.pink", HighlightColor::Pink},     {"note.purple", HighlightColor::Purple},
    };
    for (const auto &[id, color] : colors)
        m_actions->handle(id, this, [this, color] { m_editor->highlightIn(color); });
    m_actions->handle("note.edit", this, [this] { m_editor->editNote(); });
    m_actions->handle("note.remove", this, [this] { m_editor->removeNote(); });
}

void MainWindow::compare(bool on)
{
    m_area->setSplit(on);
    SourcePage *current = m_area->current();
    if (!on || !current)
        return;
    // Beside the document under work: the next one that is open, else the next one of the library.
    const QList<SourcePage *> open = m_area->pages(0);
    const SourcePage *other = open.value((open.indexOf(current) + 1) % open.size(), current);
    const int row = m_model->rowOf(current->source());
    const int count = int(m_model->sources().size());
    const SourceId beside = other != current ? other->source() : m_model->at((row + 1) % count).id;
    m_navigator->openIn(1, beside, [this, current = QPointer<SourcePage>(current)](SourcePage *) {
        if (current)
            m_area->activate(current);
    });
}

void MainWindow::followFront()
{
    const QWidget *front = m_area->isSplit() ? nullptr : m_area->front(0);
    // Evidence belongs to a text; a table wants the whole width.
    makeRoom(m_evidence, "view.evidence", m_rightSide, front && !qobject_cast<const SourcePage *>(front));
    makeRoom(m_left, "view.sidebar", m_leftSide, front && front->property("wantsWidth").toBool());
}

void MainWindow::makeRoom(QWidget *panel, const char *action, Side &side, bool away)
{
    if (away == side.isAway)
        return;
    side.isAway = away;
    if (away)
        side.wasShown = panel->isVisibleTo(m_columns);
    // It comes back with the text, unless the reader had it away before or has it back already.
    if (away || side.wasShown) {
        panel->setVisible(!away);
        m_actions->setChecked(action, !away);
    }
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Lectern"), {}, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setTextFormat(Qt::RichText);
    box->setText(
        tr("<h3>Lectern %1</h3><p>A research browser: sources beside what stands in them, every quotation with its place.</p>"
           "<p>Extraction %2. Made with Qt, KDE Frameworks, ICU and SQLite.</p><p>GPL-3.0-or-later</p>")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(extractionVersion().left(7))));
    box->open();
}

} // namespace lectern
