// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/analysisflow.h"

#include "core/library/changes.h"
#include "ui/actions/actions.h"
#include "ui/changes/changespage.h"
#include "ui/checks/ratebook.h"
#include "ui/checks/ratespage.h"
#include "ui/decisions/decisionbook.h"
#include "ui/differences/differencespage.h"
#include "ui/export/exporter.h"
#include "ui/jobs/jobs.h"
#include "ui/notes/notebook.h"
#include "ui/notes/noteeditor.h"
#include "ui/rows/plainline.h"
#include "ui/settings/icons.h"
#include "ui/source/sourcepage.h"
#include "ui/state/rowspan.h"
#include "ui/window/documentarea.h"
#include "ui/window/libraryholder.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace lectern
{

AnalysisFlow::AnalysisFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_rates(new RateBook(parts.state, parts.notes->undoStack(), this))
{
    connect(m_rates, &RateBook::failed, this, &AnalysisFlow::failed);
    connect(parts.holder, &LibraryHolder::indexReady, this, &AnalysisFlow::announceChanges);
    connect(parts.state, &ViewState::libraryChanged, this, [this] {
        m_kept.reset();
        m_announced = QDateTime::currentDateTimeUtc();
    });
    handleActions();
}

AnalysisFlow::~AnalysisFlow() = default;

DifferencesPage *AnalysisFlow::differences() const
{
    return m_differences;
}

RatesPage *AnalysisFlow::ratesPage() const
{
    return m_ratesPage;
}

ChangesPage *AnalysisFlow::changes() const
{
    return m_changes;
}

void AnalysisFlow::handleActions()
{
    Actions *actions = m_parts.actions;
    actions->handle("changes.show", this, [this] { showChanges(); });
    actions->handle("rates.show", this, [this] { showRates(); });
    actions->handle("passage.compare", this, [this] { comparePassage(); });
    const auto follow = [this, actions] {
        for (const char *id : {"changes.show", "rates.show"})
            actions->setEnabled(id, m_parts.state->library() != nullptr);
        actions->setEnabled("passage.compare", m_parts.state->document() != nullptr);
    };
    connect(m_parts.state, &ViewState::libraryChanged, this, follow);
    connect(m_parts.state, &ViewState::documentChanged, this, follow);
    follow();
}

/// Opens a tab, or brings one that is open to the front.
void AnalysisFlow::bring(QWidget *page, const QIcon &icon, const QString &title)
{
    emit opened();
    if (page->parentWidget()) { // it is in a tab
        m_parts.navigator->showPage(page);
        return;
    }
    m_parts.navigator->leave();
    m_parts.area->openPage(page, icon, title);
}

// ---- differences -------------------------------------------------------------------------------------------------------------

void AnalysisFlow::makeDifferences()
{
    m_differences = new DifferencesPage(m_parts.state);
    connect(m_differences, &DifferencesPage::failed, this, &AnalysisFlow::failed);
    connect(m_differences, &DifferencesPage::sideBySideRequested, m_parts.navigator, &Navigator::compare);
    connect(m_differences, &DifferencesPage::textRequested, m_parts.area, &DocumentArea::showText);
    connect(m_differences, &DifferencesPage::noteRequested, this, &AnalysisFlow::writeNote);
    connect(m_differences, &DifferencesPage::copyRequested, this, [this](const Quotation &quotation) {
        QGuiApplication::clipboard()->setMimeData(toMimeData(quotation));
        emit done(tr("Both passages copied with their sources"));
    });
    connect(m_parts.decisions, &DecisionBook::changed, m_differences, &DifferencesPage::readAgain);
    connect(m_rates, &RateBook::changed, m_differences, &DifferencesPage::readAgain);
}

void AnalysisFlow::showDifferences(const Passage &left, const Passage &right)
{
    const Passage first = left, second = right; // a new reading may take away what they are parts of
    if (!m_differences)
        makeDifferences();
    m_differences->show(first, second);
    bring(m_differences, themeIcon(u"view-split-left-right"_s), tr("Differences"));
}

void AnalysisFlow::comparePassage()
{
    const auto &document = m_parts.state->document();
    if (!document)
        return;
    Span span = m_parts.state->selection();
    if (span.isEmpty())
        span = spanOf(document->extraction, m_parts.state->current(), m_parts.state->caret());
    if (span.isEmpty()) {
        m_parts.messages->show(MessageBar::Kind::Warning,
                               tr("Nothing to compare: select a passage in the text, or choose a row."));
        return;
    }
    const Passage here{document->summary.id, span};
    if (m_kept && *m_kept != here) {
        const Passage first = *std::exchange(m_kept, std::nullopt);
        m_parts.messages->hide();
        showDifferences(first, here);
        return;
    }
    m_kept = here;
    const QString quote = plainLine(document->parsed.source.slice(span).toString(), 60);
    m_parts.messages->show(
        MessageBar::Kind::News,
        tr("Kept for comparing: “%1”. Select the other passage, here or in another document, and choose “Compare "
           "This Passage…” again.")
            .arg(quote),
        tr("Forget It"), [this] { m_kept.reset(); });
}

void AnalysisFlow::writeNote(const std::shared_ptr<const OpenDocument> &document, Span passage, const QString &text)
{
    const AnnotationId note = m_parts.notes->add(*document, passage, HighlightColor::Yellow, text);
    if (!note)
        return;
    m_parts.navigator->openDocument(document->summary.id, [this, passage, note](SourcePage *page) {
        page->showSpan(passage);
        emit noteMade();
        m_parts.editor->edit(note);
    });
}

// ---- rates --------------------------------------------------------------------------------------------------------------------

void AnalysisFlow::showRates()
{
    if (!m_ratesPage) {
        m_ratesPage = new RatesPage(m_rates);
        connect(m_ratesPage, &RatesPage::textRequested, m_parts.area, &DocumentArea::showText);
    }
    bring(m_ratesPage, themeIcon(u"table"_s), tr("Exchange rates"));
}

void AnalysisFlow::askForRate(const ExchangeRate &missing)
{
    const ExchangeRate rate = missing;
    showRates();
    m_ratesPage->ask(rate);
}

// ---- changes ------------------------------------------------------------------------------------------------------------------

void AnalysisFlow::showChanges()
{
    if (!m_changes) {
        m_changes = new ChangesPage(m_parts.state, m_parts.notes->undoStack());
        connect(m_changes, &ChangesPage::failed, this, &AnalysisFlow::failed);
        connect(m_changes, &ChangesPage::textRequested, m_parts.area, &DocumentArea::showText);
        connect(m_parts.decisions, &DecisionBook::changed, m_changes, &ChangesPage::outdate);
        connect(m_parts.notes, &NoteBook::changed, m_changes, &ChangesPage::outdate);
    }
    bring(m_changes, themeIcon(u"view-history"_s), tr("What changed"));
}

void AnalysisFlow::announceChanges()
{
    const Library *library = m_parts.state->library();
    if (!library)
        return;
    Jobs::instance().start(
        this, [library](const Progress &progress) { return changesOf(*library, progress); },
        [this](const Result<LibraryChanges> &changes) {
            if (!changes)
                return;
            int touched = 0;
            QDateTime latest = m_announced;
            for (const DocumentChanges &document : changes->documents) {
                if (document.made <= m_announced)
                    continue;
                latest = std::max(latest, document.made);
                touched += int(std::ranges::count_if(document.rows, &ChangedRow::isTouched));
            }
            m_announced = latest;
            if (touched > 0)
                m_parts.messages->show(
                    MessageBar::Kind::News,
                    tr("The documents were read anew: %n row(s) under your notes, decisions or exports changed.", nullptr,
                       touched),
                    tr("What changed…"), [this] { showChanges(); });
        });
}

} // namespace lectern

#include "moc_analysisflow.cpp"
