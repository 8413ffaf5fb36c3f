// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace lectern
{

/// A set of phrases, each with a number, found by longest match at a position in time linear in the match: a trie whose first level is a
/// direct table and whose edges are sorted. Build once, then const and thread-safe.
class PhraseMatcher
{
public:
    struct Match {
        qsizetype length = 0; ///< UTF-16 units; 0 for none
        int id = -1;
    };

    /// Adds a phrase; of equal phrases the first one added wins, returns the id it now has.
    int add(QStringView phrase, int id);
    /// Sorts the edges; call once after the last add().
    void finish();

    [[nodiscard]] Match longestAt(QStringView text, qsizetype position) const;
    /// All phrases that begin at `position`, shortest first.
    void allAt(QStringView text, qsizetype position, std::vector<Match> &matches) const;
    /// The same, handed to a function as they are found.
    template<typename Take>
    void eachAt(QStringView text, qsizetype position, Take take) const
    {
        uint32_t node = position < text.size() ? m_first[text[position].unicode()] : 0;
        for (qsizetype i = position + 1; node != 0; ++i) {
            if (m_nodes[node].id >= 0)
                take(Match{i - position, m_nodes[node].id});
            node = i < text.size() ? child(node, text[i].unicode()) : 0;
        }
    }
    [[nodiscard]] bool mayStart(QChar c) const { return m_first[c.unicode()] != 0; }
    [[nodiscard]] bool isEmpty() const { return m_nodes.size() <= 1; }

private:
    struct Edge {
        char16_t unit;
        uint32_t node;
    };
    struct Node {
        int id = -1;
        uint32_t firstEdge = 0;
        uint32_t edgeCount = 0;
    };
    [[nodiscard]] uint32_t child(uint32_t node, char16_t unit) const;

    std::vector<Node> m_nodes{Node{}};
    std::vector<Edge> m_edges;
    std::vector<std::vector<Edge>> m_building{{}};
    std::vector<uint32_t> m_first = std::vector<uint32_t>(65536, 0);
};

} // namespace lectern
