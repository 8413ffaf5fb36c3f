// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/headings.h"

#include "core/import/bylines.h"
#include "core/import/characters.h"
#include "core/import/paragraphs.h"
#include "core/import/plainline.h"

namespace lectern
{

namespace
{

constexpr qsizetype longestHan = 42;
constexpr qsizetype longestLatin = 90;
constexpr qsizetype longestUnnumbered = 30;
constexpr qsizetype longestTitle = 120;
constexpr qsizetype paragraphLength = 32; ///< what follows a heading is at least this long

bool isHanNumeral(QChar c)
{
    return QStringView(u"一二三四五六七八九十").contains(c);
}

/// The kind of number that a line begins with, as a heading's level; 0 for none.
/// grammar: number = han-numeral+ ("、" | "．" | "."), level 2 | "(" numeral+ ")", level 3 | "第" numeral+ letter, level 2
/// | up to four Han, han-numeral+, (":" | "、" | space), level 3 | digit digit? ("." | "、" | space), level 3 | circled digit, level 4
int numberLevel(QStringView line)
{
    const auto skip = [&](qsizetype at, auto is) {
        while (at < line.size() && is(line[at]))
            ++at;
        return at;
    };
    const auto isOne = [&](qsizetype at, QStringView any) { return at < line.size() && any.contains(line[at]); };
    const auto numeral = [](QChar c) { return isHanNumeral(c) || c.isDigit(); };
    if (line[0].unicode() >= 0x2460 && line[0].unicode() <= 0x2473)
        return 4;
    if (const qsizetype end = skip(0, isHanNumeral); end > 0 && isOne(end, u"、．.,，"))
        return 2;
    if (isOne(0, u"（(")) {
        const qsizetype end = skip(1, numeral);
        return end > 1 && end < 5 && isOne(end, u"）)") ? 3 : 0;
    }
    if (line[0] == u'第') {
        const qsizetype end = skip(1, numeral);
        return end > 1 && end < 5 && end + 1 < line.size() && !isOne(end, u"，,。") ? 2 : 0;
    }
    if (const qsizetype end = skip(0, [](QChar c) { return c.isDigit(); }); end > 0 && end <= 2)
        return isOne(end, u".、．") || (end < line.size() && line[end].isSpace()) ? 3 : 0;
    qsizetype word = 0;
    while (word < line.size() && word < 4 && isHan(line[word]) && !isHanNumeral(line[word]))
        ++word;
    const qsizetype end = skip(word, isHanNumeral);
    return word > 1 && end > word && isOne(end, u"：:、 ") ? 3 : 0;
}

bool isShort(QStringView line, qsizetype longest)
{
    const auto han = std::ranges::count_if(line, [](QChar c) { return isHan(c); });
    return line.size() <= (han * 4 > line.size() ? longest : std::min(longestLatin, longest * 3));
}

/// No stop at the end, none of a sentence within, no label, no brackets or quotation marks around all of it.
bool hasHeadingShape(QStringView line, qsizetype longest)
{
    if (line.size() < 2 || !isShort(line, longest))
        return false;
    if (QStringView(u"。；;：:，,、…—-").contains(line.back()) || line.contains(u'。') || line.contains(u'；'))
        return false;
    if (line.back() == u'.' && line.size() > 2 && !line[line.size() - 2].isUpper())
        return false;
    return !QStringView(u"“\"‘「（(【[▲△※*-•>|").contains(line.front()) || numberLevel(line) > 0;
}

struct Reader {
    ParsedDocument &document;
    bool hasMarkedHeadings;

    [[nodiscard]] QString line(const Block &block) const { return plainLine(document, block, longestLatin * 2); }

    [[nodiscard]] bool isBold(const Block &block) const
    {
        const QStringView text = document.source.slice(block.span);
        return block.text.size() == 1 && text.startsWith(u"**") && text.endsWith(u"**");
    }

    [[nodiscard]] const Block *neighbour(size_t at, int step) const
    {
        for (auto i = qsizetype(at) + step; i >= 0 && i < qsizetype(document.blocks.size()); i += step) {
            const Block &block = document.blocks[size_t(i)];
            if (block.kind != BlockKind::Image)
                return &block;
        }
        return nullptr;
    }

    [[nodiscard]] bool standsOverParagraph(size_t at, const QString &text) const
    {
        const Block *below = neighbour(at, 1);
        return below && below->isRead() && below->kind != BlockKind::ListItem
            && visibleLength(*below) >= std::max<qsizetype>(paragraphLength, text.size() * 2);
    }

    [[nodiscard]] bool standsBehindParagraph(size_t at) const
    {
        const Block *above = neighbour(at, -1);
        if (!above || above->kind != BlockKind::Paragraph)
            return !above || above->kind == BlockKind::ListItem
                || (above->kind == BlockKind::Heading && visibleLength(*above) <= 3);
        Span tail = above->text.empty() ? Span{} : above->text.back();
        return endsSentence(shapeOf(document.source.slice(tail)));
    }

    [[nodiscard]] bool hasNumberMark(const Block &block) const
    {
        const QStringView before =
            QStringView(document.source.text).first(block.span.start).last(std::min<qsizetype>(block.span.start, 6)).trimmed();
        return before.size() > 1 && QStringView(u".、．)）").contains(before.back()) && before[before.size() - 2].isDigit();
    }

    [[nodiscard]] int levelOf(size_t at) const;
};

/// `01`, `02.` on a line of its own, above the heading that it numbers.
bool isLoneNumber(QStringView line)
{
    return (line.size() == 2 || line.size() == 3) && line[0] == u'0' && line[1].isDigit()
        && (line.size() == 2 || line[2] == u'.' || line[2] == u'、');
}

int Reader::levelOf(size_t at) const
{
    const Block &block = document.blocks[at];
    const QString text = line(block);
    if (isLoneNumber(text))
        return 3;
    if (!hasHeadingShape(text, longestHan) || !bylines(text).empty())
        return 0;
    if (block.kind == BlockKind::ListItem)
        return hasNumberMark(block) && document.format == Format::PlainText && standsOverParagraph(at, text) ? 3 : 0;
    const bool isQuestion = isSentenceEnd(text.back());
    if (const int level = numberLevel(text); level > 0 && !isQuestion)
        return standsOverParagraph(at, text) || isBold(block) || level == 2 ? level : 0;
    if (isBold(block) && !isQuestion)
        return standsOverParagraph(at, text) ? 4 : 0;
    if (hasMarkedHeadings || QStringView(text).contains(u':') || text.contains(u'：') || text.contains(u'|')
        || text.contains(u'/'))
        return 0;
    const qsizetype longest = isQuestion && text.contains(u',') ? longestUnnumbered / 2 : longestUnnumbered;
    return isShort(text, longest) && standsOverParagraph(at, text) && standsBehindParagraph(at) ? 2 : 0;
}

} // namespace

bool mayBeTitle(QStringView line)
{
    if (line.size() < 2 || line.size() > longestTitle || QStringView(u"。；;：:，,、").contains(line.back()))
        return false;
    const bool isSentence = line.back() == u'.' && line.size() > 3 && line[line.size() - 2].isLower();
    const std::vector<Byline> statements = bylines(line);
    return !isSentence && (statements.empty() || statements.front().at > 0);
}

void markHeadings(ParsedDocument &document)
{
    std::vector<Block> &blocks = document.blocks;
    const bool hasMarked = std::ranges::any_of(blocks, [](const Block &block) { return block.kind == BlockKind::Heading; });
    const Reader reader{document, hasMarked};
    bool isFirst = document.format == Format::PlainText;
    QString title;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const bool mayBe = blocks[i].kind == BlockKind::Paragraph || blocks[i].kind == BlockKind::ListItem;
        if (!mayBe || blocks[i].text.empty() || visibleLength(blocks[i]) > longestLatin)
            continue;
        const QString text = reader.line(blocks[i]);
        int level = isFirst && mayBeTitle(text) ? 1 : reader.levelOf(i);
        if (isFirst)
            title = text;
        else if (text == title && !title.isEmpty())
            level = 1;
        isFirst = false;
        if (level > 0) {
            blocks[i].kind = BlockKind::Heading;
            blocks[i].level = level;
        }
    }
}

} // namespace lectern
