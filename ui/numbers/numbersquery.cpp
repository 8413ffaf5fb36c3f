// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersquery.h"

namespace lectern
{

namespace
{

/// The rows of one document in place of those that it had. Both come in order of import, so that a new one's go to the end.
std::vector<NumberRow> replaced(const std::vector<NumberRow> &all, SourceId source, std::vector<NumberRow> rows)
{
    std::vector<NumberRow> result;
    result.reserve(all.size() + rows.size());
    bool done = false;
    const auto add = [&] {
        if (!std::exchange(done, true))
            std::ranges::move(rows, std::back_inserter(result));
    };
    for (const NumberRow &row : all) {
        if (row.document->id == source)
            add();
        else
            result.push_back(row);
    }
    add();
    return result;
}

} // namespace

void NumbersQuery::read(Library *library, bool wholeLibrary, SourceId source)
{
    m_library = library && (wholeLibrary || source) ? library : nullptr;
    m_source = wholeLibrary ? std::nullopt : std::optional(source);
    if (!m_library) {
        m_reading.drop();
        m_numbers = std::make_shared<std::vector<NumberRow>>();
        arrange();
        return;
    }
    start([library, which = m_source](const Progress &progress) { return library->numbers(which, progress); });
}

void NumbersQuery::readAgain(SourceId source)
{
    if (!m_library || (m_source && source && *m_source != source))
        return;
    // While all are being read, or where all may have changed, one is not enough.
    if (!source || m_source || isReading()) {
        read(m_library, !m_source, m_source.value_or(SourceId()));
        return;
    }
    start([library = m_library, source, all = m_numbers](const Progress &progress) {
        return library->numbers(source, progress).transform([&](std::vector<NumberRow> rows) {
            return replaced(*all, source, std::move(rows));
        });
    });
}

void NumbersQuery::start(std::function<Result<std::vector<NumberRow>>(const Progress &)> work)
{
    m_reading.drop();
    m_reading = Jobs::instance().start(
        this,
        [work = std::move(work)](const Progress &progress) {
            // Handed over as a pointer: a copy of many rows would be felt here.
            return work(progress).transform([](std::vector<NumberRow> rows) -> Numbers {
                return std::make_shared<const std::vector<NumberRow>>(std::move(rows));
            });
        },
        [this](const Result<Numbers> &read) {
            if (read)
                m_numbers = *read;
            else
                emit failed(read.error());
            arrange();
        },
        [this](qint64 done, qint64 total, const QString &) { emit progress(done, total); });
}

void NumbersQuery::setFilter(const NumberFilter &filter)
{
    m_filter = filter;
    arrange();
}

void NumbersQuery::setOrder(const NumberOrder &order)
{
    m_order = order;
    arrange();
}

void NumbersQuery::arrange()
{
    m_arranging.drop();
    const auto predicate = predicateOf(m_filter);
    if (!predicate) {
        emit failed(predicate.error());
        return;
    }
    m_arranging = Jobs::instance().start(
        this,
        [numbers = m_numbers, predicate = *predicate, order = m_order, locale = QLocale()](const Progress &) {
            return arranged(*numbers, predicate, order, locale);
        },
        [this](std::vector<NumberGroup> groups) {
            m_groups = std::move(groups);
            emit changed();
        });
}

} // namespace lectern

#include "moc_numbersquery.cpp"
