// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// Tells Markdown from plain text by what stands in it: front matter, `#` headings, underlined headings, bold, links, images, footnotes,
/// fences, table rules. List marks and quote marks alone are no evidence: plain text has them too, and its lines are paragraphs.
[[nodiscard]] Format detectFormat(QStringView body, bool hasFrontMatter);

} // namespace lectern
