// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/state/viewstate.h"

namespace lectern
{

/// The passage of a row; of an entity the mention at or after `near`, else its first. Empty for no row.
[[nodiscard]] Span spanOf(const Extraction &extraction, RowRef row, qsizetype near = 0);

/// How many rows a layer has.
[[nodiscard]] int rowCount(const Extraction &extraction, Layer layer);

/// Which rule found a row. The row must exist.
[[nodiscard]] const Provenance &whyOf(const Extraction &extraction, RowRef row);

} // namespace lectern
