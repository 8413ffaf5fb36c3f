// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/decisions/decisionbook.h"

#include <QUndoCommand>

namespace lectern
{

/// One step of decisions. Undo and redo are the same swap; the first redo does nothing, since a change is pushed only once it is on disk.
class DecisionCommand : public QUndoCommand
{
public:
    DecisionCommand(DecisionBook *book, DecisionChange change, const QString &text);

    void undo() override;
    void redo() override;

private:
    void apply(const DecisionChange &change);

    DecisionBook *m_book;
    DecisionChange m_change;
    bool m_pending = true;
};

} // namespace lectern
