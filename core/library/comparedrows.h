// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/rowchanges.h"
#include "core/extract/rows.h"

namespace lectern
{

/// All rows of an extraction as core/analyse/rowchanges.h compares them; an entity has its number of mentions as field "mentions" besides.
[[nodiscard]] std::vector<ComparedRow> comparedRows(const Extraction &extraction, QStringView text);

} // namespace lectern
