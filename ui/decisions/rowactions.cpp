// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/rowactions.h"

#include "ui/actions/actions.h"
#include "ui/decisions/numbersheet.h"
#include "ui/state/rowspan.h"

#include <algorithm>

namespace lectern
{

RowActions::RowActions(ViewState *state, DecisionBook *book, Actions *actions, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_book(book)
    , m_actions(actions)
    , m_window(window)
{
    actions->handle("row.accept", this, [this] { m_book->accept({target()}); });
    actions->handle("row.reject", this, [this] { m_book->reject({target()}); });
    actions->handle("row.forget", this, [this] { m_book->forget({target()}); });
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
    return m_sheet;
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

void RowActions::follow()
{
    const DocumentRow row = target();
    const bool any = row.document && row.row.row >= 0 && row.row.row < rowCount(row.document->extraction, row.row.layer);
    m_actions->setEnabled("row.accept", any);
    m_actions->setEnabled("row.reject", any);
    m_actions->setEnabled("row.forget", any && !whyOf(row).decided.empty());
    m_actions->setEnabled("number.correct", number().row.row >= 0);
    m_actions->setEnabled("number.add", m_state->document() && !m_state->selection().isEmpty());
}

void RowActions::correct(const DocumentRow &row)
{
    if (row.document && row.row.layer == Layer::Quantities && row.row.row >= 0)
        open(new NumberSheet(m_book, row, m_window));
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

void RowActions::open(NumberSheet *sheet)
{
    if (m_sheet)
        m_sheet->close();
    m_sheet = sheet;
    sheet->show();
    sheet->activateWindow();
}

} // namespace lectern

#include "moc_rowactions.cpp"
