// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plainline.h"

#include "core/text/projection.h"

namespace lectern
{

QString plainLine(const ParsedDocument &document, const Block &block, qsizetype limit)
{
    QString text;
    for (const Span span : block.text) {
        text += document.source.slice({span.start, std::min(span.end, span.start + limit)});
        if (text.size() >= limit)
            break;
    }
    const bool mayHaveGlosses = text.contains(u'(') || text.contains(u'（');
    const std::vector<Span> dropped = mayHaveGlosses ? glosses(text) : std::vector<Span>();
    for (auto gloss = dropped.rbegin(); gloss != dropped.rend(); ++gloss)
        text.remove(gloss->start, gloss->length());
    return text.simplified();
}

QString cueForm(QStringView line)
{
    QString form = folded(line, Folding::Reading);
    for (QChar &c : form) {
        if (c == u'：' || c == u'﹕' || c == u'∶')
            c = u':';
        else if (c == u'｜' || c == u'丨' || c == u'│')
            c = u'|';
        else if (c == u'，')
            c = u',';
        else
            c = c.toLower();
    }
    return form;
}

qsizetype visibleLength(const Block &block)
{
    qsizetype length = 0;
    for (const Span span : block.text)
        length += span.length();
    return length;
}

} // namespace lectern
