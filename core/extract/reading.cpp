// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/reading.h"

#include "core/base/interruption.h"
#include "core/import/blockprojection.h"
#include "core/text/sentences.h"

namespace lectern
{

Reading::Reading(const ParsedDocument &document)
    : m_document(&document)
{
    ProjectionBuilder builder(document.source.text, Folding::Reading);
    struct Piece {
        Span span;
        int block;
        int heading;
    };
    std::vector<Piece> pieces;
    int heading = -1;
    for (int i = 0; i < int(document.blocks.size()); ++i) {
        const Block &block = document.blocks[i];
        if (block.kind == BlockKind::Heading)
            heading = i;
        if (!block.isRead())
            continue;
        const qsizetype from = builder.length();
        appendBlock(builder, document.source.text, block);
        if (builder.length() == from)
            continue;
        pieces.push_back({{from, builder.length()}, i, block.kind == BlockKind::Heading ? -1 : heading});
        builder.insert(u'\n', block.span.end);
    }
    m_projection = builder.take();
    m_words = Segmenter::instance().cut(text());

    for (const Piece &piece : pieces) {
        for (const Span sentence : lectern::sentences(slice(piece.span))) {
            const Span span{piece.span.start + sentence.start, piece.span.start + sentence.end};
            m_sentences.push_back({span, piece.block, document.blocks[piece.block].kind, piece.heading});
        }
    }
}

int Reading::sentenceAt(qsizetype projected) const
{
    Interruption::check();
    const auto after = std::ranges::upper_bound(m_sentences, projected, {}, [](const Sentence &s) { return s.span.start; });
    if (after == m_sentences.begin())
        return -1;
    const auto found = after - 1;
    return found->span.contains(projected) ? int(found - m_sentences.begin()) : -1;
}

} // namespace lectern
