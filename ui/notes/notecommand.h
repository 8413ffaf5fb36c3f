// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notes/notebook.h"

#include <QUndoCommand>

namespace lectern
{

/// One change of one note. Undo and redo are the same swap of before and after; the first redo does nothing, since a
/// change is pushed only once it is on disk.
class NoteCommand : public QUndoCommand
{
public:
    NoteCommand(NoteBook *book, NoteChange change, int edit);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_comment ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const NoteChange &change);

    NoteBook *m_book;
    NoteChange m_change;
    int m_edit;           ///< commands of one edit merge
    bool m_comment;       ///< nothing but the comment differs
    bool m_pending = true;
};

} // namespace lectern
