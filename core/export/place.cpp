// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/place.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString visible(const ParsedDocument &document, const Block &block, Span span)
{
    QString text;
    for (const Span piece : block.text) {
        const Span part = piece.intersected(span);
        if (!part.isEmpty())
            text += document.source.slice(part);
    }
    return text.simplified();
}

struct Heading {
    int level = 1;
    QString text;
};

/// A heading ends those of its own level and below.
void enter(std::vector<Heading> &path, const ParsedDocument &document, const Block &block)
{
    while (!path.empty() && path.back().level >= block.level)
        path.pop_back();
    path.push_back({block.level, visible(document, block, block.span)});
}

bool isParagraph(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem || block.kind == BlockKind::Quote;
}

} // namespace

Place placeOf(const ParsedDocument &document, Span span)
{
    std::vector<Heading> path;
    Place place;
    for (const Block &block : document.blocks) {
        if (block.span.start > span.start)
            break;
        if (block.kind == BlockKind::Heading) {
            enter(path, document, block);
            place.paragraph = 0;
        } else if (isParagraph(block)) {
            ++place.paragraph;
        }
    }
    for (const Heading &heading : path)
        place.headings.push_back(heading.text);
    return place;
}

QString toString(const Place &place)
{
    const QString headings = place.headings.join(u" › "_s);
    if (place.paragraph == 0)
        return headings;
    const QString paragraph = u'¶' + QString::number(place.paragraph);
    return headings.isEmpty() ? paragraph : headings + u' ' + paragraph;
}

QStringList visibleParagraphs(const ParsedDocument &document, Span span)
{
    QStringList paragraphs;
    for (const Block &block : document.blocks) {
        if (!block.span.overlaps(span))
            continue;
        const QString text = visible(document, block, span);
        if (!text.isEmpty())
            paragraphs.push_back(text);
    }
    return paragraphs;
}

} // namespace lectern
