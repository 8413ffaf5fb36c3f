// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rows/rowreading.h"
#include "ui/statements/statementsmodel.h"

#include <QObject>

namespace lectern
{

struct LibraryChecks;

/// Reads the claims or trends of a document or of the library, filters and orders them, and has the checks of the library mark them, all in jobs; what was asked
/// before and is not answered yet is dropped. Lives on the GUI thread.
class StatementsQuery : public QObject
{
    Q_OBJECT

public:
    explicit StatementsQuery(Layer layer, QObject *parent = nullptr);

    /// What to read; null or a document that is none reads nothing. Reads at once.
    void read(Library *library, bool wholeLibrary, SourceId source);
    /// Reads one document anew, in its place among the others; none: all.
    void readAgain(SourceId source);
    void stop(); ///< reading; what was there stays
    void outdateChecks(); ///< figures have changed: they are checked again after the next reading
    void setFilter(const StatementFilter &filter);
    void setOrder(const StatementOrder &order);

    [[nodiscard]] const Statements &rows() const { return m_rows; } ///< never null
    [[nodiscard]] const std::vector<StatementGroup> &groups() const { return m_groups; }
    [[nodiscard]] ReviewCount reviewed() const { return m_reviewed; } ///< of all rows
    [[nodiscard]] const StatementFilter &filter() const { return m_filter; }
    [[nodiscard]] const StatementOrder &order() const { return m_order; }
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

signals:
    void started();
    void progress(qint64 done, qint64 total);
    void changed(); ///< the rows are read, filtered and ordered anew
    void failed(const lectern::Error &error);

private:
    using Checks = std::shared_ptr<const LibraryChecks>;
    [[nodiscard]] RowReading<StatementRow>::Read reader() const;
    void begun();
    void take(const Result<Statements> &read);
    void check();
    void markChecked();
    void arrange();

    Layer m_layer;
    Statements m_rows = std::make_shared<std::vector<StatementRow>>();
    std::vector<StatementGroup> m_groups;
    ReviewCount m_reviewed;
    StatementFilter m_filter;
    StatementOrder m_order;
    Checks m_checks; ///< null: not known
    Checks m_marking; ///< those by which the rows are marked that come next
    bool m_stopped = false;
    RowReading<StatementRow> m_reading;
    Job m_checking, m_arranging;
};

} // namespace lectern
