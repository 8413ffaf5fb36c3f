// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/carryover.h"
#include "core/library/libraryprivate.h"
#include "core/library/orderedpool.h"
#include "core/store/files.h"
#include "core/store/sketchstore.h"

#include <QCoreApplication>

#include <chrono>
#include <set>
#include <thread>

namespace lectern
{

namespace
{

constexpr size_t batchSize = 32; ///< documents written to the index in one transaction

/// Takes documents out of the index that the library does not know any more.
Result<void> dropForgotten(LibraryPrivate &d)
{
    const auto known = d.libraryReader.use([](Database &database) { return SourceStore(database).known(); });
    if (!known)
        return std::unexpected(known.error());
    std::set<SourceId> ids;
    for (const KnownSource &source : *known)
        ids.insert(source.id);
    return d.index.use([&](Database &database) {
        return transact(database, [&]() -> Result<void> {
            const auto derived = DerivedStore(database).all();
            if (!derived)
                return std::unexpected(derived.error());
            for (const auto &[id, summary] : *derived) {
                if (ids.contains(id))
                    continue;
                const auto done =
                    DerivedStore(database).remove(id).and_then([&] { return SearchIndex(database).remove(id); }).and_then([&] {
                        return SketchStore(database).remove(id);
                    });
                if (!done)
                    return done;
            }
            return {};
        });
    });
}

Result<std::vector<StoredSource>> sourcesBehind(LibraryPrivate &d)
{
    auto stored = d.libraryReader.use([](Database &database) { return SourceStore(database).all(); });
    if (!stored || d.indexDamaged)
        return stored;
    const auto derived = d.noting(d.indexReader.use([](Database &database) { return DerivedStore(database).all(); }));
    if (!derived)
        return stored;
    std::erase_if(*stored, [&](const StoredSource &source) {
        const auto found = derived->find(source.summary.id);
        return found != derived->end() && !d.isBehind(source, &found->second);
    });
    return stored;
}

/// Sources that are up to date but for what a person decided meanwhile.
Result<std::vector<StoredSource>> sourcesToCount(LibraryPrivate &d)
{
    const auto log = d.decisions();
    auto stored = d.libraryReader.use([](Database &database) { return SourceStore(database).all(); });
    const auto derived = d.noting(d.indexReader.use([](Database &database) { return DerivedStore(database).all(); }));
    if (!log || !stored)
        return std::unexpected(log ? stored.error() : log.error());
    if (!derived)
        return std::vector<StoredSource>();
    std::erase_if(*stored, [&](const StoredSource &source) {
        const auto found = derived->find(source.summary.id);
        return found == derived->end() || d.isBehind(source, &found->second)
            || found->second.decisions == (*log)->revision(source.summary.id);
    });
    return stored;
}

/// Applies decisions to rows that are in the index already: nothing is extracted.
Result<void> countAgain(LibraryPrivate &d, const Progress &progress)
{
    const auto sources = sourcesToCount(d);
    const auto log = d.decisions();
    if (!sources || !log)
        return std::unexpected(sources ? log.error() : sources.error());
    for (size_t i = 0; i < sources->size(); ++i) {
        const StoredSource &source = (*sources)[i];
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; what was done is kept."));
        progress.report(qint64(i), qint64(sources->size()), source.summary.path);
        if (auto indexed = d.readIndexed(source))
            std::ignore = d.decide(source, std::move(*indexed), **log);
    }
    return {};
}

/// Reads and extracts documents on all cores and writes them to the index, batch by batch.
class Refresh
{
public:
    Refresh(LibraryPrivate &library, const std::vector<StoredSource> &sources, const Progress &progress)
        : m_library(library)
        , m_sources(sources)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        inOrder(
            m_sources.size(), [&](size_t i) { return m_library.derive(m_sources[i]); },
            [&](size_t i, Result<DerivedDocument> derived) { return take(i, std::move(derived)); });
        write();
        if (m_outcome && m_progress.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; what was done is kept."));
        return m_outcome ? m_unread : m_outcome;
    }

private:
    bool take(size_t i, Result<DerivedDocument> derived)
    {
        const SourceSummary &source = m_sources[i].summary;
        m_progress.report(qint64(i), qint64(m_sources.size()), source.path);
        if (derived)
            m_batch.emplace_back(source.id, std::move(*derived));
        else if (derived.error().code != ErrorCode::NotFound && m_unread) // not because it was removed meanwhile
            m_unread = std::unexpected(derived.error());
        if (m_batch.size() >= batchSize)
            write();
        return m_outcome && !m_progress.cancelled() && m_library.importsWaiting == 0;
    }

    void write()
    {
        if (m_batch.empty())
            return;
        if (const auto done = m_library.putDerived(std::exchange(m_batch, {})); !done)
            m_outcome = done;
    }

    LibraryPrivate &m_library;
    const std::vector<StoredSource> &m_sources;
    const Progress &m_progress;
    std::vector<std::pair<SourceId, DerivedDocument>> m_batch;
    Result<void> m_outcome;
    Result<void> m_unread; ///< the first document that cannot be read: the others are all the same
};

/// One go at what is behind; false if it ended early because an import wants its turn.
Result<bool> refreshOnce(LibraryPrivate &d, const Progress &progress)
{
    const std::lock_guard importing(d.importing);
    if (const auto dropped = d.noting(dropForgotten(d)); !dropped && dropped.error().code != ErrorCode::Damaged)
        return std::unexpected(dropped.error());
    if (const auto carried = carryOver(d, progress); !carried && carried.error().code == ErrorCode::Cancelled)
        return std::unexpected(carried.error());
    const auto behind = sourcesBehind(d);
    if (!behind)
        return std::unexpected(behind.error());
    const auto done = Refresh(d, *behind, progress).run();
    if (d.importsWaiting != 0)
        return false;
    progress.report(qint64(behind->size()), qint64(behind->size()));
    return done.and_then([&] { return countAgain(d, progress); }).transform([&] {
        std::ignore = d.noting(dropOldNotes(d)); // they cost room, nothing else
        return true;
    });
}

/// A damaged index is replaced by an empty one. Errors: Cancelled, those of Database.
Result<void> ensureSoundIndex(LibraryPrivate &d, const Progress &progress)
{
    const auto sound = d.checkIndexOnce(progress);
    if (!sound && sound.error().code == ErrorCode::Cancelled)
        return sound;
    return sound ? sound : d.remakeIndex();
}

} // namespace

int Library::documentsBehind() const
{
    const auto behind = sourcesBehind(*d);
    const auto toCount = d->indexDamaged ? Result<std::vector<StoredSource>>() : sourcesToCount(*d);
    return int((behind ? behind->size() : 0) + (toCount ? toCount->size() : 0));
}

Result<void> Library::refreshIndex(const Progress &progress)
{
    if (const auto sound = ensureSoundIndex(*d, progress); !sound)
        return sound;
    for (;;) {
        const auto complete = refreshOnce(*d, progress);
        if (!complete)
            return std::unexpected(complete.error());
        if (*complete) {
            d->tidySearch(progress);
            return d->noteRun();
        }
        while (d->importsWaiting != 0) // its import is about to take the lock that was just given back
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace lectern
