// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitytree.h"

#include "ui/entities/entitiesmodel.h"
#include "ui/rows/rowview.h"
#include "ui/state/viewstate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

EntityTree::EntityTree(ViewState *state, EntityCatalog *catalog, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_catalog(catalog)
    , m_model(new EntitiesModel(this))
    , m_reach(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_view(new RowView(this))
    , m_note(new QLabel(this))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        describe();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) {
        const EntityRef kept = current();
        m_model->setOrder(EntityOrder(order));
        reveal(kept);
    });
    connect(m_reach, &QComboBox::currentIndexChanged, this, &EntityTree::refresh);
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) { emit chosen(refAt(index)); });
    connect(m_view, &RowView::opened, this, [this](const QModelIndex &index) { emit opened(refAt(index)); });
    connect(m_view, &RowView::escaped, this, &EntityTree::escaped);
    connect(m_catalog, &EntityCatalog::changed, this, [this] {
        if (reach() == Reach::Library)
            refresh();
    });
    connect(m_state, &ViewState::documentChanged, this, [this] {
        if (reach() == Reach::Document)
            refresh();
    });
    setFocusProxy(m_view);
    refresh();
}

void EntityTree::build()
{
    m_reach->addItems({tr("Library"), tr("Document")});
    m_reach->setAccessibleName(tr("Entities of"));
    m_reach->setToolTip(tr("Entities of the whole library, or of the document under work"));
    m_order->addItems({tr("by count"), tr("by name")});
    m_order->setAccessibleName(tr("Order"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter the entities"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_view->setAccessibleName(tr("Entities"));
    m_view->setModel(m_model);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::CopyAction);
    m_note->setProperty("role", u"muted"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 4, 12, 6);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(8, 8, 8, 0);
    choices->setSpacing(6);
    choices->addWidget(m_reach, 1);
    choices->addWidget(m_order, 1);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(8, 6, 8, 4);
    filter->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(choices);
    column->addLayout(filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
}

EntityTree::Reach EntityTree::reach() const
{
    return Reach(m_reach->currentIndex());
}

void EntityTree::setReach(Reach reach)
{
    m_reach->setCurrentIndex(int(reach));
}

void EntityTree::refresh()
{
    const EntityRef kept = current().name.isEmpty() ? m_revealed : current();
    const int scroll = m_view->verticalScrollBar()->value();
    if (reach() == Reach::Library) {
        m_model->setLedger(m_catalog->ledger());
        if (isVisible())
            m_catalog->want();
    } else if (const auto &document = m_state->document()) {
        auto ledger = std::make_shared<EntityLedger>();
        ledger->add(document->summary.id, entriesOf(document->extraction));
        ledger->finish();
        m_model->setLedger(std::move(ledger));
    } else {
        m_model->setLedger(nullptr);
    }
    describe();
    m_view->verticalScrollBar()->setValue(scroll);
    reveal(kept);
}

void EntityTree::describe()
{
    const bool reading = reach() == Reach::Library && m_catalog->isReading() && !m_catalog->ledger();
    if (reading)
        m_view->setEmptyText(tr("Reading the entities of the library…"));
    else if (m_filter->text().trimmed().isEmpty())
        m_view->setEmptyText(tr("No entities yet"), tr("Import documents, or open one: what it names will stand here."));
    else
        m_view->setEmptyText(tr("No entity has this name"),
                             tr("Names in both scripts are found; shorten the filter to find more."));
    m_note->setVisible(m_model->isCut());
    m_note->setText(tr("The first %1 of each type are shown; the filter finds all %2.")
                        .arg(QLocale().toString(EntitiesModel::most), QLocale().toString(m_model->matching())));
}

void EntityTree::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (reach() == Reach::Library)
        m_catalog->want();
    describe();
}

EntityRef EntityTree::refAt(const QModelIndex &index) const
{
    const int row = m_model->rowAt(index);
    if (row < 0)
        return {};
    const LedgerEntity &entity = m_model->ledger()->entities()[size_t(row)];
    return {entity.type, entity.name};
}

EntityRef EntityTree::current() const
{
    return m_view->selectionModel() && m_view->selectionModel()->hasSelection() ? refAt(m_view->currentIndex()) : EntityRef();
}

void EntityTree::reveal(const EntityRef &entity)
{
    m_revealed = entity;
    const int row = m_model->ledger() && !entity.name.isEmpty() ? m_model->ledger()->find(entity.type, entity.name) : -1;
    m_view->reveal(row < 0 ? QModelIndex() : m_model->indexOf(row));
}

void EntityTree::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool EntityTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            emit escaped();
        m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view->setFocus();
        m_view->step(1);
        return true;
    default:
        return false;
    }
}

} // namespace lectern

#include "moc_entitytree.cpp"
