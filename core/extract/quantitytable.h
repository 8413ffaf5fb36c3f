// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityphrase.h"

#include <vector>

namespace lectern
{

/// The heads of a cell; projected spans without a unit in brackets at their end (营收（亿元）), empty where there is none.
struct TableHeads {
    Span row, column, corner;
    Span caption, title; ///< the short block before the table, and the heading over it
};

/// What the cells of a document's tables stand under: Markdown tables (Block::table), and tables flattened to short lines of the source.
///
///     flattened = [corner] head{k} ( label value{k} ){2,}     each a line of its own, k from 1 to 12, values begin with a number
///
/// Linear in the number of lines.
class QuantityTables
{
public:
    QuantityTables(const Reading &reading, const ClauseMarks &marks);

    struct Cell {
        Span span; ///< projected
        TableHeads heads;
    };
    /// The cell at a projected offset; nullptr outside tables, in heads and labels. O(log cells)
    [[nodiscard]] const Cell *cellAt(qsizetype offset) const;

private:
    struct Line {
        Span span; ///< projected
        int block = -1;
    };
    void readLines();
    void readMarked();
    void readFlattened();
    int readRun(const std::vector<int> &lines, int from);
    void keepRows(const std::vector<int> &lines, int label, int width);
    [[nodiscard]] int valuesFrom(const std::vector<int> &lines, int from) const;
    [[nodiscard]] bool isCell(int line) const;
    [[nodiscard]] bool isValue(int line) const;
    [[nodiscard]] Span headOf(Span line) const;
    void nameAbove(TableHeads &heads, int firstLine) const;

    const Reading &m_reading;
    const ClauseMarks &m_marks;
    std::vector<Line> m_lines;
    std::vector<int> m_headings; ///< the line of the heading over each line, -1 if none
    std::vector<Cell> m_cells; ///< in order
};

/// Subject, metric and period as the heads tell them. A head that is a time is the period (a row of
/// Extraction::times), one that ends in a metric noun the metric, the other one the subject; where both are alike the row is the
/// subject. What the heads leave open is told by the corner, the caption and the title.
struct TableReading {
    Span subject, metric;
    int period = -1;
};
[[nodiscard]] TableReading readTableHeads(const Reading &reading, const ClauseMarks &marks, const TableHeads &heads);

} // namespace lectern
