// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/ratebook.h"

#include "core/library/rates.h"
#include "ui/state/valuecommand.h"
#include "ui/state/viewstate.h"

#include <QUndoStack>

namespace lectern
{

RateBook::RateBook(ViewState *state, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_undo(undo)
{
    connect(state, &ViewState::libraryChanged, this, [this] {
        m_rates = m_state->library() ? ratesOf(*m_state->library()).value_or(RateTable()) : RateTable();
        emit changed();
    });
}

bool RateBook::hasLibrary() const
{
    return m_state->library() != nullptr;
}

bool RateBook::change(const RateTable &rates, const QString &text)
{
    if (rates == m_rates)
        return false;
    m_undo->push(new ValueCommand<RateBook, RateTable>(this, m_rates, rates, text));
    return m_rates == rates;
}

bool RateBook::apply(const RateTable &rates)
{
    const Library *library = m_state->library();
    if (!library)
        return false;
    if (const auto done = setRates(*library, rates); !done) {
        emit failed(done.error());
        return false;
    }
    m_rates = rates;
    emit changed();
    return true;
}

} // namespace lectern

#include "moc_ratebook.cpp"
