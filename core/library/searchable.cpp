// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/searchable.h"

#include "core/library/libraryprivate.h"
#include "core/store/derivedcodec.h"

namespace lectern
{

namespace
{

struct IndexRows {
    std::optional<DerivedSummary> summary;
    QByteArray parsed;
    SentenceMap sentences;
};

Result<IndexRows> indexRows(LibraryPrivate &library, SourceId id)
{
    return library.noting(library.indexReader.use([id](Database &database) -> Result<IndexRows> {
        const DerivedStore derived(database);
        auto summary = derived.find(id);
        auto parsed = derived.parsed(id);
        auto sentences = SearchIndex(database).sentences(id);
        if (!summary || !parsed || !sentences)
            return std::unexpected(!summary ? summary.error() : !parsed ? parsed.error() : sentences.error());
        return IndexRows{std::move(*summary), std::move(*parsed), std::move(*sentences)};
    }));
}

} // namespace

Result<std::shared_ptr<const Searchable>> readSearchable(LibraryPrivate &library, SourceId id)
{
    const auto stored = library.find(id);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return nullptr;
    auto source = library.libraryReader.use([id](Database &database) { return SourceStore(database).text(id); });
    auto rows = indexRows(library, id);
    if (!stored || !source || !rows)
        return std::unexpected(!stored ? stored.error() : !source ? source.error() : rows.error());
    auto parsed = parsedFromBytes(rows->parsed);
    if (!parsed || !rows->summary || rows->summary->textSha256 != source->textSha256)
        return nullptr;
    parsed->source = std::move(*source);
    auto searchable = std::make_shared<Searchable>();
    searchable->id = id;
    searchable->title = LibraryPrivate::merged(*stored, &*rows->summary).meta.title;
    searchable->text = makeSearchText(*parsed);
    searchable->source = std::move(parsed->source);
    searchable->sentences = std::move(rows->sentences);
    return searchable;
}

std::shared_ptr<const Searchable> SearchableCache::find(SourceId id)
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::ranges::find_if(m_recent, [id](const auto &searchable) { return searchable->id == id; });
    if (found == m_recent.end())
        return nullptr;
    m_recent.splice(m_recent.begin(), m_recent, found);
    return m_recent.front();
}

void SearchableCache::insert(std::shared_ptr<const Searchable> searchable)
{
    forget(searchable->id);
    const std::lock_guard guard(m_mutex);
    m_length += searchable->source.text.size();
    m_recent.push_front(std::move(searchable));
    while (m_length > capacity && m_recent.size() > 1) {
        m_length -= m_recent.back()->source.text.size();
        m_recent.pop_back();
    }
}

void SearchableCache::forget(SourceId id)
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::ranges::find_if(m_recent, [id](const auto &searchable) { return searchable->id == id; });
    if (found == m_recent.end())
        return;
    m_length -= (*found)->source.text.size();
    m_recent.erase(found);
}

} // namespace lectern
