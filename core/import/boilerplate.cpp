// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/boilerplate.h"

#include "core/import/boilerplatecues.h"
#include "core/import/characters.h"
#include "core/import/linkshare.h"
#include "core/import/paragraphs.h"
#include "core/import/plainline.h"
#include "core/import/trailinglist.h"

#include <optional>

namespace lectern
{

namespace
{

constexpr qsizetype longestCueLine = 400;
constexpr qsizetype cueWindow = 100; ///< of a line is looked at
constexpr qsizetype longestFiller = 60;   ///< a headline, a name, a button
constexpr qsizetype shortestProse = 90;
constexpr int closingBlocks = 2;
constexpr size_t edgeBlocks = 8;
constexpr qsizetype longestMenuWord = 5;
constexpr qsizetype leastMenuWords = 5;

bool isFiller(const ParsedDocument &document, const Block &block)
{
    if (!block.isRead() || visibleLength(block) <= longestFiller)
        return block.kind != BlockKind::FootnoteDefinition;
    return isOnlyLinks(document, block);
}

/// A paragraph of the article itself: long, and ended.
bool isProse(const ParsedDocument &document, const Block &block)
{
    if (!block.isRead() || visibleLength(block) < shortestProse || isOnlyLinks(document, block))
        return false;
    return endsSentence(shapeOf(plainLine(document, block, longestCueLine))) || visibleLength(block) >= longestCueLine;
}

void mark(Block &block)
{
    if (block.kind == BlockKind::FrontMatter || block.kind == BlockKind::FootnoteDefinition)
        return;
    block.kind = BlockKind::Boilerplate;
    block.level = 0;
    block.table = block.row = block.column = -1;
}

/// Index behind the last block that is prose; what stands behind it may be the page's.
size_t articleEnd(const ParsedDocument &document)
{
    size_t end = document.blocks.size();
    while (end > 0 && !isProse(document, document.blocks[end - 1]))
        --end;
    return end;
}

/// A heading with the article's text below it, or a paragraph with more of the article behind it, is the article's whatever it begins with.
bool belongsToArticle(const ParsedDocument &document, size_t at, size_t end)
{
    const Block &block = document.blocks[at];
    if (at + 1 >= end)
        return false;
    return isProse(document, block) || (block.kind == BlockKind::Heading && isProse(document, document.blocks[at + 1]));
}

void markByCues(ParsedDocument &document)
{
    std::vector<Block> &blocks = document.blocks;
    const size_t end = articleEnd(document);
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].isRead() || blocks[i].text.empty() || visibleLength(blocks[i]) > longestCueLine)
            continue;
        const Reach reach = boilerplateReach(plainLine(document, blocks[i], cueWindow));
        if (reach == Reach::None || belongsToArticle(document, i, end))
            continue;
        mark(blocks[i]);
        const bool takesAll = reach == Reach::Rest && i + 1 >= end;
        for (size_t next = i + 1; next < blocks.size() && reach != Reach::Line; ++next) {
            if (!takesAll && (!isFiller(document, blocks[next]) || blocks[next].kind == BlockKind::Heading))
                break;
            mark(blocks[next]);
        }
    }
}

/// The last line is a link to the source and nothing else.
void markClosingLink(ParsedDocument &document)
{
    for (int i = 0; i < closingBlocks && i < int(document.blocks.size()); ++i) {
        Block &block = document.blocks[document.blocks.size() - 1 - size_t(i)];
        if (block.kind == BlockKind::Paragraph && isOnlyLinks(document, block) && visibleLength(block) <= longestFiller)
            mark(block);
        else if (block.kind != BlockKind::Boilerplate && block.kind != BlockKind::Image)
            break;
    }
}

/// A menu: at least four short lines or items in a row, each only links, or a path with `>` between its parts.
void markMenus(ParsedDocument &document)
{
    std::vector<Block> &blocks = document.blocks;
    for (size_t i = 0; i < blocks.size();) {
        size_t end = i;
        while (end < blocks.size() && blocks[end].isRead() && isOnlyLinks(document, blocks[end]))
            ++end;
        const bool isEdge = i < 4 || end + 3 > blocks.size();
        if (end - i >= 4 || (end - i >= 2 && isEdge && blocks[i].kind == BlockKind::ListItem))
            std::for_each(blocks.begin() + qsizetype(i), blocks.begin() + qsizetype(end), mark);
        i = std::max(end, i + 1);
    }
}

/// The path to the page (`首页 > 新闻 > 正文`) near the beginning, and the site's name and menus before it.
void markPath(ParsedDocument &document)
{
    std::vector<Block> &blocks = document.blocks;
    for (size_t i = 0; i < std::min<size_t>(blocks.size(), edgeBlocks); ++i) {
        const QString line = blocks[i].isRead() ? plainLine(document, blocks[i], longestFiller * 3) : QString();
        const qsizetype steps = line.count(u'>') + line.count(u'›') + line.count(u'»');
        const bool isPath = steps >= 1 && line.size() <= longestFiller * 2 && (steps >= 2 || isOnlyLinks(document, blocks[i]));
        if (!isPath)
            continue;
        for (size_t before = 0; before <= i; ++before) {
            if (blocks[before].kind != BlockKind::Heading && (before == i || isFiller(document, blocks[before])))
                mark(blocks[before]);
        }
    }
}

/// A menu on one line: at least five short Han words and nothing else (`首页 新闻 财经 科技 体育`).
bool isMenuLine(QStringView line)
{
    qsizetype words = 0;
    qsizetype length = 0;
    for (const QChar c : line) {
        const bool parts = c.isSpace() || c == u'|' || c == u'｜' || c == u'·' || c == u'/';
        if (!parts && !isHan(c))
            return false;
        words += parts && length > 0;
        length = parts ? 0 : length + 1;
        if (length > longestMenuWord)
            return false;
    }
    return words + (length > 0) >= leastMenuWords;
}

void markMenuLines(ParsedDocument &document)
{
    std::vector<Block> &blocks = document.blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const bool atEdge = i < edgeBlocks || i + edgeBlocks >= blocks.size();
        if (atEdge && blocks[i].isRead() && visibleLength(blocks[i]) <= longestCueLine
            && isMenuLine(plainLine(document, blocks[i])))
            mark(blocks[i]);
    }
}

std::vector<Span> withoutOuterSpace(QStringView text, std::vector<Span> spans)
{
    std::erase_if(spans, [&](Span span) { return trimmed(text, span).isEmpty(); });
    if (!spans.empty()) {
        spans.front().start = trimmed(text, spans.front()).start;
        spans.back().end = trimmed(text, spans.back()).end;
    }
    return spans;
}

/// Takes remarks of adverts out of running text.
void hideInsertions(ParsedDocument &document)
{
    const QStringView text = document.source.text;
    for (Block &block : document.blocks) {
        std::vector<Span> kept;
        bool changed = false;
        for (const Span span : block.text) {
            qsizetype from = span.start;
            for (qsizetype at = span.start; at < span.end; ++at) {
                const qsizetype length = mayStartNoise(text[at]) ? insertedNoise(text, at) : 0;
                if (length == 0 || at + length > span.end)
                    continue;
                changed = true;
                if (at > from)
                    kept.push_back({from, at});
                from = at + length;
                at = from - 1;
            }
            if (from < span.end)
                kept.push_back({from, span.end});
        }
        if (changed)
            block.text = withoutOuterSpace(text, std::move(kept));
        if (changed && block.text.empty())
            mark(block);
    }
}

} // namespace

void markBoilerplate(ParsedDocument &document)
{
    hideInsertions(document);
    markByCues(document);
    markPath(document);
    markMenuLines(document);
    markMenus(document);
    markClosingLink(document);
    if (const std::optional<BlockRange> list = strangeTrailingList(document)) {
        for (size_t i = list->first; i < list->last; ++i)
            mark(document.blocks[i]);
    }
}

void mergeBoilerplate(ParsedDocument &document)
{
    std::vector<Block> merged;
    merged.reserve(document.blocks.size());
    for (Block &block : document.blocks) {
        const bool joins =
            block.kind == BlockKind::Boilerplate && !merged.empty() && merged.back().kind == BlockKind::Boilerplate;
        if (!joins) {
            merged.push_back(std::move(block));
            continue;
        }
        merged.back().span.end = block.span.end;
        merged.back().text.insert(merged.back().text.end(), block.text.begin(), block.text.end());
    }
    document.blocks = std::move(merged);
}

} // namespace lectern
