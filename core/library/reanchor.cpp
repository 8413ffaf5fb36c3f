// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/reanchor.h"

#include "core/store/annotationstore.h"
#include "core/store/decisionstore.h"

#include <QCoreApplication>

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// Whether a passage may be moved to where it was found.
bool isSure(Refound &counts, AnchorState state)
{
    ++(state == AnchorState::Lost ? counts.lost : state == AnchorState::Doubtful ? counts.doubtful : counts.found);
    return state != AnchorState::Lost && state != AnchorState::Doubtful;
}

Result<Refound> reanchorNotes(Database &database, SourceId id, const SourceText &text)
{
    AnnotationStore store(database);
    const auto annotations = store.of(id);
    if (!annotations)
        return std::unexpected(annotations.error());
    Refound counts;
    for (Annotation annotation : *annotations) {
        if (annotation.anchor.textSha256 == text.textSha256)
            continue;
        const PlacedAnchor placed = placeAnchor(annotation.anchor, text.text, text.textSha256);
        if (!isSure(counts, placed.state))
            continue;
        annotation.anchor = makeAnchor(text.text, text.textSha256, placed.span);
        if (const auto done = store.update(annotation); !done)
            return std::unexpected(done.error());
    }
    return counts;
}

Result<Refound> reanchorDecisions(Database &database, SourceId id, const SourceText &text)
{
    DecisionStore store(database);
    const auto decisions = store.of(id);
    if (!decisions)
        return std::unexpected(decisions.error());
    Refound counts;
    for (Decision decision : *decisions) {
        if (decision.scope != Scope::Passage || decision.anchor.textSha256 == text.textSha256)
            continue;
        const PlacedAnchor placed = placeDecision(decision, text.text, text.textSha256);
        if (!isSure(counts, placed.state))
            continue;
        setPlace(decision, text.text, text.textSha256, placed.span);
        if (const auto done = store.move(decision); !done)
            return std::unexpected(done.error());
    }
    return counts;
}

bool isNone(const Refound &counts)
{
    return counts.found + counts.doubtful + counts.lost == 0;
}

} // namespace

Result<Reanchored> reanchor(Database &database, SourceId id, const SourceText &text)
{
    const auto notes = reanchorNotes(database, id, text);
    const auto decisions = reanchorDecisions(database, id, text);
    if (!notes || !decisions)
        return std::unexpected(notes ? decisions.error() : notes.error());
    return Reanchored{*notes, *decisions};
}

QStringList toMessages(const Reanchored &reanchored)
{
    QStringList messages;
    const auto add = [&](const QString &text, const Refound &counts) {
        if (!isNone(counts))
            messages.push_back(text.arg(counts.found).arg(counts.doubtful).arg(counts.lost));
    };
    add(Text::tr("Notes found again in the new text: %1; to be looked at: %2; not found: %3."), reanchored.notes);
    add(Text::tr("Decisions found again in the new text: %1; to be looked at: %2; not found: %3."), reanchored.decisions);
    return messages;
}

} // namespace lectern
