// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/numerals.h"
#include "core/text/numeralwords.h"

namespace lectern
{

/// Reads one English numeral in words (`at` is the start of a word); see the grammar in core/text/numerals.h. `alone`: the text is one
/// expression, see numeralAloneAt().
[[nodiscard]] Numeral englishNumeralAt(QStringView text, qsizetype at, bool alone);

/// Reads a magnitude word behind a number ("1.5 million", "70-billion"); its length counts the gap. None: length 0.
[[nodiscard]] NumeralWord englishMagnitudeBehind(QStringView text, qsizetype at);

} // namespace lectern
