// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/footnotes.h"

#include "core/import/characters.h"
#include "core/import/inlines.h"
#include "core/import/linktail.h"

namespace lectern
{

namespace
{

constexpr qsizetype longestLabel = 64;

struct Head {
    Span label;
    qsizetype end = 0; ///< behind the colon; 0 if the line is no definition
};

Head headOf(QStringView text, Span line)
{
    qsizetype at = line.start;
    while (at < line.end && at - line.start < 3 && text[at] == u' ')
        ++at;
    if (!text.sliced(at, line.end - at).startsWith(u"[^"))
        return {};
    const qsizetype limit = std::min(line.end, at + longestLabel);
    const qsizetype close = text.first(limit).indexOf(u']', at);
    const bool isDefinition = close > at + 2 && close + 1 < line.end && (text[close + 1] == u':' || text[close + 1] == u'：');
    return isDefinition ? Head{{at + 2, close}, close + 2} : Head{};
}

bool continues(QStringView text, Span line)
{
    const QStringView content = text.sliced(line.start, line.length());
    return content.startsWith(u"    ") || content.startsWith(u'\t');
}

/// The visible text: `[title](address)` shows its title.
void addText(QStringView text, Block &block, ReadText &found)
{
    InlineScan scan(text, found);
    scan.begin(block.span.start);
    const QStringView body = text.first(block.span.end);
    qsizetype from = block.span.start;
    qsizetype open = -1;
    for (qsizetype at = from; at < body.size(); ++at) {
        if (body[at] == u'[')
            open = at;
        if (body[at] != u']' || open < 0 || at + 1 >= body.size() || body[at + 1] != u'(')
            continue;
        const LinkTail tail = linkTail(body, at);
        found.links.push_back({{open, tail.end}, {open + 1, at}, tail.target, false});
        scan.append({from, open}, block.text);
        scan.append({open + 1, at}, block.text);
        from = tail.end;
        at = tail.end - 1;
        open = -1;
    }
    scan.append({from, block.span.end}, block.text);
}

} // namespace

ReadText readFootnoteDefinitions(QStringView text, qsizetype from)
{
    ReadText found;
    Block open;
    const auto finish = [&] {
        open.span = trimmed(text, open.span);
        if (!open.span.isEmpty()) {
            addText(text, open, found);
            found.blocks.push_back(std::move(open));
        }
        open = Block{};
    };
    for (qsizetype start = from; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const Head head = headOf(text, {start, end});
        if (head.end > 0) {
            finish();
            open.kind = BlockKind::FootnoteDefinition;
            open.label = text.sliced(head.label.start, head.label.length()).toString();
            open.span = {head.end, end};
        } else if (!open.label.isEmpty() && continues(text, {start, end})) {
            open.span.end = end;
        } else {
            finish();
        }
        start = end + 1;
    }
    finish();
    return found;
}

} // namespace lectern
