// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notesmodel.h"

#include "core/text/projection.h"
#include "ui/notes/swatch.h"
#include "ui/rows/plainline.h"
#include "ui/rows/rowroles.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString quotationOf(const Annotation &note)
{
    return u"“%1”"_s.arg(plainLine(note.anchor.quote));
}

QString tagsOf(const Annotation &note)
{
    QStringList tags;
    for (const QString &tag : note.tags)
        tags << u'#' + tag;
    return tags.join(u' ');
}

} // namespace

bool NoteFilter::matches(const NoteRow &row) const
{
    const Annotation &note = row.note;
    if ((color && note.color != *color) || (!tag.isEmpty() && !note.tags.contains(tag)))
        return false;
    const QString text =
        folded(QStringList{note.anchor.quote, note.comment, tagsOf(note), row.document}.join(u'\n'), Folding::Search);
    const QStringList wanted = folded(words.simplified(), Folding::Search).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); });
}

void NotesModel::setNotes(std::vector<NoteRow> notes, bool byDocument)
{
    beginResetModel();
    m_notes = std::move(notes);
    std::vector<RowGroup> groups{{tr("The text changed: check these"), {}}};
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const NoteRow &row = m_notes[i];
        if (row.needsLook()) {
            groups.front().rows.push_back(int(i));
            continue;
        }
        const QString title = byDocument ? row.document : tr("In their places");
        if (groups.size() == 1 || groups.back().title != title)
            groups.push_back({title, {}});
        groups.back().rows.push_back(int(i));
    }
    if (groups.front().rows.empty() && groups.size() == 2 && !byDocument)
        groups.back().title.clear();
    setGroups(std::move(groups));
    endResetModel();
}

const NoteRow *NotesModel::noteAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row < 0 ? nullptr : &m_notes[size_t(row)];
}

QModelIndex NotesModel::indexOfNote(AnnotationId id) const
{
    const auto found = std::ranges::find(m_notes, id, [](const NoteRow &row) { return row.note.id; });
    return found == m_notes.end() ? QModelIndex() : indexOf(int(found - m_notes.begin()));
}

QString NotesModel::quietLine(const NoteRow &row) const
{
    if (row.place.state == AnchorState::Lost)
        return tr("Not found: press Enter, then select the passage anew");
    if (row.place.state == AnchorState::Doubtful)
        return tr("Perhaps moved: press Enter to confirm its place");
    return row.note.comment.trimmed().isEmpty() ? QString() : quotationOf(row.note);
}

QVariant NotesModel::rowData(int index, int role) const
{
    const NoteRow &row = m_notes[size_t(index)];
    const auto ifAny = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    const QString comment = plainLine(row.note.comment);
    const QString tags = tagsOf(row.note);
    switch (role) {
    case Qt::DisplayRole:
        return comment.isEmpty() ? quotationOf(row.note) : comment;
    case QuietRole: {
        const QString quiet = quietLine(row);
        return ifAny(quiet.isEmpty() ? tags : quiet);
    }
    case MarkRole:
        return ifAny(quietLine(row).isEmpty() ? QString() : tags);
    case Qt::DecorationRole:
        return swatchIcon(row.note.color);
    case Qt::ToolTipRole:
        return ifAny(row.note.comment);
    case Qt::AccessibleTextRole:
        return QStringList{label(row.note.color), row.note.comment, quotationOf(row.note), tags}.join(u". ");
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_notesmodel.cpp"
