// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notecommand.h"

#include <QCoreApplication>

namespace lectern
{

namespace
{

bool onlyCommentDiffers(const NoteChange &change)
{
    if (!change.before || !change.after)
        return false;
    Annotation like = *change.before;
    like.comment = change.after->comment;
    like.modified = change.after->modified;
    return like == *change.after && change.before->comment != change.after->comment;
}

QString describe(const NoteChange &change)
{
    const auto &[before, after] = change;
    if (!before)
        return QCoreApplication::translate("lectern::NoteBook", "highlight");
    if (!after)
        return QCoreApplication::translate("lectern::NoteBook", "remove note");
    if (before->color != after->color)
        return QCoreApplication::translate("lectern::NoteBook", "change colour");
    if (before->tags != after->tags)
        return QCoreApplication::translate("lectern::NoteBook", "change tags");
    if (before->anchor != after->anchor)
        return QCoreApplication::translate("lectern::NoteBook", "move note");
    return QCoreApplication::translate("lectern::NoteBook", "edit comment");
}

} // namespace

NoteCommand::NoteCommand(NoteBook *book, NoteChange change, int edit)
    : QUndoCommand(describe(change))
    , m_book(book)
    , m_change(std::move(change))
    , m_edit(edit)
    , m_comment(onlyCommentDiffers(m_change))
{
}

void NoteCommand::undo()
{
    apply({m_change.after, m_change.before});
}

void NoteCommand::redo()
{
    if (!std::exchange(m_pending, false))
        apply(m_change);
}

void NoteCommand::apply(const NoteChange &change)
{
    if (const auto done = m_book->apply(change); !done)
        emit m_book->failed(done.error());
}

bool NoteCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const NoteCommand *>(other);
    if (next->m_edit != m_edit || next->m_change.after->id != m_change.after->id)
        return false;
    m_change.after = next->m_change.after;
    return true;
}

} // namespace lectern
