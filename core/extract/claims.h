// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// Finds sentences that commit their speaker to something a reader could dispute or check. `found` holds all other layers,
/// on which a claim rests and from which it takes its speaker.
[[nodiscard]] std::vector<Claim> extractClaims(const Reading &reading, const Extraction &found);

} // namespace lectern
