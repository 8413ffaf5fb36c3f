// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/reanchor.h"

#include "core/store/annotationstore.h"

#include <QCoreApplication>

namespace lectern
{

Result<Reanchored> reanchor(Database &database, SourceId id, const SourceText &text)
{
    AnnotationStore store(database);
    const auto annotations = store.of(id);
    if (!annotations)
        return std::unexpected(annotations.error());
    Reanchored counts;
    for (Annotation annotation : *annotations) {
        if (annotation.anchor.textSha256 == text.textSha256)
            continue;
        const PlacedAnchor placed = placeAnchor(annotation.anchor, text.text, text.textSha256);
        if (placed.state == AnchorState::Lost)
            ++counts.lost;
        else if (placed.state == AnchorState::Doubtful)
            ++counts.doubtful;
        else
            ++counts.found;
        if (placed.state == AnchorState::Lost || placed.state == AnchorState::Doubtful)
            continue;
        annotation.anchor = makeAnchor(text.text, text.textSha256, placed.span);
        if (const auto done = store.update(annotation); !done)
            return std::unexpected(done.error());
    }
    return counts;
}

QString toMessage(const Reanchored &notes)
{
    if (notes.found + notes.doubtful + notes.lost == 0)
        return {};
    return QCoreApplication::translate("Library", "Notes found again in the new text: %1; to be looked at: %2; not found: %3.")
        .arg(notes.found)
        .arg(notes.doubtful)
        .arg(notes.lost);
}

} // namespace lectern
