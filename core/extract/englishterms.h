// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entitytext.h"

namespace lectern
{

/// Phrases of two or three small English words that end in a noun of business, technology or politics (`exchange rates`,
/// `carbon-free electricity`), in order, disjoint.
[[nodiscard]] std::vector<Span> englishPhrases(const EntityText &text);

} // namespace lectern
