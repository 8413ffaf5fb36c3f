// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpage.h"

#include "ui/jobs/jobs.h"
#include "ui/search/hitsmodel.h"
#include "ui/search/hitsview.h"
#include "ui/search/queryline.h"
#include "ui/search/savedsearchbook.h"
#include "ui/search/searchhead.h"
#include "ui/search/searchhistory.h"
#include "ui/search/searchmenu.h"
#include "ui/search/searchnaming.h"
#include "ui/search/searchresults.h"
#include "ui/search/searchstart.h"
#include "ui/search/searchvalues.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern
{

namespace
{

constexpr auto Pause = 150ms;

} // namespace

SearchPage::SearchPage(ViewState *state, SavedSearchBook *book, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_book(book)
    , m_head(new SearchHead(this))
    , m_results(new SearchResults(this))
    , m_start(new SearchStart(book, this))
    , m_exporter(new SearchExport(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"searchPage"_s);
    setProperty("wantsWidth", true);
    build();
    connectHead();
    connectResults();
    connectStart();
    connectState();
    fillSearchMenu(m_head->menu(), this);
    showStart();
}

SearchPage::~SearchPage() = default;

void SearchPage::build()
{
    m_pause.setSingleShot(true);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_results);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    setFocusProxy(line());
    new SearchValues(m_state, line(), this);
}

void SearchPage::connectHead()
{
    connect(m_head, &SearchHead::typed, this, [this] {
        m_results->forgetPlace();
        m_pause.start(Pause);
    });
    connect(m_head, &SearchHead::changed, this, [this] { run(); });
    connect(m_head, &SearchHead::helpRequested, this, &SearchPage::helpRequested);
    connect(m_head, &SearchHead::saveRequested, this, &SearchPage::saveSearch);
    connect(&m_pause, &QTimer::timeout, this, [this] { run(); });
    connect(line(), &QueryLine::downPressed, this, &SearchPage::goToResults);
    connect(line(), &QueryLine::entered, this, [this] {
        rememberSearch(ask().query());
        goToResults();
    });
    connect(line(), &QueryLine::escaped, this, &SearchPage::textRequested);
}

void SearchPage::connectResults()
{
    connect(view(), &HitsView::hitChosen, this, [this](const Passage &passage) {
        leave();
        emit hitChosen(passage, m_results->query());
    });
    connect(view(), &HitsView::documentChosen, this, [this](SourceId source) {
        leave();
        emit documentChosen(source);
    });
    connect(view(), &HitsView::compareRequested, this, [this](const Passage &left, const Passage &right) {
        leave();
        emit compareRequested(left, right, m_results->query());
    });
    connect(view(), &HitsView::quotationsRequested, this, &SearchPage::quotationsRequested);
    connect(view(), &HitsView::refused, this, &SearchPage::refused);
    connect(view(), &HitsView::keepRequested, this, &SearchPage::keepTo);
    connect(view(), &HitsView::findRequested, this, &SearchPage::focusQuery);
    connect(m_results, &SearchResults::narrowRequested, m_head, &SearchHead::addCondition);
    connect(m_results, &SearchResults::counted, this, [this](int total, const std::vector<QuerySuggestion> &suggestions) {
        const auto query = ask().parsed();
        m_head->showHints(query ? hintsFor(*query, total) : std::vector<QueryHint>(), suggestions);
    });
    connect(m_results, &SearchResults::againRequested, this, [this] {
        run();
        focusQuery();
    });
    connect(m_results, &SearchResults::entered, this, [this] { setFocusProxy(view()); });
    connect(m_results, &SearchResults::escaped, this, &SearchPage::focusQuery);
    connect(m_results, &SearchResults::failed, this, &SearchPage::failed);
    connect(m_exporter, &SearchExport::done, this, &SearchPage::exported);
    connect(m_exporter, &SearchExport::failed, this, &SearchPage::refused);
}

void SearchPage::connectStart()
{
    connect(m_start, &SearchStart::searchChosen, this, [this](const SavedSearch &saved) {
        SearchAsk ask;
        ask.words = saved.query;
        ask.order = saved.order;
        search(ask);
    });
    connect(m_start, &SearchStart::fieldRequested, this, &SearchPage::focusQuery);
    connect(m_start, &SearchStart::renameRequested, this,
            [this](int place) { askForOtherName(m_head->saveBar(), m_book, place); });
}

void SearchPage::connectState()
{
    connect(m_state, &ViewState::libraryChanged, this, [this] {
        m_prepared = nullptr;
        m_pause.stop();
        m_head->setAsk({});
        showStart();
    });
    connect(m_state, &ViewState::sourcesChanged, this, &SearchPage::searchAgain);
}

// ---- searching -------------------------------------------------------------------------------------------------------------

const SearchAsk &SearchPage::ask() const
{
    return m_head->ask();
}

bool SearchPage::isSearching() const
{
    return m_pause.isActive() || m_results->isSearching();
}

void SearchPage::search(const SearchAsk &ask)
{
    m_results->forgetPlace();
    m_head->setAsk(ask);
    run();
    focusQuery();
}

void SearchPage::searchAgain()
{
    if (ask().query().trimmed().isEmpty())
        return;
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    const SearchPlace here = m_results->place();
    run(here.documents);
    m_results->goTo(here);
}

void SearchPage::run(int documents)
{
    m_pause.stop();
    m_outdated = false;
    Library *library = m_state->library();
    const auto query = ask().parsed();
    if (!query) {
        m_results->drop();
        m_head->showError(query.error());
        return;
    }
    m_head->showHints(hintsFor(*query, 1), {});
    if (query->isEmpty() || !library) {
        showStart();
        return;
    }
    m_stack->setCurrentWidget(m_results);
    m_results->search(library, ask(), *query, documents);
}

void SearchPage::showStart()
{
    m_results->clear();
    m_stack->setCurrentWidget(m_start);
}

QString SearchPage::status() const
{
    return m_stack->currentWidget() == m_results ? m_results->status() : QString();
}

void SearchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (Library *library = m_state->library(); std::exchange(m_prepared, library) != library && library)
        Jobs::instance().startBehind(
            this, [library](const Progress &progress) { return prepareSearch(*library, progress); },
            [](const Result<void> &) {}); // what fails here fails a search, which says so
    if (m_outdated)
        searchAgain();
}

// ---- where the reader is ---------------------------------------------------------------------------------------------------

QString SearchPage::place() const
{
    SearchPlace place = m_results->place();
    place.ask = ask();
    return toText(place);
}

void SearchPage::setPlace(const QString &text)
{
    const SearchPlace wanted = searchPlaceFromText(text);
    if (wanted.ask != ask() || m_outdated) {
        m_head->setAsk(wanted.ask);
        run(wanted.documents);
    }
    m_results->goTo(wanted);
    if (wanted.source)
        view()->setFocus();
}

void SearchPage::focusQuery()
{
    setFocusProxy(line());
    line()->setFocus(Qt::ShortcutFocusReason);
    line()->selectAll();
}

/// Into the results, to the row that was under work or the first; when they are there.
void SearchPage::goToResults()
{
    if (m_pause.isActive())
        run();
    if (m_stack->currentWidget() == m_start)
        m_start->focusFirst();
    else
        m_results->goToFirst();
}

/// The reader goes to a passage, and may come back.
void SearchPage::leave()
{
    setFocusProxy(view());
    rememberSearch(ask().query());
}

/// All hits of one document, and nothing else.
void SearchPage::keepTo(const FoundDocument &document)
{
    SearchAsk narrowed = ask();
    narrowed.within = document.source;
    narrowed.title = document.title.isEmpty() ? tr("Untitled document") : document.title;
    m_head->setAsk(narrowed);
    run();
}

void SearchPage::saveSearch()
{
    const QString query = ask().query().simplified();
    const auto parsed = ask().parsed();
    if (parsed && !query.isEmpty())
        askForName(m_head->saveBar(), m_book, query, ask().order);
    else
        emit refused(parsed ? tr("There is nothing to save: type a query first.")
                            : tr("A query that cannot be read is not saved."));
}

void SearchPage::exportHits(SearchFile format)
{
    m_exporter->writeHits(m_state->library(), ask(), format);
}

// ---- parts -----------------------------------------------------------------------------------------------------------------

QueryLine *SearchPage::line() const
{
    return m_head->line();
}

HitsView *SearchPage::view() const
{
    return m_results->view();
}

HitsModel *SearchPage::model() const
{
    return m_results->model();
}

RowView *SearchPage::facets() const
{
    return m_results->facets();
}

FacetsModel *SearchPage::facetsModel() const
{
    return m_results->facetsModel();
}

} // namespace lectern

#include "moc_searchpage.cpp"
