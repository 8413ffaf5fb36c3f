// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/fieldwords.h"

#include "core/notes/decisionfields.h"
#include "ui/rows/magnitude.h"
#include "ui/rows/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct FieldName {
    QLatin1StringView name;
    const char *label;
};

constexpr std::array fieldNames{FieldName{"kind"_L1, QT_TRANSLATE_NOOP("FieldWords", "Kind")},
                                FieldName{"value"_L1, QT_TRANSLATE_NOOP("FieldWords", "Value")},
                                FieldName{"low"_L1, QT_TRANSLATE_NOOP("FieldWords", "From")},
                                FieldName{"high"_L1, QT_TRANSLATE_NOOP("FieldWords", "To")},
                                FieldName{"unit"_L1, QT_TRANSLATE_NOOP("FieldWords", "Unit")},
                                FieldName{"modifier"_L1, QT_TRANSLATE_NOOP("FieldWords", "Modifier")},
                                FieldName{"change"_L1, QT_TRANSLATE_NOOP("FieldWords", "Change")},
                                FieldName{"subject"_L1, QT_TRANSLATE_NOOP("FieldWords", "Subject")},
                                FieldName{"metric"_L1, QT_TRANSLATE_NOOP("FieldWords", "Metric")},
                                FieldName{"period"_L1, QT_TRANSLATE_NOOP("FieldWords", "Period")},
                                FieldName{"relative"_L1, QT_TRANSLATE_NOOP("FieldWords", "Relative")},
                                FieldName{"speaker"_L1, QT_TRANSLATE_NOOP("FieldWords", "Speaker")},
                                FieldName{"cue"_L1, QT_TRANSLATE_NOOP("FieldWords", "Verb")},
                                FieldName{"direct"_L1, QT_TRANSLATE_NOOP("FieldWords", "Direct speech")},
                                FieldName{"direction"_L1, QT_TRANSLATE_NOOP("FieldWords", "Direction")},
                                FieldName{"status"_L1, QT_TRANSLATE_NOOP("FieldWords", "Status")},
                                FieldName{"topic"_L1, QT_TRANSLATE_NOOP("FieldWords", "Topic")},
                                FieldName{"years"_L1, QT_TRANSLATE_NOOP("FieldWords", "Years")},
                                FieldName{"source"_L1, QT_TRANSLATE_NOOP("FieldWords", "Source")},
                                FieldName{"name"_L1, QT_TRANSLATE_NOOP("FieldWords", "Name")},
                                FieldName{"type"_L1, QT_TRANSLATE_NOOP("FieldWords", "Type")},
                                FieldName{"names"_L1, QT_TRANSLATE_NOOP("FieldWords", "Other names")}};

/// Reads an enumeration back through the row that it is a field of, so that its words are those of the lists.
template<typename Row, typename Member>
QString enumLabel(const QString &name, const QJsonValue &value, Member member)
{
    Row row;
    const QJsonObject fields{{name, value}};
    if constexpr (std::is_same_v<Row, Quantity>)
        assign(row, fields, {}, {});
    else
        assign(row, fields);
    return label(row.*member);
}

/// The label of a field that holds one of a few values; empty for any other field.
QString choiceLabel(Layer layer, const QString &name, const QJsonValue &value)
{
    if (layer == Layer::Quantities && name == "kind"_L1)
        return enumLabel<Quantity>(name, value, &Quantity::kind);
    if (name == "modifier"_L1)
        return enumLabel<Quantity>(name, value, &Quantity::modifier);
    if (name == "change"_L1)
        return enumLabel<Quantity>(name, value, &Quantity::change);
    if (name == "direction"_L1)
        return enumLabel<Trend>(name, value, &Trend::direction);
    if (name == "status"_L1)
        return enumLabel<Trend>(name, value, &Trend::status);
    if (layer == Layer::Claims && name == "kind"_L1)
        return enumLabel<Claim>(name, value, &Claim::kind);
    if (name == "type"_L1)
        return enumLabel<Entity>(name, value, &Entity::type);
    if (name == "speaker"_L1)
        return speakerLabel(value.toString());
    return {};
}

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? FieldWords::tr("yes") : FieldWords::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (value.isObject()) // the period of a number
        return value["text"_L1].toString();
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts << (part.isDouble() ? QString::number(part.toInt()) : part.toString());
    return parts.join(u", "_s);
}

} // namespace

QString label(Verb verb)
{
    switch (verb) {
    case Verb::Accept:
        return FieldWords::tr("Accepted");
    case Verb::Reject:
        return FieldWords::tr("Rejected");
    case Verb::Correct:
        return FieldWords::tr("Corrected");
    case Verb::Add:
        return FieldWords::tr("Added");
    case Verb::Merge:
        return FieldWords::tr("Merged");
    case Verb::Split:
        return FieldWords::tr("Split");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(Scope scope)
{
    switch (scope) {
    case Scope::Passage:
        return {};
    case Scope::Document:
        return FieldWords::tr("in this document");
    case Scope::Site:
        return FieldWords::tr("on this site");
    case Scope::Library:
        return FieldWords::tr("in the whole library");
    }
    Q_UNREACHABLE_RETURN({});
}

QString fieldLabel(const QString &name)
{
    const auto found = std::ranges::find(fieldNames, name, &FieldName::name);
    return found == fieldNames.end() ? name : FieldWords::tr(found->label);
}

QString fieldText(Layer layer, const QString &name, const QJsonValue &value)
{
    if (name == u"unit" && !value.toString().isEmpty()) {
        Quantity named; // of a kind whose units have names: CNY, year
        named.kind = QuantityKind::Money;
        named.unit = value.toString();
        return formattedUnit(named);
    }
    const QString choice = value.isString() ? choiceLabel(layer, name, value) : QString();
    const QString text = choice.isEmpty() && value != "none"_L1 ? plainText(value) : choice;
    return text.isEmpty() ? u"—"_s : text;
}

QStringList changesOf(Layer layer, const QJsonObject &before, const QJsonObject &after)
{
    QStringList texts;
    for (const FieldName &field : fieldNames) {
        if (!after.contains(field.name))
            continue;
        const QString now = fieldText(layer, field.name, after[field.name]);
        const QString was = before.contains(field.name) ? fieldText(layer, field.name, before[field.name]) + u" → "_s : QString();
        texts << FieldWords::tr("%1: %2", "a field and its value").arg(fieldLabel(field.name), was + now);
    }
    return texts;
}

} // namespace lectern
