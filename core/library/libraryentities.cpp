// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/store/derivedcodec.h"

#include <QCoreApplication>

namespace lectern
{

namespace
{

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; what was done is kept."));
}

struct EntityLists {
    std::map<SourceId, DerivedSummary> summaries;
    std::map<SourceId, QByteArray> entries;
};

/// What the index has; nothing if it is damaged.
EntityLists readLists(LibraryPrivate &d)
{
    return d.indexReader.use([&](Database &database) {
        const DerivedStore derived(database);
        EntityLists lists;
        lists.summaries = d.noting(derived.all()).value_or(std::map<SourceId, DerivedSummary>());
        for (auto &[source, entries] : d.noting(derived.entityLists()).value_or(std::vector<std::pair<SourceId, QByteArray>>()))
            lists.entries.emplace_hint(lists.entries.end(), source, std::move(entries));
        return lists;
    });
}

/// The entities of a document from the index, where it is up to date.
std::optional<std::vector<EntityEntry>> listOf(const LibraryPrivate &d, const EntityLists &lists, const StoredSource &source)
{
    const auto summary = lists.summaries.find(source.summary.id);
    const auto entries = lists.entries.find(source.summary.id);
    if (summary == lists.summaries.end() || entries == lists.entries.end() || d.isBehind(source, &summary->second))
        return {};
    return entriesFromBytes(entries->second);
}

} // namespace

Result<std::shared_ptr<const EntityLedger>> Library::entityLedger(const Progress &progress) const
{
    const auto stored = d->libraryReader.use([](Database &database) { return SourceStore(database).all(); });
    if (!stored)
        return std::unexpected(stored.error());
    const EntityLists lists = readLists(*d);
    auto ledger = std::make_shared<EntityLedger>();
    for (size_t i = 0; i < stored->size(); ++i) {
        const StoredSource &source = (*stored)[i];
        if (progress.cancelled())
            return stopped();
        progress.report(qint64(i), qint64(stored->size()));
        if (const auto entries = listOf(*d, lists, source))
            ledger->add(source.summary.id, *entries);
        else if (const auto opened = document(source.summary.id); opened)
            ledger->add(source.summary.id, entriesOf((*opened)->extraction));
    }
    ledger->finish();
    return ledger;
}

Result<EntityProfile> Library::entityProfile(const EntityLedger &ledger, int entity, const std::vector<SourceId> &sources,
                                             const Progress &progress) const
{
    EntityProfile profile;
    for (size_t i = 0; i < sources.size(); ++i) {
        if (progress.cancelled())
            return stopped();
        progress.report(qint64(i), qint64(sources.size()));
        const auto opened = document(sources[i]);
        if (opened)
            addTo(profile, ledger, entity, sources[i], (*opened)->parsed, (*opened)->extraction);
        else if (opened.error().code != ErrorCode::NotFound)
            return std::unexpected(opened.error());
    }
    return profile;
}

UserDictionary Library::dictionary() const
{
    return d->dictionary();
}

Result<void> Library::setDictionary(const UserDictionary &dictionary)
{
    const auto done = d->setDictionary(dictionary);
    if (done)
        d->forgetAll();
    return done;
}

} // namespace lectern
