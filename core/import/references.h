// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// Turns the list of references at the end into Reference blocks: what stands below a heading of resources/lexicon/import-references.tsv
/// (which becomes one as well) as long as it is made of items, links, numbered sources; and a run of `[1] …` lines that ends the document. The label
/// of a numbered one is its number.
void markReferences(ParsedDocument &document);

} // namespace lectern
