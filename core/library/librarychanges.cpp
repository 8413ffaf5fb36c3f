// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/comparedrows.h"
#include "core/library/libraryprivate.h"
#include "core/store/derivedcodec.h"

// What a run of another version makes of the rows that the index still holds.

namespace lectern
{

namespace
{

/// The changes of a document whose former rows are gone: none that anybody can tell.
StoredChanges incomparable(const StoredSource &source, QByteArray from, const DerivedDocument &now)
{
    return {source.summary.id,
            source.summary.textSha256,
            std::move(from),
            now.rows.summary.version,
            QDateTime::currentDateTimeUtc(),
            false,
            {}};
}

} // namespace

std::optional<StoredChanges> LibraryPrivate::changesSince(const StoredSource &source, const DerivedDocument &now)
{
    const SourceId document = source.summary.id;
    const auto summary = indexDamaged
        ? Result<std::optional<DerivedSummary>>()
        : noting(indexReader.use([&](Database &database) { return DerivedStore(database).find(document); }));
    if (!summary || !*summary) {
        auto last = libraryReader.use([](Database &database) { return ChangeStore(database).lastVersion(); });
        const bool isOther = last && !last->isEmpty() && *last != now.rows.summary.version;
        return isOther ? std::optional(incomparable(source, std::move(*last), now)) : std::nullopt;
    }
    if ((*summary)->textSha256 != source.summary.textSha256 || (*summary)->version == now.rows.summary.version)
        return {};
    const auto rows = noting(indexReader.use([&](Database &database) { return DerivedStore(database).rows(document); }));
    const auto former = rows && *rows ? extractionFromBytes((*rows)->extraction) : std::nullopt;
    if (!former)
        return incomparable(source, (*summary)->version, now);
    const QString &text = now.parsed.source.text;
    StoredChanges changes = incomparable(source, (*summary)->version, now);
    changes.comparable = true;
    changes.changes = rowChanges(comparedRows(*former, text), comparedRows(now.extraction, text));
    return changes;
}

Result<void> LibraryPrivate::recordChanges(const std::vector<std::pair<SourceId, DerivedDocument>> &documents)
{
    const bool any = std::ranges::any_of(documents, [](const auto &each) { return each.second.changes.has_value(); });
    if (!any)
        return {};
    return author([&](Database &database) -> Result<void> {
        ChangeStore store(database);
        for (const auto &[source, document] : documents)
            if (document.changes)
                if (const auto done = store.add(*document.changes); !done)
                    return done;
        return {};
    });
}

Result<void> LibraryPrivate::noteRun()
{
    const auto last = libraryReader.use([](Database &database) { return ChangeStore(database).lastVersion(); });
    if (!last || *last == version())
        return last.transform([](const QByteArray &) { });
    return author([&](Database &database) { return ChangeStore(database).setLastVersion(version()); });
}

} // namespace lectern
