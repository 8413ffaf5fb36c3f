// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/orderedpool.h"
#include "core/store/files.h"

#include <QCoreApplication>

#include <set>

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
                const auto done = DerivedStore(database).remove(id).and_then([&] { return SearchIndex(database).remove(id); });
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
    for (const StoredSource &source : *sources) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; what was done is kept."));
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
        return m_outcome;
    }

private:
    bool take(size_t i, Result<DerivedDocument> derived)
    {
        const SourceSummary &source = m_sources[i].summary;
        m_progress.report(qint64(i), qint64(m_sources.size()), source.path);
        if (derived)
            m_batch.emplace_back(source.id, std::move(*derived));
        else if (derived.error().code != ErrorCode::NotFound) // removed meanwhile
            m_outcome = std::unexpected(derived.error());
        if (m_batch.size() >= batchSize)
            write();
        return m_outcome && !m_progress.cancelled();
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
};

} // namespace

int Library::documentsBehind() const
{
    const auto behind = sourcesBehind(*d);
    const auto toCount = d->indexDamaged ? Result<std::vector<StoredSource>>() : sourcesToCount(*d);
    return int((behind ? behind->size() : 0) + (toCount ? toCount->size() : 0));
}

Result<void> Library::refreshIndex(const Progress &progress)
{
    const std::lock_guard importing(d->importing);
    const auto sound = d->checkIndexOnce().and_then([&] { return dropForgotten(*d); });
    if (!d->noting(sound))
        if (const auto remade = d->remakeIndex(); !remade)
            return remade;
    const auto behind = sourcesBehind(*d);
    if (!behind)
        return std::unexpected(behind.error());
    auto done = Refresh(*d, *behind, progress).run().and_then([&] { return countAgain(*d, progress); });
    progress.report(qint64(behind->size()), qint64(behind->size()));
    return done;
}

} // namespace lectern
