// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statementsflow.h"

#include "ui/actions/actions.h"
#include "ui/decisions/rowactions.h"
#include "ui/evidence/whysheet.h"
#include "ui/export/exporter.h"
#include "ui/jobs/jobs.h"
#include "ui/rows/wording.h"
#include "ui/settings/icons.h"
#include "ui/source/sourcepage.h"
#include "ui/state/rowspan.h"
#include "ui/statements/statementspage.h"
#include "ui/window/documentarea.h"
#include "ui/window/documentrows.h"
#include "ui/window/navigator.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// A document whose rows are those that were rejected, for the sheet that shows one of them. What a claim rests on is not known of these.
std::shared_ptr<const OpenDocument> withRejected(const std::shared_ptr<const OpenDocument> &document)
{
    auto copy = std::make_shared<OpenDocument>(*document);
    copy->extraction.claims = document->decisions.rejected.claims;
    copy->extraction.trends = document->decisions.rejected.trends;
    return copy;
}

} // namespace

StatementsFlow::StatementsFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const std::tuple<const char *, Layer, bool> pages[] = {{"claims.show", Layer::Claims, true},
                                                           {"trends.show", Layer::Trends, true},
                                                           {"claims.ofDocument", Layer::Claims, false},
                                                           {"trends.ofDocument", Layer::Trends, false}};
    for (const auto &[id, layer, whole] : pages)
        m_parts.actions->handle(id, this, [this, layer, whole] { open(layer, whole); });
}

StatementsFlow::~StatementsFlow() = default;

StatementsPage *StatementsFlow::claims() const
{
    return m_claims;
}

StatementsPage *StatementsFlow::trends() const
{
    return m_trends;
}

void StatementsFlow::open(Layer layer, bool wholeLibrary)
{
    emit opened();
    QPointer<StatementsPage> &page = layer == Layer::Claims ? m_claims : m_trends;
    if (page) {
        page->setWholeLibrary(wholeLibrary);
        m_parts.navigator->showPage(page);
        return;
    }
    page = new StatementsPage(m_parts.state, layer);
    page->setWholeLibrary(wholeLibrary);
    connectPage(page);
    connectDecisions(page);
    m_parts.navigator->leave();
    m_parts.area->openPage(page, themeIcon(layer == Layer::Claims ? u"format-list-unordered"_s : u"office-chart-line"_s),
                           titleOf(layer));
}

void StatementsFlow::connectPage(StatementsPage *page)
{
    auto *sheet = new WhySheet(page);
    sheet->setShowsPassage(true);
    page->setSheet(sheet);
    connectSheet(page, sheet);
    connect(page, &StatementsPage::done, m_parts.exporter, &Exporter::done);
    connect(page, &StatementsPage::failed, m_parts.exporter, &Exporter::failed);
    connect(page, &StatementsPage::quotationsRequested, m_parts.exporter, &Exporter::copyQuotations);
    connect(page, &StatementsPage::compareRequested, m_parts.navigator, &Navigator::compare);
    connect(page, &StatementsPage::noteRequested, this, &StatementsFlow::note);
    connect(page, &StatementsPage::textRequested, m_parts.area, &DocumentArea::showText);
}

void StatementsFlow::connectDecisions(StatementsPage *page)
{
    DecisionBook *decisions = m_parts.decisions;
    const auto on = [this](const RowPlaces &places, std::function<void(const std::vector<DocumentRow> &)> then) {
        withDocumentRows(this, m_parts.state->library(), places, std::move(then),
                         [this](const Error &error) { emit failed(error); });
    };
    page->setDecidable(true);
    connect(decisions, &DecisionBook::changed, page, &StatementsPage::readAgain);
    connect(page, &StatementsPage::acceptRequested, this,
            [this](const RowPlaces &rows) { decide(rows, Verb::Accept, Scope::Passage); });
    connect(page, &StatementsPage::rejectRequested, this, [this](const RowPlaces &rows, bool everywhere) {
        decide(rows, Verb::Reject, everywhere ? Scope::Library : Scope::Passage);
    });
    connect(page, &StatementsPage::restoreRequested, this, [decisions, on](const RowPlaces &places) {
        on(places, [decisions](const std::vector<DocumentRow> &rows) { decisions->restore(rows); });
    });
    connect(page, &StatementsPage::forgetRequested, this, [decisions, on](const RowPlaces &places) {
        on(places, [decisions](const std::vector<DocumentRow> &rows) { decisions->forget(rows); });
    });
    connect(page, &StatementsPage::correctRequested, this, [this, on](const RowPlaces &places) {
        on(places, [this](const std::vector<DocumentRow> &rows) { m_parts.rows->correct(rows); });
    });
}

/// Why a row is there, beside the list.
void StatementsFlow::connectSheet(StatementsPage *page, WhySheet *sheet)
{
    const auto chosen = std::make_shared<RowPlace>();
    connect(page, &StatementsPage::rowChosen, sheet, [this, sheet, chosen](const RowPlace &place) {
        *chosen = place;
        Library *library = m_parts.state->library();
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
    connect(sheet, &WhySheet::passageRequested, m_parts.state, [this, chosen] { m_parts.state->showPassage(chosen->passage); });
    connect(sheet, &WhySheet::noteRequested, this, [this, chosen] { note(*chosen); });
    connect(sheet, &WhySheet::copyRequested, m_parts.exporter,
            [this, chosen] { m_parts.exporter->copyQuotations({chosen->passage}); });
    connect(sheet, &WhySheet::rowRequested, this, [this, chosen](RowRef row) {
        // What a claim rests on stands in the same document: a number, a time, a name.
        m_parts.navigator->openIn(-1, chosen->passage.source, [this, row](SourcePage *opened) {
            const Span span = spanOf(opened->document()->extraction, row);
            m_parts.state->showPassage({opened->source(), span});
            m_parts.state->setCurrent(row);
        });
    });
}

/// A note stands beside its text: the passage is shown first.
void StatementsFlow::note(const RowPlace &place)
{
    m_parts.navigator->leave();
    m_parts.navigator->openIn(-1, place.passage.source, [this, place](SourcePage *page) {
        page->showSpan(place.passage.span);
        if (!place.rejected)
            m_parts.state->setCurrent(place.row);
        emit noteRequested();
    });
}

/// Many rows of many documents: what is decided is made ready in a job, and is one step of undo.
void StatementsFlow::decide(const RowPlaces &places, Verb verb, Scope scope)
{
    Library *library = m_parts.state->library();
    if (!library)
        return;
    Jobs::instance().start(
        this,
        [library, places, verb, scope](const Progress &) {
            return documentRows(*library, places).transform([&](const std::vector<DocumentRow> &rows) {
                std::vector<Decision> decisions;
                decisions.reserve(rows.size());
                for (const DocumentRow &row : rows)
                    decisions.push_back(decisionOn(row, verb, scope));
                return decisions;
            });
        },
        [this, verb](Result<std::vector<Decision>> decisions) {
            if (!decisions)
                emit failed(decisions.error());
            else
                m_parts.decisions->decide(verb, std::move(*decisions));
        });
}

} // namespace lectern

#include "moc_statementsflow.cpp"
