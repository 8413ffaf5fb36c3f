// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// Whether a block has a link and no letter or digit that is visible outside the texts of its links. O(log links + links of the block).
[[nodiscard]] bool isOnlyLinks(const ParsedDocument &document, const Block &block);

} // namespace lectern
