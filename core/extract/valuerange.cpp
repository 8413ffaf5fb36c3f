// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/valuerange.h"

#include "core/extract/quantities.h"
#include "core/extract/timephrase.h"
#include "core/extract/times.h"
#include "core/extract/timevalue.h"
#include "core/text/projection.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr double Close = 1e-9; // relative: 0.1 + 0.2 is 0.3

// ---- values ----------------------------------------------------------------------------------------------------------

bool isSame(double value, double bound)
{
    return std::isfinite(bound) && std::abs(value - bound) <= Close * std::max(std::abs(value), std::abs(bound));
}

bool containsEnd(const ValueRange &range, double value, Modifier modifier)
{
    if (isSame(value, range.low))
        return !range.lowOpen || modifier == Modifier::Over;
    if (isSame(value, range.high))
        return !range.highOpen || modifier == Modifier::Under;
    return range.low < value && value < range.high;
}

std::optional<Quantity> wholeQuantity(const QString &text)
{
    auto quantity = parseQuantity(text);
    if (!quantity || quantity->span != Span{0, text.size()})
        return {};
    return quantity;
}

/// 1e8 USD: a number as programs write it and a unit as people do.
std::optional<Quantity> plainWithUnit(const QString &text)
{
    const qsizetype space = text.lastIndexOf(u' ');
    bool isPlain = false;
    const double number = space < 0 ? 0.0 : text.first(space).trimmed().toDouble(&isPlain);
    if (!isPlain || !std::isfinite(number))
        return {};
    auto one = wholeQuantity(u"1 "_s + text.sliced(space + 1));
    if (!one || one->unit.isEmpty() || !one->value)
        return {};
    *one->value *= number;
    return one;
}

/// 1e8USD, $1e8: the same without the space, or the unit in front.
std::optional<Quantity> gluedWithUnit(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); }) - text.begin();
    qsizetype end = text.size();
    bool isPlain = false;
    double number = 0;
    for (; end > first && !isPlain; end -= isPlain ? 0 : 1)
        number = text.sliced(first, end - first).toDouble(&isPlain);
    const QString before = text.first(first).trimmed(), after = text.sliced(end).trimmed();
    if (!isPlain || !std::isfinite(number) || before.isEmpty() == after.isEmpty())
        return {};
    auto one = wholeQuantity(before.isEmpty() ? u"1 "_s + after : before + u'1');
    if (!one || one->unit.isEmpty() || !one->value)
        return {};
    *one->value *= number;
    return one;
}

std::optional<Quantity> boundQuantity(const QString &text)
{
    bool isPlain = false;
    const double number = text.toDouble(&isPlain);
    if (isPlain && std::isfinite(number)) {
        Quantity plain;
        plain.value = number;
        return plain;
    }
    if (const auto withUnit = plainWithUnit(text))
        return withUnit;
    auto quantity = wholeQuantity(text);
    return quantity && quantity->value ? quantity : gluedWithUnit(text);
}

/// 20..30亿 as the extractor reads 20-30亿.
std::optional<ValueRange> sharedRange(const RangeEnds &ends)
{
    bool isPlain = false, bothPlain = false;
    ends.low.toDouble(&isPlain);
    ends.high.toDouble(&bothPlain);
    if (!isPlain || bothPlain || ends.high.isEmpty())
        return {};
    const auto quantity = wholeQuantity(ends.low + u'-' + ends.high);
    if (!quantity || !quantity->low || !quantity->high)
        return {};
    return ValueRange{*quantity->low, *quantity->high, false, false, quantity->unit};
}

} // namespace

RangeEnds rangeEnds(const QString &text)
{
    const auto behind = [&](qsizetype signs) { return text.sliced(signs).trimmed(); };
    if (text.startsWith(u">="_s))
        return {behind(2), {}};
    if (text.startsWith(u"<="_s))
        return {{}, behind(2)};
    if (text.startsWith(u'≥') || text.startsWith(u'≧'))
        return {behind(1), {}};
    if (text.startsWith(u'≤') || text.startsWith(u'≦'))
        return {{}, behind(1)};
    if (text.startsWith(u'='))
        return {behind(1), {}, false, false, true};
    if (text.startsWith(u'>'))
        return {behind(1), {}, true};
    if (text.startsWith(u'<'))
        return {{}, behind(1), false, true};
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0)
        return {text, {}, false, false, true};
    return {text.first(dots).trimmed(), behind(dots + 2)};
}

std::optional<NumberBounds> boundsOf(const Quantity &quantity)
{
    if (quantity.value)
        return NumberBounds{*quantity.value, *quantity.value};
    if (!quantity.low && !quantity.high)
        return {};
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return NumberBounds{quantity.low.value_or(-infinity), quantity.high.value_or(infinity)};
}

bool ValueRange::contains(NumberBounds bounds, Modifier modifier) const
{
    return (std::isinf(bounds.low) || containsEnd(*this, bounds.low, modifier))
        && (std::isinf(bounds.high) || containsEnd(*this, bounds.high, modifier));
}

bool ValueRange::allows(const QString &unitOfNumber) const
{
    return unit.isEmpty() || unit.compare(unitOfNumber, Qt::CaseInsensitive) == 0;
}

bool ValueRange::contains(const Quantity &quantity) const
{
    const auto bounds = boundsOf(quantity);
    return bounds && allows(quantity.unit) && contains(*bounds, quantity.modifier);
}

std::expected<ValueRange, RangeFault> parseValueRange(const QString &text)
{
    const RangeEnds ends = rangeEnds(text);
    if (const auto shared = sharedRange(ends))
        return *shared;
    const auto low = boundQuantity(ends.low);
    const auto high = ends.isOne ? low : boundQuantity(ends.high);
    if ((!low && !ends.low.isEmpty()) || (!high && !ends.high.isEmpty()) || (!low && !high))
        return std::unexpected(RangeFault::Unread);
    ValueRange range;
    range.lowOpen = ends.lowOpen;
    range.highOpen = ends.highOpen;
    if (low)
        range.low = *low->value;
    if (high)
        range.high = *high->value;
    if (range.low > range.high)
        return std::unexpected(RangeFault::Backwards);
    range.unit = low && !low->unit.isEmpty() ? low->unit : high ? high->unit : QString();
    return range;
}

// ---- days ------------------------------------------------------------------------------------------------------------

namespace
{

std::optional<DateRange> boundDays(const QString &text)
{
    if (const auto days = daysOf(text))
        return days;
    const QString simplified = folded(text, Folding::Reading);
    const auto found = findTimes(simplified, {});
    if (found.size() != 1 || found.front().span != Span{0, simplified.size()})
        return {};
    return daysOf(found.front().value);
}

} // namespace

std::expected<DayRange, RangeFault> parseDayRange(const QString &text)
{
    const RangeEnds ends = rangeEnds(text);
    const auto low = boundDays(ends.low);
    const auto high = ends.isOne ? low : boundDays(ends.high);
    if ((!low && !ends.low.isEmpty()) || (!high && !ends.high.isEmpty()) || (!low && !high))
        return std::unexpected(RangeFault::Unread);
    DayRange range;
    if (low)
        range.first = ends.lowOpen ? low->last.addDays(1) : low->first;
    if (high)
        range.last = ends.highOpen ? high->first.addDays(-1) : high->last;
    if (range.first.isValid() && range.last.isValid() && range.first > range.last)
        return std::unexpected(RangeFault::Backwards);
    return range;
}

} // namespace lectern
