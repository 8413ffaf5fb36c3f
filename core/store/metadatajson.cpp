// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/metadatajson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

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

/// Reads JSON as it is written here (an object of strings and lists of strings, without blanks) without making a tree of it: a list of
/// documents reads tens of thousands. What looks otherwise is left to the full reader.
class FlatReader
{
public:
    explicit FlatReader(QStringView json)
        : m_rest(json)
    {
    }

    /// Sets the fields that stand in it; false where it is not of that form, and some may be set then.
    [[nodiscard]] bool assignTo(Metadata &meta)
    {
        if (!take(u'{'))
            return false;
        if (take(u'}'))
            return m_rest.isEmpty();
        do {
            const auto key = string();
            if (!key || !take(u':') || !value(meta, *key))
                return false;
        } while (take(u','));
        return take(u'}') && m_rest.isEmpty();
    }

private:
    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool value(Metadata &meta, const QString &key)
    {
        const auto isIt = [&](const auto &field) { return key == field.key; };
        if (const auto field = std::ranges::find_if(listFields, isIt); field != listFields.end()) {
            auto list = strings();
            if (list)
                meta.*field->member = std::move(*list);
            return list.has_value();
        }
        auto text = string();
        if (!text)
            return false;
        if (const auto field = std::ranges::find_if(textFields, isIt); field != textFields.end())
            meta.*field->member = std::move(*text);
        else if (key == dateKey)
            meta.date = QDate::fromString(*text, Qt::ISODate);
        return true;
    }

    std::optional<QStringList> strings()
    {
        QStringList list;
        if (!take(u'['))
            return {};
        if (take(u']'))
            return list;
        do {
            auto text = string();
            if (!text)
                return {};
            list.push_back(std::move(*text));
        } while (take(u','));
        return take(u']') ? std::optional(std::move(list)) : std::nullopt;
    }

    /// One without escapes.
    std::optional<QString> string()
    {
        if (!take(u'"'))
            return {};
        const qsizetype end = m_rest.indexOf(u'"');
        if (end < 0 || m_rest.first(end).contains(u'\\'))
            return {};
        const QString text = m_rest.first(end).toString();
        m_rest = m_rest.sliced(end + 1);
        return text;
    }

    QStringView m_rest;
};

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
    if (corrections.size() <= 2)
        return document;
    if (Metadata read = document; FlatReader(corrections).assignTo(read))
        return read;
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
