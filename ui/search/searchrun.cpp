// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchrun.h"

#include <algorithm>

namespace lectern
{

namespace
{

constexpr int FewValues = 8;
constexpr int ManyValues = 60;

/// The one document that a search keeps to, as if it had been found.
Result<FoundDocuments> only(const Library &library, SourceId source)
{
    const auto document = library.document(source);
    if (!document)
        return std::unexpected(document.error());
    const Metadata &meta = (*document)->summary.meta;
    return FoundDocuments{{{source, meta.title, meta.site, meta.date, 0.0}}, 1, 0};
}

} // namespace

SearchRun::SearchRun(QObject *parent)
    : QObject(parent)
{
}

SearchRun::~SearchRun()
{
    stop();
}

void SearchRun::start(Library *library, const SearchQuery &query, SearchOrder order, SourceId within, int documents)
{
    stop();
    m_library = library;
    m_query = query;
    m_order = order;
    m_within = within;
    m_given = m_total = 0;
    m_values = FewValues;
    findPage(0, std::max(documents, PageSize));
}

void SearchRun::stop()
{
    for (const Job &job : QList<Job>{m_documents, m_hits, m_overview} + m_allHits)
        job.drop();
    m_documents = m_hits = m_overview = {};
    m_allHits.clear();
}

bool SearchRun::isRunning() const
{
    return m_documents.isRunning() || m_hits.isRunning() || m_overview.isRunning()
        || std::ranges::any_of(m_allHits, &Job::isRunning);
}

void SearchRun::findPage(int offset, int limit)
{
    m_documents = Jobs::instance().start(
        this,
        [library = m_library, within = m_within, request = SearchRequest{m_query, m_order, offset, limit}](
            const Progress &progress) { return within ? only(*library, within) : findDocuments(*library, request, progress); },
        [this, offset](const Result<FoundDocuments> &documents) {
            documents ? take(*documents, offset) : give(documents.error());
        },
        [this](qint64 done, qint64 total, const QString &) { emit progressed(done, total); });
}

void SearchRun::take(const FoundDocuments &documents, int offset)
{
    m_total = documents.total;
    m_given = documents.documents.empty() ? m_total : offset + int(documents.documents.size());
    std::vector<SourceId> sources;
    for (const FoundDocument &document : documents.documents)
        sources.push_back(document.source);
    // Before their hits: a job that is quick may deliver at once. A view that has room left asks for more meanwhile, too early.
    m_giving = true;
    emit documentsFound(documents, offset);
    m_giving = false;
    if (!sources.empty())
        findHits(sources, m_within ? 0 : MostHits, offset == 0);
    else if (offset == 0)
        findOverview(); // it may know how else a word is spelt
    tellIfFinished();
}

void SearchRun::findHits(const std::vector<SourceId> &sources, int most, bool thenOverview)
{
    m_hits = Jobs::instance().start(
        this,
        [library = m_library, query = m_query, sources, most](const Progress &progress) {
            return hitLinesIn(*library, query, sources, most, progress);
        },
        [this, most, thenOverview](const Result<std::vector<DocumentHits>> &results) {
            if (!results)
                return give(results.error());
            emit hitsFound(*results, most);
            if (thenOverview)
                findOverview();
            tellIfFinished();
        });
}

void SearchRun::findOverview()
{
    if (m_within)
        return;
    m_overview.drop();
    m_overview = Jobs::instance().start(
        this,
        [library = m_library, query = m_query, values = m_values](const Progress &progress) {
            return searchOverview(*library, query, values, progress);
        },
        [this](const Result<SearchOverview> &overview) {
            if (!overview)
                return give(overview.error());
            emit overviewFound(*overview);
            tellIfFinished();
        });
}

void SearchRun::loadMore()
{
    if (m_library && hasMore() && !m_giving && !m_documents.isRunning() && !m_hits.isRunning())
        findPage(m_given, PageSize);
}

void SearchRun::loadAllHits(SourceId source)
{
    m_allHits << Jobs::instance().start(
        this,
        [library = m_library, query = m_query, source](const Progress &progress) {
            return hitLinesIn(*library, query, {source}, 0, progress);
        },
        [this](const Result<std::vector<DocumentHits>> &results) {
            if (!results)
                return give(results.error());
            emit hitsFound(*results, 0);
            tellIfFinished();
        });
}

void SearchRun::loadMoreValues()
{
    m_values = ManyValues;
    findOverview();
}

void SearchRun::give(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit failed(error);
    tellIfFinished();
}

void SearchRun::tellIfFinished()
{
    m_allHits.removeIf([](const Job &job) { return !job.isRunning(); });
    if (!isRunning())
        emit finished();
}

} // namespace lectern

#include "moc_searchrun.cpp"
