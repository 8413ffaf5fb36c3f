// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// Finds statements that something changes over time or is expected to.
[[nodiscard]] std::vector<Trend> extractTrends(const Reading &reading, const Extraction &found);

} // namespace lectern
