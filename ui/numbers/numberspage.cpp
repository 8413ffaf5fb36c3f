// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numberspage.h"

#include "ui/numbers/numbersbar.h"
#include "ui/numbers/numberschoices.h"
#include "ui/numbers/numbersexport.h"
#include "ui/numbers/numbersfilter.h"
#include "ui/numbers/numbersheader.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/numbers/numbersquery.h"
#include "ui/numbers/numbersview.h"
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int TypingPauseMs = 150;
const auto lookKey = u"numbers"_s;

/// Columns that say nothing where all rows are of one document.
constexpr NumberField OfTheDocument[] = {NumberField::Document, NumberField::Date, NumberField::Site};

} // namespace

/// What stands where there are no rows: why, and what to do.
struct Emptiness {
    QWidget *page;
    QLabel *title, *advice;
    QProgressBar *progress;
    QPushButton *button;
    std::function<void()> help;
};

struct NumbersPage::Private {
    ViewState *state;
    NumbersQuery *query = nullptr;
    NumbersModel *model = nullptr;
    NumbersView *view = nullptr;
    NumbersBar *bar = nullptr;
    FilterChips *chips = nullptr;
    QLabel *wrong = nullptr; ///< what cannot be read of the filter
    QStackedWidget *stack = nullptr;
    Emptiness empty = {};
    NumbersExport *exporter = nullptr;
    QTimer *typing = nullptr;
    NumbersLook look = {};
    std::vector<NumberCondition> conditions = {}; ///< the chips
    NumberFilter typed = {};
    int chosen = -1; ///< row to be found again after a visit to its passage
    QString library = {}; ///< id of the one that the question belongs to
    bool isRestoring = false;
    bool isDecidable = false;

    [[nodiscard]] NumberFilter filter() const
    {
        NumberFilter all{conditions, typed.words};
        all.conditions.insert(all.conditions.end(), typed.conditions.begin(), typed.conditions.end());
        return all;
    }
    [[nodiscard]] SourceId source() const { return state->document() ? state->document()->summary.id : SourceId(); }
    void makeEmptiness(QWidget *parent);
};

void NumbersPage::Private::makeEmptiness(QWidget *parent)
{
    empty.page = new QWidget(parent);
    empty.title = new QLabel(empty.page);
    empty.title->setProperty("role", u"heading"_s);
    empty.advice = new QLabel(empty.page);
    empty.advice->setProperty("role", u"muted"_s);
    empty.progress = new QProgressBar(empty.page);
    empty.progress->setTextVisible(false);
    empty.progress->setFixedWidth(240);
    empty.button = new QPushButton(empty.page);
    auto *column = new QVBoxLayout(empty.page);
    column->setSpacing(10);
    column->addStretch(2);
    for (QLabel *label : {empty.title, empty.advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(empty.progress, 0, Qt::AlignHCenter);
    column->addWidget(empty.button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

NumbersPage::NumbersPage(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , d(new Private{state})
{
    setObjectName(u"numbersPage"_s);
    d->query = new NumbersQuery(this);
    d->model = new NumbersModel(this);
    d->view = new NumbersView(d->model, this);
    d->view->setAccessibleName(tr("Numbers"));
    d->bar = new NumbersBar(this);
    d->chips = new FilterChips(this);
    d->wrong = new QLabel(this);
    d->wrong->setProperty("role", u"error"_s);
    d->wrong->setWordWrap(true);
    d->wrong->setContentsMargins(12, 0, 12, 8);
    d->wrong->hide();
    d->exporter = new NumbersExport(this);
    d->typing = new QTimer(this);
    d->typing->setSingleShot(true);
    d->typing->setInterval(TypingPauseMs);
    d->stack = new QStackedWidget(this);
    d->makeEmptiness(d->stack);
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->empty.page);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->bar);
    column->addWidget(d->wrong);
    column->addWidget(d->chips);
    column->addWidget(d->stack, 1);
    setFocusProxy(d->view);
    makeMenus();
    d->look = lookFromJson(Settings::instance().state(lookKey));
    d->bar->setWholeLibrary(d->look.wholeLibrary);
    d->bar->setScaling(d->look.scaling);
    d->model->setScaling(d->look.scaling);
    restoreColumns();
    connectParts();
    followState();
}

NumbersPage::~NumbersPage()
{
    saveChoices();
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
    connect(d->query, &NumbersQuery::progress, this, [this](qint64 done, qint64 total) {
        d->empty.progress->setRange(0, int(total));
        d->empty.progress->setValue(int(done));
    });
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
    connect(d->bar, &NumbersBar::filterRequested, this, &NumbersPage::openFilter);
    connect(d->bar, &NumbersBar::exportRequested, this, [this](TableFormat format) {
        std::vector<int> rows;
        for (const NumberGroup &group : d->model->groups())
            rows.insert(rows.end(), group.rows.begin(), group.rows.end());
        d->exporter->write(selection(std::move(rows)), format);
    });
    const auto copy = [this] { d->exporter->copy(selection(d->view->selectedNumbers())); };
    connect(d->bar, &NumbersBar::copyRequested, this, copy);
    connect(d->view, &NumbersView::copyRequested, this, copy);
    connect(d->exporter, &NumbersExport::done, this, &NumbersPage::done);
    connect(d->exporter, &NumbersExport::failed, this, &NumbersPage::failed);
    connect(d->bar->field(), &QLineEdit::textChanged, d->typing, qOverload<>(&QTimer::start));
    connect(d->typing, &QTimer::timeout, this, &NumbersPage::typed);
    d->bar->field()->installEventFilter(this);
    connect(d->chips, &FilterChips::editRequested, this,
            [this](int index) { openFilter(d->filter().conditions[size_t(index)].field); });
    connect(d->chips, &FilterChips::removeRequested, this, [this](int index) {
        auto rest = d->filter().conditions;
        rest.erase(rest.begin() + index);
        setConditions(std::move(rest));
    });
    connect(d->chips, &FilterChips::clearRequested, this, &NumbersPage::clearFilter);
    connect(d->view, &NumbersView::chosen, this, &NumbersPage::choose);
    connect(d->view, &NumbersView::correctRequested, this, [this] {
        if (const auto rows = d->view->selectedNumbers(); d->isDecidable && rows.size() == 1)
            emit correctRequested(placesOf(rows).front());
    });
    connect(d->view, &NumbersView::rejectRequested, this, [this] {
        if (const auto rows = d->view->selectedNumbers(); d->isDecidable && !rows.empty())
            emit rejectRequested(placesOf(rows));
    });
    connect(d->view, &NumbersView::escaped, this, &NumbersPage::textRequested);
    connect(d->view, &NumbersView::findRequested, this, &NumbersPage::focusFilter);
    connect(d->view, &NumbersView::filterRequested, this, [this](int column) { openFilter(NumbersModel::fieldAt(column)); });
    connect(d->view, &QWidget::customContextMenuRequested, this, &NumbersPage::openRowMenu);
    connect(d->view->header(), &QWidget::customContextMenuRequested, this, &NumbersPage::openColumnMenu);
    connect(d->view->header(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder direction) {
        if (d->isRestoring)
            return;
        NumberOrder order = d->query->order();
        order.field = column < 0 ? std::nullopt : std::optional(NumbersModel::fieldAt(column));
        order.descending = direction == Qt::DescendingOrder;
        d->query->setOrder(order);
    });
    connect(d->empty.button, &QPushButton::clicked, this, [this] { d->empty.help(); });
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
    d->look.columns[d->look.wholeLibrary] = d->view->header()->saveState();
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

void NumbersPage::showEmptiness()
{
    Emptiness &empty = d->empty;
    const auto say = [&](const QString &title, const QString &advice, const QString &button, std::function<void()> help) {
        empty.title->setText(title);
        empty.advice->setText(advice);
        empty.button->setText(button);
        empty.button->setVisible(!button.isEmpty());
        empty.help = std::move(help);
        d->stack->setCurrentWidget(empty.page);
    };
    const auto showAll = [this] { setWholeLibrary(true); };
    empty.progress->setVisible(d->query->isReading());
    if (d->model->rowCount() > 0)
        d->stack->setCurrentWidget(d->view);
    else if (d->query->isReading())
        say(tr("Reading the numbers…"), {}, {}, {});
    else if (!d->state->library())
        say(tr("No library is open"), tr("Drop a folder of articles on the window, or open the samples."), {}, {});
    else if (!d->query->numbers()->empty())
        say(tr("No number meets the filter"), tr("Take a condition away, or show all again."), tr("Clear the filter"),
            [this] { clearFilter(); });
    else if (isWholeLibrary())
        say(tr("No numbers yet"), tr("Drop a folder of articles on the window: their numbers will stand here."), {}, {});
    else if (d->source())
        say(tr("No number was found in this document"), tr("Others may hold some."), tr("Show the whole library"), showAll);
    else
        say(tr("No document is open"), tr("Open one at the left, or look at all of them."), tr("Show the whole library"),
            showAll);
}

// ---- filters ----------------------------------------------------------------------------------------------------------

void NumbersPage::focusFilter()
{
    d->bar->field()->setFocus(Qt::ShortcutFocusReason);
    d->bar->field()->selectAll();
}

bool NumbersPage::setFilterText(const QString &text)
{
    const auto filter = parseNumberFilter(text);
    if (!filter)
        return false;
    QStringList words;
    for (const QString &word : filter->words)
        words << quotedForFilter(word);
    d->conditions = filter->conditions;
    d->typed = {{}, filter->words};
    {
        const QSignalBlocker blocker(d->bar->field());
        d->bar->field()->setText(words.join(u' '));
    }
    applyFilter();
    return true;
}

void NumbersPage::typed()
{
    d->typing->stop();
    const auto filter = parseNumberFilter(d->bar->field()->text());
    if (!filter) {
        d->wrong->setText(filter.error().message);
        d->wrong->show();
        return;
    }
    d->wrong->hide();
    d->typed = *filter;
    applyFilter();
}

void NumbersPage::setConditions(std::vector<NumberCondition> conditions)
{
    NumberFilter whole{std::move(conditions), d->typed.words};
    setFilterText(toString(whole));
}

void NumbersPage::setCondition(NumberField field, const std::optional<NumberCondition> &condition)
{
    auto conditions = d->filter().conditions;
    const auto known = std::ranges::find(conditions, field, &NumberCondition::field);
    if (known == conditions.end() && condition)
        conditions.push_back(*condition);
    else if (known != conditions.end() && condition)
        *known = *condition;
    else if (known != conditions.end())
        conditions.erase(known);
    setConditions(std::move(conditions));
}

void NumbersPage::clearFilter()
{
    setFilterText({});
    d->view->setFocus();
}

void NumbersPage::applyFilter()
{
    const NumberFilter filter = d->filter();
    QSet<int> filtered;
    for (const NumberCondition &condition : filter.conditions)
        filtered.insert(NumbersModel::columnOf(condition.field));
    d->view->header()->setFiltered(filtered);
    d->chips->setChips(chipsOf(filter));
    d->wrong->hide();
    if (!(filter == d->query->filter()))
        d->query->setFilter(filter);
    else
        showCount();
}

void NumbersPage::openFilter(NumberField field)
{
    // What there is to choose from: the values in the rows that all other conditions leave.
    NumberFilter others = d->filter();
    const auto own = std::ranges::find(others.conditions, field, &NumberCondition::field);
    const auto current = own == others.conditions.end() ? std::nullopt : std::optional(*own);
    std::erase_if(others.conditions, [field](const NumberCondition &condition) { return condition.field == field; });
    const auto predicate = predicateOf(others);
    const bool hasValues = field != NumberField::Value && field != NumberField::Passage && field != NumberField::Written;
    const auto values = predicate && hasValues ? valuesOf(*d->query->numbers(), *predicate, field) : std::vector<FieldValue>();
    auto *popup = new FilterPopup(questionOf(field, current, values), this);
    connect(popup, &FilterPopup::chosen, this, [this, field](const QStringList &alternatives) {
        setCondition(field, alternatives.isEmpty() ? std::nullopt : std::optional(NumberCondition{field, alternatives}));
    });
    const NumbersHeader *header = d->view->header();
    const int left = std::clamp(header->sectionViewportPosition(NumbersModel::columnOf(field)), 0, std::max(0, width() - 300));
    const bool seen = d->stack->currentWidget() == d->view;
    popup->openAt(seen ? header->viewport()->mapToGlobal(QPoint(left, header->height()))
                       : d->bar->mapToGlobal(QPoint(12, d->bar->height())));
}

bool NumbersPage::eventFilter(QObject *object, QEvent *event)
{
    if (object != d->bar->field() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        typed();
        if (!d->typed.conditions.empty())
            setConditions(d->filter().conditions);
        if (d->model->rowCount() > 0)
            d->view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Escape) {
        d->view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(object, event);
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

void NumbersPage::openRowMenu(const QPoint &point)
{
    const QModelIndex at = d->view->indexAt(point);
    const NumberRow *number = d->model->numberAt(at);
    if (!number)
        return;
    const std::vector<int> rows = d->view->selectedNumbers();
    QMenu menu(this);
    menu.addAction(tr("Show the Passage"), this, [this, at] { choose(d->model->rowAt(at.row())); });
    const auto passage = [this](int row) {
        const NumberRow &each = (*d->query->numbers())[size_t(row)];
        return Passage{each.document->id, each.quantity.span};
    };
    QAction *compare = menu.addAction(tr("Show Two Passages Side by Side"), this,
                                      [this, rows, passage] { emit compareRequested(passage(rows[0]), passage(rows[1])); });
    QAction *differences = menu.addAction(tr("Show How Two Passages Differ"), this, [this, rows, passage] {
        emit differencesRequested(passage(rows[0]), passage(rows[1]));
    });
    for (QAction *action : {compare, differences})
        action->setEnabled(rows.size() == 2);
    menu.addSeparator();
    menu.addAction(tr("Copy Rows"), this, [this, rows] { d->exporter->copy(selection(rows)); });
    menu.addAction(tr("Copy as Quotations"), this, [this, rows] {
        QList<Passage> passages;
        for (const int row : rows) {
            const NumberRow &each = (*d->query->numbers())[size_t(row)];
            passages << Passage{each.document->id, each.sentence};
        }
        emit quotationsRequested(passages);
    });
    addDecisions(&menu, rows);
    const NumberField field = NumbersModel::fieldAt(at.column());
    const QString text = textOf(*number, field);
    if (field != NumberField::Value && field != NumberField::Passage && !text.isEmpty()) {
        menu.addSeparator();
        const bool whole = field == NumberField::Subject || field == NumberField::Metric || field == NumberField::Speaker
            || field == NumberField::Document || field == NumberField::Site || field == NumberField::Written;
        const NumberCondition condition{field, {(whole ? u"="_s : QString()) + quotedForFilter(text)}};
        menu.addAction(tr("Only %1").arg(shownText(condition)), this,
                       [this, field, condition] { setCondition(field, condition); });
    }
    menu.exec(d->view->viewport()->mapToGlobal(point));
}

QList<NumberPlace> NumbersPage::placesOf(const std::vector<int> &rows) const
{
    QList<NumberPlace> places;
    for (const int row : rows) {
        const NumberRow &number = (*d->query->numbers())[size_t(row)];
        places << NumberPlace{number.row, {number.document->id, number.quantity.span}};
    }
    return places;
}

void NumbersPage::setDecidable(bool decidable)
{
    d->isDecidable = decidable;
}

void NumbersPage::addDecisions(QMenu *menu, const std::vector<int> &rows)
{
    if (!d->isDecidable || rows.empty())
        return;
    const auto isDecided = [this](int row) { return !(*d->query->numbers())[size_t(row)].quantity.why.decided.empty(); };
    menu->addSeparator();
    menu->addAction(tr("Correct…"), QKeySequence(Qt::Key_F2), this,
                    [this, rows] { emit correctRequested(placesOf(rows).front()); })
        ->setEnabled(rows.size() == 1);
    menu->addAction(tr("Reject"), QKeySequence(Qt::Key_Delete), this, [this, rows] { emit rejectRequested(placesOf(rows)); });
    menu->addAction(tr("Take Decisions Back"), this, [this, rows] { emit forgetRequested(placesOf(rows)); })
        ->setEnabled(std::ranges::any_of(rows, isDecided));
}

// ---- columns and choices --------------------------------------------------------------------------------------------------

void NumbersPage::makeMenus()
{
    QMenu *menu = d->bar->columnMenu();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (int column = 1; column < d->model->columnCount(); ++column) { // the value always stays
            QAction *choice = menu->addAction(titleOf(NumbersModel::fieldAt(column)));
            choice->setCheckable(true);
            choice->setChecked(!d->view->isColumnHidden(column));
            connect(choice, &QAction::toggled, this, [this, column](bool shown) { d->view->setColumnHidden(column, !shown); });
        }
    });
}

void NumbersPage::openColumnMenu(const QPoint &point)
{
    const int column = d->view->header()->logicalIndexAt(point);
    QMenu menu(this);
    if (column >= 0) {
        const NumberField field = NumbersModel::fieldAt(column);
        menu.addAction(tr("Filter by %1…").arg(titleOf(field)), this, [this, field] { openFilter(field); });
        if (column > 0)
            menu.addAction(tr("Hide This Column"), this, [this, column] { d->view->setColumnHidden(column, true); });
        menu.addSeparator();
    }
    menu.addMenu(d->bar->columnMenu());
    menu.exec(d->view->header()->mapToGlobal(point));
}

void NumbersPage::restoreColumns()
{
    const QScopedValueRollback restoring(d->isRestoring, true);
    NumbersHeader *header = d->view->header();
    const QByteArray columns = d->look.columns[d->look.wholeLibrary];
    if (columns.isEmpty() || !header->restoreState(columns))
        for (const NumberField field : OfTheDocument)
            d->view->setFieldVisible(field, d->look.wholeLibrary);
    showOrder();
}

void NumbersPage::restoreQuestion()
{
    const NumbersQuestion question = questionFromJson(Settings::instance().state(lookKey + u'/' + d->library));
    d->query->setOrder(question.order);
    setFilterText(question.filter);
    showOrder();
}

void NumbersPage::showOrder()
{
    const QScopedValueRollback restoring(d->isRestoring, true);
    const NumberOrder &order = d->query->order();
    d->bar->setGroup(order.group);
    d->view->header()->setSortIndicator(order.field ? NumbersModel::columnOf(*order.field) : -1,
                                        order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void NumbersPage::saveChoices() const
{
    d->look.columns[d->look.wholeLibrary] = d->view->header()->saveState();
    Settings::instance().setState(lookKey, toJson(d->look));
    if (!d->library.isEmpty())
        Settings::instance().setState(lookKey + u'/' + d->library,
                                      toJson(NumbersQuestion{toString(d->filter()), d->query->order()}));
}

} // namespace lectern

#include "moc_numberspage.cpp"
