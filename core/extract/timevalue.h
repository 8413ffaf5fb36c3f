// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/calendar.h"

#include <optional>

namespace lectern
{

/// The first and the last day of what the value of a TimeExpression names: of "2024-Q4" 1 October and 31 December, of "1990s" ten years, of "2024/2027" four.
/// Nothing for a text that is no such value. Letters may be small (2024-q4).
[[nodiscard]] std::optional<DateRange> daysOf(QStringView value);

} // namespace lectern
