// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/duplicates.h"

#include "core/analyse/sketch.h"
#include "core/library/libraryprivate.h"
#include "core/store/placestore.h"
#include "core/store/sketchstore.h"

#include <QHash>

namespace lectern
{

namespace
{

using Sketches = std::map<SourceId, Sketch>;

/// The sketches of present texts.
Sketches readSketches(LibraryPrivate &d)
{
    auto all = d.noting(d.indexReader.use([](Database &database) { return SketchStore(database).all(); }));
    Sketches sketches;
    if (all) // a damaged index is made again; until then nothing is known
        for (auto &[source, sketch] : *all)
            sketches.emplace_hint(sketches.end(), source, std::move(sketch));
    return sketches;
}

Result<std::map<SourceId, QStringList>> readPlaces(LibraryPrivate &d)
{
    const auto all = d.libraryReader.use([](Database &database) { return PlaceStore(database).all(); });
    if (!all)
        return std::unexpected(all.error());
    std::map<SourceId, QStringList> places;
    for (const FilePlace &place : *all)
        places[place.source].push_back(place.path);
    std::erase_if(places, [](const auto &entry) { return entry.second.size() < 2; });
    return places;
}

struct PresentText {
    SourceId id;
    QByteArray sha256;
};

/// Those of all documents, by id; their metadata are not asked for.
Result<std::vector<PresentText>> presentTexts(LibraryPrivate &d)
{
    return d.libraryReader.use([](Database &database) {
        return database.rows("SELECT id, text_sha256 FROM sources WHERE removed = 0 ORDER BY id",
                             [](const Statement &row) { return PresentText{{row.integer(0)}, row.bytes(1)}; });
    });
}

/// Equal texts are found by their hash, also those too short to have a sketch.
void addSameTexts(std::vector<NearPair> &pairs, const std::vector<PresentText> &texts)
{
    QHash<QByteArray, int> first;
    first.reserve(qsizetype(texts.size()));
    for (int i = 0; i < int(texts.size()); ++i) {
        const auto known = first.constFind(texts[size_t(i)].sha256);
        if (known != first.constEnd())
            pairs.push_back({*known, i, 1.0});
        else
            first.insert(texts[size_t(i)].sha256, i);
    }
    std::ranges::sort(pairs, [](const NearPair &a, const NearPair &b) {
        return std::tie(a.first, a.second, b.resemblance) < std::tie(b.first, b.second, a.resemblance);
    });
    const auto again = std::ranges::unique(
        pairs, [](const NearPair &a, const NearPair &b) { return a.first == b.first && a.second == b.second; });
    pairs.erase(again.begin(), again.end());
}

} // namespace

std::vector<SimilarSource> LibraryDuplicates::similarTo(SourceId source) const
{
    std::vector<SimilarSource> similar;
    for (const SimilarPair &pair : pairs)
        if (pair.first == source || pair.second == source)
            similar.push_back({pair.first == source ? pair.second : pair.first, pair.resemblance, pair.isSameText});
    std::ranges::stable_sort(similar, std::greater(), &SimilarSource::resemblance);
    return similar;
}

Result<std::shared_ptr<const LibraryDuplicates>> duplicatesOf(const Library &library)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    const auto sources = presentTexts(d);
    auto places = readPlaces(d);
    if (!sources || !places)
        return std::unexpected(sources ? places.error() : sources.error());
    auto duplicates = std::make_shared<LibraryDuplicates>();
    duplicates->places = std::move(*places);

    Sketches known = readSketches(d);
    std::vector<Sketch> sketches;
    for (const PresentText &source : *sources) {
        const auto found = known.find(source.id);
        duplicates->behind += found == known.end();
        sketches.push_back(found == known.end() ? Sketch() : std::move(found->second));
    }
    std::vector<NearPair> pairs = nearPairs(sketches);
    addSameTexts(pairs, *sources);
    const auto at = [&](int i) -> const PresentText & { return (*sources)[size_t(i)]; };
    for (const NearPair &pair : pairs)
        duplicates->pairs.push_back(
            {at(pair.first).id, at(pair.second).id, pair.resemblance, at(pair.first).sha256 == at(pair.second).sha256});
    for (const std::vector<int> &group : groupsOf(pairs, int(sources->size()))) {
        auto &ids = duplicates->groups.emplace_back();
        for (const int document : group)
            ids.push_back(at(document).id);
    }
    return duplicates;
}

} // namespace lectern
