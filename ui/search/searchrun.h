// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"
#include "ui/jobs/jobs.h"

#include <QObject>

namespace lectern
{

/// One search of a library, step by step in jobs: the first documents, their hits, then counts and facets over all; more documents on request. Starting again
/// drops what is under way. Lives on the GUI thread; the library must outlive the jobs (Jobs::finish()).
class SearchRun : public QObject
{
    Q_OBJECT

public:
    explicit SearchRun(QObject *parent = nullptr);
    ~SearchRun() override;

    static constexpr int PageSize = 20; ///< documents
    static constexpr int MostHits = 50; ///< of a document, until all are asked for

    /// `within` keeps to one document, all of whose hits come, and has no overview. `documents`: how many are wanted at first, at least a page.
    void start(Library *library, const SearchQuery &query, SearchOrder order, SourceId within = {}, int documents = PageSize);
    void stop(); ///< drops what is under way; what came stays true
    void loadMore(); ///< the next documents, if there are any and none are under way
    void loadAllHits(SourceId source);
    void loadMoreValues(); ///< of the facets

    [[nodiscard]] bool isRunning() const; ///< something is under way
    [[nodiscard]] bool isSearching() const { return m_documents.isRunning(); } ///< the documents are
    [[nodiscard]] bool hasMore() const { return m_given < m_total; }
    [[nodiscard]] const SearchQuery &query() const { return m_query; }

signals:
    void documentsFound(const lectern::FoundDocuments &documents, int offset);
    void hitsFound(const std::vector<lectern::DocumentHits> &results, int most);
    void overviewFound(const lectern::SearchOverview &overview);
    void progressed(qint64 done, qint64 total);
    void finished(); ///< nothing is under way any more
    void failed(const lectern::Error &error);

private:
    void findPage(int offset, int limit);
    void take(const FoundDocuments &documents, int offset);
    void findHits(const std::vector<SourceId> &sources, int most, bool thenOverview);
    void findOverview();
    void give(const Error &error);
    void tellIfFinished();

    Library *m_library = nullptr;
    SearchQuery m_query;
    SearchOrder m_order = SearchOrder::Relevance;
    SourceId m_within;
    int m_given = 0, m_total = 0; ///< documents
    int m_values = 0; ///< of a facet
    bool m_giving = false; ///< documents are being told of
    Job m_documents, m_hits, m_overview;
    QList<Job> m_allHits;
};

} // namespace lectern
