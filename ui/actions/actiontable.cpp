// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actiontable.h"

#include <QtGlobal>

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

namespace lectern
{

namespace
{

using enum ActionMenu;

constexpr ActionSpec Table[] = {
    // File
    {"import.files", TEXT("&Import Files…"), TEXT("Reads Markdown and text files into the library."), "document-import", "Ctrl+O",
     File, 1},
    {"import.folder", TEXT("Import F&older…"), TEXT("Reads every article of a folder into the library."), "folder-open",
     "Ctrl+Shift+O", File, 1},
    {"import.report", TEXT("Import &Report"), TEXT("Shows what the last import kept, and what it could not read."), "view-task",
     "", File, 1},
    {"library.open", TEXT("Open or Create &Library…"), TEXT("Opens another library, or makes a new one."), "folder-library",
     "Ctrl+Alt+O", File, 2},
    {"library.samples", TEXT("Open the &Samples"), TEXT("Opens a library with sample articles to try things on."), "help-hint",
     "", File, 2},
    {"export.notes", TEXT("&Export Notes…"), TEXT("Writes quotations and comments to a Markdown file."), "document-export",
     "Ctrl+E", File, 3},
    {"document.close", TEXT("&Close Document"), TEXT("Closes the document under work; it stays in the library."), "tab-close",
     "Ctrl+W", File, 4},
    {"document.remove", TEXT("Re&move Document from Library"),
     TEXT("Takes the document and its notes out of the library; it can be brought back at once."), "edit-delete", "", File, 4},
    {"window.quit", TEXT("&Quit"), TEXT("Closes the window; everything is saved already."), "application-exit", "Ctrl+Q", File,
     5},
    // Edit
    {"edit.undo", TEXT("&Undo"), TEXT("Takes back the last change to the notes."), "edit-undo", "Ctrl+Z", Edit, 1},
    {"edit.redo", TEXT("&Redo"), TEXT("Makes the change again that was taken back."), "edit-redo", "Ctrl+Shift+Z", Edit, 1},
    {"edit.copy", TEXT("&Copy"), TEXT("Copies the selected text."), "edit-copy", "Ctrl+C", Edit, 2},
    {"edit.copyQuotation", TEXT("Copy as &Quotation"),
     TEXT("Copies the selected passage with citation and link, ready for a memo."), "format-text-blockquote", "Ctrl+Shift+C",
     Edit, 2},
    {"edit.selectAll", TEXT("Select &All"), TEXT("Selects the whole text."), "edit-select-all", "Ctrl+A", Edit, 2},
    {"find.open", TEXT("&Find in Text…"), TEXT("Looks for words in the document under work; Simplified finds Traditional too."),
     "edit-find", "Ctrl+F", Edit, 3},
    {"find.next", TEXT("Find &Next"), TEXT("Goes to the next place found."), "go-down-search", "F3 Ctrl+G", Edit, 3},
    {"find.previous", TEXT("Find &Previous"), TEXT("Goes to the previous place found."), "go-up-search", "Shift+F3 Ctrl+Shift+G",
     Edit, 3},
    {"settings.open", TEXT("&Settings…"), TEXT("Theme, language, reading font."), "configure", "Ctrl+,", Edit, 4},
    // View
    {"layer.claims", TEXT("Mark &Claims"), TEXT("Shows claims as bars in the margin."), "", "Ctrl+Alt+1", View, 1, true},
    {"layer.trends", TEXT("Mark &Trends"), TEXT("Tints the sentences that state a trend."), "", "Ctrl+Alt+2", View, 1, true},
    {"layer.numbers", TEXT("Mark &Numbers and Times"), TEXT("Underlines numbers and dates."), "", "Ctrl+Alt+3", View, 1, true},
    {"layer.entities", TEXT("Mark &Entities"), TEXT("Underlines names and terms with dots."), "", "Ctrl+Alt+4", View, 1, true},
    {"layer.quotes", TEXT("Mark &Quotes"), TEXT("Shows who speaks as a line in the margin."), "", "Ctrl+Alt+5", View, 1, true},
    {"layer.notes", TEXT("Mark N&otes"), TEXT("Shows your highlights."), "", "Ctrl+Alt+6", View, 1, true},
    {"view.zoomIn", TEXT("Zoom &In"), TEXT("Makes the text larger."), "zoom-in", "Ctrl++ Ctrl+=", View, 2},
    {"view.zoomOut", TEXT("Zoom O&ut"), TEXT("Makes the text smaller."), "zoom-out", "Ctrl+-", View, 2},
    {"view.zoomReset", TEXT("&Reset Zoom"), TEXT("Sets the text in its usual size."), "zoom-original", "Ctrl+0", View, 2},
    {"view.clean", TEXT("C&lean Text"),
     TEXT("Leaves out Markdown marks, addresses and page furniture; the source is not changed."), "view-readermode",
     "Ctrl+Shift+R", View, 2, true},
    {"view.compare", TEXT("Com&pare Side by Side"), TEXT("Shows a second document beside the first."), "view-split-left-right",
     "Ctrl+Shift+D", View, 3, true},
    {"view.table", TEXT("Open Panel as Ta&ble"), TEXT("Shows the rows of the panel under work as a wide table with all columns."),
     "table", "Ctrl+T", View, 3},
    {"view.sidebar", TEXT("&Documents and Outline"), TEXT("Shows or hides the panels at the left."), "sidebar-expand-left", "F9",
     View, 4, true},
    {"view.evidence", TEXT("E&vidence and Notes"), TEXT("Shows or hides the panel at the right."), "sidebar-expand-right", "F10",
     View, 4, true},
    {"view.fullScreen", TEXT("&Full Screen"), TEXT("Gives the whole screen to the window."), "view-fullscreen", "F11", View, 4,
     true},
    // Go
    {"go.back", TEXT("&Back"), TEXT("Goes to the passage before this one."), "go-previous", "Alt+Left", Go, 1},
    {"go.forward", TEXT("&Forward"), TEXT("Goes to the passage that was left by going back."), "go-next", "Alt+Right", Go, 1},
    {"search.open", TEXT("&Search or Jump…"), TEXT("Searches the whole library, or jumps to a document."), "search", "Ctrl+K", Go,
     2},
    {"go.palette", TEXT("Command &Palette…"), TEXT("Finds any command by its name."), "run-build", "Ctrl+Shift+P", Go, 2},
    {"go.text", TEXT("To the &Text"), TEXT("Puts the keyboard into the text; Esc does the same from any panel."), "text-field",
     "Alt+1", Go, 3},
    {"go.documents", TEXT("To the &Documents"), TEXT("Puts the keyboard into the list of documents."), "view-list-text", "Alt+2",
     Go, 3},
    {"go.outline", TEXT("To the &Outline"), TEXT("Puts the keyboard into the outline."), "format-list-ordered", "Alt+3", Go, 3},
    {"panel.claims", TEXT("To the &Claims"), TEXT("Shows the claims of the document."), "", "Alt+4", Go, 4},
    {"panel.trends", TEXT("To the T&rends"), TEXT("Shows the trends of the document."), "", "Alt+5", Go, 4},
    {"panel.numbers", TEXT("To the &Numbers"), TEXT("Shows the numbers of the document."), "", "Alt+6", Go, 4},
    {"panel.entities", TEXT("To the &Entities"), TEXT("Shows the names and terms of the document."), "", "Alt+7", Go, 4},
    {"panel.notes", TEXT("To t&he Notes"), TEXT("Shows your notes."), "", "Alt+8", Go, 4},
    {"panel.search", TEXT("To the Se&arch Results"), TEXT("Shows what the last search found."), "", "Alt+9", Go, 4},
    {"go.nextMark", TEXT("Ne&xt Row"), TEXT("Goes to the next row of the panel under work, and to its passage."), "go-down",
     "Alt+Down", Go, 5},
    {"go.previousMark", TEXT("Pre&vious Row"), TEXT("Goes to the previous row of the panel under work, and to its passage."),
     "go-up", "Alt+Up", Go, 5},
    {"go.nextTab", TEXT("Next Doc&ument"), TEXT("Goes to the next open document."), "", "Ctrl+Tab", Go, 6},
    {"go.previousTab", TEXT("Previous Docu&ment"), TEXT("Goes to the previous open document."), "", "Ctrl+Shift+Tab", Go, 6},
    // Notes
    {"note.add", TEXT("Write a &Note"), TEXT("Highlights the selected passage and opens a field for a comment."), "document-edit",
     "Ctrl+M", Notes, 1},
    {"note.highlight", TEXT("&Highlight"), TEXT("Highlights the selected passage in the colour used last."), "draw-highlight",
     "Ctrl+H", Notes, 1},
    {"note.yellow", TEXT("Highlight &Yellow"), TEXT("Highlights the selected passage in yellow."), "", "Ctrl+1", Notes, 2},
    {"note.green", TEXT("Highlight &Green"), TEXT("Highlights the selected passage in green."), "", "Ctrl+2", Notes, 2},
    {"note.blue", TEXT("Highlight &Blue"), TEXT("Highlights the selected passage in blue."), "", "Ctrl+3", Notes, 2},
    {"note.pink", TEXT("Highlight &Pink"), TEXT("Highlights the selected passage in pink."), "", "Ctrl+4", Notes, 2},
    {"note.purple", TEXT("Highlight P&urple"), TEXT("Highlights the selected passage in purple."), "", "Ctrl+5", Notes, 2},
    {"note.edit", TEXT("&Edit Note"), TEXT("Opens the note under the caret."), "edit-rename", "Ctrl+Return", Notes, 3},
    {"note.remove", TEXT("&Remove Note"), TEXT("Takes the note under the caret away; undo brings it back."), "edit-delete",
     "Ctrl+Backspace", Notes, 3},
    // Help
    {"help.shortcuts", TEXT("&Keys and Commands"), TEXT("Lists every command with its key and what it does."), "input-keyboard",
     "F1", Help, 1},
    {"help.about", TEXT("&About Lectern"), TEXT("Says which version this is and what it is made of."), "help-about", "", Help, 1},
};

} // namespace

std::span<const ActionSpec> actionTable()
{
    return Table;
}

const char *menuTitle(ActionMenu menu)
{
    switch (menu) {
    case File:
        return TEXT("&File");
    case Edit:
        return TEXT("&Edit");
    case View:
        return TEXT("&View");
    case Go:
        return TEXT("&Go");
    case Notes:
        return TEXT("&Notes");
    case Help:
        return TEXT("&Help");
    case None:
        return "";
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace lectern
