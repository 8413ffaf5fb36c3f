// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/integrity.h"

#include <functional>

namespace lectern
{

class Database;

/// Takes what is wrong with one row, translated, or an empty text for a sound one; false to stop.
using FaultSink = std::function<bool(SourceId source, const QString &fault)>;

/// Each looks at every row of its table by itself, so that one that cannot be read does not hide the others. Error: the list of rows cannot be read.
using CheckRows = Result<void> (*)(Database &database, const FaultSink &sink);
[[nodiscard]] Result<void> checkAnnotations(Database &database,
                                            const FaultSink &sink); ///< span and quote against the text they were made on
[[nodiscard]] Result<void> checkDecisions(Database &database,
                                          const FaultSink &sink); ///< names, JSON, and passages like annotations
[[nodiscard]] Result<void> checkSources(Database &database, const FaultSink &sink); ///< JSON of metadata and corrections

struct TextFault {
    IntegrityProblem problem = IntegrityProblem::Unreadable;
    QString message; ///< translated; empty for a sound one
};
/// One row of the table contents: its bytes and its text are those whose hashes it names.
[[nodiscard]] TextFault textFault(Database &database, qint64 row);

} // namespace lectern
