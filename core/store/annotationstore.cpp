// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/annotationstore.h"

#include "core/db/database.h"
#include "core/store/metadatajson.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lectern
{

namespace
{

QDateTime time(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

Annotation readAnnotation(const Statement &row)
{
    Annotation annotation;
    annotation.id = {row.integer(0)};
    annotation.source = {row.integer(1)};
    annotation.anchor = {{row.integer(2), row.integer(3)}, row.text(4), row.text(5), row.text(6), row.bytes(7)};
    annotation.color = highlightColorFromName(row.text(8));
    annotation.comment = row.text(9);
    annotation.tags = stringsFromJson(row.text(10));
    annotation.created = time(row.integer(11));
    annotation.modified = time(row.integer(12));
    return annotation;
}

Result<void> orNotFound(Database &database, Result<void> done)
{
    if (done && database.changes() == 0)
        return fail(ErrorCode::NotFound, QCoreApplication::translate("AnnotationStore", "The note is no longer in the library."));
    return done;
}

} // namespace

Result<Annotation> AnnotationStore::insert(Annotation annotation)
{
    auto statement =
        m_database->prepare("INSERT INTO annotations (id, source, span_start, span_end, quote, before, after, text_sha256,"
                            " color, comment, tags, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return std::unexpected(statement.error());
    const Anchor &anchor = annotation.anchor;
    statement->bindAll(nullptr, annotation.source.value, anchor.span.start, anchor.span.end, anchor.quote, anchor.before,
                       anchor.after, QString::fromLatin1(anchor.textSha256), toName(annotation.color), annotation.comment,
                       toJson(annotation.tags), annotation.created.toMSecsSinceEpoch(), annotation.modified.toMSecsSinceEpoch());
    if (annotation.id)
        statement->bind(1, annotation.id.value);
    if (const auto done = statement->run(); !done)
        return std::unexpected(done.error());
    annotation.id = {m_database->lastInsertId()};
    return annotation;
}

Result<void> AnnotationStore::update(const Annotation &annotation)
{
    const Anchor &anchor = annotation.anchor;
    return orNotFound(*m_database,
                      m_database->run("UPDATE annotations SET span_start = ?, span_end = ?, quote = ?, before = ?, after = ?,"
                                      " text_sha256 = ?, color = ?, comment = ?, tags = ?, modified = ? WHERE id = ?",
                                      anchor.span.start, anchor.span.end, anchor.quote, anchor.before, anchor.after,
                                      QString::fromLatin1(anchor.textSha256), toName(annotation.color), annotation.comment,
                                      toJson(annotation.tags), annotation.modified.toMSecsSinceEpoch(), annotation.id.value));
}

Result<void> AnnotationStore::remove(AnnotationId id)
{
    return orNotFound(*m_database, m_database->run("DELETE FROM annotations WHERE id = ?", id.value));
}

Result<std::vector<Annotation>> AnnotationStore::all() const
{
    return m_database->rows(
        "SELECT a.id, source, span_start, span_end, quote, before, after, a.text_sha256, color, comment, tags,"
        " created, modified FROM annotations a JOIN sources s ON s.id = a.source WHERE s.removed = 0"
        " ORDER BY source, span_start, span_end, a.id",
        readAnnotation);
}

Result<std::vector<Annotation>> AnnotationStore::of(SourceId source) const
{
    return m_database->rows(
        "SELECT a.id, source, span_start, span_end, quote, before, after, a.text_sha256, color, comment, tags,"
        " created, modified FROM annotations a JOIN sources s ON s.id = a.source WHERE s.removed = 0 AND source = ?"
        " ORDER BY span_start, span_end, a.id",
        readAnnotation, source.value);
}

Result<std::optional<SourceId>> AnnotationStore::sourceOf(AnnotationId id) const
{
    return m_database->row(
        "SELECT source FROM annotations WHERE id = ?", [](const Statement &row) { return SourceId{row.integer(0)}; }, id.value);
}

} // namespace lectern
