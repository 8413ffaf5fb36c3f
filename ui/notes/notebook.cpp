// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notebook.h"

#include "core/library/sourcefacts.h"
#include "ui/notes/notecommand.h"

#include <QSet>

namespace lectern
{

NoteBook::NoteBook(QObject *parent)
    : QObject(parent)
{
}

void NoteBook::setLibrary(Library *library)
{
    emit closing();
    m_library = library;
    m_undo.clear();
    reload();
}

void NoteBook::reload()
{
    m_notes.clear();
    m_placed.clear();
    m_textHashes.clear();
    if (m_library) {
        if (auto notes = m_library->annotations())
            for (Annotation &note : *notes)
                m_notes[note.source].push_back(std::move(note));
        else
            emit failed(notes.error());
    }
    emit changed({});
}

void NoteBook::reload(SourceId source)
{
    m_placed.clear();
    if (auto notes = m_library->annotations(source))
        m_notes[source] = std::move(*notes);
    else
        emit failed(notes.error());
    emit changed(source);
}

const std::vector<Annotation> &NoteBook::of(SourceId source) const
{
    static const std::vector<Annotation> none;
    const auto found = m_notes.find(source);
    return found == m_notes.end() ? none : found->second;
}

std::vector<Annotation> NoteBook::all() const
{
    std::vector<Annotation> notes;
    for (const auto &[source, ofSource] : m_notes)
        notes.insert(notes.end(), ofSource.begin(), ofSource.end());
    return notes;
}

std::optional<Annotation> NoteBook::find(AnnotationId id) const
{
    for (const auto &[source, notes] : m_notes) {
        const auto found = std::ranges::find(notes, id, &Annotation::id);
        if (found != notes.end())
            return *found;
    }
    return std::nullopt;
}

int NoteBook::count() const
{
    size_t count = 0;
    for (const auto &[source, notes] : m_notes)
        count += notes.size();
    return int(count);
}

PlacedAnchor NoteBook::placed(const Annotation &annotation) const
{
    auto today = m_textHashes.find(annotation.source);
    if (today == m_textHashes.end())
        today = m_textHashes.emplace(annotation.source, textHashOf(*m_library, annotation.source).value_or(QByteArray())).first;
    if (today->second.isEmpty())
        return {};
    if (today->second == annotation.anchor.textSha256)
        return {annotation.anchor.span, AnchorState::Exact, 1.0};
    if (const auto known = m_placed.find(annotation.id); known != m_placed.end())
        return known->second;
    const auto document = m_library->document(annotation.source);
    if (!document)
        return {};
    const SourceText &source = (*document)->parsed.source;
    return m_placed[annotation.id] = placeAnchor(annotation.anchor, source.text, source.textSha256);
}

QStringList NoteBook::tags() const
{
    QSet<QString> tags;
    for (const auto &[source, notes] : m_notes)
        for (const Annotation &note : notes)
            tags.unite({note.tags.begin(), note.tags.end()});
    QStringList sorted = tags.values();
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

AnnotationId NoteBook::add(const OpenDocument &document, Span span, HighlightColor color, const QString &comment,
                           const QStringList &tags)
{
    const SourceText &text = document.parsed.source;
    Annotation note;
    note.source = document.summary.id;
    note.anchor = makeAnchor(text.text, text.textSha256, span);
    note.color = color;
    note.comment = comment;
    note.tags = tags;
    const auto added = apply({std::nullopt, std::move(note)});
    if (!added) {
        emit failed(added.error());
        return {};
    }
    m_undo.push(new NoteCommand(this, {std::nullopt, *added}, m_edit));
    return added->id;
}

bool NoteBook::update(const Annotation &annotation)
{
    const auto before = find(annotation.id);
    return before && (*before == annotation || push({before, annotation}));
}

bool NoteBook::remove(AnnotationId id)
{
    const auto before = find(id);
    return before && push({before, std::nullopt});
}

bool NoteBook::push(NoteChange change)
{
    if (const auto done = apply(change); !done) {
        emit failed(done.error());
        return false;
    }
    m_undo.push(new NoteCommand(this, std::move(change), m_edit));
    return true;
}

Result<Annotation> NoteBook::apply(const NoteChange &change)
{
    Annotation result = change.after ? *change.after : *change.before;
    if (!m_library)
        return fail(ErrorCode::NotFound, tr("No library is open."));
    if (const auto done = carryOut(change, result); !done)
        return std::unexpected(done.error());
    reload(result.source);
    return result;
}

/// What is already so counts as done: after a step of undo that failed, the stack and the library may differ by one.
Result<void> NoteBook::carryOut(const NoteChange &change, Annotation &result)
{
    const bool exists = result.id && find(result.id);
    if (!change.after)
        return exists ? m_library->removeAnnotation(result.id) : Result<void>();
    if (exists)
        return m_library->updateAnnotation(result);
    auto added = m_library->addAnnotation(result);
    if (!added)
        return std::unexpected(added.error());
    result = *added;
    return {};
}

} // namespace lectern

#include "moc_notebook.cpp"
