// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentslisting.h"

#include "core/text/projection.h"

#include <QCollator>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

template<typename Key, typename Compare>
void sortBy(std::vector<int> &rows, const std::vector<Key> &keys, Compare compare)
{
    std::ranges::stable_sort(rows, compare, [&](int row) -> const Key & { return keys[size_t(row)]; });
}

template<typename KeyOf>
auto keysOf(const std::vector<SourceSummary> &sources, KeyOf keyOf)
{
    std::vector<std::invoke_result_t<KeyOf, const SourceSummary &>> keys;
    keys.reserve(sources.size());
    std::ranges::transform(sources, std::back_inserter(keys), keyOf);
    return keys;
}

/// Sort keys cost as much as one comparison each, and compare as bytes. Equal texts, as sites are, share theirs.
std::vector<QCollatorSortKey> collated(const std::vector<QString> &texts)
{
    const QCollator collator;
    QHash<QString, QCollatorSortKey> known;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts) {
        auto key = known.constFind(text);
        if (key == known.constEnd())
            key = known.insert(text, collator.sortKey(text));
        keys.push_back(*key);
    }
    return keys;
}

bool isSameForFilter(const SourceSummary &a, const SourceSummary &b)
{
    return a.path == b.path && a.meta.title == b.meta.title && a.meta.site == b.meta.site && a.meta.authors == b.meta.authors
        && a.meta.tags == b.meta.tags;
}

bool matches(const DocumentsListing &listing, const DocumentsExtra &extra, const DocumentsQuery &query, size_t row)
{
    if (query.shown != DocumentsShown::All) {
        const int wanted = query.shown == DocumentsShown::Missing ? DocumentsExtra::Missing : DocumentsExtra::Similar;
        if (!extra.marks || ((*extra.marks)[row] & wanted) == 0)
            return false;
    }
    return std::ranges::all_of(query.words, [&](const QString &word) { return listing.filterTexts[row].contains(word); });
}

} // namespace

QString filterText(const SourceSummary &source)
{
    const QStringList parts{source.meta.title, source.meta.authors.join(u' '), source.meta.site, source.meta.tags.join(u' '),
                            QFileInfo(source.path).fileName()};
    return folded(parts.join(u' '), Folding::Search);
}

QString shownTitle(const SourceSummary &source)
{
    return source.meta.title.isEmpty() ? QFileInfo(source.path).completeBaseName() : source.meta.title;
}

int DocumentsListing::rowOf(SourceId id) const
{
    const auto found = std::ranges::lower_bound(rows, id, {}, [](const auto &entry) { return entry.first; });
    return found == rows.end() || found->first != id ? -1 : found->second;
}

SharedListing makeListing(std::vector<SourceSummary> sources, const SharedListing &former)
{
    auto listing = std::make_shared<DocumentsListing>();
    listing->sources = std::move(sources);
    listing->filterTexts.reserve(listing->sources.size());
    listing->rows.reserve(listing->sources.size());
    for (const SourceSummary &source : listing->sources) {
        listing->rows.emplace_back(source.id, int(listing->rows.size()));
        listing->bytes += source.bytes;
        const int known = former ? former->rowOf(source.id) : -1;
        const bool same = known >= 0 && isSameForFilter(former->sources[size_t(known)], source);
        listing->filterTexts.push_back(same ? former->filterTexts[size_t(known)] : filterText(source));
    }
    std::ranges::sort(listing->rows); // in order already, as a rule
    return listing;
}

std::vector<int> sortedDocuments(const std::vector<SourceSummary> &sources, DocumentOrder order, const std::vector<int> &notes)
{
    std::vector<int> rows(sources.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto dates = [&] { return keysOf(sources, [](const SourceSummary &s) { return s.meta.date.toJulianDay(); }); };
    switch (order) {
    case DocumentOrder::Imported:
        break;
    case DocumentOrder::Newest:
        sortBy(rows, dates(), std::greater());
        break;
    case DocumentOrder::Oldest:
        sortBy(rows, dates(), std::less());
        break;
    case DocumentOrder::Title:
    case DocumentOrder::Site:
        sortBy(rows, collated(keysOf(sources, shownTitle)), std::less());
        if (order == DocumentOrder::Site)
            sortBy(rows, collated(keysOf(sources, [](const SourceSummary &s) { return s.meta.site; })), std::less());
        break;
    case DocumentOrder::Longest:
        sortBy(rows, keysOf(sources, [](const SourceSummary &s) { return s.characters; }), std::greater());
        break;
    case DocumentOrder::MostClaims:
        sortBy(rows, keysOf(sources, [](const SourceSummary &s) { return s.claims; }), std::greater());
        break;
    case DocumentOrder::MostNotes:
        if (notes.size() == sources.size())
            sortBy(rows, notes, std::greater());
        break;
    }
    return rows;
}

DocumentsArrangement arranged(const DocumentsListing &listing, const DocumentsExtra &extra, const DocumentsQuery &query,
                              std::shared_ptr<const std::vector<int>> sorted)
{
    if (!sorted)
        sorted = std::make_shared<const std::vector<int>>(
            sortedDocuments(listing.sources, query.order, extra.notes ? *extra.notes : std::vector<int>()));
    DocumentsArrangement result{query, std::move(sorted), {}, {}};
    result.places.assign(listing.sources.size(), -1);
    for (const int row : *result.sorted) {
        if (!matches(listing, extra, query, size_t(row)))
            continue;
        result.places[size_t(row)] = int(result.rows.size());
        result.rows.push_back(row);
    }
    return result;
}

} // namespace lectern
