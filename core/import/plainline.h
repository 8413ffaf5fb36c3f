// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// A block's visible text as one line for people: without glosses, white space simplified. At most about `limit` units of it.
[[nodiscard]] QString plainLine(const ParsedDocument &document, const Block &block, qsizetype limit = 400);

/// What a table of cues is compared with: Simplified, narrow, lower case, full-width colons and bars as `:` and `|`; same length.
[[nodiscard]] QString cueForm(QStringView line);

/// How many units of a block are visible.
[[nodiscard]] qsizetype visibleLength(const Block &block);

} // namespace lectern
