// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <utility>
#include <vector>

namespace lectern
{

/// A longest common subsequence of two lists of tokens, as pairs of indexes, ascending in both: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
/// Algorithmica 1 (1986), the greedy algorithm, deletions before insertions where both lead as far. Takes O((N + M)·D) time and O(D²) memory, D being how many
/// tokens differ; lists that differ in more than `mostDifferences` are cut there: only what they have in common at both ends is told then.
[[nodiscard]] std::vector<std::pair<int, int>> commonTokens(std::span<const QString> left, std::span<const QString> right,
                                                            int mostDifferences = 2000);

} // namespace lectern
