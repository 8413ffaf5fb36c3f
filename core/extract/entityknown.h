// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entitytext.h"

namespace lectern
{

/// Names and terms of the gazetteers, the longest at each place: Latin ones stand free, short Han ones lie inside no longer
/// word, and a doubtful one (苹果, Meta) has a cue or another of its names in the document. In order, disjoint.
[[nodiscard]] std::vector<NameCandidate> knownNames(const EntityText &text);

/// Whether an English word is a common one, no name by being capitalised. Case does not matter.
[[nodiscard]] bool isCommonEnglish(QStringView word);

} // namespace lectern
