// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementsfilter.h"

#include "ui/statements/statementwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatementsFilter)
};

using F = StatementField;

bool isChoice(StatementField field)
{
    return !choicesOf(field).isEmpty();
}

bool isRange(StatementField field)
{
    return field == F::Year || field == F::Date || field == F::Numbers || field == F::Worth || field == F::Certainty;
}

QString hint(StatementField field)
{
    if (field == F::Year || field == F::Date)
        return Words::tr("A year, quarter, month or day, or from..to: 2024, 2024-Q4, 2024..2025.");
    if (isRange(field))
        return Words::tr("A number or a range: 2, >1, 50..80.");
    return offersValues(field) ? Words::tr("Enter: all that hold these words") : Words::tr("Words that must occur");
}

QString alternativeOf(StatementField field, const QString &value)
{
    if (value.isEmpty())
        return field == F::Check ? u"none"_s : u"\"\""_s;
    return isChoice(field) ? value : u'=' + quotedForFilter(value);
}

std::optional<QStringList> readTyped(Layer layer, StatementField field, const QString &typed)
{
    const bool several = isRange(field) && !typed.contains(u'"') && !typed.contains(u' ');
    const auto read = parseStatementFilter(layer, toName(field) + u':' + (several ? typed : quotedForFilter(typed)));
    return read ? std::optional(read->conditions.front().alternatives) : std::nullopt;
}

} // namespace

bool offersValues(StatementField field)
{
    return field != F::Text && !isRange(field);
}

std::vector<FieldValue> valuesOf(const std::vector<StatementRow> &rows, const StatementPredicate &predicate, StatementField field)
{
    QHash<QString, int> counts;
    for (const StatementRow &row : rows) {
        if (!predicate(row))
            continue;
        const bool isAuthor = field == F::Speaker && row.byAuthor;
        for (const QString &text : field == F::About ? row.about : QStringList{isAuthor ? u"author"_s : textOf(row, field)})
            ++counts[text];
    }
    std::vector<FieldValue> values;
    for (const auto &[text, count] : counts.asKeyValueRange())
        values.push_back({text, count});
    return sortedValues(std::move(values));
}

FilterQuestion questionOf(Layer layer, StatementField field, const std::optional<StatementCondition> &current,
                          const std::vector<FieldValue> &values)
{
    FilterQuestion question;
    question.field = titleOf(field);
    question.hasText = !isChoice(field);
    question.placeholder = isRange(field) ? QString() : Words::tr("Words…");
    question.hint = hint(field);
    question.hasList = offersValues(field);
    for (const FieldValue &value : values)
        question.choices.push_back(
            {value.text.isEmpty() ? QString() : shownText(field, value.text), alternativeOf(field, value.text), value.count});
    question.current = current ? current->alternatives : QStringList();
    question.read = [layer, field](const QString &typed) { return readTyped(layer, field, typed); };
    question.shown = [field](const QString &value) { return shownText(field, value); };
    return question;
}

QString shownText(const StatementCondition &condition)
{
    QStringList alternatives;
    for (const QString &alternative : condition.alternatives) {
        const QString text = unquoted(alternative);
        const bool isNone = text.isEmpty() || (text == u"none" && condition.field == F::Check);
        alternatives << (isNone ? QString() : shownText(condition.field, text));
    }
    return chipText(titleOf(condition.field), alternatives);
}

std::vector<FilterChip> chipsOf(const StatementFilter &filter)
{
    std::vector<FilterChip> chips;
    for (const StatementCondition &condition : filter.conditions)
        chips.push_back({shownText(condition), toString(condition)});
    return chips;
}

} // namespace lectern
