// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sourcestore.h"

#include "core/db/database.h"
#include "core/store/metadatajson.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lectern
{

namespace
{

/// Fast rather than small: the importer's time goes to extraction, and text shrinks well at any level.
constexpr int compression = 3;

constexpr auto selectSource = "SELECT id, path, sha256, text_sha256, encoding, bytes, characters, imported, meta,"
                              " (SELECT count(*) FROM annotations WHERE source = sources.id), own_meta, chosen_encoding"
                              " FROM sources WHERE removed = 0 ORDER BY id";
constexpr auto selectOneSource = "SELECT id, path, sha256, text_sha256, encoding, bytes, characters, imported, meta,"
                                 " (SELECT count(*) FROM annotations WHERE source = sources.id), own_meta, chosen_encoding"
                                 " FROM sources WHERE removed = 0 AND id = ?";

StoredSource readSource(const Statement &row)
{
    StoredSource stored;
    SourceSummary &summary = stored.summary;
    summary.id = {row.integer(0)};
    summary.path = row.text(1);
    summary.sha256 = row.bytes(2);
    summary.textSha256 = row.bytes(3);
    summary.encoding = row.text(4);
    summary.bytes = row.integer(5);
    summary.characters = row.integer(6);
    summary.imported = QDateTime::fromMSecsSinceEpoch(row.integer(7), QTimeZone::UTC);
    stored.meta = row.text(8);
    summary.annotations = int(row.integer(9));
    stored.corrections = row.text(10);
    stored.chosenEncoding = row.text(11);
    return stored;
}

Error notFound()
{
    return {ErrorCode::NotFound, QCoreApplication::translate("SourceStore", "The document is no longer in the library.")};
}

Error damaged()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("SourceStore", "A stored document cannot be read: the library file is damaged.")};
}

template<typename T>
Result<T> orNotFound(Result<std::optional<T>> found)
{
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(notFound());
    return std::move(**found);
}

/// The canonical text out of its two columns (`original`, `text`).
std::optional<QString> unpackText(const Statement &row, int original, int text)
{
    const QByteArray utf8 = qUncompress(row.bytes(row.isNull(text) ? original : text));
    if (utf8.isNull())
        return {};
    return QString::fromUtf8(utf8);
}

} // namespace

PackedSource packSource(const QString &path, const QByteArray &bytes, const ParsedDocument &parsed, const QString &chosenEncoding)
{
    const SourceText &source = parsed.source;
    const QByteArray utf8 = source.text.toUtf8();
    PackedSource packed{path,
                        source.encoding,
                        chosenEncoding,
                        source.sha256,
                        source.textSha256,
                        bytes.size(),
                        CodePointMap(source.text).toCodePoints(source.text.size()),
                        source.undecodable,
                        parsed.meta,
                        qCompress(bytes, compression),
                        {}};
    if (utf8 != bytes)
        packed.text = qCompress(utf8, compression);
    return packed;
}

Result<SourceId> SourceStore::insert(const PackedSource &source)
{
    const auto done =
        m_database->run("INSERT INTO sources (path, sha256, text_sha256, encoding, chosen_encoding, bytes, characters,"
                        " undecodable, imported, meta, own_meta) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                        source.path, QString::fromLatin1(source.sha256), QString::fromLatin1(source.textSha256), source.encoding,
                        source.chosenEncoding, source.bytes, source.characters, source.undecodable,
                        QDateTime::currentMSecsSinceEpoch(), toJson(source.meta));
    if (!done)
        return std::unexpected(done.error());
    const SourceId id{m_database->lastInsertId()};
    return putContent(id, source).transform([id] { return id; });
}

Result<void> SourceStore::update(SourceId id, const PackedSource &source)
{
    return m_database
        ->run("UPDATE sources SET path = ?, sha256 = ?, text_sha256 = ?, encoding = ?, chosen_encoding = ?, bytes = ?,"
              " characters = ?, undecodable = ?, imported = ?, removed = 0, meta = ? WHERE id = ?",
              source.path, QString::fromLatin1(source.sha256), QString::fromLatin1(source.textSha256), source.encoding,
              source.chosenEncoding, source.bytes, source.characters, source.undecodable, QDateTime::currentMSecsSinceEpoch(),
              toJson(source.meta), id.value)
        .and_then([&] { return putContent(id, source); });
}

Result<void> SourceStore::putContent(SourceId id, const PackedSource &source)
{
    auto statement = m_database->prepare(
        "INSERT OR REPLACE INTO contents (source, text_sha256, sha256, original, text) VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(id.value, QString::fromLatin1(source.textSha256), QString::fromLatin1(source.sha256), source.original);
    if (source.text)
        statement->bind(5, *source.text);
    return statement->run();
}

Result<void> SourceStore::setPath(SourceId id, const QString &path)
{
    return m_database->run("UPDATE sources SET path = ? WHERE id = ?", path, id.value);
}

Result<void> SourceStore::setCorrections(SourceId id, const QString &corrections)
{
    return m_database->run("UPDATE sources SET own_meta = ? WHERE id = ?", corrections, id.value);
}

Result<void> SourceStore::setRemoved(SourceId id, bool removed)
{
    const qint64 when = removed ? QDateTime::currentMSecsSinceEpoch() : 0;
    const auto done = m_database->run("UPDATE sources SET removed = ? WHERE id = ?", when, id.value);
    if (done && m_database->changes() == 0)
        return std::unexpected(notFound());
    return done;
}

Result<void> SourceStore::purge()
{
    return m_database->run("DELETE FROM sources WHERE removed != 0");
}

Result<std::vector<StoredSource>> SourceStore::all() const
{
    return m_database->rows(selectSource, readSource);
}

Result<StoredSource> SourceStore::find(SourceId id) const
{
    return orNotFound(m_database->row(selectOneSource, readSource, id.value));
}

Result<std::vector<KnownSource>> SourceStore::known() const
{
    const auto read = [](const Statement &row) {
        return KnownSource{{row.integer(0)}, row.text(1), row.bytes(2), row.text(3), row.text(4), row.integer(5) != 0};
    };
    return m_database->rows("SELECT id, path, sha256, chosen_encoding, own_meta, removed FROM sources ORDER BY id", read);
}

Result<SourceText> SourceStore::text(SourceId id) const
{
    const auto read = [](const Statement &row) {
        return SourceText{unpackText(row, 4, 5).value_or(QString()), row.text(0), row.bytes(1), row.bytes(2), row.integer(3)};
    };
    auto found = orNotFound(m_database->row("SELECT s.encoding, s.sha256, s.text_sha256, s.undecodable, c.original, c.text"
                                            " FROM sources s JOIN contents c ON c.source = s.id AND c.text_sha256 = s.text_sha256"
                                            " WHERE s.id = ? AND s.removed = 0",
                                            read, id.value));
    if (found && found->text.isNull())
        return std::unexpected(damaged());
    return found;
}

Result<QByteArray> SourceStore::original(SourceId id) const
{
    auto found = orNotFound(m_database->row(
        "SELECT c.original FROM sources s JOIN contents c"
        " ON c.source = s.id AND c.text_sha256 = s.text_sha256 WHERE s.id = ? AND s.removed = 0",
        [](const Statement &row) { return qUncompress(row.bytes(0)); }, id.value));
    if (found && found->isNull())
        return std::unexpected(damaged());
    return found;
}

Result<std::optional<SourceId>> SourceStore::byText(const QByteArray &textSha256) const
{
    return m_database->row(
        "SELECT s.id FROM contents c JOIN sources s ON s.id = c.source WHERE c.text_sha256 = ? AND s.removed = 0"
        " ORDER BY s.text_sha256 != c.text_sha256, s.id",
        [](const Statement &row) { return SourceId{row.integer(0)}; }, QString::fromLatin1(textSha256));
}

Result<QString> SourceStore::version(SourceId id, const QByteArray &textSha256) const
{
    auto found = orNotFound(m_database->row(
        "SELECT original, text FROM contents WHERE source = ? AND text_sha256 = ?",
        [](const Statement &row) { return unpackText(row, 0, 1).value_or(QString()); }, id.value,
        QString::fromLatin1(textSha256)));
    if (found && found->isNull())
        return std::unexpected(damaged());
    return found;
}

} // namespace lectern
