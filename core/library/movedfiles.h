// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/knownfiles.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace lectern
{

/// A document whose file is found under another path.
struct FileMove {
    SourceId document;
    QString from; ///< gone, or holding something else now
    QString to;
    bool operator==(const FileMove &) const = default;
};

/// A file that an import is to read.
struct FileToRead {
    QString path;
    qint64 bytes = 0;
};

/// Documents whose file was renamed while another took its place, or that changed places with another: the bytes of the document are among the files to read,
/// under another path, and its own path holds others. Such a document goes with its bytes, so that what was noted on it stays on its text.
/// `hash` gives the SHA-256 (hex) of a file as it is now, empty if it cannot be read; it is asked only of files that may matter.
[[nodiscard]] std::vector<FileMove> movesAmong(const KnownFiles &known, const std::vector<FileToRead> &files,
                                               const std::function<QByteArray(const QString &)> &hash);

/// Documents whose own file is gone while one of these files, known to hold the same, is there.
[[nodiscard]] std::vector<FileMove> movesToCopies(const KnownFiles &known, const QStringList &unchanged);

} // namespace lectern
