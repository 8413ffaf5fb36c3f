// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entityevidence.h"

namespace lectern
{

/// A name that no gazetteer has, with what its own form says of its type.
struct UnknownName {
    Span span; ///< projected
    Votes votes;
    std::optional<EntityType> only = {}; ///< the one type it can be
    bool needsEvidence = false; ///< common words, or one at the start of a sentence: a name only if the context says so
    const char *rule = "";
    double enough = 2; ///< what the context must say where evidence is needed
};

/// Runs of capitalised words in English, and Latin words among Han, less titles, roles, dates and demonyms, and parted at the
/// names that are `known` (in order, disjoint).
[[nodiscard]] std::vector<UnknownName> latinNames(const EntityText &text, const std::vector<NameCandidate> &known);

} // namespace lectern
