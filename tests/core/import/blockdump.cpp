// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockdump.h"

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const QStringList kindNames{u"heading"_s, u"paragraph"_s, u"item"_s,     u"quote"_s,     u"cell"_s,       u"code"_s,
                            u"image"_s,   u"front"_s,     u"footnote"_s, u"reference"_s, u"boilerplate"_s};

QString blockLine(const ParsedDocument &document, const Block &block)
{
    QString line = kindNames[int(block.kind)];
    if (block.level > 0)
        line += QString::number(block.level);
    if (block.table >= 0)
        line += u" %1:%2:%3"_s.arg(block.table).arg(block.row).arg(block.column);
    if (!block.label.isEmpty())
        line += u" [%1]"_s.arg(block.label);
    QStringList pieces;
    for (const Span span : block.text)
        pieces.append(document.source.slice(span).toString().replace(u'\n', u'⏎'));
    return line + u" | "_s + pieces.join(u'¦') + u'\n';
}

QString metaLines(const Metadata &meta)
{
    return u"title: %1\ndate: %2\nauthors: %3\nsite: %4\nurl: %5\nlanguage: %6\nsummary: %7\ntags: %8\n"_s.arg(
        meta.title, meta.date.toString(Qt::ISODate), meta.authors.join(u", "_s), meta.site, meta.url, meta.language, meta.summary,
        meta.tags.join(u", "_s));
}

bool isIn(const QString &text, Span span)
{
    return span.start >= 0 && span.start <= span.end && span.end <= text.size();
}

QString brokenText(const ParsedDocument &document, const Block &block)
{
    qsizetype last = block.span.start;
    for (const Span span : block.text) {
        if (span.start < last || span.isEmpty() || span.end > block.span.end)
            return u"text spans out of their block or out of order"_s;
        last = span.end;
    }
    if (block.text.empty())
        return {};
    const QStringView front = document.source.slice(block.text.front());
    const QStringView back = document.source.slice(block.text.back());
    if (block.isRead() && (front.startsWith(u"**") || back.endsWith(u"**") || front.front().isSpace() || back.back().isSpace()))
        return u"marks or white space at the ends of the text"_s;
    return {};
}

} // namespace

QString blockDump(const ParsedDocument &document)
{
    QString text = (document.format == Format::Markdown ? u"markdown\n"_s : u"plain text\n"_s) + metaLines(document.meta) + u'\n';
    for (const Block &block : document.blocks)
        text += blockLine(document, block);
    for (const Link &link : document.links)
        text += u"%1 %2 -> %3\n"_s.arg(link.image ? u"image"_s : u"link"_s, document.source.slice(link.text), link.target);
    for (const FootnoteMark &mark : document.footnoteMarks)
        text += u"mark %1 = %2\n"_s.arg(document.source.slice(mark.span), mark.label);
    for (const ImportWarning &warning : document.warnings)
        text += u"warning: "_s + warning.message + u'\n';
    return text;
}

QString brokenPromise(const ParsedDocument &document)
{
    const QString &text = document.source.text;
    qsizetype last = 0;
    for (const Block &block : document.blocks) {
        const QString at = u" at %1"_s.arg(block.span.start);
        if (block.span.start < last || block.span.isEmpty() || !isIn(text, block.span))
            return u"blocks overlap, are empty or out of order"_s + at;
        last = block.span.end;
        if (const QString broken = brokenText(document, block); !broken.isEmpty())
            return broken + at;
    }
    for (const Link &link : document.links) {
        if (!isIn(text, link.span) || !isIn(text, link.text))
            return u"a link lies outside"_s;
    }
    for (const FootnoteMark &mark : document.footnoteMarks) {
        if (!isIn(text, mark.span) || mark.span.isEmpty())
            return u"a footnote mark lies outside"_s;
    }
    return document.meta.language.isEmpty() ? u"no language"_s : QString();
}

ParsedDocument parsed(const QString &text, const QString &fileName)
{
    SourceText source;
    source.text = text;
    return parseText(std::move(source), fileName);
}
