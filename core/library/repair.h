// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/library/backups.h"

#include <QJsonObject>
#include <QStringList>

namespace lectern
{

struct RepairReport {
    QString kept; ///< the file as it was, with its log beside it
    LibraryCounts there; ///< what the library holds now
    QStringList mended; ///< translated: what was brought back from elsewhere
    QStringList lost; ///< translated: everything that is known to be lost, a line each
    QString saved; ///< a Markdown file with the notes whose document is lost; empty if there are none
};

/// Makes a new library file of all that can be read of a damaged one, and puts it in its place; the damaged one is kept beside it as
/// `LIBRARY.damaged-DATE`. Rows are read one by one; a first page that is lost is taken from a new library of the same version; texts that cannot be read are
/// read again from the files that they were imported from, if these are still the same. What refers to a lost document is written to a text file. Takes the
/// library's lock; for a job. Errors: NotFound, Locked, CannotWrite (the library is left as it was), Damaged (nothing can be read), Cancelled.
[[nodiscard]] Result<RepairReport> repairLibrary(const QString &path, const Progress &progress = {});

/// `{"version": 1, "library", "kept", "documents", "notes", "decisions", "mended": […], "lost": […], "saved"}`.
[[nodiscard]] QJsonObject toJson(const RepairReport &report, const QString &path);

} // namespace lectern
