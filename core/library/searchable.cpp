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
    QByteArray textSha256; ///< of the text that was read; empty if there is none
    QString title;
    QByteArray parsed;
    SentenceMap sentences;
};

Result<IndexRows> indexRows(LibraryPrivate &library, SourceId id)
{
    const auto read = [id](Database &database) -> Result<IndexRows> {
        auto sha256 = database.row(
            "SELECT text_sha256 FROM documents WHERE source = ?", [](const Statement &row) { return row.bytes(0); }, id.value);
        auto fields = SearchIndex(database).fields(id);
        auto parsed = DerivedStore(database).parsed(id);
        auto sentences = SearchIndex(database).sentences(id);
        if (!sha256 || !fields || !parsed || !sentences)
            return std::unexpected(!sha256       ? sha256.error()
                                       : !fields ? fields.error()
                                       : !parsed ? parsed.error()
                                                 : sentences.error());
        return IndexRows{sha256->value_or(QByteArray()), *fields ? (*fields)->title : QString(), std::move(*parsed),
                         std::move(*sentences)};
    };
    return library.noting(library.indexReader.use(read));
}

/// The document of index rows, null where these are of another text or there is none.
Result<std::shared_ptr<ParsedDocument>> parsedOf(LibraryPrivate &library, SourceId id, const IndexRows &rows)
{
    auto source = library.libraryReader.use([id](Database &database) { return SourceStore(database).text(id); });
    if (!source && source.error().code == ErrorCode::NotFound)
        return nullptr;
    if (!source)
        return std::unexpected(source.error());
    auto parsed = parsedFromBytes(rows.parsed);
    if (!parsed || rows.textSha256 != source->textSha256)
        return nullptr;
    parsed->source = std::move(*source);
    return std::make_shared<ParsedDocument>(std::move(*parsed));
}

} // namespace

Result<std::shared_ptr<const ParsedDocument>> readParsed(LibraryPrivate &library, SourceId id)
{
    const auto rows = indexRows(library, id);
    if (!rows)
        return std::unexpected(rows.error());
    return parsedOf(library, id, *rows);
}

Result<std::shared_ptr<const Searchable>> readSearchable(LibraryPrivate &library, SourceId id)
{
    auto rows = indexRows(library, id);
    if (!rows)
        return std::unexpected(rows.error());
    const auto parsed = parsedOf(library, id, *rows);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (!*parsed)
        return nullptr;
    auto searchable = std::make_shared<Searchable>();
    searchable->id = id;
    searchable->title = rows->title;
    searchable->text = makeSearchText(**parsed);
    searchable->source = std::move((*parsed)->source);
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
