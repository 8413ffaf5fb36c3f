// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/trailinglist.h"

#include "core/import/characters.h"
#include "core/import/paragraphs.h"
#include "core/import/plainline.h"

#include <QSet>

namespace lectern
{

namespace
{

constexpr qsizetype longestItem = 70;
constexpr size_t leastItems = 4;
constexpr size_t enoughBlocks = 400; ///< of the article, nearest to the list

/// A short item, or a headline: a short line without a stop at its end. All of a list are of one kind.
bool isItem(const ParsedDocument &document, const Block &block, BlockKind kind)
{
    if (block.kind != kind || block.text.empty())
        return false;
    const QString line = plainLine(document, block, longestItem * 3);
    return line.size() <= longestItem && (kind == BlockKind::ListItem || !endsSentence(shapeOf(line)));
}

/// Calls `use` with the hash of each pair of Han and each Latin word.
template<typename Use>
void eachFeature(QStringView line, Use use)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isHan(line[i]) && i + 1 < line.size() && isHan(line[i + 1]))
            use((quint32(line[i].unicode()) << 16) | line[i + 1].unicode());
        if (!isLatin(line[i]) || (i > 0 && isLatin(line[i - 1])))
            continue;
        qsizetype end = i;
        quint32 hash = 2166136261U;
        while (end < line.size() && isLatin(line[end]))
            hash = (hash ^ line[end++].toLower().unicode()) * 16777619U;
        if (end - i > 3)
            use(hash);
    }
}

bool isStrange(const ParsedDocument &document, BlockRange list)
{
    QSet<quint32> known;
    const size_t from = list.first > enoughBlocks ? list.first - enoughBlocks : 0;
    for (size_t i = from; i < list.first; ++i) {
        if (document.blocks[i].isRead())
            eachFeature(plainLine(document, document.blocks[i], 4000), [&](quint32 feature) { known.insert(feature); });
    }
    int met = 0;
    int all = 0;
    for (size_t i = list.first; i < list.last; ++i) {
        eachFeature(plainLine(document, document.blocks[i]), [&](quint32 feature) {
            ++all;
            met += known.contains(feature);
        });
    }
    return all >= 20 && met * 10 < all * 3;
}

/// A heading or a line that ends in a colon announces the list as part of the article.
bool isIntroduced(const ParsedDocument &document, size_t first)
{
    if (first == 0)
        return true;
    const Block &before = document.blocks[first - 1];
    const QString line = plainLine(document, before, 4000);
    return before.kind == BlockKind::Heading || line.endsWith(u':') || line.endsWith(u'：');
}

} // namespace

std::optional<BlockRange> strangeTrailingList(const ParsedDocument &document)
{
    const std::vector<Block> &blocks = document.blocks;
    BlockRange list;
    list.last = blocks.size();
    while (list.last > 0
           && (blocks[list.last - 1].kind == BlockKind::Boilerplate || blocks[list.last - 1].kind == BlockKind::Image))
        --list.last;
    list.first = list.last;
    const BlockKind kind = list.last > 0 ? blocks[list.last - 1].kind : BlockKind::Boilerplate;
    while (list.first > 0 && (kind == BlockKind::ListItem || kind == BlockKind::Paragraph)
           && isItem(document, blocks[list.first - 1], kind))
        --list.first;
    if (list.last - list.first < leastItems || isIntroduced(document, list.first) || !isStrange(document, list))
        return std::nullopt;
    return list;
}

} // namespace lectern
