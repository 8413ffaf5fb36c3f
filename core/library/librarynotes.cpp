// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/markdown.h"
#include "core/library/libraryprivate.h"
#include "core/store/annotationstore.h"
#include "core/store/statestore.h"

namespace lectern
{

namespace
{

/// One change to the notes of a library.
template<typename Work>
auto annotate(LibraryPrivate &d, Work work)
{
    return d.author([&](Database &database) {
        AnnotationStore notes(database);
        return work(database, notes);
    });
}

} // namespace

Result<std::vector<Annotation>> Library::annotations(std::optional<SourceId> source) const
{
    return d->libraryReader.use([&](Database &database) {
        const AnnotationStore notes(database);
        return source ? notes.of(*source) : notes.all();
    });
}

Result<Annotation> Library::addAnnotation(Annotation annotation)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!annotation.created.isValid())
        annotation.created = now;
    if (!annotation.modified.isValid())
        annotation.modified = annotation.created;
    return annotate(*d, [&](Database &database, AnnotationStore &notes) {
        return SourceStore(database).find(annotation.source).and_then([&](const StoredSource &) {
            return notes.insert(annotation);
        });
    });
}

Result<void> Library::updateAnnotation(const Annotation &annotation)
{
    Annotation changed = annotation;
    changed.modified = QDateTime::currentDateTimeUtc();
    return annotate(*d, [&](Database &, AnnotationStore &notes) { return notes.update(changed); });
}

Result<void> Library::removeAnnotation(AnnotationId id)
{
    return annotate(*d, [&](Database &, AnnotationStore &notes) { return notes.remove(id); });
}

Result<QString> Library::notesMarkdown(std::optional<SourceId> source) const
{
    const auto all = annotations(source);
    if (!all)
        return std::unexpected(all.error());
    std::vector<NotedDocument> documents;
    for (const Annotation &annotation : *all) {
        if (documents.empty() || documents.back().document->summary.id != annotation.source) {
            auto document = this->document(annotation.source);
            if (!document)
                return std::unexpected(document.error());
            documents.push_back({std::move(*document), {}});
        }
        documents.back().annotations.push_back(annotation);
    }
    return lectern::notesToMarkdown(documents, id());
}

Result<void> Library::setState(const QString &key, const QByteArray &value)
{
    // Where a reader was is not worth a sync; what people write is.
    return d->authorLater([&](Database &database) { return StateStore(database).set(key, value); });
}

QByteArray Library::state(const QString &key) const
{
    return d->libraryReader.use([&](Database &database) { return StateStore(database).get(key); }).value_or(QByteArray());
}

} // namespace lectern
