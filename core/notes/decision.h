// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/extract/rows.h"
#include "core/notes/anchor.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace lectern
{

/// Where a decision holds. Passage: at its anchor. Document: in its source. Site: in every document whose metadata name that site.
/// Library: in all, those imported later too. Beyond a passage it goes by name: that of an entity, or the verbatim text of a row of another layer.
enum class Scope { Passage, Document, Site, Library };

/// One entry of the log of what a person decided on extractions. It never refers to a derived row: it meets, after every run, a row of its
/// layer that overlaps at least half of both (Passage), or those of its name (core/notes/applydecisions.h). The log is in the order of ids;
/// the later entry wins, field by field.
///
/// What the verbs mean for rows of all layers but entities:
///   Accept   the row is right as it stands; it comes back if an earlier entry rejected it, or a later run does not find it (`row`)
///   Reject   there is no such row here
///   Correct  accepted, with `fields` as given; a row that a later run does not find is kept as `row` with `fields`
///   Add      a row of `fields` stands at the anchor (Passage only). It takes the place of rows of its own layer that overlap it, where these
///            may not overlap (quantities, times)
/// and for entities, which go by `type` and `name` (any of its names), or at a Passage by the mention under the anchor:
///   Accept, Reject   the entity; at a Passage this mention alone
///   Correct  `fields` may hold "name", "type", and the list "names": more names of it, whose every mention is its own from now on
///   Add      an entity of `type` and `name` and "names"; its mentions are the places of its names (Passage: the anchor)
///   Merge    it is the same as `into`: "name" and "type" in `fields`; where that is not in a document, it takes that name and type
///   Split    of its names those in the list "names" of `fields` (Passage: this mention) are another: "name" and "type" in `fields`
struct Decision {
    DecisionId id;
    Layer layer = Layer::Quantities;
    Verb verb = Verb::Accept;
    Scope scope = Scope::Passage;
    SourceId source; ///< where it holds (Passage, Document), or where it was made (may be none)
    QString site; ///< of scope Site
    Anchor anchor; ///< the passage it was made on; beyond scope Passage it shows only where that was
    int ordinal = 0; ///< of the anchor's quote among the equal ones in that text, from 0
    int equals = 1; ///< how many there are
    std::optional<EntityType> type; ///< of entities
    QString name; ///< of entities the name, of other rows beyond scope Passage their text; compared folded
    QJsonObject fields; ///< what changes, by name (core/notes/decisionfields.h)
    QJsonObject row; ///< the whole row as the person saw it: by it a row lives on that no rule finds any more
    QDateTime created; ///< UTC
    bool operator==(const Decision &) const = default;
};

/// The names used in JSON and in the database: "accept", "passage", …; no value for a name that is none.
[[nodiscard]] QString toName(Verb verb);
[[nodiscard]] QString toName(Scope scope);
[[nodiscard]] std::optional<Verb> verbFromName(const QString &name);
[[nodiscard]] std::optional<Scope> scopeFromName(const QString &name);

/// How names are compared: without regard to case, script, width and outer space.
[[nodiscard]] QString foldedName(const QString &name);

/// The names of an added entity: `name` and the list "names".
[[nodiscard]] QStringList namesOf(const Decision &decision);

/// Sets anchor, ordinal and equals to a span of a text.
void setPlace(Decision &decision, const QString &text, const QByteArray &textSha256, Span span);

/// Finds the passage of a decision in another version of its text, by placeAnchor(). Where that is in doubt between equal quotes, and the text has
/// as many of them as it had, the ordinal decides; the place is Moved then.
[[nodiscard]] PlacedAnchor placeDecision(const Decision &decision, const QString &text, const QByteArray &textSha256);

} // namespace lectern
