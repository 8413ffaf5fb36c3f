// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/watchcommand.h"

#include "ui/watch/folderwatch.h"

#include <QCoreApplication>

namespace lectern
{

WatchCommand::WatchCommand(FolderWatch *watch, QString folder, bool add)
    : QUndoCommand(add ? QCoreApplication::translate("WatchCommand", "Watch a Folder")
                       : QCoreApplication::translate("WatchCommand", "Watch a Folder No Longer"))
    , m_watch(watch)
    , m_folder(std::move(folder))
    , m_add(add)
{
}

void WatchCommand::set(bool watched)
{
    if (!m_watch)
        return;
    if (watched)
        m_watch->add(m_folder);
    else
        m_watch->remove(m_folder);
}

} // namespace lectern
