// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <vector>

namespace lectern {

/// The annotations of the open library as the window sees them: a cache in reading order, and the only way to change them. Every change is a
/// command on the undo stack and is on disk when the call returns. Lives on the GUI thread.
class NoteBook : public QObject
{
    Q_OBJECT

public:
    explicit NoteBook(QObject *parent = nullptr);

    void setLibrary(Library *library); ///< not owned; clears the undo stack
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    [[nodiscard]] const std::vector<Annotation> &of(SourceId source) const; ///< in reading order
    [[nodiscard]] std::vector<Annotation> all() const;                     ///< source by source
    [[nodiscard]] std::optional<Annotation> find(AnnotationId id) const;

    /// Makes a highlight on a passage of a document. Returns its id, or none after an error (see failed()).
    AnnotationId add(const OpenDocument &document, Span span, HighlightColor color, const QString &comment = {}, const QStringList &tags = {});
    void update(const Annotation &annotation); ///< colour, comment, tags
    void remove(AnnotationId id);

signals:
    void changed(lectern::SourceId source);
    void failed(const lectern::Error &error); ///< nothing was changed

private:
    friend class NoteCommand;
    void reload(SourceId source);

    Library *m_library = nullptr;
    QUndoStack m_undo;
    std::map<SourceId, std::vector<Annotation>> m_notes;
};

} // namespace lectern
