// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchstart.h"

#include "ui/rows/rowroles.h"
#include "ui/rows/rowview.h"
#include "ui/search/savedsearchbook.h"
#include "ui/search/searchhistory.h"
#include "ui/search/startmodel.h"
#include "ui/settings/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

SearchStart::SearchStart(SavedSearchBook *book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new StartModel(this))
    , m_view(new RowView(this))
{
    m_view->setObjectName(u"searchStart"_s);
    m_view->setAccessibleName(tr("Saved searches and examples"));
    m_view->setChoosesOnWalk(false);
    m_view->setModel(m_model);
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(book, &SavedSearchBook::changed, this, &SearchStart::fill);
    connect(m_view, &RowView::chosen, this, &SearchStart::choose);
    connect(m_view, &RowView::opened, this, &SearchStart::choose);
    connect(m_view, &RowView::escaped, this, &SearchStart::fieldRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SearchStart::openMenu);
    fill();
}

void SearchStart::fill()
{
    const int place = m_model->savedAt(m_view->currentIndex());
    m_model->setSearches(m_book->searches(), searchHistory(), queryExamples());
    if (place >= 0)
        m_view->reveal(m_model->indexOfSaved(std::min(place, int(m_book->searches().size()) - 1)));
}

void SearchStart::showEvent(QShowEvent *event)
{
    fill(); // what was searched lately
    QWidget::showEvent(event);
}

void SearchStart::focusFirst()
{
    m_view->setFocus();
    if (m_view->selectionModel()->hasSelection())
        return;
    QModelIndex index = m_model->index(0, 0);
    if (index.data(HeaderRole).toBool())
        index = m_model->index(0, 0, index);
    m_view->reveal(index);
}

void SearchStart::choose(const QModelIndex &index)
{
    if (const auto search = m_model->searchAt(index))
        emit searchChosen(*search);
}

bool SearchStart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(key);
    // Keys that mean the saved search here, whatever they mean elsewhere in the window.
    if (key.key() != Qt::Key_F2 || m_model->savedAt(m_view->currentIndex()) < 0)
        return false;
    event->accept();
    return true;
}

bool SearchStart::handleKey(const QKeyEvent &event)
{
    const QModelIndex index = m_view->currentIndex();
    if (event.key() == Qt::Key_Up && event.modifiers() == Qt::NoModifier && !m_view->indexAbove(index).isValid()) {
        emit fieldRequested();
        return true;
    }
    const int place = m_model->savedAt(index);
    if (place < 0)
        return false;
    const bool moves = event.modifiers() == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_F2:
        emit renameRequested(place);
        return true;
    case Qt::Key_Delete:
        m_book->remove(place);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (moves)
            move(place, event.key() == Qt::Key_Up ? -1 : 1);
        return moves;
    default:
        return false;
    }
}

void SearchStart::move(int place, int by)
{
    if (m_book->move(place, place + by))
        m_view->reveal(m_model->indexOfSaved(place + by));
}

void SearchStart::openMenu(const QPoint &point)
{
    const QModelIndex index = m_view->indexAt(point);
    const int place = m_model->savedAt(index);
    if (!m_model->searchAt(index))
        return;
    m_view->reveal(index);
    QMenu menu(this);
    menu.addAction(themeIcon(u"search"_s), tr("Search"), this, [this, index] { choose(index); });
    if (place >= 0) {
        menu.addAction(themeIcon(u"edit-rename"_s), tr("Rename…"), this, [this, place] { emit renameRequested(place); });
        menu.addAction(themeIcon(u"go-up"_s), tr("Move Up"), this, [this, place] { move(place, -1); })->setEnabled(place > 0);
        menu.addAction(themeIcon(u"go-down"_s), tr("Move Down"), this, [this, place] { move(place, 1); })
            ->setEnabled(place + 1 < int(m_book->searches().size()));
        menu.addSeparator();
        menu.addAction(themeIcon(u"edit-delete"_s), tr("Delete"), this, [this, place] { m_book->remove(place); });
    }
    menu.exec(m_view->viewport()->mapToGlobal(point));
}

} // namespace lectern

#include "moc_searchstart.cpp"
