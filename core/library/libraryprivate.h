// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/database.h"
#include "core/db/readers.h"
#include "core/db/transaction.h"
#include "core/library/derive.h"
#include "core/library/library.h"
#include "core/library/searchable.h"
#include "core/library/searchcatalogue.h"
#include "core/notes/decisionlog.h"
#include "core/store/derivedstore.h"
#include "core/store/files.h"
#include "core/store/sourcestore.h"

#include <QLockFile>

#include <atomic>
#include <map>
#include <mutex>

namespace lectern
{

/// A connection that threads share, one at a time: `shared.use([](Database &database) { … })`.
class SharedDatabase
{
public:
    explicit SharedDatabase(Database database)
        : m_database(std::move(database))
    {
    }
    template<typename Work>
    auto use(Work work)
    {
        const std::lock_guard lock(m_mutex);
        return work(m_database);
    }

private:
    std::mutex m_mutex;
    Database m_database;
};

/// What a Library holds. Each file has a writer and readers, so that reading never waits for a disk that syncs, nor a short question for a long one.
/// Lock order: importing, then one connection; never two connections at once.
class LibraryPrivate
{
public:
    /// The inside of a library, for the parts of it that stand in headers of their own.
    [[nodiscard]] static LibraryPrivate &of(const Library &library) { return *library.d; }

    LibraryPrivate(QString path, QString id, std::unique_ptr<QLockFile> lock, Database library, Database libraryReader,
                   Database index, Database indexReader);

    const QString path;
    const QString id;
    const std::unique_ptr<QLockFile> lock; ///< given back last

    SearchableCache searched;
    SearchCatalogues catalogues;
    std::mutex importing; ///< import, refreshing and re-reading one document wait for each other
    std::atomic<int> importsWaiting = 0; ///< a long refresh lets them go first
    SharedDatabase library;
    Readers libraryReader;
    SharedDatabase index;
    Readers indexReader;

    /// The index is damaged and could not be replaced (or belongs to another process): all documents are behind.
    std::atomic<bool> indexDamaged = false;

    /// Passes a result of the index on (of it alone: damage of the library file is another matter). If it tells of damage, the index is thrown away
    /// for an empty one at once, and whoever watches it (core/library/indexwatch.h) is told. Not to be called with a connection in hand.
    template<typename T>
    T noting(T result)
    {
        if (!result && (result.error().code == ErrorCode::Damaged || result.error().code == ErrorCode::BadFormat)) {
            replaceDamagedIndex();
            result.error().message = indexIsRemade(); // not what SQLite says, which may send people to their backups
        }
        return result;
    }
    [[nodiscard]] static QString indexIsRemade();
    /// SQLite's quick check of the index, the first time in a session. Errors: Damaged, also when that is known already; Cancelled.
    [[nodiscard]] Result<void> checkIndexOnce(const Progress &progress);
    /// Throws the index away for an empty one.
    [[nodiscard]] Result<void> remakeIndex();

    /// One action of a person: `work` in a transaction of the library file, which counts its revision up.
    template<typename Work>
    auto author(Work work)
    {
        return library.use([&](Database &database) {
            return transact(database, [&] {
                auto result = work(database);
                if (!result)
                    return result;
                if (const auto counted = countUpRevision(database); !counted)
                    result = std::unexpected(counted.error());
                return result;
            });
        });
    }

    /// The same for what need not be on the disk at once: a process that dies loses nothing, a power cut may, until sync().
    template<typename Work>
    auto authorLater(Work work)
    {
        return library.use([&](Database &database) {
            const bool relaxed = database.run("PRAGMA synchronous = NORMAL").has_value();
            auto result = transact(database, [&] { return work(database); });
            if (relaxed)
                std::ignore = database.run("PRAGMA synchronous = FULL"); // fails no more than the line above
            return result;
        });
    }
    /// Brings all that was written to the disk.
    [[nodiscard]] Result<void> sync();

    [[nodiscard]] Result<StoredSource> find(SourceId id);
    /// Both files together: the document's own metadata as last read, with the person's corrections, and the counts.
    [[nodiscard]] static SourceSummary merged(const StoredSource &source, const DerivedSummary *derived);
    [[nodiscard]] bool isBehind(const StoredSource &source, const DerivedSummary *derived) const;

    /// The library's own dictionary, as it is now.
    [[nodiscard]] UserDictionary dictionary() const;
    [[nodiscard]] Result<void> setDictionary(const UserDictionary &dictionary);

    /// The log of decisions, read once and again after forgetDecisions().
    [[nodiscard]] Result<std::shared_ptr<const DecisionLog>> decisions();
    /// After they changed, or sources came or went.
    void forgetDecisions();

    /// A document with the rows of the index as the machine found them, where they are whole and of this text and version.
    struct Indexed {
        DerivedSummary summary;
        ParsedDocument parsed; ///< its metadata corrected
        Extraction extraction;
    };
    [[nodiscard]] std::optional<Indexed> readIndexed(const StoredSource &source);
    /// Applies the decisions of the log, and keeps what they make of the counts. Returns the document as it is shown.
    [[nodiscard]] OpenDocument decide(const StoredSource &source, Indexed indexed, const DecisionLog &log);

    /// Writes derived documents to the index in one transaction.
    [[nodiscard]] Result<void> putDerived(std::vector<std::pair<SourceId, DerivedDocument>> documents);
    /// After many documents were written to the index: merges its full-text tables, step by step, until it is done or cancelled.
    void tidySearch(const Progress &progress);
    /// Reads and extracts a stored document anew, and compares it with what the index holds of another version.
    [[nodiscard]] Result<DerivedDocument> derive(const StoredSource &source);
    /// That, and writes it to the index.
    [[nodiscard]] Result<void> rederive(SourceId id);
    /// Notes that all documents were read by the present version.
    [[nodiscard]] Result<void> noteRun();

    /// A document that is open somewhere is read once. What was read before a forget() is not remembered after it: `generation` is generation() from before reading.
    void remember(const std::shared_ptr<const OpenDocument> &document, int generation);
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] std::shared_ptr<const OpenDocument> remembered(SourceId id);
    void forget(SourceId id);
    void forgetAll(); ///< what was read; the search remembers its texts

    [[nodiscard]] QByteArray version() const; ///< derivedVersion() with the library's dictionary

private:
    /// What became of a document's rows, if they were of another version.
    [[nodiscard]] std::optional<StoredChanges> changesSince(const StoredSource &source, const DerivedDocument &now);
    /// Keeps the changes of documents, before their former rows go.
    [[nodiscard]] Result<void> recordChanges(const std::vector<std::pair<SourceId, DerivedDocument>> &documents);

    mutable std::mutex m_dictionaryMutex;
    UserDictionary m_dictionary;
    QByteArray m_derivedVersion; ///< with that dictionary
    void replaceDamagedIndex();
    std::mutex m_replacing; ///< comes before the connections
    bool m_replaced = false; ///< in this session; guarded by m_replacing
    std::atomic<bool> m_indexChecked = false;
    std::atomic<int> m_writtenSinceTidied = 0; ///< documents
    std::mutex m_openMutex;
    std::atomic<int> m_generation = 0;
    std::map<SourceId, std::weak_ptr<const OpenDocument>> m_open;
    std::mutex
        m_decisionsMutex; ///< held while the log is read, so that what is remembered is never older than a forgetDecisions()
    std::shared_ptr<const DecisionLog> m_decisions;
};

} // namespace lectern
