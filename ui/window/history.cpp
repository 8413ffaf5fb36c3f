// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/history.h"

#include <cstdlib>

namespace lectern
{

namespace
{

constexpr size_t Longest = 200;
constexpr qsizetype Near = 120; // UTF-16 units

bool isNear(const ReadingPlace &a, const ReadingPlace &b)
{
    return a.source == b.source && std::llabs(a.position - b.position) < Near && std::llabs(a.caret - b.caret) < Near;
}

std::optional<ReadingPlace> move(std::vector<ReadingPlace> &from, std::vector<ReadingPlace> &to, const ReadingPlace &now)
{
    while (!from.empty() && isNear(from.back(), now))
        from.pop_back();
    if (from.empty())
        return {};
    const ReadingPlace place = from.back();
    from.pop_back();
    to.push_back(now);
    return place;
}

} // namespace

void History::leave(const ReadingPlace &place)
{
    m_forward.clear();
    if (!place.source || (!m_back.empty() && isNear(m_back.back(), place)))
        return;
    m_back.push_back(place);
    if (m_back.size() > Longest)
        m_back.erase(m_back.begin());
}

std::optional<ReadingPlace> History::back(const ReadingPlace &now)
{
    return move(m_back, m_forward, now);
}

std::optional<ReadingPlace> History::forward(const ReadingPlace &now)
{
    return move(m_forward, m_back, now);
}

void History::clear()
{
    m_back.clear();
    m_forward.clear();
}

} // namespace lectern
