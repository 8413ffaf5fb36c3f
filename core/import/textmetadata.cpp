// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textmetadata.h"

#include "core/import/authornames.h"
#include "core/import/bylines.h"
#include "core/import/characters.h"
#include "core/import/dates.h"
#include "core/import/headings.h"
#include "core/import/plainline.h"

#include <QUrl>

namespace lectern
{

namespace
{

constexpr int headBlocks = 16;
constexpr int tailBlocks = 16;
constexpr qsizetype labelWindow = 20;
constexpr qsizetype longestOutside = 90; ///< a longer block is the article's
constexpr qsizetype longestStatement = 160; ///< a line that says something of the document is short
constexpr qsizetype longestDateLine = 60;
constexpr qsizetype shortDateLine = 28;
constexpr qsizetype longestSite = 24;

/// The first link that begins inside a span and is no image.
const Link *linkIn(const ParsedDocument &document, Span span)
{
    const auto first = std::ranges::lower_bound(document.links, span.start, {}, [](const Link &link) { return link.span.start; });
    for (auto link = first; link != document.links.end() && link->span.start < span.end; ++link) {
        if (!link->image && !link->target.isEmpty())
            return &*link;
    }
    return nullptr;
}

bool isAddress(QStringView text)
{
    return text.startsWith(u"http://") || text.startsWith(u"https://");
}

QString cleanSite(QStringView value)
{
    value = value.trimmed();
    while (!value.isEmpty() && QStringView(u"“”\"「」《》.。,，;；)）】]").contains(value.back()))
        value.chop(1);
    while (!value.isEmpty() && QStringView(u"“”\"「」《》(（【[").contains(value.front()))
        value = value.sliced(1);
    for (const char16_t end : {u' ', u'”', u'（', u'(', u'，', u',', u'"'}) {
        const qsizetype at = value.indexOf(QChar(end));
        const bool isWord = end == u' ' && at > 0 && isLatin(value[at - 1]);
        if (at > 0 && !isWord)
            value = value.first(at);
    }
    return value.size() <= longestSite && !isAddress(value) ? value.toString() : QString();
}

/// Gathers, the first statement of a field winning.
class Gatherer
{
public:
    explicit Gatherer(const ParsedDocument &document)
        : m_document(document)
    {
    }

    void useClosingLink();
    void readHead();
    void readTail();
    [[nodiscard]] Metadata take() { return std::move(m_meta); }

private:
    [[nodiscard]] bool hasSpeakers() const;
    void readLine(const Block &block, bool isHead);
    void use(const Byline &byline, const Block &block);
    void useLoneDate(const QString &line, bool isHead, bool hasStatements);
    void useLink(const Block &block);
    void useTitle(const Block &block);

    const ParsedDocument &m_document;
    Metadata m_meta;
    bool m_inArticle = false; ///< a source named within the article is a chart's
    bool m_hasSpeakers = false; ///< a reporter's cue begins several lines: it labels what she says
};

bool Gatherer::hasSpeakers() const
{
    int seen = 0;
    int labels = 0;
    for (const Block &block : m_document.blocks) {
        if (!block.isRead() || block.text.empty())
            continue;
        const std::vector<Byline> statements = bylines(plainLine(m_document, block, labelWindow));
        labels += !statements.empty() && statements.front().field == BylineField::Reporter && statements.front().at == 0;
        if (++seen > headBlocks * 2)
            break;
    }
    return labels > 1;
}

void Gatherer::readHead()
{
    m_hasSpeakers = hasSpeakers();
    int seen = 0;
    for (const Block &block : m_document.blocks) {
        if (!block.isRead() || block.text.empty())
            continue;
        if (block.kind == BlockKind::Heading && block.level == 1)
            useTitle(block);
        m_inArticle = m_inArticle || visibleLength(block) > longestOutside;
        readLine(block, true);
        if (block.kind == BlockKind::Quote && m_meta.summary.isEmpty() && seen < 4)
            m_meta.summary = plainLine(m_document, block, 2000);
        if (++seen >= headBlocks)
            break;
    }
    for (const Block &block : m_document.blocks) {
        if (!m_meta.title.isEmpty() || (block.isRead() && visibleLength(block) > longestOutside * 2))
            break;
        if (block.isRead() && !block.text.empty())
            useTitle(block);
    }
}

void Gatherer::readTail()
{
    int seen = 0;
    m_inArticle = false;
    for (auto block = m_document.blocks.rbegin(); block != m_document.blocks.rend() && seen < tailBlocks; ++block) {
        if (block->text.empty() || block->kind == BlockKind::FootnoteDefinition || block->kind == BlockKind::Reference)
            continue;
        m_inArticle = m_inArticle || (block->isRead() && visibleLength(*block) > longestOutside);
        readLine(*block, false);
        ++seen;
    }
}

void Gatherer::readLine(const Block &block, bool isHead)
{
    const QString line = plainLine(m_document, block, longestStatement * 2);
    const bool isShort = line.size() <= longestStatement;
    const std::vector<Byline> statements = bylines(line);
    for (const Byline &byline : statements) {
        const bool isNotice = byline.field == BylineField::Reprint || byline.field == BylineField::Url;
        const bool isLead = byline.field == BylineField::Summary && byline.at == 0;
        const bool isInLead = byline.isBracketed && byline.at <= longestDateLine;
        const bool isSentence =
            byline.field == BylineField::Signature && line.size() > longestDateLine && isSentenceEnd(line.back());
        if ((isShort || isNotice || isLead || isInLead) && !isSentence && !(byline.field == BylineField::Site && m_inArticle))
            use(byline, block);
    }
    if (line.size() <= longestDateLine)
        useLoneDate(line, isHead, !statements.empty());
}

void Gatherer::use(const Byline &byline, const Block &block)
{
    switch (byline.field) {
    case BylineField::Authors:
    case BylineField::Signature:
    case BylineField::Reporter:
        if (m_meta.authors.isEmpty() && !(byline.field == BylineField::Reporter && m_hasSpeakers))
            m_meta.authors = authorNames(byline.value, byline.field);
        break;
    case BylineField::Date:
        if (!m_meta.date.isValid())
            m_meta.date = findDate(byline.value);
        break;
    case BylineField::Site:
        if (m_meta.site.isEmpty())
            m_meta.site = cleanSite(byline.value);
        break;
    case BylineField::Url:
        useLink(block);
        break;
    case BylineField::Reprint:
        useLink(block);
        if (m_meta.site.isEmpty())
            m_meta.site = QUrl(m_meta.url).host();
        break;
    case BylineField::Title:
        if (m_meta.title.isEmpty())
            m_meta.title = byline.value;
        break;
    case BylineField::Tags:
        if (m_meta.tags.isEmpty()) {
            for (const QStringView tag : QStringView(byline.value)
                                             .split(byline.value.contains(u'、')      ? u'、'
                                                        : byline.value.contains(u',') ? u','
                                                                                      : u' '))
                m_meta.tags.append(tag.trimmed().toString());
            m_meta.tags.removeAll(QString());
        }
        break;
    case BylineField::Summary:
        if (m_meta.summary.isEmpty())
            m_meta.summary = byline.value;
        break;
    case BylineField::Other:
        break;
    }
}

/// A date on a line of its own, behind a category's name, or among other statements: `新闻 2023-04-14`, `作者:某人2025.09.12 10:55`.
void Gatherer::useLoneDate(const QString &line, bool isHead, bool hasStatements)
{
    if (!isHead || m_meta.date.isValid() || line.isEmpty() || isSentenceEnd(line.back()))
        return;
    if (hasStatements || line.size() <= shortDateLine || line.front().isDigit())
        m_meta.date = findDate(line);
}

void Gatherer::useLink(const Block &block)
{
    const Link *link = linkIn(m_document, block.span);
    if (m_meta.url.isEmpty() && link && isAddress(link->target))
        m_meta.url = link->target;
}

/// The last line is only a link: its text names the site, unless it says that it is the original.
void Gatherer::useClosingLink()
{
    if (m_document.blocks.empty())
        return;
    const Block &last = m_document.blocks.back();
    if (last.kind != BlockKind::Paragraph && last.kind != BlockKind::Boilerplate)
        return;
    const Link *link = linkIn(m_document, last.span);
    if (!link || !isAddress(link->target) || link->span.end < last.span.end || link->span.start > last.span.start + 1)
        return;
    const QString name = plainLine(m_document, last);
    if (m_meta.url.isEmpty())
        m_meta.url = link->target;
    if (m_meta.site.isEmpty() && !name.isEmpty() && name.size() <= longestSite && bylines(name).empty())
        m_meta.site = name;
}

void Gatherer::useTitle(const Block &block)
{
    QString line = plainLine(m_document, block);
    if (!m_meta.title.isEmpty() || !mayBeTitle(line))
        return;
    // A picture's credit is glued to some titles.
    const std::vector<Byline> statements = bylines(line);
    if (!statements.empty())
        line.truncate(statements.front().at);
    m_meta.title = line.trimmed();
}

} // namespace

Metadata metadataFromText(const ParsedDocument &document)
{
    Gatherer gatherer(document);
    gatherer.useClosingLink();
    gatherer.readHead();
    gatherer.readTail();
    return gatherer.take();
}

} // namespace lectern
