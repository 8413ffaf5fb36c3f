// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/marks.h"

#include <algorithm>

namespace lectern
{

namespace
{

template<typename Row>
std::vector<Mark> spansOf(const std::vector<Row> &rows)
{
    std::vector<Mark> marks;
    marks.reserve(rows.size());
    for (int i = 0; i < int(rows.size()); ++i)
        marks.push_back({rows[size_t(i)].span, i});
    return marks;
}

std::vector<Mark> mentionsOf(const std::vector<Entity> &entities)
{
    std::vector<Mark> marks;
    for (int i = 0; i < int(entities.size()); ++i) {
        int mention = 0;
        for (const Span span : entities[size_t(i)].mentions)
            marks.push_back({span, i, mention++});
    }
    return marks;
}

} // namespace

MarkList::MarkList(std::vector<Mark> marks)
    : m_marks(std::move(marks))
{
    std::ranges::stable_sort(m_marks, {}, [](const Mark &mark) { return std::pair(mark.span.start, -mark.span.end); });
    m_reach.reserve(m_marks.size());
    qsizetype reach = 0;
    for (const Mark &mark : m_marks)
        m_reach.push_back(reach = std::max(reach, mark.span.end));
}

size_t MarkList::firstReaching(qsizetype position) const
{
    return size_t(std::ranges::upper_bound(m_reach, position) - m_reach.begin());
}

const Mark *MarkList::at(qsizetype position) const
{
    const Mark *best = nullptr;
    overlapping({position, position + 1}, [&](const Mark &mark) {
        if (!best || mark.span.length() < best->span.length())
            best = &mark;
    });
    return best;
}

MarkList marksOf(const Extraction &extraction, Layer layer)
{
    switch (layer) {
    case Layer::Claims:
        return MarkList(spansOf(extraction.claims));
    case Layer::Trends:
        return MarkList(spansOf(extraction.trends));
    case Layer::Quantities:
        return MarkList(spansOf(extraction.quantities));
    case Layer::Times:
        return MarkList(spansOf(extraction.times));
    case Layer::Entities:
        return MarkList(mentionsOf(extraction.entities));
    case Layer::Quotes:
        return MarkList(spansOf(extraction.quotes));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
