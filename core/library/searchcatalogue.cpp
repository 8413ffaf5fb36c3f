// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/searchcatalogue.h"

#include "core/library/libraryprivate.h"
#include "core/search/query.h"
#include "core/store/annotationstore.h"

#include <thread>

using namespace Qt::StringLiterals;

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

std::shared_ptr<const SearchCatalogue::Fields> codedFields(const std::vector<IndexedDocument> &documents,
                                                           const std::vector<IndexedFields> &rows)
{
    auto coded = std::make_shared<SearchCatalogue::Fields>();
    besides(documents, rows, [&](const IndexedFields &row) {
        addAll(coded->sites, row.site.isEmpty() ? QStringList() : QStringList{row.site});
        addAll(coded->languages, row.language.isEmpty() ? QStringList() : QStringList{row.language});
        addAll(coded->authors, row.authors);
        addAll(coded->tags, row.tags);
    });
    for (CodedLists *lists : {&coded->sites, &coded->languages, &coded->authors, &coded->tags})
        lists->finish();
    return coded;
}

/// Hands on rows that come by id beside the documents of a catalogue, as besides() does, without having them all at once.
class RowsBeside
{
public:
    using Take = std::function<void(const IndexedFacts &)>;
    RowsBeside(const std::vector<IndexedDocument> &documents, Take take)
        : m_documents(documents)
        , m_take(std::move(take))
    {
    }

    void add(const IndexedFacts &row)
    {
        for (; m_next < m_documents.size() && m_documents[m_next].source < row.source; ++m_next)
            m_take({});
        if (m_next < m_documents.size() && m_documents[m_next].source == row.source) {
            m_take(row);
            ++m_next;
        }
    }

    void finish()
    {
        for (; m_next < m_documents.size(); ++m_next)
            m_take({});
    }

private:
    const std::vector<IndexedDocument> &m_documents;
    Take m_take;
    size_t m_next = 0;
};

/// Gives each unit a code. Those of one document share their texts, so that most are known by where the last one lies.
class UnitCodes
{
public:
    explicit UnitCodes(QStringList &units)
        : m_units(units)
    {
    }

    int operator()(const QString &unit)
    {
        if (unit.constData() == m_last.constData() && unit.size() == m_last.size())
            return m_code;
        m_last = unit;
        auto known = m_known.constFind(unit);
        if (known == m_known.constEnd()) {
            known = m_known.insert(unit, int(m_units.size()));
            m_units << unit;
        }
        return m_code = *known;
    }

private:
    QStringList &m_units;
    QHash<QString, int> m_known;
    QString m_last = u"\n"_s; // no unit
    int m_code = 0;
};

Result<std::shared_ptr<const SearchCatalogue::Values>> readValues(const std::vector<IndexedDocument> &documents,
                                                                  LibraryPrivate &library)
{
    auto coded = std::make_shared<SearchCatalogue::Values>();
    UnitCodes codes(coded->units);
    RowsBeside rows(documents, [&](const IndexedFacts &row) {
        coded->kinds.push_back(row.facts.kinds);
        for (const SearchFacts::Number &number : row.facts.numbers)
            coded->numbers.push_back({number.low, number.high, codes(number.unit), number.kind, number.modifier});
        coded->firstNumber.push_back(coded->numbers.size());
    });
    const auto read = library.noting(library.indexReader.use(
        [&](Database &database) { return SearchIndex(database).eachValues([&](const IndexedFacts &row) { rows.add(row); }); }));
    rows.finish();
    coded->numbers.shrink_to_fit();
    return read.transform([&] { return std::shared_ptr<const SearchCatalogue::Values>(std::move(coded)); });
}

Result<std::shared_ptr<const SearchCatalogue::Names>> readNames(const std::vector<IndexedDocument> &documents,
                                                                LibraryPrivate &library)
{
    auto coded = std::make_shared<SearchCatalogue::Names>();
    RowsBeside rows(documents, [&](const IndexedFacts &row) {
        for (const SearchFacts::Name &entity : row.facts.entities) {
            coded->entities.add(entity.name);
            coded->names.add(entity.name);
            for (const QString &other : entity.others)
                coded->names.add(other);
        }
        coded->entities.finishDocument();
        coded->names.finishDocument();
        addAll(coded->speakers, row.facts.speakers);
    });
    const auto read = library.noting(library.indexReader.use(
        [&](Database &database) { return SearchIndex(database).eachNames([&](const IndexedFacts &row) { rows.add(row); }); }));
    rows.finish();
    for (CodedLists *lists : {&coded->entities, &coded->names, &coded->speakers})
        lists->finish();
    return read.transform([&] { return std::shared_ptr<const SearchCatalogue::Names>(std::move(coded)); });
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
}

const QStringList &CodedLists::folded() const
{
    std::call_once(m_isFolded, [this] {
        m_folded.reserve(m_texts.size());
        for (const QString &text : m_texts) {
            const QString folded = foldForSearch(text);
            m_folded << (folded == text ? text : folded); // which shares its memory
        }
    });
    return m_folded;
}

void CodedLists::finish()
{
    m_known = {};
    m_texts.squeeze();
    m_codes.shrink_to_fit();
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

Result<const SearchCatalogue::Values *> SearchCatalogue::values(LibraryPrivate &library) const
{
    const std::lock_guard guard(m_mutex);
    if (!m_values) {
        auto read = readValues(documents, library);
        if (!read)
            return std::unexpected(read.error());
        m_values = std::move(*read);
    }
    return m_values.get();
}

Result<const SearchCatalogue::Names *> SearchCatalogue::names(LibraryPrivate &library) const
{
    const std::lock_guard guard(m_mutex);
    if (!m_names) {
        auto read = readNames(documents, library);
        if (!read)
            return std::unexpected(read.error());
        m_names = std::move(*read);
    }
    return m_names.get();
}

bool SearchCatalogue::hasValues() const
{
    const std::lock_guard guard(m_mutex);
    return m_values != nullptr;
}

std::shared_ptr<const std::vector<int>> SearchCatalogue::narrowed(const QString &condition) const
{
    const std::lock_guard guard(m_mutex);
    return m_narrowed.value(condition);
}

void SearchCatalogue::keepNarrowed(const QString &condition, std::shared_ptr<const std::vector<int>> found) const
{
    constexpr qsizetype most = 256;
    const std::lock_guard guard(m_mutex);
    if (m_narrowed.size() >= most)
        m_narrowed.clear();
    m_narrowed.insert(condition, std::move(found));
}

void SearchCatalogue::takeParts(const SearchCatalogue &former)
{
    if (documents != former.documents)
        return;
    const std::scoped_lock guard(m_mutex, former.m_mutex);
    m_fields = former.m_fields;
    m_values = former.m_values;
    m_names = former.m_names;
}

Result<std::shared_ptr<const SearchCatalogue>> SearchCatalogues::current(LibraryPrivate &library)
{
    const auto version = [](Database &database) { return database.number("PRAGMA data_version"); };
    const std::lock_guard guard(m_mutex);
    const int connection = m_connection;
    const auto libraryVersion = library.libraryReader.useSame(version);
    const auto indexVersion = library.noting(library.indexReader.useSame(version));
    if (!libraryVersion || !indexVersion)
        return std::unexpected(libraryVersion ? indexVersion.error() : libraryVersion.error());
    if (m_catalogue && m_readFrom == connection && m_libraryVersion == *libraryVersion && m_indexVersion == *indexVersion)
        return m_catalogue;
    Result<std::vector<LiveText>> live;
    std::jthread other([&] { live = liveTexts(library); }); // two files, two connections: the first search waits for half as long
    auto documents =
        library.noting(library.indexReader.use([](Database &database) { return SearchIndex(database).documents(); }));
    other.join();
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
    if (m_catalogue && m_readFrom == connection && m_indexVersion == *indexVersion)
        catalogue->takeParts(*m_catalogue); // only what people made has changed
    m_catalogue = std::move(catalogue);
    m_readFrom = connection;
    m_libraryVersion = *libraryVersion;
    m_indexVersion = *indexVersion;
    return m_catalogue;
}

} // namespace lectern
