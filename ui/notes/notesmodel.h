// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/annotation.h"
#include "ui/rows/groupedmodel.h"

namespace lectern
{

/// A note with where it stands today.
struct NoteRow {
    Annotation note;
    PlacedAnchor place;
    QString document; ///< title

    [[nodiscard]] bool needsLook() const { return place.state == AnchorState::Doubtful || place.state == AnchorState::Lost; }
    bool operator==(const NoteRow &) const = default;
};

/// What notes are narrowed to.
struct NoteFilter {
    QString words; ///< all of which must occur in quotation, comment, tags or title; case and Chinese script do not matter
    std::optional<HighlightColor> color;
    QString tag; ///< empty: any

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && !color && tag.isEmpty(); }
    [[nodiscard]] bool matches(const NoteRow &row) const;
};

/// Notes for a RowView. Those whose passage is doubtful or lost stand in a group of their own, on top.
class NotesModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    void setNotes(std::vector<NoteRow> notes, bool byDocument);

    [[nodiscard]] const NoteRow *noteAt(const QModelIndex &index) const; ///< null for a header
    [[nodiscard]] QModelIndex indexOfNote(AnnotationId id) const;

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    [[nodiscard]] QString quietLine(const NoteRow &row) const;

    std::vector<NoteRow> m_notes;
};

} // namespace lectern
