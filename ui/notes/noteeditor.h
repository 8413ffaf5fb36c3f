// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notes/notebook.h"
#include "ui/state/viewstate.h"

#include <QWidget>

namespace lectern
{

/// The note on the passage under work: quotation, colour, comment in Markdown, tags. It follows the selection and the current row;
/// where there is no note yet, the first character typed (or a colour chosen) makes one. What is typed is saved while typing and when
/// the focus leaves; if it cannot be saved it stays, and the editor with it, and saving is tried again.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    NoteEditor(ViewState *state, NoteBook *book, QWidget *parent = nullptr); ///< both outlive it
    ~NoteEditor() override;

    [[nodiscard]] AnnotationId annotation() const; ///< none while the passage has no note

public slots:
    void notePassage(); ///< the selection, else the current row: shows its note and takes the focus
    void highlightPassage(); ///< marks it in the colour used last, without a comment
    void highlightIn(lectern::HighlightColor color); ///< marks it, or gives its note that colour
    void edit(lectern::AnnotationId id); ///< shows a note and takes the focus
    void editNote(); ///< the note at the caret or on the current row; takes the focus
    void removeNote(); ///< that note; undo brings it back
    bool save(); ///< what is typed and not yet on disk (done by itself after a short pause)

signals:
    void shown(); ///< it is about to take the focus: bring it to the front
    void textRequested(); ///< Esc: the focus belongs to the text again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    void follow();
    void load();
    void typed();
    void followNotes(SourceId source);
    void chooseColor(HighlightColor color);
    bool makeNote();
    void attach(Span span);
    void refresh();
    void takeFocus();

    std::unique_ptr<Private> d;
};

} // namespace lectern
