// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/outline.h"

#include <limits>

namespace lectern
{

int headingAbove(const ParsedDocument &document, Span passage)
{
    const auto &blocks = document.blocks;
    const auto after = std::ranges::upper_bound(blocks, passage.start, {}, [](const Block &block) { return block.span.start; });
    int level = std::numeric_limits<int>::max();
    for (auto block = after; block != blocks.begin();) {
        --block;
        if (block->kind != BlockKind::Heading)
            continue;
        if (block->span.contains(passage.start))
            level = block->level;
        else if (block->level < level)
            return int(block - blocks.begin());
    }
    return -1;
}

} // namespace lectern
