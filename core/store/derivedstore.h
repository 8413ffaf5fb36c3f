// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/extract/userdictionary.h"
#include "core/store/document.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace lectern
{

class Database;

/// What the index says of one document, without the rows: cheap to have for all.
struct DerivedSummary {
    QByteArray textSha256; ///< of the text that was read
    QByteArray version; ///< derivedVersion() that read it
    QString corrections; ///< of metadata, that were known then
    QString decisions; ///< the revision of the person's decisions that the counts know
    QString meta; ///< JSON: what the document says of itself
    int warnings = 0;
    int claims = 0, trends = 0, quantities = 0, entities = 0;
};

/// Sets the counts of rows, of a revision of decisions.
void count(DerivedSummary &summary, const Extraction &extraction, const QString &decisions);

/// The rows of one document as they are written, as the machine found them, made by packDerived() away from the writer's thread.
struct PackedDerived {
    DerivedSummary summary;
    QByteArray parsed;
    QByteArray extraction;
    QByteArray entities; ///< EntityEntry of each
    QByteArray decidedEntities = {}; ///< with a person's decisions; null where there are none
};

/// The version of the extractors (extractionVersion()) in that of all that makes derived rows.
[[nodiscard]] QByteArray extractionVersionOf(const QByteArray &derivedVersion);
/// That of the dictionary in it; empty for an empty one.
[[nodiscard]] QByteArray dictionaryVersionOf(const QByteArray &derivedVersion);

/// The version of all that makes derived rows: rules, tables, reader, the library's dictionary.
[[nodiscard]] QByteArray derivedVersion(const UserDictionary &dictionary = {});

/// `meta` is the document's own; `parsed.meta`, that the extractors saw, may be corrected.
[[nodiscard]] PackedDerived packDerived(const ParsedDocument &parsed, const Metadata &meta, const QString &corrections,
                                        const Extraction &extraction);

/// Derived rows in the index file. Writing calls stand in the caller's transaction. Errors: those of Database.
class DerivedStore
{
public:
    explicit DerivedStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<void> put(SourceId id, const PackedDerived &derived);
    [[nodiscard]] Result<void> putCounts(SourceId id, const DerivedSummary &summary); ///< and their revision, nothing else
    /// The rows of a document are what another version, or another revision of decisions, makes of it too. Nothing where it is not what it was.
    [[nodiscard]] Result<void> carry(SourceId id, const DerivedSummary &was, const QByteArray &version, const QString &decisions);
    [[nodiscard]] Result<void> remove(SourceId id);

    [[nodiscard]] Result<std::map<SourceId, DerivedSummary>> all() const;
    /// The same by id, without versions and revisions: what the list of documents shows.
    [[nodiscard]] Result<std::vector<std::pair<SourceId, DerivedSummary>>> counts() const;
    [[nodiscard]] Result<std::optional<DerivedSummary>> find(SourceId id) const;
    /// The rows as they were packed; their summary is left empty.
    [[nodiscard]] Result<std::optional<PackedDerived>> rows(SourceId id) const;
    [[nodiscard]] Result<QByteArray> parsed(SourceId id) const; ///< the first half of them, or null
    /// The entities of a document as a person's decisions leave them.
    [[nodiscard]] Result<void> putDecidedEntities(SourceId id, const QByteArray &entries);
    /// The entities of every document as they were packed, in the order of ids.
    struct PackedEntities {
        SourceId source;
        QByteArray found; ///< by the machine
        QByteArray
            decided; ///< with the decisions that the document's summary names; null where they change nothing, or there are none
    };
    [[nodiscard]] Result<std::vector<PackedEntities>> entityLists() const;

private:
    Database *m_database;
};

} // namespace lectern
