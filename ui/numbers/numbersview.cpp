// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersview.h"

#include "ui/numbers/numbersdelegate.h"
#include "ui/numbers/numbersheader.h"
#include "ui/numbers/numbersmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lectern
{

namespace
{

/// A good width in characters.
int charactersOf(NumberField field)
{
    switch (field) {
    case NumberField::Passage:
        return 64;
    case NumberField::Document:
        return 30;
    case NumberField::Subject:
    case NumberField::Metric:
        return 17;
    case NumberField::Value:
    case NumberField::Speaker:
    case NumberField::Written:
        return 15;
    default:
        return 9;
    }
}

bool isKey(const QEvent *event, int key, Qt::KeyboardModifiers modifiers)
{
    const auto *pressed = static_cast<const QKeyEvent *>(event);
    return pressed->key() == key && (pressed->modifiers() & ~Qt::KeypadModifier) == modifiers;
}

} // namespace

NumbersView::NumbersView(NumbersModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new NumbersHeader(this))
{
    setHorizontalHeader(m_header);
    setModel(model);
    setItemDelegate(new NumbersDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    sizeColumns();
    connect(m_header, &NumbersHeader::filterRequested, this, &NumbersView::filterRequested);
}

void NumbersView::sizeColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column,
                       std::max(m_header->sectionSizeHint(column), charactersOf(NumbersModel::fieldAt(column)) * unit + 16));
}

std::vector<int> NumbersView::selectedNumbers() const
{
    QModelIndexList lines = selectionModel()->selectedRows();
    std::ranges::sort(lines, {}, &QModelIndex::row);
    std::vector<int> rows;
    for (const QModelIndex &line : lines)
        if (const int row = m_model->rowAt(line.row()); row >= 0)
            rows.push_back(row);
    return rows;
}

std::vector<NumberField> NumbersView::visibleFields() const
{
    std::vector<NumberField> fields;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            fields.push_back(NumbersModel::fieldAt(column));
    return fields;
}

void NumbersView::setFieldVisible(NumberField field, bool visible)
{
    setColumnHidden(NumbersModel::columnOf(field), !visible);
}

void NumbersView::reveal(int row)
{
    const int line = m_model->lineOf(row);
    if (line < 0)
        return;
    const int column = std::max(0, currentIndex().column());
    selectionModel()->setCurrentIndex(m_model->index(line, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(line, column));
}

void NumbersView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_model->isHeading(index.row())) {
        m_model->toggleGroup(index.row());
    } else {
        if (!selectionModel()->isRowSelected(index.row()))
            selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        emit chosen(m_model->rowAt(index.row()));
    }
}

bool NumbersView::event(QEvent *event)
{
    // These keys mean something else in the rest of the window.
    if (event->type() == QEvent::ShortcutOverride
        && (isKey(event, Qt::Key_Down, Qt::AltModifier) || isKey(event, Qt::Key_F, Qt::ControlModifier)
            || isKey(event, Qt::Key_F2, {}) || isKey(event, Qt::Key_Delete, {}) || isKey(event, Qt::Key_A, Qt::ControlModifier)
            || isKey(event, Qt::Key_C, Qt::ControlModifier))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void NumbersView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (isKey(event, Qt::Key_Down, Qt::AltModifier)) {
        emit filterRequested(std::max(0, currentIndex().column()));
    } else if (isKey(event, Qt::Key_F, Qt::ControlModifier)) {
        emit findRequested();
    } else if (event->key() == Qt::Key_F2) {
        emit correctRequested();
    } else if (event->key() == Qt::Key_Delete) {
        emit rejectRequested();
    } else if (event->key() == Qt::Key_Escape) {
        emit escaped();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
    } else if (event->key() == Qt::Key_Space && currentIndex().isValid() && m_model->isHeading(currentIndex().row())) {
        choose(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void NumbersView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    QTableView::mousePressEvent(event);
}

void NumbersView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->position().toPoint());
    const bool isPlain = !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    if (released.isValid() && released == m_pressed && isPlain)
        choose(released);
    m_pressed = QModelIndex();
}

} // namespace lectern

#include "moc_numbersview.cpp"
