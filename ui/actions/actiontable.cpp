// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actiontable.h"

#include <QtGlobal>

namespace lectern
{

namespace
{

using enum ActionMenu;

constexpr ActionSpec Table[] = {
    // File
    {"import.files", QT_TRANSLATE_NOOP("Actions", "&Import Files…"),
     QT_TRANSLATE_NOOP("Actions", "Reads Markdown and text files into the library."), "document-import", "Ctrl+O", File, 1},
    {"import.folder", QT_TRANSLATE_NOOP("Actions", "Import F&older…"),
     QT_TRANSLATE_NOOP("Actions", "Reads every article of a folder into the library."), "folder-open", "Ctrl+Shift+O", File, 1},
    {"import.report", QT_TRANSLATE_NOOP("Actions", "Import &Report"),
     QT_TRANSLATE_NOOP("Actions", "Shows what the last import kept, and what it could not read."), "view-task", "", File, 1},
    {"import.watch", QT_TRANSLATE_NOOP("Actions", "&Watched Folders…"),
     QT_TRANSLATE_NOOP("Actions", "Folders whose new and changed articles come into the library by themselves."), "folder-sync",
     "", File, 1},
    {"library.open", QT_TRANSLATE_NOOP("Actions", "Open or Create &Library…"),
     QT_TRANSLATE_NOOP("Actions", "Opens another library, or makes a new one."), "folder-library", "Ctrl+Alt+O", File, 2},
    {"library.samples", QT_TRANSLATE_NOOP("Actions", "Open the &Samples"),
     QT_TRANSLATE_NOOP("Actions", "Opens a library with sample articles to try things on."), "help-hint", "", File, 2},
    {"library.backups", QT_TRANSLATE_NOOP("Actions", "&Backups…"),
     QT_TRANSLATE_NOOP("Actions", "Lists the backups of the library, restores one, and says when and where they are made."),
     "document-revert", "", File, 2},
    {"library.check", QT_TRANSLATE_NOOP("Actions", "Chec&k the Library"),
     QT_TRANSLATE_NOOP("Actions", "Looks whether all that the library holds is whole, and offers to repair it."),
     "checkmark", "", File, 2},
    {"export.notes", QT_TRANSLATE_NOOP("Actions", "&Export Notes…"),
     QT_TRANSLATE_NOOP("Actions", "Writes quotations and comments to a Markdown file."), "document-export", "Ctrl+E", File, 3},
    {"document.properties", QT_TRANSLATE_NOOP("Actions", "&Properties of the Document…"),
     QT_TRANSLATE_NOOP("Actions", "Corrects title, date, authors, site and encoding of the document under work."),
     "document-properties", "Alt+Return", File, 4},
    {"document.close", QT_TRANSLATE_NOOP("Actions", "&Close Document"),
     QT_TRANSLATE_NOOP("Actions", "Closes the document under work; it stays in the library."), "tab-close", "Ctrl+W", File, 4},
    {"document.remove", QT_TRANSLATE_NOOP("Actions", "Re&move Document from Library"),
     QT_TRANSLATE_NOOP("Actions", "Takes the document and its notes out of the library; it can be brought back at once."),
     "edit-delete", "", File, 4},
    {"window.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"),
     QT_TRANSLATE_NOOP("Actions", "Closes the window; everything is saved already."), "application-exit", "Ctrl+Q", File, 5},
    // Edit
    {"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"),
     QT_TRANSLATE_NOOP("Actions", "Takes back the last change to notes, rows or documents."), "edit-undo", "Ctrl+Z", Edit, 1},
    {"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
     QT_TRANSLATE_NOOP("Actions", "Makes the change again that was taken back."), "edit-redo", "Ctrl+Shift+Z", Edit, 1},
    {"edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), QT_TRANSLATE_NOOP("Actions", "Copies the selected text."), "edit-copy",
     "Ctrl+C", Edit, 2},
    {"edit.copyQuotation", QT_TRANSLATE_NOOP("Actions", "Copy as &Quotation"),
     QT_TRANSLATE_NOOP("Actions", "Copies the selected passage with citation and link, ready for a memo."),
     "format-text-blockquote", "Ctrl+Shift+C", Edit, 2},
    {"edit.selectAll", QT_TRANSLATE_NOOP("Actions", "Select &All"), QT_TRANSLATE_NOOP("Actions", "Selects the whole text."),
     "edit-select-all", "Ctrl+A", Edit, 2},
    {"find.open", QT_TRANSLATE_NOOP("Actions", "&Find in Text…"),
     QT_TRANSLATE_NOOP("Actions", "Looks for words in the document under work; Simplified finds Traditional too."), "edit-find",
     "Ctrl+F", Edit, 3},
    {"find.next", QT_TRANSLATE_NOOP("Actions", "Find &Next"), QT_TRANSLATE_NOOP("Actions", "Goes to the next place found."),
     "go-down-search", "F3 Ctrl+G", Edit, 3},
    {"find.previous", QT_TRANSLATE_NOOP("Actions", "Find &Previous"),
     QT_TRANSLATE_NOOP("Actions", "Goes to the previous place found."), "go-up-search", "Shift+F3 Ctrl+Shift+G", Edit, 3},
    {"settings.open", QT_TRANSLATE_NOOP("Actions", "&Settings…"), QT_TRANSLATE_NOOP("Actions", "Theme, language, reading font."),
     "configure", "Ctrl+,", Edit, 4},
    // View
    {"layer.claims", QT_TRANSLATE_NOOP("Actions", "Mark &Claims"),
     QT_TRANSLATE_NOOP("Actions", "Shows claims as bars in the margin."), "", "Ctrl+Alt+1", View, 1, true},
    {"layer.trends", QT_TRANSLATE_NOOP("Actions", "Mark &Trends"),
     QT_TRANSLATE_NOOP("Actions", "Tints the sentences that state a trend."), "", "Ctrl+Alt+2", View, 1, true},
    {"layer.numbers", QT_TRANSLATE_NOOP("Actions", "Mark &Numbers and Times"),
     QT_TRANSLATE_NOOP("Actions", "Underlines numbers and dates."), "", "Ctrl+Alt+3", View, 1, true},
    {"layer.entities", QT_TRANSLATE_NOOP("Actions", "Mark &Entities"),
     QT_TRANSLATE_NOOP("Actions", "Underlines names and terms with dots."), "", "Ctrl+Alt+4", View, 1, true},
    {"layer.quotes", QT_TRANSLATE_NOOP("Actions", "Mark &Quotes"),
     QT_TRANSLATE_NOOP("Actions", "Shows who speaks as a line in the margin."), "", "Ctrl+Alt+5", View, 1, true},
    {"layer.notes", QT_TRANSLATE_NOOP("Actions", "Mark N&otes"), QT_TRANSLATE_NOOP("Actions", "Shows your highlights."), "",
     "Ctrl+Alt+6", View, 1, true},
    {"view.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), QT_TRANSLATE_NOOP("Actions", "Makes the text larger."), "zoom-in",
     "Ctrl++ Ctrl+=", View, 2},
    {"view.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom O&ut"), QT_TRANSLATE_NOOP("Actions", "Makes the text smaller."),
     "zoom-out", "Ctrl+-", View, 2},
    {"view.zoomReset", QT_TRANSLATE_NOOP("Actions", "&Reset Zoom"),
     QT_TRANSLATE_NOOP("Actions", "Sets the text in its usual size."), "zoom-original", "Ctrl+0", View, 2},
    {"view.clean", QT_TRANSLATE_NOOP("Actions", "C&lean Text"),
     QT_TRANSLATE_NOOP("Actions", "Leaves out Markdown marks, addresses and page furniture; the source is not changed."),
     "view-readermode", "Ctrl+Shift+R", View, 2, true},
    {"view.compare", QT_TRANSLATE_NOOP("Actions", "Com&pare Side by Side"),
     QT_TRANSLATE_NOOP("Actions", "Shows a second document beside the first."), "view-split-left-right", "Ctrl+Shift+D", View, 3,
     true},
    {"view.table", QT_TRANSLATE_NOOP("Actions", "Open Panel as Ta&ble"),
     QT_TRANSLATE_NOOP("Actions", "Shows the rows of the panel under work as a wide table with all columns."), "table", "Ctrl+T",
     View, 3},
    {"view.numbers", QT_TRANSLATE_NOOP("Actions", "T&able of Numbers"),
     QT_TRANSLATE_NOOP("Actions", "Shows the numbers of the whole library as a table to filter, order and export."), "table",
     "Ctrl+Shift+N", View, 3},
    {"view.numbersOfDocument", QT_TRANSLATE_NOOP("Actions", "Numbers of Thi&s Document"),
     QT_TRANSLATE_NOOP("Actions", "Shows the numbers of the document under work as a table."), "", "", View, 3},
    {"view.sidebar", QT_TRANSLATE_NOOP("Actions", "&Documents and Outline"),
     QT_TRANSLATE_NOOP("Actions", "Shows or hides the panels at the left."), "sidebar-expand-left", "F9", View, 4, true},
    {"view.evidence", QT_TRANSLATE_NOOP("Actions", "E&vidence and Notes"),
     QT_TRANSLATE_NOOP("Actions", "Shows or hides the panel at the right."), "sidebar-expand-right", "F10", View, 4, true},
    {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "&Full Screen"),
     QT_TRANSLATE_NOOP("Actions", "Gives the whole screen to the window."), "view-fullscreen", "F11", View, 4, true},
    // Go
    {"go.back", QT_TRANSLATE_NOOP("Actions", "&Back"), QT_TRANSLATE_NOOP("Actions", "Goes to the passage before this one."),
     "go-previous", "Alt+Left", Go, 1},
    {"go.forward", QT_TRANSLATE_NOOP("Actions", "&Forward"),
     QT_TRANSLATE_NOOP("Actions", "Goes to the passage that was left by going back."), "go-next", "Alt+Right", Go, 1},
    {"search.open", QT_TRANSLATE_NOOP("Actions", "&Search or Jump…"),
     QT_TRANSLATE_NOOP("Actions", "Searches the whole library, or jumps to a document or a heading."), "search", "Ctrl+K", Go, 2},
    {"search.page", QT_TRANSLATE_NOOP("Actions", "Search Pa&ge"),
     QT_TRANSLATE_NOOP("Actions",
                       "Searches all documents as you type: hits in their context, narrowed down by site, year, name …"),
     "edit-find", "Ctrl+Shift+F", Go, 2},
    {"search.batch", QT_TRANSLATE_NOOP("Actions", "Count a &List of Names…"),
     QT_TRANSLATE_NOOP("Actions", "Counts how often each name of a pasted list occurs in each document."), "view-list-details",
     "Ctrl+Shift+B", Go, 2},
    {"search.save", QT_TRANSLATE_NOOP("Actions", "&Keep This Search…"),
     QT_TRANSLATE_NOOP("Actions", "Saves the query of the search page under a name."), "bookmark-new", "Ctrl+Shift+S", Go, 2},
    {"go.palette", QT_TRANSLATE_NOOP("Actions", "Command &Palette…"),
     QT_TRANSLATE_NOOP("Actions", "Finds any command by its name."), "run-build", "Ctrl+Shift+P", Go, 2},
    {"go.text", QT_TRANSLATE_NOOP("Actions", "To the &Text"),
     QT_TRANSLATE_NOOP("Actions", "Puts the keyboard into the text; Esc does the same from any panel."), "text-field", "Alt+1",
     Go, 3},
    {"go.documents", QT_TRANSLATE_NOOP("Actions", "To the &Documents"),
     QT_TRANSLATE_NOOP("Actions", "Puts the keyboard into the list of documents."), "view-list-text", "Alt+2", Go, 3},
    {"go.outline", QT_TRANSLATE_NOOP("Actions", "To the &Outline"),
     QT_TRANSLATE_NOOP("Actions", "Puts the keyboard into the outline."), "format-list-ordered", "Alt+3", Go, 3},
    {"panel.claims", QT_TRANSLATE_NOOP("Actions", "To the &Claims"),
     QT_TRANSLATE_NOOP("Actions", "Shows the claims of the document."), "", "Alt+4", Go, 4},
    {"panel.trends", QT_TRANSLATE_NOOP("Actions", "To the T&rends"),
     QT_TRANSLATE_NOOP("Actions", "Shows the trends of the document."), "", "Alt+5", Go, 4},
    {"panel.numbers", QT_TRANSLATE_NOOP("Actions", "To the &Numbers"),
     QT_TRANSLATE_NOOP("Actions", "Shows the numbers of the document."), "", "Alt+6", Go, 4},
    {"panel.entities", QT_TRANSLATE_NOOP("Actions", "To the &Entities"),
     QT_TRANSLATE_NOOP("Actions", "Shows the names and terms of the document."), "", "Alt+7", Go, 4},
    {"panel.notes", QT_TRANSLATE_NOOP("Actions", "To t&he Notes"), QT_TRANSLATE_NOOP("Actions", "Shows your notes."), "", "Alt+8",
     Go, 4},
    {"panel.search", QT_TRANSLATE_NOOP("Actions", "To the Se&arch Results"),
     QT_TRANSLATE_NOOP("Actions", "Shows what the last search found."), "", "Alt+9", Go, 4},
    {"go.nextMark", QT_TRANSLATE_NOOP("Actions", "Ne&xt Row"),
     QT_TRANSLATE_NOOP("Actions", "Goes to the next row of the panel under work, and to its passage."), "go-down", "Alt+Down", Go,
     5},
    {"go.previousMark", QT_TRANSLATE_NOOP("Actions", "Pre&vious Row"),
     QT_TRANSLATE_NOOP("Actions", "Goes to the previous row of the panel under work, and to its passage."), "go-up", "Alt+Up", Go,
     5},
    {"go.nextTab", QT_TRANSLATE_NOOP("Actions", "Next Doc&ument"),
     QT_TRANSLATE_NOOP("Actions", "Goes to the next open document."), "", "Ctrl+Tab", Go, 6},
    {"go.previousTab", QT_TRANSLATE_NOOP("Actions", "Previous Docu&ment"),
     QT_TRANSLATE_NOOP("Actions", "Goes to the previous open document."), "", "Ctrl+Shift+Tab", Go, 6},
    // Evidence
    {"row.accept", QT_TRANSLATE_NOOP("Actions", "&Accept Row"),
     QT_TRANSLATE_NOOP("Actions", "Says that the row under work is right; later runs keep it."), "dialog-ok-apply",
     "Ctrl+Shift+Return", Evidence, 1},
    {"row.reject", QT_TRANSLATE_NOOP("Actions", "&Reject Row"),
     QT_TRANSLATE_NOOP("Actions", "Takes the row under work out, in later runs too; undo brings it back."), "dialog-cancel",
     "Ctrl+Shift+Backspace", Evidence, 1},
    {"row.correct", QT_TRANSLATE_NOOP("Actions", "C&orrect Row…"),
     QT_TRANSLATE_NOOP("Actions",
                       "Corrects kind, speaker and source of a claim, or direction, status, topic and years of a trend."),
     "edit-rename", "Ctrl+Shift+E", Evidence, 1},
    {"row.forget", QT_TRANSLATE_NOOP("Actions", "Take &Decisions Back"),
     QT_TRANSLATE_NOOP("Actions", "Shows the row under work as the machine reads it."), "edit-reset", "", Evidence, 1},
    {"number.correct", QT_TRANSLATE_NOOP("Actions", "&Correct Number…"),
     QT_TRANSLATE_NOOP("Actions", "Corrects value, unit, subject and the other fields of the number at the caret."),
     "edit-rename", "F2", Evidence, 2},
    {"number.add", QT_TRANSLATE_NOOP("Actions", "Add &Number…"),
     QT_TRANSLATE_NOOP("Actions", "Reads the selected passage as a number and adds it to the document's."), "list-add",
     "Shift+F2", Evidence, 2},
    {"claims.show", QT_TRANSLATE_NOOP("Actions", "Clai&ms of the Library"),
     QT_TRANSLATE_NOOP("Actions",
                       "Shows the claims of the whole library, by heading, speaker or topic, to filter, review and quote."),
     "format-list-unordered", "Ctrl+Shift+L", Evidence, 3},
    {"trends.show", QT_TRANSLATE_NOOP("Actions", "&Trends of the Library"),
     QT_TRANSLATE_NOOP("Actions",
                       "Shows the trends of the whole library, by direction, topic or year, to filter, review and quote."),
     "office-chart-line", "Ctrl+Shift+T", Evidence, 3},
    {"claims.ofDocument", QT_TRANSLATE_NOOP("Actions", "Claim&s of This Document"),
     QT_TRANSLATE_NOOP("Actions", "Shows the claims of the document under work as a list to review."), "", "", Evidence, 3},
    {"trends.ofDocument", QT_TRANSLATE_NOOP("Actions", "Trends of Th&is Document"),
     QT_TRANSLATE_NOOP("Actions", "Shows the trends of the document under work as a list to review."), "", "", Evidence, 3},
    {"checks.show", QT_TRANSLATE_NOOP("Actions", "Chec&ks"),
     QT_TRANSLATE_NOOP(
         "Actions", "Shows arithmetic that was done again, differences and agreements between sources, and passages in common."),
     "checkmark", "Ctrl+Shift+K", Evidence, 3},
    {"passage.compare", QT_TRANSLATE_NOOP("Actions", "Compare This &Passage…"),
     QT_TRANSLATE_NOOP("Actions", "Keeps the selected passage, and the next time shows how it and another one differ."), "kdiff3",
     "Ctrl+Shift+M", Evidence, 3},
    {"rates.show", QT_TRANSLATE_NOOP("Actions", "&Exchange Rates"),
     QT_TRANSLATE_NOOP(
         "Actions",
         "Shows the dated rates by which amounts in different currencies are compared, to change, import and export them."),
     "view-financial-transfer", "", Evidence, 3},
    {"changes.show", QT_TRANSLATE_NOOP("Actions", "&What Changed…"),
     QT_TRANSLATE_NOOP("Actions", "Lists what other rules made appear, disappear or change, your work first."), "view-history",
     "", Evidence, 3},
    {"decisions.open", QT_TRANSLATE_NOOP("Actions", "Rejected Rows and &Lost Decisions"),
     QT_TRANSLATE_NOOP("Actions", "Lists what was rejected, to restore it, and decisions whose passage is gone."), "view-hidden",
     "", Evidence, 3},
    // Entities
    {"entities.show", QT_TRANSLATE_NOOP("Actions", "&All Entities"),
     QT_TRANSLATE_NOOP("Actions", "Shows the people, organizations, products and terms of the whole library."), "view-list-tree",
     "Ctrl+Shift+I", Entities, 1},
    {"entity.page", QT_TRANSLATE_NOOP("Actions", "Everything about This &Entity"),
     QT_TRANSLATE_NOOP("Actions",
                       "Shows every passage, quotation and number of the entity under the caret, and with whom it appears."),
     "view-list-details", "Ctrl+I", Entities, 1},
    {"entity.rename", QT_TRANSLATE_NOOP("Actions", "&Rename…"),
     QT_TRANSLATE_NOOP("Actions", "Gives the entity under work another name; F2 does so in the list of entities."), "edit-rename",
     "Ctrl+F2", Entities, 2},
    {"entity.retype", QT_TRANSLATE_NOOP("Actions", "Change &Type…"),
     QT_TRANSLATE_NOOP("Actions", "Says whether the entity is a person, an organization, a product …"), "tag", "", Entities, 2},
    {"entity.merge", QT_TRANSLATE_NOOP("Actions", "&Merge into Another…"),
     QT_TRANSLATE_NOOP("Actions", "Says that the entity is the same as another one; one can be dragged on the other, too."),
     "merge", "", Entities, 2},
    {"entity.split", QT_TRANSLATE_NOOP("Actions", "&Split…"),
     QT_TRANSLATE_NOOP("Actions", "Says that some names of the entity mean another one."), "split", "", Entities, 2},
    {"entity.addName", QT_TRANSLATE_NOOP("Actions", "Add a &Name…"),
     QT_TRANSLATE_NOOP("Actions", "Says what else the entity is called."), "tag-new", "", Entities, 2},
    {"entity.add", QT_TRANSLATE_NOOP("Actions", "Add Selection as Entit&y…"),
     QT_TRANSLATE_NOOP("Actions", "Makes the selected words an entity."), "list-add", "", Entities, 2},
    {"entity.reject", QT_TRANSLATE_NOOP("Actions", "Re&ject…"),
     QT_TRANSLATE_NOOP("Actions", "Says that this is no entity; undo brings it back."), "edit-delete", "", Entities, 2},
    {"dictionary.show", QT_TRANSLATE_NOOP("Actions", "My &Dictionary"),
     QT_TRANSLATE_NOOP("Actions", "Shows the names that you taught this library, to change, import and export them."),
     "accessories-dictionary", "", Entities, 3},
    // Notes
    {"note.add", QT_TRANSLATE_NOOP("Actions", "Write a &Note"),
     QT_TRANSLATE_NOOP("Actions", "Highlights the selected passage and opens a field for a comment."), "document-edit", "Ctrl+M",
     Notes, 1},
    {"note.highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"),
     QT_TRANSLATE_NOOP("Actions", "Highlights the selected passage in the colour used last."), "draw-highlight", "Ctrl+H", Notes,
     1},
    {"note.yellow", QT_TRANSLATE_NOOP("Actions", "Highlight &Yellow"),
     QT_TRANSLATE_NOOP("Actions", "Highlights the selected passage in yellow."), "", "Ctrl+1", Notes, 2},
    {"note.green", QT_TRANSLATE_NOOP("Actions", "Highlight &Green"),
     QT_TRANSLATE_NOOP("Actions", "Highlights the selected passage in green."), "", "Ctrl+2", Notes, 2},
    {"note.blue", QT_TRANSLATE_NOOP("Actions", "Highlight &Blue"),
     QT_TRANSLATE_NOOP("Actions", "Highlights the selected passage in blue."), "", "Ctrl+3", Notes, 2},
    {"note.pink", QT_TRANSLATE_NOOP("Actions", "Highlight &Pink"),
     QT_TRANSLATE_NOOP("Actions", "Highlights the selected passage in pink."), "", "Ctrl+4", Notes, 2},
    {"note.purple", QT_TRANSLATE_NOOP("Actions", "Highlight P&urple"),
     QT_TRANSLATE_NOOP("Actions", "Highlights the selected passage in purple."), "", "Ctrl+5", Notes, 2},
    {"note.edit", QT_TRANSLATE_NOOP("Actions", "&Edit Note"), QT_TRANSLATE_NOOP("Actions", "Opens the note under the caret."),
     "edit-rename", "Ctrl+Return", Notes, 3},
    {"note.remove", QT_TRANSLATE_NOOP("Actions", "&Remove Note"),
     QT_TRANSLATE_NOOP("Actions", "Takes the note under the caret away; undo brings it back."), "edit-delete", "Ctrl+Backspace",
     Notes, 3},
    // Help
    {"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keys and Commands"),
     QT_TRANSLATE_NOOP("Actions", "Lists every command with its key and what it does."), "input-keyboard", "F1", Help, 1},
    {"help.query", QT_TRANSLATE_NOOP("Actions", "How to &Search"),
     QT_TRANSLATE_NOOP("Actions", "Explains the query language with examples to try."), "help-contextual", "Shift+F1", Help, 1},
    {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Lectern"),
     QT_TRANSLATE_NOOP("Actions", "Says which version this is and what it is made of."), "help-about", "", Help, 1},
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
        return QT_TRANSLATE_NOOP("Actions", "&File");
    case Edit:
        return QT_TRANSLATE_NOOP("Actions", "&Edit");
    case View:
        return QT_TRANSLATE_NOOP("Actions", "&View");
    case Go:
        return QT_TRANSLATE_NOOP("Actions", "&Go");
    case Evidence:
        return QT_TRANSLATE_NOOP("Actions", "Ev&idence");
    case Entities:
        return QT_TRANSLATE_NOOP("Actions", "En&tities");
    case Notes:
        return QT_TRANSLATE_NOOP("Actions", "&Notes");
    case Help:
        return QT_TRANSLATE_NOOP("Actions", "&Help");
    case None:
        return "";
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace lectern
