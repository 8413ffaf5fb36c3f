// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// Finds calendar expressions and resolves relative ones against the document's date (gold/README.md, "times").
[[nodiscard]] std::vector<TimeExpression> extractTimes(const Reading &reading);

} // namespace lectern
