// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "core/library/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

template<typename Call>
double milliseconds(Call &&call)
{
    return seconds(call, 1) * 1e3;
}

void benchQueries(const Library &library, const QString &on)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        for (const QString &query : {u"数"_s, u"成本"_s, u"估值"_s, u"人工智能"_s, u"OpenAI"_s, u"storage"_s, u"2024年"_s,
                                     u"\"推理成本\""_s, u"投资 模型"_s, u"zzzzqq"_s})
            times.push_back(milliseconds([&] { (void)library.search(query, 10); }));
    }
    const Spread search = spread(times);
    print("search, first ten documents: median", search.median, "ms", on);
    print("search, first ten documents: 95th percentile", search.p95, "ms", on);
}

void benchEntities(const Library &library, const QString &on)
{
    std::shared_ptr<const EntityLedger> ledger;
    print("entities of all documents", milliseconds([&] { ledger = library.entityLedger().value_or(nullptr); }), "ms", on);
    if (!ledger || ledger->entities().empty())
        return;
    const auto common = std::ranges::max_element(ledger->entities(), {}, [](const LedgerEntity &e) { return e.places.size(); });
    std::vector<SourceId> sources;
    for (const EntityPlace &place : common->places)
        sources.push_back(place.source);
    sources.resize(std::min<size_t>(sources.size(), 25));
    const int index = int(common - ledger->entities().begin());
    print("page of the commonest entity, first 25 documents",
          milliseconds([&] { (void)library.entityProfile(*ledger, index, sources); }), "ms", on);

    std::vector<std::vector<EntityEntry>> lists;
    for (const SourceSummary &source : library.sources().value_or(std::vector<SourceSummary>()))
        if (const auto document = library.document(source.id))
            lists.push_back(entriesOf((*document)->extraction));
    print("entities of 10,000 documents joined", milliseconds([&] {
              EntityLedger many;
              for (qint64 i = 0; i < 10'000; ++i)
                  many.add(SourceId{i + 1}, lists[size_t(i) % lists.size()]);
              many.finish();
          }),
          "ms");
}

} // namespace

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

void benchLibrary()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"articles"_s);
    qint64 bytes = 0;
    const QList<Article> all = articles(4'000'000);
    for (const Article &article : all) {
        QFile file(folder.filePath(u"articles/"_s + article.name));
        if (file.open(QIODevice::WriteOnly))
            bytes += file.write(article.bytes);
    }
    const double megabytes = double(bytes) / 1e6;
    const QString on = u"%1 documents, %2 MB, all cores"_s.arg(all.size()).arg(megabytes, 0, 'f', 1);
    const QString path = folder.filePath(u"bench.lectern"_s);
    {
        const auto library = Library::open(path);
        if (!library) {
            std::printf("library: %s\n", qUtf8Printable(library.error().message));
            return;
        }
        print("import, extraction and index",
              megabytes / seconds([&] { (void)(*library)->import({folder.filePath(u"articles"_s)}); }, 1), "MB/s", on);
        print("a second import, nothing changed",
              milliseconds([&] { (void)(*library)->import({folder.filePath(u"articles"_s)}); }), "ms", on);
    }
    print("library file to text", double(QFileInfo(path).size()) / double(bytes), "times");
    print("index file to text", double(QFileInfo(path + u"-index"_s).size()) / double(bytes), "times");
    std::unique_ptr<Library> library;
    std::vector<SourceSummary> sources;
    print("open the library and list it", milliseconds([&] {
              library = std::move(*Library::open(path));
              sources = library->sources().value_or(std::vector<SourceSummary>());
          }),
          "ms", on);
    std::vector<double> opening;
    for (const SourceSummary &source : sources)
        opening.push_back(milliseconds([&] { (void)library->document(source.id); }));
    const Spread switching = spread(opening);
    print("switch to a document: median", switching.median, "ms", on);
    print("switch to a document: 95th percentile", switching.p95, "ms", on);
    benchQueries(*library, on);
    benchEntities(*library, on);
    print("peak memory of all this", double(peakMemory()) / 1e6, "MB", on);
}

} // namespace lectern::bench
