// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "searchcorpus.h"

#include "core/db/transaction.h"
#include "core/library/search.h"
#include "core/search/searchindex.h"
#include "core/search/terms.h"
#include "core/store/files.h"

#include <QTemporaryDir>

#include <set>
#include <unordered_map>

#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

qint64 tableBytes(Database &database, const QString &table)
{
    return database.number("SELECT sum(pgsize) FROM dbstat WHERE name = ?", table).value_or(0);
}

void printSizes(const QString &path, qint64 text, const QString &on)
{
    auto index = openReader(path);
    if (!index)
        return;
    qint64 together = 0;
    for (const QString &table : {u"search"_s, u"search_characters"_s}) {
        qint64 bytes = 0;
        for (const QString &shadow : {u"_data"_s, u"_idx"_s, u"_docsize"_s, u"_config"_s, u"_content"_s})
            bytes += tableBytes(*index, table + shadow);
        print(qPrintable(u"  of these %1"_s.arg(table)), double(bytes) / double(text), "times", on);
        together += bytes;
    }
    print("full-text tables to text", double(together) / double(text), "times", on);
    qint64 compact = 0;
    for (const QString &table :
         {u"search_documents"_s, u"search_fields"_s, u"search_values"_s, u"search_names"_s, u"search_sentences"_s})
        compact += tableBytes(*index, table);
    print("fields, facts and sentences to text", double(compact) / double(text), "times", on);
}

/// The full-text tables over articles that people wrote, where they are there: their words repeat as words do.
void benchIndexOfArticles()
{
    const QTemporaryDir folder;
    auto index = openIndexFile(folder.filePath(u"index"_s), u"bench"_s);
    if (!index)
        return;
    qint64 bytes = 0, id = 0;
    double seconds = 0;
    const QList<Article> all = articles(15'000'000);
    for (qsizetype first = 0; first < all.size(); first += 64) {
        std::vector<PackedSearch> packed;
        for (const Article &article : all.sliced(first, std::min<qsizetype>(64, all.size() - first)))
            if (const auto document = parseDocument(article.bytes, article.name)) {
                packed.push_back(packSearch(*document, document->meta));
                bytes += article.bytes.size();
            }
        seconds += processorSeconds(
            [&] {
                (void)transact(*index, [&]() -> Result<void> {
                    for (const PackedSearch &search : packed)
                        if (auto done = SearchIndex(*index).put({++id}, search); !done)
                            return done;
                    return {};
                });
            },
            1);
    }
    const QString on = u"articles, %1 MB"_s.arg(double(bytes) / 1e6, 0, 'f', 0);
    print("full-text tables alone", double(bytes) / 1e6 / seconds, "MB/s", on + u", processor time"_s);
    printSizes(folder.filePath(u"index"_s), bytes, on);
    const auto merge = [&] {
        for (bool isFirst = true; SearchIndex(*index).tidy(isFirst).value_or(false);)
            isFirst = false;
    };
    print("full-text tables merged to one", processorSeconds(merge, 1), "s", on);
    printSizes(folder.filePath(u"index"_s), bytes, on + u", merged"_s);
}

void timeQueries(const Library &library, const std::vector<QueryClass> &classes, const QString &on)
{
    std::vector<double> all, snippets;
    for (const QueryClass &cls : classes) {
        std::vector<double> times, wall;
        for (const QString &text : cls.queries) {
            const auto query = parseQuery(text);
            if (!query)
                continue;
            std::vector<SourceId> sources;
            QElapsedTimer timer;
            timer.start();
            if (const auto found = findDocuments(library, {*query}))
                for (const FoundDocument &document : found->documents)
                    sources.push_back(document.source);
            wall.push_back(double(timer.nsecsElapsed()) / 1e6);
            times.push_back(processorSeconds([&] { (void)findDocuments(library, {*query}); }, 3) * 1e3);
            snippets.push_back(processorSeconds([&] { (void)hitLinesIn(library, *query, sources, 3); }, 1) * 1e3);
        }
        const Spread cpu = spread(times), first = spread(wall);
        print(qPrintable(u"search, first page, %1: median"_s.arg(cls.name)), cpu.median, "ms", on);
        print(qPrintable(u"search, first page, %1: 95th percentile"_s.arg(cls.name)), cpu.p95, "ms",
              u"processor time; the first time by the clock %1, %2"_s.arg(first.median, 0, 'f', 2).arg(first.p95, 0, 'f', 2));
        if (cls.name != u"1 Han")
            all.insert(all.end(), times.begin(), times.end());
    }
    const Spread together = spread(all), hits = spread(snippets);
    print("search, first page, all but 1 Han: median", together.median, "ms", u"%1 queries"_s.arg(all.size()));
    print("search, first page, all but 1 Han: 95th percentile", together.p95, "ms");
    print("snippets of the first ten documents: median", hits.median, "ms", on);
    print("snippets of the first ten documents: 95th percentile", hits.p95, "ms");
}

void timeOverviews(const Library &library, const std::vector<QueryClass> &classes, const QString &on)
{
    std::vector<double> times;
    (void)searchOverview(library, *parseQuery(u"的"_s));
    for (const QueryClass &cls : classes)
        for (const QString &text : cls.queries.first(5))
            if (const auto query = parseQuery(text))
                times.push_back(processorSeconds([&] { (void)searchOverview(library, *query); }, 1) * 1e3);
    const Spread all = spread(times);
    print("counts and facets over all matches: median", all.median, "ms", on);
    print("counts and facets over all matches: 95th percentile", all.p95, "ms");
}

/// A library just opened, the index file's pages dropped from the system's memory before.
Result<std::unique_ptr<Library>> openCold(const QString &path)
{
    if (const int file = ::open(qPrintable(indexPath(path)), O_RDONLY); file >= 0) {
        ::fdatasync(file);
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
    return Library::open(path);
}

/// The first query after opening.
void timeCold(const QString &path, const std::vector<QueryClass> &classes)
{
    const auto time = [&](const QString &text) {
        const auto library = openCold(path);
        QElapsedTimer timer;
        timer.start();
        if (library)
            (void)findDocuments(**library, {*parseQuery(text)});
        return double(timer.nsecsElapsed()) / 1e6;
    };
    std::vector<double> times;
    for (const QueryClass &cls : classes)
        if (cls.name != u"1 Han")
            times.push_back(time(cls.queries.front()));
    for (const QString &text : {u"percent:20..30"_s, u"kind:forecast"_s, u"site:site3"_s, u"entity:中国"_s})
        print(qPrintable(u"search, first query after opening, cold: %1"_s.arg(text)), time(text), "ms", u"by the clock"_s);
    if (const auto library = openCold(path)) {
        const size_t before = mallinfo2().uordblks;
        const double first =
            processorSeconds([&] { (void)searchOverview(**library, *parseQuery(classes[1].queries.front())); }, 1) * 1e3;
        print("counts and facets, the first after opening", first, "ms", u"processor time"_s);
        print("what a search keeps of all documents", double(mallinfo2().uordblks - before) / 1e6, "MB");
    }
    const Spread cold = spread(times);
    print("search, first query after opening, cold: median", cold.median, "ms", u"by the clock"_s);
    print("search, first query after opening, cold: worst", *std::ranges::max_element(times), "ms");
}

/// Pages far down, words that are misspelt, one-character words with places, and regular expressions with and without literals.
void timeRareQueries(const Library &library, const std::vector<QueryClass> &classes)
{
    const QString &two = classes[1].queries.front(), &three = classes[2].queries.front();
    const auto page = [&](const QString &text, int offset) {
        const auto query = parseQuery(text);
        return processorSeconds([&] { (void)findDocuments(library, {*query, SearchOrder::Relevance, offset, 10}); }, 2) * 1e3;
    };
    print("search, 10 documents from the 5,000th on", page(u"的 OR 一"_s, 5'000), "ms", u"的 OR 一"_s);
    print("search, NEAR with one character", page(two.first(1) + u" NEAR/5 "_s + three, 0), "ms");
    for (const QString &text : {three.first(1) + u"龘"_s, u"龘"_s + three.sliced(1), u"龘靐"_s + three, u"transtingx"_s})
        print(qPrintable(u"counts and suggestions for %1"_s.arg(text)),
              processorSeconds([&] { (void)searchOverview(library, *parseQuery(text)); }, 1) * 1e3, "ms");
    for (const QString &text : {u"/%1\\d+亿元/"_s.arg(two.first(1)), u"/%1.{0,5}%2/"_s.arg(two, three),
                                u"/(%1|%2)[，。]/"_s.arg(two, three), u"/\\btrans\\w+ 20\\d\\d/i"_s, u"/transti/i"_s}) {
        QElapsedTimer timer;
        timer.start();
        const auto found = findDocuments(library, {*parseQuery(text)});
        print(qPrintable(u"search, %1"_s.arg(text)), double(timer.nsecsElapsed()) / 1e6, "ms",
              u"by the clock, %1 documents, %2 given up"_s.arg(found ? found->total : -1).arg(found ? found->unfinished : -1));
    }
}

/// Documents of every query of one phrase by a scan of all texts in one pass.
void compareWithScan(const Library &library, const BuiltLibrary &built, const std::vector<QueryClass> &classes)
{
    struct Wanted {
        SearchTerm term;
        std::set<int> documents;
    };
    std::vector<std::pair<QString, Wanted>> wanted;
    for (const QueryClass &cls : classes)
        if (cls.name != u"boolean" && cls.name != u"field")
            for (const QString &text : cls.queries)
                if (const auto terms = termsOf(QString(text).remove(u'"')); terms.size() == 1)
                    wanted.push_back({text, {terms.front(), {}}});
    std::unordered_map<std::u16string_view, std::vector<Wanted *>> byFirst;
    const auto tokenText = [](QStringView text, const Token &token) {
        return std::u16string_view(text.utf16() + token.span.start, size_t(token.span.length()));
    };
    for (auto &[text, want] : wanted)
        byFirst[tokenText(want.term.text, want.term.tokens.front())].push_back(&want);
    for (int i = 0; i < int(built.folded.size()); ++i) {
        const QString &text = built.folded[i];
        const std::vector<Token> all = tokens(text);
        for (size_t at = 0; at < all.size(); ++at) {
            const auto found = byFirst.find(tokenText(text, all[at]));
            if (found == byFirst.end())
                continue;
            for (Wanted *want : found->second)
                if (standsAt(text, all, at, want->term))
                    want->documents.insert(i);
        }
    }
    int equal = 0;
    qint64 documents = 0;
    for (const auto &[text, want] : wanted) {
        std::set<int> found;
        if (const auto pages = findDocuments(library, {*parseQuery(text), SearchOrder::Relevance, 0, 0}))
            for (const FoundDocument &document : pages->documents)
                found.insert(int(document.source.value) - 1);
        documents += qint64(want.documents.size());
        if (found == want.documents)
            ++equal;
        else
            std::printf("differs from a scan: %s (%zu, scan %zu)\n", qPrintable(text), found.size(), want.documents.size());
    }
    print("queries whose documents are those of a scan", 100.0 * equal / double(wanted.size()), "%",
          u"%1 queries, %2 documents"_s.arg(wanted.size()).arg(documents));
}

} // namespace

void benchSearch(int count)
{
    benchIndexOfArticles();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.lectern"_s);
    const SearchWriter writer;
    const BuiltLibrary built = buildLibrary(path, writer, count);
    const double megabytes = double(built.bytes) / 1e6;
    const QString on = u"%1 documents, %2 MB"_s.arg(count).arg(megabytes, 0, 'f', 0);
    print("full-text tables alone", megabytes / built.indexSeconds, "MB/s", on + u", processor time"_s);
    print("full-text tables merged to one", built.mergeSeconds, "s", on + u", processor time"_s);
    printSizes(indexPath(path), built.bytes, on);
    const std::vector<QueryClass> classes = queryClasses(built, writer);
    timeCold(path, classes);
    const auto library = Library::open(path);
    if (!library) {
        std::printf("search: %s\n", qPrintable(library.error().message));
        return;
    }
    timeQueries(**library, classes, on);
    timeOverviews(**library, classes, on);
    timeRareQueries(**library, classes);
    compareWithScan(**library, built, classes);
    timeSearchPeers(built, classes);
}

} // namespace lectern::bench
