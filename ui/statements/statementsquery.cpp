// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementsquery.h"

#include "core/library/checks.h"

namespace lectern
{

namespace
{

using Rows = std::vector<StatementRow>;

/// The rows of one document in place of those that it had. Both come in order of import, so that a new one's go to the end.
Rows replaced(const Rows &all, SourceId source, Rows rows)
{
    Rows result;
    result.reserve(all.size() + rows.size());
    bool done = false;
    const auto add = [&] {
        if (!std::exchange(done, true))
            std::ranges::move(rows, std::back_inserter(result));
    };
    for (const StatementRow &row : all) {
        if (row.document->id == source)
            add();
        else
            result.push_back(row);
    }
    add();
    return result;
}

} // namespace

StatementsQuery::StatementsQuery(Layer layer, QObject *parent)
    : QObject(parent)
    , m_layer(layer)
{
}

void StatementsQuery::read(Library *library, bool wholeLibrary, SourceId source)
{
    if (library != m_library)
        outdateChecks();
    m_library = library && (wholeLibrary || source) ? library : nullptr;
    m_source = wholeLibrary ? std::nullopt : std::optional(source);
    m_stopped = false;
    if (!m_library) {
        m_reading.drop();
        m_reading = {};
        m_rows = std::make_shared<Rows>();
        m_reviewed = {};
        arrange();
        return;
    }
    start([library, layer = m_layer, which = m_source](const Progress &progress) {
        return statementsOf(*library, layer, which, progress);
    });
}

void StatementsQuery::readAgain(SourceId source)
{
    if (!m_library || (m_source && source && *m_source != source))
        return;
    // While all are being read, or where all may have changed, one is not enough.
    if (!source || m_source || isReading()) {
        read(m_library, !m_source, m_source.value_or(SourceId()));
        return;
    }
    start([library = m_library, layer = m_layer, source, all = m_rows](const Progress &progress) {
        return statementsOf(*library, layer, source, progress).transform([&](Rows rows) {
            return replaced(*all, source, std::move(rows));
        });
    });
}

void StatementsQuery::stop()
{
    m_reading.drop();
    m_reading = {};
    m_stopped = true;
    arrange();
}

void StatementsQuery::outdateChecks()
{
    m_checking.drop();
    m_checking = {};
    m_checks.reset();
}

void StatementsQuery::start(std::function<Result<std::vector<StatementRow>>(const Progress &)> work)
{
    m_reading.drop();
    m_reading = Jobs::instance().start(
        this,
        [work = std::move(work), checks = m_checks](const Progress &progress) {
            // Handed over as a pointer: a copy of many rows would be felt here.
            return work(progress).transform([&](Rows rows) -> Statements {
                if (checks)
                    addChecks(rows, *checks);
                return std::make_shared<const Rows>(std::move(rows));
            });
        },
        [this, hadChecks = bool(m_checks)](const Result<Statements> &read) {
            take(read);
            if (read && m_checks && !hadChecks)
                markChecked();
        },
        [this](qint64 done, qint64 total, const QString &) { emit progress(done, total); });
    emit started();
}

void StatementsQuery::take(const Result<Statements> &read)
{
    m_reading = {};
    if (read) {
        m_rows = *read;
        m_stopped = false;
        const auto isReviewed = [](const StatementRow &row) { return row.review != StatementReview::Undecided; };
        m_reviewed = {int(std::ranges::count_if(*m_rows, isReviewed)), int(m_rows->size())};
    } else {
        m_stopped = true;
        emit failed(read.error());
    }
    arrange();
    if (read && !m_checks)
        check();
}

/// What other sources say takes longer to find out; the rows are there meanwhile. Where it cannot be found out, rows know their own arithmetic.
void StatementsQuery::check()
{
    m_checking.drop();
    m_checking = Jobs::instance().start(
        this, [library = m_library](const Progress &progress) { return checksOf(*library, progress); },
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
    m_reading = Jobs::instance().start(
        this,
        [rows = m_rows, checks = m_checks](const Progress &) -> Statements {
            auto marked = std::make_shared<Rows>(*rows);
            addChecks(*marked, *checks);
            return marked;
        },
        [this](const Statements &marked) {
            m_reading = {};
            m_rows = marked;
            arrange();
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
