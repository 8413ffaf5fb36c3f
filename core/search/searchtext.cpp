// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchtext.h"

#include "core/db/archive.h"
#include "core/extract/reading.h"
#include "core/import/blockprojection.h"
#include "core/text/script.h"

namespace lectern
{

namespace
{

constexpr quint8 formVersion = 1;

bool isSearched(const Block &block)
{
    return block.kind != BlockKind::FrontMatter && block.kind != BlockKind::Image;
}

/// `https://…`, bare or in `<>`; extractors do not read it.
bool isShownAddress(const Link &link, QStringView source)
{
    if (link.image || !link.text.isEmpty() || link.target.isEmpty())
        return false;
    QStringView shown = source.sliced(link.span.start, link.span.length());
    if (shown.size() > 1 && shown.front() == u'<' && shown.back() == u'>')
        shown = shown.sliced(1, shown.size() - 2);
    return shown == link.target;
}

bool isVisible(const Block &block, Span span)
{
    const auto piece = std::ranges::upper_bound(block.text, span.start, {}, &Span::end);
    return piece != block.text.end() && piece->start < span.end;
}

/// The addresses in a block that its text leaves out.
std::vector<Span> shownAddresses(const ParsedDocument &document, const Block &block)
{
    std::vector<Span> addresses;
    auto link = std::ranges::lower_bound(document.links, block.span.start, {}, [](const Link &l) { return l.span.start; });
    for (; link != document.links.end() && link->span.end <= block.span.end; ++link)
        if (isShownAddress(*link, document.source.text) && !isVisible(block, link->span))
            addresses.push_back(link->span);
    return addresses;
}

void appendShown(ProjectionBuilder &builder, const ParsedDocument &document, const Block &block)
{
    const std::vector<Span> addresses = shownAddresses(document, block);
    if (addresses.empty())
        return appendBlock(builder, document.source.text, block);
    Block shown = block;
    shown.text.insert(shown.text.end(), addresses.begin(), addresses.end());
    std::ranges::sort(shown.text);
    appendBlock(builder, document.source.text, shown);
}

bool isLatinLetterAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isLatinLetter(text[at].unicode());
}

/// Whether only a hard line break as Markdown has it stands between two blocks, and Latin words beside it.
bool goesOn(const ParsedDocument &document, const Block &above, const Block &below)
{
    const auto isLine = [](const Block &block) { return block.isRead() && block.kind != BlockKind::TableCell; };
    if (!isLine(above) || !isLine(below) || below.span.start < above.span.end)
        return false;
    const QStringView text = document.source.text;
    const QStringView gap =
        text.sliced(above.span.end, below.span.start - above.span.end); // holds the marks of items and headings
    const bool isMarked = text.first(above.span.start).trimmed().endsWith(u'#');
    return !isMarked && gap.startsWith(u"  ") && gap.count(u'\n') == 1 && gap.trimmed().isEmpty()
        && isLatinLetterAt(text, above.span.end - 1) && isLatinLetterAt(text, below.span.start);
}

} // namespace

SearchText makeSearchText(const ParsedDocument &document, Folding folding)
{
    SearchText text;
    ProjectionBuilder builder(document.source.text, folding);
    for (auto block = document.blocks.begin(); block != document.blocks.end(); ++block) {
        if (!isSearched(*block))
            continue;
        const qsizetype from = builder.length();
        appendShown(builder, document, *block);
        if (!block->isRead() && builder.length() > from)
            text.asides.push_back({from, builder.length()});
        const auto next = std::next(block);
        const bool isOpen = next != document.blocks.end() && goesOn(document, *block, *next);
        builder.insert(isOpen ? u' ' : u'\n', block->span.end);
    }
    text.projection = builder.take();
    return text;
}

SearchColumns::SearchColumns(const SearchText &text)
{
    const QStringView folded = text.projection.text();
    const auto append = [&](Column &column, Span span) {
        column.pieces.push_back({column.text.size(), span.start, span.length()});
        column.text += folded.sliced(span.start, span.length());
    };
    qsizetype from = 0;
    for (const Span span : text.asides) {
        append(body, {from, span.start});
        append(aside, span);
        aside.text += u'\n';
        from = span.end;
    }
    append(body, {from, folded.size()});
}

Span SearchColumns::Column::toSearchText(Span span) const
{
    const auto shiftAt = [this](qsizetype at) {
        const auto behind = std::ranges::upper_bound(pieces, at, {}, &Projection::Run::projected);
        return behind == pieces.begin() ? 0 : std::prev(behind)->source - std::prev(behind)->projected;
    };
    return {span.start + shiftAt(span.start), span.end + shiftAt(std::max(span.start, span.end - 1))};
}

SentenceMap::SentenceMap(const ParsedDocument &document)
{
    const Reading reading(document);
    for (const Sentence &sentence : reading.sentences())
        m_spans.push_back(reading.source(sentence.span));
    for (const Block &block : document.blocks)
        if (isSearched(block) && !block.isRead())
            m_spans.push_back(block.span);
    std::ranges::sort(m_spans);
}

SentenceMap::SentenceMap(const QByteArray &bytes)
{
    ArchiveReader archive(bytes);
    quint8 version = 0;
    std::vector<qsizetype> numbers; // start as the distance from the start before it, then the length
    archive(version, numbers);
    if (!archive.isOk() || !archive.isAtEnd() || version != formVersion)
        return;
    qsizetype start = 0;
    for (size_t i = 0; i + 1 < numbers.size(); i += 2) {
        start += numbers[i];
        m_spans.push_back({start, start + numbers[i + 1]});
    }
}

QByteArray SentenceMap::toBytes() const
{
    std::vector<qsizetype> numbers;
    qsizetype last = 0;
    for (const Span span : m_spans) {
        numbers.insert(numbers.end(), {span.start - last, span.length()});
        last = span.start;
    }
    ArchiveWriter archive;
    archive(formVersion, numbers);
    return archive.bytes();
}

Span SentenceMap::around(Span span) const
{
    auto first = std::ranges::upper_bound(m_spans, span.start, {}, &Span::start);
    if (first != m_spans.begin() && (first - 1)->overlaps(span))
        --first;
    Span whole = span;
    for (; first != m_spans.end() && first->overlaps(span); ++first)
        whole = whole.united(*first);
    return whole;
}

} // namespace lectern
