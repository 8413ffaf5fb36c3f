// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/integrityrows.h"

#include "core/db/database.h"
#include "core/notes/decision.h"
#include "core/store/sourcestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

struct RowId {
    qint64 row = 0;
    SourceId source;
};

Result<std::vector<RowId>> rowIds(Database &database, const char *sql)
{
    return database.rows(sql, [](const Statement &row) { return RowId{row.integer(0), {row.integer(1)}}; });
}

/// Texts by their hash; the last one is kept, because rows come document by document.
class TextVersions
{
public:
    explicit TextVersions(Database &database)
        : m_database(database)
    {
    }

    /// Null if the source has no such text, or it cannot be read.
    const QString *find(SourceId source, const QByteArray &sha256)
    {
        if (m_source != source || m_sha256 != sha256) {
            m_source = source;
            m_sha256 = sha256;
            m_text = SourceStore(m_database).version(source, sha256);
        }
        return m_text ? &*m_text : nullptr;
    }

private:
    Database &m_database;
    SourceId m_source;
    QByteArray m_sha256;
    Result<QString> m_text;
};

struct Passage {
    SourceId source;
    Span span;
    QString quote;
    QByteArray textSha256;
};

QString faultOf(const Passage &passage, TextVersions &texts)
{
    const QString *text = texts.find(passage.source, passage.textSha256);
    if (!text)
        return Text::tr("The text that it was made on is not in the library.");
    const Span span = passage.span;
    if (span.start < 0 || span.end < span.start || span.end > text->size())
        return Text::tr("Its passage, %1 to %2, is beyond the end of the text.").arg(span.start).arg(span.end);
    if (text->sliced(span.start, span.length()) != passage.quote)
        return Text::tr("Its quotation is not what stands in the text.");
    return {};
}

bool isObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).isObject();
}

QString faultOf(const Error &error)
{
    return Text::tr("It cannot be read: %1").arg(error.message);
}

QString numbered(const QString &what, qint64 row, const QString &fault)
{
    return fault.isEmpty() ? QString() : u"%1 %2: %3"_s.arg(what, QString::number(row), fault);
}

struct DecisionRow {
    QString layer, verb, scope, fields, seen;
    Passage passage;
    bool hasSource = false;
};

bool isLayer(const QString &name)
{
    for (int i = 0; i <= int(Layer::Quotes); ++i)
        if (toName(Layer(i)) == name)
            return true;
    return false;
}

QString faultOf(const DecisionRow &row, TextVersions &texts)
{
    const auto scope = scopeFromName(row.scope);
    if (!isLayer(row.layer) || !verbFromName(row.verb) || !scope)
        return Text::tr("It is of a kind that this program does not know.");
    if (!isObject(row.fields) || !isObject(row.seen))
        return Text::tr("Its fields cannot be read.");
    if (*scope == Scope::Passage && !row.hasSource)
        return Text::tr("It names no document.");
    return *scope == Scope::Passage ? faultOf(row.passage, texts) : QString();
}

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<void> checkAnnotations(Database &database, const FaultSink &sink)
{
    const auto ids = rowIds(database,
                            "SELECT id, source FROM annotations INDEXED BY annotations_by_place"
                            " ORDER BY source, span_start, span_end");
    if (!ids)
        return std::unexpected(ids.error());
    TextVersions texts(database);
    for (const RowId &id : *ids) {
        const auto read = [](const Statement &row) {
            return Passage{{row.integer(0)}, {row.integer(1), row.integer(2)}, row.text(3), row.bytes(4)};
        };
        const auto row =
            database.row("SELECT source, span_start, span_end, quote, text_sha256 FROM annotations WHERE id = ?", read, id.row);
        const QString fault = !row ? faultOf(row.error()) : !*row ? Text::tr("Its row is missing.") : faultOf(**row, texts);
        if (!sink(id.source, numbered(Text::tr("Note"), id.row, fault)))
            break;
    }
    return {};
}

Result<void> checkDecisions(Database &database, const FaultSink &sink)
{
    const auto ids = rowIds(database, "SELECT id, source FROM decisions INDEXED BY decisions_by_source ORDER BY source, id");
    if (!ids)
        return std::unexpected(ids.error());
    TextVersions texts(database);
    for (const RowId &id : *ids) {
        const auto read = [](const Statement &row) {
            return DecisionRow{row.text(0),   row.text(1),
                               row.text(2),   row.text(3),
                               row.text(4),   {{row.integer(5)}, {row.integer(6), row.integer(7)}, row.text(8), row.bytes(9)},
                               !row.isNull(5)};
        };
        const auto row =
            database.row("SELECT layer, verb, scope, fields, seen_row, source, span_start, span_end, quote, text_sha256"
                         " FROM decisions WHERE id = ?",
                         read, id.row);
        const QString fault = !row ? faultOf(row.error()) : !*row ? Text::tr("Its row is missing.") : faultOf(**row, texts);
        if (!sink(id.source, numbered(Text::tr("Decision"), id.row, fault)))
            break;
    }
    return {};
}

Result<void> checkSources(Database &database, const FaultSink &sink)
{
    const auto ids = rowIds(database, "SELECT id, id FROM sources INDEXED BY sources_by_path ORDER BY id");
    if (!ids)
        return std::unexpected(ids.error());
    for (const RowId &id : *ids) {
        const auto read = [](const Statement &row) { return std::pair(row.text(0), row.text(1)); };
        const auto row = database.row("SELECT meta, own_meta FROM sources WHERE id = ?", read, id.row);
        QString fault;
        if (!row || !*row)
            fault = row ? Text::tr("The document's row is missing.") : faultOf(row.error());
        else if (!isObject((*row)->first) || !((*row)->second.isEmpty() || isObject((*row)->second)))
            fault = Text::tr("The document's metadata cannot be read.");
        if (!sink(id.source, fault))
            break;
    }
    return {};
}

TextFault textFault(Database &database, qint64 row)
{
    struct Content {
        QByteArray textSha256, sha256, original, text;
        bool hasText = false;
    };
    const auto read = [](const Statement &s) { return Content{s.bytes(0), s.bytes(1), s.bytes(2), s.bytes(3), !s.isNull(3)}; };
    const auto found = database.row("SELECT text_sha256, sha256, original, text FROM contents WHERE rowid = ?", read, row);
    if (!found || !*found)
        return {IntegrityProblem::Unreadable, found ? Text::tr("The row of its text is missing.") : faultOf(found.error())};
    const Content &content = **found;
    const QByteArray original = qUncompress(content.original);
    const QByteArray text = content.hasText ? qUncompress(content.text) : original;
    if (original.isNull() || text.isNull())
        return {IntegrityProblem::Unreadable,
                original.isNull() ? Text::tr("Its original bytes cannot be unpacked.")
                                  : Text::tr("Its text cannot be unpacked.")};
    if (sha256Of(original) != content.sha256)
        return {IntegrityProblem::Hash, Text::tr("Its original bytes are not those that were imported.")};
    if (sha256Of(text) != content.textSha256)
        return {IntegrityProblem::Hash, Text::tr("Its text is not the one that was read on import.")};
    return {};
}

} // namespace lectern
