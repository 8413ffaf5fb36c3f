// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"
#include "ui/rows/groupedmodel.h"

#include <vector>

namespace lectern
{

/// The ways in which the rows of a layer may stand: in groups, or in one list by something.
enum class Arrangement {
    Heading,   ///< groups in reading order
    Kind,      ///< groups: kind of claim or number, direction of a trend, type of an entity
    Speaker,   ///< groups, the one who says most first
    Source,    ///< groups: cited source, most cited first
    Status,    ///< groups: observed, forecast
    Subject,   ///< groups: whose number it is
    Metric,    ///< groups: what it measures
    Position,  ///< list, reading order
    Value,     ///< list: numbers by kind and unit, largest first; dates in their order
    Name,      ///< list
    Weight,    ///< list: check-worthiness of a claim, mentions of an entity; most first
    Confidence ///< list, the least sure first: that is what wants looking at
};

/// What a layer offers; the first is its default.
[[nodiscard]] const std::vector<Arrangement> &arrangementsOf(Layer layer);
[[nodiscard]] QString label(Arrangement arrangement, Layer layer); ///< "by heading", for a menu

/// Puts rows (indexes into the layer, in order) into groups. A single group loses its header. Ties keep reading order.
[[nodiscard]] std::vector<RowGroup> arranged(const OpenDocument &document, Layer layer, Arrangement arrangement,
                                             std::vector<int> rows);

} // namespace lectern
