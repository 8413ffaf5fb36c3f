// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityphrase.h"

namespace lectern
{

/// The time that the number at token `number` belongs to: a row of Extraction::times, or -1 where the sentence names none.
///
///     right behind the number ("$5.7 billion in 2024", "up 18% last year"), else the last before it in its clause, else behind it in
///     its clause, else the last before it in the sentence. A time that something is only compared with (较2023年增长28%, "from 2023")
///     belongs to no number but the one that stands with it (比2022年的3.5元).
[[nodiscard]] int periodOf(const ClauseText &sentence, int number);

/// The time that a sentence speaks of, for the sentences after it that name none: its first that is not compared with; -1 if none.
[[nodiscard]] int mainPeriod(const ClauseText &sentence);

} // namespace lectern
