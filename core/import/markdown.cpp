// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/characters.h"
#include "core/import/html.h"
#include "core/import/leaf.h"
#include "core/import/linktail.h"
#include "core/import/readtext.h"
#include "core/import/shadow.h"

#include <md4c.h>

namespace lectern
{

namespace
{

/// Turns md4c's events into leaves. All positions are those of the shadow, which are those of the source.
class MarkdownEvents
{
public:
    MarkdownEvents(QStringView source, const QByteArray &shadow, ReadText &found)
        : m_source(source)
        , m_shadow(shadow)
        , m_found(found)
        , m_leaves(source, found)
    {
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size);

private:
    struct Open {
        qsizetype start = 0;
        qsizetype innerStart = 0;
        bool isImage = false;
        bool isAddress = false; ///< `<https://…>`
        size_t firstToken = 0;
        QString target;
    };
    void openLeaf(BlockKind kind, int level);
    void closeLeaf();
    void push(LeafToken::Kind kind, Span span);
    void lineBreak();
    void tag(Span span);
    void closeLink(const Open &open);
    [[nodiscard]] BlockKind paragraphKind() const;
    [[nodiscard]] int listDepth() const { return int(m_lists); }
    [[nodiscard]] QString targetOf(const MD_ATTRIBUTE &address) const;
    [[nodiscard]] qsizetype find(char c, qsizetype from) const
    {
        const qsizetype at = m_shadow.indexOf(c, from);
        return at < 0 ? m_shadow.size() : at;
    }

    QStringView m_source;
    const QByteArray &m_shadow;
    ReadText &m_found;
    LeafReader m_leaves;
    Block m_shape;
    std::vector<LeafToken> m_tokens;
    bool m_open = false;
    std::vector<BlockKind> m_containers; ///< Quote or ListItem
    qsizetype m_lists = 0;
    int m_table = -1;
    int m_row = -1;
    int m_column = -1;
    std::vector<Open> m_links;
    qsizetype m_images = 0; ///< how many of m_links are images
    qsizetype m_cursor = 0; ///< everything before it has been seen
    Html::HtmlLinks m_anchor;
};

BlockKind MarkdownEvents::paragraphKind() const
{
    return m_containers.empty() ? BlockKind::Paragraph : m_containers.back();
}

void MarkdownEvents::openLeaf(BlockKind kind, int level)
{
    closeLeaf();
    m_shape = Block{};
    m_shape.kind = kind;
    m_shape.level = level;
    if (kind == BlockKind::TableCell) {
        m_shape.table = m_table;
        m_shape.row = m_row;
        m_shape.column = m_column;
    }
    m_open = true;
}

void MarkdownEvents::closeLeaf()
{
    if (m_open)
        m_leaves.read(m_shape, m_tokens);
    m_tokens.clear();
    m_open = false;
}

void MarkdownEvents::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        closeLeaf();
        m_containers.push_back(BlockKind::Quote);
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        closeLeaf();
        m_containers.push_back(BlockKind::ListItem);
        ++m_lists;
        break;
    case MD_BLOCK_H:
        openLeaf(BlockKind::Heading, int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
        break;
    case MD_BLOCK_P:
        openLeaf(paragraphKind(), listDepth());
        break;
    case MD_BLOCK_CODE:
        openLeaf(BlockKind::Code, 0);
        break;
    case MD_BLOCK_TABLE:
        closeLeaf();
        ++m_table;
        m_row = -1;
        break;
    case MD_BLOCK_TR:
        ++m_row;
        m_column = -1;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        ++m_column;
        openLeaf(BlockKind::TableCell, 0);
        break;
    default:
        closeLeaf();
        break;
    }
}

void MarkdownEvents::leaveBlock(MD_BLOCKTYPE type)
{
    closeLeaf();
    const bool isList = type == MD_BLOCK_UL || type == MD_BLOCK_OL;
    m_lists -= isList;
    if (isList || type == MD_BLOCK_QUOTE)
        m_containers.pop_back();
}

QString MarkdownEvents::targetOf(const MD_ATTRIBUTE &address) const
{
    const auto start = reinterpret_cast<quintptr>(m_shadow.constData());
    const auto at = reinterpret_cast<quintptr>(address.text);
    const bool inside = address.text && at >= start && at + address.size <= start + quintptr(m_shadow.size());
    return inside ? m_source.sliced(qsizetype(at - start), address.size).toString() : QString();
}

void MarkdownEvents::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type != MD_SPAN_A && type != MD_SPAN_IMG)
        return;
    Open open;
    open.isImage = type == MD_SPAN_IMG;
    open.isAddress = !open.isImage && static_cast<MD_SPAN_A_DETAIL *>(detail)->is_autolink;
    open.target =
        targetOf(open.isImage ? static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src : static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
    const qsizetype bracket = find(open.isAddress ? '<' : '[', m_cursor);
    open.start = open.isImage ? std::max(m_cursor, bracket - 1) : bracket;
    open.innerStart = std::min(bracket + 1, m_shadow.size());
    if (!open.isImage && m_images == 0)
        push(LeafToken::Hidden, {open.start, open.innerStart});
    m_cursor = open.innerStart;
    open.firstToken = m_tokens.size();
    m_images += open.isImage;
    m_links.push_back(std::move(open));
}

void MarkdownEvents::leaveSpan(MD_SPANTYPE type)
{
    if ((type != MD_SPAN_A && type != MD_SPAN_IMG) || m_links.empty())
        return;
    const Open open = std::move(m_links.back());
    m_links.pop_back();
    m_images -= open.isImage;
    closeLink(open);
}

void MarkdownEvents::closeLink(const Open &open)
{
    const qsizetype close = find(open.isAddress ? '>' : ']', m_cursor);
    const LinkTail tail = open.isAddress ? LinkTail{std::min(close + 1, m_shadow.size()), {}} : linkTail(m_source, close);
    Link link{{open.start, tail.end}, {open.innerStart, close}, open.target.isEmpty() ? tail.target : open.target, open.isImage};
    if (m_images == 0)
        push(open.isImage ? LeafToken::Image : LeafToken::Hidden, {open.isImage ? open.start : close, tail.end});
    m_cursor = std::max(m_cursor, tail.end);
    const QStringView label = m_source.sliced(link.text.start, std::max<qsizetype>(0, link.text.length()));
    if (open.isAddress)
        link.text = {link.span.end, link.span.end};
    // `[https://… 【advert】](…)`: what shows its address is no text.
    if (!open.isImage && label.startsWith(u"http")) {
        for (size_t i = std::min(open.firstToken, m_tokens.size()); i < m_tokens.size(); ++i)
            m_tokens[i].kind = m_tokens[i].kind == LeafToken::Text ? LeafToken::Hidden : m_tokens[i].kind;
    }
    if (label.startsWith(u'^') && label.size() > 1)
        m_found.footnoteMarks.push_back({link.span, label.sliced(1).toString()});
    m_found.links.push_back(std::move(link));
}

void MarkdownEvents::push(LeafToken::Kind kind, Span span)
{
    if (!m_open)
        openLeaf(paragraphKind(), listDepth());
    m_tokens.push_back({kind, span});
}

void MarkdownEvents::lineBreak()
{
    const qsizetype end = m_shadow.indexOf('\n', m_cursor);
    const bool isNext = end >= 0 && QByteArrayView(m_shadow).sliced(m_cursor, end - m_cursor).trimmed().size() < 4;
    push(LeafToken::Break, isNext ? Span{end, end + 1} : Span{m_cursor, m_cursor});
    if (isNext)
        m_cursor = end + 1;
}

void MarkdownEvents::tag(Span span)
{
    const Html::Tag tag = Html::parseTag(m_source.sliced(span.start, span.length()));
    m_cursor = std::max(m_cursor, span.end);
    if (tag.isBreak || tag.isBlock)
        return push(LeafToken::Cut, {span.end, span.end});
    push(tag.isImage ? LeafToken::Image : LeafToken::Hidden, span);
    m_anchor.meet(tag, span, m_found);
}

void MarkdownEvents::text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
{
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        return m_images == 0 ? lineBreak() : void();
    const auto start = reinterpret_cast<quintptr>(m_shadow.constData());
    const auto at = reinterpret_cast<quintptr>(text);
    if (at < start || at + size > start + quintptr(m_shadow.size()))
        return;
    const Span span{qsizetype(at - start), qsizetype(at - start + size)};
    if (span.start < m_cursor && span.end <= m_cursor)
        return;
    if (m_images == 0 && type == MD_TEXT_HTML)
        return tag(span);
    m_cursor = std::max(m_cursor, span.end);
    if (m_images > 0 || (m_links.size() == 1 && m_links.back().isAddress))
        return;
    if (type == MD_TEXT_ENTITY)
        return push(Html::isAmpersand(m_source.sliced(span.start, span.length())) ? LeafToken::Text : LeafToken::Hidden,
                    {span.start, span.start + 1});
    const bool isMark = !m_links.empty() && m_source[span.start] == u'^';
    push(isMark || m_anchor.hides(m_source, span) ? LeafToken::Hidden : LeafToken::Text, span);
}

int onEnterBlock(MD_BLOCKTYPE type, void *detail, void *events)
{
    static_cast<MarkdownEvents *>(events)->enterBlock(type, detail);
    return 0;
}

int onLeaveBlock(MD_BLOCKTYPE type, void *, void *events)
{
    static_cast<MarkdownEvents *>(events)->leaveBlock(type);
    return 0;
}

int onEnterSpan(MD_SPANTYPE type, void *detail, void *events)
{
    static_cast<MarkdownEvents *>(events)->enterSpan(type, detail);
    return 0;
}

int onLeaveSpan(MD_SPANTYPE type, void *, void *events)
{
    static_cast<MarkdownEvents *>(events)->leaveSpan(type);
    return 0;
}

int onText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *events)
{
    static_cast<MarkdownEvents *>(events)->text(type, text, size);
    return 0;
}

} // namespace

ReadText readMarkdown(QStringView text, const std::vector<Span> &blanked)
{
    ReadText found;
    const QByteArray shadow = markdownShadow(text, blanked);
    MarkdownEvents events(text, shadow, found);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS;
    parser.enter_block = onEnterBlock;
    parser.leave_block = onLeaveBlock;
    parser.enter_span = onEnterSpan;
    parser.leave_span = onLeaveSpan;
    parser.text = onText;
    md_parse(shadow.constData(), MD_SIZE(shadow.size()), &parser, &events);
    return found;
}

} // namespace lectern
