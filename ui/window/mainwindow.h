// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "ui/checks/checkspage.h"
#include "ui/decisions/decisionbook.h"
#include "ui/decisions/sourcebook.h"
#include "ui/notes/notebook.h"
#include "ui/state/viewstate.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QSplitter;
class QStackedWidget;
class QToolBar;

namespace lectern
{

class Actions;
class AnalysisFlow;
class BackupFlow;
class CommandPalette;
class DocumentArea;
class DocumentsList;
class DocumentsModel;
class DocumentsPanel;
class EntityFlow;
class EvidencePanel;
class Exporter;
class FolderWatch;
class ImportFlow;
class JumpPalette;
class Legend;
class LibraryHolder;
class MessageBar;
class Navigator;
class NoteEditor;
class NotesPanel;
class NumbersFlow;
class OutlinePanel;
class RowActions;
class SearchFlow;
class SearchPanel;
class StatementsFlow;
class StatusLine;
class Welcome;

/// Asks the reader for files or folders to read; a seam that tests answer.
using AskForPaths = std::function<QStringList(QWidget *parent, bool folder)>;

/// The window: puts the parts side by side and connects them. What the parts do, they do themselves; the handlers of the actions are in
/// windowactions.cpp, what is kept between two starts in windowsession.cpp.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Opens a library, restores what was open in it, then calls `then`.
    void openLibrary(const QString &path, std::function<void()> then = {});
    /// Opens a library, and puts the sample articles with their notes into it if it is empty.
    void openSamples(const QString &path, std::function<void()> then = {});
    /// Files and folders to read, links to follow.
    void take(const QStringList &pathsAndLinks);

    [[nodiscard]] ViewState *state() { return &m_state; }
    [[nodiscard]] NoteBook *noteBook() { return &m_book; }
    [[nodiscard]] DecisionBook *decisions() { return &m_decisions; }
    [[nodiscard]] SourceBook *sourceBook() { return &m_sourceBook; }
    [[nodiscard]] RowActions *rowActions() const { return m_rowActions; }
    [[nodiscard]] Actions *actions() const { return m_actions; }
    [[nodiscard]] DocumentArea *area() const { return m_area; }
    [[nodiscard]] DocumentsPanel *documents() const { return m_documents; }
    [[nodiscard]] DocumentsModel *model() const { return m_model; }
    [[nodiscard]] EvidencePanel *evidence() const { return m_evidence; }
    [[nodiscard]] NotesPanel *notes() const { return m_notes; }
    [[nodiscard]] NoteEditor *editor() const { return m_editor; }
    [[nodiscard]] SearchPanel *search() const { return m_search; }
    [[nodiscard]] SearchFlow *searches() const { return m_searches; }
    [[nodiscard]] Navigator *navigator() const { return m_navigator; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] EntityFlow *entities() const { return m_entities; }
    [[nodiscard]] AnalysisFlow *analysis() const { return m_analysis; }
    [[nodiscard]] Exporter *exporter() const { return m_exporter; }
    [[nodiscard]] NumbersFlow *numbers() const { return m_numbers; }
    [[nodiscard]] StatementsFlow *statements() const { return m_statements; }
    [[nodiscard]] ChecksPage *checks() const { return m_checks; } ///< null while it is not open
    [[nodiscard]] FolderWatch *watch() const { return m_watch; }
    [[nodiscard]] bool isIdle() const; ///< no job runs, no document is being read
    [[nodiscard]] BackupFlow *backups() const { return m_backups; }
    void showArea(); ///< brings the documents and pages to the front, over the welcome page
    void setAskForPaths(AskForPaths ask) { m_ask = std::move(ask); }

public slots:
    void closeLibrary(); ///< keeps the session and lets go of the library

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A panel at a side, which makes room for pages that are no text.
    struct Side {
        bool isAway = false; ///< hidden for the page in front
        bool wasShown = true; ///< before
    };

    // mainwindow.cpp
    void makeParts();
    void connectParts();
    [[nodiscard]] std::function<void()> whenOpen(std::function<void()> then);
    void reloadSources();
    void connectLists(); ///< windowlists.cpp
    void updateTitle();
    void updateCentre();
    void showError(const Error &error);
    void showReport();
    void followImport(const ImportReport &report);
    void removeDocument(SourceId source);

    // windowactions.cpp
    void handleActions();
    void handleFileActions();
    void handleEditActions();
    void handleViewActions();
    void handleGoActions();
    void handleNoteActions();
    void compare(bool on);
    void followFront();
    void makeRoom(QWidget *panel, const char *action, Side &side, bool away);
    void showAbout();

    // windowdecisions.cpp
    void connectDecisions();
    void readAgain(SourceId source);
    void openDecisions();
    void openProperties(SourceId source);

    // windowtables.cpp
    void makeTables();
    void openTable(Layer layer);

    // windowchecks.cpp
    void openChecks();
    void connectAnalysis();

    // windowsession.cpp
    void saveWindow();
    void restoreWindow();
    void saveSession();
    void restoreSession();

    ViewState m_state;
    NoteBook m_book;
    DecisionBook m_decisions{m_book.undoStack()};
    SourceBook m_sourceBook{m_book.undoStack()};
    RowActions *m_rowActions = nullptr;
    NumbersFlow *m_numbers = nullptr;
    StatementsFlow *m_statements = nullptr;
    Actions *m_actions;
    DocumentsModel *m_model;
    DocumentsList *m_list;
    FolderWatch *m_watch;
    LibraryHolder *m_holder;
    BackupFlow *m_backups;
    ImportFlow *m_import;
    MessageBar *m_messages;
    QSplitter *m_columns;
    QSplitter *m_left;
    DocumentsPanel *m_documents;
    OutlinePanel *m_outline;
    QStackedWidget *m_centre;
    Welcome *m_welcome;
    DocumentArea *m_area;
    Navigator *m_navigator;
    EvidencePanel *m_evidence;
    EntityFlow *m_entities;
    AnalysisFlow *m_analysis;
    NotesPanel *m_notes;
    NoteEditor *m_editor;
    SearchPanel *m_search;
    Exporter *m_exporter;
    SearchFlow *m_searches;
    StatusLine *m_status;
    Legend *m_legend;
    QToolBar *m_toolBar;
    CommandPalette *m_palette;
    JumpPalette *m_jump;
    AskForPaths m_ask;
    bool m_restoring = false;
    QPointer<ChecksPage> m_checks; ///< null while it is not open
    Side m_leftSide, m_rightSide;
};

} // namespace lectern
