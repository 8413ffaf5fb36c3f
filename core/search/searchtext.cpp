// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchtext.h"

#include "core/db/archive.h"
#include "core/extract/reading.h"
#include "core/import/blockprojection.h"

namespace lectern
{

namespace
{

constexpr quint8 formVersion = 1;

bool isSearched(const Block &block)
{
    return block.kind != BlockKind::FrontMatter && block.kind != BlockKind::Image;
}

} // namespace

SearchText makeSearchText(const ParsedDocument &document, Folding folding)
{
    SearchText text;
    ProjectionBuilder builder(document.source.text, folding);
    for (const Block &block : document.blocks) {
        if (!isSearched(block))
            continue;
        const qsizetype from = builder.length();
        appendBlock(builder, document.source.text, block);
        if (!block.isRead() && builder.length() > from)
            text.asides.push_back({from, builder.length()});
        builder.insert(u'\n', block.span.end);
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
    auto piece = std::ranges::upper_bound(pieces, span.start, {}, &Projection::Run::projected);
    if (piece == pieces.begin())
        return span;
    --piece;
    const qsizetype shift = piece->source - piece->projected;
    return {span.start + shift, span.end + shift};
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
