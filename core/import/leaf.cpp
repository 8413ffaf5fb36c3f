// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/leaf.h"

#include "core/import/characters.h"
#include "core/import/paragraphs.h"

namespace lectern
{

namespace
{

constexpr qsizetype longestSetext = 100;
constexpr qsizetype longestHanSetext = 50;

bool isBlankSpan(QStringView source, Span span)
{
    return trimmed(source, span).isEmpty();
}

bool keepsLines(BlockKind kind)
{
    return kind == BlockKind::Heading || kind == BlockKind::TableCell || kind == BlockKind::Code;
}

} // namespace

std::vector<LeafReader::Row> LeafReader::rowsOf(const std::vector<LeafToken> &tokens)
{
    std::vector<Row> rows;
    Row row;
    const auto finish = [&](size_t end) {
        row.last = end;
        if (row.last > row.first)
            rows.push_back(row);
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != LeafToken::Break && tokens[i].kind != LeafToken::Cut)
            continue;
        finish(i);
        row = {i + 1, i + 1, tokens[i].kind == LeafToken::Cut || (row.cut && row.first == i)};
    }
    finish(tokens.size());
    return rows;
}

QString LeafReader::visibleText(const std::vector<LeafToken> &tokens, const Row &row) const
{
    QString text;
    for (size_t i = row.first; i < row.last; ++i) {
        if (tokens[i].kind == LeafToken::Text)
            text += m_source.sliced(tokens[i].span.start, tokens[i].span.length());
    }
    return text;
}

std::vector<bool> LeafReader::joints(const Block &shape, const std::vector<LeafToken> &tokens, const std::vector<Row> &rows) const
{
    if (keepsLines(shape.kind))
        return std::vector<bool>(rows.size(), true);
    std::vector<LineShape> shapes;
    shapes.reserve(rows.size());
    for (const Row &row : rows)
        shapes.push_back(shapeOf(visibleText(tokens, row)));
    return joinedLines(shapes);
}

void LeafReader::read(const Block &shape, const std::vector<LeafToken> &tokens)
{
    if (tokens.empty())
        return;
    if (shape.kind == BlockKind::Code)
        return addBlock(shape, tokens, 0, tokens.size());
    const std::vector<Row> rows = rowsOf(tokens);
    const std::vector<bool> joined = joints(shape, tokens, rows);
    for (size_t i = 0; i < rows.size();) {
        size_t last = i;
        while (last + 1 < rows.size() && joined[last] && (!rows[last + 1].cut || keepsLines(shape.kind)))
            ++last;
        Block run = shape;
        const bool lazy = i > 0 && !keepsLines(shape.kind) && rows[i].first < tokens.size()
            && tokens[rows[i].first].span.start > 0 && m_source[withMarks(tokens[rows[i].first].span).start - 1] == u'\n';
        if (lazy)
            run = Block{};
        readRun(run, tokens, rows[i].first, rows[last].last);
        i = last + 1;
    }
}

/// Images at the ends of a run stand on their own; one in the middle of a sentence only is not visible.
void LeafReader::readRun(const Block &shape, const std::vector<LeafToken> &tokens, size_t first, size_t last)
{
    const auto shows = [&](const LeafToken &token) {
        return token.kind == LeafToken::Text && !isBlankSpan(m_source, token.span);
    };
    size_t from = first;
    while (from < last && !shows(tokens[from]))
        ++from;
    size_t to = last;
    while (to > from && !shows(tokens[to - 1]))
        --to;
    size_t bodyFirst = from;
    while (bodyFirst > first && tokens[bodyFirst - 1].kind != LeafToken::Image)
        --bodyFirst;
    size_t bodyLast = to;
    while (bodyLast < last && tokens[bodyLast].kind != LeafToken::Image)
        ++bodyLast;
    for (size_t i = first; i < bodyFirst; ++i) {
        if (tokens[i].kind == LeafToken::Image)
            addImage(tokens[i].span);
    }
    if (from < to)
        addBlock(shape, tokens, bodyFirst, bodyLast);
    for (size_t i = std::max(bodyFirst, bodyLast); i < last; ++i) {
        if (tokens[i].kind == LeafToken::Image)
            addImage(tokens[i].span);
    }
}

void LeafReader::addImage(Span span)
{
    Block image;
    image.kind = BlockKind::Image;
    image.span = span;
    m_found.blocks.push_back(std::move(image));
}

/// Inline marks that open before the first or close behind the last token belong to the block.
Span LeafReader::withMarks(Span span) const
{
    const qsizetype floor = m_found.blocks.empty() ? 0 : m_found.blocks.back().span.end;
    while (span.start > floor && QStringView(u"*_`\\").contains(m_source[span.start - 1]))
        --span.start;
    while (span.end < m_source.size() && QStringView(u"*_`").contains(m_source[span.end]))
        ++span.end;
    return span;
}

void LeafReader::addBlock(const Block &shape, const std::vector<LeafToken> &tokens, size_t first, size_t last)
{
    Block block = shape;
    block.span = trimmed(m_source, withMarks({tokens[first].span.start, tokens[last - 1].span.end}));
    m_scan.begin(block.span.start);
    for (size_t i = first; i < last; ++i) {
        const LeafToken &token = tokens[i];
        if (block.kind == BlockKind::Code && !token.span.isEmpty())
            block.text.push_back(token.span);
        else if (token.kind == LeafToken::Text || token.kind == LeafToken::Break)
            m_scan.append(token.span, block.text);
    }
    const auto shown = std::ranges::find_if_not(block.text, [this](Span span) { return isBlankSpan(m_source, span); });
    block.text.erase(block.text.begin(), shown);
    while (!block.text.empty() && isBlankSpan(m_source, block.text.back()))
        block.text.pop_back();
    if (!block.text.empty()) {
        block.text.front().start = trimmed(m_source, block.text.front()).start;
        block.text.back().end = trimmed(m_source, block.text.back()).end;
    }
    classify(block);
    m_found.blocks.push_back(std::move(block));
}

void LeafReader::classify(Block &block) const
{
    const qsizetype setextLine = block.span.start;
    const bool isAtx = [&] {
        qsizetype at = setextLine;
        while (at > 0 && m_source[at - 1].isSpace() && m_source[at - 1] != u'\n')
            --at;
        return at > 0 && m_source[at - 1] == u'#';
    }();
    // A row of dashes under a paragraph was meant as a rule.
    const QChar last = block.text.empty() ? QChar() : m_source[block.text.back().end - 1];
    const qsizetype longest =
        isHan(m_source[block.span.start]) || last == u'。' || last == u'；' ? longestHanSetext : longestSetext;
    if (block.kind == BlockKind::Heading && !isAtx && block.span.length() > longest) {
        block.kind = BlockKind::Paragraph;
        block.level = 0;
    }
    if (block.kind != BlockKind::Paragraph || block.text.empty())
        return;
    const qsizetype start = block.text.front().start;
    const qsizetype mark = start == block.span.start ? listMark(m_source.sliced(start, block.span.end - start)) : 0;
    if (mark == 0 || start + mark >= block.span.end)
        return;
    block.kind = BlockKind::ListItem;
    block.level = 1;
    block.span.start = withMarks({start + mark, start + mark}).start;
    while (!block.text.empty() && block.text.front().end <= start + mark)
        block.text.erase(block.text.begin());
    if (!block.text.empty())
        block.text.front().start = std::max(block.text.front().start, start + mark);
}

} // namespace lectern
