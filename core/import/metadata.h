// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"
#include "core/import/frontmatter.h"

namespace lectern
{

/// What a document says of itself: from its front matter (keys in resources/lexicon/import-metakeys.tsv); failing that, from the text.
[[nodiscard]] Metadata readMetadata(const ParsedDocument &document, const std::vector<FrontMatterField> &fields,
                                    const QString &fileName);

} // namespace lectern
