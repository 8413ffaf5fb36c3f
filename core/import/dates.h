// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringView>

namespace lectern
{

/// The first date in a text: `2025-01-19`, `2025/1/19`, `2025.01.19`, `2025年1月19日`, `20250119`, `January 5, 2025`, `5 Jan 2025`.
/// The day is the one that is written; a time zone does not move it. Invalid if there is none, or no year.
[[nodiscard]] QDate findDate(QStringView text);

/// Whether a word is an English month or its abbreviation, whatever its case, with or without a full stop.
[[nodiscard]] bool isMonthName(QStringView word);

} // namespace lectern
