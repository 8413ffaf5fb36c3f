// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchresults.h"

#include "ui/rows/rowdelegate.h"
#include "ui/search/facetsmodel.h"
#include "ui/search/hitsmodel.h"
#include "ui/search/hitsview.h"
#include "ui/search/searchrun.h"
#include "ui/settings/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern
{

namespace
{

constexpr auto Patience = 300ms;
const auto splitKey = u"search/facets"_s; // the widths of the lists

} // namespace

SearchResults::SearchResults(QWidget *parent)
    : QWidget(parent)
    , m_run(new SearchRun(this))
    , m_model(new HitsModel(this))
    , m_view(new HitsView(m_model, this))
    , m_facetsModel(new FacetsModel(this))
    , m_facets(new RowView(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    build();
    connectParts();
    describe();
}

SearchResults::~SearchResults()
{
    m_run->stop();
}

void SearchResults::build()
{
    m_status->setObjectName(u"searchStatus"_s);
    m_status->setProperty("role", u"muted"_s);
    m_status->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(180);
    m_progress->setAccessibleName(tr("How far the search is"));
    m_patience.setSingleShot(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(makeLists(), 1);
}

QWidget *SearchResults::makeLists()
{
    m_facets->setObjectName(u"searchFacets"_s);
    m_facets->setAccessibleName(tr("Narrow down by"));
    m_facets->setChoosesOnWalk(false);
    m_facets->rowDelegate()->setTextLines(1);
    m_facets->setModel(m_facetsModel);
    m_facets->setMinimumWidth(160);
    auto *lists = new QSplitter(Qt::Horizontal, this);
    lists->addWidget(m_facets);
    lists->addWidget(m_view);
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(1);
    lists->setStretchFactor(1, 1);
    lists->setSizes({210, 800});
    lists->restoreState(Settings::instance().state(splitKey));
    connect(lists, &QSplitter::splitterMoved, this, [lists] { Settings::instance().setState(splitKey, lists->saveState()); });
    return lists;
}

void SearchResults::connectParts()
{
    connect(m_run, &SearchRun::documentsFound, this, &SearchResults::showDocuments);
    connect(m_run, &SearchRun::hitsFound, this, &SearchResults::showHits);
    connect(m_run, &SearchRun::overviewFound, this, &SearchResults::showOverview);
    connect(m_run, &SearchRun::finished, this, &SearchResults::describe);
    connect(m_run, &SearchRun::failed, this, &SearchResults::showFailure);
    connect(m_run, &SearchRun::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(&m_patience, &QTimer::timeout, this, &SearchResults::describe);
    connect(m_button, &QPushButton::clicked, this, [this] { isSearching() ? stop() : emit againRequested(); });
    connect(m_view, &HitsView::allHitsRequested, m_run, &SearchRun::loadAllHits);
    connect(m_view, &HitsView::nearEnd, this, [this] {
        if (!m_stopped && !m_error) // else it would be asked for again and again
            m_run->loadMore();
    });
    connect(m_facets, &RowView::chosen, this, &SearchResults::narrow);
    connect(m_facets, &RowView::opened, this, &SearchResults::narrow);
    for (RowView *list : {static_cast<RowView *>(m_view), m_facets})
        connect(list, &RowView::escaped, this, &SearchResults::escaped);
}

// ---- searching -------------------------------------------------------------------------------------------------------------

void SearchResults::search(Library *library, const SearchAsk &ask, const SearchQuery &query, int documents)
{
    m_ask = ask;
    m_error.reset();
    m_stopped = m_came = m_goToFirst = false;
    m_progress->setRange(0, 0);
    m_run->start(library, query, ask.order, ask.within, documents);
    m_patience.start(Patience);
    describe();
}

void SearchResults::drop()
{
    m_run->stop();
    m_goToFirst = false;
    describe();
}

void SearchResults::stop()
{
    m_run->stop();
    m_stopped = true;
    m_goToFirst = false;
    if (!m_came)
        emptyLists(); // they belong to another search
    describe();
    m_button->setFocus(Qt::OtherFocusReason);
}

void SearchResults::clear()
{
    m_run->stop();
    m_ask = {};
    m_error.reset();
    m_stopped = m_came = m_goToFirst = false;
    emptyLists();
    describe();
}

void SearchResults::emptyLists()
{
    m_model->setDocuments({});
    m_facetsModel->setFacets({}, {});
    m_facets->hide();
    m_total = m_unfinished = 0;
}

bool SearchResults::isSearching() const
{
    return m_run->isRunning();
}

const SearchQuery &SearchResults::query() const
{
    return m_run->query();
}

void SearchResults::showDocuments(const FoundDocuments &documents, int offset)
{
    m_total = documents.total;
    if (offset == 0)
        m_unfinished = 0;
    m_unfinished = std::max(m_unfinished, documents.unfinished);
    if (offset > 0) {
        m_model->appendDocuments(documents.documents);
    } else {
        m_came = true;
        m_model->setDocuments(documents.documents);
        m_view->scrollToTop();
        if (documents.documents.empty() || m_ask.within) {
            m_facetsModel->setFacets({}, {});
            m_facets->hide();
        }
    }
    describe();
}

void SearchResults::showHits(const std::vector<DocumentHits> &results, int most)
{
    m_model->setHits(results, most);
    restoreRow();
    if (std::exchange(m_goToFirst, false))
        goToFirst();
}

void SearchResults::showOverview(const SearchOverview &overview)
{
    m_total = overview.total;
    m_unfinished = std::max(m_unfinished, overview.unfinished);
    m_facetsModel->setFacets(overview.facets, m_ask.conditions);
    m_facets->setVisible(m_facetsModel->rowCount() > 0);
    emit counted(overview.total, overview.suggestions);
    describe();
}

void SearchResults::showFailure(const Error &error)
{
    m_error = error;
    m_goToFirst = false;
    if (!m_came)
        emptyLists(); // they belong to another search
    describe();
    emit failed(error);
}

void SearchResults::narrow(const QModelIndex &facet)
{
    if (m_facetsModel->isMore(facet))
        m_run->loadMoreValues();
    else if (const auto condition = m_facetsModel->conditionAt(facet))
        emit narrowRequested(*condition);
}

// ---- what is said ----------------------------------------------------------------------------------------------------------

void SearchResults::describe()
{
    const bool searching = isSearching();
    const bool waits = searching && !m_patience.isActive();
    const bool ended = !searching && (m_stopped || m_error);
    m_progress->setVisible(waits);
    m_button->setText(ended ? tr("Search Again") : tr("Stop"));
    m_button->setVisible(waits || ended);
    m_status->setText(statusParts().join(u" · "_s));
    describeEmpty();
}

QStringList SearchResults::statusParts() const
{
    if (m_run->isSearching() && m_model->documentCount() == 0)
        return {tr("Searching…")};
    if (!m_came && (m_stopped || m_error))
        return {};
    QStringList parts{tr("%n document(s)", nullptr, m_total)};
    if (m_unfinished > 0 && !m_run->isSearching())
        parts << tr("%n document(s) left out: the regular expression took too long", nullptr, m_unfinished);
    if (m_stopped)
        parts << tr("stopped: hits and counts may be missing");
    if (m_error)
        parts << tr("not finished: %1").arg(m_error->message);
    return parts;
}

void SearchResults::describeEmpty()
{
    if (isSearching())
        m_view->setEmptyText({}, {});
    else if (m_error)
        m_view->setEmptyText(tr("The search could not be finished"), m_error->message);
    else if (m_stopped)
        m_view->setEmptyText(tr("The search was stopped"), tr("“Search Again” begins anew."));
    else if (m_ask.conditions.empty())
        m_view->setEmptyText(tr("Nothing found for “%1”").arg(m_ask.query()),
                             tr("Fewer or shorter words find more; all of them must occur in a document."));
    else
        m_view->setEmptyText(tr("Nothing found for “%1”").arg(m_ask.words),
                             tr("Take a condition below the field away, or search for fewer words."));
}

QString SearchResults::status() const
{
    return m_status->text();
}

// ---- where the reader is ---------------------------------------------------------------------------------------------------

SearchPlace SearchResults::place() const
{
    SearchPlace place{m_ask, m_model->documentCount(), {}, {}};
    const QModelIndex index = m_view->selectionModel()->hasSelection() ? m_view->currentIndex() : QModelIndex();
    if (const FoundDocument *document = m_model->documentAt(index))
        place.source = document->source;
    if (const auto passage = m_model->passageAt(index))
        place.span = passage->span;
    return place;
}

void SearchResults::goTo(const SearchPlace &place)
{
    m_wanted = place;
    if (m_came) // else the rows on show belong to another search
        restoreRow();
}

void SearchResults::forgetPlace()
{
    m_wanted = {};
}

void SearchResults::restoreRow()
{
    const Passage passage{m_wanted.source, m_wanted.span};
    QModelIndex index = m_model->indexOf(passage);
    if (!index.isValid())
        return;
    if (!passage.span.isEmpty() && !m_model->passageAt(index)) {
        m_model->showAll(passage.source); // it is among the rows that are not shown at first
        index = m_model->indexOf(passage);
    }
    if (m_view->currentIndex() != index || !m_view->selectionModel()->hasSelection())
        m_view->reveal(index);
    if (m_model->passageAt(index) || passage.span.isEmpty())
        m_wanted = {};
}

void SearchResults::goToFirst()
{
    const bool waits = m_model->documentCount() > 0 && m_model->rowCount(m_model->index(0, 0)) == 0;
    if (m_run->isSearching() || (waits && isSearching())) {
        m_goToFirst = true;
        return;
    }
    if (m_model->documentCount() == 0)
        return;
    emit entered();
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->selectionModel()->hasSelection())
        m_view->walk(1);
}

} // namespace lectern

#include "moc_searchresults.cpp"
