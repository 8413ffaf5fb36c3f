// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notes/notebook.h"
#include "ui/state/viewstate.h"

namespace lectern
{

/// What the note editor is about: a note, or a passage that has none yet.
struct NoteTarget {
    std::shared_ptr<const OpenDocument> document; ///< null: the note of a document that is not open, or nothing
    Span span;                                    ///< where a first note would stand
    AnnotationId note;                            ///< none: a draft

    [[nodiscard]] bool isNothing() const { return !note && span.isEmpty(); }
    bool operator==(const NoteTarget &) const = default;
};

/// In this order: a note that covers exactly the selection, else a draft on the selection; the shortest note at the caret; a note on the
/// current row's passage (that one, or one that lies in it), else a draft on it.
[[nodiscard]] NoteTarget noteTarget(const ViewState &state, const NoteBook &book);

} // namespace lectern
