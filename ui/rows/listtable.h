// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QTableView;

namespace lectern
{

/// Makes a table view look and select as a list that a person keeps: whole rows, no grid, the last column as wide as there is room.
void makeList(QTableView *table);

/// The selected rows of a table view, the last one first.
[[nodiscard]] std::vector<int> selectedRowsFromLast(const QTableView *table);

/// Takes what stands in the selected rows out of the list that the table shows, and says how many those were.
template<typename Value>
int removeSelected(const QTableView *table, std::vector<Value> &list)
{
    const std::vector<int> rows = selectedRowsFromLast(table);
    for (const int row : rows)
        list.erase(list.begin() + row);
    return int(rows.size());
}

} // namespace lectern
