// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/decisionlog.h"

#include <QSet>

namespace lectern
{

/// A decision of scope Site or Library as far as it matters which documents it may meet: what is left of it once it is out of the log.
struct WideDecision {
    DecisionId id;
    bool ofEntities = false;
    bool adds = false; ///< its names are looked for in texts
    QStringList names; ///< folded: all that it goes by or brings up; of other rows their text
    bool operator==(const WideDecision &) const = default;
};

/// Those of a log, in the order of ids.
[[nodiscard]] std::vector<WideDecision> wideDecisions(const DecisionLog &log);

/// As compact JSON, and back; nothing for bytes that are not that.
[[nodiscard]] QByteArray toJson(const std::vector<WideDecision> &decisions);
[[nodiscard]] std::optional<std::vector<WideDecision>> wideDecisionsFromJson(const QByteArray &json);

/// By what names decisions that came or went may meet something in a document.
struct DecisionReach {
    bool everything = false; ///< some go by a text with marks of its format in it, which no reader sees: only applying them tells
    QSet<QString> names; ///< folded: of entities that a document has
    QSet<QString> added; ///< folded: that stand in its text
    QSet<QString> rows; ///< folded: that are rows of it, and so stand in its text
    [[nodiscard]] bool isEmpty() const { return !everything && names.isEmpty() && added.isEmpty() && rows.isEmpty(); }
};

/// A document without decisions of its own on entities reads the same with both lists if none of its entities (as the machine found them) bears one of `names` and none
/// of `added` or `rows` stands in its text. Names that one decision leads to another by count as one: 甲 renamed 乙 by one is met by another on 乙.
[[nodiscard]] DecisionReach reachOfChange(const std::vector<WideDecision> &before, const std::vector<WideDecision> &after);

} // namespace lectern
