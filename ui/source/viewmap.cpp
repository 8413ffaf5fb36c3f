// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/viewmap.h"

#include "core/text/projection.h"
#include "core/text/sentences.h"

#include <algorithm>
#include <iterator>

namespace lectern
{

namespace
{

/// Collects runs; neighbours that continue each other become one.
class MapBuilder
{
public:
    explicit MapBuilder(QStringView source)
        : m_source(source)
    {
    }

    void append(Span span)
    {
        if (span.isEmpty())
            return;
        if (!m_runs.empty() && m_runs.back().view + m_runs.back().length == m_text.size()
            && m_runs.back().source + m_runs.back().length == span.start) {
            m_runs.back().length += span.length();
        } else {
            m_runs.push_back({m_text.size(), span.start, span.length()});
        }
        m_text += m_source.sliced(span.start, span.length());
    }
    void insert(QStringView own) { m_text += own; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] ViewMap take() { return ViewMap(std::move(m_text), std::move(m_runs), m_source.size()); }

private:
    QStringView m_source;
    QString m_text;
    std::vector<ViewMap::Run> m_runs;
};

/// Where to break a piece of a line that is too long: behind a space or, failing that, not inside a surrogate pair.
qsizetype hardBreak(QStringView text, qsizetype start, qsizetype limit)
{
    for (qsizetype at = limit; at > start + LongestLine / 2; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    return text[limit - 1].isHighSurrogate() ? limit - 1 : limit;
}

/// Ends of the pieces of a giant line, each at most LongestLine behind the one before.
std::vector<qsizetype> piecesOf(QStringView text, Span line)
{
    std::vector<qsizetype> ends;
    qsizetype start = line.start;
    qsizetype best = start;
    const auto breakUpTo = [&](qsizetype end) {
        while (end - start > LongestLine) {
            start = best > start ? best : hardBreak(text, start, start + LongestLine);
            ends.push_back(start);
        }
    };
    for (const Span sentence : sentences(text.sliced(line.start, line.length()))) {
        const qsizetype end = line.start + sentence.end;
        breakUpTo(end);
        best = end;
    }
    breakUpTo(line.end);
    return ends;
}

void appendLine(MapBuilder &builder, QStringView text, Span line)
{
    qsizetype start = line.start;
    if (line.length() > LongestLine) {
        for (const qsizetype end : piecesOf(text, line)) {
            builder.append({start, end});
            builder.insert(u"\n");
            start = end;
        }
    }
    builder.append({start, line.end});
}

/// Parts that are folded away keep their lines whole, so that they can be opened.
bool isKeptWhole(BlockKind kind)
{
    return kind == BlockKind::FrontMatter || kind == BlockKind::Boilerplate || kind == BlockKind::Image
        || kind == BlockKind::Code;
}

bool isTight(const Block &before, const Block &block)
{
    if (block.kind != before.kind)
        return false;
    if (block.kind == BlockKind::TableCell)
        return block.table == before.table;
    if (block.kind == BlockKind::Boilerplate)
        return true;
    return block.kind == BlockKind::ListItem || block.kind == BlockKind::Reference || block.kind == BlockKind::FootnoteDefinition;
}

/// A stretch less the pinyin glosses in it.
std::vector<Span> without(const std::vector<Span> &glosses, Span span)
{
    std::vector<Span> parts;
    qsizetype start = span.start;
    auto gloss = std::ranges::partition_point(glosses, [&](Span known) { return known.end <= span.start; });
    for (; gloss != glosses.end() && gloss->start < span.end; ++gloss) {
        parts.push_back({start, std::max(start, gloss->start)});
        start = std::min(span.end, gloss->end);
    }
    parts.push_back({start, span.end});
    return parts;
}

void appendLines(MapBuilder &builder, QStringView text, Span span)
{
    qsizetype start = span.start;
    for (qsizetype at = span.start; at < span.end; ++at) {
        if (text[at] != u'\n')
            continue;
        appendLine(builder, text, {start, at});
        builder.append({at, at + 1});
        start = at + 1;
    }
    appendLine(builder, text, {start, span.end});
}

/// `1.` stays as it is written, `-` becomes a bullet.
void appendItemMark(MapBuilder &builder, QStringView text, const Block &block)
{
    const qsizetype line = block.span.start == 0 ? 0 : text.lastIndexOf(u'\n', block.span.start - 1) + 1;
    Span mark{line, block.span.start};
    while (!mark.isEmpty() && !text[mark.start].isLetterOrNumber())
        ++mark.start;
    builder.insert(QString(2 * std::max(0, block.level - 1), u' '));
    if (mark.isEmpty())
        builder.insert(u"• ");
    else
        builder.append(mark);
}

/// The pieces of a block and, between them, the labels of its footnote marks.
void appendPieces(MapBuilder &builder, const ParsedDocument &document, const Block &block, const std::vector<Span> &glosses)
{
    const auto &marks = document.footnoteMarks;
    auto mark = std::ranges::partition_point(marks, [&](const FootnoteMark &note) { return note.span.end <= block.span.start; });
    const auto appendMarksUpTo = [&](qsizetype position) {
        for (; mark != marks.end() && mark->span.end <= position; ++mark)
            builder.append(labelOf(document, *mark));
    };
    for (const Span piece : block.text) {
        appendMarksUpTo(piece.start);
        for (const Span part : without(glosses, piece))
            appendLines(builder, document.source.text, part);
    }
    appendMarksUpTo(block.span.end);
}

void appendClean(MapBuilder &builder, const ParsedDocument &document, const Block &block, const std::vector<Span> &glosses)
{
    if (isKeptWhole(block.kind)) {
        appendLines(builder, document.source.text, block.span);
        return;
    }
    if (block.kind == BlockKind::ListItem)
        appendItemMark(builder, document.source.text, block);
    appendPieces(builder, document, block, glosses);
}

} // namespace

Span labelOf(const ParsedDocument &document, const FootnoteMark &mark)
{
    const qsizetype at = document.source.text.indexOf(mark.label, mark.span.start);
    return at >= 0 && at + mark.label.size() <= mark.span.end ? Span{at, at + mark.label.size()} : mark.span;
}

ViewMap::ViewMap(QString text, std::vector<Run> runs, qsizetype sourceLength)
    : m_text(std::move(text))
    , m_runs(std::move(runs))
    , m_sourceLength(sourceLength)
{
}

qsizetype ViewMap::toView(qsizetype source) const
{
    auto run = std::ranges::upper_bound(m_runs, source, {}, &Run::source);
    if (run != m_runs.begin() && source <= std::prev(run)->source + std::prev(run)->length) {
        --run;
        return run->view + source - run->source;
    }
    return run == m_runs.end() ? m_text.size() : run->view;
}

qsizetype ViewMap::toSource(qsizetype view) const
{
    auto run = std::ranges::upper_bound(m_runs, view, {}, &Run::view);
    if (run != m_runs.begin() && view <= std::prev(run)->view + std::prev(run)->length) {
        --run;
        return run->source + view - run->view;
    }
    return run == m_runs.end() ? m_sourceLength : run->source;
}

Span ViewMap::toView(Span source) const
{
    auto first = std::ranges::partition_point(m_runs, [&](const Run &run) { return run.source + run.length <= source.start; });
    auto last = std::ranges::lower_bound(m_runs, source.end, {}, &Run::source);
    if (first >= last || source.isEmpty())
        return {};
    --last;
    return {first->view + std::max<qsizetype>(0, source.start - first->source),
            last->view + std::min(last->length, source.end - last->source)};
}

Span ViewMap::toSource(Span view) const
{
    auto first = std::ranges::partition_point(m_runs, [&](const Run &run) { return run.view + run.length <= view.start; });
    auto last = std::ranges::lower_bound(m_runs, view.end, {}, &Run::view);
    if (first >= last || view.isEmpty()) {
        const qsizetype at = toSource(view.start);
        return {at, at};
    }
    --last;
    return {first->source + std::max<qsizetype>(0, view.start - first->view),
            last->source + std::min(last->length, view.end - last->view)};
}

ViewMap wholeText(QStringView text)
{
    MapBuilder builder(text);
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype newline = text.indexOf(u'\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline;
        appendLine(builder, text, {start, end});
        if (newline >= 0)
            builder.append({newline, newline + 1});
        start = end + 1;
    }
    return builder.take();
}

ViewMap cleanText(const ParsedDocument &document)
{
    MapBuilder builder(document.source.text);
    const std::vector<Span> glossed = glosses(document.source.text);
    const Block *before = nullptr;
    for (const Block &block : document.blocks) {
        if (block.text.empty() && !isKeptWhole(block.kind))
            continue;
        if (before)
            builder.insert(isTight(*before, block) ? u"\n" : u"\n\n");
        appendClean(builder, document, block, glossed);
        before = &block;
    }
    return builder.take();
}

} // namespace lectern
