// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/check.h"
#include "core/library/library.h"

#include <vector>

namespace lectern
{

/// What is found when the documents of a library are held against themselves and each other. What only the comparison needed is left empty.
struct LibraryChecks {
    CheckReport report;
    std::vector<SourceId> sources; ///< of report.documents, by their places
};

/// The arithmetic of all documents of a library, what they say of the same, and what they have in common. Currencies are compared by the library's own rates (core/library/rates.h). Reads every document on all cores: for a job; cancelled it returns within a second. Thread-safe.
/// Errors: those of Library::document() but NotFound, and Cancelled.
[[nodiscard]] Result<std::shared_ptr<const LibraryChecks>> checksOf(const Library &library, const Progress &progress = {});

} // namespace lectern
