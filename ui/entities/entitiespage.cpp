// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitiespage.h"

#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entitypage.h"
#include "ui/entities/entitytree.h"
#include "ui/rows/rowview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace lectern
{

namespace
{

constexpr int RoomForBoth = 600;

} // namespace

EntitiesPage::EntitiesPage(ViewState *state, EntityCatalog *catalog, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_tree(new EntityTree(state, catalog, this))
    , m_page(new EntityPage(state, catalog, this))
{
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({220, 600});
    m_tree->setMinimumWidth(200);
    m_tree->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    setFocusProxy(m_tree);
    connect(m_tree, &EntityTree::chosen, this, [this](const EntityRef &entity) { m_page->setEntity(entity); });
    connect(m_tree, &EntityTree::opened, this, [this](const EntityRef &entity) {
        showEntity(entity);
        m_page->focusPassages();
    });
    connect(m_tree->view(), &RowView::clicked, this, [this](const QModelIndex &) {
        if (!m_page->isVisible() && !m_tree->current().name.isEmpty())
            showEntity(m_tree->current());
    });
    connect(m_tree, &EntityTree::escaped, this, &EntitiesPage::textRequested);
    connect(m_tree, &EntityTree::chosen, this, &EntitiesPage::currentChanged);
    connect(m_page, &EntityPage::profileChanged, this, &EntitiesPage::currentChanged);
    connect(m_tree->model(), &EntitiesModel::mergeRequested, this, [this](int from, int into) {
        const auto refOf = [this](int row) {
            const LedgerEntity &entity = m_tree->model()->ledger()->entities()[size_t(row)];
            return EntityRef{entity.type, entity.name};
        };
        emit mergeRequested(refOf(from), refOf(into));
    });
    connect(m_page, &EntityPage::escaped, this, &EntitiesPage::textRequested);
    connect(m_page, &EntityPage::failed, this, &EntitiesPage::failed);
    connect(m_page, &EntityPage::listRequested, this, &EntitiesPage::showList);
    connect(m_page, &EntityPage::entityRequested, this, [this](const EntityRef &entity) {
        emit leaving();
        showEntity(entity);
        m_page->focusPassages();
    });
    arrange();
}

void EntitiesPage::showEntity(const EntityRef &entity)
{
    m_detail = true;
    m_page->setEntity(entity);
    m_tree->reveal(entity);
    arrange();
}

void EntitiesPage::showList()
{
    m_detail = false;
    arrange();
    m_tree->view()->setFocus();
}

EntityRef EntitiesPage::current() const
{
    const EntityRef chosen = m_tree->isVisible() ? m_tree->current() : EntityRef();
    return chosen.name.isEmpty() ? m_page->entity() : chosen;
}

bool EntitiesPage::event(QEvent *event)
{
    // F2 here means this entity, whatever it means elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EntitiesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        emit renameRequested();
    else
        QWidget::keyPressEvent(event);
}

void EntitiesPage::contextMenuEvent(QContextMenuEvent *event)
{
    if (!current().name.isEmpty())
        emit menuRequested(event->globalPos());
}

QString EntitiesPage::place() const
{
    const EntityRef &entity = m_page->entity();
    return entity.name.isEmpty() ? QString() : QString::number(int(entity.type)) + QLatin1Char('/') + entity.name;
}

void EntitiesPage::setPlace(const QString &place)
{
    const qsizetype border = place.indexOf(QLatin1Char('/'));
    if (border < 0)
        return;
    showEntity({EntityType(std::clamp(place.first(border).toInt(), 0, int(EntityType::Term))), place.sliced(border + 1)});
}

void EntitiesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EntitiesPage::arrange()
{
    const bool both = width() >= RoomForBoth;
    m_tree->setVisible(both || !m_detail);
    m_page->setVisible(both || m_detail);
    m_page->setListButton(!both);
    setFocusProxy(m_detail ? static_cast<QWidget *>(m_page) : m_tree);
}

} // namespace lectern

#include "moc_entitiespage.cpp"
