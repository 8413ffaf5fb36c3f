// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notes/notebook.h"
#include "ui/state/viewstate.h"

#include <QWidget>

namespace lectern
{

/// The notes of the active document, or of all: quotation, comment, tags; filtered by words, colour and tag. Notes whose passage is
/// doubtful or lost stand apart, with what to do about them.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    NotesPanel(ViewState *state, NoteBook *book, QWidget *parent = nullptr); ///< both outlive it
    ~NotesPanel() override;

    [[nodiscard]] int count() const; ///< notes of the active document, or of all

signals:
    void countChanged(int count);
    void editRequested(lectern::AnnotationId id); ///< Enter or F2 on a note
    void exportRequested(std::optional<lectern::SourceId> source); ///< none: all documents
    void textRequested(); ///< Esc

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lectern
