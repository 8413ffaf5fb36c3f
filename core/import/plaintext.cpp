// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/leaf.h"
#include "core/import/readtext.h"

namespace lectern
{

namespace
{

/// Cuts a line into what is visible and tags; a `<` that opens no tag is text.
void addLine(QStringView text, Span line, std::vector<LeafToken> &tokens)
{
    qsizetype from = line.start;
    for (qsizetype at = text.first(line.end).indexOf(u'<', from); at >= 0;) {
        qsizetype end = at + 1;
        const bool opens = end < line.end && (text[end] == u'/' || (text[end].unicode() < 0x80 && text[end].isLetter()));
        const bool isTag = opens && !text.sliced(end).startsWith(u"http"); // `<https://…>` is an address
        while (isTag && end < line.end && text[end] != u'>' && text[end].unicode() < 0x80)
            ++end;
        if (isTag && end < line.end && text[end] == u'>') {
            if (at > from)
                tokens.push_back({LeafToken::Text, {from, at}});
            tokens.push_back({LeafToken::Hidden, {at, end + 1}});
            from = end + 1;
        }
        at = text.first(line.end).indexOf(u'<', end);
    }
    if (line.end > from)
        tokens.push_back({LeafToken::Text, {from, line.end}});
}

/// Blank, or a rule: a row of signs without a letter or digit.
bool isBlankLine(QStringView text, Span line)
{
    return std::ranges::none_of(text.sliced(line.start, line.length()),
                                [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

ReadText readPlainText(QStringView text, const std::vector<Span> &blanked)
{
    ReadText found;
    LeafReader leaves(text, found);
    std::vector<LeafToken> tokens;
    const auto finish = [&] {
        leaves.read(Block{}, tokens);
        tokens.clear();
    };
    auto hidden = blanked.begin();
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        while (hidden != blanked.end() && hidden->end <= start)
            ++hidden;
        const bool isHidden = hidden != blanked.end() && hidden->overlaps({start, std::max(end, start + 1)});
        if (isHidden || isBlankLine(text, {start, end})) {
            finish();
        } else {
            if (!tokens.empty())
                tokens.push_back({LeafToken::Break, {start - 1, start}});
            addLine(text, {start, end}, tokens);
        }
        start = end + 1;
    }
    finish();
    return found;
}

} // namespace lectern
