// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/carryover.h"

#include "core/extract/dictionarychanges.h"
#include "core/library/libraryprivate.h"
#include "core/library/nameplaces.h"
#include "core/notes/widedecisions.h"
#include "core/store/derivedcodec.h"
#include "core/store/indexnotes.h"

#include <set>

namespace lectern
{

namespace
{

using Summaries = std::map<SourceId, DerivedSummary>;

/// What documents of the index are to be marked as, by document: version and revision.
using Carried = std::map<SourceId, std::pair<QByteArray, QString>>;

Result<std::optional<QByteArray>> noted(LibraryPrivate &d, IndexNotes::Kind kind, const QString &version)
{
    return d.noting(d.indexReader.use([&](Database &database) { return IndexNotes(database).find(kind, version); }));
}

Result<void> write(LibraryPrivate &d, const Summaries &summaries, const Carried &carried, const UserDictionary &dictionary,
                   const DecisionLog &log)
{
    if (carried.empty())
        return {};
    return d.noting(d.index.use([&](Database &database) {
        return transact(database, [&]() -> Result<void> {
            if (const auto done = noteBasis(database, dictionary, log); !done)
                return done;
            DerivedStore derived(database);
            for (const auto &[source, now] : carried)
                if (const auto done = derived.carry(source, summaries.at(source), now.first, now.second); !done)
                    return done;
            return {};
        });
    }));
}

// ---- the dictionary ------------------------------------------------------------------------------------------------

/// The dictionary that a version names, if that is known.
Result<std::optional<UserDictionary>> dictionaryOf(LibraryPrivate &d, const QByteArray &derivedVersion)
{
    const QByteArray version = dictionaryVersionOf(derivedVersion);
    if (version.isEmpty())
        return UserDictionary();
    return noted(d, IndexNotes::Kind::Dictionary, QString::fromLatin1(version))
        .transform([&](const std::optional<QByteArray> &csv) -> std::optional<UserDictionary> {
            auto entries = csv ? dictionaryFromCsv(QString::fromUtf8(*csv)) : std::unexpected(Error());
            UserDictionary dictionary = entries ? UserDictionary(std::move(*entries)) : UserDictionary();
            return dictionary.version() == version ? std::optional(std::move(dictionary)) : std::nullopt;
        });
}

std::vector<SoughtName> sought(const std::vector<ChangedName> &names)
{
    std::vector<SoughtName> sought;
    for (const ChangedName &name : names)
        sought.push_back({name.key, name.standsFree});
    return sought;
}

Result<void> carryDictionary(LibraryPrivate &d, const Progress &progress)
{
    const UserDictionary dictionary = d.dictionary();
    const QByteArray version = derivedVersion(dictionary);
    const auto log = d.decisions();
    const auto summaries = d.noting(d.indexReader.use([](Database &database) { return DerivedStore(database).all(); }));
    if (!log || !summaries)
        return std::unexpected(log ? summaries.error() : log.error());
    const auto rulesOf = [](const QByteArray &whole) { return whole.first(whole.size() - dictionaryVersionOf(whole).size()); };
    const auto sameRules = [&](const QByteArray &other) {
        const auto bare = [&](QByteArray rules) { return rules.endsWith('+') ? rules.chopped(1) : rules; };
        return bare(rulesOf(other)) == bare(rulesOf(version));
    };
    std::set<QByteArray> others;
    for (const auto &[source, summary] : *summaries)
        if (summary.version != version && sameRules(summary.version))
            others.insert(summary.version);
    Carried carried;
    for (const QByteArray &other : others) {
        const auto before = dictionaryOf(d, other);
        if (!before)
            return std::unexpected(before.error());
        if (!*before)
            continue;
        const auto named = documentsNaming(d, sought(changedNames(**before, dictionary)), progress);
        if (!named)
            return std::unexpected(named.error());
        for (const auto &[source, summary] : *summaries)
            if (summary.version == other && !named->contains(source))
                carried.emplace(source, std::pair(version, summary.decisions));
    }
    return write(d, *summaries, carried, dictionary, **log);
}

// ---- decisions beyond one document ---------------------------------------------------------------------------------

/// The first half of a revision (core/notes/decisionlog.cpp): of what goes beyond one document.
QString wideOf(const QString &revision)
{
    return revision.section(u':', 0, 0);
}

/// That of a log.
QString wideRevision(const DecisionLog &log)
{
    return wideOf(log.revision({}));
}

Result<std::optional<std::vector<WideDecision>>> decisionsOf(LibraryPrivate &d, const QString &wide)
{
    if (wide.isEmpty())
        return std::vector<WideDecision>();
    return noted(d, IndexNotes::Kind::Decisions, wide).transform([](const std::optional<QByteArray> &json) {
        return json ? wideDecisionsFromJson(*json) : std::nullopt;
    });
}

bool decidesOnEntities(const DecisionLog &log, SourceId source)
{
    return std::ranges::any_of(log.of(source), [&](int i) { return log.all()[size_t(i)].layer == Layer::Entities; });
}

bool bearsOne(const QSet<QString> &names, const QByteArray &packedEntities)
{
    const auto entries = entriesFromBytes(packedEntities);
    const auto isOne = [&](const QString &name) { return names.contains(foldedName(name)); };
    return !entries || std::ranges::any_of(*entries, [&](const EntityEntry &entry) {
        return isOne(entry.name) || std::ranges::any_of(entry.names, isOne);
    });
}

/// The documents that a change of decisions may concern.
Result<std::set<SourceId>> concernedBy(LibraryPrivate &d, const DecisionReach &reach,
                                       const std::vector<DerivedStore::PackedEntities> &lists, const Progress &progress)
{
    std::vector<SoughtName> sought;
    for (const QString &name : reach.added)
        sought.push_back({name, true});
    for (const QString &row : reach.rows)
        sought.push_back({row, false});
    auto found = documentsNaming(d, sought, progress);
    if (!found)
        return found;
    for (const DerivedStore::PackedEntities &list : lists)
        if (!found->contains(list.source) && bearsOne(reach.names, list.found))
            found->insert(list.source);
    return found;
}

Result<void> carryDecisions(LibraryPrivate &d, const Progress &progress)
{
    const auto log = d.decisions();
    const auto summaries = d.noting(d.indexReader.use([](Database &database) { return DerivedStore(database).all(); }));
    if (!log || !summaries)
        return std::unexpected(log ? summaries.error() : log.error());
    const QString wide = wideRevision(**log);
    std::set<QString> others;
    for (const auto &[source, summary] : *summaries)
        if (wideOf(summary.decisions) != wide)
            others.insert(wideOf(summary.decisions));
    if (others.empty())
        return {};
    const auto lists = d.noting(d.indexReader.use([](Database &database) { return DerivedStore(database).entityLists(); }));
    if (!lists)
        return std::unexpected(lists.error());
    const std::vector<WideDecision> now = wideDecisions(**log);
    Carried carried;
    for (const QString &other : others) {
        const auto before = decisionsOf(d, other);
        if (!before)
            return std::unexpected(before.error());
        const DecisionReach reach = *before ? reachOfChange(**before, now) : DecisionReach{true, {}, {}, {}};
        if (reach.everything)
            continue;
        const auto concerned = concernedBy(d, reach, *lists, progress);
        if (!concerned)
            return std::unexpected(concerned.error());
        for (const auto &[source, summary] : *summaries) {
            if (wideOf(summary.decisions) != other || concerned->contains(source) || decidesOnEntities(**log, source))
                continue;
            const QString own = summary.decisions.section(u':', 1, 1);
            carried.emplace(source, std::pair(summary.version, wide.isEmpty() && own.isEmpty() ? QString() : wide + u':' + own));
        }
    }
    return write(d, *summaries, carried, d.dictionary(), **log);
}

} // namespace

Result<void> carryOver(LibraryPrivate &library, const Progress &progress)
{
    return carryDictionary(library, progress).and_then([&] { return carryDecisions(library, progress); });
}

Result<void> noteBasis(Database &index, const UserDictionary &dictionary, const DecisionLog &log)
{
    IndexNotes notes(index);
    const auto note = [&](IndexNotes::Kind kind, const QString &version, auto basis) -> Result<void> {
        const auto known = version.isEmpty() ? Result<bool>(true) : notes.has(kind, version);
        if (!known)
            return std::unexpected(known.error());
        return *known ? Result<void>() : notes.put(kind, version, basis());
    };
    return note(IndexNotes::Kind::Dictionary, QString::fromLatin1(dictionary.version()),
                [&] { return dictionaryToCsv(dictionary.entries()).toUtf8(); })
        .and_then(
            [&] { return note(IndexNotes::Kind::Decisions, wideRevision(log), [&] { return toJson(wideDecisions(log)); }); });
}

Result<void> dropOldNotes(LibraryPrivate &library)
{
    return library.index.use([](Database &database) {
        return transact(database, [&]() -> Result<void> {
            const auto summaries = DerivedStore(database).all();
            if (!summaries)
                return std::unexpected(summaries.error());
            std::set<QString> dictionaries, decisions;
            for (const auto &[source, summary] : *summaries) {
                dictionaries.insert(QString::fromLatin1(dictionaryVersionOf(summary.version)));
                decisions.insert(wideOf(summary.decisions));
            }
            IndexNotes notes(database);
            return notes.keepOnly(IndexNotes::Kind::Dictionary, dictionaries).and_then([&] {
                return notes.keepOnly(IndexNotes::Kind::Decisions, decisions);
            });
        });
    });
}

} // namespace lectern
