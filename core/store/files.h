// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/database.h"

namespace lectern
{

/// The derived twin of a library: NAME.lectern → NAME.lectern-index.
[[nodiscard]] QString indexPath(const QString &libraryPath);

/// Opens NAME.lectern (or makes it, `create`) and brings its schema up to date: write-ahead log, every commit synced to disk, foreign keys.
/// Errors: NotFound (no such file, and not to be made), BadFormat (not a library), TooNew, those of Database.
[[nodiscard]] Result<Database> openLibraryFile(const QString &path, bool create);

/// Opens NAME.lectern-index for the library with this id. One that is missing, damaged, of another library or of another format is made anew, empty.
[[nodiscard]] Result<Database> openIndexFile(const QString &path, const QString &libraryId);

/// Deletes an index file with what SQLite keeps beside it; no connection may be open.
void removeIndexFile(const QString &path);

/// Opens both files for reading beside a program that has the library open: nothing is written, made or migrated. Errors: NotFound, BadFormat, TooNew
/// (another version of Lectern holds it, older or newer), Damaged (there is no index, or not of this version, to read).
struct ReadOnlyFiles {
    QString id;
    Database library;
    Database index;
};
[[nodiscard]] Result<ReadOnlyFiles> openBeside(const QString &path);

/// A second connection to one of the two, for reading beside the writer.
[[nodiscard]] Result<Database> openReader(const QString &path);

/// What a file says of itself, before any of its rows is read. Errors: those of Database (BadFormat: not an SQLite file).
struct LibraryFileState {
    bool isLibrary = false; ///< it bears the mark of a library
    bool isNew = false; ///< nothing has been written to it yet: whoever made it was stopped at once
    qint64 version = 0; ///< schema steps that it has
    int known = 0; ///< schema steps that this program knows
};
[[nodiscard]] Result<LibraryFileState> libraryFileState(const QString &path);

/// The UUID of a library, made with it.
[[nodiscard]] Result<QString> libraryId(Database &library);

/// Counts up with everything a person makes; the index notes which revision it has seen.
[[nodiscard]] Result<qint64> authoredRevision(Database &library);
[[nodiscard]] Result<void> countUpRevision(Database &library); ///< within the caller's transaction

/// SQLite's own check of a whole file: every page, every index, every reference. Error: Damaged, with what is wrong.
[[nodiscard]] Result<void> checkIntegrity(Database &database);
/// The same without comparing indexes with their tables: several times faster.
[[nodiscard]] Result<void> checkQuickly(Database &database);

} // namespace lectern
