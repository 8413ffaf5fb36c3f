// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/search/searchtext.h"

#include <list>
#include <memory>
#include <mutex>

namespace lectern
{

class LibraryPrivate;

/// What a search needs of a document to show its hits.
struct Searchable {
    SourceId id;
    QString title;
    SourceText source;
    SearchText text;
    SentenceMap sentences;
};

/// The text and blocks of a document, from both files; its metadata are left empty. Null as below.
[[nodiscard]] Result<std::shared_ptr<const ParsedDocument>> readParsed(LibraryPrivate &library, SourceId id);

/// Reads it from both files. Null for a document that was removed, or whose index is behind: its spans belong to another text.
[[nodiscard]] Result<std::shared_ptr<const Searchable>> readSearchable(LibraryPrivate &library, SourceId id);

/// The documents that were searched last, because whoever types searches the same ones again. Thread-safe.
class SearchableCache
{
public:
    static constexpr qsizetype capacity = 4'000'000; ///< characters of text, about 20 MB

    [[nodiscard]] std::shared_ptr<const Searchable> find(SourceId id);
    void insert(std::shared_ptr<const Searchable> searchable);
    void forget(SourceId id);

private:
    std::mutex m_mutex;
    std::list<std::shared_ptr<const Searchable>> m_recent; ///< the last used first
    qsizetype m_length = 0;
};

} // namespace lectern
