// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sourcefacts.h"

#include "core/library/libraryprivate.h"

namespace lectern
{

qint64 documentCount(const Library &library)
{
    return LibraryPrivate::of(library)
        .libraryReader.use([](Database &database) { return database.number("SELECT count(*) FROM sources WHERE removed = 0"); })
        .value_or(0);
}

Result<QByteArray> textHashOf(const Library &library, SourceId source)
{
    return LibraryPrivate::of(library).libraryReader.use([source](Database &database) {
        return database
            .row(
                "SELECT text_sha256 FROM sources WHERE id = ? AND removed = 0", [](const Statement &row) { return row.bytes(0); },
                source.value)
            .transform([](const std::optional<QByteArray> &hash) { return hash.value_or(QByteArray()); });
    });
}

Result<std::vector<SourceSummary>> summariesOf(const Library &library, const std::vector<SourceId> &sources)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    auto stored = d.libraryReader.use([&](Database &database) -> Result<std::vector<StoredSource>> {
        std::vector<StoredSource> found;
        for (const SourceId source : sources) {
            auto one = SourceStore(database).find(source);
            if (one)
                found.push_back(std::move(*one));
            else if (one.error().code != ErrorCode::NotFound)
                return std::unexpected(one.error());
        }
        return found;
    });
    if (!stored)
        return std::unexpected(stored.error());
    return d.indexReader.use([&](Database &database) -> Result<std::vector<SourceSummary>> {
        std::vector<SourceSummary> summaries;
        for (const StoredSource &source : *stored) {
            const auto derived =
                DerivedStore(database).find(source.summary.id); // a damaged index costs the counts, as in the list
            summaries.push_back(LibraryPrivate::merged(source, derived && *derived ? &**derived : nullptr));
        }
        return summaries;
    });
}

} // namespace lectern
