// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decisionstore.h"

#include "core/db/database.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace lectern
{

namespace
{

constexpr auto selectAll =
    "SELECT d.id, d.source, made_on, layer, verb, scope, site, span_start, span_end, quote, before, after, d.text_sha256,"
    " ordinal, equals, type, name, fields, seen_row, created FROM decisions d LEFT JOIN sources s ON s.id = d.source"
    " WHERE s.removed IS NULL OR s.removed = 0 ORDER BY d.id";
constexpr auto selectOfSource =
    "SELECT id, source, made_on, layer, verb, scope, site, span_start, span_end, quote, before, after, text_sha256,"
    " ordinal, equals, type, name, fields, seen_row, created FROM decisions WHERE source = ? ORDER BY id";

QString print(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parse(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// An enumeration by its name, `otherwise` for a name that is none.
template<typename Value>
Value fromName(const QString &name, Value last, Value otherwise)
{
    for (int i = 0; i <= int(last); ++i)
        if (toName(Value(i)) == name)
            return Value(i);
    return otherwise;
}

Decision readDecision(const Statement &row)
{
    Decision decision;
    decision.id = {row.integer(0)};
    decision.source = {row.isNull(1) ? row.integer(2) : row.integer(1)};
    decision.layer = fromName(row.text(3), Layer::Quotes, Layer::Claims);
    decision.verb = verbFromName(row.text(4)).value_or(Verb::Accept);
    decision.scope = scopeFromName(row.text(5)).value_or(Scope::Passage);
    decision.site = row.text(6);
    decision.anchor = {{row.integer(7), row.integer(8)}, row.text(9), row.text(10), row.text(11), row.bytes(12)};
    decision.ordinal = int(row.integer(13));
    decision.equals = int(row.integer(14));
    if (const QString type = row.text(15); !type.isEmpty())
        decision.type = fromName(type, EntityType::Term, EntityType::Term);
    decision.name = row.text(16);
    decision.fields = parse(row.text(17));
    decision.row = parse(row.text(18));
    decision.created = QDateTime::fromMSecsSinceEpoch(row.integer(19), QTimeZone::UTC);
    return decision;
}

bool holdsInSource(const Decision &decision)
{
    return decision.scope == Scope::Passage || decision.scope == Scope::Document;
}

} // namespace

Result<Decision> DecisionStore::insert(Decision decision)
{
    auto statement = m_database->prepare(
        "INSERT INTO decisions (id, source, made_on, layer, verb, scope, site, span_start, span_end, quote, before, after,"
        " text_sha256, ordinal, equals, type, name, fields, seen_row, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return std::unexpected(statement.error());
    const Anchor &anchor = decision.anchor;
    statement->bindAll(nullptr, nullptr, nullptr, toName(decision.layer), toName(decision.verb), toName(decision.scope),
                       decision.site, anchor.span.start, anchor.span.end, anchor.quote, anchor.before, anchor.after,
                       QString::fromLatin1(anchor.textSha256), decision.ordinal, decision.equals,
                       decision.type ? toName(*decision.type) : QString(), decision.name, print(decision.fields),
                       print(decision.row), decision.created.toMSecsSinceEpoch());
    if (decision.id)
        statement->bind(1, decision.id.value);
    if (holdsInSource(decision))
        statement->bind(2, decision.source.value);
    if (decision.source)
        statement->bind(3, decision.source.value);
    if (const auto done = statement->run(); !done)
        return std::unexpected(done.error());
    decision.id = {m_database->lastInsertId()};
    return decision;
}

Result<void> DecisionStore::move(const Decision &decision)
{
    const Anchor &anchor = decision.anchor;
    return m_database->run("UPDATE decisions SET span_start = ?, span_end = ?, quote = ?, before = ?, after = ?,"
                           " text_sha256 = ?, ordinal = ?, equals = ? WHERE id = ?",
                           anchor.span.start, anchor.span.end, anchor.quote, anchor.before, anchor.after,
                           QString::fromLatin1(anchor.textSha256), decision.ordinal, decision.equals, decision.id.value);
}

Result<void> DecisionStore::remove(DecisionId id)
{
    return m_database->run("DELETE FROM decisions WHERE id = ?", id.value);
}

Result<std::vector<Decision>> DecisionStore::all() const
{
    return m_database->rows(selectAll, readDecision);
}

Result<std::vector<Decision>> DecisionStore::of(SourceId source) const
{
    return m_database->rows(selectOfSource, readDecision, source.value);
}

} // namespace lectern
