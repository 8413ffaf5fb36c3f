// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantities.h"
#include "core/extract/timephrase.h"
#include "core/extract/times.h"
#include "core/extract/timevalue.h"
#include "core/library/numberfilter.h"
#include "core/text/projection.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NumberFilter)
};

constexpr double Close = 1e-9; // relative: 0.1 + 0.2 is 0.3

QString searchText(const QString &text)
{
    return folded(text, Folding::Search);
}

std::unexpected<Error> unread(const QString &text)
{
    return fail(ErrorCode::BadArgument, Text::tr("The filter does not understand “%1”.").arg(text));
}

/// `a..b`, `>a`: the texts of the two ends, and which of them do not belong to the range.
struct Ends {
    QString low, high;
    bool lowOpen = false, highOpen = false;
    bool isOne = false; ///< a bound alone, in `low`
};

Ends endsOf(const QString &text)
{
    const auto behind = [&](qsizetype signs) { return text.sliced(signs).trimmed(); };
    if (text.startsWith(u">="_s))
        return {behind(2), {}};
    if (text.startsWith(u"<="_s))
        return {{}, behind(2)};
    if (text.startsWith(u'>'))
        return {behind(1), {}, true};
    if (text.startsWith(u'<'))
        return {{}, behind(1), false, true};
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0)
        return {text, {}, false, false, true};
    return {text.first(dots).trimmed(), behind(dots + 2)};
}

// ---- values ----------------------------------------------------------------------------------------------------------

struct ValueRange {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowOpen = false, highOpen = false;
    QString unit; ///< empty: any

    [[nodiscard]] static bool isSame(double value, double bound)
    {
        return std::isfinite(bound) && std::abs(value - bound) <= Close * std::max(std::abs(value), std::abs(bound));
    }
    [[nodiscard]] bool contains(double value, Modifier modifier) const
    {
        if (isSame(value, low))
            return !lowOpen || modifier == Modifier::Over;
        if (isSame(value, high))
            return !highOpen || modifier == Modifier::Under;
        return low < value && value < high;
    }
    [[nodiscard]] bool contains(const Quantity &quantity) const
    {
        const auto bounds = boundsOf(quantity);
        if (!bounds || (!unit.isEmpty() && unit.compare(quantity.unit, Qt::CaseInsensitive) != 0))
            return false;
        return (std::isinf(bounds->low) || contains(bounds->low, quantity.modifier))
            && (std::isinf(bounds->high) || contains(bounds->high, quantity.modifier));
    }
};

std::optional<Quantity> wholeQuantity(const QString &text)
{
    auto quantity = parseQuantity(text);
    if (!quantity || quantity->span != Span{0, text.size()})
        return {};
    return quantity;
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
    auto quantity = wholeQuantity(text);
    return quantity && quantity->value ? quantity : std::nullopt;
}

std::unexpected<Error> backwards(const QString &text)
{
    return fail(ErrorCode::BadArgument, Text::tr("The range “%1” runs backwards.").arg(text));
}

/// 20..30亿 as the extractor reads 20-30亿.
std::optional<ValueRange> sharedRange(const Ends &ends)
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

Result<ValueRange> valueRange(const QString &text)
{
    const Ends ends = endsOf(text);
    if (const auto shared = sharedRange(ends))
        return *shared;
    const auto low = boundQuantity(ends.low);
    const auto high = ends.isOne ? low : boundQuantity(ends.high);
    if ((!low && !ends.low.isEmpty()) || (!high && !ends.high.isEmpty()) || (!low && !high))
        return unread(text);
    ValueRange range;
    range.lowOpen = ends.lowOpen;
    range.highOpen = ends.highOpen;
    if (low)
        range.low = *low->value;
    if (high)
        range.high = *high->value;
    if (range.low > range.high)
        return backwards(text);
    range.unit = low && !low->unit.isEmpty() ? low->unit : high ? high->unit : QString();
    return range;
}

// ---- days ------------------------------------------------------------------------------------------------------------

struct DayRange {
    QDate first, last; ///< invalid: open

    [[nodiscard]] bool contains(const DateRange &days) const
    {
        return (!first.isValid() || days.first >= first) && (!last.isValid() || days.last <= last);
    }
};

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

Result<DayRange> dayRange(const QString &text)
{
    const Ends ends = endsOf(text);
    const auto low = boundDays(ends.low);
    const auto high = ends.isOne ? low : boundDays(ends.high);
    if ((!low && !ends.low.isEmpty()) || (!high && !ends.high.isEmpty()) || (!low && !high))
        return unread(text);
    DayRange range;
    if (low)
        range.first = ends.lowOpen ? low->last.addDays(1) : low->first;
    if (high)
        range.last = ends.highOpen ? high->first.addDays(-1) : high->last;
    if (range.first.isValid() && range.last.isValid() && range.first > range.last)
        return backwards(text);
    return range;
}

// ---- conditions --------------------------------------------------------------------------------------------------------

bool isChoice(NumberField field)
{
    return field == NumberField::Kind || field == NumberField::Unit || field == NumberField::Modifier
        || field == NumberField::Change;
}

/// The names that a field knows; none for a field of free text.
QStringList namesOf(NumberField field)
{
    const auto names = []<typename Name>(Name last) {
        QStringList all;
        for (int i = 0; i <= int(last); ++i)
            all << toName(Name(i));
        return all;
    };
    switch (field) {
    case NumberField::Kind:
        return names(QuantityKind::Point);
    case NumberField::Modifier:
        return names(Modifier::UpTo);
    case NumberField::Change:
        return names(Change::Down);
    default:
        return {};
    }
}

Result<NumberPredicate> textPredicate(NumberField field, const QString &alternative)
{
    const QString wanted = searchText(unquoted(alternative));
    if (const QStringList names = namesOf(field); !names.isEmpty() && wanted != u"none" && !names.contains(wanted))
        return fail(
            ErrorCode::BadArgument,
            Text::tr("There is no %1 “%2”; there are %3.").arg(toName(field), unquoted(alternative), names.join(u", "_s)));
    if (isChoice(field) && wanted == u"none" && field != NumberField::Unit)
        return [field](const NumberRow &number) { return textOf(number, field).isEmpty(); };
    if (isChoice(field) || alternative.startsWith(u'='))
        return [field, wanted](const NumberRow &number) { return searchText(textOf(number, field)) == wanted; };
    return [field, wanted](const NumberRow &number) { return searchText(textOf(number, field)).contains(wanted); };
}

Result<NumberPredicate> alternativePredicate(NumberField field, const QString &alternative)
{
    const QString text = unquoted(alternative).trimmed();
    if (alternative == u"\"\"" || alternative == u"=\"\"")
        return [field](const NumberRow &number) { return textOf(number, field).isEmpty(); };
    if (text.isEmpty())
        return unread(toName(field) + u':' + alternative);
    switch (field) {
    case NumberField::Value:
        return valueRange(text).transform([](const ValueRange &range) -> NumberPredicate {
            return [range](const NumberRow &number) { return range.contains(number.quantity); };
        });
    case NumberField::Period:
        return dayRange(text).transform([](const DayRange &range) -> NumberPredicate {
            return [range](const NumberRow &number) {
                const auto days = daysOf(number.period);
                return days && range.contains(*days);
            };
        });
    case NumberField::Date:
        return dayRange(text).transform([](const DayRange &range) -> NumberPredicate {
            return [range](const NumberRow &number) {
                const QDate date = number.document->date;
                return date.isValid() && range.contains({date, date});
            };
        });
    default:
        return textPredicate(field, alternative);
    }
}

/// All that a word is looked for in.
QString wordsOf(const NumberRow &number)
{
    const Quantity &quantity = number.quantity;
    return searchText(
        QStringList{number.passage, quantity.subject, quantity.metric, quantity.unit, number.speaker, number.period}.join(u'\n'));
}

Result<NumberPredicate> conditionPredicate(const NumberCondition &condition)
{
    std::vector<NumberPredicate> any;
    for (const QString &alternative : condition.alternatives) {
        auto predicate = alternativePredicate(condition.field, alternative);
        if (!predicate)
            return predicate;
        any.push_back(std::move(*predicate));
    }
    return [any = std::move(any)](const NumberRow &number) {
        return std::ranges::any_of(any, [&](const NumberPredicate &predicate) { return predicate(number); });
    };
}

} // namespace

Result<NumberPredicate> predicateOf(const NumberFilter &filter)
{
    std::vector<NumberPredicate> all;
    for (const NumberCondition &condition : filter.conditions) {
        auto predicate = conditionPredicate(condition);
        if (!predicate)
            return predicate;
        all.push_back(std::move(*predicate));
    }
    QStringList words;
    for (const QString &word : filter.words)
        words << searchText(word);
    return [all = std::move(all), words = std::move(words)](const NumberRow &number) {
        if (!std::ranges::all_of(all, [&](const NumberPredicate &predicate) { return predicate(number); }))
            return false;
        if (words.isEmpty())
            return true;
        const QString text = wordsOf(number);
        return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
    };
}

} // namespace lectern
