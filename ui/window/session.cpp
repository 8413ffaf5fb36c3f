// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern
{

Session withOnly(Session session, const std::function<bool(SourceId)> &isThere)
{
    const auto isGone = [&](SourceId id) { return !isThere(id); };
    for (const int half : {0, 1}) {
        session.open[half].removeIf(isGone);
        if (isGone(session.shown[half]))
            session.shown[half] = session.open[half].isEmpty() ? SourceId() : session.open[half].front();
    }
    if (session.open[session.activeHalf].isEmpty())
        session.activeHalf = 0;
    std::erase_if(session.places, [&](const auto &place) { return isGone(place.first); });
    return session;
}

QByteArray toJson(const Session &session)
{
    QJsonArray halves;
    for (int half = 0; half < 2; ++half) {
        QJsonArray open;
        for (const SourceId id : session.open[half])
            open.append(id.value);
        halves.append(QJsonObject{{u"open"_s, open}, {u"shown"_s, session.shown[half].value}});
    }
    QJsonArray places;
    for (const auto &[id, place] : session.places)
        places.append(QJsonObject{{u"source"_s, id.value}, {u"position"_s, place.position}, {u"caret"_s, place.caret}});
    const QJsonObject whole{
        {u"version"_s, 1}, {u"halves"_s, halves}, {u"activeHalf"_s, session.activeHalf}, {u"places"_s, places}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Session sessionFromJson(const QByteArray &json)
{
    Session session;
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const QJsonArray halves = whole[u"halves"].toArray();
    for (int half = 0; half < 2 && half < halves.size(); ++half) {
        const QJsonObject entry = halves[half].toObject();
        for (const QJsonValue &id : entry[u"open"].toArray())
            session.open[half] << SourceId{id.toInteger()};
        session.shown[half] = SourceId{entry[u"shown"].toInteger()};
    }
    session.activeHalf = whole[u"activeHalf"].toInt() == 1 ? 1 : 0;
    for (const QJsonValue &value : whole[u"places"].toArray()) {
        const QJsonObject entry = value.toObject();
        const SourceId id{entry[u"source"].toInteger()};
        session.places[id] = {id, entry[u"position"].toInteger(), entry[u"caret"].toInteger()};
    }
    return session;
}

} // namespace lectern
