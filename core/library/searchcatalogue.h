// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/notes/annotation.h"
#include "core/search/searchindex.h"

#include <QHash>
#include <QStringList>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace lectern
{

class LibraryPrivate;

/// Lists of texts of many documents, each text kept once. Thread-safe once it is made.
class CodedLists
{
public:
    void add(const QString &text); ///< to the list of the next document
    void finishDocument() { m_starts.push_back(int(m_codes.size())); }
    void finish(); ///< after the last document: gives back what only add() needs

    /// The codes of the texts of a document.
    [[nodiscard]] std::span<const int> operator[](size_t document) const
    {
        return std::span(m_codes).subspan(size_t(m_starts[document]), size_t(m_starts[document + 1] - m_starts[document]));
    }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] const QStringList &folded() const; ///< as the index folds them; done when first asked for

private:
    QStringList m_texts;
    mutable QStringList m_folded;
    mutable std::once_flag m_isFolded;
    QHash<QString, int> m_known; ///< by text
    std::vector<int> m_codes;
    std::vector<int> m_starts{0};
};

/// An annotation as it is searched.
struct SearchedNote {
    int document = 0; ///< its place in SearchCatalogue::documents
    Annotation annotation;
    QString comment, tags; ///< folded, a tag a line
};

/// What a search knows of all documents of a library without reading them: those that are there and whose index is up to date, by id. Parts are read when they are first asked for,
/// and handed on to the next catalogue if it is of the same documents. Immutable but for that; thread-safe.
class SearchCatalogue
{
public:
    struct Fields {
        CodedLists sites, languages, authors, tags;
    };
    struct Number {
        double low, high;
        int unit; ///< in `units`
        QuantityKind kind;
        Modifier modifier;
    };
    struct Values {
        std::vector<quint32> kinds; ///< of claims, a bit each
        std::vector<Number> numbers; ///< of one document behind the other
        std::vector<size_t> firstNumber{0};
        QStringList units;
    };
    struct Names {
        CodedLists entities; ///< their fullest names
        CodedLists names; ///< all names of entities
        CodedLists speakers;
    };

    std::vector<IndexedDocument> documents;
    double averageLength = 1.0; ///< tokens
    std::vector<SearchedNote> notes;

    [[nodiscard]] Result<const Fields *> fields(LibraryPrivate &library) const;
    [[nodiscard]] Result<const Values *> values(LibraryPrivate &library) const;
    [[nodiscard]] Result<const Names *> names(LibraryPrivate &library) const;
    [[nodiscard]] bool hasValues() const; ///< whether they have been read

    /// The documents that a facet's condition leaves of all, as keepNarrowed() was told; null: not known. The same values come again with most queries.
    [[nodiscard]] std::shared_ptr<const std::vector<int>> narrowed(const QString &condition) const;
    void keepNarrowed(const QString &condition, std::shared_ptr<const std::vector<int>> found) const;

    /// Takes over the parts of a catalogue of the same rows of the index, if it is of the same documents.
    void takeParts(const SearchCatalogue &former);

private:
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const Fields> m_fields;
    mutable std::shared_ptr<const Values> m_values;
    mutable std::shared_ptr<const Names> m_names;
    mutable QHash<QString, std::shared_ptr<const std::vector<int>>> m_narrowed;
};

/// The catalogue of the files as they are, kept until one of them changes.
class SearchCatalogues
{
public:
    [[nodiscard]] Result<std::shared_ptr<const SearchCatalogue>> current(LibraryPrivate &library);
    /// After a connection was exchanged for another: SQLite counts the versions of each by itself. Takes no lock, for current() may meet the damage
    /// that the connection is exchanged for.
    void forget() { ++m_connection; }

private:
    std::mutex m_mutex;
    std::shared_ptr<const SearchCatalogue> m_catalogue;
    qint64 m_libraryVersion = -1, m_indexVersion = -1;
    int m_readFrom = 0; ///< m_connection as it was when the catalogue was read
    std::atomic<int> m_connection = 0;
};

} // namespace lectern
