// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/library/statements.h"
#include "core/store/exportstore.h"

namespace lectern
{

/// Notes in the library which passages left the program, so that a list of changes tells what others have in their hands (core/library/changes.h). `form` names the kind of
/// file: "markdown", "csv", "xlsx". What is noted is not taken back. Thread-safe; writes and syncs, so for a job. Errors: those of Database; CannotWrite where the library is only read.
[[nodiscard]] Result<void> recordExport(const Library &library, const QString &form,
                                        const std::vector<ExportedPassages> &passages);

/// The same for the passages of notes, of one document or all.
[[nodiscard]] Result<void> recordExportedNotes(const Library &library, const QString &form, std::optional<SourceId> source = {});

/// The same for numbers of the ledger: each document's, as they stand there.
[[nodiscard]] Result<void> recordExportedNumbers(const Library &library, const QString &form,
                                                 const std::vector<NumberRow> &numbers, const std::vector<int> &rows);

/// The same for claims and trends.
[[nodiscard]] Result<void> recordExportedStatements(const Library &library, const QString &form,
                                                    const std::vector<StatementRow> &statements, const std::vector<int> &rows);

/// Passages of one document that went out, of the text with this hash. Ascending.
[[nodiscard]] Result<std::vector<Span>> exportedPassages(const Library &library, SourceId source, const QByteArray &textSha256);

} // namespace lectern
