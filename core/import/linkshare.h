// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// Whether all letters and digits of a block that are visible are texts of links. O(log links + links of the block).
[[nodiscard]] bool isOnlyLinks(const ParsedDocument &document, const Block &block);

} // namespace lectern
