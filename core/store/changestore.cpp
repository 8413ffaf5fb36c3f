// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changestore.h"

#include "core/db/archive.h"
#include "core/db/database.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace lectern
{

// How a change is written: its fields in this order; objects as JSON.
template<typename A>
void fields(A &a, Span &s)
{
    a(s.start, s.end);
}
void fields(ArchiveWriter &a, QJsonObject &o)
{
    a(QJsonDocument(o).toJson(QJsonDocument::Compact));
}
void fields(ArchiveReader &a, QJsonObject &o)
{
    QByteArray json;
    a(json);
    o = QJsonDocument::fromJson(json).object();
}
template<typename A>
void fields(A &a, RowChange &c)
{
    a(c.kind, c.layer, c.before, c.after, c.was, c.is, c.ruleBefore, c.ruleAfter);
}

namespace
{

constexpr quint8 formVersion = 1;

QByteArray toBytes(const std::vector<RowChange> &changes)
{
    ArchiveWriter archive;
    archive(formVersion, changes);
    return qCompress(archive.bytes());
}

std::optional<std::vector<RowChange>> changesFromBytes(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    ArchiveReader archive(plain);
    quint8 version = 0;
    std::vector<RowChange> changes;
    archive(version);
    if (!archive.isOk() || version != formVersion)
        return {};
    archive(changes);
    return archive.isOk() && archive.isAtEnd() ? std::optional(std::move(changes)) : std::nullopt;
}

struct Row {
    StoredChanges changes;
    bool seen = false;
};

Row readRow(const Statement &row)
{
    auto changes = changesFromBytes(row.bytes(7));
    const bool readable = changes.has_value();
    return {{SourceId{row.integer(0)}, row.text(1).toLatin1(), row.text(2).toLatin1(), row.text(3).toLatin1(),
             QDateTime::fromMSecsSinceEpoch(row.integer(4), QTimeZone::UTC), row.integer(5) != 0 && readable,
             std::move(changes).value_or(std::vector<RowChange>())},
            row.integer(6) != 0};
}

/// Two steps of one text that were not seen, as one.
StoredChanges joined(const StoredChanges &first, const StoredChanges &second)
{
    StoredChanges both = second;
    both.fromVersion = first.fromVersion;
    both.comparable = first.comparable && second.comparable;
    both.changes = composed(first.changes, second.changes);
    return both;
}

} // namespace

Result<void> ChangeStore::add(const StoredChanges &step)
{
    const auto stored = m_database->row("SELECT source, text_sha256, from_version, to_version, made, comparable, seen, changes"
                                        " FROM row_changes WHERE source = ?",
                                        readRow, step.source.value);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored || (*stored)->seen || (*stored)->changes.textSha256 != step.textSha256)
        return put(step);
    const StoredChanges &before = (*stored)->changes;
    if (before.toVersion == step.toVersion)
        return {};
    return put(joined(before, step));
}

Result<void> ChangeStore::put(const StoredChanges &changes)
{
    if (changes.fromVersion == changes.toVersion || (changes.comparable && changes.changes.empty()))
        return m_database->run("DELETE FROM row_changes WHERE source = ?", changes.source.value);
    return m_database->run("INSERT OR REPLACE INTO row_changes (source, text_sha256, from_version, to_version, made, comparable,"
                           " seen, changes) VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
                           changes.source.value, QString::fromLatin1(changes.textSha256),
                           QString::fromLatin1(changes.fromVersion), QString::fromLatin1(changes.toVersion),
                           changes.made.toMSecsSinceEpoch(), changes.comparable ? 1 : 0, toBytes(changes.changes));
}

Result<std::vector<StoredChanges>> ChangeStore::unseen() const
{
    return m_database->rows("SELECT c.source, c.text_sha256, from_version, to_version, made, comparable, seen, changes"
                            " FROM row_changes c JOIN sources s ON s.id = c.source AND s.text_sha256 = c.text_sha256"
                            " WHERE seen = 0 AND removed = 0 ORDER BY c.source",
                            [](const Statement &row) { return readRow(row).changes; });
}

Result<void> ChangeStore::setSeen(SourceId source, const QDateTime &when)
{
    return m_database->run("UPDATE row_changes SET seen = ? WHERE source = ?", when.isValid() ? when.toMSecsSinceEpoch() : 0,
                           source.value);
}

Result<QByteArray> ChangeStore::lastVersion() const
{
    return m_database
        ->row("SELECT value FROM library WHERE key = 'last_run'", [](const Statement &row) { return row.text(0).toLatin1(); })
        .transform([](const std::optional<QByteArray> &version) { return version.value_or(QByteArray()); });
}

Result<void> ChangeStore::setLastVersion(const QByteArray &version)
{
    return m_database->run("INSERT INTO library (key, value) VALUES ('last_run', ?)"
                           " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                           QString::fromLatin1(version));
}

} // namespace lectern
