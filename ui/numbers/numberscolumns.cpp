// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numberscolumns.h"

#include "ui/numbers/numbersheader.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/numbers/numbersview.h"

#include <QMenu>
#include <QScopedValueRollback>

namespace lectern
{

namespace
{

/// Columns that say nothing where all rows are of one document.
constexpr NumberField OfTheDocument[] = {NumberField::Document, NumberField::Date, NumberField::Site};

} // namespace

NumbersColumns::NumbersColumns(NumbersView *view, QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &NumbersColumns::fillMenu);
    connect(view->header(), &QWidget::customContextMenuRequested, this, &NumbersColumns::openMenu);
    connect(view->header(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder direction) {
        if (!m_isRestoring)
            emit orderChosen(column < 0 ? std::nullopt : std::optional(NumbersModel::fieldAt(column)),
                             direction == Qt::DescendingOrder);
    });
}

QByteArray NumbersColumns::state() const
{
    return m_view->header()->saveState();
}

void NumbersColumns::restore(const QByteArray &state, bool wholeLibrary)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    if (!state.isEmpty() && m_view->header()->restoreState(state))
        return;
    for (const NumberField field : OfTheDocument)
        m_view->setFieldVisible(field, wholeLibrary);
}

void NumbersColumns::showOrder(const NumberOrder &order)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_view->header()->setSortIndicator(order.field ? NumbersModel::columnOf(*order.field) : -1,
                                       order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void NumbersColumns::fillMenu()
{
    m_menu->clear();
    for (int column = 1; column < m_view->model()->columnCount(); ++column) { // the value always stays
        QAction *choice = m_menu->addAction(titleOf(NumbersModel::fieldAt(column)));
        choice->setCheckable(true);
        choice->setChecked(!m_view->isColumnHidden(column));
        connect(choice, &QAction::toggled, this, [this, column](bool shown) { m_view->setColumnHidden(column, !shown); });
    }
}

void NumbersColumns::openMenu(const QPoint &point)
{
    const int column = m_view->header()->logicalIndexAt(point);
    QMenu menu(m_view);
    if (column >= 0) {
        const NumberField field = NumbersModel::fieldAt(column);
        menu.addAction(tr("Filter by %1…").arg(titleOf(field)), this, [this, field] { emit filterRequested(field); });
        if (column > 0)
            menu.addAction(tr("Hide This Column"), this, [this, column] { m_view->setColumnHidden(column, true); });
        menu.addSeparator();
    }
    menu.addMenu(m_menu);
    menu.exec(m_view->header()->mapToGlobal(point));
}

} // namespace lectern

#include "moc_numberscolumns.cpp"
