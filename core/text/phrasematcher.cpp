// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/phrasematcher.h"

#include <algorithm>

namespace lectern
{

int PhraseMatcher::add(QStringView phrase, int id)
{
    Q_ASSERT(!phrase.isEmpty());
    uint32_t node = 0;
    for (const QChar c : phrase) {
        auto &edges = m_building[node];
        const auto found = std::ranges::find(edges, c.unicode(), &Edge::unit);
        if (found != edges.end()) {
            node = found->node;
            continue;
        }
        const auto next = static_cast<uint32_t>(m_nodes.size());
        edges.push_back({c.unicode(), next});
        m_nodes.emplace_back();
        m_building.emplace_back();
        node = next;
    }
    if (m_nodes[node].id < 0)
        m_nodes[node].id = id;
    return m_nodes[node].id;
}

void PhraseMatcher::finish()
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        auto &edges = m_building[i];
        std::ranges::sort(edges, {}, &Edge::unit);
        m_nodes[i].firstEdge = static_cast<uint32_t>(m_edges.size());
        m_nodes[i].edgeCount = static_cast<uint32_t>(edges.size());
        m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    }
    for (const Edge &edge : m_building[0])
        m_first[edge.unit] = edge.node;
    m_building.clear();
    m_building.shrink_to_fit();
}

uint32_t PhraseMatcher::child(uint32_t node, char16_t unit) const
{
    const auto begin = m_edges.begin() + m_nodes[node].firstEdge;
    const auto end = begin + m_nodes[node].edgeCount;
    const auto found = std::lower_bound(begin, end, unit, [](const Edge &edge, char16_t u) { return edge.unit < u; });
    return found != end && found->unit == unit ? found->node : 0;
}

PhraseMatcher::Match PhraseMatcher::longestAt(QStringView text, qsizetype position) const
{
    Match best;
    uint32_t node = position < text.size() ? m_first[text[position].unicode()] : 0;
    for (qsizetype i = position + 1; node != 0; ++i) {
        if (m_nodes[node].id >= 0)
            best = {i - position, m_nodes[node].id};
        node = i < text.size() ? child(node, text[i].unicode()) : 0;
    }
    return best;
}

void PhraseMatcher::allAt(QStringView text, qsizetype position, std::vector<Match> &matches) const
{
    matches.clear();
    uint32_t node = position < text.size() ? m_first[text[position].unicode()] : 0;
    for (qsizetype i = position + 1; node != 0; ++i) {
        if (m_nodes[node].id >= 0)
            matches.push_back({i - position, m_nodes[node].id});
        node = i < text.size() ? child(node, text[i].unicode()) : 0;
    }
}

} // namespace lectern
