// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/rowchanges.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QDateTime>

namespace lectern
{

class Database;

/// What became of the rows of one document from one version of rules, tables and words to another.
struct StoredChanges {
    SourceId source;
    QByteArray textSha256; ///< of the text that both runs read
    QByteArray fromVersion, toVersion; ///< derivedVersion(); `fromVersion` is that of the last run where nothing can be compared
    QDateTime made; ///< UTC: of the last run
    bool comparable = true; ///< false: the former rows were gone, or could not be read
    std::vector<RowChange> changes;
};

/// Lists of changes in the library file, one a document, until they are marked as seen. Writing calls stand in the caller's transaction. Errors: those of Database.
class ChangeStore
{
public:
    explicit ChangeStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    /// Adds a step. Upon one that nobody has seen yet it is composed with that, and both are dropped where they lead back to the version they came from. A step that is
    /// there already (written before a run was cut off) is not added again.
    [[nodiscard]] Result<void> add(const StoredChanges &step);
    [[nodiscard]] Result<std::vector<StoredChanges>> unseen() const; ///< in the order of documents that are there
    [[nodiscard]] Result<void> setSeen(SourceId source, const QDateTime &when); ///< an invalid date: not seen

    /// The version of the last run that was finished; empty if none was.
    [[nodiscard]] Result<QByteArray> lastVersion() const;
    [[nodiscard]] Result<void> setLastVersion(const QByteArray &version);

private:
    [[nodiscard]] Result<void> put(const StoredChanges &changes);
    Database *m_database;
};

} // namespace lectern
