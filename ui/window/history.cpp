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

bool isNear(const Stop &left, const Stop &right)
{
    if (left.page || right.page)
        return left.page == right.page && left.at == right.at;
    const ReadingPlace &a = left.place, &b = right.place;
    return a.source == b.source && std::llabs(a.position - b.position) < Near && std::llabs(a.caret - b.caret) < Near;
}

std::optional<Stop> move(std::vector<Stop> &from, std::vector<Stop> &to, const Stop &now)
{
    const auto isGone = [](const Stop &stop) { return !stop.page && !stop.place.source; };
    while (!from.empty() && (isNear(from.back(), now) || isGone(from.back())))
        from.pop_back();
    if (from.empty())
        return {};
    const Stop stop = from.back();
    from.pop_back();
    to.push_back(now);
    return stop;
}

} // namespace

void History::leave(const Stop &stop)
{
    m_forward.clear();
    if ((!stop.place.source && !stop.page) || (!m_back.empty() && isNear(m_back.back(), stop)))
        return;
    m_back.push_back(stop);
    if (m_back.size() > Longest)
        m_back.erase(m_back.begin());
}

std::optional<Stop> History::back(const Stop &now)
{
    return move(m_back, m_forward, now);
}

std::optional<Stop> History::forward(const Stop &now)
{
    return move(m_forward, m_back, now);
}

void History::clear()
{
    m_back.clear();
    m_forward.clear();
}

} // namespace lectern
