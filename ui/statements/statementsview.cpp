// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementsview.h"

#include "ui/statements/statementsmodel.h"

#include <QKeyEvent>

namespace lectern
{

StatementsView::StatementsView(StatementsModel *model, QWidget *parent)
    : RowView(parent)
    , m_model(model)
{
    setModel(model);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

std::vector<int> StatementsView::selectedRows() const
{
    std::vector<std::pair<std::pair<int, int>, int>> found;
    const auto add = [&](int group, int line, int row) { found.push_back({{group, line}, row}); };
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (const int row = m_model->rowAt(index); row >= 0) {
            add(index.parent().row(), index.row(), row);
            continue;
        }
        const std::vector<int> rows = m_model->rowsUnder(index);
        for (int line = 0; line < int(rows.size()); ++line)
            add(index.row(), line, rows[size_t(line)]);
    }
    std::ranges::sort(found);
    std::vector<int> rows;
    for (const auto &[place, row] : found)
        if (rows.empty() || rows.back() != row) // a row and its header may both be selected
            rows.push_back(row);
    return rows;
}

QSet<QString> StatementsView::foldedGroups() const
{
    QSet<QString> titles;
    for (int group = 0; group < m_model->rowCount(); ++group)
        if (const QModelIndex header = m_model->index(group, 0); m_model->hasChildren(header) && !isExpanded(header))
            titles.insert(header.data().toString());
    return titles;
}

void StatementsView::fold(const QSet<QString> &titles)
{
    if (titles.isEmpty())
        return;
    for (int group = 0; group < m_model->rowCount(); ++group)
        if (const QModelIndex header = m_model->index(group, 0);
            m_model->hasChildren(header) && titles.contains(header.data().toString()))
            collapse(header);
}

StatementsView::Signal StatementsView::signalOf(const QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool both = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_F2:
        return modifiers == Qt::NoModifier ? &StatementsView::correctRequested : nullptr;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return both ? &StatementsView::acceptRequested : nullptr;
    case Qt::Key_Delete:
        return modifiers == Qt::NoModifier ? &StatementsView::rejectRequested : nullptr;
    case Qt::Key_Backspace:
        return both ? &StatementsView::rejectRequested : nullptr;
    case Qt::Key_C:
        return both || modifiers == Qt::ControlModifier ? &StatementsView::quoteRequested : nullptr;
    case Qt::Key_M:
        return modifiers == Qt::ControlModifier ? &StatementsView::noteRequested : nullptr;
    case Qt::Key_F:
        return modifiers == Qt::ControlModifier ? &StatementsView::findRequested : nullptr;
    default:
        return nullptr;
    }
}

bool StatementsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (signalOf(key) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return RowView::event(event);
}

void StatementsView::keyPressEvent(QKeyEvent *event)
{
    if (const Signal signal = signalOf(event))
        emit(this->*signal)();
    else
        RowView::keyPressEvent(event);
}

} // namespace lectern

#include "moc_statementsview.cpp"
