// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <expected>

namespace lectern::cli
{

enum class Freshness {
    AsItIs,
    UpToDate ///< the index is brought up to date first
};

/// Opens a library for a sub-command. One that another process holds is read beside it if the sub-command reads only (`Mode::OpenExisting`): as it was
/// last written, and what is not in the index yet is counted on standard error. Failing, prints why and returns the exit code: 2 for what is no library, 1 otherwise.
[[nodiscard]] std::expected<std::unique_ptr<Library>, int> openLibrary(const QString &command, const QString &path,
                                                                       Library::Mode mode, Freshness freshness);

/// Prints an error and returns its exit code.
[[nodiscard]] int failed(const QString &command, const Error &error);

/// Progress on one line of standard error, if that is a terminal; nothing otherwise.
[[nodiscard]] Progress terminalProgress();

/// The document that a person names: by its number in `list`, its path, its title, or the beginning (8 digits or more) of the hash of its bytes or text.
[[nodiscard]] Result<SourceSummary> findSource(const Library &library, const QString &name);

} // namespace lectern::cli
