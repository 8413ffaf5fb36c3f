// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpanel.h"

#include "ui/jobs/jobs.h"
#include "ui/rows/rowdelegate.h"
#include "ui/rows/rowview.h"
#include "ui/search/searchhistory.h"
#include "ui/search/searchmodel.h"
#include "ui/settings/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern
{

namespace
{

constexpr auto Pause = 120ms; // after the last key
constexpr int MostDocuments = 50;

Result<std::vector<DocumentHits>> findAll(const Library &library, const QString &text, const Progress &progress)
{
    const auto query = parseQuery(text);
    if (!query)
        return fail(ErrorCode::BadArgument, query.error().message);
    const auto found = findDocuments(library, {*query, SearchOrder::Relevance, 0, MostDocuments}, progress);
    if (!found)
        return std::unexpected(found.error());
    std::vector<SourceId> sources;
    for (const FoundDocument &document : found->documents)
        sources.push_back(document.source);
    return hitLinesIn(library, *query, sources, 0, progress);
}

} // namespace

struct SearchPanel::Private {
    explicit Private(ViewState *of)
        : state(of)
    {
    }

    ViewState *state;
    QLineEdit *field = nullptr;
    QLabel *status = nullptr;
    RowView *view = nullptr;
    SearchModel *model = nullptr;
    QStringListModel *known = nullptr;
    QCompleter *earlier = nullptr; ///< queries that led somewhere
    QTimer pause;
    Job job;
    QString searched; ///< the query of what is on show, or on its way
    bool goToFirst = false; ///< Enter was pressed before the results were there
};

SearchPanel::SearchPanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state))
{
    d->field = new QLineEdit(this);
    d->field->setObjectName(u"searchField"_s);
    d->field->setPlaceholderText(tr("Search all documents…"));
    d->field->setAccessibleName(tr("Search all documents"));
    d->field->setClearButtonEnabled(true);
    d->field->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    d->field->installEventFilter(this);
    d->known = new QStringListModel(searchHistory(), this);
    d->earlier = new QCompleter(d->known, this); // not the field's own: it must not come between the typing and the results
    d->earlier->setWidget(d->field);
    d->earlier->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    d->status = new QLabel(this);
    d->status->setProperty("role", u"muted"_s);
    d->status->setContentsMargins(12, 0, 12, 4);
    d->model = new SearchModel(this);
    d->view = new RowView(this);
    d->view->setObjectName(u"searchResults"_s);
    d->view->setAccessibleName(tr("Search results"));
    d->view->rowDelegate()->setTextLines(3);
    d->view->setModel(d->model);
    d->pause.setSingleShot(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 4);
    bar->addWidget(d->field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(d->status);
    column->addWidget(d->view, 1);
    setFocusProxy(d->field);

    connect(d->earlier, qOverload<const QString &>(&QCompleter::activated), this, &SearchPanel::setQuery);
    connect(d->field, &QLineEdit::textChanged, this, [this] { d->pause.start(Pause); });
    connect(&d->pause, &QTimer::timeout, this, &SearchPanel::search);
    connect(d->view, &RowView::chosen, this, &SearchPanel::choose);
    connect(d->view, &RowView::opened, this, [this](const QModelIndex &index) {
        choose(index);
        emit textRequested();
    });
    connect(d->view, &RowView::escaped, this, &SearchPanel::textRequested);
    connect(state, &ViewState::libraryChanged, this, [this] {
        d->job.drop();
        clearResults();
    });
    connect(state, &ViewState::sourcesChanged, this, [this] {
        d->searched.clear(); // documents came or went: the same words may find something else
        if (!query().isEmpty())
            d->pause.start(Pause);
    });
    clearResults();
}

SearchPanel::~SearchPanel()
{
    d->job.drop();
}

QString SearchPanel::query() const
{
    return d->field->text().simplified();
}

int SearchPanel::count() const
{
    return d->model->sentences();
}

void SearchPanel::setQuery(const QString &query)
{
    d->field->setText(query);
    search();
}

void SearchPanel::focusQuery()
{
    d->field->setFocus(Qt::ShortcutFocusReason);
    d->field->selectAll();
}

void SearchPanel::search()
{
    d->pause.stop();
    const QString query = this->query();
    if (query == d->searched && !query.isEmpty())
        return;
    d->job.drop(); // what it finds is of no use any more
    d->searched = query;
    Library *library = d->state->library();
    if (query.isEmpty() || !library) {
        clearResults();
        return;
    }
    d->status->setText(tr("Searching…"));
    d->job = Jobs::instance().start(
        this, [library, query](const Progress &progress) { return findAll(*library, query, progress); },
        [this, query](const Result<std::vector<DocumentHits>> &results) { showResults(query, results); });
}

void SearchPanel::showResults(const QString &query, const Result<std::vector<DocumentHits>> &results)
{
    d->model->setResults(results.value_or(std::vector<DocumentHits>()));
    if (!results)
        describe(tr("This search cannot be done"), results.error().message, {});
    else if (results->empty())
        describe(tr("Nothing found for “%1”").arg(query),
                 tr("Fewer or shorter words find more; all of them must occur in a document."), {});
    else
        describe({}, {}, tr("%n passage(s)", nullptr, count()) + u" · "_s + tr("%n document(s)", nullptr, d->model->documents()));
    d->view->scrollToTop();
    if (std::exchange(d->goToFirst, false))
        d->view->step(1);
    emit countChanged(count());
}

void SearchPanel::clearResults()
{
    d->searched.clear();
    d->model->setResults({});
    describe(tr("Search the whole library"),
             tr("Type words or parts of Chinese words; “…” holds words together. Simplified characters find Traditional ones."),
             {});
    emit countChanged(-1);
}

void SearchPanel::describe(const QString &title, const QString &hint, const QString &status)
{
    d->view->setEmptyText(title, hint);
    d->status->setText(status);
    d->status->setVisible(!status.isEmpty());
}

void SearchPanel::choose(const QModelIndex &index)
{
    const auto hit = d->model->hitAt(index);
    if (!hit)
        return;
    remember();
    if (hit->span.isEmpty())
        d->state->openDocument(hit->source);
    else
        d->state->showPassage({hit->source, hit->span});
}

void SearchPanel::remember()
{
    rememberSearch(d->searched);
    d->known->setStringList(searchHistory());
}

void SearchPanel::stepHit(int by)
{
    d->view->step(by);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->field || event->type() != QEvent::KeyPress || d->earlier->popup()->isVisible())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (d->field->text().isEmpty())
            emit textRequested();
        d->field->clear();
        search();
        return true;
    case Qt::Key_Down:
        if (d->field->text().isEmpty()) { // what was looked for before
            d->earlier->complete();
            return true;
        }
        d->view->setFocus();
        d->view->step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search();
        if (d->job.isRunning())
            d->goToFirst = true;
        else
            d->view->step(1);
        return true;
    default:
        return false;
    }
}

} // namespace lectern

#include "moc_searchpanel.cpp"
