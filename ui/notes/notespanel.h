// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notes/notebook.h"
#include "ui/state/viewstate.h"

#include <QWidget>

class QMenu;

namespace lectern
{

/// The notes of the active document, or of all: comment, quotation, tags; filtered by words, colour and tag. Notes whose passage is
/// doubtful or lost stand apart, with what to do about them. A click shows the passage, Enter or F2 edits, Delete removes.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    NotesPanel(ViewState *state, NoteBook *book, QWidget *parent = nullptr); ///< both outlive it
    ~NotesPanel() override;

    [[nodiscard]] int count() const; ///< notes of the active document, or of all, whatever the filter
    [[nodiscard]] bool showsAllDocuments() const;
    void showAllDocuments(bool all);

signals:
    void countChanged(int count);
    void noteChosen(lectern::AnnotationId id); ///< its passage is being shown
    void editRequested(lectern::AnnotationId id); ///< Enter or F2 on a note
    void exportRequested(std::optional<lectern::SourceId> source); ///< none: all documents
    void textRequested(); ///< Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    void buildBars();
    void outdate();
    void refresh();
    void findTitles(const std::vector<Annotation> &notes);
    void describeEmptiness(int all);
    void followCaret(qsizetype caret);
    void choose(const QModelIndex &index);
    void requestExport();
    void fillScopeMenu();
    void fillColorMenu();
    void fillTagMenu();
    void updateButtons();

    std::unique_ptr<Private> d;
};

} // namespace lectern
