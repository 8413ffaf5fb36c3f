// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// The heading under which a passage stands: an index into ParsedDocument::blocks, -1 before the first one. A heading stands under
/// the one above it that is of a higher level; under itself never. `passage` is a source span. O(blocks).
[[nodiscard]] int headingAbove(const ParsedDocument &document, Span passage);

} // namespace lectern
