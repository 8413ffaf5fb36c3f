// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state/rowspan.h"

namespace lectern
{

namespace
{

/// Calls a function with the vector of a layer's rows.
template<typename Function>
auto visit(const Extraction &extraction, Layer layer, Function function)
{
    switch (layer) {
    case Layer::Claims:
        return function(extraction.claims);
    case Layer::Trends:
        return function(extraction.trends);
    case Layer::Quantities:
        return function(extraction.quantities);
    case Layer::Times:
        return function(extraction.times);
    case Layer::Entities:
        return function(extraction.entities);
    case Layer::Quotes:
        return function(extraction.quotes);
    }
    Q_UNREACHABLE();
}

Span nearestMention(const std::vector<Span> &mentions, qsizetype near)
{
    if (mentions.empty())
        return {};
    const auto found = std::ranges::find_if(mentions, [near](Span mention) { return mention.end > near; });
    return found == mentions.end() ? mentions.front() : *found;
}

} // namespace

Span spanOf(const Extraction &extraction, RowRef row, qsizetype near)
{
    if (row.row < 0 || row.row >= rowCount(extraction, row.layer))
        return {};
    if (row.layer == Layer::Entities)
        return nearestMention(extraction.entities[size_t(row.row)].mentions, near);
    return visit(extraction, row.layer, [row](const auto &rows) {
        if constexpr (requires { rows.front().span; })
            return rows[size_t(row.row)].span;
        else
            return Span();
    });
}

int rowCount(const Extraction &extraction, Layer layer)
{
    return visit(extraction, layer, [](const auto &rows) { return int(rows.size()); });
}

const Provenance &whyOf(const Extraction &extraction, RowRef row)
{
    const Provenance *why = visit(extraction, row.layer, [row](const auto &rows) { return &rows.at(size_t(row.row)).why; });
    return *why;
}

} // namespace lectern
