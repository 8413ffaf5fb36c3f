// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <vector>

namespace lectern
{

/// Folders whose new and changed files a library imports by itself. That they are watched is the person's choice, kept in the library file. Thread-safe.
/// Errors: those of Library; a folder that is not there (a drive that is not plugged in) is none.
[[nodiscard]] Result<QStringList> watchedFolders(const Library &library); ///< absolute, clean; by path
[[nodiscard]] Result<void> watchFolder(Library &library, const QString &folder); ///< a second time: nothing happens
[[nodiscard]] Result<void> unwatchFolder(Library &library, const QString &folder);

/// What is to be done about the watched folders.
struct WatchFindings {
    QStringList toImport; ///< files that are new or may have changed: for Library::import(), which looks closer
    std::vector<SourceId> missing; ///< documents none of whose files is there any more; they stay in the library
    QStringList missingFiles; ///< theirs, by path
    QStringList unreachable; ///< watched folders that are not there; nothing in them counts as missing
};

/// Compares the watched folders with what the library knows, by the file system's word alone: no file is opened. Left out is what a person took out of the
/// library, until he imports it again. For a job: it asks for every file once. Error: Cancelled.
[[nodiscard]] Result<WatchFindings> scanWatched(const Library &library, const Progress &progress = {});

/// These folders and those in them, for a watcher of folders; hidden ones left out, no more than `most`. The second is whether that was all.
[[nodiscard]] std::pair<QStringList, bool> withSubfolders(const QStringList &folders, qsizetype most);

} // namespace lectern
