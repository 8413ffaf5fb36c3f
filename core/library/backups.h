// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace lectern
{

/// Copies of a library file, made with SQLite's backup API while the library is in use; the index is not copied, it is made again.
/// They are called NAME-YYYYMMDDTHHMMSSZ.lectern (UTC) and stand in NAME.lectern-backups beside the library, or in a folder of that name within one that
/// the person chose. Thread-safe; for jobs. Errors: CannotRead, CannotWrite (also: no room), Damaged (a damaged library is not copied, and pushes no
/// sound copy out), Locked, NotFound, Cancelled.
struct Backup {
    QString path;
    QDateTime made; ///< UTC, to the second
    qint64 bytes = 0;
    bool operator==(const Backup &) const = default;
};

/// What a library file holds, counted.
struct LibraryCounts {
    qint64 documents = 0, notes = 0, decisions = 0;
    bool operator==(const LibraryCounts &) const = default;
};

/// What would change if a backup took the library's place.
struct BackupDifference {
    struct Change {
        qint64 onlyNow = 0; ///< would go
        qint64 onlyThen = 0; ///< would come back
        qint64 changed = 0; ///< in both, but not the same
        bool operator==(const Change &) const = default;
    };
    Change documents, notes, decisions;
    [[nodiscard]] bool isNone() const { return documents == Change() && notes == Change() && decisions == Change(); }
    bool operator==(const BackupDifference &) const = default;
};

/// `chosen` is the person's folder, or empty.
[[nodiscard]] QString backupFolder(const QString &library, const QString &chosen = {});

/// The newest first. Files that are not named like backups are not among them.
[[nodiscard]] std::vector<Backup> backupsOf(const QString &library, const QString &folder);

/// The rotation: of these times, newest first, those that need not be kept. Kept are the last ten, the last of each of the last seven days
/// that have one, and the last of each of the last five weeks that have one (days and weeks in UTC, weeks from Monday).
[[nodiscard]] std::vector<QDateTime> expiredBackups(const std::vector<QDateTime> &made);

/// Makes a backup, and then deletes those that the rotation does not keep.
[[nodiscard]] Result<Backup> makeBackup(const QString &library, const QString &folder, const Progress &progress = {});
/// The same if the last one is older than `age` (or there is none) and people changed something since; nothing otherwise, nor of a library without documents.
[[nodiscard]] Result<std::optional<Backup>> backUpIfDue(const QString &library, const QString &folder, std::chrono::seconds age,
                                                        const Progress &progress = {});

/// Of a library or a backup of it.
[[nodiscard]] Result<LibraryCounts> countLibrary(const QString &path);
[[nodiscard]] Result<BackupDifference> compareBackup(const QString &library, const QString &backup);

/// Puts a backup in the place of a library, which nobody may have open. The present file is kept first: as a backup if it is sound, else as it is, with its log, as
/// `LIBRARY.damaged-DATE`. Returns the path of that (empty if there was no file). The index stays, since it names the texts it was made of.
[[nodiscard]] Result<QString> restoreBackup(const QString &library, const QString &backup, const QString &folder,
                                            const Progress &progress = {});
/// Makes a library of its own of a backup, with an id of its own. Error: CannotWrite if there is a file already.
[[nodiscard]] Result<void> copyBackup(const QString &backup, const QString &to, const Progress &progress = {});

/// Moves the file of a library with its log out of the way as `LIBRARY.damaged-DATE`, by copying; returns that path. Whoever calls it holds the lock.
[[nodiscard]] Result<QString> keepDamaged(const QString &library);
/// Puts a sound library file without a log in the place of a library, removing what SQLite kept beside that. Whoever calls it holds the lock.
[[nodiscard]] Result<void> takePlace(const QString &file, const QString &library);

} // namespace lectern
