// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numberspage.h"

#include "ui/numbers/numbersbar.h"
#include "ui/numbers/numberschoices.h"
#include "ui/numbers/numberscolumns.h"
#include "ui/numbers/numbersexport.h"
#include "ui/numbers/numbersfilter.h"
#include "ui/numbers/numbersheader.h"
#include "ui/numbers/numbersmenu.h"
#include "ui/numbers/numbersquery.h"
#include "ui/numbers/numbersview.h"
#include "ui/rows/emptypage.h"
#include "ui/rows/filterfield.h"
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const auto lookKey = u"numbers"_s;

} // namespace

struct NumbersPage::Private {
    ViewState *state;
    NumbersQuery *query = nullptr;
    NumbersModel *model = nullptr;
    NumbersView *view = nullptr;
    NumbersBar *bar = nullptr;
    NumbersColumns *columns = nullptr;
    QStackedWidget *stack = nullptr; ///< the table, or why there is none
    EmptyPage *empty = nullptr;
    NumbersExport *exporter = nullptr;
    NumbersLook look = {};
    QString library = {}; ///< id of the one that the question belongs to
    bool isDecidable = false;

    [[nodiscard]] SourceId source() const { return state->document() ? state->document()->summary.id : SourceId(); }
};

NumbersPage::NumbersPage(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , d(new Private{state})
{
    setObjectName(u"numbersPage"_s);
    setProperty("wantsWidth", true);
    build();
    d->look = lookFromJson(Settings::instance().state(lookKey));
    d->bar->setWholeLibrary(d->look.wholeLibrary);
    d->bar->setScaling(d->look.scaling);
    d->model->setScaling(d->look.scaling);
    restoreColumns();
    connectParts();
    connectView();
    followState();
}

NumbersPage::~NumbersPage()
{
    saveChoices();
}

void NumbersPage::build()
{
    d->query = new NumbersQuery(this);
    d->model = new NumbersModel(this);
    d->view = new NumbersView(d->model, this);
    d->view->setAccessibleName(tr("Numbers"));
    d->bar = new NumbersBar(this);
    d->columns = new NumbersColumns(d->view, d->bar->columnMenu(), this);
    d->exporter = new NumbersExport(this);
    d->stack = new QStackedWidget(this);
    d->empty = new EmptyPage(d->stack);
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->bar);
    column->addWidget(d->stack, 1);
    setFocusProxy(d->view);
}

NumbersView *NumbersPage::view() const
{
    return d->view;
}

NumbersModel *NumbersPage::model() const
{
    return d->model;
}

NumbersQuery *NumbersPage::query() const
{
    return d->query;
}

NumbersExport *NumbersPage::exporter() const
{
    return d->exporter;
}

void NumbersPage::connectParts()
{
    connect(d->query, &NumbersQuery::changed, this, &NumbersPage::showRows);
    connect(d->query, &NumbersQuery::failed, this, [this](const Error &error) { emit failed(error.message); });
    connect(d->query, &NumbersQuery::progress, d->empty, &EmptyPage::setProgress);
    connect(d->state, &ViewState::libraryChanged, this, &NumbersPage::followState);
    connect(d->state, &ViewState::sourcesChanged, this, &NumbersPage::reload);
    connect(d->state, &ViewState::documentChanged, this, [this] {
        if (!isWholeLibrary())
            reload();
    });
    connect(d->bar, &NumbersBar::scopeChosen, this, &NumbersPage::setWholeLibrary);
    connect(d->bar, &NumbersBar::groupChosen, this, [this](std::optional<NumberField> group) {
        NumberOrder order = d->query->order();
        order.group = group;
        d->query->setOrder(order);
    });
    connect(d->bar, &NumbersBar::scalingChosen, this, [this](Scaling scaling) {
        d->look.scaling = scaling;
        d->model->setScaling(scaling);
    });
    connect(d->bar, &NumbersBar::filterChanged, this, &NumbersPage::followFilter);
    connect(d->bar, &NumbersBar::filterRequested, this, &NumbersPage::openFilter);
    connect(d->bar, &NumbersBar::left, this, [this] {
        if (d->model->rowCount() > 0)
            d->view->setFocus(Qt::OtherFocusReason);
    });
    connect(d->bar, &NumbersBar::exportRequested, this, &NumbersPage::write);
    d->bar->setValues([this](const NumberFilter &others, NumberField field) {
        const auto predicate = predicateOf(others);
        return predicate ? valuesOf(*d->query->numbers(), *predicate, field) : std::vector<FieldValue>();
    });
    connect(d->columns, &NumbersColumns::filterRequested, this, &NumbersPage::openFilter);
    connect(d->columns, &NumbersColumns::orderChosen, this, [this](std::optional<NumberField> field, bool descending) {
        d->query->setOrder({field, descending, d->query->order().group});
    });
    connect(d->exporter, &NumbersExport::done, this, &NumbersPage::done);
    connect(d->exporter, &NumbersExport::failed, this, &NumbersPage::failed);
}

void NumbersPage::connectView()
{
    const auto copy = [this] { d->exporter->copy(selection(d->view->selectedNumbers())); };
    connect(d->bar, &NumbersBar::copyRequested, this, copy);
    connect(d->view, &NumbersView::copyRequested, this, copy);
    connect(d->view, &NumbersView::chosen, this, &NumbersPage::choose);
    connect(d->view, &NumbersView::correctRequested, this, [this] {
        if (const auto rows = d->view->selectedNumbers(); d->isDecidable && rows.size() == 1)
            emit correctRequested(placesOf(d->query->numbers(), rows).front());
    });
    connect(d->view, &NumbersView::rejectRequested, this, [this] {
        if (const auto rows = d->view->selectedNumbers(); d->isDecidable && !rows.empty())
            emit rejectRequested(placesOf(d->query->numbers(), rows));
    });
    connect(d->view, &NumbersView::escaped, this, &NumbersPage::textRequested);
    connect(d->view, &NumbersView::findRequested, this, &NumbersPage::focusFilter);
    connect(d->view, &NumbersView::filterRequested, this, [this](int column) { openFilter(NumbersModel::fieldAt(column)); });
    connect(d->view, &QWidget::customContextMenuRequested, this, &NumbersPage::openMenu);
}

// ---- what is shown ------------------------------------------------------------------------------------------------------

bool NumbersPage::isWholeLibrary() const
{
    return d->look.wholeLibrary;
}

void NumbersPage::setWholeLibrary(bool whole)
{
    d->bar->setWholeLibrary(whole);
    if (whole == d->look.wholeLibrary)
        return;
    d->look.columns[d->look.wholeLibrary] = d->columns->state();
    d->look.wholeLibrary = whole;
    restoreColumns();
    reload();
}

void NumbersPage::followState()
{
    const QString library = d->state->library() ? d->state->library()->id() : QString();
    if (library != d->library) {
        saveChoices();
        d->library = library;
        restoreQuestion();
    }
    reload();
}

void NumbersPage::reload()
{
    d->query->read(d->state->library(), isWholeLibrary(), d->source());
    showEmptiness();
}

void NumbersPage::readAgain(SourceId source)
{
    d->query->readAgain(source);
}

void NumbersPage::showRows()
{
    const int column = std::max(0, d->view->currentIndex().column());
    const NumberRow *current = d->model->numberAt(d->view->currentIndex());
    const auto place = [](const NumberRow &number) { return std::pair(number.document->id, number.quantity.span); };
    const auto kept = current ? std::optional(place(*current)) : std::nullopt;
    d->model->setNumbers(d->query->numbers(), d->query->groups(), d->query->order().group.has_value());
    // The row that was worked on stays under work; where it is gone, the first one is.
    int line = -1;
    for (int i = 0; kept && i < d->model->rowCount() && line < 0; ++i)
        if (const NumberRow *number = d->model->numberAt(d->model->index(i, 0)); number && place(*number) == kept)
            line = i;
    const QModelIndex index = d->model->index(std::max(line, 0), column);
    d->view->selectionModel()->setCurrentIndex(
        index, line < 0 ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    d->view->scrollTo(index);
    showCount();
    showEmptiness();
}

void NumbersPage::showCount()
{
    const int total = int(d->query->numbers()->size());
    const int shown = d->model->numberCount();
    d->bar->setCount(shown == total ? tr("%n number(s)", nullptr, total)
                                    : tr("%1 of %2 numbers").arg(QLocale().toString(shown), QLocale().toString(total)));
}

void NumbersPage::setDecidable(bool decidable)
{
    d->isDecidable = decidable;
}

void NumbersPage::showEmptiness()
{
    const bool hasRows = d->model->rowCount() > 0;
    d->stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(d->view) : d->empty);
    d->empty->setReading(d->query->isReading());
    if (hasRows)
        return;
    const auto showAll = [this] { setWholeLibrary(true); };
    if (d->query->isReading())
        d->empty->say(tr("Reading the numbers…"));
    else if (!d->state->library())
        d->empty->say(tr("No library is open"), tr("Drop a folder of articles on the window, or open the samples."));
    else if (!d->query->numbers()->empty())
        d->empty->say(tr("No number meets the filter"), tr("Take a condition away, or show all again."), tr("Clear the filter"),
                      [this] {
                          d->bar->clearFilter();
                          d->view->setFocus();
                      });
    else if (isWholeLibrary())
        d->empty->say(tr("No numbers yet"), tr("Drop a folder of articles on the window: their numbers will stand here."));
    else if (d->source())
        d->empty->say(tr("No number was found in this document"), tr("Others may hold some."), tr("Show the whole library"),
                      showAll);
    else
        d->empty->say(tr("No document is open"), tr("Open one at the left, or look at all of them."),
                      tr("Show the whole library"), showAll);
}

// ---- filters ----------------------------------------------------------------------------------------------------------

void NumbersPage::focusFilter()
{
    d->bar->field()->takeFocus();
}

bool NumbersPage::setFilterText(const QString &text)
{
    const auto filter = parseNumberFilter(text);
    if (!filter)
        return false;
    d->bar->setFilter(*filter);
    followFilter();
    return true;
}

void NumbersPage::followFilter()
{
    const NumberFilter filter = d->bar->filter();
    QSet<int> filtered;
    for (const NumberCondition &condition : filter.conditions)
        filtered.insert(NumbersModel::columnOf(condition.field));
    d->view->header()->setFiltered(filtered);
    if (!(filter == d->query->filter()))
        d->query->setFilter(filter);
    else
        showCount();
}

/// Under the heading of its column where that is seen, else under the bar.
void NumbersPage::openFilter(NumberField field)
{
    const NumbersHeader *header = d->view->header();
    const int left = std::clamp(header->sectionViewportPosition(NumbersModel::columnOf(field)), 0, std::max(0, width() - 300));
    const bool seen = d->stack->currentWidget() == d->view;
    d->bar->openFilter(field,
                       seen ? header->viewport()->mapToGlobal(QPoint(left, header->height()))
                            : d->bar->mapToGlobal(QPoint(12, d->bar->height())));
}

// ---- rows ---------------------------------------------------------------------------------------------------------------

void NumbersPage::choose(int row)
{
    const NumberRow &number = (*d->query->numbers())[size_t(row)];
    d->state->showPassage({number.document->id, number.quantity.span});
    if (d->source() == number.document->id)
        d->state->setCurrent({Layer::Quantities, number.row});
}

NumbersSelection NumbersPage::selection(std::vector<int> rows) const
{
    const auto &document = d->state->document();
    const Library *library = d->state->library();
    NumbersSelection selection;
    selection.numbers = d->query->numbers();
    selection.rows = std::move(rows);
    selection.fields = d->view->visibleFields();
    selection.library = library ? library->id() : QString();
    selection.keeper = library;
    selection.name = !isWholeLibrary() && document ? document->summary.meta.title
        : library                                  ? QFileInfo(library->path()).completeBaseName()
                                                   : QString();
    selection.filter = toString(d->query->filter());
    selection.total = int(d->query->numbers()->size());
    return selection;
}

void NumbersPage::write(TableFormat format)
{
    std::vector<int> rows;
    for (const NumberGroup &group : d->model->groups())
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    d->exporter->write(selection(std::move(rows)), format);
}

void NumbersPage::openMenu(const QPoint &point)
{
    const QModelIndex at = d->view->indexAt(point);
    if (!d->model->numberAt(at))
        return;
    const std::vector<int> rows = d->view->selectedNumbers();
    NumbersMenu menu(d->query->numbers(), {d->model->rowAt(at.row()), NumbersModel::fieldAt(at.column()), rows}, d->isDecidable,
                     this);
    connect(&menu, &NumbersMenu::passageRequested, this, &NumbersPage::choose);
    connect(&menu, &NumbersMenu::compareRequested, this, &NumbersPage::compareRequested);
    connect(&menu, &NumbersMenu::differencesRequested, this, &NumbersPage::differencesRequested);
    connect(&menu, &NumbersMenu::copyRequested, this, [this, rows] { d->exporter->copy(selection(rows)); });
    connect(&menu, &NumbersMenu::quotationsRequested, this, &NumbersPage::quotationsRequested);
    connect(&menu, &NumbersMenu::correctRequested, this, &NumbersPage::correctRequested);
    connect(&menu, &NumbersMenu::rejectRequested, this, &NumbersPage::rejectRequested);
    connect(&menu, &NumbersMenu::forgetRequested, this, &NumbersPage::forgetRequested);
    connect(&menu, &NumbersMenu::conditionChosen, this,
            [this](const NumberCondition &condition) { d->bar->setCondition(condition.field, condition.alternatives); });
    menu.exec(d->view->viewport()->mapToGlobal(point));
}

// ---- what is remembered ---------------------------------------------------------------------------------------------------

void NumbersPage::restoreColumns()
{
    d->columns->restore(d->look.columns[d->look.wholeLibrary], d->look.wholeLibrary);
    d->columns->showOrder(d->query->order());
}

void NumbersPage::restoreQuestion()
{
    const NumbersQuestion question = questionFromJson(Settings::instance().state(lookKey + u'/' + d->library));
    d->query->setOrder(question.order);
    if (!setFilterText(question.filter))
        setFilterText({});
    d->bar->setGroup(question.order.group);
    d->columns->showOrder(question.order);
}

void NumbersPage::saveChoices() const
{
    d->look.columns[d->look.wholeLibrary] = d->columns->state();
    Settings::instance().setState(lookKey, toJson(d->look));
    if (!d->library.isEmpty())
        Settings::instance().setState(lookKey + u'/' + d->library,
                                      toJson(NumbersQuestion{toString(d->bar->filter()), d->query->order()}));
}

} // namespace lectern

#include "moc_numberspage.cpp"
