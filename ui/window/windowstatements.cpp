// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"
#include "ui/decisions/rowactions.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/evidence/whysheet.h"
#include "ui/export/exporter.h"
#include "ui/jobs/jobs.h"
#include "ui/notes/noteeditor.h"
#include "ui/rows/wording.h"
#include "ui/settings/icons.h"
#include "ui/source/sourcepage.h"
#include "ui/state/rowspan.h"
#include "ui/window/documentarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

// The pages of claims and trends in the window, and what people decide on their rows.

namespace lectern
{

namespace
{

bool isStill(const OpenDocument &document, const StatementPlace &place)
{
    const Extraction &rows = place.rejected ? document.decisions.rejected : document.extraction;
    return place.row.row >= 0 && place.row.row < rowCount(rows, place.row.layer) && spanOf(rows, place.row) == place.passage.span;
}

/// The rows of documents that rows of a list stand for. One that its document does not hold any more is left out: the list is about to be read again.
Result<std::vector<DocumentRow>> rowsOf(const Library &library, const StatementPlaces &places)
{
    std::vector<DocumentRow> rows;
    std::shared_ptr<const OpenDocument> open;
    for (const StatementPlace &place : places) {
        if (!open || open->summary.id != place.passage.source) {
            auto document = library.document(place.passage.source);
            if (!document)
                return std::unexpected(document.error());
            open = std::move(*document);
        }
        if (isStill(*open, place))
            rows.push_back({open, place.row, place.rejected});
    }
    return rows;
}

/// A document whose rows are those that were rejected, for the sheet that shows one of them. What a claim rests on is not known of these.
std::shared_ptr<const OpenDocument> withRejected(const std::shared_ptr<const OpenDocument> &document)
{
    auto copy = std::make_shared<OpenDocument>(*document);
    copy->extraction.claims = document->decisions.rejected.claims;
    copy->extraction.trends = document->decisions.rejected.trends;
    return copy;
}

} // namespace

void MainWindow::handleStatementActions()
{
    const std::tuple<const char *, Layer, bool> pages[] = {{"claims.show", Layer::Claims, true},
                                                           {"trends.show", Layer::Trends, true},
                                                           {"claims.ofDocument", Layer::Claims, false},
                                                           {"trends.ofDocument", Layer::Trends, false}};
    for (const auto &[id, layer, whole] : pages)
        m_actions->handle(id, this, [this, layer, whole] { openStatements(layer, whole); });
    connect(m_evidence, &EvidencePanel::rowsSelected, m_rowActions, &RowActions::select);
    connect(m_evidence, &EvidencePanel::correctRequested, this, [this] { m_rowActions->correct(m_rowActions->targets()); });
}

void MainWindow::openStatements(Layer layer, bool wholeLibrary)
{
    m_centre->setCurrentWidget(m_area);
    QPointer<StatementsPage> &page = layer == Layer::Claims ? m_claims : m_trends;
    if (page) {
        page->setWholeLibrary(wholeLibrary);
        m_navigator->showPage(page);
        return;
    }
    page = new StatementsPage(&m_state, layer);
    page->setWholeLibrary(wholeLibrary);
    connectStatements(page);
    m_navigator->leave();
    m_area->openPage(page, themeIcon(layer == Layer::Claims ? u"format-list-unordered"_s : u"office-chart-line"_s),
                     titleOf(layer));
}

void MainWindow::connectStatements(StatementsPage *page)
{
    auto *sheet = new WhySheet(page);
    sheet->setShowsPassage(true);
    page->setSheet(sheet);
    page->setDecidable(true);
    connectStatementSheet(page, sheet);
    connect(page, &StatementsPage::done, m_exporter, &Exporter::done);
    connect(page, &StatementsPage::failed, this,
            [this](const QString &message) { m_messages->show(MessageBar::Kind::Error, message); });
    connect(page, &StatementsPage::quotationsRequested, m_exporter, &Exporter::copyQuotations);
    connect(page, &StatementsPage::compareRequested, m_navigator, &Navigator::compare);
    connect(page, &StatementsPage::noteRequested, this, &MainWindow::noteStatement);
    connect(page, &StatementsPage::textRequested, this, [this] {
        if (m_area->current())
            m_area->activate(m_area->current());
        m_area->focusText();
    });
    connect(&m_decisions, &DecisionBook::changed, page, &StatementsPage::readAgain);
    connect(page, &StatementsPage::acceptRequested, this,
            [this](const StatementPlaces &rows) { decideOn(rows, Verb::Accept, Scope::Passage); });
    connect(page, &StatementsPage::rejectRequested, this, [this](const StatementPlaces &rows, bool everywhere) {
        decideOn(rows, Verb::Reject, everywhere ? Scope::Library : Scope::Passage);
    });
    connect(page, &StatementsPage::restoreRequested, this, [this](const StatementPlaces &places) {
        withStatements(places, [this](const std::vector<DocumentRow> &rows) { m_decisions.restore(rows); });
    });
    connect(page, &StatementsPage::forgetRequested, this, [this](const StatementPlaces &places) {
        withStatements(places, [this](const std::vector<DocumentRow> &rows) { m_decisions.forget(rows); });
    });
    connect(page, &StatementsPage::correctRequested, this, [this](const StatementPlaces &places) {
        withStatements(places, [this](const std::vector<DocumentRow> &rows) { m_rowActions->correct(rows); });
    });
}

/// Why a row is there, beside the list.
void MainWindow::connectStatementSheet(StatementsPage *page, WhySheet *sheet)
{
    const auto chosen = std::make_shared<StatementPlace>();
    connect(page, &StatementsPage::rowChosen, sheet, [this, sheet, chosen](const StatementPlace &place) {
        *chosen = place;
        Library *library = m_state.library();
        if (place.row.row < 0 || !library) {
            sheet->show(nullptr, {});
            return;
        }
        Jobs::instance().start(
            sheet,
            [library, place](const Progress &) {
                return library->document(place.passage.source).transform([&](const std::shared_ptr<const OpenDocument> &open) {
                    return place.rejected ? withRejected(open) : open;
                });
            },
            [sheet, chosen, place](const Result<std::shared_ptr<const OpenDocument>> &open) {
                if (*chosen == place)
                    sheet->show(open ? *open : nullptr, place.row);
            });
    });
    connect(sheet, &WhySheet::passageRequested, &m_state, [this, chosen] { m_state.showPassage(chosen->passage); });
    connect(sheet, &WhySheet::noteRequested, this, [this, chosen] { noteStatement(*chosen); });
    connect(sheet, &WhySheet::copyRequested, m_exporter, [this, chosen] { m_exporter->copyQuotations({chosen->passage}); });
    connect(sheet, &WhySheet::rowRequested, this, [this, chosen](RowRef row) {
        // What a claim rests on stands in the same document: a number, a time, a name.
        m_navigator->openIn(-1, chosen->passage.source, [this, row](SourcePage *opened) {
            const Span span = spanOf(opened->document()->extraction, row);
            m_state.showPassage({opened->source(), span});
            m_state.setCurrent(row);
        });
    });
}

/// A note stands beside its text: the passage is shown, and the field for the comment has the keyboard.
void MainWindow::noteStatement(const StatementPlace &place)
{
    m_navigator->leave();
    m_navigator->openIn(-1, place.passage.source, [this, place](SourcePage *page) {
        page->showSpan(place.passage.span);
        if (!place.rejected)
            m_state.setCurrent(place.row);
        m_evidence->show();
        m_actions->setChecked("view.evidence", true);
        m_editor->notePassage();
    });
}

void MainWindow::withStatements(const StatementPlaces &places, std::function<void(const std::vector<DocumentRow> &)> then)
{
    Library *library = m_state.library();
    if (!library)
        return;
    Jobs::instance().start(
        this, [library, places](const Progress &) { return rowsOf(*library, places); },
        [this, then = std::move(then)](const Result<std::vector<DocumentRow>> &rows) {
            if (!rows)
                showError(rows.error());
            else if (!rows->empty())
                then(*rows);
        });
}

/// Many rows of many documents: what is decided is made ready in a job, and is one step of undo.
void MainWindow::decideOn(const StatementPlaces &places, Verb verb, Scope scope)
{
    Library *library = m_state.library();
    if (!library)
        return;
    Jobs::instance().start(
        this,
        [library, places, verb, scope](const Progress &) {
            return rowsOf(*library, places).transform([&](const std::vector<DocumentRow> &rows) {
                std::vector<Decision> decisions;
                decisions.reserve(rows.size());
                for (const DocumentRow &row : rows)
                    decisions.push_back(decisionOn(row, verb, scope));
                return decisions;
            });
        },
        [this, verb](Result<std::vector<Decision>> decisions) {
            if (!decisions)
                showError(decisions.error());
            else
                m_decisions.decide(verb, std::move(*decisions));
        });
}

} // namespace lectern
