// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

namespace lectern
{

// Small questions about the documents of a library that take microseconds whatever their number, where Library::sources() would list them all. Thread-safe.

/// How many documents there are; 0 where the library cannot be read.
[[nodiscard]] qint64 documentCount(const Library &library);

/// The SHA-256 of a document's text of today; empty where the library does not hold it. Errors: those of Database.
[[nodiscard]] Result<QByteArray> textHashOf(const Library &library, SourceId source);

/// The summaries of some documents, in their order; those that are not there are left out. For few of them: all are listed faster by Library::sources(). Errors: those of Database.
[[nodiscard]] Result<std::vector<SourceSummary>> summariesOf(const Library &library, const std::vector<SourceId> &sources);

} // namespace lectern
