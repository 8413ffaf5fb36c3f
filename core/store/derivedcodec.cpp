// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/derivedcodec.h"

#include "core/db/archive.h"

namespace lectern
{

// clang-format off
template<typename A> void fields(A &a, Span &s) { a(s.start, s.end); }
template<typename A> void fields(A &a, Block &b) { a(b.kind, b.span, b.level, b.table, b.row, b.column, b.label, b.text); }
template<typename A> void fields(A &a, FootnoteMark &m) { a(m.span, m.label); }
template<typename A> void fields(A &a, Link &l) { a(l.span, l.text, l.target, l.image); }
template<typename A> void fields(A &a, ImportWarning &w) { a(w.message, w.span); }
template<typename A> void fields(A &a, ParsedDocument &d) { a(d.format, d.blocks, d.footnoteMarks, d.links, d.warnings); }

template<typename A> void fields(A &a, Provenance &p) { a(p.rule, p.confidence, p.matched); }
template<typename A> void fields(A &a, Quantity &q) { a(q.span, q.kind, q.value, q.low, q.high, q.unit, q.modifier, q.change, q.subject, q.metric, q.period, q.why); }
template<typename A> void fields(A &a, TimeExpression &t) { a(t.span, t.value, t.relative, t.why); }
template<typename A> void fields(A &a, Entity &e) { a(e.name, e.type, e.aliases, e.mentions, e.why); }
template<typename A> void fields(A &a, EntityEntry &e) { a(e.type, e.name, e.names, e.mentions, e.named); }
template<typename A> void fields(A &a, Quote &q) { a(q.span, q.speaker, q.cue, q.direct, q.why); }
template<typename A> void fields(A &a, Trend &t) { a(t.span, t.direction, t.status, t.topic, t.years, t.why); }
template<typename A> void fields(A &a, Claim &c) { a(c.span, c.kind, c.speaker, c.source, c.quantities, c.times, c.entities, c.checkWorthiness, c.why); }
template<typename A> void fields(A &a, Extraction &e) { a(e.version, e.quantities, e.times, e.entities, e.quotes, e.trends, e.claims, e.boilerplate); }
// clang-format on

namespace
{

constexpr quint8 formVersion = 1;
constexpr int compression = 1; // the index is written once and read often: speed first

template<typename T>
QByteArray packPlain(const T &value)
{
    ArchiveWriter archive;
    archive(formVersion, value);
    return archive.bytes();
}

template<typename T>
QByteArray pack(const T &value)
{
    return qCompress(packPlain(value), compression);
}

template<typename T>
std::optional<T> unpackPlain(const QByteArray &plain)
{
    ArchiveReader archive(plain);
    quint8 version = 0;
    archive(version);
    if (!archive.isOk() || version != formVersion)
        return {};
    T value;
    archive(value);
    if (!archive.isOk() || !archive.isAtEnd())
        return {};
    return value;
}

template<typename T>
std::optional<T> unpack(const QByteArray &bytes)
{
    return unpackPlain<T>(qUncompress(bytes));
}

} // namespace

QByteArray toBytes(const ParsedDocument &parsed)
{
    return pack(parsed);
}

std::optional<ParsedDocument> parsedFromBytes(const QByteArray &bytes)
{
    return unpack<ParsedDocument>(bytes);
}

QByteArray toBytes(const Extraction &extraction)
{
    return pack(extraction);
}

std::optional<Extraction> extractionFromBytes(const QByteArray &bytes)
{
    return unpack<Extraction>(bytes);
}

QByteArray toBytes(const std::vector<EntityEntry> &entries)
{
    return packPlain(entries);
}

std::optional<std::vector<EntityEntry>> entriesFromBytes(const QByteArray &bytes)
{
    return unpackPlain<std::vector<EntityEntry>>(bytes);
}

} // namespace lectern
