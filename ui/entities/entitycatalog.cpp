// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitycatalog.h"

#include "ui/state/viewstate.h"

namespace lectern
{

EntityCatalog::EntityCatalog(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(state, &ViewState::sourcesChanged, this, &EntityCatalog::outdate);
    connect(state, &ViewState::libraryChanged, this, [this] {
        m_reading.drop();
        m_ledger = nullptr;
        m_outdated = true;
        m_wanted = false;
        emit changed();
    });
}

void EntityCatalog::want()
{
    m_wanted = true;
    if (m_outdated)
        read();
}

void EntityCatalog::outdate()
{
    m_outdated = true;
    if (m_wanted)
        read();
}

void EntityCatalog::read()
{
    m_reading.drop();
    Library *library = m_state->library();
    if (!library)
        return;
    m_outdated = false;
    m_reading = Jobs::instance().start(
        this, [library](const Progress &progress) { return library->entityLedger(progress); },
        [this](const Result<std::shared_ptr<const EntityLedger>> &ledger) {
            if (!ledger) {
                m_outdated = true;
                emit failed(ledger.error());
                return;
            }
            m_ledger = *ledger;
            emit changed();
        });
}

} // namespace lectern

#include "moc_entitycatalog.cpp"
