// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"
#include "core/notes/decisionlog.h"

#include <vector>

namespace lectern
{

/// A decision and a row that it met.
struct MetRow {
    DecisionId decision;
    Layer layer = Layer::Quantities;
    int row = -1;          ///< index into the layer of `extraction`, or of `rejected`
    bool rejected = false; ///< the row is among the rejected ones
    bool operator==(const MetRow &) const = default;
};

/// What decisions made of one document.
struct DecisionOutcome {
    /// Rows that a person took out, each with what was decided in `why`, in reading order (entities: a mention that was rejected alone is one). A
    /// quantity's period still is an index into the times of the decided extraction; claims hold no indexes.
    Extraction rejected;
    std::vector<MetRow> met; ///< by decision, layer, row
    std::vector<DecisionId> lost; ///< of this document's: their passage is gone, or in doubt; ascending
    bool operator==(const DecisionOutcome &) const = default;
};

struct DecidedExtraction {
    Extraction extraction; ///< rows that a person touched say so in why.decided
    DecisionOutcome outcome;
    bool operator==(const DecidedExtraction &) const = default;
};

/// Applies a person's decisions to what a machine found in one document: pure, deterministic, in about linear time. Entities come first, since their names
/// pass on to the speakers of quotes and claims that bear them; then rows, decision by decision in the order of the log. Claims' indexes and quantities'
/// periods are right for the rows as they come out; every layer stays in the order that Extraction demands.
/// Passage decisions stand on the document's text or are lost here: carrying them to another version is reanchor()'s (core/library/reanchor.h).
[[nodiscard]] DecidedExtraction applyDecisions(Extraction machine, const ParsedDocument &document, SourceId source,
                                               const DecisionLog &log);

/// What a person's decisions leave a row as.
enum class Review { None, Accepted, Corrected, Added };
[[nodiscard]] Review reviewOf(const Provenance &why);

/// The fields of a row as the machine read them, from what they are now: decisions taken back, the last first.
[[nodiscard]] QJsonObject machineFields(QJsonObject fields, const Provenance &why);

} // namespace lectern
