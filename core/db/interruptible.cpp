// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/interruptible.h"

#include "core/db/database.h"

#include <sqlite3.h>

#include <utility>

namespace lectern
{

namespace
{

constexpr int instructionsBetweenLooks = 2000;

} // namespace

Interruptible::Interruptible(const Database &database, std::stop_token stop)
    : m_handle(database.handle())
    , m_stop(std::move(stop))
{
    sqlite3_progress_handler(
        m_handle, instructionsBetweenLooks,
        [](void *self) { return int(static_cast<const Interruptible *>(self)->m_stop.stop_requested()); }, this);
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace lectern
