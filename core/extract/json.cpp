// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ornull.h"
#include "core/extract/pipeline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Writes rows of one document: spans in code points, unknown as null.
class RowWriter
{
public:
    explicit RowWriter(const ParsedDocument &document)
        : m_source(document.source)
        , m_codePoints(document.source.text)
    {
    }

    [[nodiscard]] QJsonObject row(Span span) const
    {
        const Span outside = m_codePoints.toCodePoints(span);
        return {{u"start"_s, outside.start}, {u"end"_s, outside.end}, {u"text"_s, m_source.slice(span).toString()}};
    }

    [[nodiscard]] QJsonObject row(Span span, const Provenance &why) const
    {
        QJsonObject object = row(span);
        object[u"rule"_s] = why.rule;
        object[u"confidence"_s] = why.confidence;
        return object;
    }

    [[nodiscard]] QJsonArray mentions(const std::vector<Span> &spans) const
    {
        QJsonArray array;
        for (const Span span : spans) {
            const Span outside = m_codePoints.toCodePoints(span);
            array.append(QJsonArray{outside.start, outside.end});
        }
        return array;
    }

private:
    const SourceText &m_source;
    CodePointMap m_codePoints;
};

template<typename Row, typename Write>
QJsonArray rows(const std::vector<Row> &found, Write write)
{
    QJsonArray array;
    for (const Row &row : found)
        array.append(write(row));
    return array;
}

QJsonArray indexes(const std::vector<int> &list)
{
    return rows(list, [](int i) { return i; });
}

QJsonObject metaObject(const Metadata &meta)
{
    return {{u"title"_s, orNull(meta.title)},     {u"date"_s, orNull(meta.date.toString(Qt::ISODate))},
            {u"authors"_s, orNull(meta.authors)}, {u"site"_s, orNull(meta.site)},
            {u"url"_s, orNull(meta.url)},         {u"language"_s, orNull(meta.language)},
            {u"summary"_s, orNull(meta.summary)}, {u"tags"_s, orNull(meta.tags)}};
}

QJsonObject write(const RowWriter &writer, const Quantity &q)
{
    QJsonObject object = fields(q);
    const QJsonObject place = writer.row(q.span, q.why);
    for (auto it = place.begin(); it != place.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

QJsonObject write(const RowWriter &writer, const TimeExpression &t)
{
    QJsonObject object = writer.row(t.span, t.why);
    object[u"value"_s] = orNull(t.value);
    object[u"relative"_s] = t.relative;
    return object;
}

QJsonObject write(const RowWriter &writer, const Entity &e)
{
    return {{u"name"_s, e.name},
            {u"type"_s, toName(e.type)},
            {u"aliases"_s, QJsonArray::fromStringList(e.aliases)},
            {u"mentions"_s, writer.mentions(e.mentions)},
            {u"rule"_s, e.why.rule},
            {u"confidence"_s, e.why.confidence}};
}

QJsonObject write(const RowWriter &writer, const Quote &q)
{
    QJsonObject object = writer.row(q.span, q.why);
    object[u"speaker"_s] = orNull(q.speaker);
    object[u"cue"_s] = orNull(q.cue);
    object[u"direct"_s] = q.direct;
    return object;
}

QJsonObject write(const RowWriter &writer, const Trend &t)
{
    QJsonObject object = writer.row(t.span, t.why);
    object[u"direction"_s] = toName(t.direction);
    object[u"status"_s] = toName(t.status);
    object[u"topic"_s] = orNull(t.topic);
    object[u"years"_s] = rows(std::vector<int>(t.years.begin(), t.years.end()), [](int year) { return year; });
    return object;
}

QJsonObject write(const RowWriter &writer, const Claim &c)
{
    QJsonObject object = writer.row(c.span, c.why);
    object[u"kind"_s] = toName(c.kind);
    object[u"speaker"_s] = orNull(c.speaker);
    object[u"source"_s] = orNull(c.source);
    object[u"quantities"_s] = indexes(c.quantities);
    object[u"times"_s] = indexes(c.times);
    object[u"entities"_s] = indexes(c.entities);
    object[u"check_worthiness"_s] = c.checkWorthiness;
    return object;
}

} // namespace

QJsonObject fields(const Quantity &q)
{
    return {{u"kind"_s, toName(q.kind)},     {u"value"_s, orNull(q.value)},
            {u"low"_s, orNull(q.low)},       {u"high"_s, orNull(q.high)},
            {u"unit"_s, orNull(q.unit)},     {u"modifier"_s, toName(q.modifier)},
            {u"change"_s, toName(q.change)}, {u"subject"_s, orNull(q.subject)},
            {u"metric"_s, orNull(q.metric)}, {u"period"_s, q.period < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(q.period)}};
}

QJsonObject toJson(const ParsedDocument &document, const Extraction &found, const QString &path)
{
    const RowWriter writer(document);
    const auto each = [&](const auto &row) { return write(writer, row); };
    return {{u"schema"_s, u"lectern-extraction-1"_s},
            {u"version"_s, QString::fromLatin1(found.version)},
            {u"document"_s, path},
            {u"sha256"_s, QString::fromLatin1(document.source.sha256)},
            {u"encoding"_s, document.source.encoding},
            {u"meta"_s, metaObject(document.meta)},
            {u"quantities"_s, rows(found.quantities, each)},
            {u"times"_s, rows(found.times, each)},
            {u"entities"_s, rows(found.entities, each)},
            {u"trends"_s, rows(found.trends, each)},
            {u"claims"_s, rows(found.claims, each)},
            {u"quotes"_s, rows(found.quotes, each)},
            {u"boilerplate"_s, rows(found.boilerplate, [&](Span span) { return writer.row(span); })}};
}

} // namespace lectern
