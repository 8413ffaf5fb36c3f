// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// Turns blocks that are no part of the article into Boilerplate, by the cues of resources/lexicon/import-boilerplate.tsv and by shape: menus and
/// lists of links at the beginning and the end, a list of headlines behind the article whose words the article does not use, the
/// closing link to the source. What stands in the middle of a sentence (a remark of an advert) is taken out of its block's text instead.
void markBoilerplate(ParsedDocument &document);

/// Makes one block of each run of Boilerplate blocks.
void mergeBoilerplate(ParsedDocument &document);

} // namespace lectern
