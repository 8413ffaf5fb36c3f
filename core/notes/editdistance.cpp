// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/editdistance.h"

#include <cstdlib>
#include <vector>

namespace lectern
{

namespace
{

/// The cost of aligning a prefix of the pattern so that it ends here, and where in the text that alignment began.
struct Cell {
    qsizetype cost = 0;
    qsizetype from = 0;
};

Cell cheapest(Cell diagonal, Cell above, Cell left, bool same)
{
    Cell best{diagonal.cost + (same ? 0 : 1), diagonal.from};
    if (above.cost + 1 < best.cost)
        best = {above.cost + 1, above.from};
    if (left.cost + 1 < best.cost)
        best = {left.cost + 1, left.from};
    return best;
}

/// Fewer edits; of equal ones the length nearer to the pattern's.
bool isBetter(const ApproximateMatch &match, const ApproximateMatch &best, qsizetype length)
{
    const auto stretch = [length](const ApproximateMatch &m) { return std::abs(m.span.length() - length); };
    return match.edits != best.edits ? match.edits < best.edits : stretch(match) < stretch(best);
}

} // namespace

ApproximateMatch bestMatch(QStringView pattern, QStringView text)
{
    // One column a text position, over the prefixes of the pattern; the empty prefix may begin anywhere at no cost.
    std::vector<Cell> column(size_t(pattern.size()) + 1);
    for (qsizetype i = 0; i <= pattern.size(); ++i)
        column[i] = {i, 0};
    ApproximateMatch best{{0, 0}, pattern.size()};
    for (qsizetype j = 1; j <= text.size(); ++j) {
        Cell diagonal = column[0];
        column[0] = {0, j};
        for (qsizetype i = 1; i <= pattern.size(); ++i) {
            const Cell left = column[i];
            column[i] = cheapest(diagonal, column[i - 1], left, pattern[i - 1] == text[j - 1]);
            diagonal = left;
        }
        const ApproximateMatch match{{column.back().from, j}, column.back().cost};
        if (isBetter(match, best, pattern.size()))
            best = match;
    }
    return best;
}

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), above + 1, row[j - 1] + 1});
            diagonal = above;
        }
    }
    return row.back();
}

double similarity(QStringView a, QStringView b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    return longer == 0 ? 1.0 : 1.0 - double(editDistance(a, b)) / double(longer);
}

} // namespace lectern
