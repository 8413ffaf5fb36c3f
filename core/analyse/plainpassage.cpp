// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/plainpassage.h"

#include <algorithm>

namespace lectern
{

namespace
{

/// The first block that ends behind a position.
auto blockFrom(const ParsedDocument &document, qsizetype position)
{
    return std::ranges::partition_point(document.blocks, [=](const Block &block) { return block.span.end <= position; });
}

void appendPlain(QString &text, QStringView piece)
{
    for (const QChar c : piece) {
        if (!c.isSpace())
            text.append(c);
        else if (!text.endsWith(u' '))
            text.append(u' ');
    }
}

} // namespace

QString plainPassage(const ParsedDocument &document, Span span)
{
    QString text;
    for (auto block = blockFrom(document, span.start); block != document.blocks.end() && block->span.start < span.end; ++block) {
        if (!text.isEmpty())
            appendPlain(text, u" ");
        auto piece = std::ranges::partition_point(block->text, [&](Span visible) { return visible.end <= span.start; });
        for (; piece != block->text.end() && piece->start < span.end; ++piece)
            appendPlain(text, document.source.slice(piece->intersected(span)));
    }
    return text.trimmed();
}

Surroundings surroundings(const ParsedDocument &document, Span span, qsizetype length)
{
    const auto block = blockFrom(document, span.start);
    if (block == document.blocks.end() || block->span.start > span.start)
        return {};
    Surroundings around;
    // Marks between the letters count little: twice the length is surely enough to look at.
    const Span left{std::max(block->span.start, span.start - 2 * length), span.start};
    const Span right{span.end, std::min(block->span.end, span.end + 2 * length)};
    for (const bool before : {true, false}) {
        const Span part = before ? left : right;
        QString &text = before ? around.before : around.after;
        auto piece = std::ranges::partition_point(block->text, [&](Span visible) { return visible.end <= part.start; });
        for (; piece != block->text.end() && piece->start < part.end; ++piece)
            appendPlain(text, document.source.slice(piece->intersected(part)));
    }
    if (around.before.size() > length)
        around.before = around.before.last(length);
    if (!around.before.isEmpty() && around.before.front().isLowSurrogate())
        around.before.remove(0, 1);
    if (around.after.size() > length)
        around.after.truncate(length);
    if (!around.after.isEmpty() && around.after.back().isHighSurrogate())
        around.after.chop(1);
    return around;
}

} // namespace lectern
