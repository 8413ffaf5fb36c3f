// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/timevalue.h"
#include "core/extract/valuerange.h"
#include "core/library/numberfilter.h"
#include "core/text/projection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NumberFilter)
};

QString searchText(const QString &text)
{
    return folded(text, Folding::Search);
}

std::unexpected<Error> unread(const QString &text)
{
    return fail(ErrorCode::BadArgument, Text::tr("The filter does not understand “%1”.").arg(text));
}

std::unexpected<Error> faulty(RangeFault fault, const QString &text)
{
    if (fault == RangeFault::Backwards)
        return fail(ErrorCode::BadArgument, Text::tr("The range “%1” runs backwards.").arg(text));
    return unread(text);
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
        if (const auto range = parseValueRange(text))
            return [range = *range](const NumberRow &number) { return range.contains(number.quantity); };
        else
            return faulty(range.error(), text);
    case NumberField::Period:
        if (const auto range = parseDayRange(text))
            return [range = *range](const NumberRow &number) {
                const auto days = daysOf(number.period);
                return days && range.contains(*days);
            };
        else
            return faulty(range.error(), text);
    case NumberField::Date:
        if (const auto range = parseDayRange(text))
            return [range = *range](const NumberRow &number) {
                const QDate date = number.document->date;
                return date.isValid() && range.contains({date, date});
            };
        else
            return faulty(range.error(), text);
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
