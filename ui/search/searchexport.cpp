// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchexport.h"

#include "core/export/writefile.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr size_t DocumentsAtOnce = 200;

QString lineOf(const QString &text)
{
    return text.simplified();
}

/// The hits of documents, some documents at a time so that cancelling is soon heard.
Result<std::vector<SearchResult>> allHits(const Library &library, const SearchQuery &query,
                                          const std::vector<FoundDocument> &documents, const Progress &progress)
{
    std::vector<SearchResult> all;
    for (size_t at = 0; at < documents.size(); at += DocumentsAtOnce) {
        std::vector<SourceId> sources;
        for (size_t i = at; i < std::min(documents.size(), at + DocumentsAtOnce); ++i)
            sources.push_back(documents[i].source);
        auto some = hitsIn(library, query, sources, 0, {progress.stop, {}});
        if (!some)
            return std::unexpected(some.error());
        std::ranges::move(*some, std::back_inserter(all));
        progress.report(qint64(at + sources.size()), qint64(documents.size()));
    }
    return all;
}

Result<Table> hitTable(const Library &library, const SearchAsk &ask, const SearchQuery &query, const Progress &progress)
{
    auto found = findDocuments(library, {query, ask.order, 0, 0}, progress);
    if (!found)
        return std::unexpected(found.error());
    if (ask.within)
        std::erase_if(found->documents, [&](const FoundDocument &document) { return document.source != ask.within; });
    const auto hits = allHits(library, query, found->documents, progress);
    if (!hits)
        return std::unexpected(hits.error());
    Table table = toTable(found->documents, *hits);
    table.about = {{SearchExport::tr("Query"), query.text},
                   {SearchExport::tr("Documents"), QString::number(found->documents.size())},
                   {SearchExport::tr("Rows"), QString::number(table.rows.size())}};
    return table;
}

} // namespace

Table toTable(const std::vector<FoundDocument> &documents, const std::vector<SearchResult> &results)
{
    Table table;
    table.title = SearchExport::tr("Hits");
    table.columns = {{SearchExport::tr("Document"), 40},
                     {SearchExport::tr("Date"), 12},
                     {SearchExport::tr("Site"), 16},
                     {SearchExport::tr("Passage"), 90}};
    size_t document = 0; // both are in the same order; some documents may have no result
    for (const SearchResult &result : results) {
        while (document < documents.size() && documents[document].source != result.source)
            ++document;
        if (document == documents.size())
            break;
        const FoundDocument &of = documents[document];
        const auto add = [&](const QString &passage) {
            table.rows.push_back(
                {of.title, of.date.isValid() ? TableValue(of.date) : TableValue(), of.site, TableValue(lineOf(passage))});
        };
        if (result.hits.empty())
            add({});
        Span last{-1, -1};
        for (const SearchHit &hit : result.hits)
            if (std::exchange(last, hit.sentence) != hit.sentence) // hits of one sentence share a row
                add(hit.sentenceText);
    }
    return table;
}

SearchExport::SearchExport(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_ask(askForFile)
{
}

SearchExport::~SearchExport()
{
    m_job.drop();
}

QString SearchExport::askForPath(const QString &title, const QString &name, SearchFile format)
{
    const QString file = fileNameOf(name) + (format == SearchFile::Xlsx ? u".xlsx"_s : u".csv"_s);
    return m_ask(m_window, title, exportPath(file),
                 format == SearchFile::Xlsx ? tr("Spreadsheets (*.xlsx)") : tr("Tables as text (*.csv)"));
}

void SearchExport::writeHits(const Library *library, const SearchAsk &ask, SearchFile format)
{
    const auto query = ask.parsed();
    if (!library || !query || query->isEmpty()) {
        emit failed(tr("There is nothing to export: nothing is looked for."));
        return;
    }
    //: File name of exported hits; %1 is the query
    const QString path = askForPath(tr("Export the hits"), tr("%1 – hits").arg(query->text), format);
    if (!path.isEmpty())
        write(path, format,
              [library, ask, query = *query](const Progress &progress) { return hitTable(*library, ask, query, progress); });
}

void SearchExport::writeBatch(std::shared_ptr<const BatchResult> batch, BatchRows rows, SearchFile format)
{
    if (!batch || batch->names.isEmpty()) {
        emit failed(tr("There is nothing to export: no names were counted."));
        return;
    }
    const QString path = askForPath(tr("Export the counts"), tr("names in documents"), format);
    if (!path.isEmpty())
        write(path, format,
              [batch = std::move(batch), rows](const Progress &) -> Result<Table> { return toTable(*batch, rows); });
}

void SearchExport::write(const QString &path, SearchFile format, std::function<Result<Table>(const Progress &)> make)
{
    m_job.drop();
    m_job = Jobs::instance().start(
        this,
        [make = std::move(make), path, format](const Progress &progress) -> Result<qsizetype> {
            const auto table = make(progress);
            if (!table)
                return std::unexpected(table.error());
            const auto mark = format == SearchFile::CsvForExcel ? ByteOrderMark::With : ByteOrderMark::Without;
            const auto bytes = format == SearchFile::Xlsx ? toXlsx(*table) : Result<QByteArray>(toCsv(*table, mark));
            const auto written = bytes.and_then([&](const QByteArray &all) { return writeExport(path, all); });
            return written ? Result<qsizetype>(qsizetype(table->rows.size())) : std::unexpected(written.error());
        },
        [this, path](const Result<qsizetype> &rows) {
            if (!rows) {
                if (rows.error().code != ErrorCode::Cancelled)
                    emit failed(tr("The table was not exported: %1").arg(rows.error().message));
                return;
            }
            emit done(tr("%n row(s) exported to %1", nullptr, int(*rows)).arg(QFileInfo(path).fileName()),
                      QUrl::fromLocalFile(rememberExport(path)));
        },
        [this](qint64 done, qint64 total, const QString &) { emit progressed(done, total); });
}

void SearchExport::cancel()
{
    m_job.cancel();
}

} // namespace lectern

#include "moc_searchexport.cpp"
