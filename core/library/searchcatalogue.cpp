// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/searchcatalogue.h"

#include "core/library/libraryprivate.h"
#include "core/search/query.h"
#include "core/store/annotationstore.h"

namespace lectern
{

namespace
{

struct LiveText {
    SourceId source;
    qint64 textKey;
};

Result<std::vector<LiveText>> liveTexts(LibraryPrivate &library)
{
    return library.libraryReader.use([](Database &database) {
        return database.rows("SELECT id, text_sha256 FROM sources WHERE removed = 0 ORDER BY id",
                             [](const Statement &row) { return LiveText{{row.integer(0)}, textKeyOf(row.bytes(1))}; });
    });
}

/// Takes out what was removed, and what is indexed of another text. Both by id.
void keepLive(std::vector<IndexedDocument> &documents, const std::vector<LiveText> &live)
{
    auto next = live.begin();
    std::erase_if(documents, [&](const IndexedDocument &document) {
        while (next != live.end() && next->source < document.source)
            ++next;
        return next == live.end() || next->source != document.source || next->textKey != document.textKey;
    });
}

Result<void> addNotes(SearchCatalogue &catalogue, LibraryPrivate &library)
{
    auto all = library.libraryReader.use([](Database &database) { return AnnotationStore(database).all(); });
    if (!all)
        return std::unexpected(all.error());
    for (Annotation &annotation : *all) {
        const auto document = std::ranges::lower_bound(catalogue.documents, annotation.source, {}, &IndexedDocument::source);
        if (document == catalogue.documents.end() || document->source != annotation.source)
            continue;
        QStringList tags;
        for (const QString &tag : annotation.tags)
            tags << foldForSearch(tag);
        const QString comment = foldForSearch(annotation.comment);
        const int place = int(document - catalogue.documents.begin());
        catalogue.notes.push_back({place, std::move(annotation), comment, tags.join(u'\n')});
    }
    return {};
}

/// Walks rows beside the documents of a catalogue: the row of each, or an empty one. Both by id.
template<typename Row, typename Take>
void besides(const std::vector<IndexedDocument> &documents, const std::vector<Row> &rows, Take take)
{
    static const Row nothing{};
    auto next = rows.begin();
    for (const IndexedDocument &document : documents) {
        while (next != rows.end() && next->source < document.source)
            ++next;
        take(next != rows.end() && next->source == document.source ? *next : nothing);
    }
}

void addAll(CodedLists &lists, const QStringList &texts)
{
    for (const QString &text : texts)
        lists.add(text);
    lists.finishDocument();
}

std::unique_ptr<const SearchCatalogue::Fields> codedFields(const std::vector<IndexedDocument> &documents,
                                                           const std::vector<IndexedFields> &rows)
{
    auto coded = std::make_unique<SearchCatalogue::Fields>();
    besides(documents, rows, [&](const IndexedFields &row) {
        addAll(coded->sites, row.site.isEmpty() ? QStringList() : QStringList{row.site});
        addAll(coded->languages, row.language.isEmpty() ? QStringList() : QStringList{row.language});
        addAll(coded->authors, row.authors);
        addAll(coded->tags, row.tags);
    });
    return coded;
}

std::unique_ptr<const SearchCatalogue::Facts> codedFacts(const std::vector<IndexedDocument> &documents,
                                                         const std::vector<IndexedFacts> &rows)
{
    auto coded = std::make_unique<SearchCatalogue::Facts>();
    QHash<QString, int> units;
    besides(documents, rows, [&](const IndexedFacts &row) {
        coded->kinds.push_back(row.facts.kinds);
        for (const SearchFacts::Name &entity : row.facts.entities) {
            coded->entities.add(entity.name);
            coded->names.add(entity.name);
            for (const QString &other : entity.others)
                coded->names.add(other);
        }
        coded->entities.finishDocument();
        coded->names.finishDocument();
        addAll(coded->speakers, row.facts.speakers);
        for (const SearchFacts::Number &number : row.facts.numbers) {
            auto unit = units.constFind(number.unit);
            if (unit == units.constEnd())
                unit = units.insert(number.unit, int(units.size()));
            coded->numbers.push_back({number.low, number.high, *unit, number.kind, number.modifier});
        }
        coded->firstNumber.push_back(int(coded->numbers.size()));
    });
    coded->units.resize(units.size());
    for (const auto &[unit, code] : units.asKeyValueRange())
        coded->units[code] = unit;
    return coded;
}

} // namespace

void CodedLists::add(const QString &text)
{
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd()) {
        m_codes.push_back(*known);
        return;
    }
    m_codes.push_back(int(m_texts.size()));
    m_known.insert(text, m_codes.back());
    m_texts << text;
    m_folded << foldForSearch(text);
}

Result<const SearchCatalogue::Fields *> SearchCatalogue::fields(LibraryPrivate &library) const
{
    const std::lock_guard guard(m_mutex);
    if (!m_fields) {
        const auto rows =
            library.noting(library.indexReader.use([](Database &database) { return SearchIndex(database).fields(); }));
        if (!rows)
            return std::unexpected(rows.error());
        m_fields = codedFields(documents, *rows);
    }
    return m_fields.get();
}

Result<const SearchCatalogue::Facts *> SearchCatalogue::facts(LibraryPrivate &library) const
{
    const std::lock_guard guard(m_mutex);
    if (!m_facts) {
        const auto rows =
            library.noting(library.indexReader.use([](Database &database) { return SearchIndex(database).facts(); }));
        if (!rows)
            return std::unexpected(rows.error());
        m_facts = codedFacts(documents, *rows);
    }
    return m_facts.get();
}

Result<std::shared_ptr<const SearchCatalogue>> SearchCatalogues::current(LibraryPrivate &library)
{
    const auto version = [](Database &database) { return database.number("PRAGMA data_version"); };
    const std::lock_guard guard(m_mutex);
    const int connection = m_connection;
    const auto libraryVersion = library.libraryReader.use(version);
    const auto indexVersion = library.noting(library.indexReader.use(version));
    if (!libraryVersion || !indexVersion)
        return std::unexpected(libraryVersion ? indexVersion.error() : libraryVersion.error());
    if (m_catalogue && m_readFrom == connection && m_libraryVersion == *libraryVersion && m_indexVersion == *indexVersion)
        return m_catalogue;
    auto documents =
        library.noting(library.indexReader.use([](Database &database) { return SearchIndex(database).documents(); }));
    const auto live = liveTexts(library);
    if (!documents || !live)
        return std::unexpected(documents ? live.error() : documents.error());
    auto catalogue = std::make_shared<SearchCatalogue>();
    catalogue->documents = std::move(*documents);
    keepLive(catalogue->documents, *live);
    double length = 0;
    for (const IndexedDocument &document : catalogue->documents)
        length += document.length;
    catalogue->averageLength = std::max(1.0, length / std::max(1.0, double(catalogue->documents.size())));
    if (const auto done = addNotes(*catalogue, library); !done)
        return std::unexpected(done.error());
    m_catalogue = std::move(catalogue);
    m_readFrom = connection;
    m_libraryVersion = *libraryVersion;
    m_indexVersion = *indexVersion;
    return m_catalogue;
}

} // namespace lectern
