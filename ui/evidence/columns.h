// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"
#include "ui/rows/visibletext.h"

#include <functional>
#include <memory>
#include <vector>

namespace lectern
{

/// A document as the columns of a table read it.
struct TableSource {
    explicit TableSource(std::shared_ptr<const OpenDocument> opened);

    std::shared_ptr<const OpenDocument> document;
    Headings headings;
};

struct Cell {
    QString text;
    double number = 0.0; ///< what a number column sorts by; NaN stands last
};

/// A field of a layer: a column of the table page, a line of the Why sheet.
struct Column {
    QString title;
    int characters = 12;   ///< a good width
    bool isNumber = false; ///< right-aligned, sorts by Cell::number
    std::function<Cell(const TableSource &source, int row)> cell;
};

/// All fields of a layer; the first is the passage, value or name itself.
[[nodiscard]] std::vector<Column> columnsOf(Layer layer);

} // namespace lectern
