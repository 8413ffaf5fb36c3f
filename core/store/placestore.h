// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace lectern
{

class Database;

/// What the file system says of a file: as long as that is the same, so is the file, as far as make(1) and git(1) trust it.
struct FileStamp {
    qint64 bytes = -1; ///< −1: not known
    qint64 modified = 0; ///< nanoseconds since 1970 UTC
    qint64 inode = 0;
    bool operator==(const FileStamp &) const = default;
    [[nodiscard]] bool isKnown() const { return bytes >= 0; }
};

/// A file that holds the text of a document.
struct FilePlace {
    QString path;
    SourceId source;
    QByteArray sha256; ///< of its bytes when it was last read
    FileStamp stamp; ///< from before it was read
    bool operator==(const FilePlace &) const = default;
};

/// The places of documents and the watched folders in the library file. Writing calls stand in the caller's transaction. Errors: those of Database.
class PlaceStore
{
public:
    explicit PlaceStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<void> put(const FilePlace &place); ///< takes the place of what was known of its path
    [[nodiscard]] Result<void> remove(const QString &path);
    [[nodiscard]] Result<std::vector<FilePlace>> all() const; ///< by path
    [[nodiscard]] Result<std::vector<FilePlace>> of(SourceId source) const; ///< by path

    [[nodiscard]] Result<void> watch(const QString &folder); ///< again: nothing happens
    [[nodiscard]] Result<void> unwatch(const QString &folder);
    [[nodiscard]] Result<QStringList> watched() const; ///< by path
    /// Files of documents that a person removed in an earlier session and nobody has imported since.
    [[nodiscard]] Result<QStringList> leftOut() const; ///< by path

private:
    Database *m_database;
};

} // namespace lectern
