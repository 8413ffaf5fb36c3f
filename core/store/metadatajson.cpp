// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/metadatajson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct TextField {
    QLatin1StringView key;
    QString Metadata::*member;
};
constexpr std::array textFields{TextField{"title"_L1, &Metadata::title}, TextField{"site"_L1, &Metadata::site},
                                TextField{"url"_L1, &Metadata::url}, TextField{"language"_L1, &Metadata::language},
                                TextField{"summary"_L1, &Metadata::summary}};

struct ListField {
    QLatin1StringView key;
    QStringList Metadata::*member;
};
constexpr std::array listFields{ListField{"authors"_L1, &Metadata::authors}, ListField{"tags"_L1, &Metadata::tags}};

constexpr auto dateKey = "date"_L1;

/// All fields, empty ones too.
QJsonObject object(const Metadata &meta)
{
    QJsonObject json;
    for (const TextField &field : textFields)
        json[field.key] = meta.*field.member;
    for (const ListField &field : listFields)
        json[field.key] = QJsonArray::fromStringList(meta.*field.member);
    json[dateKey] = meta.date.toString(Qt::ISODate);
    return json;
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.push_back(value.toString());
    return list;
}

void assign(Metadata &meta, const QJsonObject &json)
{
    for (const TextField &field : textFields)
        if (const QJsonValue value = json[field.key]; !value.isUndefined())
            meta.*field.member = value.toString();
    for (const ListField &field : listFields)
        if (const QJsonValue value = json[field.key]; !value.isUndefined())
            meta.*field.member = strings(value.toArray());
    if (const QJsonValue value = json[dateKey]; !value.isUndefined())
        meta.date = QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject parse(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString print(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Drops the fields of `json` that are as in `other`.
QJsonObject without(QJsonObject json, const QJsonObject &other)
{
    for (const QString &key : json.keys())
        if (json[key] == other[key])
            json.remove(key);
    return json;
}

} // namespace

QString toJson(const Metadata &meta)
{
    return print(without(object(meta), object({})));
}

Metadata metadataFromJson(const QString &json)
{
    return corrected({}, json);
}

QString corrections(const Metadata &document, const Metadata &person)
{
    return print(without(object(person), object(document)));
}

Metadata corrected(Metadata document, const QString &corrections)
{
    if (corrections.size() > 2)
        assign(document, parse(corrections));
    return document;
}

QString toJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList stringsFromJson(const QString &json)
{
    return strings(QJsonDocument::fromJson(json.toUtf8()).array());
}

} // namespace lectern
