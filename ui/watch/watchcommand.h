// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QUndoCommand>

namespace lectern
{

class FolderWatch;

/// A folder comes among the watched ones, or goes.
class WatchCommand : public QUndoCommand
{
public:
    WatchCommand(FolderWatch *watch, QString folder, bool add);

    void undo() override { set(!m_add); }
    void redo() override { set(m_add); }

private:
    void set(bool watched);

    QPointer<FolderWatch> m_watch;
    QString m_folder;
    bool m_add;
};

} // namespace lectern
