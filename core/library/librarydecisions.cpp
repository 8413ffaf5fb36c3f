// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/store/decisionstore.h"

#include <algorithm>
#include <set>

namespace lectern
{

namespace
{

bool holdsInSource(const Decision &decision)
{
    return decision.scope == Scope::Passage || decision.scope == Scope::Document;
}

Result<void> removeAll(Database &database, const std::vector<DecisionId> &ids)
{
    DecisionStore log(database);
    for (const DecisionId id : ids)
        if (const auto done = log.remove(id); !done)
            return done;
    return {};
}

Result<std::vector<Decision>> insertAll(Database &database, std::vector<Decision> decisions)
{
    DecisionStore log(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (Decision &decision : decisions) {
        if (!decision.created.isValid())
            decision.created = now;
        const bool needsSource = holdsInSource(decision);
        if (const auto source = SourceStore(database).find(decision.source); needsSource && !source)
            return std::unexpected(source.error());
        auto inserted = log.insert(std::move(decision));
        if (!inserted)
            return std::unexpected(inserted.error());
        decision = std::move(*inserted);
    }
    return decisions;
}

/// Which documents read differently once decisions came or went: none for all of them.
std::optional<std::set<SourceId>> concerned(const DecisionLog &before, const std::vector<DecisionId> &out,
                                            const std::vector<Decision> &in)
{
    std::set<SourceId> sources;
    for (const Decision &decision : in) {
        if (!holdsInSource(decision))
            return std::nullopt;
        sources.insert(decision.source);
    }
    for (const DecisionId id : out) {
        const Decision *decision = before.find(id);
        if (decision && !holdsInSource(*decision))
            return std::nullopt;
        if (decision)
            sources.insert(decision->source);
    }
    return sources;
}

/// The decisions of a document that its last reading lists as lost, each with where it may be.
void addLost(std::vector<LostDecision> &found, const OpenDocument &document, const DecisionLog &log)
{
    const SourceText &source = document.parsed.source;
    for (const DecisionId id : document.decisions.lost) {
        if (const Decision *decision = log.find(id)) {
            const bool isPassage = decision->scope == Scope::Passage;
            found.push_back({*decision, isPassage ? placeDecision(*decision, source.text, source.textSha256) : PlacedAnchor()});
        }
    }
}

/// Whether a document has to be read to know: passages tell by their text alone, names do not.
bool mayBeLost(const Decision &decision, const QByteArray &textSha256)
{
    return decision.scope == Scope::Document || decision.anchor.textSha256 != textSha256;
}

} // namespace

Result<std::vector<Decision>> Library::decisions(std::optional<SourceId> source) const
{
    const auto log = d->decisions();
    if (!log)
        return std::unexpected(log.error());
    std::vector<Decision> found;
    std::ranges::copy_if((*log)->all(), std::back_inserter(found), [&](const Decision &decision) {
        return !source || !holdsInSource(decision) || decision.source == *source;
    });
    return found;
}

Result<std::vector<Decision>> Library::addDecisions(std::vector<Decision> decisions)
{
    return replaceDecisions({}, std::move(decisions));
}

Result<void> Library::removeDecisions(const std::vector<DecisionId> &decisions)
{
    return replaceDecisions(decisions, {}).transform([](const std::vector<Decision> &) { });
}

Result<std::vector<Decision>> Library::replaceDecisions(const std::vector<DecisionId> &out, std::vector<Decision> in)
{
    const auto before = d->decisions();
    if (!before)
        return std::unexpected(before.error());
    auto done = d->author([&](Database &database) {
        return removeAll(database, out).and_then([&] { return insertAll(database, std::move(in)); });
    });
    if (!done)
        return done;
    d->forgetDecisions();
    if (const auto sources = concerned(**before, out, *done))
        for (const SourceId source : *sources)
            d->forget(source);
    else
        d->forgetAll();
    return done;
}

Result<std::vector<LostDecision>> Library::lostDecisions() const
{
    const auto log = d->decisions();
    const auto stored = d->libraryReader.use([](Database &database) { return SourceStore(database).all(); });
    if (!log || !stored)
        return std::unexpected(log ? stored.error() : log.error());
    std::vector<LostDecision> found;
    for (const StoredSource &source : *stored) {
        const auto own = (*log)->of(source.summary.id);
        const bool worthReading =
            std::ranges::any_of(own, [&](int i) { return mayBeLost((*log)->all()[size_t(i)], source.summary.textSha256); });
        if (!worthReading)
            continue;
        const auto document = this->document(source.summary.id);
        if (!document)
            return std::unexpected(document.error());
        addLost(found, **document, **log);
    }
    return found;
}

} // namespace lectern
