// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entityhan.h"

namespace lectern
{

/// Gives every unknown name its type from what all its mentions say together, drops those that nothing bears out, and keeps
/// of all that overlap the longest. In order, disjoint.
[[nodiscard]] std::vector<NameCandidate> decideNames(const EntityText &text, const std::vector<NameCandidate> &known,
                                                     const std::vector<UnknownName> &unknown);

/// A set of names of one thing: indexes into a list of mentions.
struct NameGroup {
    EntityType type = EntityType::Organization;
    std::vector<int> mentions; ///< in order
};

/// Finds every further mention of the names (and of the parts that people then go by: `Guo`, 马斯克, `Cognition`), adds them
/// to `names` in order, and joins what names one thing: rows of the gazetteer, parts, glosses in brackets, misread names.
[[nodiscard]] std::vector<NameGroup> joinNames(const EntityText &text, std::vector<NameCandidate> &names);

} // namespace lectern
