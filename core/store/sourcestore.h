// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/store/document.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace lectern
{

class Database;

/// A document as it is written to the library: made by packSource(), away from the writer's thread, because compressing takes time.
struct PackedSource {
    QString path;
    QString encoding;
    QString chosenEncoding; ///< that a person asked for, or empty
    QByteArray sha256;
    QByteArray textSha256;
    qint64 bytes = 0;
    qint64 characters = 0;
    qint64 undecodable = 0;
    Metadata meta;
    QByteArray original; ///< compressed
    std::optional<QByteArray> text; ///< compressed; none where the canonical text is the bytes read as UTF-8
};

[[nodiscard]] PackedSource packSource(const QString &path, const QByteArray &bytes, const ParsedDocument &parsed,
                                      const QString &chosenEncoding = {});

/// A source as the library knows it without its index: the counts are those of annotations alone.
struct StoredSource {
    SourceSummary summary; ///< its metadata are left empty
    QString meta; ///< JSON: what the document said of itself when it was imported
    QString corrections; ///< of metadata, by a person (core/store/metadatajson.h)
    QString chosenEncoding;
};

/// What an import must know of a source, removed ones included.
struct KnownSource {
    SourceId id;
    QString path;
    QByteArray sha256;
    QString chosenEncoding;
    QString corrections;
    bool removed = false;
};

/// Sources in the library file: original bytes, canonical text, metadata. Writing calls stand in the caller's transaction.
/// A removed source is not seen by any reading call until it is restored. Errors: those of Database, NotFound, Damaged.
class SourceStore
{
public:
    explicit SourceStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<SourceId> insert(const PackedSource &source);
    /// Another version of the same document; the former one's content stays in the file.
    [[nodiscard]] Result<void> update(SourceId id, const PackedSource &source);
    [[nodiscard]] Result<void> setPath(SourceId id, const QString &path);
    [[nodiscard]] Result<void> setCorrections(SourceId id, const QString &corrections);
    [[nodiscard]] Result<void> setRemoved(SourceId id, bool removed);
    /// Deletes what was removed, for good.
    [[nodiscard]] Result<void> purge();

    [[nodiscard]] Result<std::vector<StoredSource>> all() const; ///< in order of import
    [[nodiscard]] Result<StoredSource> find(SourceId id) const;
    [[nodiscard]] Result<std::vector<KnownSource>> known() const;
    [[nodiscard]] Result<SourceText> text(SourceId id) const;
    [[nodiscard]] Result<QByteArray> original(SourceId id) const;
    /// The first source whose text this is or, failing that, once was.
    [[nodiscard]] Result<std::optional<SourceId>> byText(const QByteArray &textSha256) const;
    /// A text that a source has or had.
    [[nodiscard]] Result<QString> version(SourceId id, const QByteArray &textSha256) const;

private:
    [[nodiscard]] Result<void> putContent(SourceId id, const PackedSource &source);
    Database *m_database;
};

} // namespace lectern
