// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/tokendiff.h"

#include <algorithm>

namespace lectern
{

namespace
{

/// The furthest points on the diagonals k = −d … d (x in the left list, y = x − k in the right one) that d differences reach.
class Diagonals
{
public:
    explicit Diagonals(int d)
        : m_d(d)
        , m_x(size_t(2 * d + 1), 0)
    {
    }
    [[nodiscard]] int &at(int k) { return m_x[size_t(k + m_d)]; }
    [[nodiscard]] int at(int k) const { return m_x[size_t(k + m_d)]; }

private:
    int m_d;
    std::vector<int> m_x;
};

/// Whether the way to diagonal k with d differences comes from k + 1: a step down, a token of the right list alone.
bool comesFromAbove(const Diagonals &before, int k, int d)
{
    return k == -d || (k != d && before.at(k - 1) < before.at(k + 1));
}

class Myers
{
public:
    Myers(std::span<const QString> left, std::span<const QString> right)
        : m_left(left)
        , m_right(right)
    {
    }

    /// False if more than `most` differences are needed.
    [[nodiscard]] bool search(int most)
    {
        const int n = int(m_left.size()), m = int(m_right.size());
        for (int d = 0; d <= std::min(most, n + m); ++d) {
            Diagonals reached(d);
            for (int k = -d; k <= d; k += 2) {
                int x = 0;
                if (d > 0)
                    x = comesFromAbove(m_trace.back(), k, d) ? m_trace.back().at(k + 1) : m_trace.back().at(k - 1) + 1;
                while (x < n && x - k < m && m_left[size_t(x)] == m_right[size_t(x - k)])
                    ++x;
                reached.at(k) = x;
                if (x >= n && x - k >= m) {
                    m_trace.push_back(std::move(reached));
                    return true;
                }
            }
            m_trace.push_back(std::move(reached));
        }
        return false;
    }

    [[nodiscard]] std::vector<std::pair<int, int>> pairs() const
    {
        std::vector<std::pair<int, int>> found;
        int x = int(m_left.size()), y = int(m_right.size());
        for (int d = int(m_trace.size()) - 1; d >= 0; --d) {
            const int k = x - y;
            int startX = 0, startY = 0;
            if (d > 0) {
                const Diagonals &before = m_trace[size_t(d - 1)];
                const int from = comesFromAbove(before, k, d) ? k + 1 : k - 1;
                startX = before.at(from);
                startY = startX - from;
            }
            while (x > startX && y > startY && m_left[size_t(x - 1)] == m_right[size_t(y - 1)])
                found.emplace_back(--x, --y);
            x = startX;
            y = startY;
        }
        std::ranges::reverse(found);
        return found;
    }

private:
    std::span<const QString> m_left, m_right;
    std::vector<Diagonals> m_trace; ///< by d
};

} // namespace

std::vector<std::pair<int, int>> commonTokens(std::span<const QString> left, std::span<const QString> right, int mostDifferences)
{
    // What both begin and end with needs no search.
    const size_t shorter = std::min(left.size(), right.size());
    size_t head = 0, tail = 0;
    while (head < shorter && left[head] == right[head])
        ++head;
    while (tail < shorter - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    std::vector<std::pair<int, int>> pairs;
    for (size_t i = 0; i < head; ++i)
        pairs.emplace_back(int(i), int(i));
    Myers myers(left.subspan(head, left.size() - head - tail), right.subspan(head, right.size() - head - tail));
    if (myers.search(mostDifferences))
        for (const auto &[a, b] : myers.pairs())
            pairs.emplace_back(a + int(head), b + int(head));
    for (size_t i = tail; i > 0; --i)
        pairs.emplace_back(int(left.size() - i), int(right.size() - i));
    return pairs;
}

} // namespace lectern
