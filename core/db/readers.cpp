// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/readers.h"

#include <algorithm>

namespace lectern
{

Readers::Readers(Database first, Open open)
    : m_first(std::move(first))
    , m_open(std::move(open))
    , m_idle{&m_first}
{
}

Readers::~Readers() = default;

Readers::Lease::Lease(Readers &from, Wanted what)
    : readers(from)
    , wanted(what)
    , database(what == Wanted::Any ? from.take() : from.takeFirst(what == Wanted::Alone))
{
}

Readers::Lease::~Lease()
{
    readers.giveBack(database, wanted == Wanted::Alone);
}

Database *Readers::take()
{
    std::unique_lock lock(m_mutex);
    const auto idle = [this] { return !m_isAlone && !m_idle.empty(); };
    if (!idle() && !m_isAlone && m_count < most) {
        ++m_count;
        lock.unlock();
        auto opened = m_open();
        lock.lock();
        if (opened)
            return m_others.emplace_back(std::make_unique<Database>(std::move(*opened))).get();
        --m_count;
        m_givenBack.notify_all();
    }
    m_givenBack.wait(lock, idle);
    Database *database = m_idle.back();
    m_idle.pop_back();
    return database;
}

Database *Readers::takeFirst(bool alone)
{
    std::unique_lock lock(m_mutex);
    m_givenBack.wait(lock, [&] { return !m_isAlone && std::ranges::contains(m_idle, &m_first); });
    std::erase(m_idle, &m_first);
    if (!alone)
        return &m_first;
    m_isAlone = true;
    m_givenBack.wait(lock, [this] { return m_count == int(m_idle.size()) + 1; });
    m_idle.clear();
    m_others.clear();
    m_count = 1;
    return &m_first;
}

void Readers::giveBack(Database *database, bool alone)
{
    {
        const std::lock_guard lock(m_mutex);
        // The first one goes below the others, so that who needs it finds it idle.
        m_idle.insert(database == &m_first ? m_idle.begin() : m_idle.end(), database);
        if (alone)
            m_isAlone = false;
    }
    m_givenBack.notify_all();
}

} // namespace lectern
