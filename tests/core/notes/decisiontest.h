// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/applydecisions.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace lectern::test
{

/// A document of one block a line, all read.
inline ParsedDocument plainDocument(const QString &text)
{
    ParsedDocument document;
    document.source.text = text;
    document.source.textSha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        Block block;
        block.span = {start, start + line.size()};
        block.text = {block.span};
        document.blocks.push_back(block);
        start += line.size() + 1;
    }
    return document;
}

/// The n-th place of a quote, from 0.
inline Span spanOf(const QString &text, const QString &quote, int n = 0)
{
    qsizetype at = text.indexOf(quote);
    for (; n > 0 && at >= 0; --n)
        at = text.indexOf(quote, at + 1);
    return {at, at + quote.size()};
}

constexpr SourceId source{1};

inline Decision decision(qint64 id, Layer layer, Verb verb, Scope scope = Scope::Passage)
{
    Decision made;
    made.id = {id};
    made.layer = layer;
    made.verb = verb;
    made.scope = scope;
    made.source = source;
    made.created = QDateTime(QDate(2025, 3, 1), QTime(12, int(id % 60)), QTimeZone::UTC);
    return made;
}

inline Decision at(Decision made, const ParsedDocument &document, Span span)
{
    setPlace(made, document.source.text, document.source.textSha256, span);
    return made;
}

inline Quantity quantity(Span span, double value, const QString &unit)
{
    Quantity row;
    row.span = span;
    row.kind = QuantityKind::Money;
    row.value = value;
    row.unit = unit;
    row.why = {QStringLiteral("quantity.money.zh"), 0.9, {}};
    return row;
}

inline Entity entity(const QString &name, EntityType type, std::vector<Span> mentions, const QStringList &aliases = {})
{
    Entity row;
    row.name = name;
    row.type = type;
    row.aliases = aliases;
    row.mentions = std::move(mentions);
    row.why = {QStringLiteral("entity.gazetteer"), 0.8, {}};
    return row;
}

} // namespace lectern::test
