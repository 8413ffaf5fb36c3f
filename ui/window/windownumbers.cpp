// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/rowactions.h"
#include "ui/jobs/jobs.h"
#include "ui/numbers/numberspage.h"
#include "ui/window/mainwindow.h"

// What people decide on the rows of the table of numbers.

namespace lectern
{

namespace
{

/// The rows of documents that numbers of the table stand for. One that its document does not hold any more is left out: the table is about to be read again.
Result<std::vector<DocumentRow>> rowsOf(const Library &library, const QList<NumberPlace> &numbers)
{
    std::vector<DocumentRow> rows;
    for (const NumberPlace &number : numbers) {
        const auto document = library.document(number.passage.source);
        if (!document)
            return std::unexpected(document.error());
        const auto &found = (*document)->extraction.quantities;
        if (number.row >= 0 && size_t(number.row) < found.size() && found[size_t(number.row)].span == number.passage.span)
            rows.push_back({*document, {Layer::Quantities, number.row}});
    }
    return rows;
}

} // namespace

void MainWindow::connectNumberDecisions()
{
    m_numbers->setDecidable(true);
    connect(&m_decisions, &DecisionBook::changed, m_numbers, &NumbersPage::readAgain);
    connect(m_numbers, &NumbersPage::correctRequested, this, [this](const NumberPlace &number) {
        withRows({number}, [this](const std::vector<DocumentRow> &rows) { m_rowActions->correct(rows.front()); });
    });
    connect(m_numbers, &NumbersPage::rejectRequested, this, [this](const QList<NumberPlace> &numbers) {
        withRows(numbers, [this](const std::vector<DocumentRow> &rows) { m_decisions.reject(rows); });
    });
    connect(m_numbers, &NumbersPage::forgetRequested, this, [this](const QList<NumberPlace> &numbers) {
        withRows(numbers, [this](const std::vector<DocumentRow> &rows) { m_decisions.forget(rows); });
    });
}

void MainWindow::withRows(const QList<NumberPlace> &numbers, std::function<void(const std::vector<DocumentRow> &)> then)
{
    Library *library = m_state.library();
    if (!library)
        return;
    Jobs::instance().start(
        this, [library, numbers](const Progress &) { return rowsOf(*library, numbers); },
        [this, then = std::move(then)](const Result<std::vector<DocumentRow>> &rows) {
            if (!rows)
                showError(rows.error());
            else if (!rows->empty())
                then(*rows);
        });
}

} // namespace lectern
