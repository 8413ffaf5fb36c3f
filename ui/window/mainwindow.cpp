// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/library/samples.h"

#include "ui/actions/actions.h"
#include "ui/documents/documentslist.h"
#include "ui/documents/documentsmodel.h"
#include "ui/documents/documentspanel.h"
#include "ui/documents/outlinepanel.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/export/exporter.h"
#include "ui/jobs/jobs.h"
#include "ui/notes/noteeditor.h"
#include "ui/notes/notespanel.h"
#include "ui/search/searchpanel.h"
#include "ui/settings/icons.h"
#include "ui/settings/settings.h"
#include "ui/source/sourcepage.h"
#include "ui/watch/folderwatch.h"
#include "ui/window/analysisflow.h"
#include "ui/window/backupflow.h"
#include "ui/window/commandpalette.h"
#include "ui/window/documentarea.h"
#include "ui/window/entityflow.h"
#include "ui/window/importflow.h"
#include "ui/window/indexnotice.h"
#include "ui/window/jumppalette.h"
#include "ui/window/legend.h"
#include "ui/window/libraryholder.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"
#include "ui/window/reportpage.h"
#include "ui/window/searchflow.h"
#include "ui/window/statusline.h"
#include "ui/window/welcome.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int QuietMessageMs = 4000;

QStringList askForPaths(QWidget *parent, bool folder)
{
    if (folder) {
        const QString path = QFileDialog::getExistingDirectory(parent, MainWindow::tr("Import a folder"));
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    return QFileDialog::getOpenFileNames(parent, MainWindow::tr("Import files"), {},
                                         MainWindow::tr("Articles (*.md *.markdown *.txt *.text);;All files (*)"));
}

} // namespace

MainWindow::MainWindow()
    : m_ask(askForPaths)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(760, 480);
    resize(1280, 800);
    m_actions = new Actions(this);
    makeParts();
    handleActions();
    connectParts();
    connectDecisions();
    connectAnalysis();
    makeTables();
    restoreWindow();
    updateTitle();
    updateCentre();
    m_welcome->setFocus();
}

MainWindow::~MainWindow()
{
    m_holder->close();
    // The parts look at state and notes to the end; as children they would outlive these members.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::makeParts()
{
    m_model = new DocumentsModel(this);
    m_list = new DocumentsList(&m_state, m_model, this);
    m_watch = new FolderWatch(&m_state, this);
    m_holder = new LibraryHolder(&m_state, &m_book, this);
    m_import = new ImportFlow(&m_state, this);
    m_messages = new MessageBar(this);
    m_documents = new DocumentsPanel(&m_state, m_model, this);
    m_outline = new OutlinePanel(&m_state, this);
    m_area = new DocumentArea(&m_state, &m_book, this);
    m_welcome = new Welcome(m_actions, this);
    m_navigator = new Navigator(&m_state, m_area, this);
    m_evidence = new EvidencePanel(&m_state, this);
    m_entities = new EntityFlow({&m_state, &m_book, &m_decisions, m_actions, m_area, m_navigator, m_holder, this}, this);
    m_notes = new NotesPanel(&m_state, &m_book, this);
    m_editor = new NoteEditor(&m_state, &m_book, this);
    m_analysis =
        new AnalysisFlow({&m_state, &m_book, &m_decisions, m_actions, m_area, m_navigator, m_holder, m_messages, m_editor}, this);
    m_search = new SearchPanel(&m_state, this);
    m_exporter = new Exporter(&m_state, this);
    m_searches = new SearchFlow({&m_state, &m_book, m_actions, m_area, m_navigator, m_exporter, m_holder}, this);
    m_status = new StatusLine(&m_state, m_model, this);
    m_legend = new Legend(m_actions, &m_state, this);
    m_palette = new CommandPalette(m_actions, this);
    m_jump = new JumpPalette(&m_state, m_model, this);
    m_backups = new BackupFlow({this, m_actions, m_holder, m_messages, m_welcome}, this);
    new IndexNotice(m_holder, m_search);
    m_evidence->addPage(m_notes, tr("Notes"));
    m_evidence->addPage(m_search, tr("Search"), themeIcon(u"search"_s));
    m_evidence->hideSheetBeside(m_search);
    m_evidence->setNoteSheet(m_editor);
    m_evidence->setNoteBook(&m_book);

    m_left = new QSplitter(Qt::Vertical, this);
    m_left->addWidget(m_documents);
    m_left->addWidget(m_outline);
    m_left->setSizes({600, 260});
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_area);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_centre);
    m_columns->addWidget(m_evidence);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({252, 660, 368});
    for (QSplitter *splitter : {m_left, m_columns}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_left->setMinimumWidth(180);
    m_evidence->setMinimumWidth(330);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_columns, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);

    m_toolBar = addToolBar(tr("Tool bar"));
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    fillToolBar(m_toolBar, *m_actions, m_legend);
    fillMenuBar(menuBar(), *m_actions);
    m_searches->fillSavedMenu();
}

void MainWindow::connectParts()
{
    connectLists();
    connect(&m_state, &ViewState::documentChanged, this, &MainWindow::updateTitle);
    connect(m_holder, &LibraryHolder::aboutToClose, this, &MainWindow::saveSession);
    connect(m_holder, &LibraryHolder::failed, this, [this](const Error &error) { showError(error); });
    connect(m_holder, &LibraryHolder::indexProgress, m_status, &StatusLine::setIndexProgress);
    connect(m_holder, &LibraryHolder::indexReady, m_status, &StatusLine::setIndexReady);
    connect(m_holder, &LibraryHolder::indexStopped, m_status, &StatusLine::setIndexStopped);
    connect(m_status, &StatusLine::stopRequested, m_holder, &LibraryHolder::stopIndexing);
    connect(m_status, &StatusLine::continueRequested, m_holder, &LibraryHolder::refreshIndex);
    connect(m_import, &ImportFlow::progress, m_documents, &DocumentsPanel::showProgress);
    connect(m_import, &ImportFlow::finished, this, &MainWindow::followImport);
    connect(m_import, &ImportFlow::failed, this, [this](const Error &error) {
        m_documents->endProgress();
        showError(error);
    });
    connect(m_documents, &DocumentsPanel::cancelRequested, m_import, &ImportFlow::cancel);
    connect(m_documents, &DocumentsPanel::opened, m_navigator, [this](SourceId id) { m_navigator->openDocument(id); });
    connect(m_documents, &DocumentsPanel::openedBeside, m_navigator, &Navigator::openBeside);
    connect(m_documents, &DocumentsPanel::removeRequested, this, &MainWindow::removeDocument);
    connect(m_navigator, &Navigator::failed, this, &MainWindow::showError);
    connect(&m_book, &NoteBook::failed, this, &MainWindow::showError);
    connect(&m_book, &NoteBook::changed, this, [this](SourceId source) {
        if (source)
            m_model->setNotes(source, int(m_book.of(source).size()));
        else
            reloadSources();
    });
    connect(m_exporter, &Exporter::failed, this,
            [this](const QString &message) { m_messages->show(MessageBar::Kind::Error, message); });
    connect(m_exporter, &Exporter::done, this, [this](const QString &message, const QUrl &folder) {
        if (folder.isEmpty())
            m_status->showMessage(message, QuietMessageMs);
        else
            m_messages->show(MessageBar::Kind::News, message, tr("Open folder"), [folder] { QDesktopServices::openUrl(folder); });
    });
    connect(m_searches, &SearchFlow::failed, this, &MainWindow::showError);
    connect(m_searches, &SearchFlow::refused, this,
            [this](const QString &message) { m_messages->show(MessageBar::Kind::Warning, message); });
    connect(m_searches, &SearchFlow::opened, this, [this] { m_centre->setCurrentWidget(m_area); });
    connect(m_entities, &EntityFlow::failed, this, &MainWindow::showError);
    connect(m_entities, &EntityFlow::refused, this, [this](const QString &message) {
        m_messages->show(MessageBar::Kind::News, message, tr("All entities"), [this] { m_entities->showEntities(); });
    });
    connect(m_entities, &EntityFlow::opened, this, [this] { m_centre->setCurrentWidget(m_area); });
    connect(m_area, &DocumentArea::openChanged, this, &MainWindow::updateCentre);
    connect(m_area, &DocumentArea::frontChanged, this, &MainWindow::followFront);
    connect(m_area, &DocumentArea::pageMade, this, [this](SourcePage *page) {
        connect(page, &SourcePage::zoomRequested, this,
                [](int steps) { Settings::instance().setZoom(Settings::instance().zoom() * (steps > 0 ? 1.1 : 1 / 1.1)); });
        connect(page, &SourcePage::menuRequested, this, [this](const QPoint &point) {
            QMenu menu(this);
            fillTextMenu(&menu, *m_actions);
            menu.exec(point);
        });
    });
    connect(m_notes, &NotesPanel::countChanged, m_evidence, [this](int count) { m_evidence->setPageCount(m_notes, count); });
    connect(m_search, &SearchPanel::countChanged, m_evidence, [this](int count) { m_evidence->setPageCount(m_search, count); });
    connect(m_notes, &NotesPanel::noteChosen, m_evidence, &EvidencePanel::showNoteSheet);
    connect(m_notes, &NotesPanel::editRequested, m_editor, &NoteEditor::edit);
    connect(m_notes, &NotesPanel::exportRequested, m_exporter, &Exporter::exportNotes);
    connect(m_editor, &NoteEditor::shown, m_evidence, &EvidencePanel::showNoteSheet);
    connect(m_evidence, &EvidencePanel::noteRequested, m_editor, &NoteEditor::notePassage);
    connect(m_evidence, &EvidencePanel::quotationRequested, m_exporter, &Exporter::copyQuotation);
    connect(m_evidence, &EvidencePanel::textRequested, m_area, &DocumentArea::focusText);
    connect(m_notes, &NotesPanel::textRequested, m_area, &DocumentArea::focusText);
    connect(m_editor, &NoteEditor::textRequested, m_area, &DocumentArea::focusText);
    connect(m_search, &SearchPanel::textRequested, m_area, &DocumentArea::focusText);
    connect(m_documents, &DocumentsPanel::textRequested, m_area, &DocumentArea::focusText);
    connect(m_outline, &OutlinePanel::textRequested, m_area, &DocumentArea::focusText);
}

bool MainWindow::isIdle() const
{
    return Jobs::instance().running() == 0 && m_navigator->pending() == 0 && !m_import->isRunning() && !m_list->isPending();
}

void MainWindow::openLibrary(const QString &path, std::function<void()> then)
{
    m_holder->open(path, whenOpen(std::move(then)));
}

void MainWindow::openSamples(const QString &path, std::function<void()> then)
{
    const auto showFirst = [this, then = std::move(then)] {
        if (!m_area->current() && !m_model->sources().empty())
            m_navigator->openDocument(m_model->sources().front().id);
        if (then)
            then();
    };
    m_holder->open(path, whenOpen(showFirst), [language = QLocale().name()](Library &library) {
        return fillWithSamples(library, LibraryHolder::samplesFolder(), language);
    });
}

std::function<void()> MainWindow::whenOpen(std::function<void()> then)
{
    return [this, then = std::move(then)] {
        // The text that was read last does not wait for the list.
        restoreSession();
        m_list->reload([this, then] {
            updateTitle();
            updateCentre();
            // What takes longer comes once the documents can be seen.
            m_holder->refreshIndex();
            if (then)
                then();
        });
    };
}

void MainWindow::take(const QStringList &pathsAndLinks)
{
    QStringList paths;
    for (const QString &text : pathsAndLinks) {
        if (!text.startsWith(u"lectern://"_s))
            paths << text;
        else if (!m_navigator->showLink(text))
            m_messages->show(MessageBar::Kind::Warning,
                             tr("The link leads to a document that this library does not hold: %1").arg(text));
    }
    m_import->start(paths);
}

void MainWindow::closeLibrary()
{
    m_holder->close();
}

void MainWindow::reloadSources()
{
    m_list->reload();
}

void MainWindow::followImport(const ImportReport &report)
{
    m_documents->endProgress();
    const bool odd = report.failed() > 0 || report.lines.empty();
    m_messages->show(odd ? MessageBar::Kind::Warning : MessageBar::Kind::News, summaryOf(report),
                     report.lines.empty() ? QString() : tr("Show report"), [this] { showReport(); });
    m_actions->setEnabled("import.report", true);
    m_book.reload();
    m_navigator->reload();
    if (m_area->current())
        return;
    const auto first = std::ranges::find_if(report.lines, [](const ImportLine &line) { return bool(line.source); });
    if (first != report.lines.end())
        m_navigator->openDocument(first->source);
}

void MainWindow::showReport()
{
    auto *page = new ReportPage(m_import->lastReport());
    connect(page, &ReportPage::opened, this, [this](SourceId id) { m_navigator->openDocument(id); });
    m_centre->setCurrentWidget(m_area);
    m_area->openPage(page, themeIcon(u"view-task"_s), tr("Import report"));
}

void MainWindow::showError(const Error &error)
{
    m_messages->show(MessageBar::Kind::Error, error.message);
}

void MainWindow::removeDocument(SourceId source)
{
    Library *library = m_state.library();
    const int row = m_model->rowOf(source);
    if (!library || row < 0)
        return;
    const QString title = shownTitle(m_model->at(row));
    m_area->close(source);
    if (const auto removed = library->removeSource(source); !removed) {
        showError(removed.error());
        return;
    }
    m_book.reload();
    emit m_state.sourcesChanged();
    m_messages->show(MessageBar::Kind::News, tr("“%1” and its notes are out of the library.").arg(title), tr("Bring it back"),
                     [this, source] {
                         const auto restored = m_state.library()->restoreSource(source);
                         if (!restored)
                             showError(restored.error());
                         m_book.reload();
                         emit m_state.sourcesChanged();
                         m_navigator->openDocument(source);
                     });
}

void MainWindow::showArea()
{
    m_centre->setCurrentWidget(m_area);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (m_state.document())
        parts << shownTitle(m_state.document()->summary);
    if (m_state.library())
        parts << QFileInfo(m_state.library()->path()).completeBaseName();
    parts << u"Lectern"_s;
    setWindowTitle(parts.join(u" — "_s));
}

void MainWindow::updateCentre()
{
    const bool empty = m_area->isEmpty();
    m_welcome->setDocuments(int(m_model->sources().size()));
    m_centre->setCurrentWidget(m_area->isEmpty() ? static_cast<QWidget *>(m_welcome) : m_area);
    QList<SourceId> open;
    for (const SourcePage *page : m_area->pages(0) + m_area->pages(1))
        open << page->source();
    m_model->setOpen(open);
    m_actions->setEnabled("document.close", !m_area->isEmpty());
    m_actions->setEnabled("document.remove", !empty);
    m_actions->setEnabled("find.open", !empty);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // Back, forward, a search field of some width, the table, compare and export want about 476 pixels beside the legend.
    m_legend->setCompact(width() < m_legend->fullWidth() + 476);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Esc in a text that was come to from a table goes back to it.
    if (event->key() == Qt::Key_Escape && m_navigator->history().cameFromPage()
        && qobject_cast<SourcePage *>(m_area->front(m_area->activeHalf())))
        m_navigator->back();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || !m_state.library())
        return;
    event->acceptProposedAction();
    m_welcome->setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_welcome->setDropping(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_welcome->setDropping(false);
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    m_import->start(paths);
}

} // namespace lectern

#include "moc_mainwindow.cpp"
