// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/timevalue.h"
#include "core/extract/valuerange.h"
#include "core/library/numberfilter.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

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
    const QString wanted = textForFilter(unquoted(alternative));
    if (const QStringList names = namesOf(field); !names.isEmpty() && wanted != u"none" && !names.contains(wanted))
        return std::unexpected(unknownName(toName(field), unquoted(alternative), names));
    if (isChoice(field) && wanted == u"none" && field != NumberField::Unit)
        return [field](const NumberRow &number) { return textOf(number, field).isEmpty(); };
    if (isChoice(field) || alternative.startsWith(u'='))
        return [field, wanted](const NumberRow &number) { return textForFilter(textOf(number, field)) == wanted; };
    return [field, wanted](const NumberRow &number) { return textForFilter(textOf(number, field)).contains(wanted); };
}

Result<NumberPredicate> alternativePredicate(NumberField field, const QString &alternative)
{
    const QString text = unquoted(alternative).trimmed();
    if (alternative == u"\"\"" || alternative == u"=\"\"")
        return [field](const NumberRow &number) { return textOf(number, field).isEmpty(); };
    if (text.isEmpty())
        return std::unexpected(unreadCondition(toName(field) + u':' + alternative));
    switch (field) {
    case NumberField::Value:
        return parsedFor<NumberPredicate>(parseValueRange(text), text, [](const ValueRange &range) {
            return [range](const NumberRow &number) { return range.contains(number.quantity); };
        });
    case NumberField::Period:
        return parsedFor<NumberPredicate>(parseDayRange(text), text, [](const DayRange &range) {
            return [range](const NumberRow &number) {
                const auto days = daysOf(number.period);
                return days && range.contains(*days);
            };
        });
    case NumberField::Date:
        return parsedFor<NumberPredicate>(parseDayRange(text), text, [](const DayRange &range) {
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
    return textForFilter(
        QStringList{number.passage, quantity.subject, quantity.metric, quantity.unit, number.speaker, number.period}.join(u'\n'));
}

} // namespace

Result<NumberPredicate> predicateOf(const NumberFilter &filter)
{
    return fieldPredicate<NumberRow>(filter, alternativePredicate, wordsOf);
}

} // namespace lectern
