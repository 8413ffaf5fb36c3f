// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/decisionfields.h"

#include "core/base/ornull.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Sets a field that is there: a text, or null for an empty one.
void take(QString &field, const QJsonObject &fields, QLatin1StringView name)
{
    const QJsonValue value = fields[name];
    if (value.isString() || value.isNull())
        field = value.toString();
}

void take(bool &field, const QJsonObject &fields, QLatin1StringView name)
{
    if (const QJsonValue value = fields[name]; value.isBool())
        field = value.toBool();
}

void take(std::optional<double> &field, const QJsonObject &fields, QLatin1StringView name)
{
    const QJsonValue value = fields[name];
    if (value.isNull())
        field.reset();
    else if (value.isDouble())
        field = value.toDouble();
}

/// An enumeration by its name; `last` is its last value.
template<typename Value>
void take(Value &field, const QJsonObject &fields, QLatin1StringView name, Value last)
{
    const QString wanted = fields[name].toString();
    for (int i = 0; !wanted.isEmpty() && i <= int(last); ++i)
        if (toName(Value(i)) == wanted)
            field = Value(i);
}

void take(QStringList &field, const QJsonObject &fields, QLatin1StringView name)
{
    const QJsonValue value = fields[name];
    if (!value.isArray())
        return;
    field.clear();
    for (const QJsonValue &each : value.toArray())
        if (const QString text = each.toString(); !text.isEmpty())
            field.push_back(text);
}

void take(QList<int> &field, const QJsonObject &fields, QLatin1StringView name)
{
    const QJsonValue value = fields[name];
    if (!value.isArray())
        return;
    field.clear();
    for (const QJsonValue &each : value.toArray())
        field.push_back(each.toInt());
}

QString textOf(const TimeExpression &time, QStringView text)
{
    const Span span = time.span.intersected({0, text.size()});
    return text.sliced(span.start, span.length()).toString();
}

/// The nearest of the expressions that fit; −1 if none does.
template<typename Fits>
int nearest(const std::vector<TimeExpression> &times, qsizetype place, Fits fits)
{
    int best = -1;
    for (int i = 0; i < int(times.size()); ++i) {
        const auto distance = [&](int index) { return std::abs(times[size_t(index)].span.start - place); };
        if (fits(times[size_t(i)]) && (best < 0 || distance(i) < distance(best)))
            best = i;
    }
    return best;
}

int periodIndex(const QJsonObject &period, Span quantity, const std::vector<TimeExpression> &times, QStringView text)
{
    const qsizetype place = quantity.start + qsizetype(period["at"_L1].toInteger());
    const QString wantedText = period["text"_L1].toString();
    const QString wantedValue = period["value"_L1].toString();
    const int same = nearest(times, place, [&](const TimeExpression &t) { return textOf(t, text) == wantedText; });
    if (same >= 0 || wantedValue.isEmpty())
        return same;
    return nearest(times, place, [&](const TimeExpression &t) { return t.value == wantedValue; });
}

} // namespace

QJsonValue periodField(int index, Span quantity, const std::vector<TimeExpression> &times, QStringView text)
{
    if (index < 0 || size_t(index) >= times.size())
        return QJsonValue::Null;
    const TimeExpression &time = times[size_t(index)];
    return QJsonObject{
        {"text"_L1, textOf(time, text)}, {"value"_L1, orNull(time.value)}, {"at"_L1, time.span.start - quantity.start}};
}

QJsonObject fieldsOf(const Quantity &row, const std::vector<TimeExpression> &times, QStringView text)
{
    return {{"kind"_L1, toName(row.kind)},     {"value"_L1, orNull(row.value)},
            {"low"_L1, orNull(row.low)},       {"high"_L1, orNull(row.high)},
            {"unit"_L1, orNull(row.unit)},     {"modifier"_L1, toName(row.modifier)},
            {"change"_L1, toName(row.change)}, {"subject"_L1, orNull(row.subject)},
            {"metric"_L1, orNull(row.metric)}, {"period"_L1, periodField(row.period, row.span, times, text)}};
}

QJsonObject fieldsOf(const TimeExpression &row)
{
    return {{"value"_L1, orNull(row.value)}, {"relative"_L1, row.relative}};
}

QJsonObject fieldsOf(const Quote &row)
{
    return {{"speaker"_L1, orNull(row.speaker)}, {"cue"_L1, orNull(row.cue)}, {"direct"_L1, row.direct}};
}

QJsonObject fieldsOf(const Trend &row)
{
    QJsonArray years;
    for (const int year : row.years)
        years.append(year);
    return {{"direction"_L1, toName(row.direction)},
            {"status"_L1, toName(row.status)},
            {"topic"_L1, orNull(row.topic)},
            {"years"_L1, years}};
}

QJsonObject fieldsOf(const Claim &row)
{
    return {{"kind"_L1, toName(row.kind)}, {"speaker"_L1, orNull(row.speaker)}, {"source"_L1, orNull(row.source)}};
}

QJsonObject fieldsOf(const Entity &row)
{
    return {{"name"_L1, row.name}, {"type"_L1, toName(row.type)}, {"names"_L1, QJsonArray::fromStringList(row.aliases)}};
}

void assign(Quantity &row, const QJsonObject &fields, const std::vector<TimeExpression> &times, QStringView text)
{
    take(row.kind, fields, "kind"_L1, QuantityKind::Point);
    take(row.value, fields, "value"_L1);
    take(row.low, fields, "low"_L1);
    take(row.high, fields, "high"_L1);
    take(row.unit, fields, "unit"_L1);
    take(row.modifier, fields, "modifier"_L1, Modifier::UpTo);
    take(row.change, fields, "change"_L1, Change::Down);
    take(row.subject, fields, "subject"_L1);
    take(row.metric, fields, "metric"_L1);
    const QJsonValue period = fields["period"_L1];
    if (period.isNull())
        row.period = -1;
    else if (const int found = period.isObject() ? periodIndex(period.toObject(), row.span, times, text) : -1; found >= 0)
        row.period = found;
}

void assign(TimeExpression &row, const QJsonObject &fields)
{
    take(row.value, fields, "value"_L1);
    take(row.relative, fields, "relative"_L1);
}

void assign(Quote &row, const QJsonObject &fields)
{
    take(row.speaker, fields, "speaker"_L1);
    take(row.cue, fields, "cue"_L1);
    take(row.direct, fields, "direct"_L1);
}

void assign(Trend &row, const QJsonObject &fields)
{
    take(row.direction, fields, "direction"_L1, Direction::Steady);
    take(row.status, fields, "status"_L1, TrendStatus::Forecast);
    take(row.topic, fields, "topic"_L1);
    take(row.years, fields, "years"_L1);
}

void assign(Claim &row, const QJsonObject &fields)
{
    take(row.kind, fields, "kind"_L1, ClaimKind::Advice);
    take(row.speaker, fields, "speaker"_L1);
    take(row.source, fields, "source"_L1);
}

void assign(Entity &row, const QJsonObject &fields)
{
    if (!fields["name"_L1].toString().isEmpty()) // a thing has a name
        take(row.name, fields, "name"_L1);
    take(row.type, fields, "type"_L1, EntityType::Term);
    take(row.aliases, fields, "names"_L1);
}

QJsonObject changed(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject difference;
    for (auto field = after.begin(); field != after.end(); ++field)
        if (before[field.key()] != field.value())
            difference[field.key()] = field.value();
    return difference;
}

} // namespace lectern
