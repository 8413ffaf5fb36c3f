// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersquery.h"

namespace lectern
{

namespace
{

Result<std::vector<NumberRow>> readNumbers(Library &library, std::optional<SourceId> source, const Progress &progress)
{
    return library.numbers(source, progress);
}

} // namespace

NumbersQuery::NumbersQuery(QObject *parent)
    : QObject(parent)
    , m_reading(
          this,
          [this](const Result<Numbers> &read) {
              if (read)
                  m_numbers = *read;
              else
                  emit failed(read.error());
              arrange();
          },
          [this](qint64 done, qint64 total, const QString &) { emit progress(done, total); })
{
}

void NumbersQuery::read(Library *library, bool wholeLibrary, SourceId source)
{
    if (m_reading.read(library, wholeLibrary, source, readNumbers))
        return;
    m_numbers = std::make_shared<std::vector<NumberRow>>();
    arrange();
}

void NumbersQuery::readAgain(SourceId source)
{
    m_reading.readAgain(source, m_numbers, readNumbers);
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
