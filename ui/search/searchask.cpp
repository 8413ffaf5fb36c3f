// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

QString SearchAsk::query() const
{
    QString query = words;
    for (const FacetCondition &condition : conditions)
        query = query.trimmed().isEmpty() ? conditionOf(condition.kind, condition.value)
                                          : narrowed(query, condition.kind, condition.value);
    return query;
}

std::expected<SearchQuery, QueryError> SearchAsk::parsed() const
{
    auto own = parseQuery(words);
    return !own || conditions.empty() ? own : parseQuery(query());
}

QString toText(const SearchPlace &place)
{
    QJsonArray conditions;
    for (const FacetCondition &condition : place.ask.conditions)
        conditions << QJsonArray{int(condition.kind), condition.value, condition.label};
    QJsonObject object{{u"words"_s, place.ask.words}, {u"order"_s, int(place.ask.order)}, {u"documents"_s, place.documents}};
    if (!conditions.isEmpty())
        object[u"conditions"_s] = conditions;
    if (place.ask.within) {
        object[u"within"_s] = place.ask.within.value;
        object[u"title"_s] = place.ask.title;
    }
    if (place.source)
        object[u"row"_s] = QJsonArray{place.source.value, qint64(place.span.start), qint64(place.span.end)};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SearchPlace searchPlaceFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    SearchPlace place;
    place.ask.words = object[u"words"_s].toString();
    place.ask.order = SearchOrder(std::clamp(object[u"order"_s].toInt(), 0, int(SearchOrder::Oldest)));
    place.ask.within = SourceId{object[u"within"_s].toInteger()};
    place.ask.title = object[u"title"_s].toString();
    place.documents = object[u"documents"_s].toInt();
    for (const auto &value : object[u"conditions"_s].toArray()) {
        const QJsonArray condition = value.toArray();
        const int kind = std::clamp(condition[0].toInt(), 0, int(FacetKind::ClaimKind));
        place.ask.conditions.push_back({FacetKind(kind), condition[1].toString(), condition[2].toString()});
    }
    if (const QJsonArray row = object[u"row"_s].toArray(); row.size() == 3) {
        place.source = SourceId{row[0].toInteger()};
        place.span = {qsizetype(row[1].toInteger()), qsizetype(row[2].toInteger())};
    }
    return place;
}

} // namespace lectern
