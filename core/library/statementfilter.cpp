// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/statementfilter.h"

#include "core/extract/calendar.h"
#include "core/extract/timevalue.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using F = StatementField;

QStringList fieldNames(Layer layer)
{
    QStringList names;
    for (const StatementField field : statementFields(layer))
        if (field != F::Link)
            names << toName(field);
    return names;
}

template<typename Name>
QStringList namesUpTo(Name last)
{
    QStringList all;
    for (int i = 0; i <= int(last); ++i)
        all << toName(Name(i));
    return all;
}

/// Names that stand for several.
QStringList widerNames(StatementField field)
{
    return field == F::Review ? QStringList{u"yes"_s, u"no"_s, u"any"_s}
        : field == F::Check   ? QStringList{u"any"_s}
                              : QStringList();
}

bool meetsReview(StatementReview review, const QString &wanted)
{
    if (wanted == u"any")
        return true;
    if (wanted == u"no")
        return review == StatementReview::Undecided;
    if (wanted == u"yes")
        return review != StatementReview::Undecided && review != StatementReview::Rejected;
    return toName(review) == wanted;
}

Result<StatementPredicate> choicePredicate(StatementField field, const QString &alternative)
{
    const QString wanted = textForFilter(unquoted(alternative)).trimmed();
    const QStringList names = choicesOf(field) + widerNames(field);
    if (!names.contains(wanted))
        return std::unexpected(unknownName(toName(field), unquoted(alternative), names));
    if (field == F::Review)
        return [wanted](const StatementRow &row) { return meetsReview(row.review, wanted); };
    if (field == F::Check && wanted == u"any")
        return [](const StatementRow &row) { return row.check != StatementCheck::None; };
    if (field == F::Check)
        return [wanted](const StatementRow &row) { return toName(row.check) == wanted; };
    return [field, wanted](const StatementRow &row) { return textOf(row, field) == wanted; };
}

double numberOf(const StatementRow &row, StatementField field)
{
    return field == F::Numbers ? row.numbers : std::round((field == F::Worth ? row.worth : row.certainty) * 100);
}

/// A plain number; not a number for anything else.
double boundOf(QString text)
{
    if (text.endsWith(u'%'))
        text.chop(1);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
}

Result<StatementPredicate> numberPredicate(StatementField field, const QString &text)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const RangeEnds ends = rangeEnds(text);
    const double low = ends.low.isEmpty() ? -infinity : boundOf(ends.low);
    const double high = ends.isOne ? low : ends.high.isEmpty() ? infinity : boundOf(ends.high);
    if (std::isnan(low) || std::isnan(high) || (std::isinf(low) && std::isinf(high)))
        return std::unexpected(unreadCondition(text));
    if (low > high)
        return std::unexpected(rangeError(RangeFault::Backwards, text));
    return [=, lowOpen = ends.lowOpen, highOpen = ends.highOpen](const StatementRow &row) {
        const double number = numberOf(row, field);
        return (lowOpen ? number > low : number >= low) && (highOpen ? number < high : number <= high);
    };
}

Result<StatementPredicate> dayPredicate(StatementField field, const QString &text)
{
    return parsedFor<StatementPredicate>(parseDayRange(text), text, [field](const DayRange &range) -> StatementPredicate {
        if (field == F::Date)
            return [range](const StatementRow &row) {
                const QDate date = row.document->date;
                return date.isValid() && range.contains({date, date});
            };
        return [range](const StatementRow &row) {
            return std::ranges::any_of(row.times, [&](const QString &time) {
                const auto days = daysOf(time);
                return days && range.touches(*days);
            });
        };
    });
}

/// All the texts of a row that a field's text may be found in.
QStringList textsOf(const StatementRow &row, StatementField field)
{
    if (field == F::About)
        return row.about + row.aliases;
    return {textOf(row, field)};
}

StatementPredicate textPredicate(StatementField field, const QString &alternative)
{
    const QString wanted = textForFilter(unquoted(alternative));
    const bool whole = alternative.startsWith(u'=');
    const bool author = field == F::Speaker && wanted == u"author";
    return [=](const StatementRow &row) {
        if (author && row.byAuthor)
            return true;
        return std::ranges::any_of(textsOf(row, field), [&](const QString &text) {
            return whole ? textForFilter(text) == wanted : textForFilter(text).contains(wanted);
        });
    };
}

Result<StatementPredicate> alternativePredicate(StatementField field, const QString &alternative)
{
    const QString text = unquoted(alternative).trimmed();
    if (alternative == u"\"\"" || alternative == u"=\"\"")
        return [field](const StatementRow &row) { return textOf(row, field).isEmpty(); };
    if (text.isEmpty())
        return std::unexpected(unreadCondition(toName(field) + u':' + alternative));
    if (!choicesOf(field).isEmpty())
        return choicePredicate(field, alternative);
    if (field == F::Year || field == F::Date)
        return dayPredicate(field, text);
    if (field == F::Numbers || field == F::Worth || field == F::Certainty)
        return numberPredicate(field, text);
    return textPredicate(field, alternative);
}

QString wordsOf(const StatementRow &row)
{
    return textForFilter(
        (QStringList{row.text, row.speaker, row.source, row.topic, row.heading} + row.about + row.aliases).join(u'\n'));
}

} // namespace

QStringList choicesOf(StatementField field)
{
    switch (field) {
    case F::Kind:
        return namesUpTo(ClaimKind::Advice);
    case F::Direction:
        return namesUpTo(Direction::Steady);
    case F::Status:
        return namesUpTo(TrendStatus::Forecast);
    case F::Check:
        return namesUpTo(StatementCheck::Fails);
    case F::Review:
        return namesUpTo(StatementReview::Rejected);
    default:
        return {};
    }
}

Result<StatementFilter> parseStatementFilter(Layer layer, const QString &text)
{
    const auto read = [layer](const QString &token) -> std::optional<StatementCondition> {
        const qsizetype colon = token.indexOf(u':');
        const auto field = colon > 0 ? statementFieldFromName(layer, QStringView(token).first(colon)) : std::nullopt;
        if (!field || *field == F::Link)
            return {};
        const QString alternatives = token.sliced(colon + 1);
        return StatementCondition{*field, partedForFilter(alternatives, [&](qsizetype i) { return alternatives[i] == u','; })};
    };
    auto filter = parseFieldFilter<StatementField>(text, read, fieldNames(layer));
    if (!filter)
        return filter;
    if (const auto sound = predicateOf(*filter); !sound)
        return std::unexpected(sound.error());
    return filter;
}

Result<StatementPredicate> predicateOf(const StatementFilter &filter)
{
    const bool asksReview = std::ranges::contains(filter.conditions, F::Review, &StatementCondition::field);
    return fieldPredicate<StatementRow>(filter, alternativePredicate, wordsOf)
        .transform([asksReview](StatementPredicate meets) -> StatementPredicate {
            if (asksReview)
                return meets;
            return [meets = std::move(meets)](const StatementRow &row) { return !row.isRejected() && meets(row); };
        });
}

} // namespace lectern
