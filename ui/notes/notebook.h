// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <vector>

namespace lectern
{

/// A change of one note; none: it does not exist.
struct NoteChange {
    std::optional<Annotation> before, after;
};

/// The annotations of the open library as the window sees them: a cache in reading order, and the only way to change them. Every change is a
/// command on the undo stack and is on disk when the call returns. Lives on the GUI thread.
class NoteBook : public QObject
{
    Q_OBJECT

public:
    explicit NoteBook(QObject *parent = nullptr);

    void setLibrary(Library *library); ///< not owned; clears the undo stack
    void reload(); ///< reads all again: after documents came, went or were read anew
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    [[nodiscard]] const std::vector<Annotation> &of(SourceId source) const; ///< in reading order
    [[nodiscard]] std::vector<Annotation> all() const; ///< source by source
    [[nodiscard]] std::optional<Annotation> find(AnnotationId id) const;
    [[nodiscard]] int count() const; ///< in the whole library
    /// Where a note stands in its document's text of today. Use this, not anchor.span, wherever a passage is shown.
    [[nodiscard]] PlacedAnchor placed(const Annotation &annotation) const;
    [[nodiscard]] QStringList tags() const; ///< all in use, sorted, for completion

    /// Makes a highlight on a passage of a document. Returns its id, or none after an error (see failed()).
    AnnotationId add(const OpenDocument &document, Span span, HighlightColor color, const QString &comment = {},
                     const QStringList &tags = {});
    /// Colour, comment, tags, anchor. Comments edited one after the other make one step of undo until finishEdit(). False after an error.
    bool update(const Annotation &annotation);
    void finishEdit() { ++m_edit; } ///< the next change of a comment is a step of its own
    bool remove(AnnotationId id);

signals:
    void closing(); ///< the library is about to be closed or changed: save what is typed
    void changed(lectern::SourceId source); ///< none: all may have changed
    void failed(const lectern::Error &error); ///< nothing was changed

private:
    friend class NoteCommand;
    Result<Annotation> apply(const NoteChange &change);
    Result<void> carryOut(const NoteChange &change, Annotation &result);
    bool push(NoteChange change);
    void reload(SourceId source);

    Library *m_library = nullptr;
    QUndoStack m_undo;
    int m_edit = 0;
    std::map<SourceId, std::vector<Annotation>> m_notes;
    mutable std::map<AnnotationId, PlacedAnchor> m_placed; ///< of notes made on another text; found once
    mutable std::map<SourceId, QByteArray> m_textHashes; ///< of documents' texts of today, as far as they were asked for
};

} // namespace lectern
