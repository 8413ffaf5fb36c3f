// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// What the text itself says, for what a front matter does not: the heading or first line for the title, statements in the first and last
/// lines (see bylines.h), a date that stands alone, a link to the original, the closing link to the source. The language is left out.
[[nodiscard]] Metadata metadataFromText(const ParsedDocument &document);

} // namespace lectern
