// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/visibletext.h"

namespace lectern
{

namespace
{

std::vector<Block>::const_iterator firstBlockEndingAfter(const ParsedDocument &document, qsizetype position)
{
    return std::ranges::upper_bound(document.blocks, position, {}, [](const Block &block) { return block.span.end; });
}

/// Appends, runs of white space as one space.
void append(QString &line, QStringView text)
{
    for (const QChar character : text) {
        if (!character.isSpace())
            line += character;
        else if (!line.isEmpty() && !line.endsWith(u' '))
            line += u' ';
    }
}

/// A cut must not part the halves of a character outside the BMP.
qsizetype whole(const QString &text, qsizetype position)
{
    return position > 0 && text.at(position - 1).isHighSurrogate() ? position - 1 : position;
}

bool isLatin(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 0x2e80;
}

/// A context that is cut begins and ends between two Latin words, not within one.
qsizetype betweenWords(const QString &text, qsizetype position, qsizetype towards)
{
    const int step = towards > position ? 1 : -1;
    while (position != towards && position > 0 && position < text.size() && isLatin(text.at(position - 1))
           && isLatin(text.at(position)))
        position += step;
    return position;
}

QString clipped(QString line, qsizetype limit)
{
    line.truncate(whole(line, std::min(limit, line.size())));
    return std::move(line).trimmed();
}

} // namespace

const Block *blockAt(const ParsedDocument &document, qsizetype position)
{
    const auto block = firstBlockEndingAfter(document, position);
    return block != document.blocks.end() && block->span.contains(position) ? &*block : nullptr;
}

QString visibleText(const ParsedDocument &document, Span span, qsizetype limit)
{
    QString line;
    const QStringView text = document.source.text;
    auto block = firstBlockEndingAfter(document, span.start);
    for (; block != document.blocks.end() && block->span.start < span.end && line.size() < limit; ++block) {
        if (!line.isEmpty())
            append(line, u" ");
        for (const Span piece : block->text) {
            const Span seen = piece.intersected(span);
            if (!seen.isEmpty() && line.size() < limit)
                append(line, text.sliced(seen.start, std::min(seen.length(), limit)));
        }
    }
    if (line.isEmpty() && !span.isEmpty())
        append(line, text.sliced(span.start, std::min(span.length(), limit)));
    return clipped(std::move(line), limit);
}

QString withoutGlosses(QString text)
{
    if (!text.contains(u'(') && !text.contains(u'\uff08'))
        return text;
    const std::vector<Span> found = glosses(text);
    for (auto gloss = found.rbegin(); gloss != found.rend(); ++gloss)
        text.remove(gloss->start, gloss->length());
    return text;
}

Context contextOf(const ParsedDocument &document, Span span, qsizetype around)
{
    const QString &text = document.source.text;
    const Block *block = blockAt(document, span.start);
    const Span within = block ? block->span : Span{0, text.size()};
    const qsizetype from = whole(text, std::max(within.start, span.start - around));
    const qsizetype to = whole(text, std::min(within.end, span.end + around));
    const Span before{betweenWords(text, from, span.start), span.start};
    const Span after{span.end, std::max(span.end, betweenWords(text, to, span.end))};
    const auto piece = [&](Span part) { return part.isEmpty() ? QString() : visibleText(document, part, around * 2); };

    Context context{before.start > within.start ? QStringLiteral("…") : QString(), {}};
    context.text += piece(before);
    if (!before.isEmpty() && text.at(before.end - 1).isSpace())
        context.text += u' ';
    context.passage.start = context.text.size();
    context.text += piece(span);
    context.passage.end = context.text.size();
    if (!after.isEmpty() && text.at(after.start).isSpace())
        context.text += u' ';
    context.text += piece(after);
    if (after.end < within.end)
        context.text = std::move(context.text).trimmed() + u'…';
    return context;
}

Headings::Headings(const ParsedDocument &document)
{
    for (const Block &block : document.blocks)
        if (block.kind == BlockKind::Heading)
            m_headings.push_back({block.span.start, visibleText(document, block.span)});
}

int Headings::at(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_headings, position, {}, &Heading::start);
    return int(next - m_headings.begin()) - 1;
}

} // namespace lectern
