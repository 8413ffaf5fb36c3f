// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace lectern
{

/// A half-open range [start, end) of UTF-16 code units. Of which text stands at the use:
/// of the canonical text (a *source* span) unless a name says "projected".
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
    [[nodiscard]] constexpr Span intersected(Span other) const
    {
        const Span both{std::max(start, other.start), std::min(end, other.end)};
        return both.isEmpty() ? Span{both.start, both.start} : both;
    }
    [[nodiscard]] constexpr Span united(Span other) const { return {std::min(start, other.start), std::max(end, other.end)}; }

    auto operator<=>(const Span &) const = default;
};

} // namespace lectern
