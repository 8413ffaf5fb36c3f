// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/linkshare.h"

namespace lectern
{

bool isOnlyLinks(const ParsedDocument &document, const Block &block)
{
    const auto first =
        std::ranges::lower_bound(document.links, block.span.start, {}, [](const Link &link) { return link.span.start; });
    auto link = first;
    if (first == document.links.end() || first->span.start >= block.span.end)
        return false;
    for (const Span span : block.text) {
        for (qsizetype at = span.start; at < span.end; ++at) {
            while (link != document.links.end() && (link->image || link->span.end <= at))
                ++link;
            const bool linked = link != document.links.end() && link->span.start <= at;
            if (!linked && document.source.text[at].isLetterOrNumber())
                return false;
        }
    }
    return true;
}

} // namespace lectern
