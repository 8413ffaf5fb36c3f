// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"

#include <QJsonObject>

#include <vector>

namespace lectern
{

/// The fields of rows as JSON, by the names of gold/README.md; unknown ones are null. Only what a person may change is in it:
///
///   quantity  kind value low high unit modifier change subject metric period
///   time      value relative
///   quote     speaker cue direct
///   trend     direction status topic years
///   claim     kind speaker source
///   entity    name type names (all its other names)
///
/// The period of a quantity is null, or an object that names a time expression without its row: {text, value, at}: its text, its value, and how far
/// its start stands from the quantity's (UTF-16 units).
[[nodiscard]] QJsonObject fieldsOf(const Quantity &row, const std::vector<TimeExpression> &times, QStringView text);
[[nodiscard]] QJsonObject fieldsOf(const TimeExpression &row);
[[nodiscard]] QJsonObject fieldsOf(const Quote &row);
[[nodiscard]] QJsonObject fieldsOf(const Trend &row);
[[nodiscard]] QJsonObject fieldsOf(const Claim &row);
[[nodiscard]] QJsonObject fieldsOf(const Entity &row);

/// Sets the fields that stand in `fields`; unknown names and values that are none of their field's are passed over. A quantity's period is looked for
/// in `times`: the expression of that text nearest to the place, else the nearest one of that value; none leaves the period as it is.
void assign(Quantity &row, const QJsonObject &fields, const std::vector<TimeExpression> &times, QStringView text);
void assign(TimeExpression &row, const QJsonObject &fields);
void assign(Quote &row, const QJsonObject &fields);
void assign(Trend &row, const QJsonObject &fields);
void assign(Claim &row, const QJsonObject &fields);
void assign(Entity &row, const QJsonObject &fields); ///< "names" replaces the aliases

/// The fields of `after` that differ from `before`.
[[nodiscard]] QJsonObject changed(const QJsonObject &before, const QJsonObject &after);

/// A quantity's period as a field: of times[index], or null for −1.
[[nodiscard]] QJsonValue periodField(int index, Span quantity, const std::vector<TimeExpression> &times, QStringView text);

} // namespace lectern
