// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/numbersflow.h"

#include "ui/actions/actions.h"
#include "ui/decisions/rowactions.h"
#include "ui/export/exporter.h"
#include "ui/numbers/numberspage.h"
#include "ui/settings/icons.h"
#include "ui/window/analysisflow.h"
#include "ui/window/documentarea.h"
#include "ui/window/documentrows.h"
#include "ui/window/navigator.h"

using namespace Qt::StringLiterals;

namespace lectern
{

NumbersFlow::NumbersFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_parts.actions->handle("view.numbers", this, [this] { open(true); });
    m_parts.actions->handle("view.numbersOfDocument", this, [this] { open(false); });
}

NumbersFlow::~NumbersFlow() = default;

NumbersPage *NumbersFlow::page() const
{
    return m_page;
}

void NumbersFlow::open(bool wholeLibrary)
{
    emit opened();
    if (m_page) {
        m_page->setWholeLibrary(wholeLibrary);
        m_parts.navigator->showPage(m_page);
        return;
    }
    m_page = new NumbersPage(m_parts.state);
    connectPage();
    connectDecisions();
    m_page->setWholeLibrary(wholeLibrary);
    m_parts.navigator->leave();
    m_parts.area->openPage(m_page, themeIcon(u"table"_s), tr("Table of numbers"));
}

void NumbersFlow::connectPage()
{
    connect(m_page, &NumbersPage::failed, m_parts.exporter, &Exporter::failed);
    connect(m_page, &NumbersPage::done, m_parts.exporter, &Exporter::done);
    connect(m_page, &NumbersPage::compareRequested, m_parts.navigator, &Navigator::compare);
    connect(m_page, &NumbersPage::differencesRequested, m_parts.analysis, &AnalysisFlow::showDifferences);
    connect(m_page, &NumbersPage::quotationsRequested, m_parts.exporter, &Exporter::copyQuotations);
    connect(m_page, &NumbersPage::textRequested, m_parts.area, &DocumentArea::showText);
}

void NumbersFlow::connectDecisions()
{
    DecisionBook *decisions = m_parts.decisions;
    const auto on = [this](const RowPlaces &places, std::function<void(const std::vector<DocumentRow> &)> then) {
        withDocumentRows(this, m_parts.state->library(), places, std::move(then),
                         [this](const Error &error) { emit failed(error); });
    };
    m_page->setDecidable(true);
    connect(decisions, &DecisionBook::changed, m_page, &NumbersPage::readAgain);
    connect(m_page, &NumbersPage::correctRequested, this, [this, on](const RowPlace &number) {
        on({number}, [this](const std::vector<DocumentRow> &rows) { m_parts.rows->correct(rows.front()); });
    });
    connect(m_page, &NumbersPage::rejectRequested, this, [decisions, on](const RowPlaces &numbers) {
        on(numbers, [decisions](const std::vector<DocumentRow> &rows) { decisions->reject(rows); });
    });
    connect(m_page, &NumbersPage::forgetRequested, this, [decisions, on](const RowPlaces &numbers) {
        on(numbers, [decisions](const std::vector<DocumentRow> &rows) { decisions->forget(rows); });
    });
}

} // namespace lectern

#include "moc_numbersflow.cpp"
