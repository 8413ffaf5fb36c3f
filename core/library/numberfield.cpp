// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/numberfield.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace lectern
{

namespace
{

using F = NumberField;

struct FieldWords {
    NumberField field;
    const char *name;
    const char *title; ///< context "NumberField"
};

constexpr FieldWords Words[] = {
    {F::Value, "value", QT_TRANSLATE_NOOP("NumberField", "Value")},
    {F::Unit, "unit", QT_TRANSLATE_NOOP("NumberField", "Unit")},
    {F::Subject, "subject", QT_TRANSLATE_NOOP("NumberField", "Subject")},
    {F::Metric, "metric", QT_TRANSLATE_NOOP("NumberField", "Metric")},
    {F::Period, "period", QT_TRANSLATE_NOOP("NumberField", "Period")},
    {F::Passage, "passage", QT_TRANSLATE_NOOP("NumberField", "Passage")},
    {F::Speaker, "speaker", QT_TRANSLATE_NOOP("NumberField", "Said by")},
    {F::Document, "document", QT_TRANSLATE_NOOP("NumberField", "Document")},
    {F::Date, "date", QT_TRANSLATE_NOOP("NumberField", "Dated")},
    {F::Kind, "kind", QT_TRANSLATE_NOOP("NumberField", "Kind")},
    {F::Written, "written", QT_TRANSLATE_NOOP("NumberField", "As written")},
    {F::Modifier, "modifier", QT_TRANSLATE_NOOP("NumberField", "Modifier")},
    {F::Change, "change", QT_TRANSLATE_NOOP("NumberField", "Change")},
    {F::Site, "site", QT_TRANSLATE_NOOP("NumberField", "Site")},
    {F::Link, "link", QT_TRANSLATE_NOOP("NumberField", "Link")},
};

constexpr auto Fields = [] {
    std::array<NumberField, std::size(Words)> fields{};
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i] = Words[i].field;
    return fields;
}();

} // namespace

std::span<const NumberField> numberFields()
{
    return Fields;
}

QString toName(NumberField field)
{
    return QLatin1StringView(Words[size_t(field)].name);
}

std::optional<NumberField> numberFieldFromName(QStringView name)
{
    for (const FieldWords &words : Words)
        if (name.compare(QLatin1StringView(words.name), Qt::CaseInsensitive) == 0)
            return words.field;
    return {};
}

QString titleOf(NumberField field)
{
    return QCoreApplication::translate("NumberField", Words[size_t(field)].title);
}

QString textOf(const NumberRow &number, NumberField field)
{
    const Quantity &quantity = number.quantity;
    switch (field) {
    case F::Value:
    case F::Written:
        return number.written;
    case F::Unit:
        return quantity.unit;
    case F::Subject:
        return quantity.subject;
    case F::Metric:
        return quantity.metric;
    case F::Period:
        return number.period;
    case F::Passage:
        return number.passage;
    case F::Speaker:
        return number.speaker;
    case F::Document:
        return number.document->title;
    case F::Date:
        return number.document->date.toString(Qt::ISODate);
    case F::Kind:
        return toName(quantity.kind);
    case F::Modifier:
        return quantity.modifier == Modifier::None ? QString() : toName(quantity.modifier);
    case F::Change:
        return quantity.change == Change::None ? QString() : toName(quantity.change);
    case F::Site:
        return number.document->site;
    case F::Link:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

double orderValue(const Quantity &quantity)
{
    if (quantity.value)
        return *quantity.value;
    if (quantity.low && quantity.high)
        return (*quantity.low + *quantity.high) / 2;
    return quantity.low ? *quantity.low : quantity.high.value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace lectern
