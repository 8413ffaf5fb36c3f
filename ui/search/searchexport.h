// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/batchtable.h"
#include "core/library/search.h"
#include "ui/jobs/jobs.h"
#include "ui/rows/savedialog.h"
#include "ui/search/searchask.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace lectern
{

enum class SearchFile { Csv, CsvForExcel, Xlsx };

/// Hits as a table: document, date, site, passage (the sentence around the hit; its note where one matches). A document that matches as a whole has one row
/// without a passage. `results` as hitsIn() gives them for `documents`.
[[nodiscard]] Table toTable(const std::vector<FoundDocument> &documents, const std::vector<SearchResult> &results);

/// Writes results of searches to files, in jobs. Lives on the GUI thread.
class SearchExport : public QObject
{
    Q_OBJECT

public:
    explicit SearchExport(QWidget *window); ///< parent of dialogs
    ~SearchExport() override;

    void setAskForFile(AskForFile ask) { m_ask = std::move(ask); }
    /// All hits of a query, not only those on show.
    void writeHits(const Library *library, const SearchAsk &ask, SearchFile format);
    void writeBatch(std::shared_ptr<const BatchResult> batch, BatchRows rows, SearchFile format);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void progressed(qint64 done, qint64 total);
    void done(const QString &message, const QUrl &folder); ///< `folder` to offer for opening
    void failed(const QString &message);

private:
    [[nodiscard]] QString askForPath(const QString &title, const QString &name, SearchFile format);
    void write(const QString &path, SearchFile format, std::function<Result<Table>(const Progress &)> make);

    QWidget *m_window;
    AskForFile m_ask;
    Job m_job;
};

} // namespace lectern
