// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numberschoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue nameOf(const std::optional<NumberField> &field)
{
    return field ? QJsonValue(toName(*field)) : QJsonValue();
}

} // namespace

QByteArray toJson(const NumbersLook &look)
{
    QJsonArray columns;
    for (const QByteArray &state : look.columns)
        columns.append(QString::fromLatin1(state.toBase64()));
    return compact({{u"scaling"_s, int(look.scaling)}, {u"wholeLibrary"_s, look.wholeLibrary}, {u"columns"_s, columns}});
}

NumbersLook lookFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    NumbersLook look;
    look.scaling = Scaling(std::clamp(object[u"scaling"].toInt(), 0, int(Scaling::Digits)));
    look.wholeLibrary = object[u"wholeLibrary"].toBool(true);
    const QJsonArray columns = object[u"columns"].toArray();
    for (int scope = 0; scope < 2; ++scope)
        look.columns[scope] = QByteArray::fromBase64(columns[scope].toString().toLatin1());
    return look;
}

QByteArray toJson(const NumbersQuestion &question)
{
    return compact({{u"filter"_s, question.filter},
                    {u"order"_s, nameOf(question.order.field)},
                    {u"descending"_s, question.order.descending},
                    {u"group"_s, nameOf(question.order.group)}});
}

NumbersQuestion questionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object[u"filter"].toString(),
            {numberFieldFromName(object[u"order"].toString()), object[u"descending"].toBool(),
             numberFieldFromName(object[u"group"].toString())}};
}

} // namespace lectern
