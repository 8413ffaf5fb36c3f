// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/carryover.h"
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
    std::map<SourceId, DerivedStore::PackedEntities> entries;
};

/// What the index has; nothing if it is damaged.
EntityLists readLists(LibraryPrivate &d)
{
    auto read = d.noting(d.indexReader.use([&](Database &database) -> Result<EntityLists> {
        const DerivedStore derived(database);
        auto summaries = derived.all();
        auto entities = derived.entityLists();
        if (!summaries || !entities)
            return std::unexpected(summaries ? entities.error() : summaries.error());
        EntityLists lists{std::move(*summaries), {}};
        for (DerivedStore::PackedEntities &list : *entities)
            lists.entries.emplace_hint(lists.entries.end(), list.source, std::move(list));
        return lists;
    }));
    return read ? std::move(*read) : EntityLists();
}

/// Whether what holds for the whole library may meet one of a document's entities.
bool mayMeet(const DecisionLog &log, const std::vector<EntityEntry> &entries)
{
    if (log.additions()) // these are looked for in the text
        return true;
    return log.hasNamed(Layer::Entities) && std::ranges::any_of(entries, [&](const EntityEntry &entry) {
               return std::ranges::any_of(QStringList(entry.name) + entry.names,
                                          [&](const QString &name) { return !log.byName(foldedName(name)).empty(); });
           });
}

/// The entities of a document from the index, decided on, where it has them.
std::optional<std::vector<EntityEntry>> listOf(const LibraryPrivate &d, const EntityLists &lists, const StoredSource &source,
                                               const DecisionLog &log)
{
    const SourceId id = source.summary.id;
    const auto summary = lists.summaries.find(id);
    const auto entries = lists.entries.find(id);
    if (summary == lists.summaries.end() || entries == lists.entries.end() || d.isBehind(source, &summary->second))
        return {};
    if (!log.concerns(id))
        return entriesFromBytes(entries->second.found);
    if (summary->second.decisions == log.revision(id))
        return entriesFromBytes(entries->second.decided.isNull() ? entries->second.found : entries->second.decided);
    if (!log.of(id).empty())
        return {};
    auto found = entriesFromBytes(entries->second.found);
    return found && !mayMeet(log, *found) ? found : std::nullopt;
}

} // namespace

Result<std::shared_ptr<const EntityLedger>> Library::entityLedger(const Progress &progress) const
{
    if (const auto carried = carryOver(*d, progress); !carried && carried.error().code == ErrorCode::Cancelled)
        return std::unexpected(carried.error()); // other failures leave documents behind, which are read one by one
    const auto stored = d->libraryReader.use([](Database &database) { return SourceStore(database).all(); });
    if (!stored)
        return std::unexpected(stored.error());
    const auto log = d->decisions();
    if (!log)
        return std::unexpected(log.error());
    const EntityLists lists = readLists(*d);
    auto ledger = std::make_shared<EntityLedger>();
    for (size_t i = 0; i < stored->size(); ++i) {
        const StoredSource &source = (*stored)[i];
        if (progress.cancelled())
            return stopped();
        progress.report(qint64(i), qint64(stored->size()));
        if (const auto entries = listOf(*d, lists, source, **log))
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
