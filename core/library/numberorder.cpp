// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/numberorder.h"

#include "core/extract/timevalue.h"
#include "core/text/projection.h"

#include <QCollator>
#include <QHash>

#include <cmath>

namespace lectern
{

namespace
{

constexpr qsizetype KeyLength = 60; // of a text that rows are ordered by

/// What a row is ordered by: first `rank`, which the direction does not turn, then `key`. NaN stands last.
struct Key {
    int row = 0;
    int rank = 0;
    double key = 0;
};

bool isValueOrder(NumberField field)
{
    return field == NumberField::Value || field == NumberField::Unit;
}

/// What a text is ordered by: neither case nor script counts.
QString orderText(const NumberRow &number, NumberField field)
{
    return folded(QStringView(textOf(number, field)).left(KeyLength), Folding::Search);
}

/// The place of each text in the alphabet; the empty one has none.
QHash<QString, double> alphabet(const std::vector<NumberRow> &numbers, const std::vector<int> &rows, NumberField field,
                                const QLocale &locale)
{
    QHash<QString, double> places;
    for (const int row : rows)
        places.insert(orderText(numbers[size_t(row)], field), 0);
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, QString>> keys;
    keys.reserve(size_t(places.size()));
    for (const QString &text : places.keys())
        keys.emplace_back(collator.sortKey(text), text);
    std::ranges::sort(keys, [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    for (size_t place = 0; place < keys.size(); ++place)
        places[keys[place].second] = keys[place].second.isEmpty() ? std::nan("") : double(place);
    return places;
}

double dayKey(const NumberRow &number, NumberField field)
{
    if (field == NumberField::Date)
        return number.document->date.isValid() ? double(number.document->date.toJulianDay()) : std::nan("");
    const auto days = daysOf(number.period);
    // Of periods that begin on one day the shorter one first.
    return days ? double(days->first.toJulianDay()) + double(days->first.daysTo(days->last)) * 1e-6 : std::nan("");
}

/// Units by how many rows have them; a kind without unit counts as one of its own.
QHash<QString, int> unitRanks(const std::vector<NumberRow> &numbers, const std::vector<int> &rows)
{
    QHash<QString, int> counts;
    for (const int row : rows)
        ++counts[numbers[size_t(row)].quantity.unit];
    std::vector<std::pair<int, QString>> units;
    for (const auto &[unit, count] : counts.asKeyValueRange())
        units.emplace_back(-count, unit);
    std::ranges::sort(units);
    QHash<QString, int> ranks;
    for (size_t rank = 0; rank < units.size(); ++rank)
        ranks.insert(units[rank].second, int(rank));
    return ranks;
}

std::vector<Key> keysOf(const std::vector<NumberRow> &numbers, const std::vector<int> &rows, NumberField field,
                        const QLocale &locale)
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    if (isValueOrder(field)) {
        const QHash<QString, int> ranks = unitRanks(numbers, rows);
        for (const int row : rows) {
            const Quantity &quantity = numbers[size_t(row)].quantity;
            keys.push_back({row, ranks.value(quantity.unit), orderValue(quantity)});
        }
    } else if (field == NumberField::Date || field == NumberField::Period) {
        for (const int row : rows)
            keys.push_back({row, 0, dayKey(numbers[size_t(row)], field)});
    } else {
        const QHash<QString, double> places = alphabet(numbers, rows, field, locale);
        for (const int row : rows)
            keys.push_back({row, 0, places.value(orderText(numbers[size_t(row)], field))});
    }
    return keys;
}

std::vector<int> sorted(const std::vector<NumberRow> &numbers, std::vector<int> rows, const NumberOrder &order,
                        const QLocale &locale)
{
    if (!order.field)
        return rows;
    std::vector<Key> keys = keysOf(numbers, rows, *order.field, locale);
    std::ranges::stable_sort(keys, [&](const Key &a, const Key &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (std::isnan(a.key) || std::isnan(b.key))
            return !std::isnan(a.key) && std::isnan(b.key);
        return order.descending ? b.key < a.key : a.key < b.key;
    });
    std::ranges::transform(keys, rows.begin(), &Key::row);
    return rows;
}

/// Texts that differ in case or script alone are one group, titled as most of the library's documents write it first.
std::vector<NumberGroup> grouped(const std::vector<NumberRow> &numbers, const std::vector<int> &rows, NumberField field)
{
    std::vector<NumberGroup> groups;
    QHash<QString, size_t> places;
    for (const int row : rows) {
        const QString title = textOf(numbers[size_t(row)], field);
        const QString name = folded(title, Folding::Search);
        const auto known = places.constFind(name);
        if (known == places.cend()) {
            places.insert(name, groups.size());
            groups.push_back({title, {row}});
        } else {
            groups[*known].rows.push_back(row);
        }
    }
    std::ranges::stable_sort(groups, [](const NumberGroup &a, const NumberGroup &b) {
        if (a.title.isEmpty() != b.title.isEmpty())
            return b.title.isEmpty();
        return a.rows.size() > b.rows.size();
    });
    return groups;
}

} // namespace

std::vector<NumberGroup> arranged(const std::vector<NumberRow> &numbers, const NumberPredicate &predicate,
                                  const NumberOrder &order, const QLocale &locale)
{
    std::vector<int> rows;
    for (size_t row = 0; row < numbers.size(); ++row)
        if (predicate(numbers[row]))
            rows.push_back(int(row));
    if (rows.empty())
        return {};
    rows = sorted(numbers, std::move(rows), order, locale);
    if (order.group)
        return grouped(numbers, rows, *order.group);
    return {{{}, std::move(rows)}};
}

} // namespace lectern
