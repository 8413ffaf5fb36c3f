// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <limits>

namespace lectern
{

/// A closed interval of numbers that are not negative; `high` may be infinite. The operations are those of interval arithmetic: the result holds
/// every value that the operands allow (R. E. Moore, Interval Analysis, 1966).
struct Interval {
    double low = 0;
    double high = 0;

    static constexpr double infinity = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool overlaps(Interval other) const
    {
        // Bounds that are equal but for the last bits meet: 0.5 above 83 and 0.5 below 84 are one number.
        const double slack = 1e-9 * std::min(std::max(high, 0.0), std::max(other.high, 0.0));
        return low <= other.high + slack && other.low <= high + slack;
    }
    [[nodiscard]] bool contains(double value) const { return overlaps({value, value}); }
    [[nodiscard]] Interval united(Interval other) const { return {std::min(low, other.low), std::max(high, other.high)}; }
    [[nodiscard]] Interval scaled(double factor) const { return {low * factor, high * factor}; }

    friend Interval operator+(Interval a, Interval b) { return {a.low + b.low, a.high + b.high}; }
    friend Interval operator-(Interval a, Interval b) { return {a.low - b.high, a.high - b.low}; }
    friend Interval operator*(Interval a, Interval b) { return {a.low * b.low, a.high * b.high}; }
    friend Interval operator/(Interval a, Interval b) { return {a.low / b.high, b.low > 0 ? a.high / b.low : infinity}; }
    bool operator==(const Interval &) const = default;
};

} // namespace lectern
