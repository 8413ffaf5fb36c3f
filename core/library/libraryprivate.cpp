// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"

#include "core/db/interruptible.h"
#include "core/library/carryover.h"
#include "core/library/indexwatch.h"
#include "core/store/decisionstore.h"
#include "core/store/derivedcodec.h"
#include "core/store/dictionarystore.h"
#include "core/store/files.h"
#include "core/store/metadatajson.h"
#include "core/store/sketchstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lectern
{

LibraryPrivate::LibraryPrivate(QString libraryPath, QString libraryId, std::unique_ptr<QLockFile> lockFile, Database libraryFile,
                               Database libraryReaderFile, Database indexFile, Database indexReaderFile)
    : path(std::move(libraryPath))
    , id(std::move(libraryId))
    , lock(std::move(lockFile))
    , library(std::move(libraryFile))
    , libraryReader(std::move(libraryReaderFile), [this] { return openReader(path); })
    , index(std::move(indexFile))
    , indexReader(std::move(indexReaderFile), [this] { return openReader(indexPath(path)); })
{
    m_dictionary =
        libraryReader.use([](Database &database) { return DictionaryStore(database).get(); }).value_or(UserDictionary());
    m_derivedVersion = derivedVersion(m_dictionary);
}

UserDictionary LibraryPrivate::dictionary() const
{
    const std::lock_guard guard(m_dictionaryMutex);
    return m_dictionary;
}

Result<void> LibraryPrivate::setDictionary(const UserDictionary &dictionary)
{
    return author([&](Database &database) { return DictionaryStore(database).set(dictionary); }).transform([&] {
        const std::lock_guard guard(m_dictionaryMutex);
        m_dictionary = dictionary;
        m_derivedVersion = derivedVersion(dictionary);
    });
}

Result<void> LibraryPrivate::sync()
{
    // A commit with synchronous=FULL syncs the write-ahead log, and with it all commits before.
    return author([](Database &) { return Result<void>(); });
}

Result<StoredSource> LibraryPrivate::find(SourceId source)
{
    return libraryReader.use([source](Database &database) { return SourceStore(database).find(source); });
}

SourceSummary LibraryPrivate::merged(const StoredSource &source, const DerivedSummary *derived)
{
    SourceSummary summary = source.summary;
    const bool isCurrent = derived && derived->textSha256 == summary.textSha256;
    summary.meta = corrected(metadataFromJson(isCurrent ? derived->meta : source.meta), source.corrections);
    if (isCurrent) {
        summary.warnings = derived->warnings;
        summary.claims = derived->claims;
        summary.trends = derived->trends;
        summary.quantities = derived->quantities;
        summary.entities = derived->entities;
    }
    return summary;
}

QByteArray LibraryPrivate::version() const
{
    const std::lock_guard guard(m_dictionaryMutex);
    return m_derivedVersion;
}

bool LibraryPrivate::isBehind(const StoredSource &source, const DerivedSummary *derived) const
{
    return !derived || derived->textSha256 != source.summary.textSha256 || derived->version != version()
        || derived->corrections != source.corrections;
}

Result<std::shared_ptr<const DecisionLog>> LibraryPrivate::decisions()
{
    const std::lock_guard guard(m_decisionsMutex);
    if (m_decisions)
        return m_decisions;
    auto all = libraryReader.use([](Database &database) { return DecisionStore(database).all(); });
    if (!all)
        return std::unexpected(all.error());
    m_decisions = std::make_shared<const DecisionLog>(std::move(*all));
    return m_decisions;
}

void LibraryPrivate::forgetDecisions()
{
    const std::lock_guard guard(m_decisionsMutex);
    m_decisions.reset();
}

std::optional<LibraryPrivate::Indexed> LibraryPrivate::readIndexed(const StoredSource &source)
{
    const SourceId indexedSource = source.summary.id;
    const auto summary = noting(indexReader.use([&](Database &database) { return DerivedStore(database).find(indexedSource); }));
    const auto rows = noting(indexReader.use([&](Database &database) { return DerivedStore(database).rows(indexedSource); }));
    if (!summary || !*summary || !rows || !*rows || isBehind(source, &**summary))
        return {};
    auto parsed = parsedFromBytes((*rows)->parsed);
    auto extraction = extractionFromBytes((*rows)->extraction);
    auto text = libraryReader.use([&](Database &database) { return SourceStore(database).text(indexedSource); });
    if (!parsed || !extraction || !text)
        return {};
    parsed->source = std::move(*text);
    parsed->meta = merged(source, &**summary).meta;
    extraction->version = extractionVersionOf((*summary)->version); // that of the rows where they were carried over
    return Indexed{**summary, std::move(*parsed), std::move(*extraction)};
}

OpenDocument LibraryPrivate::decide(const StoredSource &source, Indexed indexed, const DecisionLog &log)
{
    const SourceId indexedSource = source.summary.id;
    auto decided = applyDecisions(std::move(indexed.extraction), indexed.parsed, indexedSource, log);
    const QString before = indexed.summary.decisions;
    const UserDictionary words = dictionary();
    count(indexed.summary, decided.extraction, log.revision(indexedSource));
    if (before != indexed.summary.decisions) // counts that cannot be kept are counted again the next time
        std::ignore = noting(index.use([&](Database &database) {
            return transact(database, [&] {
                DerivedStore derived(database);
                return noteBasis(database, words, log)
                    .and_then([&] { return derived.putCounts(indexedSource, indexed.summary); })
                    .and_then([&] { return derived.putDecidedEntities(indexedSource, toBytes(entriesOf(decided.extraction))); })
                    .and_then(
                        [&] { return SearchIndex(database).putFacts(indexedSource, packed(searchFactsOf(decided.extraction))); });
            });
        }));
    return {merged(source, &indexed.summary), std::move(indexed.parsed), std::move(decided.extraction),
            std::move(decided.outcome)};
}

Result<void> LibraryPrivate::putDerived(std::vector<std::pair<SourceId, DerivedDocument>> documents)
{
    const auto log = decisions();
    if (!log)
        return std::unexpected(log.error());
    if (const auto recorded = recordChanges(documents); !recorded)
        return recorded;
    for (auto &[source, document] : documents) {
        if (!(*log)->concerns(source))
            continue;
        const auto decided = applyDecisions(document.extraction, document.parsed, source, **log);
        count(document.rows.summary, decided.extraction, (*log)->revision(source));
        document.rows.decidedEntities = toBytes(entriesOf(decided.extraction));
        document.search.facts = packed(searchFactsOf(decided.extraction));
    }
    const auto put = [](Database &database, SourceId source, const DerivedDocument &document) {
        return DerivedStore(database)
            .put(source, document.rows)
            .and_then([&] { return SearchIndex(database).put(source, document.search); })
            .and_then([&] { return SketchStore(database).put(source, document.sketch); });
    };
    m_writtenSinceTidied += int(documents.size());
    const UserDictionary words = dictionary();
    return noting(index.use([&](Database &database) {
        return transact(database, [&]() -> Result<void> {
            if (const auto noted = noteBasis(database, words, **log); !noted)
                return noted;
            for (const auto &[source, document] : documents)
                if (const auto done = put(database, source, document); !done)
                    return done;
            return {};
        });
    }));
}

void LibraryPrivate::tidySearch(const Progress &progress)
{
    constexpr int manyDocuments = 500;
    const auto indexed = index.use([](Database &database) { return database.number("SELECT count(*) FROM search_documents"); });
    if (!indexed || m_writtenSinceTidied < std::max<qint64>(manyDocuments, *indexed / 10))
        return; // what few documents leave to merge costs a search nothing
    m_writtenSinceTidied = 0;
    bool isFirst = true, goesOn = true;
    while (goesOn && !progress.cancelled())
        goesOn = noting(index.use([&](Database &database) {
                     return SearchIndex(database).tidy(std::exchange(isFirst, false));
                 })).value_or(false);
}

Result<DerivedDocument> LibraryPrivate::derive(const StoredSource &source)
{
    auto text = libraryReader.use([&](Database &database) { return SourceStore(database).text(source.summary.id); });
    if (!text)
        return std::unexpected(text.error());
    DerivedDocument derived =
        deriveDocument(parseText(std::move(*text), QFileInfo(source.summary.path).fileName()), source.corrections, dictionary());
    derived.changes = changesSince(source, derived);
    return derived;
}

Result<void> LibraryPrivate::rederive(SourceId source)
{
    auto document = find(source).and_then([this](const StoredSource &stored) { return derive(stored); });
    if (!document)
        return std::unexpected(document.error());
    std::vector<std::pair<SourceId, DerivedDocument>> one;
    one.emplace_back(source, std::move(*document));
    forget(source);
    return putDerived(std::move(one));
}

Result<void> LibraryPrivate::checkIndexOnce(const Progress &progress)
{
    if (indexDamaged)
        return fail(ErrorCode::Damaged, {});
    if (m_indexChecked)
        return {};
    auto checked = openReader(indexPath(path)).and_then([&](Database database) {
        const Interruptible interruptible(database, progress.stop);
        return checkQuickly(database);
    });
    if (!checked && progress.cancelled())
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; what was done is kept."));
    m_indexChecked = true;
    return checked;
}

QString LibraryPrivate::indexIsRemade()
{
    return QCoreApplication::translate(
        "Library", "The index is damaged and is made again. Nothing of yours is lost; repeat this when it is ready.");
}

void LibraryPrivate::replaceDamagedIndex()
{
    {
        const std::lock_guard guard(m_replacing);
        // Several threads meet the same damage; only the first of them replaces the file.
        const auto isSound = [this] {
            return openReader(indexPath(path)).and_then([](Database database) { return checkQuickly(database); });
        };
        if (indexDamaged || (m_replaced && isSound()))
            return;
        indexDamaged = true;
        m_replaced = lock && remakeIndex(); // the file of another process is its own to replace
    }
    announceIndexDamage(path);
}

Result<void> LibraryPrivate::remakeIndex()
{
    auto remade = index.use([&](Database &writer) {
        return indexReader.useAlone([&](Database &reader) -> Result<void> {
            // Closing the last connection deletes the write-ahead log by its name, so it comes before the new file.
            reader.close();
            writer.close();
            removeIndexFile(indexPath(path));
            auto newWriter = openIndexFile(indexPath(path), id);
            auto newReader = newWriter ? openReader(indexPath(path)) : std::unexpected(newWriter.error());
            if (!newWriter || !newReader)
                return std::unexpected(newReader.error());
            writer = std::move(*newWriter);
            reader = std::move(*newReader);
            indexDamaged = false;
            return {};
        });
    });
    catalogues.forget(); // outside the connections: a search takes them while it holds the catalogues
    return remade;
}

void LibraryPrivate::remember(const std::shared_ptr<const OpenDocument> &document, int before)
{
    const std::lock_guard guard(m_openMutex);
    if (m_generation != before)
        return;
    std::erase_if(m_open, [](const auto &entry) { return entry.second.expired(); });
    m_open[document->summary.id] = document;
}

std::shared_ptr<const OpenDocument> LibraryPrivate::remembered(SourceId source)
{
    const std::lock_guard guard(m_openMutex);
    const auto found = m_open.find(source);
    return found == m_open.end() ? nullptr : found->second.lock();
}

void LibraryPrivate::forget(SourceId source)
{
    const std::lock_guard guard(m_openMutex);
    ++m_generation;
    m_open.erase(source);
    searched.forget(source);
}

void LibraryPrivate::forgetAll()
{
    const std::lock_guard guard(m_openMutex);
    ++m_generation;
    m_open.clear();
}

} // namespace lectern
