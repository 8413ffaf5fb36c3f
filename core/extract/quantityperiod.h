// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// The time each number belongs to: Quantity::period, an index into Extraction::times or -1.
///
/// The last time expression before the number in its clause, else right behind it, else the last before it in its sentence; a sentence
/// that names none takes that of the sentence before in its paragraph where it goes on about the same subject. A time that is only compared with
/// (较2023年, "from 2023") belongs to the number that stands with it. Linear.
void resolvePeriods(const Reading &reading, Extraction &extraction);

} // namespace lectern
