// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

#include <vector>

namespace lectern
{

/// Which rows of the lower layers lie in a projected span. O(log n + found).
class RowIndex
{
public:
    /// `found` must outlive this.
    RowIndex(const Reading &reading, const Extraction &found);

    [[nodiscard]] std::vector<int> quantities(Span projected) const { return within(m_quantities, projected); }
    [[nodiscard]] std::vector<int> times(Span projected) const { return within(m_times, projected); }
    /// Indexes into Extraction::entities, each once, ascending.
    [[nodiscard]] std::vector<int> entities(Span projected) const;
    /// The mentions themselves: projected spans and the entity of each.
    struct Entry {
        Span span;
        int row = -1;
    };
    [[nodiscard]] const std::vector<Entry> &mentions() const { return m_mentions; }

private:
    [[nodiscard]] static std::vector<int> within(const std::vector<Entry> &entries, Span projected);

    std::vector<Entry> m_quantities;
    std::vector<Entry> m_times;
    std::vector<Entry> m_mentions;
};

} // namespace lectern
