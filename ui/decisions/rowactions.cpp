// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/rowactions.h"

#include "ui/actions/actions.h"
#include "ui/decisions/numbersheet.h"
#include "ui/decisions/statementsheet.h"
#include "ui/state/rowspan.h"

#include <algorithm>

namespace lectern
{

namespace
{

bool isCorrectable(Layer layer)
{
    return layer == Layer::Quantities || layer == Layer::Claims || layer == Layer::Trends;
}

} // namespace

RowActions::RowActions(ViewState *state, DecisionBook *book, Actions *actions, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_book(book)
    , m_actions(actions)
    , m_window(window)
{
    actions->handle("row.accept", this, [this] { m_book->accept(targets()); });
    actions->handle("row.reject", this, [this] { m_book->reject(targets()); });
    actions->handle("row.forget", this, [this] { m_book->forget(targets()); });
    actions->handle("row.correct", this, [this] { correct(targets()); });
    actions->handle("number.correct", this, [this] { correct(number()); });
    actions->handle("number.add", this, [this] { addNumber(); });
    connect(state, &ViewState::documentChanged, this, &RowActions::follow);
    connect(state, &ViewState::caretChanged, this, &RowActions::follow);
    connect(state, &ViewState::selectionChanged, this, &RowActions::follow);
    connect(state, &ViewState::currentChanged, this, &RowActions::follow);
    follow();
}

NumberSheet *RowActions::sheet() const
{
    return qobject_cast<NumberSheet *>(m_sheet.data());
}

StatementSheet *RowActions::statementSheet() const
{
    return qobject_cast<StatementSheet *>(m_sheet.data());
}

int RowActions::numberAt(qsizetype position) const
{
    if (!m_state->document())
        return -1;
    const auto &rows = m_state->document()->extraction.quantities;
    const auto after = std::ranges::upper_bound(rows, position, {}, [](const Quantity &row) { return row.span.start; });
    if (after == rows.begin())
        return -1;
    const auto row = after - 1;
    // A caret behind the last character is still at the number.
    return position <= row->span.end ? int(row - rows.begin()) : -1;
}

DocumentRow RowActions::target() const
{
    DocumentRow row{m_state->document(), m_state->current()};
    if (row.document && row.row.row < 0)
        row.row = {Layer::Quantities, numberAt(m_state->caret())};
    return row;
}

DocumentRow RowActions::number() const
{
    DocumentRow row{m_state->document(), {Layer::Quantities, numberAt(m_state->caret())}};
    const RowRef current = m_state->current();
    if (row.row.row < 0 && current.layer == Layer::Quantities)
        row.row = current;
    return row;
}

std::vector<DocumentRow> RowActions::targets() const
{
    const DocumentRow one = target();
    if (!one.document || !m_selected.contains(one.row))
        return {one};
    std::vector<DocumentRow> rows;
    for (const RowRef &row : m_selected)
        if (row.row < rowCount(one.document->extraction, row.layer))
            rows.push_back({one.document, row});
    return rows;
}

void RowActions::select(const QList<RowRef> &rows)
{
    m_selected = rows;
    follow();
}

void RowActions::follow()
{
    const DocumentRow row = target();
    const bool any = row.document && row.row.row >= 0 && row.row.row < rowCount(row.document->extraction, row.row.layer);
    m_actions->setEnabled("row.accept", any);
    m_actions->setEnabled("row.reject", any);
    const auto isDecided = [](const DocumentRow &each) { return !whyOf(each).decided.empty(); };
    m_actions->setEnabled("row.forget", any && std::ranges::any_of(targets(), isDecided));
    m_actions->setEnabled("row.correct", any && isCorrectable(row.row.layer));
    m_actions->setEnabled("number.correct", number().row.row >= 0);
    m_actions->setEnabled("number.add", m_state->document() && !m_state->selection().isEmpty());
}

void RowActions::correct(const DocumentRow &row)
{
    correct(std::vector{row});
}

void RowActions::correct(const std::vector<DocumentRow> &rows)
{
    if (rows.empty() || !rows.front().document || rows.front().row.row < 0)
        return;
    const Layer layer = rows.front().row.layer;
    if (layer == Layer::Quantities)
        open(new NumberSheet(m_book, rows.front(), m_window));
    else if (layer == Layer::Claims || layer == Layer::Trends)
        open(new StatementSheet(m_book, rows, m_window));
}

void RowActions::addNumber()
{
    const auto document = m_state->document();
    const Span selection = m_state->selection();
    if (!document || selection.isEmpty())
        return;
    const auto &rows = document->extraction.quantities;
    const auto there = std::ranges::find_if(rows, [&](const Quantity &row) { return row.span.overlaps(selection); });
    const auto read = readNumber(*document, selection);
    // A number that is marked already is corrected, unless more was selected than it spans.
    if (there != rows.end() && there->span.contains(read ? read->span : selection))
        correct({document, {Layer::Quantities, int(there - rows.begin())}});
    else if (read)
        open(new NumberSheet(m_book, document, *read, m_window));
    else
        emit refused(
            tr("“%1” cannot be read as a number. Select the numeral with its unit, such as “6.5 billion dollars” or “约65亿元”.")
                .arg(document->parsed.source.slice(selection).left(60)));
}

void RowActions::open(QDialog *sheet)
{
    if (m_sheet)
        m_sheet->close();
    m_sheet = sheet;
    sheet->show();
    sheet->activateWindow();
}

} // namespace lectern

#include "moc_rowactions.cpp"
