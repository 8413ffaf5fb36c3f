// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/rowindex.h"

namespace lectern
{

RowIndex::RowIndex(const Reading &reading, const Extraction &found)
{
    const auto add = [&reading](std::vector<Entry> &entries, Span source, size_t row) {
        if (const Span span = reading.projected(source); !span.isEmpty())
            entries.push_back({span, int(row)});
    };
    for (size_t i = 0; i < found.quantities.size(); ++i)
        add(m_quantities, found.quantities[i].span, i);
    for (size_t i = 0; i < found.times.size(); ++i)
        add(m_times, found.times[i].span, i);
    for (size_t i = 0; i < found.entities.size(); ++i) {
        for (const Span mention : found.entities[i].mentions)
            add(m_mentions, mention, i);
    }
    for (auto *entries : {&m_quantities, &m_times, &m_mentions})
        std::ranges::stable_sort(*entries, {}, &Entry::span);
}

std::vector<int> RowIndex::within(const std::vector<Entry> &entries, Span projected)
{
    std::vector<int> rows;
    auto entry = std::ranges::lower_bound(entries, projected.start, {}, [](const Entry &e) { return e.span.start; });
    for (; entry != entries.end() && entry->span.start < projected.end; ++entry) {
        if (entry->span.end <= projected.end)
            rows.push_back(entry->row);
    }
    return rows;
}

std::vector<int> RowIndex::entities(Span projected) const
{
    std::vector<int> rows = within(m_mentions, projected);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace lectern
