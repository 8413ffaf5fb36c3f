// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/decisioncommand.h"

namespace lectern
{

DecisionCommand::DecisionCommand(DecisionBook *book, DecisionChange change, const QString &text)
    : QUndoCommand(text)
    , m_book(book)
    , m_change(std::move(change))
{
}

void DecisionCommand::undo()
{
    apply({m_change.removed, m_change.added});
}

void DecisionCommand::redo()
{
    if (!std::exchange(m_pending, false))
        apply(m_change);
}

/// Ids are kept, so that each step finds what it made.
void DecisionCommand::apply(const DecisionChange &change)
{
    if (const auto done = m_book->apply(change); !done)
        emit m_book->failed(done.error());
}

} // namespace lectern
