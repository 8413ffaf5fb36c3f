// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

#include <optional>

namespace lectern
{

/// Blocks [first, last).
struct BlockRange {
    size_t first = 0;
    size_t last = 0;
};

/// A run of at least four short items or lines at the document's end (boilerplate behind it does not count) that nothing introduces and that
/// talks of other things: fewer than three in ten of its pairs of characters (Han) and words (Latin) occur in what stands before it.
[[nodiscard]] std::optional<BlockRange> strangeTrailingList(const ParsedDocument &document);

} // namespace lectern
