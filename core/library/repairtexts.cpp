// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/repairtexts.h"

#include "core/db/database.h"
#include "core/import/document.h"
#include "core/library/integrityrows.h"
#include "core/store/sourcestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Repair)
};

QString nameOf(const std::map<qint64, QString> &paths, qint64 source)
{
    const auto path = paths.find(source);
    return path == paths.end() ? Text::tr("document %1").arg(source) : path->second;
}

/// The file's bytes, if it is still the one that was imported.
std::optional<QByteArray> sameFile(const QString &path, const QByteArray &sha256)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != sha256)
        return {};
    return bytes;
}

struct Content {
    qint64 row = 0;
    qint64 source = 0;
    QByteArray textSha256, sha256;
};

/// What an import would write of a file, if it gives this very text.
std::optional<PackedSource> readAgain(const QString &path, const QByteArray &sha256, const QByteArray &textSha256,
                                      const QString &encoding)
{
    const auto bytes = sameFile(path, sha256);
    if (!bytes)
        return {};
    for (const QString &tried : {QString(), encoding}) {
        const auto parsed = parseDocument(*bytes, QFileInfo(path).fileName(), tried);
        if (parsed && parsed->source.textSha256 == textSha256)
            return packSource(path, *bytes, *parsed, {});
    }
    return {};
}

Result<void> putContent(Database &database, qint64 source, const PackedSource &packed)
{
    auto statement =
        database.prepare("INSERT OR REPLACE INTO contents (source, text_sha256, sha256, original, text) VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(source, QString::fromLatin1(packed.textSha256), QString::fromLatin1(packed.sha256), packed.original);
    if (packed.text)
        statement->bind(5, *packed.text);
    return statement->run();
}

QString encodingOf(Database &database, qint64 source)
{
    const auto found =
        database.row("SELECT encoding FROM sources WHERE id = ?", [](const Statement &row) { return row.text(0); }, source);
    return found ? found->value_or(QString()) : QString();
}

/// The original bytes of a row out of its text, where that alone can be read.
Result<bool> keepText(Database &database, const Content &content)
{
    const auto packed = database.row(
        "SELECT text FROM contents WHERE rowid = ? AND text IS NOT NULL", [](const Statement &row) { return row.bytes(0); },
        content.row);
    const QByteArray text = packed && *packed ? qUncompress(**packed) : QByteArray();
    if (text.isNull() || QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() != content.textSha256)
        return false;
    return database.run("UPDATE contents SET original = text, text = NULL, sha256 = text_sha256 WHERE rowid = ?", content.row)
        .transform([] { return true; });
}

} // namespace

Result<void> RowMender::mendTexts()
{
    const auto rows =
        database.rows("SELECT rowid, source, text_sha256, sha256 FROM contents ORDER BY rowid",
                      [](const Statement &row) { return Content{row.integer(0), row.integer(1), row.bytes(2), row.bytes(3)}; });
    if (!rows)
        return std::unexpected(rows.error());
    for (size_t i = 0; i < rows->size(); ++i) {
        const Content &content = (*rows)[i];
        const QString name = nameOf(paths, content.source);
        progress.report(qint64(i), qint64(rows->size()), name);
        const TextFault fault = textFault(database, content.row);
        if (fault.message.isEmpty())
            continue;
        const auto path = paths.find(content.source);
        const auto again = readAgain(path == paths.end() ? QString() : path->second, content.sha256, content.textSha256,
                                     encodingOf(database, content.source));
        Result<void> done;
        if (again) {
            mended << Text::tr("%1: its text was read again from the file it came from.").arg(name);
            done = putContent(database, content.source, *again);
        } else if (const auto kept = keepText(database, content); !kept || *kept) {
            lost << Text::tr("%1: the bytes as they were imported; its text is there.").arg(name);
            done = kept.transform([](bool) { });
        } else {
            lost << Text::tr("%1: a text of it. %2").arg(name, fault.message);
            done = database.run("DELETE FROM contents WHERE rowid = ?", content.row);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> RowMender::mendSources()
{
    // Texts without a document: the document is made again from what was imported.
    const auto orphans = database.rows("SELECT source, original FROM contents WHERE source NOT IN (SELECT id FROM sources)"
                                       " GROUP BY source HAVING rowid = max(rowid)",
                                       [](const Statement &row) { return std::pair(row.integer(0), qUncompress(row.bytes(1))); });
    if (!orphans)
        return std::unexpected(orphans.error());
    for (const auto &[id, bytes] : *orphans) {
        const auto path = paths.find(id);
        const QString file = path == paths.end() ? u"/recovered/%1.md"_s.arg(id) : path->second;
        const auto parsed = parseDocument(bytes, QFileInfo(file).fileName(), {});
        if (!parsed)
            continue;
        const auto done = SourceStore(database).insert(packSource(file, bytes, *parsed)).and_then([&](SourceId made) {
            return database.run("DELETE FROM contents WHERE source = ?", made.value).and_then([&] {
                return database.run("UPDATE sources SET id = ? WHERE id = ?", id, made.value);
            });
        });
        if (!done)
            return done;
        mended << Text::tr("%1: its row was made again; corrections of its title, date, authors and site are lost.")
                      .arg(nameOf(paths, id));
    }
    // Documents without their text.
    struct Bare {
        qint64 id = 0;
        QString path;
        QByteArray sha256, textSha256;
        QString encoding;
    };
    const auto bare = database.rows(
        "SELECT id, path, sha256, text_sha256, encoding FROM sources s WHERE NOT EXISTS"
        " (SELECT 1 FROM contents c WHERE c.source = s.id AND c.text_sha256 = s.text_sha256)",
        [](const Statement &row) { return Bare{row.integer(0), row.text(1), row.bytes(2), row.bytes(3), row.text(4)}; });
    if (!bare)
        return std::unexpected(bare.error());
    for (const Bare &source : *bare) {
        const auto again = readAgain(source.path, source.sha256, source.textSha256, source.encoding);
        Result<void> done;
        if (again) {
            mended << Text::tr("%1: its text was read again from the file it came from.").arg(source.path);
            done = putContent(database, source.id, *again);
        } else {
            lost << Text::tr("%1: the whole document. Its file is gone or has changed; import it again if you have it.")
                        .arg(source.path);
            done = database.run("DELETE FROM sources WHERE id = ?", source.id);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> RowMender::takeOutOrphans()
{
    struct Note {
        qint64 source = 0;
        QString quote, comment, tags;
    };
    const auto orphans =
        database.rows("SELECT source, quote, comment, tags FROM annotations WHERE source NOT IN"
                      " (SELECT id FROM sources) ORDER BY source, span_start",
                      [](const Statement &row) { return Note{row.integer(0), row.text(1), row.text(2), row.text(3)}; });
    const auto decisions =
        database.number("SELECT count(*) FROM decisions WHERE source IS NOT NULL AND source NOT IN (SELECT id FROM sources)");
    if (!orphans || !decisions)
        return std::unexpected(orphans ? decisions.error() : orphans.error());
    for (const Note &note : *orphans) {
        const QString quote = QString(note.quote).replace(u'\n', u"\n> "_s);
        notes += u"> %1\n\n%2\n\n— %3%4\n\n"_s.arg(quote, note.comment, nameOf(paths, note.source),
                                                   note.tags == u"[]"_s ? QString() : u" "_s + note.tags);
    }
    if (!orphans->empty())
        lost << Text::tr("%n note(s) on documents that are lost; they stand in a file of their own.", nullptr,
                         int(orphans->size()));
    if (*decisions > 0)
        lost << Text::tr("%n decision(s) on documents that are lost.", nullptr, int(*decisions));
    if (const auto freed = database.run("UPDATE decisions SET made_on = NULL WHERE made_on NOT IN (SELECT id FROM sources)");
        !freed)
        return freed;
    // Whatever goes with its document in a sound library goes with it here.
    const auto bound = database.rows(
        "SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f"
        " WHERE m.type = 'table' AND f.\"table\" = 'sources' AND f.on_delete = 'CASCADE'",
        [](const Statement &row) {
            return u"DELETE FROM \"%1\" WHERE \"%2\" NOT IN (SELECT id FROM sources)"_s.arg(row.text(0), row.text(1)).toUtf8();
        });
    if (!bound)
        return std::unexpected(bound.error());
    for (const QByteArray &sql : *bound) {
        if (const auto done = database.execute(sql); !done)
            return done;
    }
    return {};
}

} // namespace lectern
