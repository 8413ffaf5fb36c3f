// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/preparedtext.h"

#include "core/text/script.h"
#include "core/text/segmenter.h"
#include "core/text/sentences.h"

#include <algorithm>
#include <optional>

namespace lectern
{

namespace
{

std::vector<StyledSpan> viewStyles(const ParsedDocument &document, const ViewMap &map)
{
    std::vector<StyledSpan> styles = blockStyles(document);
    if (document.format == Format::Markdown) {
        const std::vector<StyledSpan> more = markdownStyles(document.source.text);
        styles.insert(styles.end(), more.begin(), more.end());
    }
    for (StyledSpan &styled : styles)
        styled.span = map.toView(styled.span);
    return flattened(std::move(styles));
}

std::vector<LineStyle> lineStyles(const ParsedDocument &document, const ViewMap &map)
{
    std::vector<LineStyle> lines;
    for (const Block &block : document.blocks) {
        const Span view = map.toView(block.span);
        if (!view.isEmpty())
            lines.push_back({view, block.kind, block.level});
    }
    return lines;
}

Span wholeLines(QStringView text, Span span)
{
    const qsizetype start = span.start == 0 ? 0 : text.lastIndexOf(u'\n', span.start - 1) + 1;
    const qsizetype newline = text.indexOf(u'\n', std::max(span.start, span.end - 1));
    return {start, newline < 0 ? text.size() : newline};
}

std::optional<Fold::Kind> foldKind(BlockKind kind)
{
    if (kind == BlockKind::FrontMatter)
        return Fold::Kind::FrontMatter;
    if (kind == BlockKind::Boilerplate)
        return Fold::Kind::Boilerplate;
    if (kind == BlockKind::Image)
        return Fold::Kind::Image;
    return {};
}

QString imageLabel(const ParsedDocument &document, Span image)
{
    for (const Link &link : document.links) {
        if (link.image && image.contains(link.span))
            return document.source.text.sliced(link.text.start, link.text.length());
    }
    return {};
}

/// Whether nothing but white space stands between two passages of the view.
bool touch(QStringView text, Span before, Span after)
{
    return text.sliced(before.end, after.start - before.end).trimmed().isEmpty();
}

std::vector<Fold> foldsOf(const ParsedDocument &document, const ViewMap &map)
{
    const QStringView text = map.text();
    std::vector<Fold> folds;
    for (const Block &block : document.blocks) {
        const auto kind = foldKind(block.kind);
        const Span view = map.toView(block.span);
        if (!kind || view.isEmpty())
            continue;
        const Span lines = wholeLines(text, view);
        if (kind == Fold::Kind::Image && text.sliced(lines.start, lines.length()).trimmed().size() > view.length())
            continue;
        if (!folds.empty() && lines.start <= folds.back().view.end) {
            folds.back().view.end = std::max(folds.back().view.end, lines.end);
            continue;
        }
        const bool continues = !folds.empty() && folds.back().kind == *kind && kind != Fold::Kind::Image;
        if (continues && touch(text, folds.back().view, lines))
            folds.back().view.end = lines.end;
        else
            folds.push_back({*kind, lines, 0, kind == Fold::Kind::Image ? imageLabel(document, block.span) : QString()});
    }
    for (Fold &fold : folds)
        fold.lines = int(text.sliced(fold.view.start, fold.view.length()).count(u'\n')) + 1;
    return folds;
}

} // namespace

std::shared_ptr<const PreparedText> prepareText(std::shared_ptr<const OpenDocument> document, bool clean)
{
    auto prepared = std::make_shared<PreparedText>();
    const ParsedDocument &parsed = document->parsed;
    prepared->clean = clean;
    prepared->map = clean ? cleanText(parsed) : wholeText(parsed.source.text);
    prepared->styles = viewStyles(parsed, prepared->map);
    prepared->lines = lineStyles(parsed, prepared->map);
    prepared->folds = foldsOf(parsed, prepared->map);
    for (const Layer layer : {Layer::Claims, Layer::Trends, Layer::Quantities, Layer::Times, Layer::Entities, Layer::Quotes})
        prepared->marks[size_t(layer)] = marksOf(document->extraction, layer);
    ProjectionBuilder search(parsed.source.text, Folding::Search);
    search.append({0, parsed.source.text.size()});
    prepared->search = search.take();
    prepared->document = std::move(document);
    return prepared;
}

std::vector<Span> findAll(const Projection &search, const QString &words)
{
    std::vector<Span> hits;
    const QString wanted = folded(words, Folding::Search);
    if (wanted.isEmpty())
        return hits;
    const QString &text = search.text();
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size()))
        hits.push_back(search.toSource({at, at + wanted.size()}));
    return hits;
}

/// The short Han name around a position: what the segmenter's dictionary need not know. Empty if there is none.
static Span nameAt(const OpenDocument &document, qsizetype position)
{
    constexpr qsizetype longest = 6;
    for (const Entity &entity : document.extraction.entities) {
        for (const Span mention : entity.mentions) {
            const bool isShort = entity.type != EntityType::Term && mention.length() <= longest && mention.contains(position);
            if (isShort && std::ranges::all_of(document.parsed.source.slice(mention), [](QChar c) { return isHan(c.unicode()); }))
                return mention;
        }
    }
    return {};
}

Span wordAt(const PreparedText &text, qsizetype source)
{
    if (const Span name = nameAt(*text.document, source); !name.isEmpty())
        return name;
    const QStringView whole = text.document->parsed.source.text;
    const Span line = wholeLines(whole, {source, source + 1});
    if (line.isEmpty())
        return {source, source};
    const QString reading = folded(whole.sliced(line.start, line.length()), Folding::Reading);
    const Span word = Segmenter::instance().wordAt(reading, source - line.start);
    return {line.start + word.start, line.start + word.end};
}

Span sentenceAt(const PreparedText &text, qsizetype source)
{
    const QStringView whole = text.document->parsed.source.text;
    const Span line = wholeLines(whole, {source, source + 1});
    for (const Span sentence : sentences(whole.sliced(line.start, line.length()))) {
        if (line.start + sentence.end > source)
            return {line.start + sentence.start, line.start + sentence.end};
    }
    return line;
}

} // namespace lectern
