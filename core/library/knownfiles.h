// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/placestore.h"
#include "core/store/sourcestore.h"

#include <map>
#include <optional>

namespace lectern
{

/// What stat(2) says of a file now; not known where it is not there, or was written so short a time ago that a second change might not show.
[[nodiscard]] FileStamp stampOf(const QString &path);

/// What an import does with a file.
enum class FileFate {
    Unchanged, ///< its document has these bytes
    Changed, ///< it is its document's own place: another version of the document
    Moved, ///< new; a document has these bytes whose file is gone
    SameText, ///< new, or not like its document's other places any more; a document has these bytes already
    New, ///< new, or not like its document's other places any more
};

struct FileDecision {
    FileFate fate = FileFate::New;
    SourceId source; ///< none if New
    QString gone; ///< the place of a document that has moved
};

/// What a library knows of files: which document each holds, and which documents have which bytes. Copies are cheap. Const calls are thread-safe.
class KnownFiles
{
public:
    KnownFiles(std::vector<KnownSource> sources, std::vector<FilePlace> places);

    [[nodiscard]] const KnownSource *source(SourceId id) const;
    [[nodiscard]] const FilePlace *place(const QString &path) const;
    [[nodiscard]] QStringList placesOf(SourceId id) const; ///< sorted

    /// The document of a file that need not be read, because the file system says that it is as it was.
    [[nodiscard]] SourceId unread(const QString &path, const FileStamp &stamp) const;
    [[nodiscard]] FileDecision decide(const QString &path, const QByteArray &sha256) const;

    void put(const FilePlace &place);
    void removePlace(const QString &path);
    void put(const KnownSource &source);

private:
    [[nodiscard]] FileDecision decideByBytes(const QByteArray &sha256) const;

    std::map<SourceId, KnownSource> m_sources;
    std::map<QString, FilePlace> m_places;
    std::multimap<SourceId, QString> m_bySource;
    std::multimap<QByteArray, SourceId> m_byBytes;
};

} // namespace lectern
