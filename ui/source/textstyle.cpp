// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/textstyle.h"

#include "ui/source/viewmap.h"

#include <algorithm>

namespace lectern
{

namespace
{

struct Edge {
    qsizetype at;
    int role;  ///< bit number
    int delta; ///< 1 begins, -1 ends
};

std::vector<Edge> edgesOf(const std::vector<StyledSpan> &spans)
{
    std::vector<Edge> edges;
    edges.reserve(spans.size() * 2);
    for (const StyledSpan &styled : spans) {
        for (int role = 0; role < 32 && !styled.span.isEmpty(); ++role) {
            if (!(styled.roles.toInt() & (1u << role)))
                continue;
            edges.push_back({styled.span.start, role, 1});
            edges.push_back({styled.span.end, role, -1});
        }
    }
    std::ranges::stable_sort(edges, {}, &Edge::at);
    return edges;
}

TextRole headingRole(int level)
{
    return level <= 1 ? TextRole::Heading1 : level == 2 ? TextRole::Heading2 : TextRole::Heading3;
}

TextRoles rolesOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return headingRole(block.level);
    case BlockKind::Code:
        return TextRole::Code;
    case BlockKind::Image:
    case BlockKind::FrontMatter:
    case BlockKind::FootnoteDefinition:
    case BlockKind::Reference:
    case BlockKind::Boilerplate:
        return TextRole::Muted;
    default:
        return {};
    }
}

/// Where the block's line begins: its own marks (`# `, `- `) stand before its span.
qsizetype lineStart(QStringView text, qsizetype position)
{
    return position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
}

} // namespace

std::vector<StyledSpan> flattened(std::vector<StyledSpan> spans)
{
    const std::vector<Edge> edges = edgesOf(spans);
    std::vector<StyledSpan> flat;
    int open[32] = {};
    quint32 roles = 0;
    qsizetype since = 0;
    for (const Edge &edge : edges) {
        if (edge.at > since && roles)
            flat.push_back({{since, edge.at}, TextRoles::fromInt(roles)});
        since = edge.at;
        open[edge.role] += edge.delta;
        roles = open[edge.role] > 0 ? roles | (1u << edge.role) : roles & ~(1u << edge.role);
    }
    return flat;
}

std::vector<StyledSpan> blockStyles(const ParsedDocument &document)
{
    const QStringView text = document.source.text;
    std::vector<StyledSpan> styles;
    qsizetype done = 0; // marks between blocks belong to the block behind them
    for (const Block &block : document.blocks) {
        const qsizetype start = std::max(done, std::min(block.span.start, lineStart(text, block.span.start)));
        if (const TextRoles roles = rolesOf(block))
            styles.push_back({{start, block.span.end}, roles});
        if (document.format == Format::Markdown) {
            qsizetype from = std::max(done, qsizetype(0));
            for (const Span piece : block.text) {
                styles.push_back({{from, std::max(from, piece.start)}, TextRole::Syntax});
                from = piece.end;
            }
            styles.push_back({{from, std::max(from, block.span.end)}, TextRole::Syntax});
        }
        done = block.span.end;
    }
    for (const Link &link : document.links) {
        const qsizetype from = link.text.isEmpty() ? link.span.start : link.text.end;
        styles.push_back({{from, link.span.end}, TextRole::Address});
    }
    for (const FootnoteMark &mark : document.footnoteMarks)
        styles.push_back({labelOf(document, mark), TextRole::Footnote});
    return styles;
}

} // namespace lectern
