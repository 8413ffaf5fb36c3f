// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementspage.h"

#include "ui/rows/filterfield.h"
#include "ui/rows/wording.h"
#include "ui/settings/settings.h"
#include "ui/statements/statementsbar.h"
#include "ui/statements/statementschoices.h"
#include "ui/statements/statementsexport.h"
#include "ui/statements/statementsfilter.h"
#include "ui/statements/statementsmenu.h"
#include "ui/statements/statementsquery.h"
#include "ui/statements/statementsview.h"
#include "ui/statements/statementwords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int NarrowWidth = 720; ///< below it the sheet stands under the list

} // namespace

struct StatementsPage::Private {
    ViewState *state;
    Layer layer;
    StatementsQuery *query = nullptr;
    StatementsModel *model = nullptr;
    StatementsView *view = nullptr;
    StatementsBar *bar = nullptr;
    QProgressBar *progress = nullptr;
    QPushButton *stop = nullptr;
    QSplitter *splitter = nullptr;
    TableExport *exporter = nullptr;
    StatementsLook look = {};
    QString library = {}; ///< id of the one that the question belongs to
    bool isDecidable = false;

    [[nodiscard]] SourceId source() const { return state->document() ? state->document()->summary.id : SourceId(); }
    [[nodiscard]] QString key() const { return toName(layer); }
    [[nodiscard]] const StatementRow &row(int index) const { return (*model->rows())[size_t(index)]; }
};

StatementsPage::StatementsPage(ViewState *state, Layer layer, QWidget *parent)
    : QWidget(parent)
    , d(new Private{state, layer})
{
    setObjectName(toName(layer) + u"Page"_s);
    setProperty("wantsWidth", true);
    build();
    connectParts();
    connectKeys();
    setFocusProxy(d->view);
    d->look = statementsLookFromJson(Settings::instance().state(d->key()));
    d->bar->setWholeLibrary(d->look.wholeLibrary);
    followState();
}

StatementsPage::~StatementsPage()
{
    saveChoices();
}

void StatementsPage::build()
{
    d->query = new StatementsQuery(d->layer, this);
    d->model = new StatementsModel(this);
    d->view = new StatementsView(d->model, this);
    d->view->setAccessibleName(titleOf(d->layer));
    d->bar = new StatementsBar(d->layer, this);
    d->progress = new QProgressBar(this);
    d->progress->setTextVisible(false);
    d->progress->setFixedHeight(3);
    d->progress->setAccessibleName(tr("How far the documents are read"));
    d->stop = new QPushButton(tr("Stop"), this);
    d->exporter = new TableExport(this);
    d->splitter = new QSplitter(this);
    d->splitter->addWidget(d->view);
    d->splitter->setChildrenCollapsible(false);
    d->splitter->setHandleWidth(1);
    auto *reading = new QHBoxLayout;
    reading->setContentsMargins(12, 0, 12, 0);
    reading->addWidget(d->progress, 1);
    reading->addWidget(d->stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->bar);
    column->addLayout(reading);
    column->addWidget(d->splitter, 1);
}

void StatementsPage::connectParts()
{
    connect(d->query, &StatementsQuery::changed, this, &StatementsPage::showRows);
    connect(d->query, &StatementsQuery::started, this, &StatementsPage::describe);
    connect(d->query, &StatementsQuery::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            emit failed(error.message);
    });
    connect(d->query, &StatementsQuery::progress, this, [this](qint64 done, qint64 total) {
        d->progress->setRange(0, int(total));
        d->progress->setValue(int(done));
    });
    connect(d->stop, &QPushButton::clicked, this, [this] { d->query->isReading() ? d->query->stop() : reload(); });
    connect(d->state, &ViewState::libraryChanged, this, &StatementsPage::followState);
    connect(d->state, &ViewState::sourcesChanged, this, [this] {
        d->query->outdateChecks();
        reload();
    });
    connect(d->state, &ViewState::documentChanged, this, [this] {
        if (!isWholeLibrary())
            reload();
    });
    connect(d->bar, &StatementsBar::scopeChosen, this, &StatementsPage::setWholeLibrary);
    connect(d->bar, &StatementsBar::orderChosen, d->query, &StatementsQuery::setOrder);
    connect(d->bar, &StatementsBar::filterChanged, this, [this] { d->query->setFilter(d->bar->filter()); });
    connect(d->bar, &StatementsBar::exportRequested, this, &StatementsPage::write);
    connect(d->bar, &StatementsBar::quoteAllRequested, this, [this] { quote(shownRows()); });
    connect(d->bar, &StatementsBar::acceptAllRequested, this, [this] { accept(undecided(shownRows())); });
    connect(d->bar, &StatementsBar::rejectAllRequested, this, [this] { reject(undecided(shownRows())); });
    connect(d->bar, &StatementsBar::left, this, [this] { d->view->setFocus(Qt::OtherFocusReason); });
    d->bar->setValues([this](const StatementFilter &others, StatementField field) {
        const auto predicate = predicateOf(others);
        return predicate ? valuesOf(*d->query->rows(), *predicate, field) : std::vector<FieldValue>();
    });
    connect(d->exporter, &TableExport::done, this, &StatementsPage::done);
    connect(d->exporter, &TableExport::failed, this, &StatementsPage::failed);
}

void StatementsPage::connectKeys()
{
    connect(d->view, &RowView::chosen, this, [this](const QModelIndex &index) {
        if (const int row = d->model->rowAt(index); row >= 0)
            emit rowChosen(d->model->placeOf(row));
    });
    connect(d->view, &RowView::opened, this, [this](const QModelIndex &index) {
        if (const int row = d->model->rowAt(index); row >= 0)
            d->state->showPassage(d->model->placeOf(row).passage);
    });
    connect(d->view, &RowView::escaped, this, &StatementsPage::textRequested);
    connect(d->view, &StatementsView::findRequested, this, &StatementsPage::focusFilter);
    connect(d->view, &StatementsView::quoteRequested, this, [this] { quote(d->view->selectedRows()); });
    connect(d->view, &StatementsView::acceptRequested, this, [this] { accept(d->view->selectedRows()); });
    connect(d->view, &StatementsView::rejectRequested, this, [this] { reject(d->view->selectedRows()); });
    connect(d->view, &StatementsView::correctRequested, this, [this] {
        if (const auto rows = d->view->selectedRows(); d->isDecidable && !rows.empty())
            emit correctRequested(placesOf(rows));
    });
    connect(d->view, &StatementsView::noteRequested, this, [this] {
        if (const int row = d->model->rowAt(d->view->currentIndex()); row >= 0)
            emit noteRequested(d->model->placeOf(row));
    });
    connect(d->view, &QWidget::customContextMenuRequested, this, &StatementsPage::openMenu);
}

Layer StatementsPage::layer() const
{
    return d->layer;
}

StatementsModel *StatementsPage::model() const
{
    return d->model;
}

StatementsView *StatementsPage::view() const
{
    return d->view;
}

StatementsBar *StatementsPage::bar() const
{
    return d->bar;
}

StatementsQuery *StatementsPage::query() const
{
    return d->query;
}

TableExport *StatementsPage::exporter() const
{
    return d->exporter;
}

void StatementsPage::setSheet(QWidget *sheet)
{
    d->splitter->addWidget(sheet);
    d->splitter->setStretchFactor(0, 3);
    d->splitter->setStretchFactor(1, 2);
    sheet->setMinimumSize(220, 100);
    if (d->look.splitter.isEmpty() || !d->splitter->restoreState(d->look.splitter))
        d->splitter->setSizes({620, 400});
    d->splitter->setOrientation(width() < NarrowWidth ? Qt::Vertical : Qt::Horizontal);
}

void StatementsPage::setDecidable(bool decidable)
{
    d->isDecidable = decidable;
    describe();
}

// ---- what is shown ------------------------------------------------------------------------------------------------------

bool StatementsPage::isWholeLibrary() const
{
    return d->look.wholeLibrary;
}

void StatementsPage::setWholeLibrary(bool whole)
{
    d->bar->setWholeLibrary(whole);
    if (whole == d->look.wholeLibrary)
        return;
    d->look.wholeLibrary = whole;
    reload();
}

bool StatementsPage::setFilterText(const QString &text)
{
    const auto filter = parseStatementFilter(d->layer, text);
    if (!filter)
        return false;
    d->bar->setFilter(*filter);
    d->query->setFilter(*filter);
    return true;
}

void StatementsPage::followState()
{
    const QString library = d->state->library() ? d->state->library()->id() : QString();
    if (library != d->library) {
        saveChoices();
        d->library = library;
        restoreQuestion();
    }
    d->query->outdateChecks();
    reload();
}

void StatementsPage::restoreQuestion()
{
    const auto question = statementsQuestionFromJson(d->layer, Settings::instance().state(d->key() + u'/' + d->library));
    d->query->setOrder(question.order);
    d->bar->setOrder(question.order);
    if (!setFilterText(question.filter))
        setFilterText({});
}

void StatementsPage::saveChoices() const
{
    if (d->splitter->count() > 1)
        d->look.splitter = d->splitter->saveState();
    Settings::instance().setState(d->key(), toJson(d->look));
    if (!d->library.isEmpty())
        Settings::instance().setState(d->key() + u'/' + d->library,
                                      toJson(StatementsQuestion{toString(d->bar->filter()), d->query->order()}));
}

void StatementsPage::reload()
{
    d->query->read(d->state->library(), isWholeLibrary(), d->source());
    describe();
}

void StatementsPage::readAgain(SourceId source)
{
    d->query->readAgain(source);
}

void StatementsPage::showRows()
{
    QList<Passage> selected;
    for (const int row : d->view->selectedRows())
        selected << d->model->placeOf(row).passage;
    const QModelIndex current = d->view->currentIndex();
    const std::vector<int> before = shownRows();
    const int line = int(std::ranges::find(before, d->model->rowAt(current)) - before.begin());
    const QSet<QString> folded = d->view->foldedGroups();
    const int scroll = d->view->verticalScrollBar()->value();
    d->model->setRows(d->query->rows(), d->query->groups(), d->query->order().group, isWholeLibrary());
    d->view->fold(folded);
    d->view->verticalScrollBar()->setValue(scroll);
    showSelection(selected, before.empty() ? 0 : line);
    describe();
}

/// What was under work stays so; where it is gone, the row that has come in its place is.
void StatementsPage::showSelection(const QList<Passage> &selected, int line)
{
    QModelIndexList found = d->model->indexesOf(selected);
    if (found.isEmpty()) {
        const std::vector<int> rows = shownRows();
        if (!rows.empty())
            found << d->model->indexOf(rows[std::min(size_t(line), rows.size() - 1)]);
    }
    if (found.isEmpty()) {
        emit rowChosen({});
        return;
    }
    d->view->reveal(found.front());
    QItemSelection all;
    for (const QModelIndex &index : found)
        all.select(index, index);
    d->view->selectionModel()->select(all, QItemSelectionModel::Select);
    emit rowChosen(d->model->placeOf(d->model->rowAt(found.front())));
}

void StatementsPage::describe()
{
    const bool reading = d->query->isReading();
    d->progress->setVisible(reading);
    d->stop->setVisible(reading || d->query->isStopped());
    d->stop->setText(reading ? tr("Stop") : tr("Read Again"));
    const ReviewCount reviewed = d->query->reviewed();
    const int shown = d->model->shown();
    const QLocale locale;
    QStringList parts;
    if (shown != reviewed.all)
        parts << tr("%1 shown").arg(locale.toString(shown));
    if (reviewed.all > 0)
        parts << (d->layer == Layer::Claims ? tr("%1 of %2 claims reviewed") : tr("%1 of %2 trends reviewed"))
                     .arg(locale.toString(reviewed.reviewed), locale.toString(reviewed.all));
    d->bar->setCount(parts.join(u" · "_s));
    d->bar->setReviewable(d->isDecidable, int(undecided(shownRows()).size()));
    if (d->splitter->count() > 1)
        d->splitter->widget(1)->setVisible(shown > 0);
    describeEmptiness();
}

void StatementsPage::describeEmptiness()
{
    const bool claims = d->layer == Layer::Claims;
    if (!d->state->library())
        d->view->setEmptyText(tr("No library is open"), tr("Drop a folder of articles on the window, or open the samples."));
    else if (d->query->isReading())
        d->view->setEmptyText(claims ? tr("Reading the claims…") : tr("Reading the trends…"));
    else if (d->query->isStopped())
        d->view->setEmptyText(tr("The reading was stopped"), tr("“Read Again” begins anew."));
    else if (!d->query->rows()->empty())
        d->view->setEmptyText(tr("No row meets the filter"), tr("Take a condition away, or clear the filter."));
    else if (isWholeLibrary())
        d->view->setEmptyText(claims ? tr("No claims yet") : tr("No trends yet"),
                              tr("Drop a folder of articles on the window: what they say will stand here."));
    else if (d->source())
        d->view->setEmptyText(claims ? tr("No claim was found in this document") : tr("No trend was found in this document"),
                              tr("Choose “Whole library” above to see those of others."));
    else
        d->view->setEmptyText(tr("No document is open"), tr("Open one at the left, or choose “Whole library” above."));
}

// ---- what is done with rows ----------------------------------------------------------------------------------------------

std::vector<int> StatementsPage::shownRows() const
{
    std::vector<int> rows;
    for (const RowGroup &group : d->model->groups())
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    return rows;
}

std::vector<int> StatementsPage::undecided(std::vector<int> rows) const
{
    std::erase_if(rows, [this](int row) { return d->row(row).review != StatementReview::Undecided; });
    return rows;
}

RowPlaces StatementsPage::placesOf(const std::vector<int> &rows) const
{
    RowPlaces places;
    for (const int row : rows)
        places << d->model->placeOf(row);
    return places;
}

void StatementsPage::quote(const std::vector<int> &rows)
{
    QList<Passage> passages;
    for (const int row : rows)
        passages << d->model->placeOf(row).passage;
    if (!passages.isEmpty())
        emit quotationsRequested(passages);
}

/// What is accepted already stays as it is.
void StatementsPage::accept(const std::vector<int> &rows)
{
    std::vector<int> open = rows;
    std::erase_if(open, [this](int row) {
        const StatementReview review = d->row(row).review;
        return review != StatementReview::Undecided && review != StatementReview::Rejected;
    });
    if (d->isDecidable && !open.empty())
        emit acceptRequested(placesOf(open));
}

void StatementsPage::reject(const std::vector<int> &rows)
{
    std::vector<int> kept = rows;
    std::erase_if(kept, [this](int row) { return d->row(row).isRejected(); });
    if (d->isDecidable && !kept.empty())
        emit rejectRequested(placesOf(kept), false);
}

void StatementsPage::write(TableFormat format)
{
    if (d->model->shown() == 0 || !d->state->library()) {
        emit failed(tr("There is nothing to export: no row is shown."));
        return;
    }
    const auto &document = d->state->document();
    StatementsSelection selection;
    selection.rows = d->query->rows();
    selection.groups = d->query->groups();
    selection.group = d->query->order().group;
    selection.layer = d->layer;
    selection.library = d->state->library();
    selection.name =
        !isWholeLibrary() && document ? document->summary.meta.title : QFileInfo(d->state->library()->path()).completeBaseName();
    selection.filter = toString(d->query->filter());
    d->exporter->write(exportJob(selection, format));
}

void StatementsPage::openMenu(const QPoint &point)
{
    const QModelIndex at = d->view->indexAt(point);
    const std::vector<int> rows = d->model->rowOf(at) ? d->view->selectedRows() : d->model->rowsUnder(at);
    if (!at.isValid() || rows.empty())
        return;
    StatementsMenu menu(d->model, at, rows, d->isDecidable, this);
    connect(&menu, &StatementsMenu::passageRequested, d->state, &ViewState::showPassage);
    connect(&menu, &StatementsMenu::compareRequested, this, &StatementsPage::compareRequested);
    connect(&menu, &StatementsMenu::noteRequested, this, &StatementsPage::noteRequested);
    connect(&menu, &StatementsMenu::quoteRequested, this, [this, rows] { quote(rows); });
    connect(&menu, &StatementsMenu::acceptRequested, this, [this, rows] { accept(rows); });
    connect(&menu, &StatementsMenu::correctRequested, this, [this, rows] { emit correctRequested(placesOf(rows)); });
    connect(&menu, &StatementsMenu::rejectRequested, this, [this, rows](bool everywhere) {
        if (everywhere)
            emit rejectRequested(placesOf(rows), true);
        else
            reject(rows);
    });
    connect(&menu, &StatementsMenu::restoreRequested, this,
            [this](const std::vector<int> &rejected) { emit restoreRequested(placesOf(rejected)); });
    connect(&menu, &StatementsMenu::forgetRequested, this, [this, rows] { emit forgetRequested(placesOf(rows)); });
    connect(&menu, &StatementsMenu::conditionChosen, this,
            [this](const StatementCondition &condition) { d->bar->setCondition(condition.field, condition.alternatives); });
    menu.exec(d->view->viewport()->mapToGlobal(point));
}

// ---- keys and sizes ------------------------------------------------------------------------------------------------------

void StatementsPage::focusFilter()
{
    d->bar->field()->takeFocus();
}

bool StatementsPage::event(QEvent *event)
{
    // To find means the rows here, not the document behind.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        focusFilter();
        return true;
    }
    return QWidget::event(event);
}

void StatementsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->splitter->setOrientation(width() < NarrowWidth ? Qt::Vertical : Qt::Horizontal);
}

} // namespace lectern

#include "moc_statementspage.cpp"
