// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entityterms.h"
#include "core/extract/userdictionary.h"

namespace lectern
{

/// The names of the user's dictionary in a text, and those of `known` that they do not overlap: in order, disjoint. Of entries that the gazetteers have too,
/// under any of their names, the names of both are one thing's.
[[nodiscard]] std::vector<NameCandidate> withDictionary(const EntityText &text, std::vector<NameCandidate> known,
                                                        const UserDictionary &dictionary);

/// Sees to it that the dictionary's terms are among the terms of a document, however few or common they are. `known` is what withDictionary() gave, `names` what
/// is taken by names.
void keepDictionaryTerms(std::vector<TermGroup> &terms, const std::vector<NameCandidate> &known,
                         const std::vector<NameCandidate> &names);

/// Whether a candidate comes from the dictionary.
[[nodiscard]] bool isFromDictionary(const NameCandidate &candidate);

} // namespace lectern
