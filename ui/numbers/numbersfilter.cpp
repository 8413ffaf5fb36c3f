// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersfilter.h"

#include "ui/numbers/numbersmodel.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

bool isRange(NumberField field)
{
    return field == NumberField::Value || field == NumberField::Period || field == NumberField::Date;
}

bool isChoice(NumberField field)
{
    return field == NumberField::Kind || field == NumberField::Modifier || field == NumberField::Change;
}

bool hasList(NumberField field)
{
    return field != NumberField::Value && field != NumberField::Date && field != NumberField::Passage
        && field != NumberField::Written;
}

QString placeholder(NumberField field)
{
    if (field == NumberField::Value)
        return FilterPopup::tr(">10亿, 20..30, <5%", "examples of a range of values; keep the signs");
    if (isRange(field))
        return FilterPopup::tr("2024, 2024..2025, >2023", "examples of a range of dates; keep the signs");
    return FilterPopup::tr("Words…");
}

QString hint(NumberField field)
{
    if (field == NumberField::Value)
        return FilterPopup::tr("A range: >1e8, 20..30, >10亿, >1.5 billion, <20%. With a unit, only numbers in it.");
    if (isRange(field))
        return FilterPopup::tr("A year, quarter, month or day, or from..to: 2024, 2024-Q4, 2024..2025.");
    return hasList(field) ? FilterPopup::tr("Enter: all that hold these words") : FilterPopup::tr("Words that must occur");
}

QString alternativeOf(NumberField field, const QString &value)
{
    if (value.isEmpty())
        return u"\"\""_s;
    if (isChoice(field) || field == NumberField::Unit || field == NumberField::Period)
        return quotedForFilter(value);
    return u'=' + quotedForFilter(value);
}

/// Ranges may be several, parted by commas; words are one text with all its signs.
std::optional<QStringList> readTyped(NumberField field, const QString &typed)
{
    const bool several = isRange(field) && !typed.contains(u'"') && !typed.contains(u' ');
    const auto read = parseNumberFilter(toName(field) + u':' + (several ? typed : quotedForFilter(typed)));
    return read ? std::optional(read->conditions.front().alternatives) : std::nullopt;
}

} // namespace

bool offersValues(NumberField field)
{
    return field != NumberField::Value && field != NumberField::Passage && field != NumberField::Written;
}

std::vector<FieldValue> valuesOf(const std::vector<NumberRow> &numbers, const NumberPredicate &predicate, NumberField field)
{
    QHash<QString, int> counts;
    for (const NumberRow &number : numbers)
        if (predicate(number))
            ++counts[textOf(number, field)];
    std::vector<FieldValue> values;
    for (const auto &[text, count] : counts.asKeyValueRange())
        values.push_back({text, count});
    return sortedValues(std::move(values));
}

FilterQuestion questionOf(NumberField field, const std::optional<NumberCondition> &current, const std::vector<FieldValue> &values)
{
    FilterQuestion question;
    question.field = titleOf(field);
    question.hasText = !isChoice(field);
    question.placeholder = placeholder(field);
    question.hint = hint(field);
    question.hasList = hasList(field);
    for (const FieldValue &value : values)
        question.choices.push_back({shownText(field, value.text), alternativeOf(field, value.text), value.count});
    question.current = current ? current->alternatives : QStringList();
    question.read = [field](const QString &typed) { return readTyped(field, typed); };
    question.shown = [field](const QString &value) { return shownText(field, value); };
    return question;
}

QString shownText(const NumberCondition &condition)
{
    QStringList alternatives;
    for (const QString &alternative : condition.alternatives) {
        const QString text = unquoted(alternative);
        const bool isNone = text.isEmpty() || (text == u"none" && condition.field != NumberField::Subject);
        alternatives << (isNone ? QString() : shownText(condition.field, text));
    }
    return chipText(titleOf(condition.field), alternatives);
}

std::vector<FilterChip> chipsOf(const NumberFilter &filter)
{
    std::vector<FilterChip> chips;
    for (const NumberCondition &condition : filter.conditions)
        chips.push_back({shownText(condition), toString(condition)});
    return chips;
}

} // namespace lectern
