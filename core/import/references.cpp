// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/references.h"

#include "core/import/characters.h"
#include "core/import/plainline.h"
#include "core/text/table.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestHeading = 24;

const QSet<QString> &headings()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const QStringList &row : readTable(u"lexicon/import-references.tsv"_s, 1))
            all.insert(cueForm(row[0]));
        return all;
    }();
    return names;
}

/// Letters and inner spaces of a short line.
QString bareHeading(const QString &line)
{
    const QString form = cueForm(line);
    qsizetype start = 0;
    qsizetype end = form.size();
    while (start < end && !form[start].isLetter())
        ++start;
    while (end > start && !form[end - 1].isLetter())
        --end;
    return form.sliced(start, end - start);
}

bool isReferenceHeading(const ParsedDocument &document, const Block &block)
{
    if (!block.isRead() || block.text.empty() || visibleLength(block) > longestHeading)
        return false;
    return headings().contains(bareHeading(plainLine(document, block)));
}

/// `[1]`, 【1】, `1.` at a block's beginning; the number, or nothing.
QString numberOf(const ParsedDocument &document, const Block &block)
{
    const QStringView text = document.source.slice(block.span);
    const bool bracket = text.startsWith(u'[') || text.startsWith(u'【') || text.startsWith(u'\\');
    qsizetype at = bracket ? (text.startsWith(u"\\[") ? 2 : 1) : 0;
    const qsizetype digits = at;
    while (at < text.size() && at < digits + 4 && text[at].isDigit())
        ++at;
    const bool closed = at < text.size() && (text[at] == u']' || text[at] == u'】' || text[at] == u'\\');
    return bracket && closed && at > digits ? text.sliced(digits, at - digits).toString() : QString();
}

bool hasLink(const ParsedDocument &document, const Block &block)
{
    const auto link =
        std::ranges::lower_bound(document.links, block.span.start, {}, [](const Link &item) { return item.span.start; });
    return link != document.links.end() && link->span.start < block.span.end;
}

bool looksLikeReference(const ParsedDocument &document, const Block &block)
{
    if (block.kind == BlockKind::FootnoteDefinition || block.kind == BlockKind::ListItem)
        return true;
    return hasLink(document, block) || !numberOf(document, block).isEmpty();
}

void mark(const ParsedDocument &document, Block &block)
{
    if (!block.isRead())
        return;
    block.label = numberOf(document, block);
    block.kind = BlockKind::Reference;
    block.level = 0;
}

/// Index behind the references below a heading: up to the next heading, the first boilerplate, or two blocks that are none.
size_t endOfList(const ParsedDocument &document, size_t first)
{
    size_t end = first;
    int others = 0;
    for (size_t i = first; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        if (block.kind == BlockKind::Heading || block.kind == BlockKind::Boilerplate)
            break;
        if (looksLikeReference(document, block)) {
            end = i + 1;
            others = 0;
        } else if (++others > 1) {
            break;
        }
    }
    return end;
}

void markNumberedTail(ParsedDocument &document)
{
    std::vector<Block> &blocks = document.blocks;
    size_t last = blocks.size();
    while (last > 0
           && (blocks[last - 1].kind == BlockKind::Boilerplate || blocks[last - 1].kind == BlockKind::FootnoteDefinition))
        --last;
    size_t first = last;
    while (first > 0 && blocks[first - 1].isRead() && !numberOf(document, blocks[first - 1]).isEmpty())
        --first;
    for (size_t i = first; i < last; ++i)
        mark(document, blocks[i]);
}

} // namespace

void markReferences(ParsedDocument &document)
{
    std::vector<Block> &blocks = document.blocks;
    for (size_t i = blocks.size() / 3; i < blocks.size(); ++i) {
        if (!isReferenceHeading(document, blocks[i]))
            continue;
        const size_t end = endOfList(document, i + 1);
        if (end == i + 1)
            continue;
        for (size_t item = i; item < end; ++item)
            mark(document, blocks[item]);
        i = end - 1;
    }
    markNumberedTail(document);
}

} // namespace lectern
