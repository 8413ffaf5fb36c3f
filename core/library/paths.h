// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace lectern
{

/// The files that an import of these paths reads, absolute and clean, each once: a file as it is given; of a folder, all with a suffix that we read
/// (.md .markdown .txt .text, or none), subfolders in their place, sorted by name. Hidden ones are skipped, and folders that symbolic
/// links lead to a second time. A path that is neither stays in the list, for the report to name.
[[nodiscard]] QStringList filesToImport(const QStringList &paths);

} // namespace lectern
