// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpage.h"

#include "ui/rows/rowdelegate.h"
#include "ui/rows/rowview.h"
#include "ui/search/facetsmodel.h"
#include "ui/search/hitsmodel.h"
#include "ui/search/hitsview.h"
#include "ui/search/queryline.h"
#include "ui/search/savebar.h"
#include "ui/search/savedsearchbook.h"
#include "ui/search/searchhead.h"
#include "ui/search/searchhistory.h"
#include "ui/search/searchrun.h"
#include "ui/search/searchstart.h"
#include "ui/search/searchvalues.h"
#include "ui/settings/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern
{

namespace
{

constexpr auto Pause = 150ms; // after the last key
constexpr auto Patience = 300ms; // before progress is shown

} // namespace

struct SearchPage::Private {
    Private(ViewState *of, SavedSearchBook *searches)
        : state(of)
        , book(searches)
    {
    }

    ViewState *state;
    SavedSearchBook *book;
    SearchHead *head = nullptr;
    SearchRun *run = nullptr;
    HitsModel *model = nullptr;
    HitsView *view = nullptr;
    FacetsModel *facetsModel = nullptr;
    RowView *facets = nullptr;
    SearchStart *start = nullptr;
    QStackedWidget *stack = nullptr;
    QLabel *status = nullptr;
    QProgressBar *progress = nullptr;
    QPushButton *stop = nullptr;
    SearchExport *exporter = nullptr;
    QTimer pause, patience;
    Job reading; ///< of what completion can offer
    QueryValues values;
    SearchPlace wanted; ///< the row to come back to when its results are there
    int total = 0, unfinished = 0;
    bool goToFirst = false; ///< Enter or Down was pressed before the results were there
    bool outdated = false; ///< documents changed while nobody looked
    bool valuesKnown = false; ///< for completion
};

SearchPage::SearchPage(ViewState *state, SavedSearchBook *book, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state, book))
{
    setObjectName(u"searchPage"_s);
    setProperty("wantsWidth", true);
    build();
    connectHead();
    connectRun();
    connectViews();
    fillMenu();
    showStart();
}

SearchPage::~SearchPage()
{
    d->run->stop();
    d->reading.drop();
}

void SearchPage::build()
{
    d->head = new SearchHead(this);
    d->run = new SearchRun(this);
    d->model = new HitsModel(this);
    d->view = new HitsView(d->model, this);
    d->facetsModel = new FacetsModel(this);
    d->facets = new RowView(this);
    d->facets->setObjectName(u"searchFacets"_s);
    d->facets->setAccessibleName(tr("Narrow down by"));
    d->facets->setChoosesOnWalk(false);
    d->facets->rowDelegate()->setTextLines(1);
    d->facets->setModel(d->facetsModel);
    d->facets->setMinimumWidth(160);
    d->start = new SearchStart(d->book, this);
    d->exporter = new SearchExport(this);
    d->status = new QLabel(this);
    d->status->setObjectName(u"searchStatus"_s);
    d->status->setProperty("role", u"muted"_s);
    d->progress = new QProgressBar(this);
    d->progress->setTextVisible(false);
    d->progress->setMaximumWidth(180);
    d->progress->setAccessibleName(tr("How far the search is"));
    d->progress->hide();
    d->stop = new QPushButton(tr("Stop"), this);
    d->stop->setFlat(true);
    d->stop->hide();
    d->pause.setSingleShot(true);
    d->patience.setSingleShot(true);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 12, 6);
    row->setSpacing(10);
    row->addWidget(d->status);
    row->addWidget(d->progress);
    row->addWidget(d->stop);
    row->addStretch(1);
    auto *results = new QSplitter(Qt::Horizontal, this);
    results->addWidget(d->facets);
    results->addWidget(d->view);
    results->setChildrenCollapsible(false);
    results->setHandleWidth(1);
    results->setStretchFactor(1, 1);
    results->setSizes({210, 800});
    d->stack = new QStackedWidget(this);
    d->stack->addWidget(d->start);
    d->stack->addWidget(results);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->head);
    column->addLayout(row);
    column->addWidget(d->stack, 1);
    setFocusProxy(d->head->line());
}

void SearchPage::connectHead()
{
    QueryLine *line = d->head->line();
    connect(d->head, &SearchHead::typed, this, [this] {
        d->wanted = {};
        d->pause.start(Pause);
    });
    connect(d->head, &SearchHead::changed, this, [this] { run(); });
    connect(d->head, &SearchHead::helpRequested, this, &SearchPage::helpRequested);
    connect(d->head, &SearchHead::saveRequested, this, &SearchPage::saveSearch);
    connect(&d->pause, &QTimer::timeout, this, [this] { run(); });
    connect(line, &QueryLine::downPressed, this, &SearchPage::goToResults);
    connect(line, &QueryLine::entered, this, [this] {
        rememberSearch(ask().query());
        goToResults();
    });
    connect(line, &QueryLine::escaped, this, &SearchPage::textRequested);
}

void SearchPage::connectRun()
{
    connect(d->run, &SearchRun::documentsFound, this, &SearchPage::showDocuments);
    connect(d->run, &SearchRun::hitsFound, this, &SearchPage::showHits);
    connect(d->run, &SearchRun::overviewFound, this, &SearchPage::showOverview);
    connect(d->run, &SearchRun::finished, this, &SearchPage::describe);
    connect(d->run, &SearchRun::progressed, this, [this](qint64 done, qint64 total) {
        d->progress->setRange(0, int(total));
        d->progress->setValue(int(done));
    });
    connect(d->run, &SearchRun::failed, this, [this](const Error &error) {
        describe();
        emit failed(error);
    });
    connect(&d->patience, &QTimer::timeout, this, &SearchPage::describe);
    connect(d->stop, &QPushButton::clicked, this, [this] {
        d->run->stop();
        describe();
    });
    connect(d->state, &ViewState::libraryChanged, this, [this] {
        d->pause.stop();
        d->run->stop();
        d->reading.drop();
        d->valuesKnown = false;
        d->head->setAsk({});
        showStart();
    });
    connect(d->state, &ViewState::sourcesChanged, this, &SearchPage::searchAgain);
}

void SearchPage::connectViews()
{
    connect(d->view, &HitsView::hitChosen, this, [this](const Passage &passage) {
        leave();
        emit hitChosen(passage, d->run->query());
    });
    connect(d->view, &HitsView::documentChosen, this, [this](SourceId source) {
        leave();
        emit documentChosen(source);
    });
    connect(d->view, &HitsView::compareRequested, this, [this](const Passage &left, const Passage &right) {
        leave();
        emit compareRequested(left, right);
    });
    connect(d->view, &HitsView::quotationsRequested, this, &SearchPage::quotationsRequested);
    connect(d->view, &HitsView::refused, this, &SearchPage::refused);
    connect(d->view, &HitsView::allHitsRequested, d->run, &SearchRun::loadAllHits);
    connect(d->view, &HitsView::keepRequested, this, &SearchPage::keepTo);
    connect(d->view, &RowView::escaped, this, &SearchPage::focusQuery);
    connect(d->view, &HitsView::findRequested, this, &SearchPage::focusQuery);
    connect(d->view, &HitsView::nearEnd, d->run, &SearchRun::loadMore);
    const auto narrow = [this](const QModelIndex &index) {
        if (d->facetsModel->isMore(index))
            d->run->loadMoreValues();
        else if (const auto condition = d->facetsModel->conditionAt(index))
            d->head->addCondition(*condition);
    };
    connect(d->facets, &RowView::chosen, this, narrow);
    connect(d->facets, &RowView::opened, this, narrow);
    connect(d->facets, &RowView::escaped, this, &SearchPage::focusQuery);
    connect(d->start, &SearchStart::searchChosen, this, [this](const SavedSearch &saved) {
        SearchAsk ask;
        ask.words = saved.query;
        ask.order = saved.order;
        search(ask);
    });
    connect(d->start, &SearchStart::fieldRequested, this, &SearchPage::focusQuery);
    connect(d->start, &SearchStart::renameRequested, this, [this](int place) {
        const QString name = d->book->searches()[size_t(place)].name;
        d->head->saveBar()->ask(
            tr("Rename the search:"), name,
            [this, place](const QString &typed) {
                const int taken = d->book->find(typed);
                return taken >= 0 && taken != place ? tr("Another search has this name.") : QString();
            },
            [this, place, name](const QString &typed) { return typed == name || d->book->rename(place, typed); });
    });
    connect(d->exporter, &SearchExport::done, this, &SearchPage::exported);
    connect(d->exporter, &SearchExport::failed, this, &SearchPage::refused);
}

void SearchPage::fillMenu()
{
    QMenu *menu = d->head->menu();
    menu->addAction(themeIcon(u"bookmark-new"_s), tr("Save This Search…"), this, &SearchPage::saveSearch);
    menu->addAction(themeIcon(u"view-list-details"_s), tr("Count a List of Names…"), this, &SearchPage::listRequested);
    menu->addSeparator();
    QAction *copying =
        menu->addAction(themeIcon(u"format-text-blockquote"_s), tr("Copy Selected Hits as Quotations"), d->view, &HitsView::copy);
    QAction *comparing =
        menu->addAction(themeIcon(u"view-split-left-right"_s), tr("Compare Two Selected Hits"), d->view, &HitsView::compare);
    menu->addSeparator();
    QList<QAction *> exports;
    const std::pair<QString, SearchFile> formats[] = {{tr("Export All Hits as CSV…"), SearchFile::Csv},
                                                      {tr("Export All Hits as CSV for Excel…"), SearchFile::CsvForExcel},
                                                      {tr("Export All Hits as XLSX…"), SearchFile::Xlsx}};
    for (const auto &[text, format] : formats)
        exports << menu->addAction(themeIcon(u"document-export"_s), text, this,
                                   [this, format = format] { d->exporter->writeHits(d->state->library(), ask(), format); });
    connect(menu, &QMenu::aboutToShow, this, [this, copying, comparing, exports] {
        const qsizetype selected = d->view->selectedRows().size();
        copying->setEnabled(selected > 0);
        comparing->setEnabled(selected == 2);
        for (QAction *action : exports)
            action->setEnabled(d->model->documentCount() > 0);
    });
}

// ---- searching -------------------------------------------------------------------------------------------------------------

const SearchAsk &SearchPage::ask() const
{
    return d->head->ask();
}

bool SearchPage::isSearching() const
{
    return d->pause.isActive() || d->run->isRunning();
}

void SearchPage::search(const SearchAsk &ask)
{
    d->wanted = {};
    d->head->setAsk(ask);
    run();
    focusQuery();
}

void SearchPage::searchAgain()
{
    d->valuesKnown = false;
    if (ask().query().trimmed().isEmpty())
        return;
    d->outdated = !isVisible();
    if (d->outdated)
        return;
    d->wanted = searchPlaceFromText(place());
    run(d->wanted.documents);
}

void SearchPage::run(int documents)
{
    d->pause.stop();
    d->goToFirst = false;
    d->outdated = false;
    Library *library = d->state->library();
    const auto query = ask().parsed();
    if (!query) {
        d->run->stop();
        d->head->showError(query.error());
        describe();
        return;
    }
    d->head->showSuggestions({});
    if (query->isEmpty() || !library) {
        d->run->stop();
        showStart();
        return;
    }
    d->stack->setCurrentIndex(1);
    d->progress->setRange(0, 0);
    d->run->start(library, *query, ask().order, ask().within, documents);
    d->patience.start(Patience);
    describe();
}

void SearchPage::showDocuments(const FoundDocuments &documents, int offset)
{
    d->total = documents.total;
    if (offset == 0)
        d->unfinished = 0;
    d->unfinished = std::max(d->unfinished, documents.unfinished);
    if (offset > 0) {
        d->model->appendDocuments(documents.documents);
    } else {
        d->model->setDocuments(documents.documents);
        d->view->scrollToTop();
        d->facets->setVisible(!ask().within);
        if (documents.documents.empty())
            d->facetsModel->setFacets({}, {});
    }
    describe();
}

void SearchPage::showHits(const std::vector<SearchResult> &results, int most)
{
    d->model->setHits(results, most);
    restoreRow();
    if (std::exchange(d->goToFirst, false))
        goToResults();
}

void SearchPage::showOverview(const SearchOverview &overview)
{
    d->total = overview.total;
    d->unfinished = std::max(d->unfinished, overview.unfinished);
    d->facetsModel->setFacets(overview.facets, ask().conditions);
    d->head->showSuggestions(overview.suggestions);
    keepValues(overview.facets);
    describe();
}

void SearchPage::showStart()
{
    d->model->setDocuments({});
    d->facetsModel->setFacets({}, {});
    d->total = d->unfinished = 0;
    d->stack->setCurrentIndex(0);
    readValues();
    describe();
}

void SearchPage::describe()
{
    const bool searching = d->run->isRunning();
    const bool waits = searching && !d->patience.isActive();
    d->progress->setVisible(waits);
    d->stop->setVisible(waits);
    QStringList parts;
    if (d->stack->currentIndex() == 0)
        parts.clear();
    else if (d->run->isSearching() && d->model->documentCount() == 0)
        parts << tr("Searching…");
    else
        parts << tr("%n document(s)", nullptr, d->total);
    if (d->unfinished > 0 && !d->run->isSearching())
        parts << tr("%n document(s) left out: the regular expression took too long", nullptr, d->unfinished);
    d->status->setText(parts.join(u" · "_s));
    d->status->setVisible(d->stack->currentIndex() != 0 || !d->state->library());
    if (!d->state->library())
        d->status->setText(tr("No library is open"));
    if (searching)
        d->view->setEmptyText({}, {});
    else
        d->view->setEmptyText(tr("Nothing found for “%1”").arg(ask().query()),
                              tr("Fewer or shorter words find more; all of them must occur in a document."));
}

QString SearchPage::status() const
{
    return d->status->text();
}

/// Entities and kinds are known from facets alone.
void SearchPage::keepValues(const std::vector<Facet> &facets)
{
    for (const Facet &facet : facets) {
        QStringList values;
        for (const FacetValue &value : facet.values)
            values << value.value;
        if (facet.kind == FacetKind::Entity && !values.isEmpty())
            d->values[QueryField::Entity] = values;
        if (facet.kind == FacetKind::ClaimKind && !values.isEmpty())
            d->values[QueryField::Kind] = values;
    }
    d->head->line()->setValues(d->values);
}

/// What completion can offer behind a field. Read once in a while, when somebody looks.
void SearchPage::readValues()
{
    const Library *library = d->state->library();
    if (d->valuesKnown || !library || !isVisible())
        return;
    d->valuesKnown = true;
    d->reading.drop();
    d->reading = Jobs::instance().start(
        this, [library](const Progress &) { return valuesOf(*library); },
        [this](const Result<QueryValues> &values) {
            if (!values)
                return;
            for (const auto &[field, texts] : *values)
                d->values[field] = texts;
            d->head->line()->setValues(d->values);
        });
}

void SearchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readValues();
    if (d->outdated)
        searchAgain();
}

// ---- where the reader is ---------------------------------------------------------------------------------------------------

QString SearchPage::place() const
{
    SearchPlace place{ask(), d->model->documentCount(), {}, {}};
    const QModelIndex index = d->view->selectionModel()->hasSelection() ? d->view->currentIndex() : QModelIndex();
    if (const FoundDocument *document = d->model->documentAt(index))
        place.source = document->source;
    if (const auto passage = d->model->passageAt(index))
        place.span = passage->span;
    return toText(place);
}

void SearchPage::setPlace(const QString &text)
{
    d->wanted = searchPlaceFromText(text);
    if (d->wanted.ask == ask() && !d->outdated) {
        restoreRow();
    } else {
        d->head->setAsk(d->wanted.ask);
        run(d->wanted.documents);
    }
    if (d->wanted.source)
        d->view->setFocus();
}

void SearchPage::restoreRow()
{
    const Passage passage{d->wanted.source, d->wanted.span};
    QModelIndex index = d->model->indexOf(passage);
    if (!index.isValid())
        return;
    if (!passage.span.isEmpty() && !d->model->passageAt(index)) {
        d->model->showAll(passage.source); // it is among the rows that are not shown at first
        index = d->model->indexOf(passage);
    }
    if (d->view->currentIndex() != index || !d->view->selectionModel()->hasSelection())
        d->view->reveal(index);
    if (d->model->passageAt(index) || passage.span.isEmpty())
        d->wanted = {};
}

void SearchPage::focusQuery()
{
    setFocusProxy(d->head->line());
    d->head->line()->setFocus(Qt::ShortcutFocusReason);
    d->head->line()->selectAll();
}

/// Into the results, to the row that was under work or the first; when they are there.
void SearchPage::goToResults()
{
    if (d->pause.isActive())
        run();
    if (d->stack->currentIndex() == 0) {
        d->start->focusFirst();
        return;
    }
    if (d->run->isSearching()
        || (d->model->documentCount() > 0 && d->model->rowCount(d->model->index(0, 0)) == 0 && isSearching())) {
        d->goToFirst = true;
        return;
    }
    if (d->model->documentCount() == 0)
        return;
    setFocusProxy(d->view);
    d->view->setFocus(Qt::OtherFocusReason);
    if (!d->view->selectionModel()->hasSelection())
        d->view->walk(1);
}

/// The reader goes to a passage, and may come back.
void SearchPage::leave()
{
    setFocusProxy(d->view);
    rememberSearch(ask().query());
}

/// All hits of one document, and nothing else.
void SearchPage::keepTo(const FoundDocument &document)
{
    SearchAsk narrowed = ask();
    narrowed.within = document.source;
    narrowed.title = document.title.isEmpty() ? tr("Untitled document") : document.title;
    d->head->setAsk(narrowed);
    run();
}

void SearchPage::saveSearch()
{
    const QString query = ask().query().simplified();
    const auto parsed = ask().parsed();
    if (query.isEmpty() || !parsed) {
        emit refused(parsed ? tr("There is nothing to save: type a query first.")
                            : tr("A query that cannot be read is not saved."));
        return;
    }
    d->head->saveBar()->ask(
        tr("Save this search as:"), query,
        [this](const QString &name) {
            return d->book->find(name) >= 0 ? tr("Takes the place of the search of this name.") : QString();
        },
        [this, query](const QString &name) {
            const int known = d->book->find(name);
            const SavedSearch search{name, query, ask().order};
            return (known >= 0 && d->book->searches()[size_t(known)] == search) || d->book->add(search);
        });
}

// ---- parts -----------------------------------------------------------------------------------------------------------------

SearchHead *SearchPage::head() const
{
    return d->head;
}

QueryLine *SearchPage::line() const
{
    return d->head->line();
}

HitsView *SearchPage::view() const
{
    return d->view;
}

HitsModel *SearchPage::model() const
{
    return d->model;
}

RowView *SearchPage::facets() const
{
    return d->facets;
}

FacetsModel *SearchPage::facetsModel() const
{
    return d->facetsModel;
}

SearchStart *SearchPage::start() const
{
    return d->start;
}

SearchExport *SearchPage::exporter() const
{
    return d->exporter;
}

} // namespace lectern

#include "moc_searchpage.cpp"
