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
constexpr int compression = 1;

bool isSearched(const Block &block)
{
    return block.kind != BlockKind::FrontMatter && block.kind != BlockKind::Image;
}

/// Sentences of the article as extractors see them; anything else is one piece a block.
std::vector<Span> sentenceSpans(const ParsedDocument &document)
{
    const Reading reading(document);
    std::vector<Span> spans;
    for (const Sentence &sentence : reading.sentences())
        spans.push_back(reading.source(sentence.span));
    for (const Block &block : document.blocks)
        if (isSearched(block) && !block.isRead())
            spans.push_back(block.span);
    std::ranges::sort(spans);
    return spans;
}

/// Ascending spans as differences, small numbers that take a byte or two.
std::vector<qsizetype> differences(const std::vector<Span> &spans)
{
    std::vector<qsizetype> numbers;
    qsizetype last = 0;
    for (const Span span : spans) {
        numbers.push_back(span.start - last);
        numbers.push_back(span.length());
        last = span.start;
    }
    return numbers;
}

std::vector<Span> spansOf(const std::vector<qsizetype> &numbers)
{
    std::vector<Span> spans;
    qsizetype last = 0;
    for (size_t i = 0; i + 1 < numbers.size(); i += 2) {
        last += numbers[i];
        spans.push_back({last, last + numbers[i + 1]});
    }
    return spans;
}

std::vector<qsizetype> differences(const std::vector<Projection::Run> &runs)
{
    std::vector<qsizetype> numbers;
    Projection::Run last;
    for (const auto &run : runs) {
        numbers.insert(numbers.end(), {run.projected - last.projected, run.source - last.source, run.length});
        last = run;
    }
    return numbers;
}

std::vector<Projection::Run> runsOf(const std::vector<qsizetype> &numbers)
{
    std::vector<Projection::Run> runs;
    Projection::Run last;
    for (size_t i = 0; i + 2 < numbers.size(); i += 3) {
        last = {last.projected + numbers[i], last.source + numbers[i + 1], numbers[i + 2]};
        runs.push_back(last);
    }
    return runs;
}

} // namespace

Span SearchText::sentenceAround(Span source) const
{
    const auto after = std::ranges::upper_bound(sentences, source.start, {}, &Span::start);
    if (after == sentences.begin() || !(after - 1)->overlaps(source))
        return source;
    return (after - 1)->united(source);
}

SearchText makeSearchText(const ParsedDocument &document)
{
    SearchText text;
    ProjectionBuilder builder(document.source.text, Folding::Search);
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
    text.sentences = sentenceSpans(document);
    return text;
}

QByteArray toBytes(const SearchText &text)
{
    ArchiveWriter archive;
    archive(formVersion, text.projection.text(), differences(text.projection.runs()), differences(text.sentences),
            differences(text.asides));
    return qCompress(archive.bytes(), compression);
}

std::optional<SearchText> searchTextFromBytes(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    ArchiveReader archive(plain);
    quint8 version = 0;
    QString projected;
    std::vector<qsizetype> runs, sentences, asides;
    archive(version, projected, runs, sentences, asides);
    if (!archive.isOk() || !archive.isAtEnd() || version != formVersion)
        return {};
    return SearchText{Projection(projected, runsOf(runs)), spansOf(sentences), spansOf(asides)};
}

} // namespace lectern
