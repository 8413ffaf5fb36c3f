// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"
#include "core/notes/annotation.h"

#include <span>
#include <vector>

namespace lectern
{

/// A marked passage: of which row of which list it is.
struct Mark {
    Span span;    ///< source span
    int row = -1; ///< index into the layer's rows, or into the annotations
    int mention = 0; ///< of an entity: index into its mentions
    bool operator==(const Mark &) const = default;
};

/// Marks of one kind in order of their starts; they may overlap.
class MarkList
{
public:
    MarkList() = default;
    explicit MarkList(std::vector<Mark> marks); ///< in any order

    [[nodiscard]] const std::vector<Mark> &all() const { return m_marks; }
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }

    /// Calls `visit` for each mark that overlaps the span, in order. O(log n + marks between the first that reaches into the span and its end).
    template<typename Visit>
    void overlapping(Span span, Visit visit) const
    {
        for (size_t i = firstReaching(span.start); i < m_marks.size() && m_marks[i].span.start < span.end; ++i) {
            if (m_marks[i].span.end > span.start)
                visit(m_marks[i]);
        }
    }
    /// The shortest mark that holds a position, or null.
    [[nodiscard]] const Mark *at(qsizetype position) const;

private:
    [[nodiscard]] size_t firstReaching(qsizetype position) const;

    std::vector<Mark> m_marks;
    std::vector<qsizetype> m_reach; ///< the largest end among the marks up to and with this one
};

/// The marks of a layer.
[[nodiscard]] MarkList marksOf(const Extraction &extraction, Layer layer);

} // namespace lectern
