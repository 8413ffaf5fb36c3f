// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// Finds direct and reported speech and transcript turns with their speakers. Rules: quote.turn, quote.direct, quote.reported, quote.continued (nobody is
/// named anew), quote.aside (mentioned in passing: the sentence stays its author's).
[[nodiscard]] std::vector<Quote> extractQuotes(const Reading &reading, const std::vector<Entity> &entities);

} // namespace lectern
