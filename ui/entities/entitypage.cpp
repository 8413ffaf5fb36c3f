// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitypage.h"

#include "core/library/sourcefacts.h"
#include "ui/entities/companionmodel.h"
#include "ui/entities/entitynumbersmodel.h"
#include "ui/entities/keywordmodel.h"
#include "ui/entities/sayingmodel.h"
#include "ui/rows/rowdelegate.h"
#include "ui/rows/rowview.h"
#include "ui/rows/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Of the documents of an entity; of the commonest, all are listed faster.
Result<std::vector<SourceSummary>> summariesAt(const Library &library, const std::vector<EntityPlace> &places)
{
    constexpr size_t few = 1000;
    if (places.size() > few)
        return library.sources();
    std::vector<SourceId> sources;
    for (const EntityPlace &place : places)
        sources.push_back(place.source);
    return summariesOf(library, sources);
}

} // namespace

/// Documents that were read in a job.
struct EntityPage::Batch {
    DocumentLabels labels;
    std::vector<SourceId> sources; ///< of the entity, all
    EntityProfile profile; ///< of those that were read
    int read = 0;
};

struct EntityPage::Private {
    ViewState *state;
    EntityCatalog *catalog;
    EntityRef entity = {};
    std::shared_ptr<const EntityLedger> ledger = {};
    int index = -1; ///< in the ledger
    DocumentLabels labels = {};
    std::vector<SourceId> sources = {};
    int read = 0;
    EntityProfile profile = {};
    Job reading = {};

    QToolButton *back = nullptr;
    QLabel *title = nullptr, *facts = nullptr, *names = nullptr, *status = nullptr;
    QPushButton *more = nullptr;
    QTabBar *tabs = nullptr;
    QStackedWidget *pages = nullptr;
    RowView *passageView = nullptr, *saidView = nullptr, *aboutView = nullptr, *companionView = nullptr;
    QTableView *numberView = nullptr;
    KeywordModel *passages = nullptr;
    SayingModel *said = nullptr, *about = nullptr;
    EntityNumbersModel *numbers = nullptr;
    QSortFilterProxyModel *sorted = nullptr;
    CompanionModel *companions = nullptr;
};

EntityPage::EntityPage(ViewState *state, EntityCatalog *catalog, QWidget *parent)
    : QWidget(parent)
    , d(new Private{state, catalog})
{
    build();
    connectViews();
    connect(catalog, &EntityCatalog::changed, this, &EntityPage::followCatalog);
    describe();
}

EntityPage::~EntityPage()
{
    d->reading.drop();
}

void EntityPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    d->title = new QLabel(this);
    d->title->setProperty("role", u"title"_s);
    d->title->setWordWrap(true);
    d->title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->facts = new QLabel(this);
    d->facts->setProperty("role", u"muted"_s);
    d->names = new QLabel(this);
    d->names->setWordWrap(true);
    d->names->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->back = new QToolButton(this);
    d->back->setText(u"‹ "_s + tr("All entities"));
    d->back->setAutoRaise(true);
    d->back->hide();
    d->status = new QLabel(this);
    d->status->setProperty("role", u"muted"_s);
    d->more = new QPushButton(this);
    d->tabs = new QTabBar(this);
    d->tabs->setDrawBase(false);
    d->tabs->setExpanding(false);
    d->tabs->setUsesScrollButtons(true);
    d->tabs->setAccessibleName(tr("About the entity"));
    d->pages = new QStackedWidget(this);

    const auto rows = [this](const QString &name, QAbstractItemModel *model) {
        auto *view = new RowView(this);
        view->setAccessibleName(name);
        view->setModel(model);
        view->setChoosesOnWalk(false);
        d->pages->addWidget(view);
        d->tabs->addTab(name);
        return view;
    };
    d->passages = new KeywordModel(this);
    d->said = new SayingModel(this);
    d->about = new SayingModel(this);
    d->companions = new CompanionModel(this);
    d->numbers = new EntityNumbersModel(this);
    d->passageView = rows(tr("Passages"), d->passages);
    d->saidView = rows(tr("Said by it"), d->said);
    d->aboutView = rows(tr("About it"), d->about);
    d->saidView->rowDelegate()->setTextLines(3);
    d->aboutView->rowDelegate()->setTextLines(3);
    d->saidView->setEmptyText(tr("No quotation of it was found"));
    d->aboutView->setEmptyText(tr("Nothing said about it was found"));

    d->sorted = new QSortFilterProxyModel(this);
    d->sorted->setSourceModel(d->numbers);
    d->sorted->setSortRole(EntityNumbersModel::SortRole);
    d->numberView = new QTableView(this);
    d->numberView->setAccessibleName(tr("Numbers"));
    d->numberView->setModel(d->sorted);
    d->numberView->setSortingEnabled(true);
    d->numberView->sortByColumn(-1, Qt::AscendingOrder);
    d->numberView->setSelectionBehavior(QAbstractItemView::SelectRows);
    d->numberView->setSelectionMode(QAbstractItemView::SingleSelection);
    d->numberView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    d->numberView->setShowGrid(false);
    d->numberView->setFrameShape(QFrame::NoFrame);
    d->numberView->setWordWrap(false);
    d->numberView->verticalHeader()->hide();
    d->numberView->horizontalHeader()->setStretchLastSection(true);
    d->numberView->horizontalHeader()->setHighlightSections(false);
    d->pages->addWidget(d->numberView);
    d->tabs->addTab(tr("Numbers"));
    d->companionView = rows(tr("Appears with"), d->companions);
    d->companionView->setEmptyText(tr("It shares no sentence with another entity"));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 12, 20, 6);
    head->setSpacing(4);
    head->addWidget(d->back, 0, Qt::AlignLeft);
    head->addWidget(d->title);
    head->addWidget(d->facts);
    head->addWidget(d->names);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 4, 20, 6);
    foot->addWidget(d->status, 1);
    foot->addWidget(d->more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(d->tabs);
    column->addWidget(d->pages, 1);
    column->addLayout(foot);
    setFocusProxy(d->pages);
}

void EntityPage::connectViews()
{
    connect(d->tabs, &QTabBar::currentChanged, d->pages, &QStackedWidget::setCurrentIndex);
    connect(d->back, &QToolButton::clicked, this, &EntityPage::listRequested);
    connect(d->more, &QPushButton::clicked, this, [this] {
        if (isReading())
            d->reading.cancel();
        else
            readOn(documentsAtOnce);
    });
    const auto rows = [this](RowView *view, auto passageAt) {
        connect(view, &RowView::chosen, this, passageAt);
        connect(view, &RowView::opened, this, passageAt);
        connect(view, &RowView::escaped, this, &EntityPage::escaped);
    };
    rows(d->passageView, [this](const QModelIndex &index) { choose(d->passages->passageAt(index)); });
    rows(d->saidView, [this](const QModelIndex &index) { choose(d->said->passageAt(index)); });
    rows(d->aboutView, [this](const QModelIndex &index) { choose(d->about->passageAt(index)); });
    rows(d->companionView, [this](const QModelIndex &index) {
        const int entity = d->companions->entityAt(index);
        if (entity >= 0)
            emit entityRequested({d->ledger->entities()[size_t(entity)].type, d->ledger->entities()[size_t(entity)].name});
    });
    const auto number = [this](const QModelIndex &index) { choose(d->numbers->passageAt(d->sorted->mapToSource(index))); };
    connect(d->numberView, &QTableView::clicked, this, number);
    connect(d->numberView, &QTableView::activated, this, number);
}

void EntityPage::choose(const std::optional<Passage> &passage)
{
    if (passage)
        d->state->showPassage(*passage);
}

const EntityRef &EntityPage::entity() const
{
    return d->entity;
}

const EntityProfile &EntityPage::profile() const
{
    return d->profile;
}

bool EntityPage::isReading() const
{
    return d->reading.isRunning();
}

void EntityPage::showSection(Section section)
{
    d->tabs->setCurrentIndex(section);
}

QAbstractItemView *EntityPage::view(Section section) const
{
    return qobject_cast<QAbstractItemView *>(d->pages->widget(section));
}

void EntityPage::focusPassages()
{
    showSection(Passages);
    d->passageView->setFocus();
}

void EntityPage::setListButton(bool visible)
{
    d->back->setVisible(visible);
}

void EntityPage::setEntity(const EntityRef &entity)
{
    if (entity == d->entity && d->index >= 0)
        return;
    d->entity = entity;
    d->tabs->setCurrentIndex(Passages);
    d->catalog->want();
    start();
}

void EntityPage::followCatalog()
{
    if (!d->entity.name.isEmpty())
        start();
}

void EntityPage::start()
{
    d->reading.drop();
    d->ledger = d->catalog->ledger();
    d->index = d->ledger ? d->ledger->find(d->entity.type, d->entity.name) : -1;
    if (d->index < 0 && d->ledger)
        d->index = d->ledger->find(d->entity.name); // its type may have been changed
    if (d->index >= 0)
        d->entity = {d->ledger->entities()[size_t(d->index)].type, d->ledger->entities()[size_t(d->index)].name};
    d->sources.clear();
    d->read = 0;
    d->profile = {};
    if (d->index < 0) {
        showProfile();
        return;
    }
    readOn(25); // something to see soon
}

void EntityPage::readOn(int documents)
{
    Library *library = d->state->library();
    if (!library || d->index < 0)
        return;
    const auto work = [library, ledger = d->ledger, index = d->index, labels = d->labels, sources = d->sources, read = d->read,
                       documents](const Progress &progress) -> Result<std::shared_ptr<const Batch>> {
        auto batch = std::make_shared<Batch>(labels, sources, EntityProfile(), read);
        if (sources.empty()) {
            const auto named = summariesAt(*library, ledger->entities()[size_t(index)].places);
            if (!named)
                return std::unexpected(named.error());
            batch->labels = DocumentLabels(*named);
            batch->sources = batch->labels.newestFirst(ledger->entities()[size_t(index)].places);
        }
        const size_t end = std::min(batch->sources.size(), size_t(read + documents));
        for (size_t i = size_t(read); i < end && !progress.cancelled(); ++i) {
            auto one = library->entityProfile(*ledger, index, {batch->sources[i]});
            if (!one)
                return std::unexpected(one.error());
            append(batch->profile, std::move(*one));
            ++batch->read;
            progress.report(qint64(i), qint64(batch->sources.size()));
        }
        return batch;
    };
    d->reading = Jobs::instance().start(
        this, work, [this](const Result<std::shared_ptr<const Batch>> &batch) { take(batch); },
        [this](qint64, qint64, const QString &) { describe(); });
    describe();
}

void EntityPage::take(const Result<std::shared_ptr<const Batch>> &batch)
{
    if (!batch) {
        emit failed(batch.error());
        return;
    }
    const bool first = d->sources.empty();
    const int before = d->read;
    d->labels = (*batch)->labels;
    d->sources = (*batch)->sources;
    d->read = (*batch)->read;
    append(d->profile, EntityProfile((*batch)->profile));
    showProfile();
    if (first && d->read > before && d->read < int(d->sources.size()))
        readOn(documentsAtOnce - d->read);
}

void EntityPage::showProfile()
{
    const int scroll = d->passageView->verticalScrollBar()->value();
    d->passages->setPassages(d->profile.passages, d->labels);
    d->said->setSayings(d->profile.saidBy, d->labels);
    d->about->setSayings(d->profile.about, d->labels);
    d->numbers->setNumbers(d->profile.numbers, d->labels);
    d->companions->setCompanions(d->ledger, d->profile.companions);
    d->passageView->verticalScrollBar()->setValue(scroll);
    d->numberView->resizeColumnsToContents();
    for (const int column : {int(EntityNumbersModel::Metric), int(EntityNumbersModel::Subject)})
        d->numberView->setColumnWidth(column, std::min(d->numberView->columnWidth(column), 180));
    describe();
    emit profileChanged();
}

void EntityPage::describe()
{
    const QLocale locale;
    const bool known = d->index >= 0;
    const QString counts[] = {
        locale.toString(qsizetype(d->profile.passages.size())), locale.toString(qsizetype(d->profile.saidBy.size())),
        locale.toString(qsizetype(d->profile.about.size())), locale.toString(qsizetype(d->profile.numbers.size())),
        locale.toString(qsizetype(d->profile.companions.size()))};
    const QString titles[] = {tr("Passages"), tr("Said by it"), tr("About it"), tr("Numbers"), tr("Appears with")};
    for (int section = 0; section < Sections; ++section)
        d->tabs->setTabText(section, known ? titles[section] + u"  "_s + counts[section] : titles[section]);
    d->title->setText(d->entity.name.toHtmlEscaped());
    d->title->setVisible(!d->entity.name.isEmpty());
    d->facts->setVisible(known);
    d->names->setVisible(known && !d->ledger->entities()[size_t(d->index)].names.isEmpty());
    d->more->hide();
    if (!known) {
        d->passageView->setEmptyText(
            d->entity.name.isEmpty() ? tr("Choose an entity on the left") : tr("No document names it any more"),
            d->entity.name.isEmpty() ? tr("Its passages, quotations and numbers will stand here.") : QString());
        d->status->clear();
        return;
    }
    const LedgerEntity &entity = d->ledger->entities()[size_t(d->index)];
    d->facts->setText(label(entity.type) + u" · "_s + tr("%n mention(s)", nullptr, entity.mentions) + u" · "_s
                      + tr("%n document(s)", nullptr, int(entity.places.size())));
    d->names->setText(tr("Also: %1").arg(entity.names.mid(0, 24).join(u" · "_s).toHtmlEscaped()));
    d->passageView->setEmptyText(isReading() ? tr("Reading…") : tr("No passage"));
    const int all = int(entity.places.size());
    const bool whole = d->read >= all && !isReading();
    d->status->setText(whole ? QString() : tr("%1 of %2 documents read, the newest first").arg(d->read).arg(all));
    d->more->setVisible(!whole);
    d->more->setText(isReading() ? tr("Stop") : tr("Read on"));
}

} // namespace lectern

#include "moc_entitypage.cpp"
