// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/document.h"

#include "core/import/boilerplate.h"
#include "core/import/footnotes.h"
#include "core/import/format.h"
#include "core/import/frontmatter.h"
#include "core/import/headings.h"
#include "core/import/metadata.h"
#include "core/import/readtext.h"
#include "core/import/references.h"

namespace lectern
{

namespace
{

template<typename T>
void mergeBySpan(std::vector<T> &all, std::vector<T> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    std::ranges::stable_sort(all, {}, [](const T &item) { return item.span.start; });
}

/// The lines that footnote definitions take up.
std::vector<Span> linesOf(QStringView text, const std::vector<Block> &blocks)
{
    std::vector<Span> lines;
    lines.reserve(blocks.size());
    for (const Block &block : blocks)
        lines.push_back({text.first(block.span.start).lastIndexOf(u'\n') + 1, block.span.end});
    return lines;
}

Block frontMatterBlock(Span span)
{
    Block block;
    block.kind = BlockKind::FrontMatter;
    block.span = span;
    return block;
}

} // namespace

ParsedDocument parseText(SourceText source, const QString &fileName)
{
    ParsedDocument document;
    document.source = std::move(source);
    const QStringView text = document.source.text;
    FrontMatter matter = readFrontMatter(text);
    document.warnings = std::move(matter.warnings);

    ReadText notes = readFootnoteDefinitions(text, matter.span.end);
    std::vector<Span> blanked = linesOf(text, notes.blocks);
    if (!matter.span.isEmpty()) {
        blanked.insert(blanked.begin(), matter.span);
        notes.blocks.insert(notes.blocks.begin(), frontMatterBlock(matter.span));
    }
    document.format = detectFormat(text.sliced(matter.span.end), !matter.span.isEmpty());
    ReadText body = document.format == Format::Markdown ? readMarkdown(text, blanked) : readPlainText(text, blanked);
    document.blocks = std::move(body.blocks);
    document.footnoteMarks = std::move(body.footnoteMarks);
    document.links = std::move(body.links);
    mergeBySpan(document.blocks, std::move(notes.blocks));
    mergeBySpan(document.footnoteMarks, std::move(notes.footnoteMarks));
    mergeBySpan(document.links, std::move(notes.links));
    markBoilerplate(document);
    markReferences(document);
    markHeadings(document);
    document.meta = readMetadata(document, matter.fields, fileName);
    mergeBoilerplate(document);
    return document;
}

} // namespace lectern
