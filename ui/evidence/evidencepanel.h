// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/rowfilter.h"
#include "ui/notes/notebook.h"
#include "ui/state/viewstate.h"

#include <QIcon>
#include <QWidget>

namespace lectern
{

/// The right side of the window: what was found in the active document, a segment a layer, two-line rows, and a sheet below that
/// says why a row is there. It knows no other widget; the window gives it the notes:
///
///     auto *evidence = new EvidencePanel(state);
///     evidence->setNoteBook(book);                     // rows whose passage has a note get a mark
///     auto *notes = new NotesPanel(state, book);       // ui/notes/notespanel.h
///     auto *editor = new NoteEditor(state, book);      // ui/notes/noteeditor.h
///     evidence->addPage(notes, NotesPanel::tr("Notes"));
///     evidence->setNoteSheet(editor);
///     connect(notes, &NotesPanel::countChanged, evidence, [=](int count) { evidence->setPageCount(notes, count); });
///     connect(editor, &NoteEditor::shown, evidence, &EvidencePanel::showNoteSheet);
///     connect(evidence, &EvidencePanel::noteRequested, editor, &NoteEditor::notePassage);
///     connect(notes, &NotesPanel::editRequested, editor, &NoteEditor::edit);
///
/// A chosen row becomes ViewState::current() and its passage is shown; the caret in a passage selects its row, without taking the focus. With Shift and Ctrl several
/// rows are selected, to be decided on together.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(ViewState *state, QWidget *parent = nullptr);
    ~EvidencePanel() override;

    void setNoteBook(NoteBook *book); ///< not owned, outlives it
    /// A segment behind the layers'; the icon stands where the others have a count, until there is one.
    void addPage(QWidget *page, const QString &title, const QIcon &icon = {});
    void setPageCount(QWidget *page, int count); ///< -1: none, the icon again
    void hideSheetBeside(QWidget *page); ///< a page that has no use for Why and Note; it gets their room
    void setNoteSheet(QWidget *sheet); ///< the second page of the sheet under the list

    [[nodiscard]] Layer layer() const; ///< the layer on show, or shown last
    [[nodiscard]] RowFilter *filter() const;

    [[nodiscard]] QByteArray saveState() const; ///< layer, arrangements, sizes
    bool restoreState(const QByteArray &state);

public slots:
    void showLayer(lectern::Layer layer); ///< brings it to the front and gives its list the focus
    void showPage(QWidget *page);
    void showNoteSheet();
    void focusFilter();
    void stepRow(int by); ///< 1 the next row, -1 the one before; shows its passage
    void stepMention(int by); ///< through the mentions of the current entity

signals:
    void tableRequested(lectern::Layer layer); ///< to be opened as a TablePage at full width
    void noteRequested(); ///< the reader wants to note the current passage
    void quotationRequested(); ///< … to copy it as a quotation
    void rowsSelected(const QList<lectern::RowRef> &rows); ///< several rows of the layer on show, or one, or none
    void correctRequested(); ///< F2: the selected rows
    void menuRequested(const QPoint &global); ///< of the current row, which was just chosen
    void textRequested(); ///< Esc: the focus belongs to the text again

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void chooseSegment(int tab);
    void chooseRow(RowRef row, int mention);
    void followCaret(qsizetype caret);
    void followCurrent(RowRef row);
    void followDocument();
    void followFilter();
    void followNotes();
    void updateCounts();
    void updateArrangements();
    void updateSheet();
    void updateSheetPlace();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lectern
