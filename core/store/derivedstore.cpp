// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/derivedstore.h"

#include "core/db/database.h"
#include "core/extract/pipeline.h"
#include "core/store/derivedcodec.h"
#include "core/store/metadatajson.h"

namespace lectern
{

namespace
{

/// Counted up by hand whenever the reader of documents (core/import) reads differently.
constexpr QByteArrayView readerVersion = "1";

QByteArray versionOf(const QByteArray &extraction)
{
    return readerVersion.toByteArray() + '/' + extraction;
}

DerivedSummary readSummary(const Statement &row)
{
    return {row.bytes(1),        row.bytes(2),        row.text(3),         row.text(4),         row.text(5),
            int(row.integer(6)), int(row.integer(7)), int(row.integer(8)), int(row.integer(9)), int(row.integer(10))};
}

} // namespace

QByteArray derivedVersion(const UserDictionary &dictionary)
{
    return versionOf(extractionVersion(dictionary));
}

QByteArray extractionVersionOf(const QByteArray &derivedVersion)
{
    return derivedVersion.sliced(derivedVersion.indexOf('/') + 1);
}

QByteArray dictionaryVersionOf(const QByteArray &derivedVersion)
{
    const qsizetype plus = derivedVersion.indexOf('+');
    return plus < 0 ? QByteArray() : derivedVersion.sliced(plus + 1);
}

PackedDerived packDerived(const ParsedDocument &parsed, const Metadata &meta, const QString &corrections,
                          const Extraction &extraction)
{
    DerivedSummary summary{parsed.source.textSha256,
                           versionOf(extraction.version),
                           corrections,
                           {},
                           toJson(meta),
                           int(parsed.warnings.size()),
                           0,
                           0,
                           0,
                           0};
    count(summary, extraction, {});
    return {std::move(summary), toBytes(parsed), toBytes(extraction), toBytes(entriesOf(extraction))};
}

void count(DerivedSummary &summary, const Extraction &extraction, const QString &decisions)
{
    summary.decisions = decisions;
    summary.claims = int(extraction.claims.size());
    summary.trends = int(extraction.trends.size());
    summary.quantities = int(extraction.quantities.size());
    summary.entities = int(extraction.entities.size());
}

Result<void> DerivedStore::put(SourceId id, const PackedDerived &derived)
{
    const DerivedSummary &summary = derived.summary;
    return m_database
        ->run("INSERT OR REPLACE INTO documents (source, text_sha256, version, corrections, decisions, meta, warnings, claims,"
              " trends, quantities, entities) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              id.value, QString::fromLatin1(summary.textSha256), QString::fromLatin1(summary.version), summary.corrections,
              summary.decisions, summary.meta, summary.warnings, summary.claims, summary.trends, summary.quantities,
              summary.entities)
        .and_then([&] {
            return m_database->run("INSERT OR REPLACE INTO derived (source, parsed, extraction) VALUES (?, ?, ?)", id.value,
                                   derived.parsed, derived.extraction);
        })
        .and_then([&] {
            return m_database->run("INSERT OR REPLACE INTO entity_lists (source, entries) VALUES (?, ?)", id.value,
                                   derived.entities);
        })
        .and_then(
            [&] { return derived.decidedEntities.isNull() ? Result<void>() : putDecidedEntities(id, derived.decidedEntities); });
}

Result<void> DerivedStore::putCounts(SourceId id, const DerivedSummary &summary)
{
    return m_database->run(
        "UPDATE documents SET decisions = ?, claims = ?, trends = ?, quantities = ?, entities = ? WHERE source = ?",
        summary.decisions, summary.claims, summary.trends, summary.quantities, summary.entities, id.value);
}

Result<void> DerivedStore::carry(SourceId id, const DerivedSummary &was, const QByteArray &version, const QString &decisions)
{
    return m_database->run("UPDATE documents SET version = ?, decisions = ?"
                           " WHERE source = ? AND text_sha256 = ? AND version = ? AND decisions = ?",
                           QString::fromLatin1(version), decisions, id.value, QString::fromLatin1(was.textSha256),
                           QString::fromLatin1(was.version), was.decisions);
}

Result<void> DerivedStore::remove(SourceId id)
{
    return m_database->run("DELETE FROM documents WHERE source = ?", id.value)
        .and_then([&] { return m_database->run("DELETE FROM derived WHERE source = ?", id.value); })
        .and_then([&] { return m_database->run("DELETE FROM entity_lists WHERE source = ?", id.value); });
}

Result<std::map<SourceId, DerivedSummary>> DerivedStore::all() const
{
    const auto read = [](const Statement &row) { return std::pair(SourceId{row.integer(0)}, readSummary(row)); };
    return m_database
        ->rows("SELECT source, text_sha256, version, corrections, decisions, meta, warnings, claims, trends, quantities,"
               " entities FROM documents"
               " ORDER BY source",
               read)
        .transform([](const std::vector<std::pair<SourceId, DerivedSummary>> &rows) {
            return std::map<SourceId, DerivedSummary>(rows.begin(), rows.end());
        });
}

Result<std::vector<std::pair<SourceId, DerivedSummary>>> DerivedStore::counts() const
{
    const auto read = [](const Statement &row) {
        DerivedSummary summary;
        summary.textSha256 = row.bytes(1);
        summary.meta = row.text(2);
        summary.warnings = int(row.integer(3));
        summary.claims = int(row.integer(4));
        summary.trends = int(row.integer(5));
        summary.quantities = int(row.integer(6));
        summary.entities = int(row.integer(7));
        return std::pair(SourceId{row.integer(0)}, std::move(summary));
    };
    return m_database->rows(
        "SELECT source, text_sha256, meta, warnings, claims, trends, quantities, entities FROM documents ORDER BY source", read);
}

Result<std::optional<DerivedSummary>> DerivedStore::find(SourceId id) const
{
    return m_database->row(
        "SELECT source, text_sha256, version, corrections, decisions, meta, warnings, claims, trends, quantities, entities"
        " FROM documents WHERE source = ?",
        readSummary, id.value);
}

Result<std::optional<PackedDerived>> DerivedStore::rows(SourceId id) const
{
    return m_database->row(
        "SELECT parsed, extraction FROM derived WHERE source = ?",
        [](const Statement &row) { return PackedDerived{{}, row.bytes(0), row.bytes(1), {}}; }, id.value);
}

Result<QByteArray> DerivedStore::parsed(SourceId id) const
{
    return m_database
        ->row(
            "SELECT parsed FROM derived WHERE source = ?", [](const Statement &row) { return row.bytes(0); }, id.value)
        .transform([](const std::optional<QByteArray> &bytes) { return bytes.value_or(QByteArray()); });
}

Result<void> DerivedStore::putDecidedEntities(SourceId id, const QByteArray &entries)
{
    return m_database->run("UPDATE entity_lists SET decided = ? WHERE source = ?", entries, id.value);
}

Result<std::vector<DerivedStore::PackedEntities>> DerivedStore::entityLists() const
{
    return m_database->rows("SELECT source, entries, decided FROM entity_lists ORDER BY source", [](const Statement &row) {
        return PackedEntities{SourceId{row.integer(0)}, row.bytes(1), row.isNull(2) ? QByteArray() : row.bytes(2)};
    });
}

} // namespace lectern
