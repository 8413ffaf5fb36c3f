// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementsquery.h"

#include "core/library/checks.h"

namespace lectern
{

namespace
{

using Rows = std::vector<StatementRow>;

} // namespace

StatementsQuery::StatementsQuery(Layer layer, QObject *parent)
    : QObject(parent)
    , m_layer(layer)
    , m_reading(
          this, [this](const Result<Statements> &read) { take(read); },
          [this](qint64 done, qint64 total, const QString &) { emit progress(done, total); })
{
}

/// Marks rows by the checks that are known as the reading begins.
RowReading<StatementRow>::Read StatementsQuery::reader() const
{
    return [layer = m_layer, checks = m_checks](Library &library, std::optional<SourceId> source, const Progress &progress) {
        return statementsOf(library, layer, source, progress).transform([&](Rows rows) {
            if (checks)
                addChecks(rows, *checks);
            return rows;
        });
    };
}

void StatementsQuery::read(Library *library, bool wholeLibrary, SourceId source)
{
    if (library != m_reading.library())
        outdateChecks();
    m_stopped = false;
    if (m_reading.read(library, wholeLibrary, source, reader())) {
        begun();
        return;
    }
    m_rows = std::make_shared<Rows>();
    m_reviewed = {};
    arrange();
}

void StatementsQuery::readAgain(SourceId source)
{
    if (m_reading.readAgain(source, m_rows, reader()))
        begun();
}

void StatementsQuery::begun()
{
    m_marking = m_checks;
    emit started();
}

void StatementsQuery::stop()
{
    m_reading.stop();
    m_stopped = true;
    arrange();
}

void StatementsQuery::outdateChecks()
{
    m_checking.drop();
    m_checking = {};
    m_checks.reset();
}

void StatementsQuery::take(const Result<Statements> &read)
{
    m_stopped = !read;
    if (!read) {
        emit failed(read.error());
        arrange();
        return;
    }
    m_rows = *read;
    const auto isReviewed = [](const StatementRow &row) { return row.review != StatementReview::Undecided; };
    m_reviewed = {int(std::ranges::count_if(*m_rows, isReviewed)), int(m_rows->size())};
    arrange();
    if (!m_checks)
        check();
    else if (m_checks != m_marking)
        markChecked();
}

/// What other sources say takes longer to find out; the rows are there meanwhile. Where it cannot be found out, rows know their own arithmetic.
void StatementsQuery::check()
{
    m_checking.drop();
    m_checking = Jobs::instance().start(
        this, [library = m_reading.library()](const Progress &progress) { return checksOf(*library, progress); },
        [this](const Result<Checks> &checks) {
            m_checking = {};
            if (!checks)
                return;
            m_checks = *checks;
            markChecked();
        });
}

void StatementsQuery::markChecked()
{
    if (isReading() || m_rows->empty())
        return; // the reading takes them in
    m_marking = m_checks;
    m_reading.run([rows = m_rows, checks = m_checks](const Progress &) -> Result<Statements> {
        auto marked = std::make_shared<Rows>(*rows);
        addChecks(*marked, *checks);
        return marked;
    });
}

void StatementsQuery::setFilter(const StatementFilter &filter)
{
    m_filter = filter;
    arrange();
}

void StatementsQuery::setOrder(const StatementOrder &order)
{
    m_order = order;
    arrange();
}

void StatementsQuery::arrange()
{
    m_arranging.drop();
    const auto predicate = predicateOf(m_filter);
    if (!predicate) {
        emit failed(predicate.error());
        return;
    }
    m_arranging = Jobs::instance().start(
        this,
        [rows = m_rows, predicate = *predicate, order = m_order](const Progress &) { return arranged(*rows, predicate, order); },
        [this, rows = m_rows](std::vector<StatementGroup> groups) {
            if (rows != m_rows)
                return; // others have come meanwhile, and are being arranged
            m_groups = std::move(groups);
            emit changed();
        });
}

} // namespace lectern

#include "moc_statementsquery.cpp"
