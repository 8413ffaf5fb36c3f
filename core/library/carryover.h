// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

namespace lectern
{

class Database;
class DecisionLog;
class LibraryPrivate;
class UserDictionary;

/// Marks as up to date what the index holds of documents that a change of the person's dictionary, or of decisions beyond one document, cannot concern: none of the names in
/// question stands there (core/extract/dictionarychanges.h, core/notes/widedecisions.h). What is left behind is to be read, or decided on, again.
///
/// What changed is known from notes in the index: each dictionary and each list of decisions that a document in it was read with. Where such a note is missing,
/// documents stay behind. From any thread. Errors: Cancelled, those of Database.
[[nodiscard]] Result<void> carryOver(LibraryPrivate &library, const Progress &progress = {});

/// Notes dictionary and decisions, in the caller's transaction of the index that writes documents read with them.
[[nodiscard]] Result<void> noteBasis(Database &index, const UserDictionary &dictionary, const DecisionLog &log);

/// Drops the notes that no document needs any more.
[[nodiscard]] Result<void> dropOldNotes(LibraryPrivate &library);

} // namespace lectern
