// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/orderedpool.h"
#include "core/search/query.h"

#include <QCoreApplication>

#include <set>

namespace lectern
{

namespace
{

constexpr size_t batchSize = 32; ///< documents written to the index in one transaction

std::vector<SearchHit> hitsIn(const SearchText &text, const SearchQuery &query, const QString &source)
{
    std::vector<SearchHit> hits;
    for (const Span projected : occurrences(query, text.projection.text())) {
        const Span span = text.projection.toSource(projected);
        const Span sentence = text.sentenceAround(span);
        hits.push_back({span, sentence, source.sliced(sentence.start, sentence.length())});
    }
    return hits;
}

Result<std::optional<SearchResult>> resultFor(LibraryPrivate &d, const RankedSource &ranked, const SearchQuery &query)
{
    const auto stored = d.find(ranked.source);
    if (!stored && stored.error().code == ErrorCode::NotFound) // removed since it was indexed
        return std::nullopt;
    const auto source = d.libraryReader.use([&](Database &database) { return SourceStore(database).text(ranked.source); });
    const auto derived = d.indexReader.use([&](Database &database) { return DerivedStore(database).find(ranked.source); });
    const auto text = d.indexReader.use([&](Database &database) { return SearchIndex(database).text(ranked.source); });
    if (!stored || !source || !derived || !text)
        return std::unexpected(!stored ? stored.error() : !source ? source.error() : !derived ? derived.error() : text.error());
    if (!*derived || (*derived)->textSha256 != source->textSha256) // the index is behind; its spans belong to another text
        return std::nullopt;
    const SourceSummary summary = LibraryPrivate::merged(*stored, &**derived);
    return SearchResult{ranked.source, summary.meta.title, ranked.score, hitsIn(*text, query, source->text)};
}

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
    if (!stored)
        return stored;
    const auto derived = d.indexReader.use([](Database &database) { return DerivedStore(database).all(); });
    if (!derived)
        return std::unexpected(derived.error());
    std::erase_if(*stored, [&](const StoredSource &source) {
        const auto found = derived->find(source.summary.id);
        return found != derived->end() && !LibraryPrivate::isBehind(source, &found->second);
    });
    return stored;
}

} // namespace

Result<std::vector<SearchResult>> Library::search(const QString &query, int limit) const
{
    const SearchQuery parsed = parseQuery(query);
    // All, because removed documents are still in the index; those past the limit cost only their rank.
    const auto ranked = d->indexReader.use([&](Database &database) { return SearchIndex(database).match(parsed, -1); });
    if (!ranked)
        return std::unexpected(ranked.error());
    std::vector<SearchResult> results;
    for (const RankedSource &source : *ranked) {
        if (limit > 0 && results.size() >= size_t(limit))
            break;
        auto result = resultFor(*d, source, parsed);
        if (!result)
            return std::unexpected(result.error());
        if (*result)
            results.push_back(std::move(**result));
    }
    return results;
}

int Library::documentsBehind() const
{
    const auto behind = sourcesBehind(*d);
    return behind ? int(behind->size()) : -1;
}

Result<void> Library::refreshIndex(const Progress &progress)
{
    const std::lock_guard importing(d->importing);
    Result<void> outcome = dropForgotten(*d);
    const auto behind = sourcesBehind(*d);
    if (!behind || !outcome)
        return std::unexpected(behind ? outcome.error() : behind.error());
    std::vector<std::pair<SourceId, DerivedDocument>> batch;
    const auto write = [&] {
        if (outcome && !batch.empty())
            outcome = d->putDerived(std::exchange(batch, {}));
    };
    inOrder(
        behind->size(), [&](size_t i) { return d->derive((*behind)[i]); },
        [&](size_t i, Result<DerivedDocument> derived) {
            progress.report(qint64(i), qint64(behind->size()), (*behind)[i].summary.path);
            if (derived)
                batch.emplace_back((*behind)[i].summary.id, std::move(*derived));
            else if (derived.error().code != ErrorCode::NotFound)
                outcome = std::unexpected(derived.error());
            if (batch.size() >= batchSize)
                write();
            return outcome.has_value() && !progress.cancelled();
        });
    write();
    return outcome;
}

} // namespace lectern
